import type { SqlValue } from './handle.ts';

/** Strict reading of stored cells: what the store can't have written throws, it is never guessed at. */

export type Cell = SqlValue | undefined;

const unexpected = (what: string, cell: Cell): Error => new Error(`the store holds ${JSON.stringify(cell)} as ${what}`);

export function text(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  throw unexpected('text', cell);
}

export const optionalText = (cell: Cell): string | null => (cell === null ? null : text(cell));

export function number(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  throw unexpected('a number', cell);
}

export const optionalNumber = (cell: Cell): number | null => (cell === null ? null : number(cell));

export function flag(cell: Cell): boolean {
  if (cell === 0) return false;
  if (cell === 1) return true;
  throw unexpected('yes or no', cell);
}

export const optionalFlag = (cell: Cell): boolean | null => (cell === null ? null : flag(cell));

/** A parser of the words of a closed union. */
export const oneOf = <T extends string>(words: readonly T[], what: string): ((cell: Cell) => T) => {
  // Few words, and texts fresh from JSON have no hash yet: comparing is quicker than looking up.
  return (cell) => {
    for (const word of words) if (word === cell) return word;
    throw unexpected(what, cell);
  };
};

/** As `oneOf`, for a union without a list: a word that is added to it and not here does not compile. */
export const everyOf = <T extends string>(words: Readonly<Record<T, true>>, what: string): ((cell: Cell) => T) =>
  oneOf(keysOf(words), what);

const keysOf = <T extends string>(words: Readonly<Record<T, true>>): readonly T[] => Object.keys(words) as T[];

export const optional =
  <T>(parse: (cell: Cell) => T): ((cell: Cell) => T | null) =>
  (cell) =>
    cell === null ? null : parse(cell);

/** A stored JSON list of texts. */
export function texts(cell: Cell): readonly string[] {
  const list: unknown = JSON.parse(text(cell));
  if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return list;
  throw unexpected('a list of texts', cell);
}
