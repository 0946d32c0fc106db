const CONTACT = /\b(?:mejl\w*|mail\w*|epost\w*|e post\w*|kontakt\w*|adress\w*|telefon\w*|vander)\b/;
/** The office behind the survey, or what it is asked about. */
const PUBLISHER =
  /\b(?:socialstyrelsen\w*|utgivar\w*|oppna jamforelser|oj|er|myndigheten|funktionsbrevlad\w*|(?:fragor|undringar|synpunkter) (?:om|kring|pa|angaende|till) (?:\w+ )?(?:metod\w*|statistik\w*|enkat\w*|undersokning\w*|indikator\w*|matning\w*|siffr\w*|oppna))\b/;
/** Somebody there. */
const SOMEBODY =
  /\b(?:vem|vems|namn\w*|heter|\w*chef\w*|handlagga\w*|\w*direktor\w*|personnummer|hem\w*|privat\w*|han|hon|henne|honom|ordforande|brukar\w*|rektor\w*|kollega\w*)\b/;

/** "Vart vänder man sig med frågor om metoden, finns en mejladress?": the publisher's own address is no personal data. Folded. */
export const asksForPublisher = (folded: string): boolean =>
  CONTACT.test(folded) && PUBLISHER.test(folded) && !SOMEBODY.test(folded);
