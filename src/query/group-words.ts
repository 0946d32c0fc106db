import type { Word } from '../language/word.ts';

const KINDS = ['skr', 'size', 'ses', 'similar', 'county'] as const;
export const GROUP_WORD_KINDS = KINDS;

/** Words that mean a group of municipalities. `name`: what the publisher calls it ("B3", "4"); null for the group of the place spoken of. Words `from`–`to` (exclusive). */
export interface GroupMention {
  readonly kind: (typeof KINDS)[number];
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
}

/** Over the folded words with one blank between; the first that is there wins, so the more exact come first. */
const PATTERNS: readonly { readonly kind: GroupMention['kind']; readonly pattern: RegExp }[] = [
  { kind: 'ses', pattern: /\b(?:socioekonomisk\w*|ses) ?(?:sorterings)?(?:nyckel\w*|grupp\w*)? (?<name>[1-8])\b/ },
  { kind: 'ses', pattern: /\b(?:(?:samma|var|sin) )?socioekonomisk\w* (?:grupp\w*|nyckel\w*|sorteringsnyckel\w*)/ },
  { kind: 'size', pattern: /\b(?:storleks ?|invanar ?)grupp(?:en)? (?<name>[1-5])\b/ },
  {
    kind: 'size',
    pattern:
      /\b(?:i )?(?:(?:samma|var|sin|egen) )(?:storleks|invanar)grupp\w*|\b(?:storleks|invanar)gruppen\b|\b(?:andra )?lika stora kommuner(?:na)?\b|\b(?:andra )?kommuner (?:i|av) (?:samma|var) storlek(?:sgrupp)?\b/,
  },
  { kind: 'skr', pattern: /\b(?:skr ?s? ?)?(?:kommun)?grupp(?:en)? (?<name>[abc] ?[1-9])\b/ },
  { kind: 'skr', pattern: /\b(?<name>[abc][1-9])(?: kommun\w*)?\b/ },
  {
    kind: 'skr',
    pattern:
      /\b(?:(?:i|inom) )?(?:var|samma|sin|egen|deras) (?:egen )?(?:skr )?(?:kommun)?grupp(?:en)?(?: av kommuner)?\b|\bskr gruppen\b|\bkommungruppen\b/,
  },
  {
    kind: 'similar',
    pattern:
      /\b(?:(?:andra|de|alla) )?(?:liknande|likartade|jamforbara|snarlika|likvardiga) kommuner(?:na)?\b|\b(?:andra )?kommuner(?:na)? som (?:liknar|ar lika|paminner om|ar som)\b/,
  },
  {
    kind: 'county',
    pattern:
      /\b(?:hela )?(?:vart|samma|eget) lan\b|\b(?:hela )?(?:ovriga )?lanets? (?:\w+ )?(?:andra )?kommuner(?:na)?\b|\b(?:hela )?(?:ovriga )?lanets?\b/,
  },
];

/** The group that the words mean, or null. "Grupp" alone is a word like others. */
export function findGroup(words: readonly Word[]): GroupMention | null {
  const folded = words.map((word) => word.folded).join(' ');
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const from = countWords(folded.slice(0, match.index));
    const to = from + match[0].split(' ').length;
    return { kind, name: match.groups?.['name']?.replace(' ', '').toUpperCase() ?? null, from, to };
  }
  return null;
}

const countWords = (before: string): number => before.split(' ').filter((word) => word !== '').length;
