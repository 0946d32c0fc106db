import type { DeclineReason } from '../query/draft.ts';
import { whyAsked } from '../query/why-asked.ts';
import { OF_ONE } from './asking-part.ts';

/** Longer questions are not questions. Characters. */
const TOO_LONG = 1500;

type Rule = { readonly reason: DeclineReason; readonly pattern: RegExp; readonly unless?: RegExp };

/** A missing or broken series may be asked about with "varför": that is answered from the method, not declined. */
const ABOUT_METHOD =
  /\b(sakna|saknas|saknades|mattes|mats|matt|fragades|stalldes|redovisas|visas|publicer\w*|finns|jamfor\w*|siffra for|data for|(?:nagon|ingen|inga|nagra) (?:siffr\w*|uppgift\w*)|bortfall\w*|(?<!\b(?:nagon|nagra|standardiserade?|inga|en|sin) )metod\w*|andrades|brott|harlett\w*|utraknat|beraknat|hamtat)\b/;

/** What is done in the survey and in its texts, asked why of: "varför står det", "varför frågas inte", "anledningen till att frågan låg nere". */
const WHY_OF_METHOD =
  /\b(?:varfor|orsaken till att|anledningen till att|hur kommer det sig(?: att)?)\b.{0,70}\b(?:lag .{0,12}nere|slutade? fraga|fraga[rs]?\b|fragan\b|fragor(?:na)?\b|mater|matas?\b|forsvann|tog(?:s)? .{0,30}bort|tas bort|tomt?\b|hal(?:et)?\b|rutan?\b|kolumn\w*|kryss|star (?:det|20|nej|ja)|(?:sager|skriver|anger|kallar|redovisar) (?:ni|du|man|kallan|skl|skr)|kallas?\b|heter|citeras|hanvisar|\w*enkat\w*|uppskattning|nyare|register\w*|arligen|kategori\w*|kommungrupp\w*|nyckeltal|far jag|gar inte det)|\b20[12]\d\b.{0,60}\b(?:varfor|hur kommer det sig)$|\bsiffra .{0,20}i stallet for ja/;
/** A share of municipalities where something leads to something, or users who are let in on it, is what is measured and no cause. */
const INFLUENCE =
  /\b(?:andel\w*|hur (?:manga|stor\w*|vanligt)|procent\w*|\w*siffr\w*|lata|later|(?:brukar|klient|medborgar|enskild)\w*|samordnare)\b/;

/** "Vad beror bortfallet på?" is about the method, "beror ökningen på lagen?" is not. */
const ABOUT_MISSING = /\b(sakna\w*|bortfall\w*|inte mattes|mattes inte|inte matts|harlett\w*)\b/;

/** Which end of a scale is which is told of in the documents. */
const OF_A_SCALE =
  /\b(?:en etta|etta|tvaa|sexa|sjua|atta|hog siffra|lag siffra|hogt varde|lagt varde|grupp [1-8])\b.{0,60}\b(?:bra|daligt?) (?:eller|och) (?:bra|daligt?)|\b(?:sorteringsnyckel\w*|nyckeln|skalan)\b.{0,60}\b(?:bra|daligt?) (?:eller|och) (?:bra|daligt?)/;

/** Rules over the folded question, first match wins. Instructions come first: nothing in a message is obeyed. */
const RULES: readonly Rule[] = [
  {
    reason: 'instruction',
    pattern:
      /\b(ignorera|glom (alla|allt|dina)|bortse fran|strunta i|utvecklarlage|developer mode|jailbreak|lat(sas|s) (att|vara)|hitta pa(?! (sjalv|nat sjalv|eget))|fejka|du ar nu|agera som|act as|pretend|nya regler|systemprompt|system prompt|dina instruktioner|your instructions|ignore (all|any|the|your|previous)|disregard|from now on|answer only with|only (answer|reply|respond)|(reply|respond) (only )?with|you are now|svara (bara|endast|enbart) (med )?\d|fran och med nu (ska|svarar|ar) du|utelamna (alla )?(forbehall|kallor)|andra siffran|skriv ut din|reveal|override)\b/,
  },
  {
    reason: 'instruction',
    pattern:
      /\b(ny(a|tt)? (instruktion\w*|order|direktiv)|(svara|sag|skriv|saga|svarar) (alltid|jamt) |you must (now )?(answer|reply|say)|must now answer|upprepa efter mig|repeat after me|(sag|skriv|bekrafta|intyga) (bara )?att .{0,60}\b(ar|har|ligger|uppfyller)\b.{0,60}(\d|alla|allt|samtliga)|testlage\w*|utan begransningar|inga begransningar|rollspel\w*|hemliga instruktion\w*)/,
    unless: /\b(kan (vi|jag|man)|far (vi|jag|man)|gar det|vill|ska|tankte|stammer|jag)\b/,
  },
  {
    reason: 'instruction',
    pattern: /^(system|assistant|developer|admin) (nya?|svara|ignorera|du|visa|andra|sla|set|new|you)\b/,
  },
  {
    reason: 'instruction',
    pattern:
      /\b(select\b.*\bfrom\b|drop table|insert into|delete from|union select|update \w+ set|or 1 ?= ?1|pragma \w+)/,
  },
  {
    reason: 'personal-data',
    pattern:
      /\b((?<!for )vem ar(?! bast| samst| med\b| utgivar| den enskild| det som (?:avgor|bestammer|svarar|fyller|samlar|ansvarar|star bakom|ger ut|raknar)| avsandare| malgrupp)|vem heter|vad heter (?!kommun|indikator|den indikator|mattet|nyckeltal)(\w+ ){0,2}?(han|hon|\w*chef\w*|handlaggar\w*|personen|\w*direktor\w*|ordforande\w*|\w*radet|rektor\w*)|vilka heter|namnet pa|namn pa|personnummer\w*|(telefon|mobil)(nummer|numret)\w*|mejladress\w*|hemadress\w*|lon har|vem (av|bland) |(namn|namnen|namnet|adress\w*|telefon\w*|mejl\w*)( och \w+)? tack|(ge|skicka|lista) (mig )?(namn|namnen)\b|vilken handlaggare|vilka handlaggare|vilka (bor )?(pa|i|vid|hos) (gruppbostad|boende|servicebostad|daglig|korttids|avdelning)\w*|enskild(a)? brukare \w+|min (chef|kollega|rektor|socialchef|enhetschef) \w+ (ar|har|heter)\b|ar (han|hon|hen)\b)\b/,
  },
  { reason: 'personal-data', pattern: OF_ONE },
  { reason: 'personal-data', pattern: /\b(19|20)?\d{6}[-+ ]?\d{4}\b/ },
  {
    reason: 'forecast',
    pattern:
      /\b(prognos\w*|forutsag\w*|forutse\w*|framtid\w*|(?<!som |varifran |var ifran |fran vem |fran vilk(?:en|et) \w{3,15} )kommer (?!.{0,60}\bifran\b|fram\b|det sig\b|(att )?(fraga|saga|undra|pasta|vilja|diskutera)\b).{0,60}\b(att|bli|vara|oka|minska|na)\b|om (det|detta|trenden|takten|utvecklingen|okningen) (fortsatter|haller i sig)|(tror|gissar|spar) (du|ni)\b.{0,80}\b20[3-9]\d\b|hur blir (?!man\b|svar)|nar (nar|blir|kommer) (vi|de|kommunerna|alla)|nasta ar|vantas|sannolikt blir|om (fem|tio|tva|tre) ar|spa\b)/,
    unless: /\b(mats|matas|mata|fragas|stallas)\b/,
  },
  {
    reason: 'cause',
    pattern: /\b(varfor|hur kommer det sig|what caused|why)\b/,
    unless: ABOUT_METHOD,
  },
  { reason: 'cause', pattern: /^(?:och |men )?(?:hur|pa vilket satt) (?:har |kan )?paverka\w*/ },
  {
    reason: 'cause',
    pattern: /\b(ledde .{0,60}\btill\b|(?<!som )leder .{0,60}\btill\b|lett till|paverka\w*)/,
    unless: INFLUENCE,
  },
  {
    reason: 'cause',
    pattern:
      /\b(belagg for att|bevis for att|beror|berodde|orsak\w*|orsaka\w*|tack vare|pa grund av(?! (psykisk|funktion|sin|alder|missbruk))|till foljd av|effekten? av|samband\w*|bidra(r|git|gar)? till)\b/,
    unless: ABOUT_MISSING,
  },
  {
    reason: 'cause',
    pattern:
      /\b(vad ar det som gor att|vems fel|vem bar (skulden|ansvaret)|hur kan det (vara|bli|komma) (sa )?|av vilken anledning|anledningen till|forklaringen till|vad ligger (bakom|till grund for att)|hur forklarar (du|man|ni))/,
    unless: ABOUT_METHOD,
  },
  {
    reason: 'forecast',
    pattern:
      /\b(vad (skulle )?(hand(?:a|e|er)|ske|sker|blir effekten) om|nar (?:vi|vi da|landet|riket|kalmar) .{0,40}\bnasta ar|(kommer|lar|vantas|beraknas) (\w+ ){0,4}ha\b.{0,40}\b20[2-9]\d|ar 20[3-9]\d|hur manga .{0,60}\bkommer (\w+ )?(ha|fa|infora|skaffa)\b)/,
    unless: /\b(mats|matas|mata|fragas|stallas|publicer\w*)\b/,
  },
  {
    reason: 'opinion',
    pattern:
      /\bar det( inte)?( \w+)? (pinsamt|daligt|uselt|skamligt|skamt|forskrackligt|anmarkningsvart|acceptabelt|rimligt|bekymmersamt|oroande|hemskt|sorgligt|for lite|for lagt|imponerande|fantastiskt|godtagbart)\b|\b(ar|var) \d+ ?(procent|%)? (ett )?(dalig\w*|bra|lagt?|hogt?|mycket|lite|uselt?|pinsamt|godkant|tillrackligt|illa|okej|ok)\b|\b(ska|bor|borde|maste|behover) (vi|kommunen|namnden|kalmar|man|sverige|alla kommuner) (\w+ )?(satsa|valja|prioritera|lagga|anstalla|infora|borja|sluta|strunta|oroa|skaffa)\w*\b|\b(borde|bor) .{0,30}\b(skamm?as|skarpa sig)\b/,
  },
  {
    reason: 'ranking-of-answers',
    pattern:
      /\b(placera kommun\w*|ranka\w*|rangordna\w*|topplista\w*|rankning\w*|ranking\w*|(bast|samst|basta|samsta|framst) (i|pa|av|kommun\w*|vald\w*|resultat\w*)|vem ar bast|vilken kommun ar (bast|samst)|topp (3|5|10|tre|fem|tio))\b/,
  },
  {
    reason: 'opinion',
    pattern:
      /\b(tycker (du|ni)|anser (du|ni)|(din|er) (egen |arliga |personliga )?(asikt|uppfattning|mening)|borde(?! (ju |val |rimligen )?(finnas|sta|synas|ga)\b)|bor (vi|kommunen|kalmar|man|de)|maste man vara|vad ska (vi|kommunen|kalmar) (gora|satsa|prioritera)|(skulle|kan) ge oss|hur (far|lyckas) vi (till )?(ett |fler |mer )?ja|ar (det|vi|kalmar|kommunen|de) (bra|dalig\w*|duktig\w*|tillrackligt|skamligt|ok|okej|godkant)(?! att (saga|skriva|jamfora|citera))|bra eller daligt(?! (?:stall|rust)\w+)|skandal\w*|rekommenderar du|vilket parti|rosta pa)\b/,
    unless: OF_A_SCALE,
  },
  {
    reason: 'off-topic',
    pattern:
      /^(skicka|mejla|maila|bifoga|ladda (ner|ned)|ring|kontakta|boka|pinga|tagga|posta (det|den|detta|svaret|siffran)|lagg (upp|ut)|publicera (det|den|detta|svaret)|(be|saga?) (till )?(socialstyrelsen|chefen|kollegan|nagon|dem|dom|henne|honom))\b/,
  },
  {
    reason: 'off-topic',
    pattern:
      /\b(maila|mejla|skicka|posta|vidarebefordra|forwarda|sms ?a|faxa|messa) (det|detta|den|det har|den har|svaret|siffran|siffrorna|resultatet|allt)( har)? (till|i|pa|at)\b/,
  },
  {
    reason: 'off-topic',
    pattern: /\bvar (finns|hittar (jag|man)|ligger)\b/,
    unless:
      /\b(\w*siffr\w*|uppgift\w*|resultat\w*|data|radata\w*|statistik\w*|lan|fragor\w*|fragan|metodbeskrivning\w*|fil|filer\w*|excel\w*|pdf|rapport\w*|enkat\w*|metod\w*|indikator\w*|ligger vi|kalmar|landet|riket|jamfort|vad som ar andrat)\b/,
  },
  {
    reason: 'off-topic',
    pattern:
      /\b(vader\w*|dikt|recept pa|skamt|roligt historia|fotboll\w*|aktie\w*|bitcoin|(vad|hur mycket) ar klockan|film\w*|lunch\w*|oversatt\w*|skriv (en|ett|kod|python)|programmera\w*|huvudstad\w*|statsminister\w*|horoskop\w*)\b/,
  },
];

/** Why a question is declined whatever it is about, or null. Takes the folded words and the cleaned text. */
export function declineReason(folded: string, text: string): DeclineReason | null {
  if (text.length > TOO_LONG) return 'too-long';
  const why = whyAsked(folded);
  const found = RULES.find(
    ({ reason, pattern, unless }) =>
      !(reason === 'cause' && why === 'survey') && pattern.test(folded) && unless?.test(folded) !== true,
  );
  return found?.reason ?? (why === 'outcome' ? 'cause' : null);
}

/** Takes the folded words of a question that would be declined for its "varför". */
export const asksWhyOfMethod = (folded: string): boolean => WHY_OF_METHOD.test(folded);
