import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadLearntWords } from '../../../src/adapters/bundle/load-learnt-words.ts';

async function folder(text: string | null): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'mattstock-learnt-'));
  if (text !== null) await writeFile(join(dir, 'learnt-words.json'), text);
  return dir;
}

it.each([
  ['a cut file', '{"stems": ["rut"'],
  ['another thing', '[]'],
  ['null', 'null'],
  ['no counts', '{"stems": [], "meanings": []}'],
  ['a stem without its count', '{"stems": ["rut"], "counts": [], "meanings": []}'],
  ['a meaning without words', '{"stems": [], "counts": [], "meanings": [{"id": "a"}]}'],
  ['a word without its count', '{"stems": ["rut"], "counts": [1], "meanings": [{"id": "a", "words": [0]}]}'],
])('%s is told, with what to do', async (_, text) => {
  const dir = await folder(text);
  const loaded = await loadLearntWords(dir);
  expect(loaded.ok ? '' : loaded.error).toBe(
    `${join(dir, 'learnt-words.json')} kan inte läsas. Gör om den med ”npm run learn” och kör igen.`,
  );
});

it('a folder without the file has learnt nothing', async () => {
  expect(await loadLearntWords(await folder(null))).toEqual({
    ok: true,
    value: { stems: [], counts: [], meanings: [] },
  });
});
