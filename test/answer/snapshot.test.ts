import { describe, expect, test } from 'vitest';
import { indicatorId } from '../../src/domain/indicator.ts';
import { COUNTRY, placeCode } from '../../src/domain/place.ts';
import { MISSING_STATUSES } from '../../src/domain/reading.ts';
import {
  aDirection,
  aMissingReading,
  anIndicator,
  aPlace,
  aRound,
  aStatedReading,
  KALMAR,
  KALMAR_COUNTY,
  theCountry,
} from '../builders/domain.ts';
import { ROUTINE } from '../builders/query.ts';
import {
  askSnapshot,
  kalmarSaid,
  NOWHERE,
  onlyRow,
  PLAN,
  riketHad,
  rowsIn,
  snapshotOfFacts,
  THREE,
  valuesOf,
} from '../builders/snapshot.ts';

describe('nothing to show', () => {
  test('no figures anywhere: no data, and nothing to point at', () => {
    expect(askSnapshot({}, {})).toMatchObject({ outcome: 'no-data', reason: 'no-figure', elsewhere: [], choices: [] });
  });
  test('a county: what riket has is told and offered, and is not its figure', () => {
    const turn = askSnapshot({ place: KALMAR_COUNTY }, { readings: [riketHad(2022, 44), riketHad(2023, 47)] });
    expect(turn).toMatchObject({
      outcome: 'no-data',
      elsewhere: [{ place: COUNTRY, areas: [], indicators: 1, years: [2022, 2023] }],
      choices: [{ kind: 'snapshot', place: COUNTRY, year: null }],
      findings: { figures: [] },
    });
  });
  test('an area without rows points at the place’s others', () => {
    const turn = askSnapshot({ areas: ['elderly'] }, { readings: [kalmarSaid(2023, 'Ja')] });
    expect(turn).toMatchObject({
      outcome: 'no-data',
      elsewhere: [{ place: KALMAR, areas: [], indicators: 1, years: [2023] }],
      choices: [{ place: KALMAR, areas: [], year: null }],
    });
  });
  test('a year without rows points at the place’s others, and at riket that year', () => {
    const turn = askSnapshot({ year: 2022 }, { readings: [kalmarSaid(2023, 'Ja'), riketHad(2022, 44)] });
    expect(turn).toMatchObject({
      outcome: 'no-data',
      elsewhere: [
        { place: KALMAR, years: [2023] },
        { place: COUNTRY, years: [2022] },
      ],
      choices: [
        { place: KALMAR, year: null },
        { place: COUNTRY, year: 2022 },
      ],
    });
  });
  test('riket without figures does not point at itself', () => {
    expect(askSnapshot({ place: COUNTRY }, { readings: [kalmarSaid(2023, 'Ja')] })).toMatchObject({
      elsewhere: [],
      choices: [],
    });
  });
  test.each(MISSING_STATUSES)('only %s: that is the reason', (status) => {
    const turn = askSnapshot({}, { readings: [aMissingReading({ status }), riketHad(2022, 44)] });
    expect(turn).toMatchObject({ outcome: 'no-data', missing: [{ indicator: ROUTINE, year: 2022, reason: status }] });
  });
  test('the survey did not ask that year: that is told with its caveat', () => {
    const facts = { readings: [kalmarSaid(2023, 'Ja')], rounds: [aRound({ year: 2022, asked: false, reason: null })] };
    expect(askSnapshot({ year: 2022 }, facts)).toMatchObject({
      missing: [{ reason: 'not-measured', year: 2022, exists: [] }],
      findings: { caveats: { shown: [{ code: 'not-measured-that-year' }, { code: 'reason-not-stated' }] } },
    });
  });
  test('a city that answers by district says so', () => {
    const city = placeCode('0180');
    const places = [
      theCountry(),
      aPlace({ code: city, name: 'Stockholm' }),
      aPlace({ code: placeCode('0180:farsta'), name: 'Farsta', kind: 'district', within: city }),
    ];
    expect(askSnapshot({ place: city }, {}, { ...THREE, places })).toMatchObject({
      findings: { caveats: { shown: [{ code: 'city-by-district' }] } },
    });
  });
});

describe('the latest measurement, area by area', () => {
  test('newest first inside an area, areas in the publisher’s order, what has none last', () => {
    const sip = indicatorId('sip');
    const over = { ...THREE, indicators: [...(THREE?.indicators ?? []), anIndicator({ id: sip, shortName: 'SIP' })] };
    const facts = {
      readings: [
        kalmarSaid(2022, 'Ja'),
        kalmarSaid(2022, 'Nej', NOWHERE),
        kalmarSaid(2023, 'Ja', PLAN),
        kalmarSaid(2023, 'Ja', sip),
      ],
    };
    expect(
      snapshotOfFacts({}, facts, over).areas.map(({ area, rows: all }) => [area, all.map((row) => row.indicator)]),
    ).toEqual([
      ['lss-adult', [sip, ROUTINE]],
      ['elderly', [PLAN]],
      [null, [NOWHERE]],
    ]);
  });
  test('an area asked for leaves the others out, and takes what its own names put in it', () => {
    const facts = {
      readings: [kalmarSaid(2023, 'Ja'), kalmarSaid(2023, 'Ja', PLAN), kalmarSaid(2023, 'Nej', NOWHERE)],
    };
    expect(rowsIn(snapshotOfFacts({ areas: ['elderly'] }, facts)).map((row) => row.indicator)).toEqual([PLAN, NOWHERE]);
  });
  test.each(['lss', 'lss-adult', 'lss-child'] as const)('LSS covers %s, which does not cover LSS', (area) => {
    const over = { ...THREE, indicators: [anIndicator({ area })] };
    const facts = { readings: [kalmarSaid(2023, 'Ja')] };
    expect(rowsIn(snapshotOfFacts({ areas: ['lss'] }, facts, over))).toHaveLength(1);
    const other = area === 'lss' ? 'lss-adult' : area === 'lss-adult' ? 'lss-child' : 'lss-adult';
    expect(askSnapshot({ areas: [other] }, facts, over).outcome).toBe('no-data');
  });
  test.each([
    [2024, false],
    [2022, false],
    [2021, true],
    [2017, true],
  ])('of %i: older is %s', (year, isOlder) => {
    const { areas, older } = snapshotOfFacts({}, { readings: [kalmarSaid(year, 'Ja')] });
    expect([areas.length, older.length]).toEqual(isOlder ? [0, 1] : [1, 0]);
  });
  test('a year that was asked for is not older', () => {
    expect(snapshotOfFacts({ year: 2017 }, { readings: [kalmarSaid(2017, 'Ja')] })).toMatchObject({
      older: [],
      year: 2017,
    });
  });
  test('a year shows only its own measurements', () => {
    const facts = { readings: [kalmarSaid(2022, 'Nej'), kalmarSaid(2023, 'Ja'), kalmarSaid(2023, 'Ja', PLAN)] };
    const given = snapshotOfFacts({ year: 2022 }, facts);
    expect(rowsIn(given).map((row) => [row.indicator, row.main.year])).toEqual([[ROUTINE, 2022]]);
    expect(given.missing).toMatchObject([
      { indicator: PLAN, reason: 'no-figure-for-year', year: 2022, exists: [{ year: 2023 }] },
      { indicator: NOWHERE, reason: 'no-figures-at-all' },
    ]);
  });
  test('words without Ja or Nej are a row', () => {
    const facts = {
      readings: [aStatedReading({ place: KALMAR, year: 2023, wording: 'på gång', low: null, high: null })],
    };
    expect(onlyRow({}, facts)).toMatchObject({ main: { wording: 'på gång', value: null }, before: null });
  });
});

describe('what is not there', () => {
  test('a direction alone is a row that says so', () => {
    expect(onlyRow({ place: COUNTRY, year: 2020 }, { readings: [aDirection()] }).main).toMatchObject({
      status: 'direction-only',
      trend: 'up',
      value: null,
    });
  });
  test('a later direction does not hide the figure, nor the figure the direction', () => {
    const row = onlyRow({ place: COUNTRY }, { readings: [riketHad(2022, 44), aDirection({ year: 2023 })] });
    expect(row).toMatchObject({ main: { year: 2022, value: 44 }, later: { year: 2023, trend: 'up' } });
  });
  test.each(MISSING_STATUSES)('%s after the figure shown is named with its year', (status) => {
    const given = snapshotOfFacts({}, { readings: [kalmarSaid(2022, 'Ja'), aMissingReading({ year: 2023, status })] });
    expect(rowsIn(given)).toMatchObject([{ main: { year: 2022 } }]);
    expect(given.missing).toContainEqual(expect.objectContaining({ indicator: ROUTINE, year: 2023, reason: status }));
  });
  test('not answered before the figure shown is past', () => {
    const given = snapshotOfFacts({}, { readings: [aMissingReading({ year: 2022 }), kalmarSaid(2023, 'Ja')] });
    expect(given.missing.map((item) => item.indicator)).not.toContain(ROUTINE);
  });
  test('not asked in the newest round is named; not asked before it is not', () => {
    const since = (...rounds: readonly (readonly [number, boolean])[]) =>
      snapshotOfFacts(
        {},
        { readings: [kalmarSaid(2021, 'Ja')], rounds: rounds.map(([year, asked]) => aRound({ year, asked })) },
      ).missing.filter((item) => item.indicator === ROUTINE);
    expect(since([2021, true], [2023, false])).toMatchObject([{ reason: 'not-measured', year: 2023 }]);
    expect(since([2021, true], [2022, false], [2023, true])).toEqual([]);
  });
  test('only riket has it: named, and riket’s figure is not among the snapshot’s', () => {
    const turn = askSnapshot({}, { readings: [kalmarSaid(2023, 'Ja'), riketHad(2023, 60, PLAN)] });
    expect(turn).toMatchObject({
      answer: { missing: [{ indicator: PLAN, reason: 'no-figure-for-place' }, { indicator: NOWHERE }] },
    });
    expect(valuesOf(turn)).toEqual(['Ja']);
  });
  test('a part is not missed where its whole is shown, and is where it is not', () => {
    const part = indicatorId('del');
    const over = {
      ...THREE,
      indicators: [anIndicator(), anIndicator({ id: PLAN }), anIndicator({ id: part, partOf: ROUTINE })],
    };
    expect(
      snapshotOfFacts({}, { readings: [kalmarSaid(2023, 'Ja')] }, over).missing.map((one) => one.indicator),
    ).toEqual([PLAN]);
    const other = snapshotOfFacts({}, { readings: [kalmarSaid(2023, 'Ja', PLAN)] }, over);
    expect(other.missing.map((one) => one.indicator)).toEqual([ROUTINE, part]);
  });
});
