const TEXT =
  '(?:text|sida|webbsida|hemsida|webbplats|sammanställning|redovisning|rapport|dokument|återgivning|material|webb|sajt|publicering)(?:en|n|et)?';
/** Who told the figure on: "enligt Kalmars text", "på SKL:s sida", "som Kalmar återger". */
const TOLD_BY = new RegExp(
  `,?\\s*(?<!\\p{L})(?:(?:enligt|i|på|ur|från|utifrån) \\p{Lu}[\\p{L}:]*s(?: kommuns)? ${TEXT}|(?:återgivet|återgiven|citerat|hämtat) (?:av|från) \\p{Lu}\\p{L}+(?: kommun)?|(?:så )?som \\p{Lu}\\p{L}+(?: kommun)? (?:återger|citerar)(?: det| dem| den)?)(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Only riket has shares of municipalities, so who tells them is no place that they are of. */
const OF_SHARES = /procent|andel|%|\bhur många (?:av )?(?:landets |sveriges )?kommun|\briket|\blandet/iu;

/** The question of a share without who told it on. */
export const withoutTeller = (text: string): string => {
  const plain = text.replace(TOLD_BY, '');
  return plain !== text && OF_SHARES.test(plain) ? plain : text;
};
