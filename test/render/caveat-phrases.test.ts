import { expect, test } from 'vitest';
import type { CaveatCode } from '../../src/domain/caveat.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import { placeCode } from '../../src/domain/place.ts';
import { releaseId } from '../../src/domain/release.ts';
import { caveatText } from '../../src/render/caveat-phrases.ts';
import { ALL_CAVEATS, aCaveat } from '../builders/caveats.ts';
import { anArea, aPlace, theCountry } from '../builders/domain.ts';
import { aCatalogue } from '../builders/query.ts';
import { expectWellFormed } from './well-formed.ts';

const NAMES = aCatalogue({
  places: [theCountry(), aPlace(), aPlace({ code: placeCode('0180'), name: 'Stockholm' })],
  areas: [anArea(), anArea({ id: 'elderly', name: 'Äldreomsorg' })],
});
const text = (code: CaveatCode, params: object = {}) => {
  const caveat = aCaveat(code);
  return caveatText({ ...caveat, params: { ...caveat.params, ...params } } as typeof caveat, NAMES);
};

test.each(ALL_CAVEATS.map((caveat) => [caveat.code, caveat] as const))('%s is a sentence', (_, caveat) => {
  const said = caveatText(caveat, NAMES);
  expectWellFormed(said);
  expect(said).toMatch(/^[\p{Lu}\d].*[.!]$/u);
});

test.each<[CaveatCode, object]>([
  ['break-in-series', { why: '' }],
  ['break-in-series', { why: 'Svarsskalan ändrades från Ja/Nej till Ja/Delvis/Nej.' }],
  ['look-alike-indicator', { why: '' }],
  ['look-alike-indicator', { why: 'utan punkt' }],
  ['comparability-unknown', { from: null, to: null }],
  ['derived-from-rounded', { margin: 1.5 }],
  ['source-unit-doubtful', { points: 1 }],
  ['source-unit-doubtful', { points: -7.5 }],
  ['not-comparable-across-areas', { areas: ['lss-adult'] }],
  ['stated-approximately', { wording: 'Knappt hälften' }],
])('%s with %j is one too', (code, params) => {
  expectWellFormed(text(code, params));
});

test.each<[CaveatCode, readonly string[]]>([
  ['old-measurement', ['2018']],
  ['second-hand-source', ['Socialstyrelsen', 'Kalmar kommun']],
  ['stated-approximately', ['knappt hälften']],
  ['derived-from-rounded', ['2022', '2023', '1\u00a0procentenhet']],
  ['year-differs-from-asked', ['2022', '2023']],
  ['break-in-series', ['2018', 'ny svarsskala']],
  ['comparability-unknown', ['2018', '2021']],
  ['look-alike-indicator', ['Aktuell rutin för samordnad individuell plan']],
  ['share-withheld', ['7', '12']],
  ['unit-did-not-answer', ['Kalmar']],
  ['nonresponse', ['3', '10', '12', '25\u00a0%', '41,7\u00a0%']],
  ['city-by-district', ['Stockholm']],
  ['not-comparable-across-areas', ['LSS vuxen', 'äldreomsorg']],
  ['source-unit-doubtful', ['8\u00a0procentenheter']],
])('%s says what it knows', (code, parts) => {
  for (const part of parts) expect(text(code)).toContain(part);
});

test('an id that has no name is shown as it is, never as a hole', () => {
  expect(text('unit-did-not-answer', { place: placeCode('9999') })).toContain('9999');
  expect(text('look-alike-indicator', { other: indicatorId('okand') })).toContain('okand');
  expect(text('year-not-stated', { release: releaseId('okand') })).toContain('okand');
});
