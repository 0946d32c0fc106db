import { expect, test } from 'vitest';
import type { Caveat } from '../../src/domain/caveat.ts';
import { saidCaveats } from '../../src/render/said-caveats.ts';
import { ALL_CAVEATS, aCaveat } from '../builders/caveats.ts';
import { aCatalogue } from '../builders/query.ts';
import { expectWellFormed } from './well-formed.ts';

const NAMES = aCatalogue();
const said = (all: readonly Caveat[]): readonly string[] => saidCaveats(all, NAMES).map((one) => one.text);
const withParams = (code: Caveat['code'], params: object): Caveat => {
  const one = aCaveat(code);
  return { ...one, params: { ...one.params, ...params } } as Caveat;
};

test('caveats of different kinds are each a sentence', () => {
  expect(said(ALL_CAVEATS)).toHaveLength(ALL_CAVEATS.length);
});

test('years shown instead of the one asked are one sentence, in the first one’s place', () => {
  const all = [
    withParams('year-differs-from-asked', { asked: 2012, shown: 2019 }),
    aCaveat('self-reported'),
    withParams('year-differs-from-asked', { asked: 2012, shown: 2018 }),
  ];
  expect(said(all)).toEqual([
    'Du frågade om 2012; uppgifterna som visas gäller 2018 och 2019.',
    'Kommunerna har själva lämnat uppgifterna.',
  ]);
});

test('years asked for that differ stay apart', () => {
  const all = [2012, 2013].map((asked) => withParams('year-differs-from-asked', { asked, shown: 2018 }));
  expect(said(all)).toHaveLength(2);
});

test('one publisher through several is one sentence, two publishers are two', () => {
  const through = (publisher: string, quotedBy: string) => withParams('second-hand-source', { publisher, quotedBy });
  expect(said([through('Socialstyrelsen', 'SKL'), through('Socialstyrelsen', 'Kalmar kommun')])).toEqual([
    'Uppgifterna från Socialstyrelsen är hämtade via SKL och Kalmar kommun; originalen är inte lästa.',
  ]);
  expect(said([through('Socialstyrelsen', 'SKL'), through('SCB', 'SKL')])).toHaveLength(2);
});

test('old measurements of several years are one sentence', () => {
  const [text = '', ...more] = said([2020, 2021].map((year) => withParams('old-measurement', { year })));
  expect(more).toEqual([]);
  expect(text).toMatch(/^Uppgifterna är från 2020 och 2021\./);
  expectWellFormed(text);
});
