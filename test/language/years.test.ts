import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokenize.ts';
import { findYears, type YearExpression } from '../../src/language/years.ts';

const show = (it: YearExpression): string => {
  switch (it.kind) {
    case 'single':
      return `${it.year}`;
    case 'range':
      return `${it.first}-${it.last}`;
    case 'since':
      return `since ${it.year}`;
    case 'until':
      return `until ${it.year}`;
    case 'relative':
      return `year ${it.offset}`;
    case 'last-n':
      return `last ${it.count}`;
    default:
      return it.kind;
  }
};
const read = (text: string): string => findYears(tokenize(text)).map(show).join(', ');

describe('no year', () => {
  test.each([
    '',
    'drygt 20 000 personer',
    'omkring 2 018 personer',
    '2000 personer',
    '2021,5',
    'RiR 2021:17',
    'år 1066',
    'LSS-21',
    'ungdomar 18–24 år',
    'i är',
    'kommunkod 0880',
    '95-talet',
    'för två personer sedan',
  ])('%s', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('years', () => {
  test.each([
    ['rutin 2021', '2021'],
    ['år 2021', '2021'],
    ['2021:s siffra', '2021'],
    ['siffran -21', '2021'],
    ["siffran '21", '2021'],
    ['2009-11-05', '2009'],
    ['en tredjedel 2018', '2018'],
    ['20 000 personer 2018', '2018'],
    ['åren 2017 och 2019', '2017, 2019'],
    ['2018, 2019 och 2021', '2018, 2019, 2021'],
    ['på 90-talet', '1990-1999'],
    ['1990-talet', '1990-1999'],
    ['10-talets siffror', '2010-2019'],
    ['2017–2019', '2017-2019'],
    ['2017-2019', '2017-2019'],
    ['2017 - 2019', '2017-2019'],
    ['2017-19', '2017-2019'],
    ['mellan 2018 och 2021', '2018-2021'],
    ['från 2017 till 2019', '2017-2019'],
    ['från år 2017 till och med år 2019', '2017-2019'],
    ['2017 till 2019', '2017-2019'],
    ['sedan 2017', 'since 2017'],
    ['från och med 2017', 'since 2017'],
    ['fr.o.m. 2017', 'since 2017'],
    ['2017 och framåt', 'since 2017'],
    ['fram till 2019', 'until 2019'],
    ['före 2019', 'until 2018'],
    ['efter 2019', 'since 2020'],
    ['senaste siffran', 'latest'],
    ['just nu', 'latest'],
    ['nuläget', 'latest'],
    ['i dag', 'latest'],
    ['senaste mätningen', 'latest'],
    ['förra mätningen', 'previous'],
    ['föregående mätning', 'previous'],
    ['gången innan', 'previous'],
    ['i år', 'year 0'],
    ['årets siffra', 'year 0'],
    ['i fjol', 'year -1'],
    ['förra året', 'year -1'],
    ['förra årets siffra', 'year -1'],
    ['nästa år', 'year 1'],
    ['för tre år sedan', 'year -3'],
    ['de senaste tre åren', 'last 3'],
    ['de tre senaste mätningarna', 'last 3'],
    ['senaste 5 åren', 'last 5'],
    ['de senaste åren', 'last null'],
  ])('%s → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test('spans are in order, inside the text and never overlap', () => {
  const part = fc.constantFrom(
    ...'från till mellan och 2017 2019 –2021 senaste de tre åren år i fjol förra mätningen innan sedan nu efter för rutin 20 000'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const words = tokenize(parts.join(' '));
      let last = 0;
      for (const { from, to } of findYears(words)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(words.length);
        last = to;
      }
    }),
  );
});

describe("'2018 års' is that year wherever it stands", () => {
  test.each([
    ['jag letar efter 2018 års tal', '2018'],
    ['vi söker efter 2018', '2018'],
    ['siffran från 2018 års jämförelse', '2018'],
    ['i 2018 års jämförelse', '2018'],
    ['från 2018 års mätning', '2018'],
    ['utvecklingen från 2018 års mätning', 'since 2018'],
    ['mellan 2017 års mätning och 2019 års', '2017-2019'],
    ['efter 2018', 'since 2019'],
    ['sedan 2018 års mätning', 'since 2018'],
  ])('%s: %s', (text, years) => expect(read(text)).toBe(years));
});
