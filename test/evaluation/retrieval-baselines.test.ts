import { expect, test } from 'vitest';
import { plainSearch, trigramSearch } from '../../src/evaluation/retrieval-baselines.ts';

const DOCUMENTS = [
  { id: 'riding', title: 'Ridhallar, antal', description: '' },
  { id: 'wind', title: 'Vindkraftverk, antal', description: 'Antal verk i drift.' },
  { id: 'library', title: 'Bokutlån', description: '' },
];

test('plain search knows whole words only', () => {
  expect(plainSearch(DOCUMENTS)('bokutlån')).toEqual(['library']);
  expect(plainSearch(DOCUMENTS)('ridhall')).toEqual([]);
});

test('trigrams also know parts of words', () => {
  expect(trigramSearch(DOCUMENTS)('ridhall')[0]).toBe('riding');
});
