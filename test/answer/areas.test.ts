import { expect, test } from 'vitest';
import { comparabilityAnswer } from '../../src/answer/areas.ts';
import type { ServiceArea } from '../../src/domain/area.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import { releaseId } from '../../src/domain/release.ts';
import { aComparableArea, anArea, anIndicator, aRound } from '../builders/domain.ts';
import { anEvidence } from '../builders/evidence.ts';
import { aCatalogue, ROUTINE } from '../builders/query.ts';

const AREAS = (['lss-adult', 'lss-child', 'lss', 'elderly', 'crisis', 'substance-abuse'] as const).map((id) =>
  anArea({ id, name: id }),
);
const MARKS = (['lss-adult', 'lss-child', 'elderly'] as const).map((area) => aComparableArea({ area }));
const table2 = (areas: ServiceArea[], over: Parameters<typeof aCatalogue>[0] = {}) =>
  comparabilityAnswer(
    { v: 1, kind: 'comparability', indicators: [ROUTINE], areas, years: [] },
    anEvidence(),
    aCatalogue({ areas: AREAS, comparableAreas: MARKS, ...over }),
  );

test.each<[string, ServiceArea[], Parameters<typeof aCatalogue>[0], 'yes' | 'unknown']>([
  ['one of the areas is not marked', ['lss-adult', 'crisis'], {}, 'unknown'],
  ['neither is marked', ['substance-abuse', 'crisis'], {}, 'unknown'],
  ['the question is not in the table', ['lss-adult', 'elderly'], { comparableAreas: [] }, 'unknown'],
  [
    'another question is marked',
    ['lss-adult', 'elderly'],
    { comparableAreas: MARKS.map((mark) => ({ ...mark, family: 'annan' })) },
    'unknown',
  ],
  ['the indicator has no family', ['lss-adult', 'elderly'], { indicators: [anIndicator({ family: null })] }, 'unknown'],
  ['both are marked', ['lss-adult', 'elderly'], {}, 'yes'],
  ['"LSS" in passing covers its columns', ['lss', 'elderly'], {}, 'yes'],
])('areas: %s', (_, areas, over, verdict) => {
  expect(table2(areas, over)).toMatchObject({ subject: 'areas', verdict });
});

test('a verdict about areas rests on the table, also when the question is not in it', () => {
  const [table, older] = [releaseId('tabell-2'), releaseId('tabell-1')];
  const comparableAreas = [
    ...MARKS.map((mark) => ({ ...mark, release: table })),
    aComparableArea({ family: 'annan', release: older }),
  ];
  expect(new Set(table2(['lss-adult', 'crisis'], { comparableAreas })?.releases)).toEqual(new Set([table]));
  const indicators = [anIndicator({ family: null })];
  expect(new Set(table2(['lss-adult', 'elderly'], { comparableAreas, indicators })?.releases)).toEqual(
    new Set([table, older]),
  );
});

test('what the table marks is told beside', () => {
  expect(table2(['lss-adult', 'crisis'])).toMatchObject({
    asked: [{ id: 'lss-adult' }, { id: 'crisis' }],
    marked: [{ id: 'lss-adult' }, { id: 'lss-child' }, { id: 'elderly' }],
  });
});

test.each<[string, number[], 'no' | 'yes' | 'unknown' | null]>([
  ['one year is no pair', [2023], null],
  ['no year', [], null],
  ['no source says', [2023, 2024], 'unknown'],
  ['a break', [2021, 2022], 'no'],
  ['comparable', [2022, 2023], 'yes'],
  ['comparable, the later year first', [2023, 2022], 'yes'],
])('years: %s', (_, years, verdict) => {
  const rounds = [
    aRound({ year: 2021 }),
    aRound({ year: 2022, comparableWithPrevious: 'no', why: 'Ny skala.' }),
    aRound(),
  ];
  const query = { v: 1, kind: 'comparability', indicators: [ROUTINE], areas: [], years } as const;
  const given = comparabilityAnswer(
    { ...query, indicators: [ROUTINE], areas: [], years },
    anEvidence({ rounds }),
    aCatalogue(),
  );
  expect(given?.verdict ?? null).toBe(verdict);
  if (verdict === 'no') expect(given?.why).toBe('Ny skala.');
  expect(given?.releases ?? []).toHaveLength(verdict === 'yes' || verdict === 'no' ? 1 : 0);
});

test('two questions, each marked for one of the areas, make no comparison', () => {
  const other = anIndicator({ id: indicatorId('annan'), family: 'annan' });
  const catalogue = aCatalogue({
    areas: AREAS,
    indicators: [anIndicator(), other],
    comparableAreas: [aComparableArea(), aComparableArea({ family: 'annan', area: 'elderly' })],
  });
  const query = { v: 1, kind: 'comparability', years: [] } as const;
  const given = comparabilityAnswer(
    { ...query, indicators: [ROUTINE, other.id], areas: ['lss-adult', 'elderly'], years: [] },
    anEvidence(),
    catalogue,
  );
  expect(given?.verdict).not.toBe('yes');
});
