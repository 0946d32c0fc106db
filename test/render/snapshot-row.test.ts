import { expect, test } from 'vitest';
import { COUNTRY } from '../../src/domain/place.ts';
import { releaseId } from '../../src/domain/release.ts';
import type { QueryOf } from '../../src/query/query.ts';
import {
  aChange,
  aDirection,
  anAnswer,
  anIndicator,
  aReading,
  aRelease,
  aStatedReading,
  KALMAR,
} from '../builders/domain.ts';
import { type Facts, kalmarSaid, riketHad, roundOf, THREE } from '../builders/snapshot.ts';
import { toldSnapshot } from './told-snapshot.ts';

type Over = typeof THREE;
const line = (query: Partial<QueryOf<'snapshot'>>, facts: Facts, over: Over = THREE) => {
  const [first, ...more] = (toldSnapshot(query, facts, over).sections ?? [])
    .filter(({ title }) => title !== 'Det som saknas')
    .flatMap((section) => section.lines);
  expect(more).toEqual([]);
  return first?.replaceAll('\u00a0', ' ');
};
const country = { place: COUNTRY };
const rounds = [roundOf(2022), roundOf(2023)];
const other = releaseId('annan');
const twoSources: Over = {
  ...THREE,
  releases: [aRelease(), aRelease({ id: other, document: '001', quotedBy: 'Kalmar kommun' })],
};
const dissent = aReading({ release: other, value: { scale: 'percent', number: 51 } });

test.each<[string, string | undefined, Partial<QueryOf<'snapshot'>>, Facts, Over?]>([
  ['an answer', 'Rutin vid våld: Nej (2022)', {}, { readings: [kalmarSaid(2022, 'Nej')] }],
  [
    'riket beside it',
    'Rutin vid våld: Nej (2022) · riket 44 %',
    {},
    { readings: [kalmarSaid(2022, 'Nej'), riketHad(2022, 44), riketHad(2023, 47)] },
  ],
  [
    'riket of another year is absent',
    'Rutin vid våld: Nej (2022)',
    {},
    { readings: [kalmarSaid(2022, 'Nej'), riketHad(2023, 47)] },
  ],
  [
    'riket in words',
    'Rutin vid våld: Ja (2023) · riket omkring hälften',
    {},
    { readings: [kalmarSaid(2023, 'Ja'), aStatedReading({ year: 2023, wording: 'Omkring hälften' })] },
  ],
  [
    'riket as a direction',
    'Rutin vid våld: Ja (2023) · riket: ökning, utan siffra',
    {},
    { readings: [kalmarSaid(2023, 'Ja'), aDirection({ year: 2023 })] },
  ],
  [
    'riket derived',
    'Rutin vid våld: Ja (2022) · riket omkring 44 %, härlett',
    { year: 2022 },
    { readings: [kalmarSaid(2022, 'Ja'), riketHad(2023, 47)], changes: [aChange()] },
  ],
  [
    'riket, about which sources disagree',
    'Rutin vid våld: Ja (2023) · riket 47 % enligt Socialstyrelsen men 51 % enligt Kalmar kommun',
    {},
    { readings: [kalmarSaid(2023, 'Ja'), riketHad(2023, 47), dissent] },
    twoSources,
  ],
  [
    'an answer that changed',
    'Rutin vid våld: Ja (2023) · ändrat från Nej 2022',
    {},
    { readings: [kalmarSaid(2022, 'Nej'), kalmarSaid(2023, 'Ja')], rounds },
  ],
  [
    'an answer that stayed',
    'Rutin vid våld: Ja (2023) · oförändrat sedan 2022',
    {},
    { readings: [kalmarSaid(2022, 'Ja'), kalmarSaid(2023, 'Ja')], rounds },
  ],
  [
    'an answer that may not be compared',
    'Rutin vid våld: Ja (2023)',
    {},
    { readings: [kalmarSaid(2022, 'Nej'), kalmarSaid(2023, 'Ja')], rounds: [roundOf(2022), roundOf(2023, 'no')] },
  ],
  [
    'a change that the publisher states',
    'Rutin vid våld: 47 % (2023) · en ökning med 3 procentenheter sedan 2022',
    country,
    { readings: [riketHad(2023, 47)], rounds, changes: [aChange()] },
  ],
  [
    'a change of ours',
    'Rutin vid våld: 47 % (2023) · en minskning med 1 procentenhet sedan 2022, beräknat av Måttstock',
    country,
    { readings: [riketHad(2022, 48), riketHad(2023, 47)], rounds },
  ],
  [
    'a share that two sources give differently',
    'Rutin vid våld: 47 % enligt Socialstyrelsen men 51 % enligt Kalmar kommun (2023)',
    country,
    { readings: [riketHad(2023, 47), dissent] },
    twoSources,
  ],
  [
    'only a direction',
    'Rutin vid våld: ökning, utan siffra (2020)',
    { ...country, year: 2020 },
    { readings: [aDirection()] },
  ],
  [
    'a later direction',
    'Rutin vid våld: 44 % (2022) · för 2023 anger källan bara riktning: ökning',
    country,
    { readings: [riketHad(2022, 44), aDirection({ year: 2023 })] },
  ],
  [
    'a municipality in prose',
    'Rutin vid våld: ”Arbetet har börjat” (2023)',
    {},
    { readings: [aStatedReading({ place: KALMAR, year: 2023, wording: 'Arbetet har börjat', low: null, high: null })] },
  ],
  [
    'those that lack it',
    'Rutin vid våld: två av tre saknar (2023)',
    country,
    { readings: [aStatedReading({ year: 2023, wording: 'Två av tre', direction: 'lacks' })] },
  ],
  [
    'a share of something else',
    'Rutin vid våld: 90,9 % av handläggarna (2023)',
    {},
    { readings: [anAnswer({ value: { scale: 'percent', number: 90.9 } })] },
    { ...THREE, indicators: [anIndicator({ denominator: 'case-officers', scale: 'percent' })] },
  ],
  [
    'zero is a figure',
    'Rutin vid våld: 0 personer (2023)',
    country,
    { readings: [aReading({ value: { scale: 'count', number: 0 } })] },
    { ...THREE, indicators: [anIndicator({ denominator: 'persons', scale: 'count' })] },
  ],
  [
    'a name that ends in its year says it once',
    'Revision: Ja (2017)',
    {},
    { readings: [kalmarSaid(2017, 'Ja')] },
    { ...THREE, indicators: [anIndicator({ shortName: 'Revision (2017)' })] },
  ],
])('a row, %s', (_, expected, query, facts, over = THREE) => {
  expect(line(query, facts, over)).toBe(expected);
});
