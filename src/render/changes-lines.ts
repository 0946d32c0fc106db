import type { Figure } from '../answer/figure.ts';
import type { Answer, ChangeRow } from '../answer/turn.ts';
import { changePhrase } from './change-sentence.ts';
import { display } from './figure-sentence.ts';
import { missingLines } from './missing-lines.ts';
import { areaInSentence, areaName, type Names, placeInSentence, shortName } from './names.ts';
import { list } from './numbers.ts';
import { valueText } from './snapshot-row.ts';

type Lines = { readonly lead: readonly string[]; readonly beside: readonly string[] };
type Changes = Extract<Answer, { kind: 'changes' }>;

/** "47 % (2023)", each measurement with its year. */
const dated = (figures: readonly Figure[]): string =>
  figures.map((figure) => `${valueText(figure)} (${figure.year})`).join(', ');

/** What changed, what may not be compared, and what was not measured both times; never only the first. */
export function changesLines({ place, from, to, rows }: Changes, names: Names): Lines {
  const known = rows.filter((row) => row.kind === 'changed' || row.kind === 'answers');
  const apart = rows.filter((row) => row.kind === 'apart');
  const once = rows.filter((row) => row.kind === 'once');
  const span =
    from === null && to === null
      ? 'sedan mätningen före'
      : `${from === null ? 'till' : `från ${from}`}${to === null ? ' till den senaste mätningen' : from === null ? ` ${to}` : ` till ${to}`}`;
  const where = placeInSentence(place, names);
  const head =
    known.length > 0
      ? `Det här går att jämföra för ${where} ${span}:`
      : `För ${where} finns inget som säkert går att jämföra ${span}. Därför går det inte att säga om något har ändrats.`;
  const section = (title: string, of: readonly ChangeRow[]): readonly string[] =>
    of.length === 0 ? [] : [title, ...of.map((row) => `  ${rowLine(row, names)}`)];
  return {
    lead: [head, ...known.map((row) => `  ${rowLine(row, names)}`)],
    beside: [
      ...section(
        'Båda åren finns, men ingen källa säger att de går att jämföra:',
        apart.filter((row) => row.kind === 'apart' && row.verdict === 'unknown'),
      ),
      ...section(
        'Ska inte jämföras:',
        apart.filter((row) => row.kind === 'apart' && row.verdict === 'no'),
      ),
      ...section('Uppgift finns här bara för ett av åren:', once),
    ],
  };
}

function rowLine(row: ChangeRow, names: Names): string {
  const name = shortName(row.indicator, names);
  switch (row.kind) {
    case 'changed':
      return `${name}: ${endsText(row)}, ${changePhrase(row.change, names)}.`;
    case 'answers': {
      const [a, b] = row.figures;
      return a !== undefined && b !== undefined && a.value !== b.value
        ? `${name}: gick från ${display(a)} ${a.year} till ${display(b)} ${b.year}.`
        : `${name}: ${row.figures.map((figure) => `${display(figure)} ${figure.year}`).join(', ')}, samma svar.`;
    }
    case 'apart':
      return `${name}: ${dated(row.figures)}.${row.verdict === 'no' && row.why !== null ? ` ${row.why}` : ''}`;
    case 'once':
      return `${name}: ${dated(row.figures)}.`;
  }
}

/** "från 12 % 2021 till 19 % 2023", "61 % både 2021 och 2023", or the years alone. */
function endsText({ figures, from, to }: Extract<ChangeRow, { kind: 'changed' }>): string {
  const [a, b] = figures;
  if (a === undefined || b === undefined || figures.length > 2)
    return `${from}–${to}${figures.length === 0 ? '' : ` (${list(figures.map((one) => `${valueText(one)} ${one.year}`))})`}`;
  return valueText(a) === valueText(b)
    ? `${valueText(a)} både ${a.year} och ${b.year}`
    : `från ${valueText(a)} ${a.year} till ${valueText(b)} ${b.year}`;
}

/** The areas side by side, and whether the publisher says that they may be compared. */
export function acrossLines(answer: Extract<Answer, { kind: 'across-areas' }>, names: Names): Lines {
  const rows = answer.rows.map(
    ({ area, indicator, figure }) =>
      `  ${area === null ? shortName(indicator, names) : areaName(area, names)}: ${valueText(figure)} (${figure.year})`,
  );
  const first = answer.rows[0];
  const about = first === undefined ? 'Samma fråga' : shortName(first.indicator, names).replace(/, [^,]*$/, '');
  const table =
    answer.verdict === 'yes'
      ? 'Enligt Tabell 2 i Metodbeskrivning 2024 går områdena att jämföra i den här frågan.'
      : answer.marked.length === 0
        ? 'Frågan finns inte i Tabell 2 i Metodbeskrivning 2024, så det går inte att säga om områdena är jämförbara.'
        : `Tabell 2 i Metodbeskrivning 2024 anger frågan som jämförbar mellan ${list(answer.marked.map((area) => areaInSentence(area, names)))}.`;
  const without = new Set(answer.missing.map((item) => names.indicators.get(item.indicator)?.area ?? null));
  const none = [...without].flatMap((area) => (area === null ? [] : [areaInSentence(area, names)]));
  return {
    lead: [`${about} i flera områden, ${placeInSentence(answer.place, names)}:`, ...rows],
    beside: [
      table,
      ...(none.length === 0 ? [] : [`Här finns ingen siffra för ${list(none)}.`]),
      ...(none.length === 0 ? missingLines(answer.missing, names) : []),
    ],
  };
}
