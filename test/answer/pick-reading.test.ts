import { describe, expect, test } from 'vitest';
import { pickReading } from '../../src/answer/pick-reading.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { releaseId } from '../../src/domain/release.ts';
import { aDirection, aMissingReading, anAnswer, aReading, aRelease, aStatedReading } from '../builders/domain.ts';

const OWN = releaseId('own');
const SERIES = releaseId('series-2019');
const SERIES_BEFORE = releaseId('series-2017');
const QUOTED = releaseId('quoted');
const RELEASES = new Map(
  [
    aRelease({ id: OWN, document: 'A' }),
    aRelease({ id: SERIES, document: 'B', quotedBy: 'Kalmar kommun' }),
    aRelease({ id: SERIES_BEFORE, document: 'B', quotedBy: 'Kalmar kommun' }),
    aRelease({ id: QUOTED, document: 'C', quotedBy: 'SKL' }),
  ].map((release) => [release.id, release]),
);
const percent = (number: number, over: Parameters<typeof aReading>[0] = {}) =>
  aReading({ year: 2019, release: OWN, value: { scale: 'percent', number }, ...over });
const words = (low: number | null, high: number | null, over: Parameters<typeof aStatedReading>[0] = {}) =>
  aStatedReading({ year: 2019, release: QUOTED, low, high, ...over });
const pick = (ofYear: readonly Reading[], others: readonly Reading[] = []) =>
  pickReading(ofYear, [...ofYear, ...others], RELEASES);

test('nothing gives nothing', () => {
  expect(pick([])).toEqual({ main: null, dissent: [], direction: null, missing: null });
});

describe.each(['not-answered', 'not-applicable', 'suppressed', 'unreliable', 'not-published'] as const)(
  '%s',
  (status) => {
    const absent = aMissingReading({ status, year: 2019 });
    test('is a reason and never a figure', () => {
      expect(pick([absent])).toMatchObject({ main: null, dissent: [], missing: absent });
    });
    test('gives way to a figure, and does not disagree with it', () => {
      const figure = percent(47);
      expect(pick([absent, figure])).toMatchObject({ main: figure, dissent: [], missing: null });
    });
  },
);

test('a direction is neither a figure nor a reason', () => {
  const direction = aDirection({ year: 2019 });
  expect(pick([direction])).toEqual({ main: null, dissent: [], direction, missing: null });
});

test('the document that covers most years of the series answers, though it is a quotation', () => {
  const series = percent(17, { release: SERIES });
  const other = percent(19, { release: OWN });
  const before = percent(13, { release: SERIES_BEFORE, year: 2017 });
  expect(pick([other, series], [before])).toMatchObject({ main: series, dissent: [other] });
});

test('years that a document only has a direction for do not make it a series', () => {
  const quoted = percent(17, { release: SERIES });
  const own = percent(19);
  expect(pick([quoted, own], [aDirection({ release: SERIES_BEFORE, year: 2017 })]).main).toEqual(own);
});

test.each([
  ['the publisher before a quotation', percent(19), percent(17, { release: QUOTED })],
  ['the publisher in words before a quoted figure', words(45, 50, { release: OWN }), percent(47, { release: QUOTED })],
  ['the narrower of two quotations', percent(47, { release: SERIES }), words(40, 60)],
])('%s', (_, expected, other) => {
  expect(pick([expected, other]).main).toEqual(expected);
  expect(pick([other, expected]).main).toEqual(expected);
});

test.each<[string, Reading, Reading, boolean]>([
  ['17 and 19', percent(17), percent(19, { release: QUOTED }), true],
  [
    'yes and no',
    anAnswer({ year: 2019 }),
    anAnswer({ year: 2019, release: QUOTED, value: { scale: 'answer', answer: 'Nej' } }),
    true,
  ],
  ['60 and under half', percent(60), words(null, 50), true],
  ['17.0 and 17.2, both with a decimal', percent(17.4), percent(17.6, { release: QUOTED }), true],
  ['47 and 47', percent(47), percent(47, { release: QUOTED }), false],
  ['zero and zero', percent(0), percent(0, { release: QUOTED }), false],
  ['47 and 47.3, which rounds to it', percent(47), percent(47.3, { release: QUOTED }), false],
  [
    '"knappt hälften" and "omkring hälften"',
    words(null, 50),
    words(null, null, { release: OWN, wording: 'omkring hälften' }),
    false,
  ],
  ['47 and "knappt hälften"', percent(47), words(null, 50), false],
  ['who has it and who lacks it', words(60, null), words(null, 40, { release: OWN, direction: 'lacks' }), false],
  ['yes and yes', anAnswer({ year: 2019 }), anAnswer({ year: 2019, release: QUOTED }), false],
])('%s', (_, one, other, disagree) => {
  expect(pick([one, other]).dissent).toHaveLength(disagree ? 1 : 0);
  expect(pick([other, one]).dissent).toHaveLength(disagree ? 1 : 0);
});
