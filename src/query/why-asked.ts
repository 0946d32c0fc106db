/** However it is put, a reason is asked for. Folded. */
const WHY =
  /\b(?:varfor|hur (?:kommer|kom) det sig|hur kan det (?:vara|bli|komma)(?: sig)?(?: sa)?|why|what caused|av vilk(?:en|et) (?:anledning|orsak|skal)|(?:anledning|orsak|forklaring|skal)(?:en|et|er|erna)?|vad beror|beror|motiv(?:et|ering\w*)?)\b/;

/** What the survey and its figures are made of: why these are as they are is told by the method, if by anything. Folded. */
const SURVEY =
  'fragor(?:na)?|indikator\\w*|matt(?:et|en)?|nyckeltal\\w*|siffror(?:na)?|data|uppgifter(?:na)?|enkat\\w*|matning\\w*|kryss\\w*|kalla|kallor(?:na)?|ar|arsvarden|varden';

const HOW_MUCH =
  'lag|laga|lagt|hog|hoga|hogt|lite|liten|litet|sma|fa|manga|mycket|stor|stora|dalig\\w*|bra|samre|battre|samst|bast|lagre|hogre|fler|farre|vanlig\\w*|ovanlig\\w*|annorlunda|olika';

/** How it went: how high, which way, who answered what. No source says why. Folded. */
const OUTCOME: readonly RegExp[] = [
  new RegExp(
    `\\b(?:sa|for|inte|sahar|ar det|ar den|ar de|ligger|ar andel\\w*|ar siffran) (?:${HOW_MUCH})\\b(?! (?:${SURVEY})\\b)`,
  ),
  /\b(?:okade?|okat|okar|minskade?|minskat|minskar|steg|stiger|stigit|sjonk|sjunker|sjunkit|foll|rasade|fordubblades|forbattrades|forsamrades|gick (?:\w+ ){0,3}(?:upp|ner|ned)|gatt (?:upp|ner|ned|fram|bak\w*))\b/,
  /\b(?:svara(?:r|de|t)|fick|far|fatt|har|hade|blev|blir|sager|sa) (?:\w+ ){0,3}(?:nej|delvis)\b/,
  new RegExp(`\\b(?:far|fick|nar|nadde|har|hade) (?:\\w+ ){0,4}(?:fler|farre|battre|samre)\\b(?! (?:${SURVEY})\\b)`),
  /\b(?:minoritet\w*|fatal\w*|bara (?:halften|var\w+))\b/,
  /\b(?:kommun\w*|halften|kalmar|manga|majoritet\w*|flesta|procent|de|vi) (?:\w+ )?(?:saknar|saknade)\b/,
  /\b(?:har|hade|anvander|gor|vill) (?:\w+ )?inte (?:fler|flera|alla|samtliga|kommun\w*|vi|de)\b(?!.*\b(?:procent\w*|siffr\w*|varde\w*|andel\w*))/,
];

/** What is left out, begun, ended, or shown otherwise: of the survey, not of those who answer. Folded. */
const OF_THE_SURVEY = new RegExp(
  `\\b(?:${SURVEY}|fragan|fraga|fragar|fragade|fragas|mater|mats|mattes|matas|tom|tomt|tomma|blankt|lucka\\w*|hal(?:et)?|glapp\\w*|lag nere|togs? bort|forsvann|hoppade?|hoppar|sluta\\w*|borja\\w*|kom tillbaka|inte med|ingen siffra|nagon siffra|procentenhet\\w*|enheter|skl|skr|socialstyrelsen|ruta\\w*|kolumn\\w*|kolumnen|rad|tabell\\w*|vartannat|arligen|uppskattning|ungefar|jamforbar\\w*|aktualitet\\w*|kallas?|heter|star det|skriver|skrivs|anger|citeras?|redovisa\\w*|jamfors?|jag|du|ni)\\b`,
);

/** `outcome`: how it went, of which no source gives a cause; `survey`: what was asked and how it is shown; `other`: neither by its words. Null when no reason is asked for. */
export type Why = 'outcome' | 'survey' | 'other';

/** Takes the folded words. */
export function whyAsked(folded: string): Why | null {
  if (!WHY.test(folded)) return null;
  if (OUTCOME.some((one) => one.test(folded))) return 'outcome';
  return OF_THE_SURVEY.test(folded) ? 'survey' : 'other';
}
