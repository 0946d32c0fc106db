import type { Indicator, Scale } from '../../domain/indicator.ts';
import type { Place } from '../../domain/place.ts';
import type { ObservedValue, Reading, UnitAnswer } from '../../domain/reading.ts';
import { BUNDLE_FILES } from './files.ts';
import type { Located } from './parse-part.ts';
import type { BundleProblem } from './problem.ts';

/** What may stand in a reading: answers of one unit, or a number of the given scale. */
interface Fitting {
  readonly answers: readonly UnitAnswer[];
  readonly number: 'percent' | 'count' | null;
}

const UNIT_ANSWERS: { readonly [S in Scale]: readonly UnitAnswer[] } = {
  'yes-no': ['Ja', 'Nej'],
  ordinal: ['Ja', 'Ja, för alla', 'Ja, men inte för alla', 'Delvis', 'Nej'],
  percent: [],
  count: [],
};

/**
 * A unit answers; a country, a county and a city of districts have the share of their units that do (method description 2024: one column
 * holds two kinds of value).
 */
function fitting(scale: Scale, place: Place, cities: ReadonlySet<string>): Fitting {
  if (scale === 'percent' || scale === 'count') return { answers: [], number: scale };
  const shares = place.kind === 'country' || place.kind === 'county';
  if (shares) return { answers: [], number: 'percent' };
  return { answers: UNIT_ANSWERS[scale], number: cities.has(place.code) ? 'percent' : null };
}

const fits = (value: ObservedValue, allowed: Fitting): boolean =>
  value.scale === 'answer' ? allowed.answers.includes(value.answer) : value.scale === allowed.number;

const NUMBERS = { percent: 'en andel i procent', count: 'ett antal' } as const;

const inWords = ({ answers, number }: Fitting): string =>
  [...answers.map((answer) => `"${answer}"`), ...(number === null ? [] : [NUMBERS[number]])].join(' eller ');

const boundsWrong = (reading: Reading): boolean =>
  reading.status === 'stated' && reading.low !== null && reading.high !== null && reading.low > reading.high;

/** Readings whose value its indicator can't have at that place, and bounds the wrong way round. */
export function readingFaults(
  readings: readonly Located<Reading>[],
  indicators: readonly Located<Indicator>[],
  places: readonly Located<Place>[],
): readonly BundleProblem[] {
  const scales = new Map(indicators.map(({ value }) => [value.id, value.scale]));
  const byCode = new Map(places.map(({ value }) => [value.code, value]));
  const cities = new Set(places.flatMap(({ value }) => (value.kind === 'district' ? [value.within ?? ''] : [])));
  const file = BUNDLE_FILES.readings;
  return readings.flatMap(({ row, value: reading }): readonly BundleProblem[] => {
    if (boundsWrong(reading)) {
      const fault = { kind: 'wrong-value', found: 'low över high', expected: 'low högst lika med high' } as const;
      return [{ file, row, field: 'low', fault }];
    }
    const scale = scales.get(reading.indicator);
    const place = byCode.get(reading.place);
    // Unknown ones are told as references already.
    if (reading.status !== 'observed' || scale === undefined || place === undefined) return [];
    const allowed = fitting(scale, place, cities);
    if (fits(reading.value, allowed)) return [];
    const found = JSON.stringify(reading.value);
    return [{ file, row, field: 'value', fault: { kind: 'wrong-value', found, expected: inWords(allowed) } }];
  });
}
