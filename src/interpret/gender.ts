import type { QueryDraft } from '../query/draft.ts';

const WOMEN =
  'kvinn(?:a|or|orna|lig|liga|ligt)|flick(?:a|or|orna)|tjej(?:er|erna)?|dam(?:er|erna)|women|woman|females?|girls?';
const MEN = 'manlig(?:a|t)?|pojk(?:e|ar|arna)|kill(?:e|ar|arna)|herrar(?:na)?|gubbar(?:na)?|men|males?|boys?';
const BY_GENDER =
  /\b((uppdela\w*|fordela\w*|dela\w* upp|per|efter|bryt\w* ner) (det |den |dem |siffran |siffrorna )?(pa |efter |per )?kon|konsuppdela\w*|konsfordel\w*|konsskillnad\w*|konsdifferens\w*|by gender|per gender|by sex)\b/;
const EITHER = '(?:och|o|eller|respektive|resp|mot|kontra|jamfort med|an|and|vs|or)';
const BOTH = new RegExp(
  `\\b((?:${WOMEN}) ${EITHER} (?:man|mannen|${MEN})|(?:man|mannen|${MEN}) (?:\\w+ ){0,3}?${EITHER} (?:${WOMEN}))\\b`,
);
const OF_WOMEN = new RegExp(`\\b(?:${WOMEN})\\b`);
/** "Men" is "but" in Swedish, and "man" without its dots the pronoun, unless women stand beside it. */
const OF_MEN = new RegExp(`\\b(?:${MEN.replace('men|', '')}|(?:bland|ar|hur manga) man)\\b`);

/** Women's, men's or both figures apart. */
export function genderAsked(folded: string, text: string): QueryDraft['gender'] {
  if (BY_GENDER.test(folded) || BOTH.test(folded) || /(?:^|\s)[MK]\/[MK](?=\s|$|[?.,])/.test(text)) return 'KM';
  if (OF_WOMEN.test(folded)) return 'K';
  return /(?<!\p{L})(?:män|männen)(?!\p{L})/iu.test(text) || OF_MEN.test(folded) ? 'M' : 'T';
}
