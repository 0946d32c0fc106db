import { describe, expect, test } from 'vitest';
import { COUNTRY } from '../../src/domain/place.ts';
import { anAnswer, anIndicator } from '../builders/domain.ts';
import { askSnapshot, caveatCodes, kalmarSaid, NOWHERE, PLAN, riketHad, THREE } from '../builders/snapshot.ts';

describe('caveats are said once', () => {
  test('a Ja and a Nej of structure, and that municipalities answer for themselves', () => {
    const facts = {
      readings: [kalmarSaid(2017, 'Nej'), kalmarSaid(2023, 'Ja', PLAN), kalmarSaid(2023, 'Nej', NOWHERE)],
    };
    expect(caveatCodes(askSnapshot({}, facts)).shown).toEqual([
      'structure-not-outcome',
      'strict-definition',
      'self-reported',
    ]);
  });
  test('only what is true: no Nej, no strict definition; no municipality, no self-report', () => {
    expect(caveatCodes(askSnapshot({}, { readings: [kalmarSaid(2023, 'Ja')] })).shown).toEqual([
      'structure-not-outcome',
      'self-reported',
    ]);
    const over = { ...THREE, indicators: [anIndicator({ denominator: 'persons', role: 'volume', traits: [] })] };
    expect(caveatCodes(askSnapshot({ place: COUNTRY }, { readings: [riketHad(2023, 47)] }, over)).shown).toEqual([]);
  });
  test('that a row is old or its year our reading is said by the row, and waits behind the method', () => {
    const { shown, rest } = caveatCodes(askSnapshot({}, { readings: [anAnswer({ year: 2017, yearStated: false })] }));
    expect(shown).not.toContain('old-measurement');
    expect(rest).toEqual(['year-not-stated']);
  });
});
