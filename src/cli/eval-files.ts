import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../domain/result.ts';
import type { LineProblem } from '../evaluation/json-lines.ts';
import { type KnownValues, parseKnownValues } from '../evaluation/known-values.ts';

const readText = async (file: string): Promise<Result<string, string>> => {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)));
  } catch (cause) {
    if (cause instanceof TypeError) return err(`${file} är inte UTF-8.`);
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    return err(missing ? `${file} finns inte. Ange en annan fil med --questions.` : `${file} går inte att läsa.`);
  }
};

/** The questions that are run when none are named: the project's own, else those shared beside the checkout; null when neither is there. */
export const defaultQuestions = (root: string): string | null =>
  [join(root, 'test/eval/questions.jsonl'), join(root, '../shared/eval/questions_dev.jsonl')].find(existsSync) ?? null;

/** A file of question lines → questions, or one Swedish sentence with file and line. */
export const readQuestions = async <T>(
  file: string,
  parse: (text: string) => Result<readonly T[], LineProblem>,
): Promise<Result<readonly T[], string>> => {
  const text = await readText(file);
  if (!text.ok) return text;
  const parsed = parse(text.value);
  if (parsed.ok) return parsed;
  const { line, message } = parsed.error;
  return err(`${file}${line === null ? '' : `, rad ${line}`}: ${message}. Rätta filen och kör igen.`);
};

/** `known_values.json` beside the questions; null when there is none. A faulty one is refused, so that no check is left out unseen. */
export const readKnownValues = async (questions: string): Promise<Result<KnownValues | null, string>> => {
  const file = join(dirname(questions), 'known_values.json');
  if (!existsSync(file)) return ok(null);
  const text = await readText(file);
  if (!text.ok) return text;
  const parsed = parseKnownValues(text.value);
  return parsed.ok ? parsed : err(`${file}: ${parsed.error}. Rätta filen och kör igen.`);
};
