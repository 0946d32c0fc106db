import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureColdStart } from './cold-start.ts';
import { generateReadings } from './generate.ts';
import { openPipeline } from './open-pipeline.ts';
import { measureQuestions } from './question.ts';
import { QUESTIONS } from './questions.ts';
import { describeMachine, type Results, resultLines, type SizeResult, slackLines } from './results.ts';
import { measureSlack } from './slack/slack.ts';

/** Where `npm run` starts; the benchmark itself runs compiled from `dist/bench`, as the program does from `dist`. */
const ROOT = process.cwd();
const SEED = 20_240_124;
const FEWEST_ROUNDS = 5;

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, rounds: { type: 'string', default: String(FEWEST_ROUNDS) } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < FEWEST_ROUNDS) {
  process.stderr.write(`--rounds takes a whole number, at least ${FEWEST_ROUNDS}\n`);
  process.exit(1);
}

const sizes: readonly { readonly store: SizeResult['store']; readonly readings: number }[] = [
  { store: 'shipped', readings: 0 },
  { store: 'million', readings: 1_000_000 },
  ...(values.full ? [{ store: 'ten-million' as const, readings: 10_000_000 }] : []),
];

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

async function measureSize(
  folder: string,
  { store, readings }: (typeof sizes)[number],
): Promise<SizeResult & { texts: readonly string[] }> {
  const file = join(folder, `${store}.sqlite`);
  await cp(join(folder, 'base.sqlite'), file);
  say(`${store}: generating ${readings} readings`);
  const generated = readings === 0 ? { indicators: 0, readings: 0 } : await generateReadings(file, readings, SEED);
  say(`${store}: asking`);
  const pipeline = await openPipeline(file);
  const { texts, ...question } = await measureQuestions(pipeline, file, QUESTIONS, rounds).finally(() =>
    pipeline.close(),
  );
  say(`${store}: starting`);
  const program = [join(ROOT, 'dist/cli/main.js'), 'ask', QUESTIONS[0] ?? ''];
  const coldStart = await measureColdStart(program, { ...process.env, MATTSTOCK_STORE: file }, rounds);
  const { size } = await stat(file);
  await rm(file);
  return {
    store,
    generatedReadings: generated.readings,
    indicators: generated.indicators,
    storeMegabytes: size / 1e6,
    question,
    answeredOtherwise: [],
    coldStart,
    texts,
  };
}

execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});
const folder = await mkdtemp(join(tmpdir(), 'mattstock-bench-'));
try {
  // Made by the program itself, so that the shipped data are there as they are for everyone.
  await (await openPipeline(join(folder, 'base.sqlite'))).close();
  const machine = describeMachine(rounds);
  const measured: SizeResult[] = [];
  let shipped: readonly string[] | null = null;
  for (const size of sizes) {
    const { texts, ...result } = await measureSize(folder, size);
    shipped ??= texts;
    const answeredOtherwise = QUESTIONS.filter((_, i) => texts[i] !== shipped?.[i]);
    measured.push({ ...result, answeredOtherwise });
    process.stdout.write(`${resultLines({ ...result, answeredOtherwise })}\n`);
  }
  const slack = await measureSlack({ folder, data: join(ROOT, 'data'), questions: QUESTIONS, rounds, say });
  process.stdout.write(`${slackLines(slack)}\n`);
  const results: Results = { ...machine, sizes: measured, slack };
  await writeFile(join(ROOT, 'bench/results.json'), `${JSON.stringify(results, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
