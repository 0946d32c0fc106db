import { describe, expect, test } from 'vitest';
import { allowedUrl } from '../../src/render/allowed-hosts.ts';
import { inert, visible } from '../../src/render/inert.ts';
import { sourceLine } from '../../src/render/names.ts';
import { sourceLink } from '../../src/render/source-link.ts';
import { aRelease } from '../builders/domain.ts';
import { shippedBundle } from '../builders/shipped.ts';
import { obeyed } from '../builders/slack-rules.ts';

test.each([
  ['<!channel>', '&lt;!channel&gt;'],
  ['<@U024BE7LH>', '&lt;@U024BE7LH&gt;'],
  ['<https://ond.example|klicka här>', '&lt;https∶//ond.example|klicka här&gt;'],
  ['R&D', 'R&amp;D'],
  ['&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
  ['*fet*', '∗fet∗'],
  ['_kursiv_', 'ˍkursivˍ'],
  ['~struken~', '∼struken∼'],
  ['```kod```', 'ˋˋˋkodˋˋˋ'],
  ['> citat', '› citat'],
  ['rad\n>>> citat', 'rad\n›&gt;&gt; citat'],
  [':smile:', '∶smile:'],
  ['abc\u202edef\u202c', 'abcdef'],
  ['Kal\u200bmar', 'Kalmar'],
  ['halv \ud83d tecken', 'halv \ufffd tecken'],
  ['a\r\nb\u2028c', 'a\nb\nc'],
  ['klockan\u000010', 'klockan10'],
])('%j is told as %j', (foreign, told) => {
  expect(inert(foreign)).toBe(told);
  expect(obeyed(inert(foreign))).toEqual([]);
});

test.each([
  'Andelen är 47\u00a0%, ±\u00a01 procentenhet.',
  '2022–2023: en ökning (härlett).',
  'Håbo, Åre och Örebro: ”knappt hälften”',
])('our own Swedish is left alone: %j', (ours) => {
  expect(inert(ours)).toBe(ours);
  expect(visible(ours)).toBe(ours);
});

describe('an address becomes a link only at a host that we know', () => {
  test.each([
    null,
    '',
    'socialstyrelsen.se',
    'http://www.socialstyrelsen.se/',
    'javascript:alert(1)',
    'https://ond.example/',
    'https://socialstyrelsen.se.ond.example/',
    'https://ondsocialstyrelsen.se/',
    'https://socialstyrelsen.se@ond.example/',
    'https://namn:lösen@skr.se/',
    'https://skr.se:8443/',
    `https://skr.se/${'a'.repeat(400)}`,
  ])('not %j', (url) => {
    expect(allowedUrl(url)).toBeNull();
  });
  test('what would end the link is written otherwise', () => {
    expect(allowedUrl('https://www.skr.se/a|b?c=1&d=<e>')).toBe('https://www.skr.se/a%7Cb?c=1&amp;d=%3Ce%3E');
  });
  test('every address that ships may be linked', async () => {
    const urls = (await shippedBundle()).releases.flatMap((release) => release.url ?? []);
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(allowedUrl(url)).not.toBeNull();
  });
});

describe('a source', () => {
  const linked = aRelease({ title: 'Öppna jämförelser | <b>\n*2023*', url: 'https://www.socialstyrelsen.se/oj' });
  const names = { releases: new Map([[linked.id, linked]]) };
  test('at a known host is a link, whatever its title holds', () => {
    const told = sourceLink(sourceLine(linked), names);
    expect(told).toBe(
      '<https://www.socialstyrelsen.se/oj|Socialstyrelsen, Öppna jämförelser ¦ &lt;b&gt; ∗2023∗ (juni 2023)>',
    );
    expect(obeyed(told)).toEqual([]);
  });
  test('that was shortened, or that nobody knows, is words', () => {
    expect(sourceLink('Socialstyrelsen, Öppna <jäm…', names)).toBe('Socialstyrelsen, Öppna &lt;jäm…');
  });
});
