import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AnswerJsonSchema } from '../../src/render/json.ts';
import { type Ran, runChild, unfit } from './run-child.ts';
import { runHere } from './run-here.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mattstock-snapshot-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const snapshot = (...args: readonly string[]): Promise<Ran> => runHere(folder, ['snapshot', ...args]);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('what is not understood: Swedish on standard error, nothing on standard output, exit code 1', () => {
  test.each<[string, readonly string[], string]>([
    ['nothing', [], 'Vilken kommun gäller det?'],
    ['a misspelt place', ['Kalmra'], 'Jag hittar ingen plats som heter ”Kalmra”. Menar du den här?'],
    ['no place', ['xyzzy'], '”xyzzy”'],
    ['a word that is no area', ['Kalmar', 'barn'], 'Jag kunde inte läsa ”barn”'],
    ['no year', ['Kalmar', '1890'], '1890 är inget år som kan ha mätts.'],
  ])('%s', async (_, args, said) => {
    const { code, out, err } = await snapshot(...args);
    expect([code, out]).toEqual([1, '']);
    expect(plain(err)).toContain(said);
    expect(unfit(err)).toEqual([]);
  });
  test('an unknown flag', async () => {
    const { code, err } = await snapshot('Kalmar', '--alt');
    expect([code, unfit(err)]).toEqual([1, []]);
    expect(err).toContain('--alt');
  });
  test('in JSON too the exit code tells', async () => {
    const { code, out } = await snapshot('Kalmra', '--json');
    expect(code).toBe(1);
    expect(AnswerJsonSchema.parse(JSON.parse(out))).toMatchObject({ outcome: 'clarify', reason: 'unclear-place' });
  });
});

test('a place without figures is an answer: exit code 0', async () => {
  const { code, out, err } = await snapshot('Växjö');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Här finns inga uppgifter om Växjö.');
});

test('place, area and year in any order', async () => {
  const { code, out } = await snapshot('2020', 'LSS', 'KALMAR');
  expect(code).toBe(0);
  expect(plain(out)).toMatch(
    /^Lägesbild för Kalmar 2020, LSS: 5 indikatorer har uppgift från det året\.\n\nLSS vuxen\n {2}\S/,
  );
  expect(unfit(out)).toEqual([]);
});

test('JSON: one line of the public schema, with riket beside as a comparison', async () => {
  const { code, out } = await snapshot('Kalmar', '2020', '--json');
  expect([code, out.trimEnd().split('\n').length]).toEqual([0, 1]);
  const answer = AnswerJsonSchema.parse(JSON.parse(out));
  expect(answer).toMatchObject({
    schema: 1,
    question: 'Kalmar 2020',
    outcome: 'answered',
    query: { kind: 'snapshot', place: '0880', areas: [], year: 2020 },
  });
  expect(new Set(answer.figures.map(({ year }) => year))).toEqual(new Set([2020]));
  expect(new Set(answer.figures.map(({ use, place }) => `${use} ${place}`))).toEqual(
    new Set(['answer 0880', 'comparison 0000']),
  );
});

test('the program itself ends with the code', async () => {
  const { code, out, err } = await runChild(['--store', join(folder, 'child.sqlite'), 'snapshot', 'Kalmra']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('1. Lägesbild för Kalmar');
});
