import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/evaluation/judge.ts';
import { parseKnownValues } from '../../src/evaluation/known-values.ts';
import { placeKey } from '../../src/evaluation/place-key.ts';
import { type ExpectedValue, parseQuestions, type Question } from '../../src/evaluation/question.ts';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../eval');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

const parsed = parseQuestions(read('questions.jsonl'));
const listed = parseKnownValues(read('known_values.json'));
if (!parsed.ok) throw new Error(parsed.error.message);
if (!listed.ok) throw new Error(listed.error);
const questions = parsed.value;
const known = listed.value;

const KNOWN_FIELDS = new Set([
  ...['id', 'phenomenon', 'question', 'thread', 'expect', 'note', 'split'],
  ...['outcome', 'values', 'forbidden_values', 'must_mention', 'must_not_mention'],
  ...['value', 'alt', 'year', 'place', 'indicator_hint', 'indicator_re', 'indicator'],
]);

const fieldsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(fieldsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => [field, ...fieldsIn(inner)]);
};

const bumped = (value: string | number): string | number => {
  if (value === 'Ja') return 'Nej';
  if (value === 'Nej') return 'Ja';
  return typeof value === 'number' ? value + 3.3 : 'okänt';
};

const answerTo = ({ expect: { values } }: Question, change: (value: string | number) => string | number) => ({
  outcome: 'answered',
  text: '',
  caveats: [],
  figures: values.map((want: ExpectedValue) => ({
    value: change(want.value),
    year: want.year,
    place: placeKey(want.place),
    indicator: want.indicator_hint,
    unit: 'percent',
    use: 'answer',
  })),
});

const accepts = (question: Question, outcome: string): boolean => [question.expect.outcome].flat().includes(outcome);

describe('the questions in test/eval', () => {
  it('hold no misspelt field, which would be a check that is not made', () => {
    const fields = fieldsIn(
      read('questions.jsonl')
        .trim()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    );
    expect(fields.filter((field) => !KNOWN_FIELDS.has(field))).toEqual([]);
  });

  it('hold at least 25 near misses, that no figure answers', () => {
    expect(questions.filter((question) => !accepts(question, 'answered')).length).toBeGreaterThanOrEqual(25);
  });

  const withValues = questions.filter(({ expect: { values } }) => values.length > 0);

  it.each(withValues.map((question) => [question.id, question] as const))(
    '%s takes its own values, and no others',
    (_, question) => {
      const rules = { known, strict: true };
      expect(
        judge(
          question.expect,
          answerTo(question, (value) => value),
          rules,
        ).silentWrong,
      ).toBe(false);
      expect(judge(question.expect, answerTo(question, bumped), rules).silentWrong).toBe(true);
    },
  );

  it('are not passed by an answer that says nothing', () => {
    for (const outcome of ['answered', 'clarify', 'no-data', 'declined']) {
      const silent = { outcome, figures: [], text: '', caveats: [] };
      const passed = questions.filter(
        ({ expect: expected }) => judge(expected, silent, { known, strict: false }).right,
      );
      expect(passed.length).toBeLessThan(questions.length / 20);
    }
  });
});
