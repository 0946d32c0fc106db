import type { Word } from '../language/word.ts';
import type { Candidates } from './candidates.ts';

const SLASH = /\/(?!\s*eller)/;
const OR = /\beller\b/i;
/** "I utförardelen eller i myndighetsdelen" lists two; "arbete eller praktik" is one. */
const LISTS =
  /,|;|[&+]|\b(och|and|samt|respektive|resp|o|kontra|gentemot|versus|vs)\b|\beller (?:i|av|hos|p[aå]|inom|vid)\b|\b[abc]\)/i;

/** The subject's words, divided where the text between two of them lists; a slash and "eller" divide only where nothing else does ("a) behov, b) stöd/insatser"). */
export function groupsOf(asked: Pick<Candidates, 'subject' | 'text'>): readonly (readonly Word[])[] {
  const groups = divided(asked, LISTS);
  if (groups.length > 1) return groups;
  const bySlash = divided(asked, SLASH);
  return bySlash.length > 1 ? bySlash : divided(asked, OR);
}

function divided({ subject, text }: Pick<Candidates, 'subject' | 'text'>, lists: RegExp): readonly (readonly Word[])[] {
  const groups: Word[][] = [];
  for (const [i, word] of subject.entries()) {
    const before = subject[i - 1];
    const between = before === undefined ? '' : text.slice(before.end, word.start);
    const last = groups.at(-1);
    if (last === undefined || lists.test(between)) groups.push([word]);
    else last.push(word);
  }
  return groups;
}
