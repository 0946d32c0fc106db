import { isFigure } from '../answer/pick-reading.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { Reading } from '../domain/reading.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { LATEST, plainValue } from '../query/figure-query.ts';
import { isOurs } from '../query/kin.ts';
import type { Misunderstanding } from '../query/misunderstanding.ts';
import { idsOf, placesOf, type Query, type QueryOf, type YearSlot } from '../query/query.ts';
import type { IndicatorStore } from './ports.ts';

const MOST = 4;

/** Of what could have been meant, first what has a figure there; at most four, and no two of a family before each family has had one. */
export async function offerChoices(
  problem: Misunderstanding,
  catalogue: Catalogue,
  store: IndicatorStore,
): Promise<Misunderstanding> {
  if (problem.kind !== 'unclear-indicator' && problem.kind !== 'unknown-subject') return problem;
  const named = problem.choices.flatMap((choice) => (isOfIndicators(choice) ? [choice] : []));
  const all = named.length > 0 ? named : problem.kind === 'unclear-indicator' ? anyAt(problem, catalogue) : [];
  const place = all[0]?.places.codes[0];
  if (place === undefined || (named.length > 0 && named.length < problem.choices.length))
    return { ...problem, choices: problem.choices.slice(0, MOST) };
  const indicators = [...new Set(all.flatMap((one) => one.indicators.ids))];
  const { readings } = await store.read([{ kind: 'readings', indicators, places: [place] }], catalogue.asOf);
  const shown = all.filter((choice) => readings.some((reading) => shows(reading, choice)));
  const rest = named.length > 0 ? all.filter((choice) => !shown.includes(choice)) : [];
  const newest = named.length > 0 ? shown : newestFirst(shown, readings);
  const choices = [...onePerFamily(newest, catalogue), ...onePerFamily(rest, catalogue)].slice(0, MOST);
  return { ...problem, choices: named.length > 0 ? choices : [...problem.choices, ...choices].slice(0, MOST) };
}

type Choice = QueryOf<'value' | 'trend' | 'availability' | 'claim'>;

const isOfIndicators = (query: Query): query is Choice =>
  query.kind === 'value' || query.kind === 'trend' || query.kind === 'availability' || query.kind === 'claim';

/** Nothing was named: everything of ours at the place, in the year if one was said. */
function anyAt(
  { at }: Extract<Misunderstanding, { kind: 'unclear-indicator' }>,
  catalogue: Catalogue,
): readonly Choice[] {
  if (at === undefined) return [];
  const years: YearSlot = at.year === null ? LATEST : { years: [at.year], back: 0, origin: 'asked' };
  return [...catalogue.indicators.values()]
    .filter(isOurs)
    .map(({ id }) => plainValue(idsOf([id]), placesOf([at.place]), years));
}

const shows = (reading: Reading, choice: Choice): boolean =>
  isFigure(reading) &&
  choice.indicators.ids.includes(reading.indicator) &&
  (choice.kind !== 'value' || (choice.years.years?.includes(reading.year) ?? true));

function newestFirst(choices: readonly Choice[], readings: readonly Reading[]): readonly Choice[] {
  const newest = new Map<IndicatorId, number>();
  for (const { indicator, year } of readings) newest.set(indicator, Math.max(newest.get(indicator) ?? 0, year));
  const yearOf = ({ indicators }: Choice): number => Math.max(...indicators.ids.map((id) => newest.get(id) ?? 0));
  return [...choices].sort((a, b) => yearOf(b) - yearOf(a));
}

/** The first of each family, then the others, in their order. */
function onePerFamily(choices: readonly Choice[], catalogue: Catalogue): readonly Query[] {
  const seen = new Set<string>();
  const firsts = choices.filter(({ indicators }) => {
    const [id] = indicators.ids;
    const family = (id === undefined ? null : catalogue.indicators.get(id)?.family) ?? id ?? '';
    return !seen.has(family) && seen.add(family);
  });
  return [...firsts, ...choices.filter((choice) => !firsts.includes(choice))];
}
