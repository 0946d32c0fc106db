import { expect, test } from 'vitest';
import { registerAnswer } from '../../src/answer/register.ts';
import { COUNTRY, groupId, type PlaceCode, placeCode } from '../../src/domain/place.ts';
import type { RegisterAsk } from '../../src/query/query.ts';
import { aCounty, aGroup, aMembership, aPlace, KALMAR, KALMAR_COUNTY, theCountry } from '../builders/domain.ts';
import { aCatalogue } from '../builders/query.ts';

const NYBRO = placeCode('0881');
const CATALOGUE = aCatalogue({
  places: [
    theCountry(),
    aCounty(),
    aCounty({ code: placeCode('09'), name: 'Gotlands län' }),
    aPlace(),
    aPlace({ code: NYBRO, name: 'Nybro' }),
    aPlace({ code: placeCode('0980'), name: 'Gotland', within: placeCode('09') }),
    aPlace({ code: placeCode('0880:norr'), name: 'Norr', kind: 'district', within: KALMAR }),
  ],
  groups: [aGroup(), aGroup({ id: groupId('skr:B4'), name: 'B4' })],
  memberships: [aMembership({ group: groupId('skr:B4'), fromYear: 2017, toYear: 2022 }), aMembership()],
});
const asked = (place: PlaceCode, ask: RegisterAsk = 'code') =>
  registerAnswer({ v: 1, kind: 'register', ask, place }, CATALOGUE);

test('a place that is not in the register has no answer', () => {
  expect(asked(placeCode('9999'))).toBeNull();
});

test('only the present group, not the one it left', () => {
  expect(asked(KALMAR, 'groups')).toMatchObject({ groups: [{ id: 'skr:B3' }] });
  expect(asked(NYBRO, 'groups')).toMatchObject({ groups: [] });
});

test.each<[string, PlaceCode, readonly string[]]>([
  ['a county holds its own, and no districts', KALMAR_COUNTY, ['Kalmar', 'Nybro']],
  ['the country holds all', COUNTRY, ['Kalmar', 'Nybro', 'Gotland']],
])('%s', (_, place, names) => {
  expect(asked(place, 'list')).toMatchObject({ municipalities: names.map((name) => ({ name })) });
});

test('a municipality lies in a county, a county in none; a municipality holds none', () => {
  expect(asked(KALMAR, 'county')).toMatchObject({ county: { name: 'Kalmar län' } });
  expect(asked(KALMAR_COUNTY, 'county')).toBeNull();
  expect(asked(KALMAR, 'list')).toBeNull();
});
