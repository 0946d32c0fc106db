import type { Release } from '../domain/release.ts';
import { sourceLine } from './names.ts';
import { years } from './numbers.ts';

const YEAR = /\b(?:19|20)\d\d\b/u;

/** The sources' lines. Those that differ only in the year of their title are one, "Öppna jämförelser 2017–2021 – …"; one with an address keeps its line, for a link leads to one. */
export function sourceLines(releases: readonly Release[]): readonly string[] {
  const groups = new Map<string, Release[]>();
  for (const release of releases) {
    const key = likenessOf(release);
    groups.set(key, [...(groups.get(key) ?? []), release]);
  }
  return [...groups.values()].flatMap(lineOf);
}

/** Equal for releases that one line can tell. */
const likenessOf = ({ id, publisher, quotedBy, title, published, url }: Release): string =>
  url !== null || !YEAR.test(title) ? id : JSON.stringify([publisher, quotedBy, title.replace(YEAR, ''), published]);

function lineOf(alike: readonly Release[]): readonly string[] {
  const [first] = alike;
  if (first === undefined) return [];
  const told = [...new Set(alike.map(({ title }) => Number(YEAR.exec(title)?.[0])))].sort((a, b) => a - b);
  return [sourceLine(alike.length === 1 ? first : { ...first, title: first.title.replace(YEAR, years(told)) })];
}
