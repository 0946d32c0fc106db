import { stem } from './stem.ts';

const SHORTEST = 3;
const MOST_PARTS = 4;
/** No Swedish compound in use is longer; a longer word is noise and would cost time. */
const LONGEST = 48;

/**
 * The known parts of a compound, each as a stem that `isKnown` accepts: "valdsrutiner" → "vald", "rutin". Empty when it is no compound of known
 * parts only. Fewest parts win, then the longest last part, because the last part says what the thing is.
 */
export function splitCompound(folded: string, isKnown: (part: string) => boolean): readonly string[] {
  if (folded.length < 2 * SHORTEST + 1 || folded.length > LONGEST) return [];
  return split(folded, isKnown, MOST_PARTS) ?? [];
}

function split(word: string, isKnown: (part: string) => boolean, most: number): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (let cut = SHORTEST; cut <= word.length - SHORTEST; cut++) {
    const first = knownModifier(word.slice(0, cut), isKnown);
    if (first === null) continue;
    const rest = word.slice(cut);
    const head = stem(rest);
    if (head.length >= SHORTEST && isKnown(head)) return [first, head];
    if (most <= 2 || rest.length < 2 * SHORTEST) continue;
    const more = split(rest, isKnown, most - 1);
    if (more !== null && (best === null || more.length + 1 < best.length)) best = [first, ...more];
  }
  return best;
}

/** A first part stands without ending, or with the joint of compounds: s, or a vowel in place of its own (kvinna, kvinno-; hälsa, hälso-). */
function knownModifier(part: string, isKnown: (part: string) => boolean): string | null {
  const fits = (form: string): boolean => form.length >= SHORTEST && isKnown(form);
  if (fits(part)) return part;
  const stemmed = stem(part);
  if (fits(stemmed)) return stemmed;
  const shorter = part.slice(0, -1);
  return /[saeou]$/.test(part) && fits(shorter) ? shorter : null;
}
