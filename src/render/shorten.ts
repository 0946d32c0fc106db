import { inert, visible } from './inert.ts';
import { textWeight } from './weight.ts';

/** What a line takes in a message when it is escaped, with its line break and a bullet. */
export const lineWeight = (line: string): number => textWeight(inert(line)) + LINE;

const LINE = 8;
/** A single line stands in one block, with a heading. */
const MOST = 2500;
const ELLIPSIS = '…';

/** The text cut so that it takes at most `room` when escaped, after a whole word where one ends near, with "…". Never half a character. */
export function cut(text: string, room: number): string {
  if (text.length <= room && textWeight(inert(text)) <= room) return text;
  let used = textWeight(ELLIPSIS);
  let kept = '';
  for (const char of visible(text.slice(0, room))) {
    used += COSTLY.test(char) ? 6 : textWeight(char);
    if (used > room) break;
    kept += char;
  }
  return `${atWord(kept)}${ELLIPSIS}`;
}

/** May become an entity or another sign. */
const COSTLY = /[&<>*_~`:]/u;

function atWord(text: string): string {
  const end = text.lastIndexOf(' ');
  return (end > text.length * 0.7 ? text.slice(0, end) : text).replace(/[\s,;:.–-]+$/u, '');
}

/** As many whole lines as take at most `room`, from the first, with a last line that says how many were left out, those `after` them counted in. Empty lines are no lines. */
export function fitLines(
  lines: readonly string[],
  room: number,
  leftOut: (lines: number) => string,
  after = 0,
): readonly string[] {
  const all = lines.filter((line) => visible(line).trim() !== '').map((line) => cut(line, MOST));
  const needs = all.map((line) => (line.length > room ? line.length : lineWeight(line)));
  if (after === 0 && needs.reduce((sum, need) => sum + need, 0) <= room) return all;
  if (after === 0 && all.length === 1) return all.map((line) => cut(line, room - LINE));
  const inside = room - lineWeight(leftOut(all.length + after));
  let used = 0;
  let kept = 0;
  for (const need of needs) {
    if (used + need > inside) break;
    used += need;
    kept += 1;
  }
  const [first] = all;
  if (kept > 0 || first === undefined) return [...all.slice(0, kept), leftOut(all.length - kept + after)];
  const begun = cut(first, inside - LINE);
  const rest = all.length - 1 + after;
  return begun === ELLIPSIS || rest === 0 ? [leftOut(rest + 1)] : [begun, leftOut(rest)];
}

/** A label of at most `room` characters, counted as Slack counts at the very most. */
export function shortLabel(label: string, room: number): string {
  const plain = visible(label)
    .replace(/[ \n]+/gu, ' ')
    .trim();
  return plain.length <= room ? plain : `${atWord(whole(plain.slice(0, room - 1)))}${ELLIPSIS}`;
}

/** Without the first half of a character whose second half was cut off. */
const whole = (text: string): string => text.replace(/\p{Cs}$/u, '');
