import { foldText } from '../language/fold.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { RetrievalWeights } from './retrieval-weights.ts';
import { askedVariants, readVariants, type Variant } from './variants.ts';

/** The year in which a series ended, as its title says: "(-2021)", "(- 2024)". */
export const ENDED = /\(\s*[-–]\s*\d{4}\s*\)/;

/** What kind of series a title says that it is. */
export interface Standing {
  readonly discontinued: boolean;
  readonly uncertainty: boolean;
  readonly deviation: boolean;
  readonly oldDefinition: boolean;
  readonly region: boolean;
  readonly share: boolean;
  readonly count: boolean;
  readonly money: boolean;
  readonly perCapita: boolean;
  readonly opinion: boolean;
  readonly staff: boolean;
  /** What the staff themselves say. */
  readonly engagement: boolean;
  readonly yesNo: boolean;
  readonly variants: readonly Variant[];
}

/** A title and its area → its standing. */
export function standingOf({ title, area }: CatalogueEntry): Standing {
  const text = foldText(title);
  return {
    discontinued: ENDED.test(title),
    uncertainty: text.startsWith('osakerhetstal'),
    deviation: /avvikelse|standardkostnad|referenskostnad|modellberaknad|strukturkostnad|konfidens/.test(text),
    oldDefinition: /gammal definition|aldre definition|svarsfrekvens|antal svar/.test(text),
    region: /\bregion/.test(text) || foldText(area).startsWith('regionen'),
    share: /andel|%/.test(text),
    count: /\bantal\b/.test(text),
    money: /\bm?n?t?kr\b|kostnad|\bkronor/.test(text),
    perCapita: /\/\s?inv|per (?:\d+ ?)*inv|\/person/.test(text),
    yesNo: /ja ?=|rutin/.test(text),
    engagement: /\bhme\b/.test(text),
    variants: readVariants(title).variants,
    staff: /arsarbetare|manadsavlonad|anstalld|arbetad tid|sjukfranvaro|personal|avlonade|avgangna/.test(text),
    opinion: /bedomning|medborgarunders|enkat|\?|ntu|\bhme\b|upplev|vardbarometer/.test(text),
  };
}

/** What the wording asks for: the unit, whose view, and which level of government. */
export interface Intent {
  readonly share: boolean;
  readonly count: boolean;
  readonly money: boolean;
  readonly perCapita: boolean;
  readonly opinion: boolean;
  readonly staff: boolean;
  readonly engagement: boolean;
  /** Asked for a yes or a no, or for how it is: "får de …", "känner sig …". */
  readonly judged: boolean;
  readonly region: boolean;
  readonly uncertainty: boolean;
  readonly deviation: boolean;
  readonly variants: ReadonlySet<Variant>;
}

const COUNTED = /hur (?:manga|stor|mycket)|antal|andel|procent|kost/;
const JUDGED =
  /^(?:ar|blir|far|fick|finns|har|hinner|kan|kanner|kanns|kommer|larmar|lyssnar|litar|langtar|smakar|trivs|tycker|tyckte|upplever|vagar|vet|behandlas|respekteras|stammer|forstar|begriper|anvands|gar det|hur (?:nojda?|bra|trygga?|val|engagerade?))\b/;

/** A question → what its wording asks for. */
export function intentOf(question: string): Intent {
  const text = foldText(question);
  const variants = askedVariants(question);
  return {
    share: /\bandel|procent|stor del|hur stor|%|hur vanligt/.test(text),
    count: /\bantal|hur manga(?! procent)/.test(text),
    money:
      /kost|utgift|pengar|betala|skatt|skuld|\blan\b|inkomst|intakt|\brant|\btjana|\blon|budget|vinst|underskott|resultat|stod|bidrag|\bdyr|lagger .*(?:pa|kronor)|\bkr\b|kronor|\bpris|hur dyr|va[dr]? (?:gar|drar|gick) .*pa|gar at|satsa|spender|lagger/.test(
        text,
      ),
    perCapita: /per (?:invanare|inv|person|skalle|kommuninvanare|huvud|medborgare)/.test(text),
    opinion: /tyck|upplev|kanner|\bkanns|nojd|enligt|trygg|\bradd|litar|fortro|\bvet\b|forstar|anser|enkat|omdome/.test(
      text,
    ),
    engagement: /chef|rektor|medarbet|personal|anstalld|pa jobbet/.test(text) && !COUNTED.test(text),
    judged: JUDGED.test(text.trim()),
    variants,
    staff:
      /personal|anstall|jobbar|medarbet|\bchef|tjanster|heltid|deltid|arbetar|vikari|sjukfranv|larare|skoters|syrr|lakare|assisten|fritidsledar|ingenj|pedagog|hygienist|kock|stada|utbildad|har (?:kommunen|regionen)/.test(
        text,
      ),
    region: /region|landsting|\blanet/.test(text),
    uncertainty: variants.has('uncertainty'),
    deviation:
      /avvik|referens|standardkost|modell|forvantad|strukturkost|borde|dyrare an|billigare an|an vantat|utjamning|beraknad/.test(
        text,
      ),
  };
}

/** Series of a part of those whom the subject is about. */
const NARROW: ReadonlySet<Variant> = new Set(['independent', 'federation', 'women', 'men']);

/** Standing and intent → the factor that a score is multiplied with. */
export function standingFactor(standing: Standing, intent: Intent, weights: RetrievalWeights): number {
  let factor = 1;
  if (standing.discontinued) factor *= weights.discontinued;
  if (standing.uncertainty && !intent.uncertainty) factor *= weights.uncertainty;
  if (standing.deviation && !intent.deviation) factor *= weights.deviation;
  if (standing.oldDefinition) factor *= weights.oldDefinition;
  if (intent.share && standing.share) factor *= 1 + weights.unit;
  if (intent.count && standing.count) factor *= 1 + weights.unit;
  if (intent.money && standing.money) factor *= 1 + weights.cost;
  if (!intent.money && standing.money) factor *= 1 - weights.notCost;
  // How the staff feel is no count of them.
  if (intent.staff && standing.staff && !(intent.judged && !intent.count)) factor *= 1 + weights.staff;
  if (!intent.staff && standing.staff) factor *= 1 - weights.notStaff;
  if (intent.engagement && standing.engagement) factor *= 1 + weights.engagement;
  if (intent.judged && !standing.opinion && !standing.yesNo) factor *= 1 - weights.notJudged;
  if (intent.perCapita && standing.perCapita) factor *= 1 + weights.perCapita;
  if (intent.opinion && standing.opinion) factor *= 1 + weights.opinion;
  if (intent.region && standing.region) factor *= 1 + weights.region;
  if (!intent.region && standing.region) factor *= 1 - weights.notRegion;
  for (const variant of standing.variants) {
    if (intent.variants.has(variant)) factor *= 1 + weights.variant;
    else if (NARROW.has(variant)) factor *= 1 - weights.notVariant;
  }
  return factor;
}
