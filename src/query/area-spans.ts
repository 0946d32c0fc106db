import type { ServiceArea } from '../domain/area.ts';
import type { Word } from '../language/word.ts';
import type { AreaName } from './area-mentions.ts';

/** Words `from`–`to` (exclusive) that are the name of an area. */
export interface AreaSpan {
  readonly from: number;
  readonly to: number;
  readonly area: ServiceArea;
}

/** The areas that the words name, left to right, the longest name first: "LSS vuxen" is not also "LSS". The last word of a name may be inflected, no more: "lssboende" is no area. */
export function areaSpans(words: readonly Word[], names: readonly AreaName[]): readonly AreaSpan[] {
  const found: AreaSpan[] = [];
  let at = 0;
  while (at < words.length) {
    const here = names.find(({ parts }) => parts.every((part, i) => isPart(words[at + i], part, i, parts.length)));
    if (here === undefined) at += 1;
    else {
      found.push({ from: at, to: at + here.parts.length, area: here.id });
      at += here.parts.length;
    }
  }
  return found;
}

const SHORT = 3;
const INFLECTED = /^(?:n|s|ns|en|ens|t|na|nas)?$/;

function isPart(word: Word | undefined, part: string, i: number, length: number): boolean {
  if (word === undefined || !word.folded.startsWith(part)) return false;
  const rest = word.folded.slice(part.length);
  if (i < length - 1) return rest === '';
  return part.length > SHORT ? INFLECTED.test(rest) : rest === '' || rest === 's';
}
