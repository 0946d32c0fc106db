import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openMemoryStore } from '../../../src/adapters/sqlite/open-store.ts';
import { DENOMINATORS, SCALES } from '../../../src/domain/indicator.ts';
import { groupId, placeCode } from '../../../src/domain/place.ts';
import { ANSWERS, GENDERS, MISSING_STATUSES, QUALIFIERS, type Reading } from '../../../src/domain/reading.ts';
import { releaseId, storeVersion } from '../../../src/domain/release.ts';
import {
  aBundle,
  aChange,
  aComparableArea,
  aCounty,
  aDirection,
  aGroup,
  aLocator,
  aMembership,
  aMissingReading,
  aNote,
  anAnswer,
  anArea,
  anIndicator,
  aPartSurvey,
  aPlace,
  aReading,
  aRelease,
  aRound,
  aStatedReading,
  KALMAR,
  theCountry,
} from '../../builders/domain.ts';
import { aKnowledge } from '../../builders/evidence.ts';
import { raw } from './raw.ts';
import { commit, inFolder, readAll, withStore } from './temp-store.ts';

async function readBack(readings: readonly Reading[]): Promise<readonly Reading[]> {
  const bundle = aBundle({ readings });
  const opened = await openMemoryStore();
  try {
    await commit(opened, bundle);
    return (await readAll(opened, bundle, storeVersion(1))).readings;
  } finally {
    await opened.close();
  }
}

describe('what was committed is what is read', () => {
  const cases: readonly [string, Reading][] = [
    ['zero is a value', aReading({ value: { scale: 'percent', number: 0 } })],
    ['a share with more digits than 15', aReading({ value: { scale: 'percent', number: (100 * 2) / 3 } })],
    ['a large count', aReading({ value: { scale: 'count', number: 12_345_678_901 } })],
    ['bounds unknown', aStatedReading({ low: null, high: null, direction: 'lacks' })],
    ['since when is not stated', aDirection({ since: null, trend: 'unchanged' })],
    ['a year that is our reading, with a note', aReading({ yearStated: false, note: 'Sidan har ingen årtalsrubrik.' })],
    [
      'quotes, line breaks and emoji',
      aReading({ locator: aLocator({ section: '', raw: '”Ja”; --' }), note: '"\\\n\t\u0000😀 å' }),
    ],
    ...ANSWERS.map((answer): [string, Reading] => [answer, anAnswer({ value: { scale: 'answer', answer } })]),
    ...QUALIFIERS.map((qualifier): [string, Reading] => [qualifier, aReading({ qualifier })]),
    ...GENDERS.map((gender): [string, Reading] => [gender, aReading({ gender })]),
    ...MISSING_STATUSES.map((status): [string, Reading] => [status, aMissingReading({ status })]),
  ];
  it.each(cases)('%s', async (_what, reading) => {
    expect(await readBack([reading])).toEqual([reading]);
  });

  const key = {
    place: fc.constantFrom(placeCode('0000'), placeCode('08'), KALMAR),
    year: fc.integer({ min: 2007, max: 2030 }),
    gender: fc.constantFrom(...GENDERS),
    note: fc.option(fc.string()),
    yearStated: fc.boolean(),
    locator: fc.record({ section: fc.string(), line: fc.nat(), raw: fc.string() }),
  };
  const figure = fc.double({ min: 0, max: 100, noNaN: true }).map((n) => n + 0);
  const bound = fc.option(figure);
  const qualifier = fc.constantFrom(...QUALIFIERS);
  const trend = fc.constantFrom('up' as const, 'down' as const, 'unchanged' as const);
  const anyReading: fc.Arbitrary<Reading> = fc.oneof(
    fc
      .record({
        ...key,
        value: fc.record({ scale: fc.constantFrom('percent' as const, 'count' as const), number: figure }),
        qualifier,
      })
      .map(aReading),
    fc
      .record({
        ...key,
        value: fc.record({ scale: fc.constant('answer' as const), answer: fc.constantFrom(...ANSWERS) }),
      })
      .map(anAnswer),
    fc
      .record({
        ...key,
        wording: fc.string(),
        low: bound,
        high: bound,
        direction: fc.constantFrom('has' as const, 'lacks' as const),
        qualifier,
      })
      .map(aStatedReading),
    fc.record({ ...key, trend, since: fc.option(fc.nat()), wording: fc.string() }).map(aDirection),
    fc.record({ ...key, status: fc.constantFrom(...MISSING_STATUSES) }).map(aMissingReading),
  );
  const keyOf = (r: Reading): string => [r.place, r.year, r.gender].join();

  it('for any readings, in the order of their keys', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyReading, { selector: keyOf, maxLength: 12 }), async (readings) => {
        const ordered = [...readings].sort((a, b) => {
          const [x, y] = [[a.place, a.year, a.gender] as const, [b.place, b.year, b.gender] as const];
          return x[0] < y[0] ? -1 : x[0] > y[0] ? 1 : x[1] - y[1] || (x[2] < y[2] ? -1 : 1);
        });
        expect(await readBack(readings)).toEqual(ordered);
      }),
      { numRuns: 40, seed: 20_251_101 },
    );
  });

  it('for the whole catalogue, nulls and lists included', async () => {
    // Every row of the register has a source of its own, so that none can be read from its neighbour's column.
    const from = (name: string) => ({ release: releaseId(name) });
    const bundle = aBundle({
      releases: [aRelease(), aRelease({ id: aRelease().id, quotedBy: 'Kalmar kommun', published: null })].slice(1),
      places: [
        theCountry(),
        aCounty(),
        aPlace({ from: '2007-01-01', to: '2023-06-30', population: null, ...from('p') }),
      ],
      groups: [aGroup({ publishedCount: 0, ...from('g') })],
      memberships: [aMembership({ toYear: 2023, ...from('m') }), aMembership({ group: groupId('ses:4') })],
      areas: [anArea({ newModel: null, partSurvey: null, names: [] }), anArea({ id: 'common', newModel: false })],
      partSurveys: [aPartSurvey({ asked: null, answered: null, percent: 93.7, ...from('s') })],
      indicators: [anIndicator({ area: null, tier: 'base', dimension: 'jamlik', traits: [], names: [] })],
      comparableAreas: [aComparableArea(from('c'))],
      notes: [aNote({ place: KALMAR, year: null, kind: 'absent', names: [] })],
      changes: [aChange({ points: null, doubtfulUnit: true }), aChange({ from: 2021, points: -2.5, trend: 'down' })],
      rounds: [
        aRound({ asked: false, reason: 'Frågan ställdes inte.', first: true, comparableWithPrevious: 'unknown' }),
        ...SCALES.map((scale, i) => aRound({ year: 2024 + i, scale })),
      ],
    });
    const opened = await openMemoryStore();
    await commit(opened, bundle);
    const ordered = {
      memberships: [...bundle.memberships].reverse(),
      areas: [...bundle.areas].sort((a, b) => (a.id < b.id ? -1 : 1)),
    };
    expect(await opened.store.knowledge(storeVersion(1))).toEqual(aKnowledge(ordered, bundle));
    const evidence = await readAll(opened, bundle, storeVersion(1));
    expect(evidence.changes).toEqual([...bundle.changes].sort((a, b) => a.from - b.from));
    expect(evidence.rounds).toEqual(bundle.rounds);
    await opened.close();
  });
});

it.each(DENOMINATORS)('a round is stored with what its shares are shares of: %s', (denominator) =>
  inFolder(async (dir) => {
    const path = join(dir, 'store.sqlite');
    const bundle = aBundle({ indicators: [anIndicator({ denominator })], rounds: [aRound({ scale: 'ordinal' })] });
    await withStore(path, (opened) => commit(opened, bundle));
    expect(await raw(path, 'SELECT scale, denominator FROM measured')).toEqual([{ scale: 'ordinal', denominator }]);
  }),
);
