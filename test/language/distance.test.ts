import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceWithin } from '../../src/language/distance.ts';

test.each([
  ['', '', 0, 0],
  ['', 'ab', 2, 2],
  ['kalmar', 'kalamr', 1, 1],
  ['kalmar', 'kallmar', 1, 1],
  ['kalmar', 'kalma', 1, 1],
  ['kalmar', 'kulmar', 1, 1],
  ['kalmar', 'kulmor', 1, null],
  ['kalmar', 'kulmor', 2, 2],
  ['abc', 'abcdef', 2, null],
  ['abcd', 'badc', 2, 2],
])('%s %s within %i: %j', (a, b, limit, expected) => {
  expect(distanceWithin(a, b, limit)).toBe(expected);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('the limit only hides, it never changes, and both directions agree', () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      const whole = distanceWithin(a, b, 100);
      expect(distanceWithin(a, b, limit)).toBe(whole !== null && whole <= limit ? whole : null);
      expect(distanceWithin(b, a, limit)).toBe(distanceWithin(a, b, limit));
    }),
    { numRuns: 2000 },
  );
});
