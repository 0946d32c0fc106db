import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Utterance } from '../../src/domain/utterance.ts';
import { learnWords } from '../../src/search/learn-words.ts';

const DATA = join(import.meta.dirname, '../../data');

/** The labelled messages, as they stand in `data/utterances.jsonl`. */
export async function utterances(): Promise<readonly Utterance[]> {
  const text = await readFile(join(DATA, 'utterances.jsonl'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { say: string; means: string[] })
    .map(({ say, means }) => ({ text: say, means }));
}

/** What `data/learnt-words.json` should be. */
export const learnt = async (): Promise<string> => `${JSON.stringify(learnWords(await utterances()))}\n`;

if (process.argv[1] === import.meta.filename) await writeFile(join(DATA, 'learnt-words.json'), await learnt());
