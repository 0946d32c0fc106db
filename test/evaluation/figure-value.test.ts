import { describe, expect, it } from 'vitest';
import { isEmpty, numberOf, sameValue, yearOf, yesNoOf } from '../../src/evaluation/figure-value.ts';
import { placeKey } from '../../src/evaluation/place-key.ts';

describe('figures as they are written', () => {
  it.each([
    ['9 av 10', null],
    ['47 eller 48', null],
    ['', null],
    [null, null],
    [true, null],
    ['147 4', null],
    [0, 0],
    ['0', 0],
    ['47 %', 47],
    ['ca 47 procent', 47],
    ['90,9 %', 90.9],
    ['−3 procentenheter', -3],
    ['74\u00a0000', 74000],
  ])('numberOf(%j) is %j', (value, number) => {
    expect(numberOf(value)).toBe(number);
  });

  it.each([
    [null, null],
    ['1820', null],
    ['mätår 2021', 2021],
    [2019, 2019],
  ])('yearOf(%j) is %j', (value, year) => {
    expect(yearOf(value)).toBe(year);
  });

  it.each([
    ['Ja, men inte för alla', 'ja-delvis'],
    ['Jag', null],
    ['Ja, för alla', 'ja'],
    ['Nej', 'nej'],
    [0, 'nej'],
    [2, null],
    [null, null],
  ])('yesNoOf(%j) is %j', (value, answer) => {
    expect(yesNoOf(value)).toBe(answer);
  });

  it.each([
    [47, '46 %', false],
    [47, '147', false],
    ['Ja', 'Ja, men inte för alla', false],
    ['Nej', 0, true],
    [47, '47,0', true],
    ['omkring en tredjedel', 'Omkring en tredjedel av kommunerna', true],
    ['hälft', 'knappt hälften', false],
    ['en tredjedel', null, false],
  ])('sameValue(%j, %j) is %j', (want, got, same) => {
    expect(sameValue(want, got)).toBe(same);
  });

  it('takes zero and Nej for values, and "-" and "Saknas" for none', () => {
    expect([0, 'Nej', '-', ' Saknas ', null].map(isEmpty)).toEqual([false, false, true, true, true]);
  });

  it.each([
    ['Kalmar län', '08'],
    ['Kalmars kommun', '0880'],
    ['kommun:0880', '0880'],
    ['Riket', '0000'],
    ['Lund', 'lund'],
    ['', null],
  ])('placeKey(%j) is %j', (place, key) => {
    expect(placeKey(place)).toBe(key);
  });
});
