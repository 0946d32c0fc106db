const TIMES: ReadonlySet<string> = new Set(['at', 'received_at', 'finished_at', 'changed_at', 'free_from']);
const NUMBERS: ReadonlySet<string> = new Set(['seq', 'recent', 'attempt', 'as_of', 'latency_ms']);
const JSON_TEXTS: ReadonlySet<string> = new Set(['body', 'query', 'releases']);

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function readable(column: string, cell: unknown): unknown {
  if (cell === null) return null;
  // PostgreSQL gives numbers of 64 bits as text.
  if (NUMBERS.has(column)) return Number(cell);
  // 0 in free_from: at once.
  if (TIMES.has(column)) return Number(cell) === 0 ? null : new Date(Number(cell)).toISOString();
  return JSON_TEXTS.has(column) && typeof cell === 'string' ? fromJson(cell) : cell;
}

/** A row as a person may read it: times in ISO 8601, kept queries as objects. The same from every database. */
export const readableRow = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, readable(column, cell)]));
