import { foldText } from '../language/fold.ts';

/** Where a clause ends: a sentence, a comma, and where the one who tells something begins to ask ("… och undrar om", "… med hur många"). Over folded text. */
const BORDER =
  /(?<=[!?…])\s+|(?<=\.)\s+|(?<=[,;:–])\s+|\s+-\s+|\s+(?=(?:och|o|men|sa|a) (?:jag|vi|min|mitt|nu|hur|vad|vilk\w+|undrar|vill) )|\s+(?=hur (?:manga|mkt|mycket|stor|vanligt|ser) |vilka? kommuner |andelen? )|(?<=\b(?:undrar|undrade|fragar|fragade|veta|kolla|reda pa)(?: jag)?) +(?=(?:om|ifall|huruvida) )/;

/** Asks by its sign, by how it begins or by what it wants. */
const ASKS =
  /\?|^(?:(?:och|o|men|sa|nu|sen|alltsa|asso|assa) )?(?:vad|va|hur|vilk\w+|nar|vem|varfor|var|har(?! har\b)|hade|finns|fanns|ar|e|kan|far|gor|anvander|stammer|visa|lista|jamfor|ge|ska|borde|bor|om|ifall|huruvida|rank\w*|andel\w*|antal\w*|does|do|did|has|have|is|are|what|how|which|who|why|when)\b|\b(?:hur (?:manga|mkt|stor\w*|vanligt|ser)|andel\w*|procent\w*|siffr\w*|statistik\w*|undrar|undrade|vad (?:ar|e|som menas|innebar|betyder)|vill veta|behover veta|rank\w*|prognos\w*)/;

/** What Måttstock can tell of: municipalities and figures of them. */
const OF_MUNICIPALITIES =
  /\b(?:kommun|komun|landet|riket|sverige|andel|procent|siffr|statistik|hur vanligt|vanligt att|hur manga (?:manniskor|personer|barn)|municipalit|handlaggar(?!en\b))/;

/** Asks what something is. */
const DEFINES = /\bvad (?:ar|e|betyder|innebar|menas|som menas)\b(?! (?:min|mitt)\b)/;

/** Beside someone whom the asker knows. */
const KIN =
  'brors?(?:a|an)?|brodern?|brorson|syster|systern|syrra|syrran|son|dotter|mamma|pappa|morsa|farsa|mormor|farmor|morfar|farfar|moster|faster|farbror|morbror|svarmor|svarfar|sambo|man|fru|maka|make|pojkvan|flickvan|kille|tjej|exman|kusin|granne|van|vaninna|kompis|klient|brukare|patient|elev|huvudman|handlaggare|kontaktperson|sons|dotters|brors|systers|mammas|pappas';

/** Said of someone, or asked for oneself. Over folded words. */
export const OF_ONE = new RegExp(
  `\\b(?:min (?:${KIN})|mina (?:barn|foraldrar|syskon|soner|dottrar)|mitt (?:arende|barn|barnbarn|syskonbarn|beslut)|har jag (?:ratt till|mojlighet)|far jag (?:insats\\w*|lss|stod|hjalp|assistans|plats)|kan jag fa (?:lss|stod|insats\\w*|plats))\\b`,
);

/** Asked of someone who was told of before. */
const OF_THE_SAME =
  /\b(?:har|hade|far|fick|ska|kan|kommer|bor|borde) (?:hon|han|hen|jag)\b(?! (?:skriva|saga|ange|citera|pasta|jamfora|hitta|se|hamta|anvanda|rakna))|(?<!\bmed )\b(?:honom|henne)\b|\b(?:at|till|for|gett|ge|ger|hjalpa|hjalper) (?:hen|mig)\b|\b(?:hans|hennes|hens)\b|\b(?:hon|han) (?:har|far|fick|ratt)\b/;

/**
 * The clauses that ask, as folded words, where some ask of municipalities or what something is, and the rest only tells of the asker; null where that can't be told
 * apart, or where they ask of someone told of before. What is declined in a question is said nothing against in what leads up to it: "min fru tycker att jag ska ha med hur många kommuner …".
 */
export function askingPart(text: string, namesPlace: boolean): string | null {
  const clauses = foldText(text)
    .split(BORDER)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const asking = clauses.filter((clause) => ASKS.test(clause));
  if (asking.length === 0 || asking.length === clauses.length) return null;
  const part = asking
    .join(' ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
  if (OF_ONE.test(part) || OF_THE_SAME.test(part)) return null;
  return namesPlace || OF_MUNICIPALITIES.test(part) || DEFINES.test(part) ? part : null;
}

/** Whether a clause or sentence asks. */
export const asksSomething = (text: string): boolean => ASKS.test(foldText(text).trim());
