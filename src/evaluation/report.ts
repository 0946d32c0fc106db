import { causesOf } from './causes.ts';
import { firstAndLast, type HistoryRun } from './history.ts';
import type { Judged } from './run.ts';
import type { CaveatFault, Count, Tally } from './tally.ts';

/**
 * What was run: the file of questions, its hash, and how many known values figures were tried against (null: not tried). `sealed`: nobody
 * may learn from the report what a question asks. `history`: earlier runs and this one; null when none is kept. `reasons`: why a caveat
 * is shown by no question.
 */
export interface RunFacts {
  readonly questions: string;
  readonly sha256: string;
  readonly sealed: boolean;
  readonly knownValues: number | null;
  readonly history: readonly HistoryRun[] | null;
  readonly reasons: ReadonlyMap<string, string>;
}

/** 12.34 → "12,3". */
export const oneDecimal = (value: number): string => value.toFixed(1).replace('.', ',');

/** 0.4 → "40,0 %". */
export const percent = (share: number): string => `${oneDecimal(100 * share)} %`;

const shareOf = (k: number, n: number): string => `${k} av ${n}, ${percent(n === 0 ? 0 : k / n)}`;

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

const sectionOfFailures = ({ failed }: Tally, sealed: boolean, verbose: boolean): readonly string[] => {
  if (failed.length === 0) return ['Underkända: inga'];
  if (sealed) return [`Underkända: ${failed.length}; filen är förseglad, så de visas inte`];
  return ['Underkända:', ...failed.flatMap((judged) => [failure(judged), ...(verbose ? detail(judged) : [])])];
};

const idsOf = (ids: readonly string[], sealed: boolean): string =>
  sealed || ids.length === 0 ? '' : `: ${ids.join(' ')}`;

const faultsOf = (faults: readonly CaveatFault[], sealed: boolean): string =>
  idsOf(
    faults.map(({ id, code }) => `${id}/${code}`),
    sealed,
  );

const sectionOfCaveats = (result: Tally, { sealed, reasons }: RunFacts): readonly string[] => {
  const { required, forbidden, missing, needless } = result.caveats;
  const unexplained = result.unseenCaveats.filter((code) => !reasons.has(code));
  const explained = result.unseenCaveats.filter((code) => reasons.has(code));
  return [
    `Förbehåll som krävs: ${required - missing.length} av ${required} visade${faultsOf(missing, sealed)}`,
    `Förbehåll som inte får stå där: ${needless.length} av ${forbidden} visade${faultsOf(needless, sealed)}`,
    ...(result.unknownCaveats.length === 0
      ? []
      : [`Koder i frågorna som inte finns: ${result.unknownCaveats.join(', ')}`]),
    `Förbehåll som ingen fråga visade: ${unexplained.join(', ') || 'inga'}`,
    ...explained.map((code) => `  ${code}: ${reasons.get(code)}`),
  ];
};

const scoreOf = ({ right, n, silentWrong, when, commit }: HistoryRun): string =>
  `${shareOf(right, n)}, tyst fel ${silentWrong} (${when.slice(0, 10)}, ${commit})`;

const sectionOfHistory = ({ history, sha256 }: RunFacts): readonly string[] => {
  const found = history === null ? null : firstAndLast(history, sha256);
  if (found === null) return [];
  return [
    `Första körningen av just de här frågorna: ${scoreOf(found.first)}`,
    `Senaste körningen, nummer ${found.runs}: ${scoreOf(found.last)}`,
  ];
};

/** The report that a person reads in the terminal. `verbose`: failed questions with their answers. */
export const reportText = (result: Tally, facts: RunFacts, verbose: boolean): string => {
  const { total, right95, silentWrongUpper95, needlessClarify } = result;
  const [low, high] = right95;
  return [
    `Frågor: ${facts.questions}`,
    '',
    `${'fenomen'.padEnd(26)}     n  rätt    andel  tyst fel`,
    ...[...result.phenomena].map(([name, counted]) => row(name, counted)),
    row('TOTALT', total),
    '',
    `Rätt: ${shareOf(total.right, total.n)} (95 % konfidensintervall ${percent(low)}–${percent(high)})`,
    `Tyst fel (en siffra visad som svar som inte är svaret): ${total.silentWrong} av ${total.n}, högst ${percent(silentWrongUpper95)} (övre gräns, 95 %)`,
    facts.knownValues === null
      ? 'Påhittade siffror: prövades inte, known_values.json finns inte bredvid frågorna'
      : `Påhittade siffror: prövades mot ${facts.knownValues} kända värden`,
    `Motfrågor där frågan var tydlig: ${shareOf(needlessClarify.ids.length, needlessClarify.n)}${idsOf(needlessClarify.ids, facts.sealed)}`,
    `Väntade siffror som bara visades som jämförelse: ${result.onlyBeside.length}${idsOf(result.onlyBeside, facts.sealed)}`,
    ...(result.aborted === 0 ? [] : [`Avbrutna av ett fel i programmet: ${result.aborted}`]),
    ...sectionOfCaveats(result, facts),
    ...sectionOfHistory(facts),
    ...causesOf(result.failed).map(([cause, count]) => `  ${count} × ${cause}`),
    ...sectionOfFailures(result, facts.sealed, verbose),
  ].join('\n');
};

/** The same as one JSON object. `n`, `ok`, `wrong`, `per` and `fails` are as the shared scorer writes them; the rest is ours. Shares are 0–1. */
export const reportJson = (result: Tally, facts: RunFacts): object => {
  const { questions, sha256, sealed, knownValues, history } = facts;
  const hidden = <T>(list: readonly T[]): readonly T[] => (sealed ? [] : list);
  return {
    n: result.total.n,
    ok: result.total.right,
    wrong: hidden(result.failed.filter(({ verdict }) => verdict.silentWrong).map(({ question }) => question.id)),
    per: Object.fromEntries(
      [...result.phenomena].map(([name, { n, right, silentWrong }]) => [name, [n, right, silentWrong]]),
    ),
    fails: hidden(result.failed.map(({ question, verdict }) => [question.id, verdict.why])),
    silentWrong: result.total.silentWrong,
    right95: result.right95,
    wrongUpper95: result.silentWrongUpper95,
    aborted: result.aborted,
    needlessClarify: {
      n: result.needlessClarify.n,
      asked: result.needlessClarify.ids.length,
      ids: hidden(result.needlessClarify.ids),
    },
    caveats: {
      required: result.caveats.required,
      missing: result.caveats.missing.length,
      forbidden: result.caveats.forbidden,
      needless: result.caveats.needless.length,
    },
    onlyBeside: result.onlyBeside.length,
    unseenCaveats: result.unseenCaveats,
    unknownCaveats: result.unknownCaveats,
    questions,
    sha256,
    sealed,
    knownValues,
    history: history === null ? null : firstAndLast(history, sha256),
  };
};
