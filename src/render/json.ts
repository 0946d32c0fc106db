import { z } from 'zod';
import type { ChangeFigure, Figure } from '../answer/figure.ts';
import type { Turn } from '../answer/turn.ts';
import { QuerySchema } from '../query/query.ts';
import { caveatText } from './caveat-phrases.ts';
import { display } from './figure-sentence.ts';
import { indicatorName, type Names, shortName } from './names.ts';
import { renderTurn } from './render-turn.ts';
import { assumptionText } from './restate.ts';
import { figurePlaceName } from './scope-names.ts';
import { messageText } from './text.ts';

const figure = z.strictObject({
  indicator: z.string(),
  indicatorName: z.string(),
  /** The indicator's short name, for a row, a legend or a button. */
  label: z.string(),
  area: z.string().nullable(),
  place: z.string(),
  placeName: z.string(),
  year: z.int(),
  value: z.union([z.number(), z.string()]).nullable(),
  display: z.string(),
  wording: z.string().nullable(),
  direction: z.enum(['has', 'lacks']),
  qualifier: z.enum(['exact', 'about', 'nearly', 'under', 'over']),
  unit: z.enum(['percent', 'answer', 'count']),
  denominator: z.enum(['kommuner', 'handläggare', 'personer']),
  of: z.strictObject({ k: z.number().nullable(), n: z.number(), N: z.number() }).nullable(),
  margin: z.number().nullable(),
  status: z.string(),
  basis: z.enum(['published', 'computed', 'derived']),
  gender: z.enum(['total', 'women', 'men']),
  use: z.enum(['answer', 'comparison']),
  release: z.string(),
});
const change = z.strictObject({
  indicator: z.string(),
  place: z.string(),
  from: z.int(),
  to: z.int(),
  value: z.number().nullable(),
  unit: z.literal('percentage-points'),
  trend: z.enum(['up', 'down', 'unchanged']),
  basis: z.enum(['stated', 'computed']),
  comparable: z.enum(['yes', 'no', 'unknown']),
  margin: z.number().nullable(),
});
const source = z.strictObject({
  release: z.string(),
  title: z.string(),
  publisher: z.string(),
  quotedBy: z.string().nullable(),
  published: z.string().nullable(),
});

const answerShape = {
  schema: z.literal(1),
  id: z.string(),
  question: z.string(),
  asOf: z.int(),
  outcome: z.enum(['answered', 'clarify', 'no-data', 'declined']),
  reason: z.string().nullable(),
  query: QuerySchema.nullable(),
  assumptions: z.array(z.strictObject({ slot: z.string(), origin: z.string(), text: z.string() })),
  figures: z.array(figure),
  changes: z.array(change),
  choices: z.array(z.strictObject({ label: z.string(), query: QuerySchema })),
  caveats: z.array(z.strictObject({ code: z.string(), text: z.string() })),
  sources: z.array(source),
  /** The lines of `text` that only say how the question was read. */
  restated: z.array(z.string()),
  text: z.string(),
  /** Of a claim alone: whether it may be said. */
  verdict: z.enum(['supported', 'not-supported', 'cannot-be-told']).optional(),
};

const part = z.strictObject({ ...answerShape, parts: z.array(z.never()) });

/** The public JSON, schema 1. Fields may be added; none is renamed, removed or widened without schema 2. */
export const AnswerJsonSchema = z.strictObject({ ...answerShape, parts: z.array(part) });
export type AnswerJson = z.input<typeof AnswerJsonSchema>;
type PartJson = z.input<typeof part>;

/** A line that could not be read; the rest go on. */
export const ErrorJsonSchema = z.strictObject({
  schema: z.literal(1),
  id: z.string().nullable(),
  error: z.strictObject({ code: z.string(), message: z.string(), line: z.int().nullable() }),
});
export type ErrorJson = z.infer<typeof ErrorJsonSchema>;

/** Several questions in one message become parts; the whole is answered only if all are. */
export function answerJson(id: string, question: string, turns: readonly Turn[], names: Names): AnswerJson {
  const parts = turns.map((turn, i) => partJson(turns.length === 1 ? id : `${id}.${i + 1}`, question, turn, names));
  const [first] = parts;
  if (first === undefined) throw new Error('a question without a turn');
  if (parts.length === 1) return first;
  const notAnswered = parts.find((one) => one.outcome !== 'answered');
  const { verdict: _ofOnePart, ...whole } = notAnswered ?? first;
  return {
    ...whole,
    id,
    query: null,
    assumptions: parts.flatMap((one) => one.assumptions),
    figures: parts.flatMap((one) => one.figures),
    changes: parts.flatMap((one) => one.changes),
    choices: parts.flatMap((one) => one.choices),
    caveats: distinct(parts.flatMap((one) => one.caveats)),
    sources: distinct(parts.flatMap((one) => one.sources)),
    restated: parts.flatMap((one) => one.restated),
    text: parts.map((one) => one.text).join('\n\n'),
    parts,
  };
}

function partJson(id: string, question: string, turn: Turn, names: Names): PartJson {
  const message = renderTurn(turn, names);
  const findings = turn.outcome === 'answered' || turn.outcome === 'no-data' ? turn.findings : null;
  return {
    schema: 1,
    id,
    question,
    asOf: turn.asOf,
    outcome: turn.outcome,
    reason: reasonOf(turn),
    query: turn.outcome === 'answered' || turn.outcome === 'no-data' ? turn.query : null,
    assumptions: (findings?.assumptions ?? []).map((one) => ({
      slot: one.slot,
      origin: one.origin,
      text: assumptionText(one, names),
    })),
    figures: (findings?.figures ?? []).map((one) => figureJson(one, names)),
    changes: (findings?.changes ?? []).map(changeJson),
    choices: [...message.choices],
    caveats: (findings?.caveats.shown ?? []).map((one) => ({ code: one.code, text: caveatText(one, names) })),
    sources: (findings?.sources ?? []).map(({ id: release, title, publisher, quotedBy, published }) => ({
      release,
      title,
      publisher,
      quotedBy,
      published,
    })),
    parts: [],
    restated: [...message.restated],
    ...(turn.outcome === 'answered' && turn.answer.kind === 'claim' ? { verdict: turn.answer.verdict } : {}),
    text: messageText(message),
  };
}

function reasonOf(turn: Turn): string | null {
  switch (turn.outcome) {
    case 'answered':
      return null;
    case 'clarify':
      return turn.problem.kind;
    case 'no-data':
      return turn.missing[0]?.reason ?? turn.reason;
    case 'declined':
      return turn.reason;
  }
}

const DENOMINATOR = { municipalities: 'kommuner', 'case-officers': 'handläggare', persons: 'personer' } as const;
const GENDER = { T: 'total', K: 'women', M: 'men' } as const;

const figureJson = (one: Figure, names: Names): AnswerJson['figures'][number] => ({
  indicator: one.indicator,
  indicatorName: indicatorName(one.indicator, names),
  label: shortName(one.indicator, names),
  area: names.indicators.get(one.indicator)?.area ?? null,
  place: one.place,
  placeName: figurePlaceName(one.place, names),
  year: one.year,
  value: one.value,
  display: display(one),
  wording: one.wording,
  direction: one.direction,
  qualifier: one.qualifier,
  unit: one.unit,
  denominator: DENOMINATOR[one.denominator],
  of: one.of,
  margin: one.margin,
  status: one.status,
  basis: one.basis,
  gender: GENDER[one.gender],
  use: one.use,
  release: one.release,
});

const changeJson = (one: ChangeFigure): AnswerJson['changes'][number] => ({
  indicator: one.indicator,
  place: one.place,
  from: one.from,
  to: one.to,
  value: one.points,
  unit: 'percentage-points',
  trend: one.trend,
  basis: one.basis,
  comparable: one.comparable,
  margin: one.margin,
});

const distinct = <T>(all: readonly T[]): T[] => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
