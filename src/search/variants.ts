import { foldText } from '../language/fold.ts';

/** How series of the same indicator differ from each other in their titles: whose pupils, who runs it, whether it goes on, how sure it is. */
export type Variant =
  | 'located-here'
  | 'living-here'
  | 'municipal'
  | 'independent'
  | 'federation'
  | 'women'
  | 'men'
  | 'net'
  | 'uncertainty'
  | 'expected'
  | 'discontinued'
  | 'old-definition';

interface Rule {
  readonly variant: Variant;
  /** What the folded title says. */
  readonly title: RegExp;
  /** What a folded question says that means it. */
  readonly asked: RegExp;
}

const RULES: readonly Rule[] = [
  {
    variant: 'located-here',
    title: /,? ?\blageskommun\b,?/,
    asked: /lageskommun|skolor(?:na)? (?:som ligger )?(?:i|inom) kommunen|ligger i kommunen/,
  },
  {
    variant: 'living-here',
    title: /,? ?\bhemkommun\b,?/,
    asked:
      /hemkommun|folkbokf|skriv(?:en|na) (?:i|har)|harifran|som bor (?:i kommunen|har)|oavsett (?:var|vilken|skola)|var de an/,
  },
  {
    variant: 'municipal',
    title: /,? ?(?:\bi )?\bkommunal(?:a|t)? (?:skolor|skola|regi|grundskola|utforare|gymnasieskolor)\b,?/,
    asked:
      /kommunala? (?:skol|regi|grundskol|gymnasi|utfor)|kommunens (?:egna|egen|skol|hogstad|gymnas|grundsk|prakt|teoret)|egna skolor|kommunen (?:sjalv )?driver|drivs av kommunen/,
  },
  {
    variant: 'independent',
    title:
      /,? ?(?:\bi )?\b(?:fristaende|enskild)a? (?:skolor|skola|regi|grundskola|gymnasieskolor|gymnasieskola|huvudman)\b,?/,
    asked: /friskol|fristaende|privat|enskild/,
  },
  {
    variant: 'federation',
    title: /,? ?\bkommunalforbund\b,?/,
    asked: /kommunalforbund|gymnasieforbund|flera kommuner|tillsammans med andra kommuner|gar ihop/,
  },
  { variant: 'women', title: /,? ?\(?\bkvinnor\b\)?,?/, asked: /kvinn|tjej|flick|mamm|modr|dam/ },
  { variant: 'men', title: /,? ?\(?\bman\b\)?,?/, asked: /\bman\b|\bmannen\b|karlar|kill|pojk|papp|\bgubb/ },
  {
    variant: 'net',
    title: /^netto/,
    asked: /netto|nar .*(?:bort|av)dragits?|raknats? bort|efter avgifter|minus intakt/,
  },
  {
    variant: 'uncertainty',
    title: /^osakerhetstal - /,
    asked:
      /osaker|palitlig|hur sak(?:er|ra|ert)|felmarginal|konfidens|hur mycket kan man lita pa siffran|statistiskt sak/,
  },
  {
    variant: 'expected',
    title: /,? ?(?:modellberaknat varde|avvikelse fran modellberaknat varde|\(salsa\))/,
    asked: /modell|salsa|forvant|van(?:ta|tat)|avvik|bakgrund|kunde tro/,
  },
  { variant: 'discontinued', title: / ?\( ?[-–] ?\d{4} ?\)/, asked: /tidigare serie|nedlagd|avslutad serie|upphort/ },
  {
    variant: 'old-definition',
    title: /,? ?\b(?:gammal|aldre|tidigare) definition\b|\bny definition\b/,
    asked: /gam(?:mal|la) definition|tidigare definition/,
  },
];

/** A title → which series of its indicator it is, and `subject`: what remains, the same for all twins. */
export function readVariants(title: string): { readonly variants: readonly Variant[]; readonly subject: string } {
  const folded = foldText(title);
  const found = RULES.filter((rule) => rule.title.test(folded));
  const bare = found.reduce((text, rule) => text.replace(rule.title, ' '), folded);
  return { variants: found.map((rule) => rule.variant), subject: bare.replace(/[^a-z0-9%]+/g, ' ').trim() };
}

/** The series that the words of a question name. */
export function askedVariants(question: string): ReadonlySet<Variant> {
  const folded = foldText(question);
  return new Set(RULES.filter((rule) => rule.asked.test(folded)).map((rule) => rule.variant));
}
