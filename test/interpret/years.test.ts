import { expect, test } from 'vitest';
import { draftYears } from '../../src/interpret/years.ts';
import { tokenize } from '../../src/language/tokenize.ts';
import { findYears } from '../../src/language/years.ts';

const years = (text: string) => draftYears(findYears(tokenize(text)), 2024);

test.each<[string, object]>([
  ['', { how: 'none', listed: [] }],
  ['lagen från 1993 personer', { how: 'none' }],
  ['senaste', { how: 'latest', listed: [] }],
  ['2022', { how: 'listed', listed: [2022] }],
  ['2021 respektive 2023', { how: 'listed', listed: [2021, 2023] }],
  ['2022 och 2022', { how: 'listed', listed: [2022] }],
  ['2017, 2018, 2019, 2020, 2021, 2022', { how: 'listed', listed: [2017, 2018, 2019, 2020, 2021] }],
  ['senaste, alltså 2023', { how: 'listed', listed: [2023] }],
  ['i år', { how: 'listed', listed: [2024] }],
  ['i fjol', { how: 'listed', listed: [2023] }],
  ['2018–2021', { how: 'range', from: 2018, to: 2021 }],
  ['sedan 2019', { how: 'range', from: 2019, to: null }],
  ['fram till 2020', { how: 'range', from: null, to: 2020 }],
  ['de senaste tre åren', { how: 'last-n', count: 3 }],
  ['de senaste åren', { how: 'last-n', count: null }],
  ['förra mätningen', { how: 'previous' }],
])('%s', (text, expected) => {
  expect(years(text)).toMatchObject(expected);
});

test('"i år" is the asker’s year, not ours', () => {
  const expressions = findYears(tokenize('i år'));
  expect(draftYears(expressions, 2019).listed).toEqual([2019]);
});
