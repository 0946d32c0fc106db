import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '../domain/result.ts';
import { type HistoryRun, parseHistory } from '../evaluation/history.ts';
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
  const seal = await readSeal(file);
  if (!seal.ok) return seal;
  const parsed = parse(text.value);
  return parsed.ok ? parsed : err(inFile(file, parsed.error));
};

const inFile = (file: string, { line, message }: LineProblem): string =>
  `${file}${line === null ? '' : `, rad ${line}`}: ${message}. Rätta filen och kör igen.`;

/** The file's sha256, and whether `sealed.sha256` beside it names it: nobody may then look at its lines. A sealed file that was changed is refused. */
export const readSeal = async (file: string): Promise<Result<{ sha256: string; sealed: boolean }, string>> => {
  const sha256 = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  const seals = join(dirname(file), 'sealed.sha256');
  if (!existsSync(seals)) return ok({ sha256, sealed: false });
  const lines = (await readFile(seals, 'utf8')).split('\n').map((line) => line.trim().split(/\s+/));
  const kept = lines.find(([, name]) => name === basename(file))?.[0];
  if (kept === undefined) return ok({ sha256, sealed: false });
  if (kept !== sha256)
    return err(`${file} är förseglad och har ändrats sedan ${seals} skrevs. Ta tillbaka den som den var.`);
  return ok({ sha256, sealed: true });
};

/** The runs that are kept; none when the file is not there yet. */
export const readHistory = async (file: string): Promise<Result<readonly HistoryRun[], string>> => {
  if (!existsSync(file)) return ok([]);
  const text = await readText(file);
  if (!text.ok) return text;
  const parsed = parseHistory(text.value);
  return parsed.ok ? parsed : err(inFile(file, parsed.error));
};

/** Keeps one run, as the last line. */
export const appendHistory = (file: string, run: HistoryRun): Promise<void> =>
  appendFile(file, `${JSON.stringify(run)}\n`);

/** Why a caveat is shown by no question: `test/eval/unshown-caveats.json`, code → reason. Empty when it is not there. */
export const readReasons = async (root: string): Promise<Result<ReadonlyMap<string, string>, string>> => {
  const file = join(root, 'test/eval/unshown-caveats.json');
  if (!existsSync(file)) return ok(new Map());
  const text = await readText(file);
  if (!text.ok) return text;
  try {
    return ok(new Map(Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(text.value)))));
  } catch {
    return err(`${file} ska vara ett JSON-objekt från kod till skäl. Rätta filen och kör igen.`);
  }
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
