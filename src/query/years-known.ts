import type { Candidates } from './candidates.ts';

/** From when to when there are figures at all. Asked of the text, for without its ring "år" is "är". */
const FROM_WHEN =
  /(?<!\p{L})(?:vilk(?:a|et) år(?:tal\w*)?|vilka årgångar|vilken (?:tids)?period|(?:mellan|under) vilka år|hur långt (?:bak\w*|till\s?baka|bakåt)|hur många år (?:bak\w*|till\s?baka|har|finns|täcker)|hur (?:gamla|färska|nya|aktuella|gammal|färsk) är|hur aktuella|(?:första|sista|senaste|äldsta|nyaste|tidigaste|färskaste) (?:år(?:et)?|siffr\w*|uppgift\w*|mätning\w*|resultat\w*|datat?)|(?:börjar|slutar) .{0,20}(?:siffr\w*|data|serie\w*))/iu;
/** What there is, without any of it in particular. Folded. */
const ANYTHING =
  /^(?:lss|siffr\w*|data\w*|uppgift\w*|resultat\w*|material\w*|underlag\w*|matning\w*|svar\w*|statistik\w*|serie\w*|tack\w*|bak\w*|tillbaka|gar|strack\w*|borja\w*|sluta\w*|aktuell\w*|farsk\w*|gamla|gammal|nya\w*|aldst\w*|forst\w*|sist\w*|tidigast\w*|artal\w*|period\w*|dig|er|era|ert|din|ditt|dina|du|ni)$/;

/** The question in the words that the note on the years is called by; null when it is about something in particular. */
export function yearsKnownAsked({ text, subject, talk, years, mentions }: Candidates): string | null {
  if (!FROM_WHEN.test(text) || /\d/.test(text) || years.length > 0 || mentions.length > 0) return null;
  return subject.every((word) => talk.has(word) || ANYTHING.test(word.folded)) ? 'Vilka år har ni siffror för?' : null;
}
