import { describe, expect, test } from 'vitest';
import { COUNTRY } from '../../src/domain/place.ts';
import { releaseId } from '../../src/domain/release.ts';
import { aChange, anAnswer, aReading, aRelease, aRound } from '../builders/domain.ts';
import {
  askSnapshot,
  caveatCodes,
  type Facts,
  kalmarSaid,
  onlyRow,
  riketHad,
  roundOf,
  THREE,
  valuesOf,
} from '../builders/snapshot.ts';

describe('riket beside a municipality', () => {
  test('of the same year', () => {
    expect(
      onlyRow({}, { readings: [kalmarSaid(2022, 'Ja'), riketHad(2022, 44), riketHad(2023, 47)] }).comparison,
    ).toMatchObject([{ place: COUNTRY, year: 2022, value: 44, use: 'comparison' }]);
  });
  test('never of another year', () => {
    expect(
      onlyRow({}, { readings: [kalmarSaid(2022, 'Ja'), riketHad(2021, 41), riketHad(2023, 47)] }).comparison,
    ).toEqual([]);
  });
  test('derived, and the answer says so', () => {
    const turn = askSnapshot(
      { year: 2022 },
      { readings: [kalmarSaid(2022, 'Ja'), riketHad(2023, 47)], changes: [aChange()] },
    );
    expect(turn).toMatchObject({ answer: { areas: [{ rows: [{ comparison: [{ value: 44, basis: 'derived' }] }] }] } });
    expect(caveatCodes(turn).shown).toContain('derived-from-rounded');
  });
  test('riket itself is not compared with itself', () => {
    expect(onlyRow({ place: COUNTRY }, { readings: [riketHad(2023, 47)] }).comparison).toEqual([]);
  });
});

describe('what changed since the measurement before', () => {
  const twice = [kalmarSaid(2022, 'Nej'), kalmarSaid(2023, 'Ja')];
  test('an answer, when the years are comparable', () => {
    expect(onlyRow({}, { readings: twice, rounds: [roundOf(2022), roundOf(2023)] }).before).toMatchObject({
      year: 2022,
      value: 'Nej',
      use: 'comparison',
    });
  });
  test.each<[string, Facts]>([
    ['no source says that they are', { rounds: [roundOf(2022), roundOf(2023, 'unknown')] }],
    ['there is a break', { rounds: [roundOf(2022), roundOf(2023, 'no')] }],
    ['the scale changed', { rounds: [aRound({ year: 2022, scale: 'yes-no' }), aRound({ scale: 'ordinal' })] }],
    ['no rounds are known', {}],
    ['the publisher compares riket only', { changes: [aChange({ from: 2022, to: 2023 })] }],
  ])('not when %s', (_, facts) => {
    expect(onlyRow({}, { readings: twice, ...facts })).toMatchObject({ before: null, changes: [] });
  });
  test('not from an earlier measurement than the one before', () => {
    const facts = {
      readings: [kalmarSaid(2021, 'Nej'), kalmarSaid(2023, 'Ja')],
      rounds: [roundOf(2021), roundOf(2022), roundOf(2023)],
    };
    expect(onlyRow({}, facts).before).toBeNull();
  });
  test('a share in points, the publisher’s or THREE', () => {
    const rounds = [roundOf(2022), roundOf(2023)];
    const country = { place: COUNTRY };
    const stated = onlyRow(country, { readings: [riketHad(2023, 47)], rounds, changes: [aChange()] });
    expect(stated.changes).toMatchObject([{ points: 3, basis: 'stated' }]);
    const computed = onlyRow(country, { readings: [riketHad(2022, 44), riketHad(2023, 47)], rounds });
    expect(computed.changes).toMatchObject([{ points: 3, basis: 'computed', from: 2022 }]);
  });
  test('a share across a break has none, whatever is stated', () => {
    const facts = {
      readings: [riketHad(2023, 47)],
      rounds: [roundOf(2022), roundOf(2023, 'no')],
      changes: [aChange()],
    };
    expect(onlyRow({ place: COUNTRY }, facts).changes).toEqual([]);
  });
  test('a stated change that reaches further back is not of the measurement before', () => {
    const facts = {
      readings: [riketHad(2023, 47)],
      rounds: [roundOf(2021), roundOf(2022), roundOf(2023)],
      changes: [aChange({ from: 2021 })],
    };
    expect(onlyRow({ place: COUNTRY }, facts).changes).toEqual([]);
  });
});

describe('sources that disagree', () => {
  const other = releaseId('annan');
  const over = {
    ...THREE,
    releases: [aRelease(), aRelease({ id: other, document: '001', quotedBy: 'Kalmar kommun' })],
  };
  const rounds = [roundOf(2022), roundOf(2023)];
  test('both values are in the row and among the figures, with the caveat', () => {
    const turn = askSnapshot(
      { place: COUNTRY },
      { readings: [riketHad(2023, 47), aReading({ release: other, value: { scale: 'percent', number: 51 } })] },
      over,
    );
    expect(turn).toMatchObject({ answer: { areas: [{ rows: [{ main: { value: 47 }, dissent: [{ value: 51 }] }] }] } });
    expect(caveatCodes(turn).shown).toContain('sources-disagree');
    expect(valuesOf(turn)).toEqual([47, 51]);
  });
  test('no change is told from or to such a year', () => {
    const dissent = anAnswer({ release: other, year: 2022, value: { scale: 'answer', answer: 'Ja' } });
    const row = onlyRow({}, { readings: [kalmarSaid(2022, 'Nej'), dissent, kalmarSaid(2023, 'Ja')], rounds }, over);
    expect(row.before).toBeNull();
  });
});
