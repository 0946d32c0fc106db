import { z } from 'zod';
import { GROUP_WORD_KINDS } from './group-words.ts';
import { QUERY_KINDS } from './query.ts';

/** Why a question is not answered with data, whatever its words about indicators. */
export const DECLINE_REASONS = [
  'opinion',
  'cause',
  'forecast',
  'personal-data',
  'off-topic',
  'instruction',
  'ranking-of-answers',
  'too-long',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

const COUNTED = ['municipalities', 'case-officers', 'persons', 'things', 'open'] as const;
/** What a "hur många" counts; `open` when nothing is named ("hur många har …"), `things` when it is nothing that an indicator counts. */
export type Counted = (typeof COUNTED)[number];

/** Words of the question, and the number of the candidate they mean; null when none fits. */
const slot = z.strictObject({ words: z.string().max(300), pick: z.array(z.int().min(0).max(99)).max(8) });

/**
 * What an interpreter says about one question: words and numbers of candidates, never an id, a figure or a sentence.
 * The local grammar and a model fill the same draft, so that neither can say more than the other. Root object, nothing optional: it is also sent as a schema.
 */
export const QueryDraftSchema = z.strictObject({
  kind: z.enum(QUERY_KINDS).nullable(),
  decline: z.enum(DECLINE_REASONS).nullable(),
  indicators: slot,
  notes: slot,
  places: slot,
  /** Words that look like a place and fit none. */
  unknownPlace: z.string().max(100).nullable(),
  years: z.strictObject({
    words: z.string().max(100),
    how: z.enum(['none', 'listed', 'range', 'latest', 'previous', 'last-n']),
    from: z.int().nullable(),
    to: z.int().nullable(),
    listed: z.array(z.int()).max(5),
    count: z.int().min(1).max(20).nullable(),
  }),
  areas: z.array(z.string().max(40)).max(4),
  gender: z.enum(['T', 'K', 'M', 'KM']),
  counted: z.enum(COUNTED).nullable(),
  ask: z.enum(['code', 'count', 'list', 'county', 'groups', 'population']).nullable(),
  /** Number 0–10 of the part surveys named. */
  partSurveys: z.array(z.int().min(0).max(10)).max(11),
  /** Several indicators are asked for ("a, b och c"), not one of them. */
  several: z.boolean(),
  /** Of whom more than one is asked: which group beside the places named (`name` null: the place's own), which answer is listed, from which end. */
  units: z.strictObject({
    group: z.strictObject({ kind: z.enum(GROUP_WORD_KINDS), name: z.string().max(10).nullable() }).nullable(),
    listed: z.enum(['yes', 'no', 'partly', 'missing']),
    order: z.enum(['highest', 'lowest']),
  }),
  /** The question leans on the one before ("och 2022?"). */
  followUp: z.boolean(),
  /** "vi", "hos oss": the asker's own municipality. */
  ours: z.boolean(),
  /** Those that lack it are asked about ("saknar", "har inte"). */
  lacking: z.boolean(),
});
export type QueryDraft = z.output<typeof QueryDraftSchema>;

export const EMPTY_DRAFT: QueryDraft = {
  kind: null,
  decline: null,
  indicators: { words: '', pick: [] },
  notes: { words: '', pick: [] },
  places: { words: '', pick: [] },
  unknownPlace: null,
  years: { words: '', how: 'none', from: null, to: null, listed: [], count: null },
  areas: [],
  gender: 'T',
  counted: null,
  ask: null,
  partSurveys: [],
  several: false,
  units: { group: null, listed: 'yes', order: 'highest' },
  followUp: false,
  ours: false,
  lacking: false,
};
