import type { DeclineReason } from '../query/draft.ts';

type Rule = { readonly reason: DeclineReason; readonly pattern: RegExp; readonly unless?: RegExp };

/** Figures that are asked for, whatever else is said. */
const A_FIGURE = /\b(?:hur manga|hur stor (?:andel|del)|andel\w*|procent\w*|vilk\w+ kommun\w*|siffr\w*|statistik\w*)\b/;
const PLEASE =
  '^(?:(?:hej|snalla|ok|okej|men|och|da|nej)\\b[ ,]*)*(?:(?:kan|kunde|skulle|vill) (?:du|ni|boten|jag|vi) (?:kunna )?|ni far |du far |jag vill att du )?';

/** What a bot of published figures does not do: change them, advise, judge a place, guess, write for others, or tell of itself and of single persons. Over the folded question. */
const RULES: readonly Rule[] = [
  {
    reason: 'instruction',
    pattern: new RegExp(
      `${PLEASE}(?:(?:andra|byta?|ratta|korrigera|justera|hoja?|sanka?|uppdatera|satta?|skriva? om) .{0,60}\\b(?:svar\\w*|siffr\\w*|varde\\w*|uppgift\\w*|resultat\\w*|andel\\w*)\\b.{0,30}\\btill\\b|(?:ta bort|radera|sudda|stryk|dolj|gom|nollstall|rensa) .{0,40}\\b(?:svar\\w*|siffr\\w*|varde\\w*|uppgift\\w*|resultat\\w*|rad\\w*|databas\\w*|allt)\\b|lagg(?:a)? (?:till|in) .{0,40}\\b(?:svar\\w*|siffr\\w*|varde\\w*)\\b(?!.{0,40}\\b(?:diagram\\w*|tabell\\w*|graf\\w*|kurv\\w*|rapport\\w*)\\b))`,
    ),
  },
  {
    reason: 'instruction',
    pattern:
      /\b(?:konfigurationsfil\w*|konfiguration\w*|kallkod\w*|api ?nyckel\w*|api ?nycklar\w*|api ?keys?|(?:print|show|reveal|tell me) your|losenord\w*|miljovariab\w*|access ?token\w*|databasschema\w*|systemmeddelande\w*)\b/,
  },
  {
    reason: 'opinion',
    pattern:
      /\bhur (?:kan|ska|bor|far|gor) (?:vi|jag|man|kommunen|kalmar|en kommun)\b.{0,30}\b(?:forbattra|battre|hoja|lyckas|fa ja|fa ett ja|ta fram|infora|utforma|komma igang|skriva en|skriva var|jobba|arbeta|utveckla var)\b|\b(?:ge|har du|kan du ge) (?:oss |mig |nagra )?(?:tips|rad|forslag)\b/,
    unless: /\b(?:siffr\w*|uppgift\w*|excel\w*|fil|filer|resultat\w*|statistik\w*|tips om var)\b/,
  },
  {
    reason: 'opinion',
    pattern: /\bvad (?:ska|bor) (?:jag|vi) (?:svara|saga|skriva|tycka|gora)\b/,
    unless: A_FIGURE,
  },
  {
    reason: 'opinion',
    pattern:
      /\b(?:ar|vore) (?:det )?(?:\w+ ){0,2}(?:en )?(?:bra|battre|dalig|samre|trygg|trevlig) (?:kommun|stad|plats|ort)\b|\b(?:bra|bast|battre|samst|daligt) (?:stalle )?att (?:bo|vara|flytta)\b|\b(?:flytta till|bosatta (?:mig|oss) i)\b/,
  },
  {
    reason: 'forecast',
    pattern:
      /\b(?:blir|far|har|hamnar|okar|minskar|kommer|tror|gissar|lar) .{0,60}\b(?:nasta (?:ar|gang|matning\w*|undersokning\w*|rapport\w*|omgang\w*)|om (?:ett|tva|tre|fem|tio) ar)\b/,
    unless: /\b(?:publicer\w*|slapp\w*|mats|mater|fragas|nar kommer|kommer nasta|utskick\w*)\b/,
  },
  {
    reason: 'personal-data',
    pattern:
      /\b(?:adress\w*|telefon\w*|mobilnummer\w*|mejladress\w*|epost\w*|e post\w*|personnummer\w*) (?:till|for|har|pa)\b/,
    unless: /\b(?:socialstyrelsen\w*|metodbeskrivning\w*|er|funktionsbrevlad\w*|myndighet\w*|fragor)\b/,
  },
  {
    reason: 'personal-data',
    pattern:
      /\bhar (?:min|mitt|mina|var|vara|hans|hennes|din)\b.{0,40}\b(?:lss|insats\w*|beslut\w*|sip|assistans\w*|ratt till|plats)\b/,
    unless: A_FIGURE,
  },
  {
    reason: 'off-topic',
    pattern: new RegExp(
      `${PLEASE}(?:skriva?|formulera|forfatta|hitta pa|gora?) (?:ett|en|nagot|nagra|mig|oss) (?:\\w+ ){0,3}(?:forslag\\w*|rutin|mall|utkast|tal|dikt|vits|insandare|debattartikel|motion|protokoll|policy|handlingsplan|pressmeddelande|saga|lat)\\b`,
    ),
    unless: A_FIGURE,
  },
  {
    reason: 'off-topic',
    pattern: /\bhur (?:lagar|bakar|steker|kokar|tvattar|monterar|byter|odlar|planterar) (?:man|jag|vi)\b/,
  },
  {
    reason: 'off-topic',
    pattern: new RegExp(
      `${PLEASE}(?:lagga? upp|posta|dela|publicera|skicka|mejla|maila|messa|faxa|tipsa|meddela|vidarebefordra|sprida?) .{0,50}\\b(?:facebook|instagram|linkedin|twitter|x|webben|hemsidan|intranatet|kanalen|gruppen|alla|chefen|min chef|kollegan|kollegorna|henne|honom|dem|media|pressen|tidningen|mejl|sms)\\b`,
    ),
    unless: /\balla (?:lan|kommuner|ar)\b/,
  },
  {
    reason: 'off-topic',
    pattern: new RegExp(`${PLEASE}(?:dm ?a|dm|pm ?a|cc ?a|sms ?a|slacka|pinga|messa|direktmeddela|tagga)\\b .{1,60}`),
    unless: /\bcc a\b/,
  },
  { reason: 'instruction', pattern: /\bor 1 1\b/ },
];

/** Why a question is declined although it may name an indicator; null when it is ours. */
export function beyondUs(folded: string): DeclineReason | null {
  const found = RULES.find(({ pattern, unless }) => pattern.test(folded) && unless?.test(folded) !== true);
  return found?.reason ?? null;
}
