import { CsvError, parse } from 'csv-parse/sync';
import type { BundleProblem, Fault } from './problem.ts';

/** One raw row of a file, before its fields are looked at. `row` is its line, from 1. */
export interface RawRow {
  readonly row: number;
  readonly value: unknown;
}

/** The rows that could be read, and what was wrong with the rest. */
export interface RawRows {
  readonly rows: readonly RawRow[];
  readonly problems: readonly BundleProblem[];
}

const LINE_FEED = 0x0a;

const problemAt = (file: string, row: number | null, fault: Fault): BundleProblem => ({
  file,
  row,
  field: null,
  fault,
});

/** The text of a file, or the first line that is not UTF-8. */
export function decode(file: string, bytes: Uint8Array): { text: string } | { problem: BundleProblem } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    let row = 1;
    for (let start = 0; start <= bytes.length; row += 1) {
      const found = bytes.indexOf(LINE_FEED, start);
      const end = found === -1 ? bytes.length : found;
      try {
        decoder.decode(bytes.subarray(start, end));
      } catch {
        break;
      }
      start = end + 1;
    }
    return { problem: problemAt(file, row, { kind: 'not-utf8' }) };
  }
}

/** One JSON value a line; empty lines are skipped. */
export function parseJsonLines(file: string, text: string): RawRows {
  const rows: RawRow[] = [];
  const problems: BundleProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      rows.push({ row: index + 1, value: JSON.parse(line) });
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause);
      problems.push(problemAt(file, index + 1, { kind: 'not-json', detail }));
    }
  }
  return { rows, problems };
}

/** Comma-separated with exactly these columns, in this order. An empty cell is null; every other cell stays text. */
export function parseCsv(file: string, text: string, columns: readonly string[]): RawRows {
  const lines: number[] = [];
  let records: readonly (readonly string[])[];
  try {
    records = parse(text, {
      bom: true,
      skip_empty_lines: true,
      // Counted below, where the row can be told and the rest still read.
      relax_column_count: true,
      on_record: (record, context) => {
        lines.push(context.lines);
        return record;
      },
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const row = typeof cause['lines'] === 'number' ? cause['lines'] : null;
    return { rows: [], problems: [problemAt(file, row, { kind: 'not-csv', detail: cause.message })] };
  }
  if (records[0]?.join() !== columns.join()) {
    return { rows: [], problems: [problemAt(file, 1, { kind: 'wrong-header', expected: columns })] };
  }
  const rows: RawRow[] = [];
  const problems: BundleProblem[] = [];
  for (const [index, record] of records.entries()) {
    if (index === 0) continue;
    const row = lines[index] ?? index + 1;
    if (record.length === columns.length) {
      const cells = columns.map((column, at) => [column, record[at] === '' ? null : record[at]]);
      rows.push({ row, value: Object.fromEntries(cells) });
    } else {
      const detail = `${record.length} kolumner i stället för ${columns.length}`;
      problems.push(problemAt(file, row, { kind: 'not-csv', detail }));
    }
  }
  return { rows, problems };
}
