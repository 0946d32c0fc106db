import { expect, test } from 'vitest';
import { registerAnswer } from '../../src/answer/register.ts';
import { placeCode } from '../../src/domain/place.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import type { RegisterAsk } from '../../src/query/query.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { shippedBundle } from '../builders/shipped.ts';

const CATALOGUE = buildCatalogue(aKnowledge({}, await shippedBundle()));
const ask = (what: RegisterAsk, code: string) =>
  registerAnswer({ v: 1, kind: 'register', ask: what, place: placeCode(code) }, CATALOGUE);

test.each<[RegisterAsk, string, string]>([
  ['count', '0880', 'a municipality holds no municipalities'],
  ['list', '0880', 'nor a list of them'],
  ['groups', '08', 'a county is in no group'],
  ['groups', '0000', 'nor is the country'],
  ['county', '0000', 'the country lies in no county'],
  ['code', '0180:farsta', 'a district has no municipal code'],
  ['code', '0000', 'nor has the country'],
])('%s of %s: %s', (what, code) => expect(ask(what, code)).toBeNull());

test('a district lies in the county of its municipality', () =>
  expect(ask('county', '0180:farsta')).toMatchObject({ county: { code: '01' } }));

test('a county counts its own municipalities', () =>
  expect(ask('count', '08')).toMatchObject({ municipalities: { length: 12 } }));
