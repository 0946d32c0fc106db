import { type Candidates, indicatorsFor } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryDraft } from '../query/draft.ts';
import { beyondAreas } from '../query/resolve-snapshot.ts';
import { THRESHOLDS } from '../query/thresholds.ts';

type GroupKind = 'share' | 'listing' | 'ranking' | 'comparison' | 'gaps';

const LISTING =
  /\b(vilka kommuner|vilka av (lanets|kommunerna)|vem har(?! (\w+(it|at|tt|gt)\b|ratt\b))|vilka (har|hade|saknar|saknade|andra|i)|lista (alla )?kommuner\w*|namnge|namn pa kommuner\w*|kommuner (med|over|under|storre|mindre) (over|under|minst|fler|farre|an|hogst|\d)|kommunerna i .{0,30} (har|hade|saknar))\b/;
const HIGHEST = /\b(hogst\w*|storst\w*|mest|i topp(en)?|framst|flest)\b/;
const LOWEST = /\b(lagst\w*|minst|i botten|sist|samst\w*|farst)\b/;
const RANKING =
  /\b(vilken|vilka|vem|var) (kommun\w* )?.{0,30}\b(ligger|lag|har|hade) (allra )?(hogst|lagst|i topp|i botten|sist)\b|\bvilk(en|a) kommun(er)?\b.{0,40}\b(hogst|lagst|storst|minst|flest|farst)a?\b|\b(rank|rangordn|topplist)\w*|\bvilken plats\b|\bvilken placering\b/;
const GAPS =
  /\bvad .{0,25}\b(saknar|saknade|saknas|fattas|brister)\b|\bvad (har|hade|gor|gjorde) .{0,25}\b(inte|ej)\b|\bvar brister\b|\b(luckor|luckorna|brister|bristerna)\b|\b(svarat|svarade|svar) nej\b|\bnej (lista|svar\w*)\b|\balla nej\b|\bvilka nej\b|\b(blev|blir|fick|far|var|ar|har|hade|sa) (det )?(ett )?nej\b|\bnej (for|fran|hos|i) \b|\buppfyll\w* .{0,25}\b(inte|ej)\b|\b(inte|ej) uppfyll\w*|\bvilka (rutiner|planer|overenskommelser|avtal|indikatorer|delar|omraden|fragor|punkter|saker|metoder|krav|matt) .{0,25}\b(sakna\w*|fattas|brister|inte|ej|nej)\b|\b(inte|ej) (har |finns )?pa plats\b|\bsom (alla )?(andra|de flesta) har\b/;
const GAP_WORD =
  /^(nej|lista\w*|plats|brist\w*|luck\w*|sakna\w*|fatta\w*|uppfyll\w*|fraga\w*|fragor\w*|rutiner|planer|overenskommelser|avtal|indikator\w*|punkt\w*|sak\w*|metoder|krav\w*|jobba\w*|vidare|forbattr\w*|flesta|andra|ovriga)$/;
const COMPARES =
  /\b(jamfor\w*|jmf|jfr|gentemot|kontra|vs|versus|skiljer|skillnad\w*|i forhallande till|(ligger|lag|star|stod) .{0,20}\btill\b|(ligger|lag) .{0,30}\b(fore|efter|over|under)|battre an|samre an|hogre an|lagre an)\b|\bmot\b/;
const COUNTS = /\b(hur manga|hur stor (andel|del)|andel\w*|antal\w*|hur vanligt|procent|hur stort antal)\b/;
const DISTRICTS = /\b(stadsdel\w*|stadsdelsomrade\w*|socialforvaltning\w*|forvaltningar\w*|socialnamnd\w*)\b/;

/** The kinds that are about more than one place, from the turns of phrase; null when it is about the place itself. */
export function groupKind(candidates: Candidates, catalogue: Catalogue): GroupKind | null {
  const { folded, group } = candidates;
  if (RANKING.test(folded)) return 'ranking';
  const codes = candidates.mentions.flatMap((mention) => mention.codes);
  const kinds = codes.map((code) => catalogue.places.get(code)?.kind);
  const isPlace = kinds.includes('municipality') || kinds.includes('district');
  if (asksForGaps(candidates, catalogue)) return 'gaps';
  const whole = group !== null || kinds.includes('county');
  if (LISTING.test(folded) && !COMPARES.test(folded)) return 'listing';
  if (DISTRICTS.test(folded) && isPlace && (COUNTS.test(folded) || /\bvilka\b/.test(folded)))
    return /\bvilka\b/.test(folded) ? 'listing' : 'share';
  // "Jämför Kalmar med riket" asks for all there is, which a snapshot shows.
  const about = group !== null || (codes.length > 1 && beyondAreas(candidates, catalogue).length > 0);
  if (COMPARES.test(folded) && isPlace && about) return 'comparison';
  if (group !== null) return LISTING.test(folded) ? 'listing' : 'share';
  if (LISTING.test(folded)) return 'listing';
  return whole && COUNTS.test(folded) && !isPlace ? 'share' : null;
}

/** What one place lacks, of all there is. */
export function asksForGaps(candidates: Candidates, catalogue: Catalogue): boolean {
  const kinds = candidates.mentions.flatMap(({ codes }) => codes).map((code) => catalogue.places.get(code)?.kind);
  const isPlace = kinds.includes('municipality') || kinds.includes('district');
  const { folded } = candidates;
  return (
    GAPS.test(folded) &&
    !/\b(ja eller nej|nej eller ja)\b/.test(folded) &&
    (isPlace || OURS.test(folded)) &&
    !asksOfOne(candidates, catalogue)
  );
}

const OURS = /\b(vi|oss|var kommun)\b/;

/** "Vad saknar Kalmar när det gäller våldsrutin?" is about that one. */
function asksOfOne(candidates: Candidates, catalogue: Catalogue): boolean {
  const left = beyondAreas(candidates, catalogue).filter((word) => !GAP_WORD.test(word.folded));
  const [best] = left.length === 0 ? [] : indicatorsFor(left, catalogue);
  return best !== undefined && best.support >= THRESHOLDS.beside;
}

/** Which group, which answer, which end. */
export function unitsAsked({ folded, group }: Candidates, lacking: boolean): QueryDraft['units'] {
  const named = group === null ? null : { kind: group.kind, name: group.name };
  return {
    group: named,
    listed: listedIn(folded, lacking),
    order: LOWEST.test(folded) && !HIGHEST.test(folded) ? 'lowest' : 'highest',
  };
}

function listedIn(folded: string, lacking: boolean): QueryDraft['units']['listed'] {
  if (
    /\b(inte|ej) (svarat|besvarat|svarade|besvarade)\b|\b(svarade|svarat|besvarade) (inte|ej)\b|\bbortfall/.test(folded)
  )
    return 'missing';
  if (/\b(delvis|inte for alla|men inte alla)\b/.test(folded)) return 'partly';
  return lacking || /\b(svarat|svarade) nej\b/.test(folded) ? 'no' : 'yes';
}
