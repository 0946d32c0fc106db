import { indicatorId } from '../../src/domain/indicator.ts';
import { COUNTRY } from '../../src/domain/place.ts';
import type { AssertionOf } from '../../src/query/assertion.ts';
import { buildCatalogue, type Catalogue } from '../../src/query/catalogue.ts';
import type { Scope } from '../../src/query/group-queries.ts';
import { idsOf, placesOf, type QueryOf, type YearSlot } from '../../src/query/query.ts';
import { aBundle, KALMAR, KALMAR_COUNTY } from './domain.ts';
import { aKnowledge } from './evidence.ts';

/** The indicator of `anIndicator()`. */
export const ROUTINE = indicatorId('rutin-vald-lss-vuxen');

export const aCatalogue = (over: Parameters<typeof aBundle>[0] = {}): Catalogue =>
  buildCatalogue(aKnowledge({}, aBundle(over)));

/** The latest measurement, which the question did not ask for. */
export const LATEST: YearSlot = { years: null, back: 0, origin: 'default' };

/** Years that the question names. */
export const inYears = (...years: number[]): YearSlot => ({ years, back: 0, origin: 'asked' });

/** Riket's latest figure of the routine. */
export const aValueQuery = (over: Partial<QueryOf<'value'>> = {}): QueryOf<'value'> => ({
  v: 1,
  kind: 'value',
  indicators: idsOf([ROUTINE]),
  places: placesOf([COUNTRY]),
  years: LATEST,
  gender: 'T',
  count: false,
  lacking: false,
  ...over,
});

/** The routine in riket, every year. */
export const aTrendQuery = (over: Partial<QueryOf<'trend'>> = {}): QueryOf<'trend'> => ({
  v: 1,
  kind: 'trend',
  indicators: idsOf([ROUTINE]),
  places: placesOf([COUNTRY]),
  from: null,
  to: null,
  ...over,
});

const GROUP = { v: 1 as const, indicators: idsOf([ROUTINE]), years: LATEST };
const COUNTY: Scope = { kind: 'place', place: KALMAR_COUNTY };

/** How many in Kalmar county. */
export const aShareQuery = (over: Partial<QueryOf<'share'>> = {}): QueryOf<'share'> => ({
  ...GROUP,
  kind: 'share',
  scope: COUNTY,
  lacking: false,
  ...over,
});

/** Who in Kalmar county answered Ja. */
export const aListingQuery = (over: Partial<QueryOf<'listing'>> = {}): QueryOf<'listing'> => ({
  ...GROUP,
  kind: 'listing',
  scope: COUNTY,
  listed: 'yes',
  ...over,
});

export const aRankingQuery = (over: Partial<QueryOf<'ranking'>> = {}): QueryOf<'ranking'> => ({
  ...GROUP,
  kind: 'ranking',
  scope: COUNTY,
  order: 'highest',
  place: null,
  ...over,
});

/** Kalmar beside its county. */
export const aComparisonQuery = (over: Partial<QueryOf<'comparison'>> = {}): QueryOf<'comparison'> => ({
  ...GROUP,
  kind: 'comparison',
  place: KALMAR,
  with: [COUNTY],
  ...over,
});

/** What Kalmar lacks, beside its county. */
export const aGapsQuery = (over: Partial<QueryOf<'gaps'>> = {}): QueryOf<'gaps'> => ({
  v: 1,
  kind: 'gaps',
  place: KALMAR,
  scope: COUNTY,
  areas: [],
  year: null,
  ...over,
});

/** "Får jag säga att 47 procent har rutinen?", in riket. */
export const aClaimQuery = (over: Partial<QueryOf<'claim'>> = {}): QueryOf<'claim'> => ({
  v: 1,
  kind: 'claim',
  indicators: idsOf([ROUTINE]),
  places: placesOf([COUNTRY]),
  asserted: [aShare()],
  ...over,
});

/** "47 procent har det." */
const aShare = (over: Partial<AssertionOf<'share'>> = {}): AssertionOf<'share'> => ({
  kind: 'share',
  amount: { number: 47, as: 'exact' },
  holds: 'has',
  of: null,
  year: null,
  onTerms: false,
  ...over,
});

/** What changed in Kalmar, of all there is, since the measurement before. */
export const aChangesQuery = (over: Partial<QueryOf<'changes'>> = {}): QueryOf<'changes'> => ({
  v: 1,
  kind: 'changes',
  indicators: [],
  areas: [],
  place: KALMAR,
  from: null,
  to: null,
  ...over,
});

/** Kalmar, every area, each indicator's latest measurement. */
export const aSnapshotQuery = (over: Partial<QueryOf<'snapshot'>> = {}): QueryOf<'snapshot'> => ({
  v: 1,
  kind: 'snapshot',
  place: KALMAR,
  areas: [],
  year: null,
  ...over,
});
