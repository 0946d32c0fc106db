import type { Judged } from './run.ts';
import type { Count, Tally } from './tally.ts';

/** What was run: the file of questions, and how many known values figures were tried against (null: not tried). */
export interface RunFacts {
  readonly questions: string;
  readonly knownValues: number | null;
}

/** 12.34 → "12,3". */
export const oneDecimal = (value: number): string => value.toFixed(1).replace('.', ',');

/** 0.4 → "40,0 %". */
export const percent = (share: number): string => `${oneDecimal(100 * share)} %`;

const row = (name: string, { n, right, silentWrong }: Count): string =>
  [
    name.padEnd(26),
    String(n).padStart(5),
    String(right).padStart(5),
    percent(n === 0 ? 0 : right / n).padStart(8),
    String(silentWrong).padStart(9),
  ].join(' ');

const failure = ({ question, verdict }: Judged): string =>
  `  ${question.id} [${question.phenomenon}]${verdict.silentWrong ? ' TYST FEL' : ''}: ${verdict.why.join('; ')}`;

const detail = ({ question, answer }: Judged): readonly string[] => [
  ...[...question.thread, question.question].map((asked) => `    ? ${asked}`),
  ...(answer === null ? [] : answer.text.split('\n').map((line) => `    | ${line}`)),
];

const sectionOfFailures = ({ failed }: Tally, verbose: boolean): readonly string[] =>
  failed.length === 0
    ? ['Underkända: inga']
    : ['Underkända:', ...failed.flatMap((judged) => [failure(judged), ...(verbose ? detail(judged) : [])])];

/** The report that a person reads in the terminal. `verbose`: failed questions with their answers. */
export const reportText = (result: Tally, facts: RunFacts, verbose: boolean): string => {
  const { total, right95, silentWrongUpper95 } = result;
  const [low, high] = right95;
  return [
    `Frågor: ${facts.questions}`,
    '',
    `${'fenomen'.padEnd(26)}     n  rätt    andel  tyst fel`,
    ...[...result.phenomena].map(([name, counted]) => row(name, counted)),
    row('TOTALT', total),
    '',
    `Rätt: ${total.right} av ${total.n}, ${percent(total.right / total.n)} (95 % konfidensintervall ${percent(low)}–${percent(high)})`,
    `Tyst fel (en siffra visad som svar som inte är svaret): ${total.silentWrong} av ${total.n}, högst ${percent(silentWrongUpper95)} (övre gräns, 95 %)`,
    facts.knownValues === null
      ? 'Påhittade siffror: prövades inte, known_values.json finns inte bredvid frågorna'
      : `Påhittade siffror: prövades mot ${facts.knownValues} kända värden`,
    ...(result.aborted === 0 ? [] : [`Avbrutna av ett fel i programmet: ${result.aborted}`]),
    `Förbehåll som ingen fråga visade: ${result.unseenCaveats.join(', ') || 'inga'}`,
    ...sectionOfFailures(result, verbose),
  ].join('\n');
};

/** The same as one JSON object. `n`, `ok`, `wrong`, `per` and `fails` are as the shared scorer writes them; the rest is ours. Shares are 0–1. */
export const reportJson = (result: Tally, facts: RunFacts): object => ({
  n: result.total.n,
  ok: result.total.right,
  wrong: result.failed.filter(({ verdict }) => verdict.silentWrong).map(({ question }) => question.id),
  per: Object.fromEntries(
    [...result.phenomena].map(([name, { n, right, silentWrong }]) => [name, [n, right, silentWrong]]),
  ),
  fails: result.failed.map(({ question, verdict }) => [question.id, verdict.why]),
  right95: result.right95,
  wrongUpper95: result.silentWrongUpper95,
  aborted: result.aborted,
  unseenCaveats: result.unseenCaveats,
  ...facts,
});
