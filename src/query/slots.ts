import { z } from 'zod';
import { indicatorId } from '../domain/indicator.ts';
import { placeCode } from '../domain/place.ts';

const ORIGINS = ['asked', 'thread', 'home', 'default'] as const;
/** Where a slot got its value: the words, the thread, the person's home municipality, or our own default, which the answer then says. */
export type Origin = (typeof ORIGINS)[number];

export const id = z.string().min(1).max(120).transform(indicatorId);
export const code = z.string().min(1).max(60).transform(placeCode);
export const origin = z.enum(ORIGINS);
export const year = z.int().min(1990).max(2099);

/** `one-of`: the words fit several indicators equally well; the answer shows all when they fit in one table, and asks otherwise. */
export const indicators = z.strictObject({
  ids: z.array(id).min(1).max(8),
  fit: z.enum(['all', 'one-of']),
  origin,
  /** They stood as numbered choices in this order and nothing else did, so "den andra" is one of them. Kept between messages, and no part of any answer. */
  offered: z.literal(true).optional(),
});
export const places = z.strictObject({ codes: z.array(code).min(1).max(5), origin });
/** `null` is the latest measurement; `back` steps so many measurements further back ("förra mätningen": 1). */
export const years = z.strictObject({
  years: z.array(year).min(1).max(5).nullable(),
  back: z.int().min(0).max(5),
  origin,
});
