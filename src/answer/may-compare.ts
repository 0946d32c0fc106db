import type { ServiceArea } from '../domain/area.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { GroupKind, PlaceKind } from '../domain/place.ts';
import type { MeasureYear } from '../domain/reading.ts';
import type { ReleaseId } from '../domain/release.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Evidence } from '../query/read.ts';
import { compareYears } from './comparability.ts';
import { mayCompareAreas } from './comparable-areas.ts';

/** Two of anything that a figure can be of. */
export type Pair =
  | { readonly kind: 'years'; readonly indicator: IndicatorId; readonly years: readonly [MeasureYear, MeasureYear] }
  | { readonly kind: 'areas'; readonly indicator: IndicatorId | null; readonly areas: readonly ServiceArea[] }
  | { readonly kind: 'indicators'; readonly indicators: readonly [IndicatorId, IndicatorId] }
  | { readonly kind: 'places'; readonly kinds: readonly [PlaceKind, PlaceKind] }
  | {
      readonly kind: 'groups';
      readonly kinds: readonly [GroupKind, GroupKind];
      readonly years: readonly [MeasureYear, MeasureYear];
    };

/** Whether they may be compared, and the documents that say so with the place in them. No document: no source says, which is not a no. */
export interface Comparable {
  readonly verdict: 'yes' | 'no' | 'unknown';
  /** The source's reason, or ours where the rule is our own; null when none is given. */
  readonly why: string | null;
  readonly said: readonly { readonly release: ReleaseId; readonly where: string }[];
  /** The year from which the figures are of another kind, and whether because of the scale. */
  readonly breakYear: MeasureYear | null;
  readonly scaleDiffers: boolean;
  /** The areas that the publisher's table marks. */
  readonly marked: readonly ServiceArea[];
}

const NONE = { why: null, said: [], breakYear: null, scaleDiffers: false, marked: [] } as const;
const TABLE = 'Tabell 2';

/** May these two be compared? The one place that answers; every change that is computed passes the part of it that concerns years. */
export function mayCompare(
  pair: Pair,
  evidence: Pick<Evidence, 'rounds' | 'changes'>,
  catalogue: Pick<Catalogue, 'indicators' | 'comparableAreas' | 'lookAlikes' | 'memberships'>,
): Comparable {
  switch (pair.kind) {
    case 'years':
      return years(pair.indicator, pair.years, evidence);
    case 'areas': {
      const indicator = pair.indicator === null ? null : (catalogue.indicators.get(pair.indicator) ?? null);
      const { verdict, marked, releases } = mayCompareAreas(indicator, pair.areas, catalogue);
      const said = [...new Set(releases)].map((release) => ({ release, where: TABLE }));
      return { ...NONE, verdict, marked, said };
    }
    case 'indicators':
      return indicators(pair.indicators, catalogue);
    case 'places':
      return kindsOfPlace(pair.kinds);
    case 'groups':
      return groups(pair, catalogue);
  }
}

function years(
  indicator: IndicatorId,
  [one, two]: readonly [MeasureYear, MeasureYear],
  evidence: Pick<Evidence, 'rounds' | 'changes'>,
): Comparable {
  const rounds = evidence.rounds.filter((round) => round.indicator === indicator);
  const changes = evidence.changes.filter((change) => change.indicator === indicator);
  const { verdict, why, release, breakYear, scaleDiffers } = compareYears(
    Math.min(one, two),
    Math.max(one, two),
    rounds,
    changes,
  );
  const places = [...rounds, ...changes].filter((fact) => fact.release === release);
  const where = places.at(-1)?.locator.section ?? '';
  return { ...NONE, verdict, why, breakYear, scaleDiffers, said: release === null ? [] : [{ release, where }] };
}

/** One known to be easily taken for the other is never a series with it; of others no source says anything. */
function indicators(
  [one, two]: readonly [IndicatorId, IndicatorId],
  { lookAlikes }: Pick<Catalogue, 'lookAlikes'>,
): Comparable {
  if (one === two) return { ...NONE, verdict: 'yes' };
  const known = lookAlikes.find(({ indicators: [a, b] }) => (a === one && b === two) || (a === two && b === one));
  if (known === undefined) return { ...NONE, verdict: 'unknown' };
  return { ...NONE, verdict: 'no', why: known.why, said: [{ release: known.release, where: '' }] };
}

/** A unit's own Ja or Nej is not a share of units (method description 2024: one column holds two kinds of value). Own rule. */
function kindsOfPlace([one, two]: readonly [PlaceKind, PlaceKind]): Comparable {
  const isShare = (kind: PlaceKind) => kind === 'country' || kind === 'county';
  if (isShare(one) === isShare(two)) return { ...NONE, verdict: 'yes' };
  return { ...NONE, verdict: 'no', why: 'Den ena är en andel av många och den andra en enda enhets svar.' };
}

/** Groups of one kind, across no year in which its members were drawn anew. */
function groups(
  { kinds: [one, two], years: [from, to] }: Extract<Pair, { kind: 'groups' }>,
  { memberships }: Pick<Catalogue, 'memberships'>,
): Comparable {
  if (one !== two) return { ...NONE, verdict: 'no', why: 'Grupperna är indelade på olika sätt.' };
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const redrawn = memberships.find(
    (member) => member.group.startsWith(`${one}:`) && member.fromYear > first && member.fromYear <= last,
  );
  if (redrawn === undefined) return { ...NONE, verdict: 'yes' };
  const { fromYear: breakYear, release } = redrawn;
  return {
    ...NONE,
    verdict: 'no',
    breakYear,
    said: [{ release, where: '' }],
    why: `Gruppindelningen gjordes om ${breakYear}.`,
  };
}
