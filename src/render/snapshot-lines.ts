import type { Missing, MissingReason } from '../answer/figure.ts';
import type { AnswerOf, SnapshotArea, SnapshotRow } from '../answer/turn.ts';
import { COUNTRY, isShareLevel } from '../domain/place.ts';
import type { Message, Section } from './message.ts';
import { ALL_RESULTS, missingLines } from './missing-lines.ts';
import { areaName, type Names, placeInSentence, shortName } from './names.ts';
import { sentence, years } from './numbers.ts';
import { snapshotRowLine, undated } from './snapshot-row.ts';

type Snapshot = AnswerOf<'snapshot'>;

/** A place's rows, area by area, and then what is missing; what holds for all of them is said once. */
export function snapshotLines(answer: Snapshot, names: Names): Pick<Message, 'lead' | 'sections' | 'beside'> {
  const rows = [...answer.areas, ...answer.older].flatMap((area) => area.rows);
  const missing = missingOf(answer, names);
  return {
    lead: [leadLine(answer, rows, names), ...(answer.older.length === 0 ? [] : [olderLine(answer)])],
    sections: [
      ...answer.areas.map((area) => section(area, '', names)),
      ...answer.older.map((area) => section(area, OLDER, names)),
      ...(missing.length === 0 ? [] : [{ title: MISSING, lines: missing }]),
    ],
    beside: legend(rows, answer),
  };
}

const OLDER = 'Äldre uppgifter: ';
const MISSING = 'Det som saknas';

const section = ({ area, rows }: SnapshotArea, before: string, names: Names): Section => ({
  title: sentence(`${before}${area === null ? 'inget område angivet' : areaName(area, names)}`),
  lines: rows.map((row) => snapshotRowLine(row, names)),
});

function leadLine(answer: Snapshot, rows: readonly SnapshotRow[], names: Names): string {
  const what = indicators(rows.length);
  const when = answer.year === null ? '' : ` ${answer.year}`;
  const areas = answer.asked.map((area) => `, ${areaName(area, names)}`).join('');
  const of = `Lägesbild för ${placeInSentence(answer.place, names)}${when}${areas}`;
  if (answer.year !== null) return `${of}: ${what} har uppgift från det året.`;
  const newest = Math.max(...rows.map((row) => row.main.year));
  return `${of}: ${what} har uppgift här, ${rows.length === 1 ? `från ${newest}` : `den senaste från ${newest}`}.`;
}

/** Own rule of `answer/snapshot.ts`: more than two rounds since, so at least three. */
function olderLine({ areas, older, newest }: Snapshot): string {
  const latest = Math.max(...older.flatMap((area) => area.rows.map((row) => row.main.year)));
  const which = areas.length === 0 ? 'Alla är äldre uppgifter' : `De från ${latest} och tidigare är äldre uppgifter`;
  return `${which}: undersökningen har gjorts minst tre gånger sedan dess, senast ${newest}.`;
}

/** What the numbers are, and what it means that riket is not there. */
function legend(rows: readonly SnapshotRow[], { place }: Snapshot): readonly string[] {
  const figures = rows.flatMap((row) => [row.main, ...row.comparison]);
  const shares = figures.some(
    (figure) => isShareLevel(figure.place) && figure.unit === 'percent' && figure.denominator === 'municipalities',
  );
  const alone = place !== COUNTRY && rows.some((row) => row.comparison.length === 0);
  const unstated = rows.filter((row) => !row.main.yearStated).map((row) => row.main.year);
  return [
    ...(shares ? ['Andelarna gäller kommunerna, om inget annat står.'] : []),
    ...(alone ? ['Där riket inte nämns finns ingen siffra för riket samma år.'] : []),
    ...(unstated.length === 0
      ? []
      : [`Källan skriver inte ut året för uppgifter från ${years(unstated)}; det är vår läsning.`]),
  ];
}

/** Reasons that the snapshot words itself, for many indicators at once. */
const OWN_WORDS: ReadonlySet<MissingReason> = new Set([
  'before-first-measured',
  'no-figure-for-year',
  'no-figure-for-place',
  'no-figures-at-all',
]);

function missingOf(answer: Snapshot, names: Names): readonly string[] {
  const of = (reason: MissingReason) => answer.missing.filter((item) => item.reason === reason);
  const place = placeInSentence(answer.place, names);
  const [year, elsewhere, nowhere] = [of('no-figure-for-year'), of('no-figure-for-place'), of('no-figures-at-all')];
  const first = of('before-first-measured');
  const neither = answer.place === COUNTRY ? '' : `, varken för ${place} eller för riket`;
  return [
    ...missingLines(
      answer.missing.filter((item) => !OWN_WORDS.has(item.reason)),
      names,
    ),
    ...(first.length === 0 ? [] : [`Fanns inte ${answer.year}: ${named(first, answer, names)}.`]),
    ...(year.length === 0
      ? []
      : [`Ingen uppgift från ${answer.year}, men från ett annat år: ${named(year, answer, names)}.`]),
    ...(elsewhere.length === 0 ? [] : [`Finns för riket men inte för ${place}: ${named(elsewhere, answer, names)}.`]),
    ...(nowhere.length === 0
      ? []
      : [`Om ytterligare ${indicators(nowhere.length)} finns ingen uppgift här${neither}. ${ALL_RESULTS}`]),
  ];
}

const MOST_NAMED = 10;

/** The names, each with the newest year there is at the place itself; the value is not shown, for it is not the year's. */
function named(items: readonly Missing[], { place }: Snapshot, names: Names): string {
  const shown = items.slice(0, MOST_NAMED).map(({ indicator, exists }) => {
    const own = exists.find((figure) => figure.place === place);
    return own === undefined ? shortName(indicator, names) : `${undated(indicator, own.year, names)} (${own.year})`;
  });
  const more = items.length - shown.length;
  return more === 0 ? shown.join('; ') : `${shown.join('; ')} och ${more}\u00a0till`;
}

const indicators = (count: number): string => `${count}\u00a0${count === 1 ? 'indikator' : 'indikatorer'}`;
