import type { Figure } from '../answer/figure.ts';
import { yearsOf } from '../answer/trend.ts';
import type { Answer, TrendPoint, TrendSeries, ValueRow, YearState } from '../answer/turn.ts';
import type { PlaceCode } from '../domain/place.ts';
import { changePhrase, changeSentence } from './change-sentence.ts';
import { acrossLines, changesLines } from './changes-lines.ts';
import { claimLines } from './claim-lines.ts';
import { comparisonLines } from './comparison-lines.ts';
import { directionClause, display, figureSentence, placedSentence } from './figure-sentence.ts';
import { gapsLines } from './gaps-lines.ts';
import { listingLines, shareLines } from './group-lines.ts';
import type { Message } from './message.ts';
import { missingLines } from './missing-lines.ts';
import type { Names } from './names.ts';
import { indicatorName, placeInSentence, quoterOf, shortName } from './names.ts';
import { list } from './numbers.ts';
import { rankingLines } from './ranking-lines.ts';
import { revisionLines } from './revision-lines.ts';
import { snapshotLines } from './snapshot-lines.ts';
import { comparabilityLines, definitionLines, methodLines, registerLines } from './word-answers.ts';

/** The lead and what stands beside it. Closed over the kinds of answer: a new kind does not compile until it can be said. */
export function answerLines(answer: Answer, names: Names): Pick<Message, 'lead' | 'sections' | 'beside'> {
  switch (answer.kind) {
    case 'value':
      return {
        // A part that only its whole has a figure for shows the whole's: once is enough.
        lead: distinctRows(answer.rows.map((row) => rowLines(row, severalPlaces(answer.rows), names))),
        beside: [...answer.rows.flatMap((row) => besideLines(row, names)), ...missingLines(answer.missing, names)],
      };
    case 'trend':
      return {
        lead: distinctRows(answer.series.map((series) => seriesLines(series, names))),
        beside: [
          ...oneYearLines(answer.series, names),
          ...answer.series.flatMap((series) =>
            series.changes.map((change) =>
              changeLine(change, answer.series.length > 1 || change.indicator !== series.indicator, names),
            ),
          ),
          ...missingLines(answer.missing, names),
        ],
      };
    case 'availability':
      return { lead: answer.rows.map((row) => availabilityLine(row, names)), beside: [] };
    case 'definition':
      return definitionLines(answer, names);
    case 'method':
      return methodLines(answer);
    case 'register':
      return registerLines(answer);
    case 'comparability':
      return comparabilityLines(answer, names);
    case 'catalogue':
      return answer.place === null ? catalogueLines(answer) : overviewLines(answer, answer.place, names);
    case 'claim':
      return claimLines(answer, names);
    case 'changes':
      return changesLines(answer, names);
    case 'across-areas':
      return acrossLines(answer, names);
    case 'snapshot':
      return snapshotLines(answer, names);
    case 'share':
      return shareLines(answer, names);
    case 'listing':
      return listingLines(answer, names);
    case 'ranking':
      return rankingLines(answer, names);
    case 'comparison':
      return comparisonLines(answer, names);
    case 'gaps':
      return gapsLines(answer, names);
    case 'revisions':
      return revisionLines(answer, names);
  }
}

/** A row whose figure has been said adds only what is new; "Det är en ökning …" belongs to the figure before it and may come again. */
const distinctRows = (rows: readonly (readonly string[])[]): readonly string[] =>
  rows.flatMap((lines, i) => {
    const before = rows.slice(0, i);
    if (before.every(([figure]) => figure !== lines[0])) return lines;
    return lines.filter((line) => !before.flat().includes(line));
  });

const severalPlaces = (rows: readonly ValueRow[]): boolean => new Set(rows.map((row) => row.main.place)).size > 1;

function rowLines(row: ValueRow, placed: boolean, names: Names): readonly string[] {
  const indicator = names.indicators.get(row.indicator);
  if (indicator === undefined) return [];
  const lines = [(placed ? placedSentence : figureSentence)(row.main, indicator, names)];
  if (row.dissent.length > 0) lines.push(dissentLine(row.main, row.dissent, names));
  return [...lines, ...row.changes.map((change) => changeSentence(change, change.indicator === row.indicator, names))];
}

/** Both values are said, with whom they come through: neither is chosen for the reader. */
const dissentLine = (main: Figure, dissent: readonly Figure[], names: Names): string =>
  `Källorna skiljer sig åt för ${main.year}: ${display(main)} enligt ${quoterOf(main.release, names)}, men ${list(
    dissent.map((figure) => `${display(figure)} enligt ${quoterOf(figure.release, names)}`),
  )}.`;

/** Riket of the same year; where its sources disagree, that is said here too. */
function besideLines({ comparison }: ValueRow, names: Names): readonly string[] {
  const [main, ...dissent] = comparison;
  const indicator = main === undefined ? undefined : names.indicators.get(main.indicator);
  if (main === undefined || indicator === undefined) return [];
  const told =
    main.status === 'direction-only'
      ? directionClause(main, indicator)
      : lowerFirst(figureSentence(main, indicator, names));
  const line = `Jämför med ${placeInSentence(main.place, names)}: ${told}`;
  return dissent.length === 0 ? [line] : [line, dissentLine(main, dissent, names)];
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);

function seriesLines(series: TrendSeries, names: Names): readonly string[] {
  const points = series.points.map((point) => `${point.year}: ${pointText(point)}`);
  return [
    `${indicatorName(series.indicator, names)}, ${placeInSentence(series.place, names)}`,
    ...points.map((point) => `  ${point}`),
  ].concat(
    series.points.flatMap((point) =>
      point.figure === null || point.dissent.length === 0 ? [] : [dissentLine(point.figure, point.dissent, names)],
    ),
  );
}

/** One year is no series, and is said to be all there is. */
const oneYearLines = (all: readonly TrendSeries[], names: Names): readonly string[] =>
  all.flatMap((series) => {
    const [year, ...more] = yearsOf(series);
    if (year === undefined || more.length > 0 || series.changes.length > 0) return [];
    const whose =
      all.length > 1 ? ` (${shortName(series.indicator, names)}, ${placeInSentence(series.place, names)})` : '';
    return [`Här finns bara ett mätår, ${year}${whose}, så det går inte att se någon utveckling.`];
  });

const TREND = { up: 'ökning', down: 'minskning', unchanged: 'oförändrat' } as const;

function pointText(point: TrendPoint): string {
  if (point.figure === null) return point.gap === 'not-measured' ? 'ej mätt' : 'ingen uppgift här';
  return rowText(point.figure);
}

const changeLine = (change: TrendSeries['changes'][number], several: boolean, names: Names): string =>
  `${several ? `${shortName(change.indicator, names)}, ` : ''}${change.from}–${change.to}: ${changePhrase(change, names)}.`;

const STATE: Readonly<Record<YearState['state'], string>> = {
  figure: 'uppgift finns',
  derived: 'bara härledd',
  words: 'bara i ord',
  direction: 'bara riktning',
  'not-measured': 'ej mätt',
  'no-figure': 'ingen uppgift här',
};

function availabilityLine(row: Extract<Answer, { kind: 'availability' }>['rows'][number], names: Names): string {
  const head = `${shortName(row.indicator, names)}, ${placeInSentence(row.place, names)}`;
  if (row.years.length === 0) return `${head}: inga uppgifter finns här.`;
  return `${head}: ${row.years.map(({ year, state }) => `${year} (${STATE[state]})`).join(', ')}.`;
}

function catalogueLines(answer: Extract<Answer, { kind: 'catalogue' }>): {
  lead: readonly string[];
  beside: readonly string[];
} {
  const known = answer.items.filter((item) => item.years.length > 0);
  const without = answer.items.filter((item) => item.years.length === 0);
  const count = answer.items.length;
  const about = answer.words === '' ? ' om LSS' : ` om ”${answer.words}”`;
  const noun = count === 1 ? 'indikator' : 'indikatorer';
  const lead = [`${count}\u00a0${noun}${about} finns här${known.length > 0 ? '. Dessa har uppgifter för riket' : ''}:`];
  return {
    lead: [...lead, ...known.map((item) => `  ${item.indicator.name} (${item.years.join(', ')})`)],
    beside: without.length === 0 ? [] : ['Utan rikssiffra här:', ...without.map((item) => `  ${item.indicator.name}`)],
  };
}

/** What a place shows, a row for each indicator, newest first, every row with its measure year. */
function overviewLines(
  answer: Extract<Answer, { kind: 'catalogue' }>,
  place: PlaceCode,
  names: Names,
): { readonly lead: readonly string[]; readonly beside: readonly string[] } {
  const when = answer.year === null ? ', senaste mätningen' : ` ${answer.year}`;
  const about = answer.words === '' ? '' : ` om ”${answer.words}”`;
  const rows = answer.items.flatMap(({ indicator, figure }) =>
    figure === null ? [] : [`  ${indicator.shortName}: ${rowText(figure)} (${figure.year})`],
  );
  return { lead: [`Det här finns om ${placeInSentence(place, names)}${when}${about}:`, ...rows], beside: [] };
}

const rowText = (figure: Figure): string =>
  figure.trend !== null
    ? `${TREND[figure.trend]}, utan siffra`
    : figure.basis === 'derived'
      ? `${display(figure)} (härlett)`
      : display(figure);
