import type { Bundle } from '../../../src/domain/bundle.ts';
import { placeCode } from '../../../src/domain/place.ts';
import { aBundle, aReading } from '../../builders/domain.ts';

/** A delivery of `count` readings of one indicator, spread over years and places, all with the same value. */
export const manyReadings = (count: number, value: number, sha256: string): Bundle =>
  aBundle({
    sha256,
    readings: Array.from({ length: count }, (_, n) =>
      aReading({
        place: placeCode(String(Math.floor(n / 20)).padStart(4, '0')),
        year: 2000 + (n % 20),
        value: { scale: 'percent', number: value },
      }),
    ),
  });
