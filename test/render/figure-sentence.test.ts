import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/answer/figure.ts';
import { toFigure } from '../../src/answer/to-figure.ts';
import { DENOMINATORS } from '../../src/domain/indicator.ts';
import { COUNTRY } from '../../src/domain/place.ts';
import { ANSWERS, QUALIFIERS } from '../../src/domain/reading.ts';
import { display, figureSentence } from '../../src/render/figure-sentence.ts';
import { aDirection, anIndicator, aReading, aStatedReading, KALMAR, KALMAR_COUNTY } from '../builders/domain.ts';
import { aCatalogue } from '../builders/query.ts';
import { expectWellFormed } from './well-formed.ts';

const NAMES = aCatalogue();
const made = (figure: Figure | null): Figure => {
  if (figure === null) throw new Error('no figure');
  return figure;
};
const SHARE = made(toFigure(aReading(), anIndicator(), 'answer'));
const WORDS = made(toFigure(aStatedReading({ year: 2023 }), anIndicator(), 'answer'));
const DIRECTION = made(toFigure(aDirection(), anIndicator(), 'answer'));
const say = (over: Partial<Figure>, base = SHARE) =>
  figureSentence({ ...base, ...over }, anIndicator({ denominator: over.denominator ?? 'municipalities' }), NAMES);

const STATUSES: readonly (readonly [string, Partial<Figure>, Figure])[] = [
  ['observed', {}, SHARE],
  ['derived', { status: 'derived', basis: 'derived', margin: 1, since: 2023, year: 2022, qualifier: 'about' }, SHARE],
  ['zero', { value: 0 }, SHARE],
  ['stated', {}, WORDS],
  ['stated, lacking', { direction: 'lacks', wording: '2 av 3' }, WORDS],
  ['direction', {}, DIRECTION],
  ['direction since nobody knows when', { since: null, trend: 'down' }, DIRECTION],
  ...ANSWERS.map((answer) => [answer, { value: answer, unit: 'answer', place: KALMAR }, SHARE] as const),
];
const UNITS = ['percent', 'count', 'answer'] as const;

describe.each(STATUSES)('%s', (_, over, base) => {
  test.each(UNITS.flatMap((unit) => DENOMINATORS.map((denominator) => [unit, denominator] as const)))(
    'in %s of %s is a whole sentence with its year',
    (unit, denominator) => {
      if ((unit === 'answer') !== (typeof (over.value ?? base.value) === 'string')) return;
      for (const place of [COUNTRY, KALMAR_COUNTY, KALMAR]) {
        const said = say({ unit, denominator, place, ...over }, base);
        expectWellFormed(said);
        expect(said).toMatch(/^[\p{Lu}\d].*\.$/u);
        expect(said).toContain(String(over.year ?? base.year));
        if (place === KALMAR && over.value !== undefined) expect(said).toContain('Kalmar');
      }
    },
  );
});

test.each<[string, Partial<Figure>, Figure, string]>([
  ['the denominator stands beside the figure', {}, SHARE, '47\u00a0% av kommunerna'],
  [
    'case officers',
    { value: 90.9, denominator: 'case-officers', place: KALMAR },
    SHARE,
    '90,9\u00a0% av handläggarna i Kalmar',
  ],
  [
    'persons',
    { value: 74_000, unit: 'count', denominator: 'persons', qualifier: 'about' },
    SHARE,
    'Omkring 74\u00a0000 personer',
  ],
  ['words are kept', {}, WORDS, 'Knappt hälften av kommunerna'],
  [
    'who lacks it is said by the verb',
    { direction: 'lacks', wording: '2 av 3' },
    WORDS,
    '2 av 3 kommuner hade 2023 ingen rutin',
  ],
  ['the past tense', {}, SHARE, 'hade 2023 en rutin'],
  ['yes', { value: 'Ja', unit: 'answer', place: KALMAR }, SHARE, 'Ja. Kalmar hade 2023 en rutin'],
  ['no', { value: 'Nej', unit: 'answer', place: KALMAR }, SHARE, 'Nej. Kalmar hade 2023 ingen rutin'],
  [
    'half a yes is no yes',
    { value: 'Ja, men inte för alla', unit: 'answer', place: KALMAR },
    SHARE,
    'Ja, men inte för alla. Så svarade Kalmar 2023',
  ],
])('%s', (_, over, base, part) => {
  expect(say(over, base)).toContain(part);
});

test('a direction never becomes a figure', () => {
  expect(say({}, DIRECTION)).not.toMatch(/%|\b\d{1,2}\b/);
});

test('a municipality’s own words are no Ja', () => {
  expect(say({ place: KALMAR, unit: 'answer' }, WORDS)).not.toMatch(/^Ja\b/);
});

test.each(QUALIFIERS)('%s is not lost', (qualifier) => {
  const shown = display({ ...SHARE, qualifier });
  expect(shown.endsWith('47\u00a0%')).toBe(true);
  expect(shown === '47\u00a0%').toBe(qualifier === 'exact');
});

test.each<[Partial<Figure>, string]>([
  [{ value: 0 }, '0\u00a0%'],
  [{ value: 'Nej', unit: 'answer' }, 'Nej'],
  [{ value: 20_000, unit: 'count' }, '20\u00a0000'],
  [{ value: null, wording: '2 av 3', direction: 'lacks' }, '2 av 3 saknar'],
])('in a cell: %j', (over, text) => {
  expect(display({ ...SHARE, ...over })).toBe(text);
});
