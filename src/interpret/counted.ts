import { distanceWithin } from '../language/distance.ts';
import type { Counted } from '../query/draft.ts';

const UNITS = /^(kommun\w*|komun\w*|stadsdel\w*|av|ars|ganger)$/;
/** "Hur många procent" asks for a share. */
const SHARES = /^(pro[cs]{1,2}ent|procentenheter|andel\w*)$/;
const OFFICERS = /^(handlagga\w*|socionom\w*|lss)$/;
const PERSONS =
  /^(person\w*|manniskor\w*|brukare\w*|barn\w*|ungdom\w*|unga|vuxna|enskilda|individ\w*|funktionsnedsatta|deltaga\w*|kvinnor\w*|flickor\w*|pojkar\w*|foraldrar\w*|som|invanare\w*|ungar\w*|tonaring\w*|minderarig\w*|svenskar\w*|folk|funktionshindrade|kids)$/;
/** What is done in a municipality, of which no share is known: "andelen av utredningarna". */
const CASES =
  /^(utredning\w*|uppfoljning\w*|beslut\w*|arende\w*|insats\w*|ansok\w*|plan(er|erna)|boende\w*|verksamhet\w*|enhet\w*)$/;
/** "Hur många har en rutin": the verb follows at once and municipalities are understood. */
const VERBS =
  /^(har|hade|saknar|saknade|uppfyller|uppfyllde|fick|inte|ej|gor|gjorde|anvander|anvande|tar|tog|kan|kunde|foljer|foljde|fragar|fragade|arbetar|arbetade|uppger|uppgav|svarar|svarade|kollar|kollade|mater|matte|undersoker|undersokte|genomfor|genomforde|erbjuder|erbjod|provar|provade|informerar|informerade|i|pa|det|ar|var|far|ger|inom|med|utan|sager|jobbar|lever|omfattas)$/;

/** Words that say whose or which may stand before what is counted: "hur många av landets kommuner". */
const COUNTED =
  /\b(?:hur manga|antalet|antal)(?: (?:olika|av|de|dem|dom|dessa|alla|samtliga|vara|landets|rikets|sveriges|lanets|svenska|\w+s(?= (?:lss )?(?:handlagga|socionom))))* (\w+)/;

/** "Hur många fler i procentenheter": how far it went, counted in nothing. */
const IN_POINTS =
  /\bhur manga (?:fler|farre|mer|mindre)?(?: kommuner)? ?(?:i|raknat i|uttryckt i|matt i)? ?(?:procent\w*|pp)\b/;

/** "Hur många på daglig verksamhet", "andelen av dem med LSS": those who have a service, and not those who give it. */
const OF_SERVICE =
  /\b(?:hur manga|antal(?:et)?|andel(?:en)?|(?:hur )?stor (?:andel|del)) (?:(?:av )?(?:de|dem|dom|alla|dessa) )?(?:(?:pa|fran|i) (?:daglig\w*|dv\b|skydda\w*|gruppbo\w*|korttids\w*|serviceb\w*|sysselsattning\w*)|med (?:lss|funktionsneds\w*|insats\w*|autism|psykisk\w*|daglig\w*|intellektuell\w*) (?=.{0,20}\b(?:har|hade|far|fick|blir|blev|jobbar|arbetar|kommer|kom|gar|gick|tycker|ar|lever|vet|kanner|vill)\b))/;

/** What is counted, from the folded words; null when nothing is. */
/** A number of officers, wanted as a share of them. */
const AS_SHARE = /\b(?:i|som|raknat i|uttryckt i|uttryckt som) (?:procent|andel)\b/;

export function countedIn(folded: string): Counted | null {
  if (OF_SERVICE.test(folded)) return 'persons';
  if (IN_POINTS.test(folded)) return null;
  const next = COUNTED.exec(folded)?.[1];
  if (next === undefined) {
    const whose = /\bandel(?:en)? av (?:de |alla )?(\w+)/.exec(folded)?.[1] ?? '';
    if (OFFICERS.test(whose)) return 'case-officers';
    if (PERSONS.test(whose)) return 'persons';
    if (CASES.test(whose)) return 'things';
  }
  if (next === undefined) return /\bhur manga\b|\bantalet\b/.test(folded) ? 'open' : null;
  if (SHARES.test(next) || distanceWithin(next, 'procent', 1) !== null) return null;
  if (UNITS.test(next)) return 'municipalities';
  // It is persons who get something ("hur många fick praktikplats"), and municipalities that get a yes.
  if (/\bmanga (fick|har fatt) (?!ja\b|nej\b)/.test(folded)) return 'persons';
  if (VERBS.test(next)) return 'open';
  if (OFFICERS.test(next)) return AS_SHARE.test(folded) ? null : 'case-officers';
  return PERSONS.test(next) ? 'persons' : 'things';
}
