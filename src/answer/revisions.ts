import type { IndicatorId } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import { GENDERS, type Reading } from '../domain/reading.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Evidence } from '../query/read.ts';
import { figuresOf } from './facts.ts';
import type { Figure } from './figure.ts';
import type { AnswerOf, RevisedCell } from './turn.ts';
import { sameSet, valueKey } from './what-changed.ts';

/** Every reading of one indicator at one place, then and now. */
interface Series {
  readonly indicator: IndicatorId;
  readonly place: PlaceCode;
  readonly before: Reading[];
  readonly after: Reading[];
}

/** What differs between two versions of the store. Null when the store has never been given anything. */
export function revisionsAnswer({ revisions }: Evidence, catalogue: Catalogue): AnswerOf<'revisions'> | null {
  const last = revisions?.commits.at(-1);
  if (revisions === undefined || last === undefined) return null;
  const since = revisions.commits.find(({ version }) => version === revisions.since) ?? null;
  const series = seriesOf(revisions.before, revisions.after);
  const known = series.filter(({ indicator }) => catalogue.indicators.has(indicator));
  const cells = known.flatMap((one) => cellsOf(one, catalogue));
  return {
    kind: 'revisions',
    since,
    last,
    opened: revisions.opened,
    revised: cells.filter(({ before, after }) => before.length > 0 && after.length > 0),
    added: cells.flatMap(({ before, after }) => (before.length === 0 ? after : [])),
    withdrawn: cells.flatMap(({ before, after }) => (after.length === 0 ? before : [])),
    unnamed: series.filter((one) => !known.includes(one)).flatMap(({ before }) => before).length,
    cut: revisions.cut,
  };
}

function seriesOf(before: readonly Reading[], after: readonly Reading[]): readonly Series[] {
  const all = new Map<string, Series>();
  const at = ({ indicator, place }: Reading): Series => {
    const key = `${indicator} ${place}`;
    const known = all.get(key) ?? { indicator, place, before: [], after: [] };
    all.set(key, known);
    return known;
  };
  for (const reading of before) at(reading).before.push(reading);
  for (const reading of after) at(reading).after.push(reading);
  return [...all.values()];
}

/** Years in order, each gender by itself; only those that say something else than they did. Which document says it is no difference. */
function cellsOf({ indicator, place, before, after }: Series, catalogue: Catalogue): readonly RevisedCell[] {
  const known = catalogue.indicators.get(indicator);
  if (known === undefined) return [];
  const years = [...new Set([...before, ...after].map(({ year }) => year))].sort((a, b) => a - b);
  const figuresIn = (all: readonly Reading[], year: number, gender: Reading['gender'], use: Figure['use']) => {
    const readings = all.filter((reading) => reading.gender === gender);
    const { main, dissent } = figuresOf(
      { indicator: known, place, readings, rounds: [], changes: [] },
      year,
      catalogue,
      use,
    );
    return main === null ? [] : [main, ...dissent];
  };
  return years
    .flatMap((year) =>
      GENDERS.map((gender) => ({
        before: figuresIn(before, year, gender, 'comparison'),
        after: figuresIn(after, year, gender, 'answer'),
      })),
    )
    .filter((cell) => !sameSet(cell.before.map(valueKey), cell.after.map(valueKey)));
}
