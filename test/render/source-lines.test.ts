import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/domain/release.ts';
import { releaseId } from '../../src/domain/release.ts';
import { sourceLines } from '../../src/render/source-lines.ts';
import { aRelease } from '../builders/domain.ts';

const quoted = (year: number, over: Partial<Release> = {}): Release =>
  aRelease({
    id: releaseId(`oj-${year}-${JSON.stringify(over)}`),
    publisher: 'Socialstyrelsen',
    quotedBy: 'Kalmar kommun',
    title: `Öppna jämförelser ${year} – LSS`,
    published: '2021-06-24',
    url: null,
    ...over,
  });
const KALMAR_2018 = 'Socialstyrelsen, Öppna jämförelser 2018 – LSS, återgiven av Kalmar kommun (24 juni 2021)';

describe('sources that are told apart', () => {
  test('one has its whole line', () => {
    expect(sourceLines([quoted(2018)])).toEqual([KALMAR_2018]);
    expect(sourceLines([])).toEqual([]);
  });
  test.each<[string, Partial<Release>]>([
    ['who quoted it', { quotedBy: 'SKL' }],
    ['nobody quoted it', { quotedBy: null }],
    ['its date', { published: '2018-06-14' }],
    ['its publisher', { publisher: 'SKL' }],
    ['the rest of its title', { title: 'Öppna jämförelser 2019 – Äldre' }],
    ['an address of its own', { url: 'https://www.socialstyrelsen.se' }],
    ['a title without a year', { title: 'Öppna jämförelser – LSS' }],
  ])('by %s', (_what, over) => {
    const lines = sourceLines([quoted(2018), quoted(2019, over)]);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe(KALMAR_2018);
  });
});

test('sources that differ only in year are one line, which names each year and no other', () => {
  const lines = sourceLines([quoted(2021), quoted(2018, { quotedBy: 'SKL' }), quoted(2018), quoted(2017)]);
  expect(lines).toEqual([
    'Socialstyrelsen, Öppna jämförelser 2017, 2018 och 2021 – LSS, återgiven av Kalmar kommun (24 juni 2021)',
    'Socialstyrelsen, Öppna jämförelser 2018 – LSS, återgiven av SKL (24 juni 2021)',
  ]);
});
test('consecutive years are a span', () => {
  expect(sourceLines([2019, 2017, 2018].map((year) => quoted(year)))[0]).toContain('Öppna jämförelser 2017–2019 – LSS');
});
