import { z } from 'zod';
import { SERVICE_AREAS } from '../domain/area.ts';
import { COUNTRY, groupId } from '../domain/place.ts';
import { code, indicators, year, years } from './slots.ts';

const group = z
  .string()
  .regex(/^(?:skr|size|ses):[A-C]?[1-9]$/)
  .transform(groupId);

/**
 * Which municipalities: all in a country or county, a publisher's group, or those like one place. A municipality as `place` is itself, or its districts where they answer.
 * `similar` is ours: the same SKR group and size group, without the place itself. `own`: the group of a place that was not told, which is asked for where there is something to show.
 */
const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('place'), place: code }),
  z.strictObject({ kind: z.literal('group'), group }),
  z.strictObject({ kind: z.literal('similar'), place: code }),
  z.strictObject({ kind: z.literal('own'), of: z.enum(['skr', 'size', 'ses', 'similar', 'county']) }),
]);
export const WHOLE: Scope = { kind: 'place', place: COUNTRY };
export type OwnGroup = Extract<Scope, { kind: 'own' }>['of'];
export type Scope = z.output<typeof scope>;

/** How many in a group; `lacking` counts those that answered Nej. */
export const share = z.strictObject({
  v: z.literal(1),
  kind: z.literal('share'),
  indicators,
  scope,
  years,
  lacking: z.boolean(),
});

const LISTED = ['yes', 'no', 'partly', 'missing'] as const;
/** Those whose names are asked for: by their answer, or because they have none. */
export type Listed = (typeof LISTED)[number];
export const listing = z.strictObject({
  v: z.literal(1),
  kind: z.literal('listing'),
  indicators,
  scope,
  years,
  listed: z.enum(LISTED),
});

/** In order of a number; `place` is the one whose rank is asked for. */
export const ranking = z.strictObject({
  v: z.literal(1),
  kind: z.literal('ranking'),
  indicators,
  scope,
  years,
  order: z.enum(['highest', 'lowest']),
  place: code.nullable(),
});

/** One place beside others and groups, all of one measure year where that can be. */
export const comparison = z.strictObject({
  v: z.literal(1),
  kind: z.literal('comparison'),
  indicators,
  place: code,
  with: z.array(scope).min(1).max(5),
  years,
});

/** What a place answered Nej to, beside how many others have it. */
export const gaps = z.strictObject({
  v: z.literal(1),
  kind: z.literal('gaps'),
  place: code,
  scope,
  areas: z.array(z.enum(SERVICE_AREAS)).max(SERVICE_AREAS.length),
  year: year.nullable(),
});
