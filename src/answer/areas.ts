import type { ServiceArea } from '../domain/area.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { compareYears } from './comparability.ts';
import { mayCompareAreas } from './comparable-areas.ts';
import type { Answer } from './turn.ts';

type Comparability = Extract<Answer, { kind: 'comparability' }>;

/** May areas, or two years, be compared? Areas by Table 2: what is not marked is unknown, and then no difference is computed. */
export function comparabilityAnswer(
  query: QueryOf<'comparability'>,
  evidence: Evidence,
  catalogue: Catalogue,
): Comparability | null {
  const indicator = query.indicators[0] === undefined ? null : (catalogue.indicators.get(query.indicators[0]) ?? null);
  if (query.areas.length > 1) return byArea(query, indicator, catalogue);
  const pair = lookAlikes(query, indicator, catalogue);
  if (pair !== null) return pair;
  const [from, to] = query.years;
  if (from === undefined || to === undefined || indicator === null) return null;
  const rounds = evidence.rounds.filter((round) => round.indicator === indicator.id);
  const changes = evidence.changes.filter((change) => change.indicator === indicator.id);
  const { verdict, why, release, ...broken } = compareYears(Math.min(from, to), Math.max(from, to), rounds, changes);
  return {
    kind: 'comparability',
    subject: 'years',
    verdict,
    indicator,
    other: null,
    asked: [],
    marked: [],
    years: [from, to],
    scaleYear: broken.scaleDiffers ? broken.breakYear : null,
    why,
    releases: release === null ? [] : [release],
  };
}

/** Two indicators that are easily taken for one: never a series. Null when the pair is not known as such. */
function lookAlikes(
  query: QueryOf<'comparability'>,
  indicator: Comparability['indicator'],
  catalogue: Catalogue,
): Comparability | null {
  const [one, two] = query.indicators;
  const found = catalogue.lookAlikes.find(
    ({ indicators: [a, b] }) => (a === one && b === two) || (a === two && b === one),
  );
  const other = two === undefined ? undefined : catalogue.indicators.get(two);
  if (found === undefined || other === undefined) return null;
  return {
    kind: 'comparability',
    subject: 'indicators',
    verdict: 'no',
    indicator,
    other,
    asked: [],
    marked: [],
    years: [],
    scaleYear: null,
    why: found.why,
    releases: [found.release],
  };
}

function byArea(
  query: QueryOf<'comparability'>,
  indicator: Comparability['indicator'],
  catalogue: Catalogue,
): Comparability {
  const areas = (ids: readonly ServiceArea[]) => ids.flatMap((id) => catalogue.areas.get(id) ?? []);
  const { verdict, marked, releases } = mayCompareAreas(indicator, query.areas, catalogue);
  return {
    kind: 'comparability',
    subject: 'areas',
    verdict,
    indicator,
    other: null,
    asked: areas(query.areas),
    marked: areas(marked),
    years: [],
    scaleYear: null,
    why: null,
    releases,
  };
}
