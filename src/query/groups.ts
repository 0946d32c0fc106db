import type { Word } from '../language/word.ts';
import type { Candidates } from './candidates.ts';

const SLASH = /\/(?!\s*eller)/;
/** "I utförardelen eller i myndighetsdelen" lists two; "arbete eller praktik" is one. */
const LISTS =
  /,|;|[&+]|\b(och|and|samt|respektive|resp|o|kontra|gentemot|versus|vs)\b|\beller (?:i|av|hos|p[aå]|inom|vid)\b|\b[abc]\)/i;

/** The subject's words, divided where the text between two of them lists; a slash divides only where nothing else does ("a) behov, b) stöd/insatser"). */
export function groupsOf(asked: Pick<Candidates, 'subject' | 'text'>): readonly (readonly Word[])[] {
  const groups = divided(asked, LISTS);
  return groups.length > 1 ? groups : divided(asked, SLASH);
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
