import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '../../domain/result.ts';
import { type LearntWords, NOTHING_LEARNT } from '../../search/utterances.ts';

const FILE = 'learnt-words.json';

/** What people's words mean, from `learnt-words.json` in the folder; nothing when the file is not there. The error is a Swedish sentence. */
export async function loadLearntWords(dir: string): Promise<Result<LearntWords, string>> {
  const path = join(dir, FILE);
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw cause;
  });
  if (text === null) return ok(NOTHING_LEARNT);
  const learnt = parse(text);
  return learnt === null ? err(`${path} kan inte läsas. Gör om den med ”npm run learn” och kör igen.`) : ok(learnt);
}

/** By hand: there are tens of thousands of numbers, and a schema would look at each whenever a command starts. */
function parse(text: string): LearntWords | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  return isLearnt(file) && file.stems.length === file.counts.length ? file : null;
}

const isLearnt = (file: unknown): file is LearntWords =>
  typeof file === 'object' &&
  file !== null &&
  'stems' in file &&
  'counts' in file &&
  'meanings' in file &&
  Array.isArray(file.stems) &&
  Array.isArray(file.counts) &&
  Array.isArray(file.meanings) &&
  file.meanings.every((one) => typeof one?.id === 'string' && Array.isArray(one?.words) && one.words.length % 2 === 0);
