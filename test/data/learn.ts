import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Utterance } from '../../src/domain/utterance.ts';
import { learnWords } from '../../src/search/learn-words.ts';
import { DATA as SHIPPED } from './files.ts';

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

/** What stands in our own names and texts is said too, of those that anybody has asked for. */
function namesAndTexts(asked: readonly Utterance[]): readonly Utterance[] {
  const ids = new Set(asked.flatMap(({ means }) => means));
  return [
    ...SHIPPED.indicators.map((one) => ({
      id: one.id,
      texts: [one.name, one.shortName, ...one.names, one.definition],
    })),
    ...SHIPPED.notes.map((one) => ({ id: one.id, texts: [one.title, ...one.names.filter(isSaid), one.text] })),
  ]
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, texts }) => texts.map((text) => ({ text, means: [id] })));
}

/** "−rutin" lifts a subject's absence and is no name of it. */
const isSaid = (name: string): boolean => !name.startsWith('−');

/** What `data/learnt-words.json` should be. */
export async function learnt(): Promise<string> {
  const asked = await utterances();
  return `${JSON.stringify(learnWords([...asked, ...namesAndTexts(asked)]))}\n`;
}

if (process.argv[1] === import.meta.filename) await writeFile(join(DATA, 'learnt-words.json'), await learnt());
