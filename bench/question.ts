import { openBareSql, type Sent, statementsOf } from './bare-sql.ts';
import { alternate, clocked, ratio, type Samples, type Side, type Spread, type Timing, timing } from './measure.ts';
import { type Clock, type Pipeline, STAGES, type StageName } from './pipeline.ts';

/** Milliseconds for one question, warm; `bareSql` is the same statements prepared and run with nothing around them, for the questions that send any. */
export interface QuestionResult {
  readonly questions: number;
  readonly questionsWithSql: number;
  readonly whole: Timing;
  readonly wholeWithSql: Timing;
  readonly bareSql: Timing;
  readonly ratio: { readonly p50: Spread; readonly p99: Spread };
  readonly stages: Readonly<Record<StageName, Timing>>;
  /** Questions whose answer by stages was another text than the program's own: the stages would then measure something else. */
  readonly differing: readonly string[];
  /** The texts, in the order of the questions, so that stores of different size can be compared. */
  readonly texts: readonly string[];
}

const REPEATS = 5;

/** Measures the pipeline over the store in `file`, in alternating rounds. */
export async function measureQuestions(
  pipeline: Pipeline,
  file: string,
  questions: readonly string[],
  rounds: number,
): Promise<QuestionResult> {
  const texts: string[] = [];
  const differing: string[] = [];
  const sent = new Map<string, readonly Sent[]>();
  for (const question of questions) {
    // Once before, so that what is built for the first question of a version is not counted among its statements.
    const text = await pipeline.ask(question);
    texts.push(text);
    if ((await pipeline.askInStages(question, (_, work) => Promise.resolve(work()))) !== text) differing.push(question);
    sent.set(question, await statementsOf(() => pipeline.ask(question)));
  }
  const asking = questions.filter((question) =>
    (sent.get(question) ?? []).some(({ sql }) => /\bFROM (reading|measured|stated_change)\b/.test(sql)),
  );

  const bare = await openBareSql(file);
  try {
    const taken = await alternate(
      [
        side('asking', asking, (question) => pipeline.ask(question)),
        side('bare', asking, (question) => bare.run(sent.get(question) ?? [])),
        side('all', questions, (question) => pipeline.ask(question)),
      ],
      rounds,
    );
    const stages = await inStages(pipeline, questions, rounds);
    const of = (name: string): readonly Samples[] => taken.get(name) ?? [];
    return {
      questions: questions.length,
      questionsWithSql: asking.length,
      whole: timing(of('all')),
      wholeWithSql: timing(of('asking')),
      bareSql: timing(of('bare')),
      ratio: { p50: ratio(of('asking'), of('bare'), 0.5), p99: ratio(of('asking'), of('bare'), 0.99) },
      stages,
      differing,
      texts,
    };
  } finally {
    await bare.close();
  }
}

const side = (name: string, questions: readonly string[], work: (question: string) => Promise<unknown>): Side => ({
  name,
  round: async () => {
    const samples: number[] = [];
    for (let again = 0; again < REPEATS; again += 1) {
      for (const question of questions) samples.push(await clocked(() => work(question)));
    }
    return samples;
  },
});

/** By itself, and not beside the baseline: the clock between the stages costs something that the whole does not pay. */
async function inStages(
  pipeline: Pipeline,
  questions: readonly string[],
  rounds: number,
): Promise<Readonly<Record<StageName, Timing>>> {
  const taken = STAGES.map((stage) => ({ stage, rounds: Array.from({ length: rounds }, (): number[] => []) }));
  for (let round = 0; round < rounds; round += 1) {
    const clock: Clock = async (stage, work) => {
      const start = performance.now();
      const result = await work();
      taken.find((one) => one.stage === stage)?.rounds[round]?.push(performance.now() - start);
      return result;
    };
    for (const question of questions) await pipeline.askInStages(question, clock);
  }
  return Object.fromEntries(taken.map((one) => [one.stage, timing(one.rounds)])) as Record<StageName, Timing>;
}
