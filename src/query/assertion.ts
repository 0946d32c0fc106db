import { z } from 'zod';
import { DENOMINATORS } from '../domain/indicator.ts';

const year = z.int().min(1990).max(2099);

export const APPROXIMATIONS = [
  'exact',
  'fraction',
  'about',
  'nearly',
  'under',
  'over',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
] as const;
/** How closely a claim means its number: "47 procent", "hälften", "omkring", "nästan", "knappt", "drygt", "mer än", "mindre än", "minst", "högst". */
export type Approximation = (typeof APPROXIMATIONS)[number];

const amount = z.strictObject({ number: z.number(), as: z.enum(APPROXIMATIONS) });
/** A share that somebody says, in percent. */
export type Amount = z.output<typeof amount>;

const end = z.strictObject({ year: year.nullable(), value: z.number().nullable() });
const holds = z.enum(['has', 'lacks']);

/** "47 procent av kommunerna hade …": `of` is whose share it is said to be, null when not said. `onTerms`: the definition's own words are there ("aktuell", "skriftlig", "i alla"). */
const share = z.strictObject({
  kind: z.literal('share'),
  amount,
  holds,
  of: z.enum(DENOMINATORS).nullable(),
  year: year.nullable(),
  onTerms: z.boolean(),
});
/** "136 kommuner hade …": a number of units or persons. */
const count = z.strictObject({ kind: z.literal('count'), number: z.number(), year: year.nullable() });
/** "Kalmar har …": what one unit does. `always`: every year. */
const unit = z.strictObject({
  kind: z.literal('unit'),
  holds,
  onTerms: z.boolean(),
  always: z.boolean(),
  year: year.nullable(),
});
/** "Andelen ökade från 12 procent 2021 till 19 procent 2023, med 7 procentenheter." `by.unit` null: a bare number. */
const change = z.strictObject({
  kind: z.literal('change'),
  trend: z.enum(['up', 'down', 'unchanged']).nullable(),
  by: z.strictObject({ number: z.number(), unit: z.enum(['points', 'percent', 'times']).nullable() }).nullable(),
  from: end,
  to: end,
  everyYear: z.boolean(),
});
/** "6 → 9 → 7 → 20": values in a row, as if they were one series. */
const series = z.strictObject({ kind: z.literal('series'), points: z.array(end).min(2).max(8) });
/** Says more than figures can: that something is better or best, or why it is so. */
const beyond = z.strictObject({ kind: z.literal('beyond'), what: z.enum(['judgement', 'extreme', 'cause']) });

/** What a claim says about its subject, in numbers and closed words. The ids stand beside it in the query. */
export const AssertionSchema = z.discriminatedUnion('kind', [share, count, unit, change, series, beyond]);
export type Assertion = z.output<typeof AssertionSchema>;
export type AssertionOf<K extends Assertion['kind']> = Extract<Assertion, { kind: K }>;
export type ChangeEnd = z.output<typeof end>;
