import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Area, PartSurvey } from '../../src/domain/area.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { LookAlike, MethodNote } from '../../src/domain/method.ts';
import type { PlaceGroup } from '../../src/domain/place.ts';
import type { MeasureRound, Reading, StatedChange } from '../../src/domain/reading.ts';
import { type Release, releaseId } from '../../src/domain/release.ts';

const text = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../data/${file}`, import.meta.url)), 'utf8');

const jsonLines = <T>(file: string): readonly T[] =>
  text(file)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** Rows of a CSV file as objects of text, with exactly these columns. The shipped files need no quoting, and one that starts to is refused here. */
const csvRows = <Column extends string>(
  file: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] => {
  const [head = '', ...lines] = text(file).trimEnd().split('\n');
  if (head !== columns.join(',')) throw new Error(`${file} has the header ${head}`);
  return lines.map((line) => {
    const cells = line.split(',');
    if (line.includes('"') || cells.length !== columns.length) throw new Error(`${file} has the row ${line}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) as Record<Column, string>;
  });
};

const count = (cell: string): number | null => (cell ? Number(cell) : null);

/** The shipped files as they are, read without the loader, so that these tests hold whatever the loader thinks. */
export const DATA = {
  releases: jsonLines<Release>('releases.jsonl'),
  areas: jsonLines<Area>('areas.jsonl'),
  groups: jsonLines<PlaceGroup>('groups.jsonl'),
  indicators: jsonLines<Indicator>('indicators.jsonl'),
  lookAlikes: jsonLines<LookAlike>('look-alikes.jsonl'),
  rounds: jsonLines<MeasureRound>('rounds.jsonl'),
  readings: jsonLines<Reading>('readings.jsonl'),
  changes: jsonLines<StatedChange>('changes.jsonl'),
  notes: jsonLines<MethodNote>('notes.jsonl'),
  places: csvRows('places.csv', ['code', 'name', 'kind', 'within', 'from', 'to', 'population', 'release']),
  memberships: csvRows('memberships.csv', ['group', 'place', 'fromYear', 'toYear', 'release']),
  comparableAreas: csvRows('comparable-areas.csv', ['family', 'area', 'release']),
  partSurveys: csvRows('part-surveys.csv', ['number', 'name', 'year', 'asked', 'answered', 'percent', 'release']).map(
    (row): PartSurvey => ({
      number: Number(row.number),
      name: row.name,
      year: Number(row.year),
      asked: count(row.asked),
      answered: count(row.answered),
      percent: Number(row.percent),
      release: releaseId(row.release),
    }),
  ),
};
