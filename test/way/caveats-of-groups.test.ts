import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaveatCode } from '../../src/domain/caveat.ts';
import { bundleFiles, writeBundleFolder } from '../builders/bundle-folder.ts';
import { manyPlaces } from '../fixtures/many-places.ts';
import { type OpenedWay, openWay } from './service.ts';

/** Codes that need many municipalities: a question that shows the caveat, and one next to it that does not. */
const SHOWN = {
  'share-withheld': [
    'Hur många kommuner i Kronobergs län har våldsrutin?',
    'Hur många kommuner i Jönköpings län har våldsrutin?',
  ],
  nonresponse: [
    'Hur många kommuner i Jönköpings län har våldsrutin?',
    'Hur många kommuner i Kalmar län har kontinuitetsplan?',
  ],
  'unit-did-not-answer': [
    'Hur många i grupp B3 hade våldsrutin 2022?',
    'Hur många kommuner i Kalmar län har kontinuitetsplan?',
  ],
  'small-group': [
    'Hur många kommuner i Jönköpings län har våldsrutin?',
    'Hur många kommuner i Kalmar län har våldsrutin?',
  ],
  'group-not-made-for-this': [
    'Hur många i socioekonomisk grupp 4 har våldsrutin?',
    'Hur många i storleksgrupp 1 har våldsrutin?',
  ],
  'ranking-ties': [
    'Vilka ligger högst på socionomexamen i Kalmar län?',
    'Hur många kommuner i Kalmar län har våldsrutin?',
  ],
  'ranking-missing': [
    'Vilka ligger högst på socionomexamen i Kalmar län?',
    'Hur många kommuner i Kalmar län har våldsrutin?',
  ],
  'background-measure': [
    'Vilken kommun har flest personer med beslut i Kalmar län?',
    'Vilka ligger högst på socionomexamen i Kalmar län?',
  ],
  unweighted: ['Hur många kommuner i Kalmar län har kontinuitetsplan?', 'Har Nybro våldsrutin?'],
} as const satisfies Readonly<Partial<Record<CaveatCode, readonly [string, string]>>>;

/** Nothing makes an example: its rule and words are tested where they stand (`test/answer/caveat-rules.test.ts`, `test/render/caveat-phrases.test.ts`). */
const NOWHERE: readonly CaveatCode[] = ['example-data'];

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay(await writeBundleFolder(bundleFiles(manyPlaces())));
});
afterAll(() => way.close());

const codesOf = async (question: string): Promise<readonly string[]> => {
  const { query, caveats } = await way.ask(question);
  expect(query, question).not.toBeNull();
  return caveats.map(({ code }) => code);
};

test.each(Object.entries(SHOWN))('%s', async (code, [ask, near]) => {
  expect(await codesOf(ask)).toContain(code);
  expect(await codesOf(near)).not.toContain(code);
});

test('every code that no question of the evaluation shows, with its reason kept, is shown here', () => {
  const file = fileURLToPath(new URL('../eval/unshown-caveats.json', import.meta.url));
  const kept = Object.keys(JSON.parse(readFileSync(file, 'utf8')));
  expect(kept.filter((code) => !(code in SHOWN) && !NOWHERE.some((one) => one === code))).toEqual([]);
});
