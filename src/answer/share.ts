import type { IndicatorId } from '../domain/indicator.ts';
import { COUNTRY } from '../domain/place.ts';
import type { MeasureYear } from '../domain/reading.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Scope } from '../query/group-queries.ts';
import type { YearSlot } from '../query/query.ts';
import type { Evidence } from '../query/read.ts';
import { latestYear, measuredYears, missingOf } from './facts.ts';
import type { Figure, Missing } from './figure.ts';
import type { RankedBlock, ShareBlock } from './group-answer.ts';
import { computed, publishedShare, shareFigure, tally } from './shares.ts';
import { medianOf, numbersIn, rank, spreadOf } from './spread.ts';
import { type FactsAt, factsAtOf, type Group, groupIn, groupYears, hasAnswered, holdsGroup } from './units.ts';

/** The group of each indicator and year asked for; a year of which nothing is known is missing, with riket's figure beside where there is one. */
export interface GroupCells {
  readonly cells: readonly { readonly group: Group; readonly factsAt: FactsAt; readonly isNumeric: boolean }[];
  readonly missing: readonly Missing[];
}

export const isNumeric = (id: IndicatorId, catalogue: Catalogue): boolean => {
  const scale = catalogue.indicators.get(id)?.scale;
  return scale === 'percent' || scale === 'count';
};

/** `or` says whether a year without respondents is answered all the same, as by a published share. */
export function groupCells(
  query: {
    readonly indicators: { readonly ids: readonly IndicatorId[] };
    readonly scope: Scope;
    readonly years: YearSlot;
  },
  evidence: Evidence,
  catalogue: Catalogue,
  or: (factsAt: FactsAt, year: MeasureYear) => boolean = () => false,
): GroupCells {
  const cells: GroupCells['cells'][number][] = [];
  const missing: Missing[] = [];
  for (const id of query.indicators.ids) {
    const factsAt = factsAtOf(id, evidence, catalogue);
    for (const year of yearsToShow(query.scope, id, query.years, factsAt, catalogue)) {
      const group = year === null ? null : groupIn(query.scope, id, year, factsAt, catalogue);
      const known = group !== null && (holdsGroup(group) || or(factsAt, group.year));
      if (known) cells.push({ group, factsAt, isNumeric: isNumeric(id, catalogue) });
      else missing.push(...missingGroup(query.scope, query.years.years === null ? null : year, factsAt, catalogue));
    }
  }
  return { cells, missing };
}

/** The years asked for, else the group's latest, else that of the place's own share; stepped back by whole measurements. */
function yearsToShow(
  scope: Scope,
  id: IndicatorId,
  { years, back }: YearSlot,
  factsAt: FactsAt,
  catalogue: Catalogue,
): readonly (MeasureYear | null)[] {
  const itself = scope.kind === 'place' ? factsAt(scope.place) : null;
  const latest = groupYears(scope, factsAt, id, catalogue)[0] ?? (itself === null ? null : latestYear(itself));
  const wanted = years ?? [latest];
  if (back === 0) return wanted;
  const rounds = factsAt(COUNTRY);
  const measured = rounds === null ? [] : measuredYears(rounds);
  return wanted.map((year) => (year === null ? null : (measured.filter((one) => one < year).at(-back) ?? null)));
}

/** Why a group has no figure, as riket's facts tell it: not asked that year, before the first, or only that it is not here. */
function missingGroup(
  scope: Scope,
  year: MeasureYear | null,
  factsAt: FactsAt,
  catalogue: Catalogue,
): readonly Missing[] {
  const country = factsAt(COUNTRY);
  if (country === null) return [];
  const own = missingOf(country, year, null, catalogue);
  const place = scope.kind === 'group' || scope.kind === 'own' ? COUNTRY : scope.place;
  return [{ ...own, place, reason: TOLD.has(own.reason) ? own.reason : 'no-figure-for-place' }];
}

const TOLD: ReadonlySet<Missing['reason']> = new Set(['not-measured', 'before-first-measured']);

/** How many of the group, ours where enough answered, and the publisher's own beside it. */
export function shareBlock(group: Group, factsAt: FactsAt, lacking: boolean, catalogue: Catalogue): ShareBlock {
  const known = holdsGroup(group);
  const counted = known ? tally(group, lacking) : null;
  const share = counted === null ? null : shareFigure(group, counted, lacking);
  return {
    indicator: group.indicator,
    year: group.year,
    group: known ? group : null,
    tally: counted,
    share,
    published: publishedShare(group, group.year, factsAt, catalogue, share === null ? 'answer' : 'comparison'),
  };
}

export const hasPublished =
  (scope: Scope, catalogue: Catalogue) =>
  (factsAt: FactsAt, year: MeasureYear): boolean =>
    publishedShare({ scope }, year, factsAt, catalogue, 'answer').length > 0;

/** The group's numbers in order, their median unless too many are missing. Names in Swedish order where numbers are alike. */
export function rankedBlock(
  group: Group,
  factsAt: FactsAt,
  order: 'highest' | 'lowest',
  catalogue: Catalogue,
): RankedBlock {
  const figures = numbersIn(group);
  const nameOf = ({ place }: Figure) => catalogue.places.get(place)?.name ?? place;
  const { of, withheld } = tally(group, false);
  const median = withheld || of.N < 2 ? null : medianOf(figures);
  const sample = group.units.find(hasAnswered)?.figure;
  return {
    indicator: group.indicator,
    group,
    ranked: rank(figures, order, (a, b) => nameOf(a).localeCompare(nameOf(b), 'sv')),
    spread: withheld ? null : spreadOf(figures),
    median:
      median === null || sample == null
        ? null
        : computed(
            sample,
            group,
            { ...of, k: null },
            { value: median, unit: sample.unit, use: 'answer', lacking: false },
          ),
    published: publishedShare(group, group.year, factsAt, catalogue, 'comparison'),
  };
}
