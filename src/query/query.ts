import { z } from 'zod';
import { SERVICE_AREAS } from '../domain/area.ts';
import type { IndicatorId } from '../domain/indicator.ts';
import type { PlaceCode } from '../domain/place.ts';
import { AssertionSchema } from './assertion.ts';
import { comparison, gaps, listing, ranking, share } from './group-queries.ts';
import { code, id, indicators, type Origin, origin, places, year, years } from './slots.ts';

export type { Origin } from './slots.ts';

const value = z.strictObject({
  v: z.literal(1),
  kind: z.literal('value'),
  indicators,
  places,
  years,
  gender: z.enum(['T', 'K', 'M', 'KM']),
  /** A number of units is asked for, not a share. */
  count: z.boolean(),
  /** Those that lack it are asked about; the answer then says whom its figure counts. */
  lacking: z.boolean(),
});
const trend = z.strictObject({
  v: z.literal(1),
  kind: z.literal('trend'),
  indicators,
  places,
  from: year.nullable(),
  to: year.nullable(),
});
const availability = z.strictObject({ v: z.literal(1), kind: z.literal('availability'), indicators, places });
const definition = z.strictObject({
  v: z.literal(1),
  kind: z.literal('definition'),
  indicators: z.array(id).max(4),
  notes: z.array(z.string().max(120)).max(4),
});
const method = z.strictObject({
  v: z.literal(1),
  kind: z.literal('method'),
  notes: z.array(z.string().max(120)).max(3),
  /** Part surveys whose response rate is asked for; 0 is "at least one". */
  partSurveys: z.array(z.int().min(0).max(10)).max(11),
  year: year.nullable(),
});
const REGISTER_ASKS = ['code', 'count', 'list', 'county', 'groups', 'population'] as const;
const register = z.strictObject({
  v: z.literal(1),
  kind: z.literal('register'),
  ask: z.enum(REGISTER_ASKS),
  place: code,
});
const comparability = z.strictObject({
  v: z.literal(1),
  kind: z.literal('comparability'),
  indicators: z.array(id).max(8),
  areas: z.array(z.enum(SERVICE_AREAS)).max(4),
  years: z.array(year).max(2),
});
const catalogue = z.strictObject({
  v: z.literal(1),
  kind: z.literal('catalogue'),
  /** Whose figures are listed; null lists the indicators themselves, with riket's years. */
  place: code.nullable(),
  year: year.nullable(),
  words: z.string().max(200),
  indicators: z.array(id).max(60),
});

const snapshot = z.strictObject({
  v: z.literal(1),
  kind: z.literal('snapshot'),
  place: code,
  /** Empty: every area. "LSS" covers its adult and child parts. */
  areas: z.array(z.enum(SERVICE_AREAS)).max(SERVICE_AREAS.length),
  /** `null`: the latest measurement of each indicator. */
  year: year.nullable(),
});

const revisions = z.strictObject({
  v: z.literal(1),
  kind: z.literal('revisions'),
  /** `null`: every place. */
  place: code.nullable(),
  /** Empty: every indicator. */
  indicators: z.array(id).max(8),
  /** The store version that is compared with; `null`: the one before the newest. */
  since: z.int().min(0).nullable(),
});
/** May this be said? Each assertion is judged against the figures of the indicators at the places. */
const claim = z.strictObject({
  v: z.literal(1),
  kind: z.literal('claim'),
  /** No ids: no subject is named, only that a place is better or best. */
  indicators: z.strictObject({ ids: z.array(id).max(8), fit: z.enum(['all', 'one-of']), origin }),
  places,
  asserted: z.array(AssertionSchema).min(1).max(4),
});
/** What differs between two measure years; both null: between the latest measurement and the one before it. */
const changes = z.strictObject({
  v: z.literal(1),
  kind: z.literal('changes'),
  /** Empty: every indicator, of the areas if any. */
  indicators: z.array(id).max(8),
  areas: z.array(z.enum(SERVICE_AREAS)).max(4),
  place: code,
  from: year.nullable(),
  to: year.nullable(),
});
/** One question in several areas, side by side. */
const acrossAreas = z.strictObject({
  v: z.literal(1),
  kind: z.literal('across-areas'),
  indicators: z.array(id).min(2).max(16),
  place: code,
  year: year.nullable(),
});

/** What is asked, in ids alone. Closed: a new kind does not compile until plan, answer and render know it. */
export const QuerySchema = z.discriminatedUnion('kind', [
  value,
  trend,
  availability,
  definition,
  method,
  register,
  comparability,
  catalogue,
  snapshot,
  share,
  listing,
  ranking,
  comparison,
  gaps,
  revisions,
  claim,
  changes,
  acrossAreas,
]);
export type Query = z.output<typeof QuerySchema>;
export const QUERY_KINDS = QuerySchema.options.map((option) => option.shape.kind.value);
export type QueryOf<K extends Query['kind']> = Extract<Query, { kind: K }>;
export type RegisterAsk = (typeof REGISTER_ASKS)[number];
export type IndicatorSlot = QueryOf<'value'>['indicators'];
export type PlaceSlot = QueryOf<'value'>['places'];
export type YearSlot = QueryOf<'value'>['years'];

export const idsOf = (ids: readonly IndicatorId[], from: Origin = 'asked'): IndicatorSlot => ({
  ids: [...ids],
  fit: 'all',
  origin: from,
});
export const placesOf = (codes: readonly PlaceCode[], from: Origin = 'asked'): PlaceSlot => ({
  codes: [...codes],
  origin: from,
});
