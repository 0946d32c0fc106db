/** Turns of phrase that ask of the matter, its name, its reason or its rule, and that no share or Ja answers. Folded. */
const NO_FIGURE: readonly RegExp[] = [
  // A reason
  /\b(?:varfor|hur (?:kommer|kom) det sig|why)\b/,
  // What it is for
  /\b(?:syfte\w*|mening(?:en)?|nyttan?|poang\w*|vitsen|tanken|iden|motiv\w*|skal\w*|andamal\w*) (?:med|bakom|till|for)\b|\b(?:till )?vilken (?:nytta|mening)\b|\bvad (?:ar|var|ska) .{0,60}\b(?:bra for|till for|tjana till)\b/,
  // What it is called
  /\b(?:vad|hur) (?:heter|kallas|kallar (?:man|ni|de))\b(?! (?:kommun|indikator|nyckeltal|matt)\w*)/,
  // One thing or two
  /\b(?:ar|raknas) .{2,80}\bsamma (?:sak |slags? |sorts? )?som\b|\bar .{2,60}\bsamma (?:sak|slags|sorts)\b|\bvad skiljer\b(?!.*\d)|\bskillnaden? (?:pa|mellan)\b(?!.*\d{4})/,
  // The rule
  /^(?:(?:och|men|hej|ju) )?(?:(?:nar|hur ofta) (?:ska|maste|bor|behover)|maste|behover|bor|ska) (?:man|en|ett|handledaren|kommunen|vi)\b/,
  /\b(?:raknas|duger|godkanns) (?:det|den|de|vi)(?: da)?(?: som \w+)?$|^raknas .{2,60}\bsom\b|\bblir det(?: da)? (?:ett )?(?:ja|nej)\b/,
  /\bvad (?:ska|bor|maste) (?:det |en |ett )?(?:\w+ )?(?:\w+ )?(?:sta|finnas|inga|sakra|innehalla)\b|\b(?:som|det) (?:avses|menas|raknas)\b|^vad menas med att\b|^vad gor man\b|\bvilka hor till\b/,
  // What comes of it
  /\bblir det (?:fler|farre|battre|samre) .*\b(?:om|nar|av)\b|\bfinns det (?:belagg|bevis|stod) for\b|\bvisar .{0,40}\b(?:faktiskt|verkligen|i praktiken)\b/,
  // How it is made
  /\bhur gar det till\b|\bvilka (?:hemsidor|webbsidor|sidor|texter|dokument) (?:har|ar)\b|\bvar fragas\b|^(?:har|har inte) socialstyrelsen\b|\bmarks det\b|\bar det fel i\b/,
  // In what unit
  /\b(?:i )?vilken enhet\b|\bprocent(?:en)? eller (?:\w+ )?procentenhet|\benheter och inte\b/,
  /\bvem har (?:hittat pa|kommit pa|formulerat|valt) (?:fragor|indikator|nyckeltal|matt)/,
  // Which part of the survey
  /\bvilk(?:en|et|a) (?:\w+ )?(?:enkat\w*|delenkat\w*|formular\w*|del)\b|\b(?:enkat|delenkat|del) (?:nummer |nr )?(?:\d{1,2}|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio)\b/,
];

/** What says that a figure is missing: then the rounds tell whether it was asked at all. Folded. */
const MISSING =
  /\b(?:sakna\w*|fattas|tom|tomt|lucka\w*|hal|glapp|lag nere|hoppa\w*|ingen|inget|inga|aldrig|bort|forsvann|(?:inte|ej) (?:\w+ )?(?:med|nagon|nagot|\d{4}|siffr\w*)|finns .{0,20}(?:inte|ej)|(?:frag\w+|mat\w+|stall\w+) .{0,20}(?:inte|ej)\b.*\d{4})\b/;
/** How large something is, whatever else is asked. Folded. */
const HOW_MUCH =
  /\b(?:hur manga|hur vanligt|hur stor (?:andel|del)|andel\w*|share|percent\w*|\d{4} (?:jamfort|mot|och) \w*\d{4})\b/;

/** True when an answer with a figure would answer something else. Takes the folded words. */
export const asksNoFigure = (folded: string): boolean =>
  !HOW_MUCH.test(folded) && NO_FIGURE.some((one, i) => one.test(folded) && !(i === 0 && MISSING.test(folded)));
