import type { Word } from '../language/word.ts';
import type { Candidates } from './candidates.ts';

const LISTS = /,|;|[&+]|\b(och|samt|respektive|resp|o)\b|\b[abc]\)/i;

/** The subject's words, divided where the text between two of them lists. */
export function groupsOf({ subject, text }: Pick<Candidates, 'subject' | 'text'>): readonly (readonly Word[])[] {
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
