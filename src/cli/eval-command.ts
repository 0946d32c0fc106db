import { basename, relative } from 'node:path';
import type { Command } from 'commander';
import { readCatalogue } from '../adapters/kolada-csv/read-catalogue.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Ask } from '../evaluation/ask.ts';
import { parseQuestions } from '../evaluation/question.ts';
import { oneDecimal, percent, reportJson, reportText } from '../evaluation/report.ts';
import {
  evaluateRetrieval,
  parseRetrievalQuestions,
  type RetrievalScore,
  type Retriever,
} from '../evaluation/retrieval.ts';
import { plainSearch, trigramSearch } from '../evaluation/retrieval-baselines.ts';
import { runQuestions } from '../evaluation/run.ts';
import { tally } from '../evaluation/tally.ts';
import {
  appendHistory,
  defaultQuestions,
  readHistory,
  readKnownValues,
  readQuestions,
  readReasons,
  readSeal,
} from './eval-files.ts';
import type { Output } from './output.ts';

/** The program to be judged: `caveatCodes` are all that it may show. */
export interface EvalSubject {
  readonly ask: Ask;
  readonly caveatCodes: readonly string[];
  close(): Promise<void>;
}

/** `open` fails with a Swedish sentence. `root` is the project's folder. `now` is a clock in milliseconds that only times retrieval. `stamp` dates a run that is kept. */
export interface EvalDeps {
  readonly open: () => Promise<Result<EvalSubject, string>>;
  readonly root: string;
  readonly now: () => number;
  readonly stamp: () => Promise<{ readonly commit: string; readonly when: string }>;
  readonly output: Output;
}

interface EvalOptions {
  readonly questions?: string;
  readonly history?: string;
  readonly catalogue?: string;
  readonly json?: true;
  readonly verbose?: true;
  readonly strict?: true;
  readonly retrieval?: true;
}

/** What to print, and the exit code: 1 when a question broke the program. */
interface Printed {
  readonly text: string;
  readonly code: 0 | 1;
}

const SEALED = 'Filen är förseglad: frågorna visas inte. Kör utan --verbose.';
const NO_QUESTIONS = 'Det finns inga frågor att ställa. Ange en fil med --questions.';

const evaluateAnswers = async (options: EvalOptions, deps: EvalDeps): Promise<Result<Printed, string>> => {
  const file = options.questions ?? defaultQuestions(deps.root);
  if (file === null) return err(NO_QUESTIONS);
  const questions = await readQuestions(file, parseQuestions);
  if (!questions.ok) return questions;
  const seal = await readSeal(file);
  if (!seal.ok) return seal;
  if (seal.value.sealed && options.verbose === true) return err(SEALED);
  const known = await readKnownValues(file);
  if (!known.ok) return known;
  const reasons = await readReasons(deps.root);
  if (!reasons.ok) return reasons;
  const kept = options.history === undefined ? null : await readHistory(options.history);
  if (kept !== null && !kept.ok) return kept;
  const subject = await deps.open();
  if (!subject.ok) return subject;
  const { ask, caveatCodes, close } = subject.value;
  const rules = { known: known.value, strict: options.strict === true };
  const judged = await runQuestions(questions.value, rules, ask).finally(close);
  const result = tally(judged, caveatCodes);
  const { n, right, silentWrong } = result.total;
  const run = { file: basename(file), sha256: seal.value.sha256, n, right, silentWrong };
  const history =
    options.history === undefined ? null : { file: options.history, run: { ...run, ...(await deps.stamp()) } };
  if (history !== null) await appendHistory(history.file, history.run);
  const facts = {
    questions: options.questions ?? relative(process.cwd(), file),
    ...seal.value,
    history: kept === null || history === null ? null : [...kept.value, history.run],
    reasons: reasons.value,
    knownValues: known.value?.length ?? null,
  };
  const text =
    options.json === true
      ? JSON.stringify(reportJson(result, facts))
      : reportText(result, facts, options.verbose === true);
  return ok({ text, code: result.aborted > 0 ? 1 : 0 });
};

const hits = ({ hit1, hit5, interval1, interval5 }: RetrievalScore): readonly string[] => {
  const share = (value: number, [low, high]: readonly [number, number]): string =>
    `${percent(value)} (Wilsons intervall: ${percent(low)} till ${percent(high)})`;
  return [`Rätt indikator först: ${share(hit1, interval1)}`, `Rätt indikator bland fem: ${share(hit5, interval5)}`];
};

const retrievalText = (
  score: RetrievalScore,
  baselines: readonly { readonly name: string; readonly score: RetrievalScore }[],
  facts: { readonly catalogue: string; readonly size: number; readonly buildMs: number },
): string =>
  [
    `Katalog: ${facts.catalogue}, ${facts.size} indikatorer`,
    `Frågor: ${score.n}`,
    ...hits(score),
    `Tid för en fråga: p50 ${oneDecimal(score.p50)} ms, p99 ${oneDecimal(score.p99)} ms`,
    `Tid för att bygga registret: ${Math.round(facts.buildMs)} ms`,
    ...baselines.flatMap(({ name, score: base }) => ['', `Att jämföra med: ${name}`, ...hits(base)]),
  ].join('\n');

const evaluateCatalogue = async (options: EvalOptions, deps: EvalDeps): Promise<Result<Printed, string>> => {
  const { catalogue, questions: file } = options;
  if (catalogue === undefined) return err('--retrieval behöver en katalog. Ange en fil med --catalogue.');
  if (file === undefined) return err('--retrieval behöver frågor. Ange en fil med --questions.');
  const questions = await readQuestions(file, parseRetrievalQuestions);
  if (!questions.ok) return questions;
  const entries = await readCatalogue(catalogue);
  if (!entries.ok) {
    const { row, message } = entries.error;
    return err(
      `${catalogue}${row === null ? '' : `, rad ${row}`}: ${message}. Rätta filen eller ange en annan med --catalogue.`,
    );
  }
  const before = deps.now();
  // What people call thousands of indicators is read for this alone: no other command waits for it.
  const { buildIndicatorRetriever } = await import('../search/retrieve.ts');
  const retrieve = buildIndicatorRetriever(entries.value);
  const buildMs = deps.now() - before;
  const evaluate = (by: Retriever): RetrievalScore => evaluateRetrieval(questions.value, by, deps.now);
  const score = evaluate(retrieve);
  const { n, hit1, hit5 } = score;
  if (options.json === true) return ok({ text: JSON.stringify({ n, hit1, hit5 }), code: 0 });
  const baselines = [
    { name: 'vanlig fulltextsökning', score: evaluate(plainSearch(entries.value)) },
    { name: 'trigram', score: evaluate(trigramSearch(entries.value)) },
  ];
  const text = retrievalText(score, baselines, { catalogue, size: entries.value.length, buildMs });
  return ok({ text, code: 0 });
};

/** `mattstock eval`: asks the questions of a file and judges the answers, or tries how well indicators are found in a catalogue. */
export const registerEval = (program: Command, deps: EvalDeps): void => {
  program
    .command('eval')
    .description('ställ frågorna i en fil och rätta svaren')
    .option('--questions <fil>', 'frågor, en JSON-rad var (annars projektets egna)')
    .option('--json', 'skriv resultatet som en JSON-rad')
    .option('--verbose', 'visa underkända frågor med sina svar')
    .option('--history <fil>', 'lägg körningen sist i filen, och visa den första och den senaste')
    .option('--strict', 'varje siffras etikett ska nämna indikatorn')
    .option('--retrieval', 'pröva i stället hur ofta rätt indikator hittas i en katalog')
    .option('--catalogue <csv>', 'katalog i Koladas kolumner, för --retrieval')
    .action(async (options: EvalOptions) => {
      const evaluate = options.retrieval === true ? evaluateCatalogue : evaluateAnswers;
      const printed = await evaluate(options, deps);
      if (printed.ok) deps.output.out(`${printed.value.text}\n`);
      else deps.output.err(`${printed.error}\n`);
      const code = printed.ok ? printed.value.code : 1;
      if (code !== 0) deps.output.exitWith(code);
    });
};
