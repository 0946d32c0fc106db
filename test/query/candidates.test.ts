import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorId } from '../../src/domain/indicator.ts';
import { type Candidate, findCandidates } from '../../src/query/candidates.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { anIndicator } from '../builders/domain.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { shippedBundle } from '../builders/shipped.ts';

const BUNDLE = await shippedBundle();
const CATALOGUE = buildCatalogue(aKnowledge({}, BUNDLE));
const texts = (text: string) => findCandidates(text, CATALOGUE);
const words = (text: string) => texts(text).subject.map((word) => word.folded);

test.each(['', '   ', '???', '🙂🙂', '2023', 'Kalmar', 'hej', 'hur många procent av kommunerna har'])(
  '%j has no subject',
  (text) => {
    expect(texts(text)).toMatchObject({ subject: [], indicators: [] });
  },
);

describe('the subject holds what is asked about', () => {
  test.each<[string, readonly string[]]>([
    ['Hur många kommuner hade våldsrutin 2023?', ['valdsrutin']],
    ['Har Kalmar en kontinuitetsplan?', ['kontinuitetsplan']],
    ['posta våldsrutin i #ledning till @chefen', ['valdsrutin']],
  ])('%s', (text, subject) => {
    expect(words(text)).toEqual(subject);
  });
});

const someNames = fc.constantFrom(
  ...BUNDLE.indicators.flatMap(({ name, shortName, names }) => [name, shortName, ...names]),
);
const noise = fc.constantFrom('', 'xyzzy', 'Kalmar', '2023', 'simhallar', 'och', 'i riket');
const question = fc.tuple(noise, someNames, noise).map((all) => all.join(' '));

test('support lies between 0 and 1, best first, and explains each word of the subject', () => {
  fc.assert(
    fc.property(question, (text) => {
      const { indicators, notes, subject, noteSubject } = texts(text);
      const check = (all: readonly Candidate[], length: number) => {
        for (const [i, one] of all.entries()) {
          expect(one.support).toBeGreaterThanOrEqual(0);
          expect(one.support).toBeLessThanOrEqual(1);
          expect(one.explained).toHaveLength(length);
          expect(one.support).toBeLessThanOrEqual(all[i - 1]?.support ?? 1);
        }
      };
      check(indicators, subject.length);
      check(notes, noteSubject.length);
    }),
    { numRuns: 150 },
  );
});

test('every id is in the catalogue', () => {
  fc.assert(
    fc.property(question, (text) => {
      const { indicators, notes, mentions, areas } = texts(text);
      for (const { id } of indicators) expect(CATALOGUE.indicators.has(indicatorId(id))).toBe(true);
      for (const { id } of notes) expect(CATALOGUE.notes.has(id)).toBe(true);
      for (const { codes } of mentions) for (const code of codes) expect(CATALOGUE.places.has(code)).toBe(true);
      for (const area of areas) expect(CATALOGUE.areas.has(area)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('an unrelated indicator changes nothing of which one is first for the others', () => {
  const stranger = anIndicator({
    id: indicatorId('zzz-badvakter'),
    name: 'Badvakter per simhall',
    shortName: 'Badvakter per simhall',
    area: null,
    names: ['simkunniga badvakter', 'vattenrutschbana'],
  });
  const grown = buildCatalogue(aKnowledge({}, { ...BUNDLE, indicators: [...BUNDLE.indicators, stranger] }));
  expect(findCandidates('badvakter', grown).indicators[0]?.id).toBe(stranger.id);
  for (const { name, shortName } of BUNDLE.indicators) {
    for (const text of [name, shortName]) {
      expect(findCandidates(text, grown).indicators[0]?.id, text).toBe(texts(text).indicators[0]?.id);
    }
  }
});

test('an indicator’s own name finds it first, or one that explains the words as well', () => {
  for (const { id, name } of BUNDLE.indicators) {
    const { indicators } = texts(name);
    const own = indicators.find((one) => one.id === id);
    expect(own?.support, name).toBe(indicators[0]?.support);
  }
});
