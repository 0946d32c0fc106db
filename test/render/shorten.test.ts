import { describe, expect, test } from 'vitest';
import { fitMessage, limitChoices, shareRoom } from '../../src/render/fit-message.ts';
import { inert } from '../../src/render/inert.ts';
import { EMPTY_MESSAGE, type Message } from '../../src/render/message.ts';
import { cut, fitLines, shortLabel } from '../../src/render/shorten.ts';
import { textWeight } from '../../src/render/weight.ts';
import { aValueQuery } from '../builders/query.ts';

const rest = (n: number): string => `… och ${n} till.`;

describe('a text that is cut', () => {
  test('is left alone when it fits', () => {
    expect(cut('Kalmar', 6)).toBe('Kalmar');
  });
  test('ends after a whole word, without its comma, with an ellipsis', () => {
    expect(cut('En aktuell, skriftlig rutin', 20)).toBe('En aktuell…');
  });
  test('never ends in half a character, and takes no more than its room when escaped', () => {
    for (const text of ['👩'.repeat(50), '&'.repeat(50), ':a'.repeat(50), 'å'.repeat(50), 'a'.repeat(50)]) {
      for (const room of [10, 25, 40]) {
        const made = cut(text, room);
        expect(textWeight(inert(made))).toBeLessThanOrEqual(room);
        expect(made).not.toMatch(/\p{Cs}/u);
      }
    }
  });
});

describe('lines', () => {
  const lines = Array.from({ length: 10 }, (_, i) => `rad nummer ${i}`);
  test('that fit are all there', () => {
    expect(fitLines(lines, 1000, rest)).toEqual(lines);
  });
  test('that do not fit are counted, every one', () => {
    const made = fitLines(lines, 100, rest);
    expect(made.slice(0, -1)).toEqual(lines.slice(0, made.length - 1));
    expect(made.at(-1)).toBe(rest(lines.length - (made.length - 1)));
  });
  test('after them are counted too', () => {
    expect(fitLines(['en rad'], 1000, rest, 5)).toEqual(['en rad', rest(5)]);
  });
  test('that are empty to the eye are no lines', () => {
    expect(fitLines(['', ' \n', '\u200b', 'Kalmar'], 1000, rest)).toEqual(['Kalmar']);
  });
  test('of which not even the first fits begin with its beginning', () => {
    const made = fitLines(['ord '.repeat(50), 'rad'], 90, rest);
    expect(made[0]).toMatch(/^ord .*ord…$/);
    expect(made[1]).toBe(rest(1));
  });
});

test('a label is counted as Slack counts at the very most', () => {
  expect(shortLabel('Rutin\nför  SIP', 75)).toBe('Rutin för SIP');
  expect(shortLabel('👩'.repeat(75), 75)).toHaveLength(75);
  expect(shortLabel('👩'.repeat(75), 76)).not.toMatch(/\p{Cs}/u);
});

describe('a message that is too long', () => {
  const many = (what: string) => Array.from({ length: 200 }, (_, i) => `${what} ${i} ${'x'.repeat(40)}`);
  const long: Message = {
    ...EMPTY_MESSAGE,
    lead: [`47 % av kommunerna hade 2023 en rutin ${'som är skriven och beslutad '.repeat(12)}.`],
    beside: many('jämförelse'),
    sections: [
      { title: 'A', lines: many('a') },
      { title: 'B', lines: many('b') },
    ],
    restated: ['Rutin; riket; 2023.'],
    caveats: [
      { code: 'break-in-series', text: `Serien har ett brott ${'som gör att den inte kan jämföras '.repeat(10)}.` },
      ...many('förbehåll').map((text) => ({ code: 'self-reported' as const, text })),
    ],
    sources: [2020, 2021, 2022, 2023].map((year) => `Socialstyrelsen, Öppna jämförelser ${year}, ${'x'.repeat(70)}`),
  };
  test.each([8000, 5000, 4000])(
    'keeps the figure, what changes its meaning, and the source, in a room of %i',
    (room) => {
      const made = fitMessage(long, room);
      expect(made.lead).toEqual(long.lead);
      expect(made.caveats[0]).toEqual(long.caveats[0]);
      expect(made.sources).toEqual(long.sources);
      expect(made.restated).toEqual(long.restated);
    },
  );
  test('says of each part how much is gone, and what can be done', () => {
    const made = fitMessage(long, 4000);
    const gone = (line: string | undefined) => Number(/^… och (\d+)\u00a0/u.exec(line ?? '')?.[1]);
    expect(gone(made.beside.at(-1))).toBe(200 - (made.beside.length - 1));
    expect(gone(made.caveats.at(-1)?.text)).toBe(201 - (made.caveats.length - 1));
    const shown = made.sections?.flatMap((section) => section.lines) ?? [];
    expect(gone(shown.at(-1))).toBe(400 - (shown.length - 1));
    expect(made.beside.at(-1)).toContain('Fråga om en indikator eller ett område i taget.');
  });
  test('is not touched when it fits', () => {
    const short: Message = { ...long, beside: [], caveats: [], sections: [{ title: 'A', lines: ['a'] }] };
    expect(fitMessage(short, 4000)).toEqual(short);
  });
  test('one row that is left out is one row', () => {
    const made = fitMessage({ ...EMPTY_MESSAGE, lead: ['x'.repeat(150), 'y'.repeat(200)] }, 10);
    expect(made.lead.at(-1)).toMatch(/^… och 1\u00a0rad till\./u);
  });
});

test('what one part of a message does not need goes to those that need more', () => {
  const of = (length: number): Message => ({ ...EMPTY_MESSAGE, lead: ['x'.repeat(length)] });
  const [short, long, longer] = shareRoom([of(100), of(5000), of(9000)], 3000);
  expect(short).toBeLessThan(300);
  expect(long).toBe(longer);
  expect((short ?? 0) + (long ?? 0) + (longer ?? 0)).toBe(3000);
  expect(shareRoom([of(100), of(200)], 3000)[1]).toBeLessThan(500);
});

test('more than four choices are four, and said to be', () => {
  const choices = Array.from({ length: 9 }, (_, i) => ({ label: `val ${i}`, query: aValueQuery() }));
  const made = limitChoices({ ...EMPTY_MESSAGE, choices });
  expect(made.choices).toEqual(choices.slice(0, 4));
  expect(made.beside.join()).toContain('4 av 9');
  expect(limitChoices({ ...EMPTY_MESSAGE, choices: choices.slice(0, 4) }).beside).toEqual([]);
});
