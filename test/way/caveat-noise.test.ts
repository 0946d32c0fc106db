import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaveatCode } from '../../src/domain/caveat.ts';
import { parseQuestions } from '../../src/evaluation/question.ts';
import type { AnswerJson } from '../../src/render/json.ts';
import { answering, type OpenedWay, openWay, SHIPPED } from './service.ts';

const OF_GROUPS = [
  'share-withheld',
  'unit-did-not-answer',
  'nonresponse',
  'small-group',
  'group-membership-changed',
  'group-not-made-for-this',
] as const satisfies readonly CaveatCode[];
const OF_CITIES = ['city-by-district', 'district-set-changed'] as const satisfies readonly CaveatCode[];
const OF_UNITS = ['structure-not-outcome', 'strict-definition'] as const satisfies readonly CaveatCode[];
const OF_CHANGES = [
  'break-in-series',
  'scale-differs',
  'comparability-unknown',
] as const satisfies readonly CaveatCode[];
const OF_RANKS = ['ranking-ties', 'ranking-missing', 'background-measure'] as const satisfies readonly CaveatCode[];

/** The column "noise there" of the design's table of caveats: what an answer of the kind never shows. Nothing that ships is an example. */
const NOISE: Readonly<Record<string, readonly CaveatCode[]>> = {
  'value, riket': ['unweighted', ...OF_CITIES, ...OF_UNITS, ...OF_GROUPS, ...OF_CHANGES, ...OF_RANKS, 'first-measured'],
  'value, kommun': ['unweighted', ...OF_GROUPS, ...OF_CHANGES, ...OF_RANKS, 'nonresponse-unknown-that-year'],
  trend: ['first-measured', 'unweighted', 'old-measurement', ...OF_GROUPS, ...OF_CITIES, ...OF_RANKS],
  snapshot: ['old-measurement', 'year-not-stated', ...OF_GROUPS, ...OF_RANKS, 'unweighted'],
  comparison: ['break-in-series', ...OF_RANKS],
  share: ['break-in-series', ...OF_RANKS],
  listing: ['break-in-series', ...OF_RANKS],
  'across-areas': [...OF_GROUPS, ...OF_RANKS],
  comparability: [...OF_GROUPS, ...OF_RANKS, 'old-measurement'],
  definition: [...OF_GROUPS, ...OF_CHANGES, ...OF_RANKS, ...OF_UNITS, 'old-measurement', 'second-hand-source'],
  method: [...OF_GROUPS, ...OF_CHANGES, ...OF_RANKS, ...OF_UNITS, 'old-measurement', 'second-hand-source'],
  availability: [...OF_GROUPS, ...OF_RANKS, ...OF_UNITS],
  register: [...OF_CHANGES, ...OF_RANKS, ...OF_UNITS, 'small-group', 'old-measurement'],
  catalogue: [...OF_GROUPS, ...OF_CHANGES, ...OF_RANKS],
};

const rowOf = (answer: AnswerJson): string => {
  const kind = answer.query?.kind ?? '';
  // A note on which rounds may be compared answers as comparability does.
  if (answer.query?.kind === 'method' && answer.query.notes.some((id) => id.startsWith('jamforbarhet-')))
    return 'comparability';
  if (kind !== 'value') return kind;
  return answering(answer).every((figure) => figure.place === '0000') ? 'value, riket' : 'value, kommun';
};

const QUESTIONS = ['questions.jsonl', 'open.jsonl'].flatMap((name) => {
  const parsed = parseQuestions(readFileSync(join(SHIPPED, '../test/eval', name), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
});

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

test('no answer to any of our questions shows a caveat that is noise in its kind of answer, or says one twice', async () => {
  const seen = new Set<string>();
  const noise: string[] = [];
  for (const { question } of QUESTIONS) {
    const whole = await way.ask(question);
    for (const answer of whole.parts.length > 0 ? whole.parts : [whole]) {
      if (answer.outcome !== 'answered') continue;
      const row = rowOf(answer);
      seen.add(row);
      const codes = answer.caveats.map(({ code }) => code);
      noise.push(
        ...codes
          .filter((code) => NOISE[row]?.some((one) => one === code))
          .map((code) => `${row}: ${code}: ${question}`),
      );
      const texts = answer.caveats.map(({ text }) => text);
      if (new Set(texts).size < texts.length) noise.push(`twice: ${question}`);
      if (row === 'snapshot' && new Set(codes).size < codes.length) noise.push(`repeated in a snapshot: ${question}`);
    }
  }
  expect(noise).toEqual([]);
  // A row that no question reached would prove nothing.
  expect([...seen]).toEqual(
    expect.arrayContaining(['value, riket', 'value, kommun', 'trend', 'snapshot', 'method', 'definition']),
  );
}, 60_000);
