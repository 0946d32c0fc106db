import type { z } from 'zod';
import { BUNDLE_FILES, type BundlePart, type PartRow } from './files.ts';
import type { BundleProblem, Fault } from './problem.ts';
import { decode, parseCsv, parseJsonLines, type RawRow, type RawRows } from './rows.ts';
import { CSV_COLUMNS, SCHEMAS } from './schemas.ts';

/** A row that passed its schema, and the line it stands on. */
export interface Located<T> {
  readonly row: number;
  readonly value: T;
}

export interface ParsedPart<T> {
  readonly rows: readonly Located<T>[];
  readonly problems: readonly BundleProblem[];
}

const isCsv = (part: BundlePart): part is keyof typeof CSV_COLUMNS => part in CSV_COLUMNS;

function rawRows(part: BundlePart, bytes: Uint8Array): RawRows {
  const file = BUNDLE_FILES[part];
  const decoded = decode(file, bytes);
  if ('problem' in decoded) return { rows: [], problems: [decoded.problem] };
  return isCsv(part) ? parseCsv(file, decoded.text, CSV_COLUMNS[part]) : parseJsonLines(file, decoded.text);
}

/** What stands at a path of a row, as written there; long values are cut. */
function foundAt(value: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = value;
  for (const step of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  const written = at === undefined ? 'som saknas' : JSON.stringify(at);
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  array: 'en lista',
  tuple: 'en lista',
  object: 'ett objekt',
};

const FORMATS: Readonly<Record<string, string>> = { date: 'ett datum som 2024-06-30', url: 'en webbadress' };

/** zod's issue in the words of the person who corrects the file. */
function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(', ');
    case 'too_small':
      return `minst ${issue.minimum}`;
    case 'too_big':
      return `högst ${issue.maximum}`;
    case 'invalid_format':
      return issue.pattern === '/\\S/'
        ? 'text som inte är tom'
        : (FORMATS[issue.format] ?? `text som följer ${issue.pattern ?? issue.format}`);
    case 'invalid_union':
      return 'ett av schemats värden';
    default:
      return issue.message;
  }
}

function problemsOf(file: string, raw: RawRow, issue: z.core.$ZodIssue): readonly BundleProblem[] {
  const at = (path: readonly PropertyKey[], fault: Fault): BundleProblem => ({
    file,
    row: raw.row,
    field: path.length === 0 ? null : path.map(String).join('.'),
    fault,
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => at([...issue.path, key], { kind: 'unknown-field' }));
  }
  return [at(issue.path, { kind: 'invalid', found: foundAt(raw.value, issue.path), expected: expectedBy(issue) })];
}

/** Bytes of one file → its rows, each checked by its schema; rows that fail become problems. */
export function parsePart<P extends BundlePart>(part: P, bytes: Uint8Array): ParsedPart<PartRow<P>> {
  const schema: z.ZodType<PartRow<P>> = SCHEMAS[part];
  const raw = rawRows(part, bytes);
  const rows: Located<PartRow<P>>[] = [];
  const problems = [...raw.problems];
  for (const each of raw.rows) {
    const parsed = schema.safeParse(each.value);
    if (parsed.success) rows.push({ row: each.row, value: parsed.data });
    else problems.push(...parsed.error.issues.flatMap((issue) => problemsOf(BUNDLE_FILES[part], each, issue)));
  }
  return { rows, problems };
}
