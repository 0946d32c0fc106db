import type { Word } from '../language/word.ts';
import { findAreas } from '../query/area-mentions.ts';
import { type Candidates, indicatorsFor } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { groupsOf } from '../query/groups.ts';
import { THRESHOLDS } from '../query/thresholds.ts';
import { rivals } from './rivals.ts';

const MOST_ITEMS = 4;
const MOST_RIVALS = 3;
const MOST_IDS = 8;

/**
 * "ISU av behov, insatser och resultat": the words fall into groups at commas and "och", and each later group borrows the first words of the first;
 * "ISU av a) behov" has them in a group of their own. Null unless every group means something, and not all the same: none is dropped.
 */
export function listedIndicators(candidates: Candidates, catalogue: Catalogue): readonly number[] | null {
  const groups = groupsOf(candidates);
  const [head, ...rest] = groups;
  if (head === undefined || rest.length === 0 || groups.length > MOST_ITEMS) return null;
  const own = groups.map((group) => findAreas(group.map((word) => word.text).join(' '), catalogue.areaNames));
  const shared = candidates.areas.filter((area) => !own.flat().includes(area));
  // "Handledning och metod för missbruk": the area that one of them names is no area of the other.
  const within = (at: number): Candidates => ({ ...candidates, areas: [...shared, ...(own[at] ?? [])] });
  const items = [
    fitting(head, within(0), catalogue),
    ...rest.map((group, i) => withHead(head, group, within(i + 1), catalogue)),
  ];
  if (items.some((ids) => ids.length === 0)) return null;
  const all = [...new Set(items.flat())];
  const numbers = all.map((id) => candidates.indicators.findIndex((one) => one.id === id));
  return all.length < groups.length - 1 || all.length > MOST_IDS || numbers.includes(-1) || all.length < 2
    ? null
    : numbers;
}

/** The group with as many of the first words as it takes to mean one thing; else by itself. */
function withHead(
  head: readonly Word[],
  group: readonly Word[],
  candidates: Candidates,
  catalogue: Catalogue,
): readonly string[] {
  for (let shared = head.length; shared >= 0; shared--) {
    const found = fitting([...head.slice(0, shared), ...group], candidates, catalogue);
    if (found.length > 0) return found;
  }
  return [];
}

/** The indicators that explain all the words, at most a few; only those whose name is there as a whole, where there is such a one. */
function fitting(words: readonly Word[], candidates: Candidates, catalogue: Catalogue): readonly string[] {
  const all = indicatorsFor(words, catalogue);
  if (all[0] === undefined || all[0].support < THRESHOLDS.allWords) return [];
  const level = rivals(all, candidates, catalogue).flatMap((at) => all[at] ?? []);
  const whole = level.filter((one) => one.coverage >= THRESHOLDS.allWords);
  const found = whole.length > 0 ? whole : level;
  return found.length > MOST_RIVALS ? [] : found.map((one) => one.id);
}
