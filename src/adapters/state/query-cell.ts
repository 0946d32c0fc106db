import { type Query, QuerySchema } from '../../query/query.ts';

export const toCell = (query: Query | null): string | null => (query === null ? null : JSON.stringify(query));

/** Null for what this version can't read: another version wrote it, or it is damaged. A thread then has nothing to lean on; nobody is hurt. */
export function fromCell(cell: unknown): Query | null {
  if (typeof cell !== 'string') return null;
  try {
    const parsed = QuerySchema.safeParse(JSON.parse(cell));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
