/** What an answer is for, and when: said of the asker's day, and of no figure. Folded beginnings are not enough here: each stands in public texts too ("nämndens beslut"). */
const OCCASION =
  '(?:möte|mötet|möten|nämnd|nämnden|nämndmöte|nämndmötet|nämndsmöte|nämndsmötet|fullmäktige|fullmäktigemöte|kommunstyrelsen|utskott|utskottet|apt|presentation|presentationen|föredrag|föredraget|föredragning|föredragningen|dragning|dragningen|genomgång|genomgången|powerpoint|rapport|rapporten|årsrapport|årsrapporten|tertialrapport|delårsrapport|delårsrapporten|årsredovisningen|verksamhetsberättelsen|bokslut|bokslutet|budget|budgeten|budgetarbetet|artikel|artikeln|intervju|intervjun|konferens|konferensen|seminarium|seminariet|workshop|workshopen|planeringsdag|planeringsdagen|studiebesök|studiebesöket|ledningsgrupp|ledningsgruppen|chefsmöte|chefsmötet|politiker|politikerna|chefen|ordföranden|kollegorna|uppsats|uppsatsen|debatt|debatten|telefonmöte|avstämning|avstämningen|träff|träffen|frukostmöte|kaffet|fikat|lunchen|tåget|bussen|deadline)';
const SPAN = '(?:minuter|minut|min|timmar|timme|timma|kvart|halvtimme|sekunder|stund|dagar|dag|veckor|vecka)';
const DAY =
  '(?:i\\s?morgon|imorgon|i\\s?övermorgon|i\\s?kväll|i\\s?eftermiddag|i\\s?förmiddag|i veckan|nästa vecka|på (?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?: (?:morgon|förmiddag|eftermiddag|kväll))?|klockan \\d{1,2}|kl\\.? ?\\d{1,2}(?:[.:]\\d\\d)?)';
const FILL = '(?:(?!och\\b|för\\b|av\\b|i\\b|om\\b|hur\\b|vad\\b)\\p{L}+ ){0,3}?';
const END = '(?![\\p{L}\\p{N}])';

const ADJUNCT = [
  `inför ${FILL}${OCCASION}${END}(?: ${DAY})?${END}`,
  `(?:till|för|åt|på|i|under) (?:(?:ett|en|min|mitt|mina|vår|vårt|våra|dagens|morgondagens|kvällens|nästa) )?${OCCASION}${END}(?: (?:på|hos|med|för) (?:\\p{Lu}[\\p{L}-]+|jobbet|kollegorna|politikerna|chefen))?(?: ${DAY})?${END}`,
  `(?:om|inom|på) (?:en|ett|två|tre|fyra|fem|tio|femton|tjugo|några|par|ett par|en halv|\\d{1,2}) ${SPAN}${END}`,
].join('|');
/** "Inför nämnden", "till mötet på torsdag", "om tio minuter", "för ett föredrag på Rotary". */
const ANYWHERE = new RegExp(`\\s*(?<!\\p{L})(?:${ADJUNCT}|inför (?:\\p{Ll}+ ?){1,3}(?=\\s*(?:[,;:.!?–-]|$)))`, 'giu');
/** A time is never what is asked about. */
const SOON = new RegExp(
  `\\s*(?<!\\p{L})(?:om|inom|på) (?:en|ett|två|tre|fyra|fem|tio|femton|tjugo|några|ett par|en halv|\\d{1,2}) (?:minuter|minut|min|timmar|timme|timma|kvart|halvtimme|sekunder|stund)${END}`,
  'giu',
);
/** The same set apart; inside a question "en rutin inför möten" is what is asked about. */
const APART = new RegExp(
  `(?<=^|[,;:.!?–-]\\s*)\\s*(?:${ADJUNCT})(?:\\s+(?:alltså|bara|typ|liksom|då|förresten|tack|i så fall))?(?=\\s*(?:[,;:.!?–-]|$))`,
  'giu',
);
const MANNER =
  /\s*(?<!\p{L})(?:punkt för punkt|i punkt(?:form|er)|i (?:all )?korthet|kort och gott|rakt av|rad för rad|på (?:en )?rad|i (?:en )?följd|i tur och ordning|i tidsföljd|i datumordning|i en tabell|i tabellform|som en lista|i en lista|från a till ö|rubb och stubb|(?:så )?(?:snabbt|fort|kvickt) (?:det (?:bara )?går|som möjligt))(?![\p{L}\p{N}])/giu;
/** Both sides are all there is, when all there is was asked for. */
const BOTH_SIDES =
  /\s*(?<!\p{L})(?:(?:både )?(?:det |sånt )?(?:som (?:är |ser |går |gick |fungerar |funkar |sköts )?)?(?:bra|plus|positiva|goda|styrkor|starka|gott|ljusa|fördelar|finns|på plats)(?: sidor| ut)? (?:och|som|samt) (?:det |sånt )?(?:som (?:är |ser |går |gick |fungerar |funkar |sköts )?)?(?:fattas|saknas|brister|återstår|inte finns|dåligt|illa|dåliga?|minus|negativa|mindre bra|sämre|svagheter|svaga|ont|mörka|nackdelar)(?: sidor)?)(?![\p{L}\p{N}])/giu;

/** A clause that says what the asker is up to. */
const UP_TO =
  /^(?:(?:för|eftersom|då|sen|sedan|och|men|obs|ps|snabbt|snälla) )*(?:(?:jag|vi|chefen|min chef) )?(?:ska|skall|sitter|måste|behöver|hinner|har|håller|är|springer|åker|vill|går)(?: |$)/iu;
/** "Studentuppsats, så jag vill ha med allt": a name for it alone, and how much of it is wanted. */
const NAMED_ALONE =
  /^(?:(?:det är|det gäller|för|till|en|ett|min|mitt) )*\p{L}*(?:uppsats|rapport|presentation|föredrag|artikel|inlämning|examensarbete|bokslut|utredning)(?:en|et)?$/iu;
const ALL_OF_IT =
  /^(?:så |för |och )*(?:jag|vi) (?:vill|måste|ska|behöver|önskar|skulle vilja) (?:ha |få )?(?:med |se |veta )?(?:precis |verkligen )?(?:allt|alltihop|alltihopa|allting|rubbet|hela rubbet|hela bilden)(?: som finns| ni har| du har)?$/iu;
const IS_OCCASION = new RegExp(`(?<!\\p{L})(?:${OCCASION}|${DAY}|${SPAN})${END}`, 'iu');

/**
 * The message without what the answer is for: "… inför nämnden på torsdag", "ska in i ett möte om tio minuter". `whole`: all there is of a place is asked for, so
 * that no subject can be lost. `asks` tells whether a clause asks or names something (a place, a year, an area); such a clause stays as it is.
 */
export function withoutOccasion(text: string, whole: boolean, asks: (clause: string) => boolean): string {
  const patterns = whole ? [ANYWHERE, MANNER, BOTH_SIDES] : [APART, SOON, MANNER];
  const kept = text.split(/(?<=[.!?;:])\s+|(?<=,)\s+|\s(?=[-–—]\s)/u).filter((clause) => {
    const words = clause.trim().replace(/^[-–—]\s*/u, '');
    const plain = words.replace(/[\s,;:.!–-]+$/u, '');
    const isAside = (whole && ALL_OF_IT.test(plain)) || NAMED_ALONE.test(plain);
    return !((UP_TO.test(words) && IS_OCCASION.test(words)) || isAside) || words.endsWith('?') || asks(words);
  });
  const bare = patterns.reduce((left, pattern) => left.replace(pattern, ''), kept.join(' '));
  const left = bare.replace(/^[\s,;:.!–-]+|[\s,;:–-]+$/gu, '').replace(/\s*[,;:–-]+\s*(?=[.!?,])/gu, '');
  return /\p{L}{2}/u.test(left) ? left : text;
}
