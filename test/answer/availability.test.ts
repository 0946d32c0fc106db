import { expect, test } from 'vitest';
import { availabilityAnswer } from '../../src/answer/availability.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import { COUNTRY } from '../../src/domain/place.ts';
import { idsOf, placesOf, type QueryOf } from '../../src/query/query.ts';
import { aChange, aDirection, aMissingReading, aReading, aRound, aStatedReading, KALMAR } from '../builders/domain.ts';
import { anEvidence } from '../builders/evidence.ts';
import { aCatalogue, ROUTINE } from '../builders/query.ts';

const asked = (facts: Parameters<typeof anEvidence>[0], over: Partial<QueryOf<'availability'>> = {}) => {
  const query = {
    v: 1,
    kind: 'availability',
    indicators: idsOf([ROUTINE]),
    places: placesOf([COUNTRY]),
    ...over,
  } as const;
  const given = availabilityAnswer(query, anEvidence(facts), aCatalogue());
  return given.kind === 'availability' ? given.rows : [];
};

test('nothing known is told, not left out', () => {
  expect(asked({})).toEqual([{ indicator: ROUTINE, place: COUNTRY, years: [] }]);
});

test('what each year holds, in order', () => {
  const facts = {
    readings: [
      aReading(),
      aStatedReading({ year: 2018 }),
      aDirection({ year: 2020 }),
      aMissingReading({ place: COUNTRY, year: 2017 }),
    ],
    changes: [aChange()],
    rounds: [aRound({ year: 2016, asked: false }), aRound({ year: 2019 }), aRound({ year: 2022 })],
  };
  expect(asked(facts)[0]?.years).toEqual([
    { year: 2016, state: 'not-measured' },
    { year: 2017, state: 'no-figure' },
    { year: 2018, state: 'words' },
    { year: 2019, state: 'no-figure' },
    { year: 2020, state: 'direction' },
    { year: 2022, state: 'derived' },
    { year: 2023, state: 'figure' },
  ]);
});

test('rivals without anything are left out when one has something', () => {
  const ids = idsOf([indicatorId('sip-lss-vuxen'), ROUTINE]);
  expect(asked({ readings: [aReading()] }, { indicators: ids }).map((row) => row.indicator)).toEqual([ROUTINE]);
});

test('each place has its own years', () => {
  const rows = asked(
    { readings: [aReading(), aReading({ place: KALMAR, year: 2020 })] },
    { places: placesOf([COUNTRY, KALMAR]) },
  );
  expect(rows.map(({ place, years }) => [place, years.map(({ year }) => year)])).toEqual([
    [COUNTRY, [2023]],
    [KALMAR, [2020]],
  ]);
});
