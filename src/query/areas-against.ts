import { tokenize } from '../language/tokenize.ts';
import { areaSpans } from './area-spans.ts';
import type { Catalogue } from './catalogue.ts';

/** Sets one area against another. */
const AGAINST =
  /^\s*,?\s*(?:kontra|versus|vs\.?|gentemot|(?:i\s+)?jämför(?:t|else)\s+med|till\s+skillnad\s+från)\s+(?:(?:inom|i|för|hos)\s+)?$/iu;

/** "LSS kontra socialpsykiatri": two areas side by side, as with "och" between them. */
export function areasAgainst(text: string, { areaNames }: Pick<Catalogue, 'areaNames'>): string {
  const words = tokenize(text);
  const spans = [...areaSpans(words, areaNames)].sort((a, b) => a.from - b.from);
  for (const [i, after] of spans.entries()) {
    const [from, to] = [words[(spans[i - 1]?.to ?? 0) - 1]?.end, words[after.from]?.start];
    if (from !== undefined && to !== undefined && AGAINST.test(text.slice(from, to)))
      return `${text.slice(0, from)} och ${text.slice(to)}`;
  }
  return text;
}
