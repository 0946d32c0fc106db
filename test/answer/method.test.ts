import { expect, test } from 'vitest';
import { methodAnswer } from '../../src/answer/method.ts';
import type { QueryOf } from '../../src/query/query.ts';
import { aNote, aPartSurvey } from '../builders/domain.ts';
import { aCatalogue } from '../builders/query.ts';

const CATALOGUE = aCatalogue({
  partSurveys: [
    aPartSurvey({ percent: 96 }),
    aPartSurvey({ number: 0, percent: 98 }),
    aPartSurvey({ year: 2023, percent: 94, asked: null, answered: null }),
  ],
});
const asked = (over: Partial<QueryOf<'method'>>) =>
  methodAnswer({ v: 1, kind: 'method', notes: [], partSurveys: [], year: null, ...over }, CATALOGUE);

test.each<[string, Partial<QueryOf<'method'>>]>([
  ['nothing', {}],
  ['a note that is not there', { notes: ['okänd'] }],
  ['a part survey that is not there', { partSurveys: [9] }],
  ['a year without response rates: a neighbour is not given instead', { partSurveys: [7], year: 2019 }],
  ['such a year, though a note fits', { partSurveys: [7], year: 2019, notes: ['bortfallsregeln'] }],
])('no answer to %s', (_, query) => {
  expect(asked(query)).toBeNull();
});

test.each<[string, Partial<QueryOf<'method'>>, readonly number[]]>([
  ['the newest round when no year is asked for', { partSurveys: [7] }, [96]],
  ['the year asked for', { partSurveys: [7], year: 2023 }, [94]],
  ['several part surveys', { partSurveys: [0, 7] }, [96, 98]],
  ['0 is "at least one", a part survey like others', { partSurveys: [0] }, [98]],
])('%s', (_, query, percents) => {
  expect(asked(query)).toMatchObject({ kind: 'method', rates: percents.map((percent) => ({ percent })) });
});

test('a note alone', () => {
  expect(asked({ notes: ['bortfallsregeln'] })).toEqual({ kind: 'method', notes: [aNote()], rates: [] });
});
