import type { Word } from '../language/word.ts';
import { type Candidates, indicatorsFor } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { rivals, WHOLLY } from './rivals.ts';

const LISTS = /,|;|\b(och|samt|respektive|resp)\b|\b[abc]\)/i;
const MOST_ITEMS = 4;

/**
 * "ISU av behov, insatser och resultat": the words fall into groups at commas and "och", and each later group borrows the first words of the first;
 * "ISU av a) behov" has them in a group of their own. Null unless every group means one indicator, and not the same one.
 */
export function listedIndicators(candidates: Candidates, catalogue: Catalogue): readonly number[] | null {
  const groups = groupsOf(candidates);
  const [head, ...rest] = groups;
  if (head === undefined || rest.length === 0 || groups.length > MOST_ITEMS) return null;
  const own = onlyOne(head, candidates, catalogue);
  const items = rest.map((group) => withHead(head, group, candidates, catalogue));
  const found = own === null && rest.length > 1 ? items : [own, ...items];
  const numbers = found.map((id) => candidates.indicators.findIndex((one) => one.id === id));
  return new Set(numbers).size === found.length && !numbers.includes(-1) ? numbers : null;
}

/** The subject's words, divided where the text between two of them lists. */
function groupsOf({ subject, text }: Candidates): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  for (const [i, word] of subject.entries()) {
    const before = subject[i - 1];
    const between = before === undefined ? '' : text.slice(before.end, word.start);
    const last = groups.at(-1);
    if (last === undefined || LISTS.test(between)) groups.push([word]);
    else last.push(word);
  }
  return groups;
}

function withHead(
  head: readonly Word[],
  group: readonly Word[],
  candidates: Candidates,
  catalogue: Catalogue,
): string | null {
  for (let shared = head.length; shared >= 0; shared--) {
    const found = onlyOne([...head.slice(0, shared), ...group], candidates, catalogue);
    if (found !== null) return found;
  }
  return null;
}

/** The one indicator that explains all the words, or the only one of them whose name is there as a whole; else null. */
function onlyOne(words: readonly Word[], candidates: Candidates, catalogue: Catalogue): string | null {
  const all = indicatorsFor(words, catalogue);
  if (all[0] === undefined || all[0].support < WHOLLY) return null;
  const level = rivals(all, candidates, catalogue).flatMap((at) => all[at] ?? []);
  const whole = level.filter((one) => one.coverage >= WHOLLY);
  const only = level.length === 1 ? level : whole;
  return only.length === 1 ? (only[0]?.id ?? null) : null;
}
