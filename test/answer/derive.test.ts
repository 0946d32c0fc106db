import { describe, expect, test } from 'vitest';
import { deriveFigure } from '../../src/answer/derive.ts';
import type { Figure } from '../../src/answer/figure.ts';
import { toFigure } from '../../src/answer/to-figure.ts';
import type { Reading, StatedChange } from '../../src/domain/reading.ts';
import { aChange, anAnswer, anIndicator, aReading, aStatedReading } from '../builders/domain.ts';

const figure = (reading: Reading): Figure => {
  const made = toFigure(reading, anIndicator(), 'answer');
  if (made === null) throw new Error('no figure');
  return made;
};

test.each<[string, readonly StatedChange[], readonly Reading[]]>([
  ['no change is stated', [], [aReading()]],
  ['the source gives only a direction', [aChange({ points: null })], [aReading()]],
  ['the source writes percent and must mean points', [aChange({ doubtfulUnit: true })], [aReading()]],
  ['the change is between other years', [aChange({ from: 2021 })], [aReading()]],
  ['the other year has no figure', [aChange()], []],
  ['the other year has only words', [aChange()], [aStatedReading({ year: 2023 })]],
  ['the other year is an answer', [aChange()], [anAnswer()]],
  ...(['about', 'nearly', 'under', 'over'] as const).map((qualifier): [string, StatedChange[], Reading[]] => [
    `the other year is ${qualifier}`,
    [aChange()],
    [aReading({ qualifier })],
  ]),
])('nothing is derived when %s', (_, changes, known) => {
  expect(deriveFigure(2022, changes, known.map(figure))).toBeNull();
});

describe('a derived figure', () => {
  test.each([
    ['47 after 3 more', 47, 3, 44],
    ['47 after 2 more', 47, 2, 45],
    ['47 after 3 fewer', 47, -3, 50],
    ['47 after no change', 47, 0, 47],
    ['0 after 3 fewer: zero is a value', 0, -3, 3],
  ])('%s', (_, number, points, value) => {
    const known = [figure(aReading({ value: { scale: 'percent', number } }))];
    expect(deriveFigure(2022, [aChange({ points })], known)).toMatchObject({
      year: 2022,
      value,
      margin: 1,
      status: 'derived',
      basis: 'derived',
      qualifier: 'about',
      since: 2023,
    });
  });
  test('reaches forward too', () => {
    const known = [figure(aReading({ year: 2022, value: { scale: 'percent', number: 44 } }))];
    expect(deriveFigure(2023, [aChange()], known)).toMatchObject({ year: 2023, value: 47, since: 2022 });
  });
});
