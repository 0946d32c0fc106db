import { list } from './numbers.ts';

/** A name of several indicators: what they share before the last comma is said once. */
interface Folded {
  readonly base: string;
  readonly ends: readonly string[];
}

/** Names that differ only after the last comma, together, in the order they come. */
function folded(names: readonly string[]): readonly Folded[] {
  const groups = new Map<string, Folded>();
  for (const name of names) {
    const at = name.lastIndexOf(', ');
    const [base, end] = at < 0 ? [name, null] : [name.slice(0, at), name.slice(at + 2)];
    // A name without an end is never one with another's.
    const key = `${end === null ? '' : ', '}${base}`;
    groups.set(key, { base, ends: [...(groups.get(key)?.ends ?? []), ...(end === null ? [] : [end])] });
  }
  return [...groups.values()];
}

const whole = ({ base, ends }: Folded): string => [base, ...ends].join(', ');

/** How many names are left to read when what they share is said once. */
export const countNames = (names: readonly string[]): number => folded(names).length;

/** "Våldsrutin, LSS vuxen och LSS barn"; semicolons between names that hold a comma themselves. Each name once. */
export function nameList(names: readonly string[]): string {
  const said = folded([...new Set(names)]).map((one) =>
    one.ends.length > 1 ? `${one.base}, ${list(one.ends)}` : whole(one),
  );
  return said.length > 1 && said.some((one) => one.includes(',')) ? said.join('; ') : list(said);
}

/** "”Våldsrutin” (LSS-vuxna och LSS-barn)", "”Plan, LSS” och ”Rutin, LSS”". Each name once, in quotation marks. */
export const quotedNames = (names: readonly string[]): string =>
  list(
    folded([...new Set(names)]).map((one) =>
      one.ends.length > 1 ? `”${one.base}” (${list(one.ends)})` : `”${whole(one)}”`,
    ),
  );
