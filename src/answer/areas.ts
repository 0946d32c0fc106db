import type { ServiceArea } from '../domain/area.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryOf } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { mayCompare } from './may-compare.ts';
import type { Answer } from './turn.ts';

type Comparability = Extract<Answer, { kind: 'comparability' }>;

/** Areas and indicators are compared by what the publisher says, whatever was read. */
const NO_FACTS = { rounds: [], changes: [] } as const;

/** May areas, or two years, be compared? Areas by Table 2: what is not marked is unknown, and then no difference is computed. */
export function comparabilityAnswer(
  query: QueryOf<'comparability'>,
  evidence: Evidence,
  catalogue: Catalogue,
): Comparability | null {
  const indicator = query.indicators[0] === undefined ? null : (catalogue.indicators.get(query.indicators[0]) ?? null);
  const everywhere =
    query.areas.length + query.years.length === 0 &&
    query.indicators.length === 1 &&
    catalogue.comparableAreas.filter((mark) => mark.family === indicator?.family).length > 1;
  if (query.areas.length > 1 || everywhere) return byArea(query, indicator, catalogue);
  const pair = lookAlikes(query, indicator, catalogue);
  if (pair !== null) return pair;
  const [from, to] = query.years;
  if (from === undefined || to === undefined || indicator === null) return null;
  const asked = { kind: 'years', indicator: indicator.id, years: [from, to] } as const;
  const { verdict, why, said, breakYear, scaleDiffers } = mayCompare(asked, evidence, catalogue);
  return {
    kind: 'comparability',
    subject: 'years',
    verdict,
    indicator,
    other: null,
    asked: [],
    marked: [],
    years: [from, to],
    scaleYear: scaleDiffers ? breakYear : null,
    why,
    releases: said.map(({ release }) => release),
  };
}

/** Two indicators that are easily taken for one: never a series. Null when the pair is not known as such. */
function lookAlikes(
  query: QueryOf<'comparability'>,
  indicator: Comparability['indicator'],
  catalogue: Catalogue,
): Comparability | null {
  const [one, two] = query.indicators;
  const other = two === undefined ? undefined : catalogue.indicators.get(two);
  if (one === undefined || other === undefined) return null;
  const { verdict, why, said } = mayCompare({ kind: 'indicators', indicators: [one, other.id] }, NO_FACTS, catalogue);
  if (verdict !== 'no') return null;
  return {
    kind: 'comparability',
    subject: 'indicators',
    verdict,
    indicator,
    other,
    asked: [],
    marked: [],
    years: [],
    scaleYear: null,
    why,
    releases: said.map(({ release }) => release),
  };
}

function byArea(
  query: QueryOf<'comparability'>,
  indicator: Comparability['indicator'],
  catalogue: Catalogue,
): Comparability {
  const areas = (ids: readonly ServiceArea[]) => ids.flatMap((id) => catalogue.areas.get(id) ?? []);
  const asked = { kind: 'areas', indicator: indicator?.id ?? null, areas: query.areas } as const;
  const { verdict, marked, said } = mayCompare(asked, NO_FACTS, catalogue);
  return {
    kind: 'comparability',
    subject: 'areas',
    verdict: query.areas.length === 0 && marked.length > 1 ? 'yes' : verdict,
    indicator,
    other: null,
    asked: areas(query.areas),
    marked: areas(marked),
    years: [],
    scaleYear: null,
    why: null,
    releases: said.map(({ release }) => release),
  };
}
