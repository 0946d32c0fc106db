import type { QueryDraft } from '../query/draft.ts';

/** Women's, men's or both figures apart. "Man" without its dots is the pronoun, unless women stand beside it. */
export function genderAsked(folded: string, text: string): QueryDraft['gender'] {
  if (
    /\b((uppdela\w*|fordela\w*|per|efter) (pa )?kon|konsuppdela\w*|(kvinnor|flickor) (och|eller|respektive) (man|pojkar)|man (och|eller|respektive) kvinnor)\b/.test(
      folded,
    )
  )
    return 'KM';
  if (/\b(kvinn(a|or|orna)|flick(a|or|orna))\b/.test(folded)) return 'K';
  return /\b(män|männen|pojkar|pojkarna)\b/i.test(text) || /\bbland man\b/.test(folded) ? 'M' : 'T';
}
