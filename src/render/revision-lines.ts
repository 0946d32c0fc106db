import type { Figure } from '../answer/figure.ts';
import type { AnswerOf, RevisedCell } from '../answer/turn.ts';
import type { Commit } from '../domain/release.ts';
import { display } from './figure-sentence.ts';
import type { Message, Section } from './message.ts';
import { dateInWords, type Names, placeInSentence, placeList, shortName } from './names.ts';
import { list, number } from './numbers.ts';

/** Rows of one section; more than this is a file, and the rest is counted. */
const MOST_ROWS = 24;

/** What was added, changed and withdrawn: each with before and after. */
export function revisionLines(
  answer: AnswerOf<'revisions'>,
  names: Names,
): Pick<Message, 'lead' | 'sections' | 'beside'> {
  const { since, last, revised, added, withdrawn, unnamed, cut } = answer;
  if (since === null) return { lead: firstLines(answer, names), beside: [] };
  const counts = [
    ...counted(revised.length, 'ändrad', 'ändrade'),
    ...counted(withdrawn.length + unnamed, 'borttagen', 'borttagna'),
    ...counted(added.length, 'ny', 'nya'),
  ];
  const span = `Sedan ${when(since)} har Måttstock läst in uppgifter senast ${day(last)} (version ${last.version}).`;
  const lead =
    counts.length === 0
      ? `${span} Ingen siffra ändrades, togs bort eller kom till.`
      : `${span} Uppgifter: ${list(counts)}.`;
  return {
    lead: [lead, ...(revised.length + withdrawn.length + unnamed === 0 && counts.length > 0 ? [NONE_CHANGED] : [])],
    sections: [
      ...section(
        'Ändrade',
        revised.map((cell) => revisedLine(cell, names)),
      ),
      ...section(
        'Borttagna',
        withdrawn.map((figure) => `${about(figure, names)}: ${says([figure])} finns inte längre`),
      ),
      ...section(
        'Nya',
        added.map((figure) => `${about(figure, names)}: ${says([figure])}`),
      ),
    ],
    beside: [
      ...(unnamed === 0 ? [] : [`${unnamed} av de borttagna gällde indikatorer som inte längre finns här.`]),
      ...(cut
        ? ['Det är fler än vad som kan visas på en gång. Fråga om en kommun eller en indikator för att se allt om den.']
        : []),
    ],
  };
}

const NONE_CHANGED = 'Ingen siffra som fanns har ändrats eller tagits bort.';

/** The first reading in: what it came to, and that nothing can have been revised. */
function firstLines({ last, opened }: AnswerOf<'revisions'>, names: Names): readonly string[] {
  const first = `Måttstock har bara läst in uppgifter en gång, ${day(last)}.`;
  if (opened.readings === 0)
    return [`${first} Om det här kom inga uppgifter då, och inget har ändrats eller tagits bort.`];
  const where = opened.places.length > 3 ? 'flera platser' : placeList(opened.places, names);
  const years = opened.from === opened.to ? `mätåret ${opened.from}` : `mätåren ${opened.from}–${opened.to}`;
  const indicators = `${number(opened.indicators)}\u00a0${opened.indicators === 1 ? 'indikator' : 'indikatorer'}`;
  const readings = `${number(opened.readings)}\u00a0${opened.readings === 1 ? 'uppgift' : 'uppgifter'}`;
  return [
    `${first} Då kom ${readings} om ${indicators}: ${where}, ${years}.`,
    'Ingen siffra har ändrats eller tagits bort sedan dess.',
  ];
}

const counted = (n: number, one: string, many: string): readonly string[] =>
  n === 0 ? [] : [`${number(n)}\u00a0${n === 1 ? one : many}`];

function section(title: string, lines: readonly string[]): readonly Section[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_ROWS;
  return [{ title, lines: more > 0 ? [...lines.slice(0, MOST_ROWS), `och ${number(more)} till`] : lines }];
}

const day = ({ at }: Commit): string => dateInWords(at.slice(0, 10));
const when = (commit: Commit): string => `${day(commit)} (version ${commit.version})`;

const GENDER = { T: '', K: ', kvinnor', M: ', män' } as const;

const about = ({ indicator, place, gender, year }: Figure, names: Names): string =>
  `${shortName(indicator, names)}, ${placeInSentence(place, names)}${GENDER[gender]}, ${year}`;

const TREND = { up: 'ökning', down: 'minskning', unchanged: 'oförändrat' } as const;
const says = (figures: readonly Figure[]): string =>
  list([...new Set(figures.map((figure) => (figure.trend === null ? display(figure) : TREND[figure.trend])))]);

function revisedLine({ before, after }: RevisedCell, names: Names): string {
  const [now] = after;
  return now === undefined ? '' : `${about(now, names)}: var ${says(before)}, är ${says(after)}`;
}
