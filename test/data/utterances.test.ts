import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DATA } from './files.ts';
import { learnt, utterances } from './learn.ts';

const ALL = await utterances();

it('every message means indicators or notes that exist', () => {
  const ids = new Set<string>([...DATA.indicators.map(({ id }) => id), ...DATA.notes.map(({ id }) => id)]);
  expect(ALL.flatMap(({ means }) => means.filter((id) => !ids.has(id)))).toEqual([]);
});

it('no message stands twice, for it might mean two things', () => {
  const texts = ALL.map(({ text }) => text.toLocaleLowerCase('sv'));
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
});

it('indicators and notes have no id in common', () => {
  const notes = new Set<string>(DATA.notes.map(({ id }) => id));
  expect(DATA.indicators.filter(({ id }) => notes.has(id))).toEqual([]);
});

it('the words that ship are those of the messages; else run npm run learn', async () => {
  const shipped = await readFile(join(import.meta.dirname, '../../data/learnt-words.json'), 'utf8');
  expect(shipped === (await learnt())).toBe(true);
});
