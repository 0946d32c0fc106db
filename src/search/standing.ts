import { foldText } from '../language/fold.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { RetrievalWeights } from './retrieval-weights.ts';

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
  readonly region: boolean;
  readonly uncertainty: boolean;
  readonly deviation: boolean;
}

/** A question → what its wording asks for. */
export function intentOf(question: string): Intent {
  const text = foldText(question);
  return {
    share: /\bandel|procent|stor del|hur stor|%|hur vanligt/.test(text),
    count: /\bantal|hur manga(?! procent)/.test(text),
    money:
      /kost|utgift|pengar|betala|skatt|skuld|lan\b|inkomst|intakt|rant|tjan|\blon|budget|vinst|underskott|resultat|stod|bidrag|\bdyr|lagger .*(?:pa|kronor)|\bkr\b|kronor|budget|\bpris|hur dyr/.test(
        text,
      ),
    perCapita: /per (?:invanare|inv|person|skalle|kommuninvanare|huvud|medborgare)/.test(text),
    opinion: /tyck|upplev|kanner|\bkanns|nojd|enligt|trygg|\bradd|litar|fortro|\bvet\b|forstar|anser|enkat|omdome/.test(
      text,
    ),
    staff:
      /personal|anstall|jobbar|medarbet|\bchef|tjanster|heltid|deltid|arbetar|vikari|sjukfranv|larare|skoters|syrr|lakare|assisten|fritidsledar|ingenj|pedagog|hygienist|kock|stada|utbildad|har (?:kommunen|regionen)/.test(
        text,
      ),
    region: /region|landsting|\blanet/.test(text),
    uncertainty: text.includes('osakerhet'),
    deviation: /avvik|referens|standardkost|modell|forvantad|strukturkost|borde kosta|utjamning|beraknad/.test(text),
  };
}

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
  if (intent.staff && standing.staff) factor *= 1 + weights.staff;
  if (!intent.staff && standing.staff) factor *= 1 - weights.notStaff;
  if (intent.perCapita && standing.perCapita) factor *= 1 + weights.perCapita;
  if (intent.opinion && standing.opinion) factor *= 1 + weights.opinion;
  if (intent.region && standing.region) factor *= 1 + weights.region;
  if (!intent.region && standing.region) factor *= 1 - weights.notRegion;
  return factor;
}
