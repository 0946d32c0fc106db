import { splitCompound } from './compound.ts';
import { stem } from './stem.ts';

/** Last parts that only say that a part or a side is meant: "utförardelen", "myndighetssidan". */
const HEAD =
  /^(\w{4,}?)s?(?:del(?:en|ar|arna)?|sidan?|bit(?:en|ar|arna)?|led(?:et)?|spar(?:et)?|frag(?:a|an|or|orna)|omrade[tn]?|perspektiv(?:et)?|niva(?:n|er)?)$/;
/** What a stem is made longer with: examen, examinerad; pröva, prövning; plan, planering. */
const DERIVED = ['ering', 'iner', 'ning', 'els', 'and', 'ing', 'nad', 'er', 'ar', ''];
const SHORTEST = 4;
const SHORTEST_SHARED = 6;

/**
 * The known parts of a compound when they are known only by what they are derived from, or when its last part says nothing: "socionomexaminerad" →
 * "socionom", "exam". Empty when that does not explain every part, or when no part is known as it stands.
 */
export function splitLoosely(folded: string, isKnown: (part: string) => boolean): readonly string[] {
  const within = HEAD.exec(folded)?.[1];
  const modifier =
    within === undefined ? undefined : [within, `${within}s`, stem(within), stem(`${within}e`)].find(isKnown);
  if (modifier !== undefined) return [modifier];
  const known = (part: string): string | null => (isKnown(part) ? part : derivedFrom(part, isKnown));
  const parts = splitCompound(folded, (part) => known(part) !== null);
  return parts.some(isKnown) ? parts.map((part) => known(part) ?? part) : [];
}

/** The known stem that shares its root with the part, null when there is none. */
function derivedFrom(part: string, isKnown: (part: string) => boolean): string | null {
  for (const ending of DERIVED) {
    if (!part.endsWith(ending)) continue;
    const root = part.slice(0, part.length - ending.length);
    // "Handel" is not of "hand".
    if (root.length < (ending === 'els' ? SHORTEST_SHARED : SHORTEST)) continue;
    const found = DERIVED.find(
      (other) => (other === '' || root.length >= SHORTEST_SHARED) && other !== ending && isKnown(root + other),
    );
    if (found !== undefined) return root + found;
  }
  return null;
}
