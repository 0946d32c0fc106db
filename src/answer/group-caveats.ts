import type { Caveat } from '../domain/caveat.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import type { MeasureYear } from '../domain/reading.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Scope } from '../query/group-queries.ts';
import { districtsOf, kindOfGroup } from '../query/members.ts';
import type { Figure } from './figure.ts';
import type { Tally } from './shares.ts';
import type { Ranked } from './spread.ts';
import type { Group } from './units.ts';

/** With fewer that answered, one of them moves the share by ten percentage points or more. Own rule. */
const SMALL = 10;

/** What must be known about who is in the group and who answered. */
export function groupCaveats(group: Group, catalogue: Catalogue): readonly Caveat[] {
  const about = null;
  const caveats: Caveat[] = [];
  const { scope, revised } = group;
  if (scope.kind === 'group' && kindOfGroup(scope.group) === 'ses')
    caveats.push({ code: 'group-not-made-for-this', params: {}, about });
  if (revised !== null) caveats.push({ code: 'group-membership-changed', params: revised, about });
  const cities = [...new Set(group.units.flatMap((unit) => unit.city ?? []))];
  for (const place of cities) {
    const itself = scope.kind === 'place' && scope.place === place;
    if (!itself) caveats.push({ code: 'city-by-district', params: { place }, about });
    if (divisionChanged(place, group.year, catalogue))
      caveats.push({ code: 'district-set-changed', params: { place }, about });
  }
  const silent = group.units.filter((unit) => unit.state === 'not-answered');
  // Several are listed with the answer; a caveat for each would crowd out the others.
  const [only, ...more] = silent;
  if (only !== undefined && more.length === 0)
    caveats.push({ code: 'unit-did-not-answer', params: { place: only.place }, about });
  return caveats;
}

/** The city was divided otherwise in that year than now. */
function divisionChanged(city: PlaceCode, year: MeasureYear, catalogue: Catalogue): boolean {
  const then = districtsOf(city, year, catalogue).map((one) => one.code);
  const now = districtsOf(city, null, catalogue).filter((one) => one.to === null);
  return now.length !== then.length || now.some((one) => !then.includes(one.code));
}

/** What must be known about a share of ours, or about there being none. */
export function tallyCaveats({ of, withheld }: Tally): readonly Caveat[] {
  const { k, n, N } = of;
  if (N < 2) return [];
  if (withheld) return [{ code: 'share-withheld', params: { answered: n, asked: N }, about: null }];
  const caveats: Caveat[] = [];
  if (n < N) {
    const [lowest, highest] = [(100 * k) / N, (100 * (k + N - n)) / N];
    caveats.push({ code: 'nonresponse', params: { k, n, N, lowest, highest }, about: null });
  }
  if (n < SMALL && n > 0) caveats.push({ code: 'small-group', params: { n }, about: null });
  return caveats;
}

/** What follows from the indicator wherever a group's answers to it are counted. */
export function sharedCaveats(indicator: Indicator, scope: Scope): readonly Caveat[] {
  const about = indicator.id;
  const has = (trait: Indicator['traits'][number]) => indicator.traits.includes(trait);
  return [
    ...(has('compound') ? [{ code: 'compound-condition', params: {}, about } as const] : []),
    ...(has('for-all-cases') ? [{ code: 'applies-to-all-cases', params: {}, about } as const] : []),
    ...(indicator.role === 'background' ? [{ code: 'background-measure', params: {}, about } as const] : []),
    ...(scope.kind !== 'place' || scope.place.length <= 4 ? [{ code: 'unweighted', params: {}, about } as const] : []),
  ];
}

/** A tie at the top, and those without a number. */
export function rankingCaveats(ranked: readonly Ranked[], missing: number): readonly Caveat[] {
  const top = ranked.filter((one) => one.rank === 1).length;
  const shared = ranked.find((one, i) => one.rank === ranked[i + 1]?.rank)?.rank;
  const places = ranked.filter((one) => one.rank === (top > 1 ? 1 : shared)).length;
  const rank = top > 1 ? 1 : shared;
  return [
    ...(rank === undefined ? [] : [{ code: 'ranking-ties', params: { rank, places }, about: null } as const]),
    ...(missing === 0 ? [] : [{ code: 'ranking-missing', params: { missing }, about: null } as const]),
  ];
}

/** A published share beside: counts of it can't be told. */
export function publishedCaveats(figures: readonly Figure[], counts: boolean): readonly Caveat[] {
  const [main, ...dissent] = figures;
  if (main === undefined) return [];
  return [
    ...(counts ? [{ code: 'count-not-derivable', params: {}, about: main.indicator } as const] : []),
    ...(dissent.length === 0
      ? []
      : [{ code: 'sources-disagree', params: { year: main.year }, about: main.indicator } as const]),
  ];
}
