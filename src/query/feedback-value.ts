import { z } from 'zod';
import { type StoreVersion, storeVersion } from '../domain/release.ts';
import type { Result } from '../domain/result.ts';
import { type ButtonValueProblem, type Hash, type KeptQuery, parseValue } from './button-value.ts';
import { canonicalJson } from './canonical-json.ts';
import { type Query, QuerySchema } from './query.ts';

export const FEEDBACK_REASONS = ['wrong-figure', 'misunderstood', 'unclear', 'caveat-missing', 'other'] as const;
export type FeedbackReason = (typeof FEEDBACK_REASONS)[number];

/** What was judged: the query itself or where it is kept, both null when there was none (declined, not understood). */
const judged = {
  v: z.literal(1),
  asOf: z.int().min(0).transform(storeVersion),
  query: QuerySchema.nullable(),
  kept: z.string().max(100).nullable(),
};
const FeedbackValueSchema = z.strictObject({ ...judged, verdict: z.enum(['good', 'bad']) });
const ReasonValueSchema = z.strictObject({
  ...judged,
  reason: z.enum(FEEDBACK_REASONS),
  /** The message judged, as the feedback store knows it. */
  message: z.string().max(200),
});

/** What a feedback button carries. Slack tells only the value of the one pressed, so the verdict stands in it. */
export type FeedbackValue = z.output<typeof FeedbackValueSchema>;
/** What a reason's button carries: which message was judged, and why. */
export type ReasonValue = z.output<typeof ReasonValueSchema>;
export type Judged = Pick<FeedbackValue, 'v' | 'asOf' | 'query' | 'kept'>;

export const parseFeedbackValue = (text: string): Result<FeedbackValue, ButtonValueProblem> =>
  parseValue(text, FeedbackValueSchema);

export const parseReasonValue = (text: string): Result<ReasonValue, ButtonValueProblem> =>
  parseValue(text, ReasonValueSchema);

/** The query itself when it fits in `room` characters, else its id. */
export function judge(
  query: Query | null,
  asOf: StoreVersion,
  room: number,
  hash: Hash,
): { readonly judged: Judged; readonly keep: KeptQuery | null } {
  const judged: Judged = { v: 1, asOf, query, kept: null };
  if (query === null || JSON.stringify(judged).length <= room) return { judged, keep: null };
  const id = hash(canonicalJson(query));
  return { judged: { v: 1, asOf, query: null, kept: id }, keep: { id, query } };
}
