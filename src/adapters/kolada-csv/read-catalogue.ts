import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { err, ok, type Result } from '../../domain/result.ts';
import type { CatalogueEntry } from '../../search/catalogue-entry.ts';

/** What is wrong with a catalogue file. `row` is the line of the file where the row ends, from 1; null when it is the whole file. `message` is Swedish. */
export interface CatalogueProblem {
  readonly row: number | null;
  readonly message: string;
}

const COLUMNS = ['id', 'title', 'description', 'operating_area'] as const;

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const parsedRows = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));

const readUtf8 = async (file: string): Promise<Result<string, string>> => {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)));
  } catch (cause) {
    if (cause instanceof TypeError) return err('filen är inte UTF-8');
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    return err(missing ? 'filen finns inte' : 'filen går inte att läsa');
  }
};

const csvMessage = (code: string): string => {
  if (code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH') return 'raden har ett annat antal kolumner än rubrikraden';
  return code.includes('QUOTE')
    ? 'ett citattecken är inte avslutat, eller står på fel plats'
    : 'raden går inte att läsa';
};

const parseRows = (text: string): Result<readonly Row[], CatalogueProblem> => {
  try {
    const rows = parsedRows.parse(parse(text, { info: true, skip_empty_lines: true }));
    return ok(rows.map(({ record, info }) => ({ cells: record, line: info.lines })));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line: unknown = Reflect.get(cause, 'lines');
    return err({ row: typeof line === 'number' ? line : null, message: csvMessage(cause.code) });
  }
};

/** Why the header row can't be used; null when it can. Columns may come in any order, with others between them. */
const headerProblem = (names: readonly string[]): string | null => {
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) return `rubrikraden saknar ${missing.join(', ')}`;
  const twice = COLUMNS.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  return twice === undefined ? null : `rubrikraden har ${twice} två gånger`;
};

const entriesOf = (
  names: readonly string[],
  rows: readonly Row[],
): Result<readonly CatalogueEntry[], CatalogueProblem> => {
  const entries = new Map<string, CatalogueEntry>();
  for (const { cells, line } of rows) {
    const cell = (column: (typeof COLUMNS)[number]): string => cells[names.indexOf(column)]?.trim() ?? '';
    const entry = {
      id: cell('id'),
      title: cell('title'),
      description: cell('description'),
      area: cell('operating_area'),
    };
    if (entry.id === '' || entry.title === '') return err({ row: line, message: 'raden saknar id eller title' });
    if (entries.has(entry.id)) return err({ row: line, message: `id ${entry.id} finns redan på en tidigare rad` });
    entries.set(entry.id, entry);
  }
  return entries.size === 0 ? err({ row: null, message: 'filen har inga indikatorer' }) : ok([...entries.values()]);
};

/** A catalogue in Kolada's columns (comma-separated, UTF-8) → its indicators, in order. The whole file is refused at the first row that doesn't fit. */
export const readCatalogue = async (file: string): Promise<Result<readonly CatalogueEntry[], CatalogueProblem>> => {
  const text = await readUtf8(file);
  if (!text.ok) return err({ row: null, message: text.error });
  const rows = parseRows(text.value);
  if (!rows.ok) return rows;
  const [header, ...rest] = rows.value;
  if (header === undefined) return err({ row: null, message: 'filen är tom' });
  const names = header.cells.map((name) => name.trim());
  const problem = headerProblem(names);
  return problem === null ? entriesOf(names, rest) : err({ row: header.line, message: problem });
};
