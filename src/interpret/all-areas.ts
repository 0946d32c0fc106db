const AREA = '(?:bara |enbart |just )?(?:LSS|lss)(?:-?området|-?delen|-?frågorna)?';
const THAT = '(?:det|allt|sånt|sådant|saker|delar|områden|frågor|uppgifter)(?: andra| annat)?';

/** "Även det som inte är LSS", "inte bara LSS", "LSS och allt annat": no area is asked for. */
const EVERY_AREA = new RegExp(
  `,?\\s*(?<!\\p{L})(?:` +
    `(?:även|också|inklusive|inkl\\.?|med|och)(?: även| också)? ${THAT} (?:som )?(?:inte|ej) (?:är|gäller|rör|hör till|handlar om|ligger under|ingår i) ${AREA}` +
    `|(?:och |alltså )?(?:inte|ej) (?:bara|enbart|endast|just|begränsat till) (?:LSS|lss)(?:-?området|-?delen)?` +
    `|(?:även|också|inklusive) (?:${THAT} )?(?:utanför|utöver|vid sidan av|förutom) ${AREA}` +
    `|(?:både )?(?:LSS|lss) och (?:allt |alla )?(?:annat|övrigt|det andra|det övriga|andra områden|resten)` +
    `|oavsett (?:verksamhets)?område|(?:på|i|inom|från|över) (?:alla|samtliga) (?:verksamhets)?områden` +
    `)(?![\\p{L}\\p{N}])(?: också| med| alltså)?`,
  'giu',
);

/** A request for all there is, without the words that say that it is of every area. */
export const withoutEveryArea = (text: string): string => text.replace(EVERY_AREA, '');
