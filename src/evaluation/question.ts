import { z } from 'zod';
import { err, ok, type Result } from '../domain/result.ts';
import { type LineProblem, parseLines } from './json-lines.ts';
import { pythonPattern } from './python-pattern.ts';

const pattern = (flags: 'is' | '') =>
  z.string().superRefine((source, context) => {
    try {
      pythonPattern(source, flags);
    } catch (cause) {
      context.addIssue({ code: 'custom', message: `uttrycket går inte att läsa: ${String(cause)}` });
    }
  });

const value = z.union([z.string(), z.number()]);

const expectedValue = z.object({
  value,
  alt: z.array(value).readonly().default([]),
  /** null or left out: any year will do. */
  year: z.union([z.number(), z.null(), z.array(z.number().nullable()).readonly()]).default(null),
  place: z.string(),
  indicator_hint: z.string().default(''),
  indicator_re: pattern('').optional(),
});

const forbiddenValue = z.union([
  value,
  z.object({
    /** '*': any value that is not empty. */
    value: value.default('*'),
    year: z.number().optional(),
    place: z.string().optional(),
    indicator: pattern('is').optional(),
  }),
]);

/** The query that a person with this question meant; at least one of its fields. */
const choice = z
  .object({ place: z.string().optional(), indicator_re: pattern('').optional(), year: z.number().optional() })
  .refine((wanted) => Object.values(wanted).some((slot) => slot !== undefined), 'ett väntat val utan innehåll');

const caveats = z.object({
  must: z.array(z.string()).readonly().default([]),
  must_not: z.array(z.string()).readonly().default([]),
});

/** Fields of ours, which may stand in `expect` or beside it. */
const ownFields = { ambiguous: z.boolean().optional(), choice: choice.optional(), caveats: caveats.optional() };

const expectation = z.object({
  ...ownFields,
  outcome: z.union([z.string(), z.array(z.string()).min(1).readonly()]),
  values: z.array(expectedValue).readonly().default([]),
  forbidden_values: z.array(forbiddenValue).readonly().default([]),
  must_mention: z.array(pattern('is')).readonly().default([]),
  must_not_mention: z.array(pattern('is')).readonly().default([]),
});

const questionLine = z.object({
  ...ownFields,
  id: z.string().min(1),
  phenomenon: z.string().min(1),
  question: z.string(),
  /** Asked first, in the same conversation; only the last answer is judged. */
  thread: z.array(z.string()).readonly().default([]),
  expect: expectation,
});

const NO_CAVEATS = { must: [], must_not: [] } as const;

const questionOfLine = questionLine
  .transform(({ ambiguous, choice: chosen, caveats: named, ...question }) => ({
    ...question,
    expect: {
      ...question.expect,
      ambiguous: question.expect.ambiguous ?? ambiguous ?? false,
      choice: question.expect.choice ?? chosen ?? null,
      caveats: question.expect.caveats ?? named ?? NO_CAVEATS,
    },
  }))
  .refine(({ expect }) => !expect.ambiguous || expect.choice !== null, {
    path: ['choice'],
    message: 'en tvetydig fråga behöver det val som ska finnas med',
  });

export type ExpectedValue = z.infer<typeof expectedValue>;
export type ForbiddenValue = z.infer<typeof forbiddenValue>;
export type ExpectedChoice = z.infer<typeof choice>;
/** One question and what a right answer holds. Fields that are not known here are left alone, as other readers of the file may need them. */
export type Question = z.output<typeof questionOfLine>;
export type Expectation = Question['expect'];

/** Question lines (JSON Lines) → questions, in order. Fails at the first line that is not one, or repeats an id. */
export const parseQuestions = (text: string): Result<readonly Question[], LineProblem> => {
  const lines = parseLines(text, questionOfLine);
  if (!lines.ok) return lines;
  const seen = new Set<string>();
  for (const { line, value: question } of lines.value) {
    if (seen.has(question.id)) return err({ line, message: `id ${question.id} finns redan på en tidigare rad` });
    seen.add(question.id);
  }
  return ok(lines.value.map((entry) => entry.value));
};
