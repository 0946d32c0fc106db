import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import type { ColdStart } from './cold-start.ts';
import type { Spread } from './measure.ts';
import type { QuestionResult } from './question.ts';
import type { OpenLoop, SlackResult } from './slack/slack.ts';

/** One store: the shipped data, or the shipped data and generated readings beside it. */
export interface SizeResult {
  readonly store: 'shipped' | 'million' | 'ten-million';
  readonly generatedReadings: number;
  readonly indicators: number;
  readonly storeMegabytes: number;
  readonly question: Omit<QuestionResult, 'texts'>;
  /** Questions answered otherwise than on the shipped data alone: generated readings must not be noticed. */
  readonly answeredOtherwise: readonly string[];
  readonly coldStart: ColdStart;
}

/** What bench/results.json holds. Times in milliseconds, memory in MB; every figure is a median over rounds with its extremes. */
export interface Results {
  readonly commit: string;
  /** True when the files measured are those of the commit. */
  readonly clean: boolean;
  readonly at: string;
  readonly node: string;
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly rounds: number;
  readonly sizes: readonly SizeResult[];
  readonly slack: SlackResult;
}

export function describeMachine(rounds: number): Omit<Results, 'sizes' | 'slack'> {
  const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  return {
    commit: git('rev-parse', 'HEAD'),
    clean:
      git('status', '--porcelain', '--', 'src', 'data', 'bench', 'package-lock.json', ':!bench/results.json') === '',
    at: new Date().toISOString(),
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    rounds,
  };
}

const show = ({ median, lowest, highest }: Spread): string =>
  `${median.toFixed(2).padStart(9)}  (${lowest.toFixed(2)}–${highest.toFixed(2)})`;

/** The figures as lines for a terminal. */
export function resultLines({ store, generatedReadings, question, coldStart, answeredOtherwise }: SizeResult): string {
  const line = (name: string, of: Spread, unit = 'ms'): string => `  ${name.padEnd(34)}${show(of)} ${unit}`;
  return [
    `${store}: ${generatedReadings} generated readings, ${question.questions} questions, ${question.questionsWithSql} of them with SQL`,
    line('question → answer, p50', question.whole.p50),
    line('question → answer, p99', question.whole.p99),
    line('those with SQL, p50', question.wholeWithSql.p50),
    line('the same SQL bare, p50', question.bareSql.p50),
    line('ratio at p50', question.ratio.p50, '×'),
    line('ratio at p99', question.ratio.p99, '×'),
    ...Object.entries(question.stages).map(([stage, of]) => line(`  ${stage}, p50`, of.p50)),
    line('cold start, ask', coldStart.ask.p50),
    line('cold start, empty node', coldStart.emptyNode.p50),
    line('memory, ask', coldStart.askMegabytes, 'MB'),
    line('memory, empty node', coldStart.emptyNodeMegabytes, 'MB'),
    ...(question.differing.length > 0 ? [`  stages give another text: ${question.differing.join(' | ')}`] : []),
    ...(answeredOtherwise.length > 0 ? [`  answered otherwise: ${answeredOtherwise.join(' | ')}`] : []),
    '',
  ].join('\n');
}

/** Slack's part of the figures as lines for a terminal. */
export function slackLines({ bot, bareBolt, ratio, openLoop, memory }: SlackResult): string {
  const line = (name: string, of: Spread, unit = 'ms'): string => `  ${name.padEnd(34)}${show(of)} ${unit}`;
  const paced = (name: string, of: OpenLoop): string =>
    `  ${name.padEnd(34)}p50 ${of.p50.toFixed(1)} ms, p99 ${of.p99.toFixed(1)} ms, ${of.lost} of ${of.questions} lost`;
  return [
    'Slack: event → posted answer, over the stand-in',
    line('the bot, p50', bot.p50),
    line('the bot, p99', bot.p99),
    line('bare Bolt and one commit, p50', bareBolt.p50),
    line('bare Bolt and one commit, p99', bareBolt.p99),
    line('ratio at p50', ratio.p50, '×'),
    line('ratio at p99', ratio.p99, '×'),
    paced(`${openLoop.bot.questions} in ${openLoop.bot.seconds} s, the bot`, openLoop.bot),
    paced('the same, bare Bolt', openLoop.bareBolt),
    `  ${'memory after 1 000 and 10 000'.padEnd(34)}${memory.after1000.toFixed(0)} and ${memory.after10000.toFixed(0)} MB, ${memory.ratio.toFixed(2)} ×`,
    '',
  ].join('\n');
}
