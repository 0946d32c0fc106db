import { z } from 'zod';
import { type StoreVersion, storeVersion } from '../domain/release.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Query, QuerySchema } from './query.ts';

const asOf = z.int().min(0).transform(storeVersion);
const kept = z.string().regex(/^[\w-]{1,100}$/);

const ButtonValueSchema = z.union([
  z.strictObject({ v: z.literal(1), asOf, query: QuerySchema }),
  z.strictObject({ v: z.literal(1), asOf, kept }),
]);
/** What a button carries: its question, or where it is kept when it is too long, and the store version that it was made of. */
export type ButtonValue = z.output<typeof ButtonValueSchema>;

export type ButtonValueProblem = 'unknown-version' | 'malformed';

/** A query that was too long for its button and must be kept under this id before the button is shown. */
export interface KeptQuery {
  readonly id: string;
  readonly query: Query;
}

/** A text for a button, with what must be kept for it; null when it carries all itself. */
export interface Carried {
  readonly value: string;
  readonly keep: KeptQuery | null;
}

/** Text → a short name for it, the same for the same text: SHA-256 in hex or the like. */
export type Hash = (text: string) => string;

/** `room` is the number of characters that the button takes. The id is the hash of the query's canonical form, so that the same query is kept once. */
export function encodeButtonValue(query: Query, version: StoreVersion, room: number, hash: Hash): Carried {
  const whole = JSON.stringify({ v: 1, asOf: version, query } satisfies ButtonValue);
  if (whole.length <= room) return { value: whole, keep: null };
  const id = hash(canonicalJson(query));
  const value = JSON.stringify({ v: 1, asOf: version, kept: id } satisfies ButtonValue);
  return { value, keep: { id, query } };
}

/** Anything may come back from a button. A value of a later program is told apart from one that is no value. */
export function parseButtonValue(text: string): Result<ButtonValue, ButtonValueProblem> {
  return parseValue(text, ButtonValueSchema);
}

/** JSON of version 1 and of this shape, or why not. */
export function parseValue<T>(text: string, schema: z.ZodType<T>): Result<T, ButtonValueProblem> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err('malformed');
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const version = Versioned.safeParse(json);
  return err(version.success && version.data.v !== 1 ? 'unknown-version' : 'malformed');
}

const Versioned = z.object({ v: z.int() });
