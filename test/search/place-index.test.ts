import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/language/tokenize.ts';
import { buildPlaceIndex } from '../../src/search/place-index.ts';
import { PLACES } from './places.ts';

const index = buildPlaceIndex(PLACES);
const read = (text: string): string =>
  index
    .mentions(tokenize(text))
    .map((mention) => `${mention.codes.join('|')}${mention.how === 'typo' ? '~' : ''}`)
    .join(' ');

describe('no place', () => {
  test.each([
    '',
    '🙂',
    'kommunerna',
    'Kan det vara så att mark är bra?',
    'Vara bäst på rutiner, hur blir man det?',
    'Individens behov i centrum',
    'Hur många har en säker bostad första året?',
    'Köpenhamn',
    'Danmark',
    'ange hur många som är klara på sjön',
    'länet',
    'hur stort är ett berg i genomsnitt',
    'Samverkar LSS i våra kommuner?',
    'våra kommuner',
  ])('%s', (text) => {
    expect(read(text)).toBe('');
  });
});

describe('places', () => {
  test.each([
    ['kalmar sip', '0880'],
    ['Kalmars rutiner', '0880'],
    ['Kalmar kommuns rutiner', '0880'],
    ['i Stockholms län', '01'],
    ['Stockholms läns kommuner', '01'],
    ['Stockholms stad', '0180'],
    ['Stockholm', '0180'],
    ['länet Kalmar', '08'],
    ['Kalmar län', '08'],
    ['region Kalmar', '08'],
    ['region Gotland', '0980'],
    ['Gotlands län', '09'],
    ['Blekinge', '10'],
    ['Norrbotten', '25'],
    ['Västra Götaland', '14'],
    ['orebro lan', '18'],
    ['vaxjo', '0780'],
    ['Växjös', '0780'],
    ['goteborg', '1480'],
    ['Borås', '1490'],
    ['boras', '1490'],
    ['Upplands Väsby', '0114'],
    ['upplandsväsby', '0114'],
    ['Dals-Ed', '1438'],
    ['Dals Eds kommun', '1438'],
    ['Håbo', '0305'],
    ['Habo', '0643'],
    ['håbo', '0305'],
    ['habo rutin', '0305|0643'],
    ['habo våldsrutin', '0643'],
    ['Hur går det i vara?', '1470'],
    ['Hur är det hos Mark då?', '1463'],
    ['vara kommun', '1470'],
    ['mark ibic', '1463'],
    ['Lunds rutiner är bra', '1281'],
    ['Hur ligger Åre till?', '2321'],
    ['riket', '0000'],
    ['i hela landet', '0000'],
    ['landets kommuner', '0000'],
    ['Sveriges kommuner', '0000'],
    ['nationellt', '0000'],
    ['på riksnivå', '0000'],
    ['Farsta', '0180:farsta'],
    ['Hisingen', '1480:hisingen'],
    ['Socialnämnden Centrum', '1480:centrum'],
    ['Hägersten', '0180:hagersten-liljeholmen|0180:hagersten-alvsjo'],
    ['kalmar och växjö', '0880 0780'],
    ['Kalamr', '0880~'],
    ['kallmar', '0880~'],
    ['Jönköpng', '0680~'],
    ['Göteborgg kommun', '1480~'],
    ['Karlskorna', '1080~'],
    ['nrköping', '0581~'],
    ['Arvesta', '0764|1927~'],
  ])('%s → %s', (text, codes) => {
    expect(read(text)).toBe(codes);
  });
});

test('a word that the caller calls ordinary is never a misspelt place', () => {
  const careful = buildPlaceIndex(PLACES, (word) => word.folded === 'kallmar');
  expect(careful.mentions(tokenize('kallmar'))).toEqual([]);
});

test('one edit away from a name never hides another place that is spelt right', () => {
  for (const place of PLACES.filter((it) => it.kind === 'municipality')) {
    for (const edited of edits(place.name)) {
      const same = PLACES.find((it) => it.kind === 'municipality' && it.name.toLowerCase() === edited.toLowerCase());
      if (same === undefined) continue;
      const mention = index.mentions(tokenize(edited))[0];
      expect(mention?.how, edited).toBe('exact');
      expect(mention?.codes, edited).toContain(same.code);
    }
  }
});

test('mentions are in order, never overlap and name only given places', () => {
  const codes = new Set<string>(PLACES.map((place) => place.code));
  const word = fc.oneof(
    fc.constantFrom('län', 'kommun', 'region', 'i', 'hela', 'landet', 'stad', 'och', 'vara', 'rutin', '2020'),
    fc.constantFrom(...PLACES.map((place) => place.name)),
    fc.string({ maxLength: 9 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (parts) => {
      const words = tokenize(parts.join(' '));
      let last = 0;
      for (const mention of index.mentions(words)) {
        expect(mention.from).toBeGreaterThanOrEqual(last);
        expect(mention.to).toBeGreaterThan(mention.from);
        expect(mention.to).toBeLessThanOrEqual(words.length);
        expect(mention.codes.length).toBeGreaterThan(0);
        for (const code of mention.codes) expect(codes.has(code)).toBe(true);
        last = mention.to;
      }
    }),
  );
});

function edits(name: string): readonly string[] {
  const all: string[] = [];
  for (let i = 0; i < name.length; i++) {
    all.push(name.slice(0, i) + name.slice(i + 1));
    all.push(name.slice(0, i) + (name[i + 1] ?? '') + (name[i] ?? '') + name.slice(i + 2));
  }
  return all;
}
