import type { IndicatorId } from '../domain/indicator.ts';
import { COUNTRY } from '../domain/place.ts';
import { ok } from '../domain/result.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import { idsOf, placesOf } from './query.ts';
import type { Resolution } from './resolution.ts';
import { saidFigures } from './said-figures.ts';
import { THRESHOLDS } from './thresholds.ts';

/** How far apart two figures are. Folded. */
const DIFFERENCE =
  /\b(?:vad|hur (?:stor|mycket)|vilken) (?:ar|blir|var|blev) (?:da )?(?:forandringen|skillnaden|okningen|minskningen|differensen|uppgangen|nedgangen|utvecklingen)\b|\bhur (?:mycket|stor) (?:skiljer|skiljde|har det (?:okat|minskat)|okade det|minskade det|okning|minskning|skillnad|forandring)\b/;
/** Whether two figures are of one kind. Folded. */
const OF_ONE_KIND =
  /\bsamma (?:\w+ )?(?:matt|sak|slags?|sort\w*|fraga|indikator|nyckeltal|grej|serie|skala|definition|statistik)\b|\bjamfor\w*|\bjamforbar\w*|\b(?:bredvid|intill|mot varandra|i samma (?:diagram|tabell|kurva|serie|graf))\b|\b(?:hanger|gar|hor) .{0,20}\bihop\b|\bappl\w+ och paron\b|\b(?:far|kan|gar|bor|ska|vagar) (?:\w+ ){0,3}(?:saga|skriva|rakna|tolka|lasa|anvanda|stalla|satta) (?:\w+ ){0,4}(?:rakt av|rakt upp och ned\w*|utan vidare|utan forbehall|sa enkelt)\b|\b(?:skalan|skalorna|definitionen|svarsalternativ\w*|fragan) (?:\w+ ){0,2}(?:samma|lika\w*|annan|andra\w*|ny|olika)\b|\b(?:ar det|ar detta|blir det) (?:da )?(?:en )?(?:okning|minskning|utveckling|forandring|tidsserie|trend)\b/;

/** "36 procent 2017 och en tredjedel 2018, är det samma mått?": may the two figures, whose indicators the readings tell, be compared? Null when that is not asked, or the figures are not known. */
export function comparedFigures(candidates: Candidates, catalogue: Catalogue): Resolution | null {
  const apart = DIFFERENCE.test(candidates.folded);
  if (!apart && !OF_ONE_KIND.test(candidates.folded)) return null;
  const [one, two, ...more] = saidFigures(candidates, catalogue);
  if (one === undefined || two === undefined || more.length > 0) return null;
  const supportOf = (id: IndicatorId): number => candidates.indicators.find((found) => found.id === id)?.support ?? 0;
  const pairs = one.ids
    .flatMap((a) => two.ids.map((b) => [a, b] as const))
    .filter(([a, b]) => a === b || (!apart && isPair(a, b, catalogue)))
    .map((pair) => ({ pair, fit: supportOf(pair[0]) + supportOf(pair[1]) }))
    .sort((a, b) => b.fit - a.fit);
  const [best, second] = pairs;
  if (
    best === undefined ||
    (second !== undefined &&
      best.fit - second.fit < THRESHOLDS.rival &&
      !isOneReason(best.pair, second.pair, catalogue))
  )
    return null;
  const [a, b] = best.pair;
  if (a !== b) return comparing([a, b], []);
  if (one.year === null || two.year === null || one.year === two.year) return null;
  const [from, to] = [Math.min(one.year, two.year), Math.max(one.year, two.year)];
  // The series tells how far, and whether they may be compared at all.
  return apart
    ? ok({
        query: { v: 1, kind: 'trend', indicators: idsOf([a]), places: placesOf([COUNTRY]), from, to },
        certainty: 1,
      })
    : comparing([a], [one.year, two.year]);
}

const comparing = (indicators: IndicatorId[], years: number[]): Resolution =>
  ok({ query: { v: 1, kind: 'comparability', indicators, areas: [], years }, certainty: 1 });

const reasonOf = ([a, b]: readonly [IndicatorId, IndicatorId], { lookAlikes }: Catalogue): string | null =>
  lookAlikes.find(({ indicators: [x, y] }) => (x === a && y === b) || (x === b && y === a))?.why ?? null;

const isPair = (a: IndicatorId, b: IndicatorId, catalogue: Catalogue): boolean => reasonOf([a, b], catalogue) !== null;

/** Either pair is told of in the same words. */
const isOneReason = (
  one: readonly [IndicatorId, IndicatorId],
  two: readonly [IndicatorId, IndicatorId],
  catalogue: Catalogue,
): boolean => reasonOf(one, catalogue) !== null && reasonOf(one, catalogue) === reasonOf(two, catalogue);
