import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, hasSwedishLetters } from '../../src/language/fold.ts';

test.each([
  ['Växjö', 'vaxjo'],
  ['Va\u0308xjo\u0308', 'vaxjo'],
  ['ÅRE', 'are'],
  ['idé', 'ide'],
  ['20\u00a0000', '20 000'],
  ['20\u2009000', '20 000'],
  ['sam\u00adverkan', 'samverkan'],
  ['a\u200bb', 'ab'],
  ['smørrebrød', 'smorrebrod'],
])('%j → %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
    { numRuns: 2000 },
  );
});

test('letters written as one sign or as letter and mark fold alike', () => {
  const unit = fc.constantFrom(...'aÅåÄäÖöÉéÜüøß 09.,?!–\u00a0Z');
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(foldText(text)).toBe(foldText(text.normalize('NFD')));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['Håbo', true],
  ['a\u030ar', true],
  ['Habo', false],
])('%j has Swedish letters: %j', (text, has) => {
  expect(hasSwedishLetters(text)).toBe(has);
});
