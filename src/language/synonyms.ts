import { foldText } from './fold.ts';
import { parseNumber } from './numbers.ts';
import { stem } from './stem.ts';

/**
 * Everyday words and what the public sector calls it. One line each: what people say, a colon, what names say. A phrase of several words means
 * all of them together; a bar separates alternatives. Curated from ordinary usage, not from any list of questions.
 */
const TABLE = `
folk, människor, medborgare, kommuninvånare, befolkning, folkmängd: invånare | personer
bor, bosatta: invånare
ungar, småbarn, kids, bebis, bebisar: barn
småbarn, bebisar, nyfödda: födda
tonåring, tonåringar, ungdom, ungdomar: unga | ungdomar
tjejer, flickor, mammor, mödrar: kvinnor | flickor
killar, pojkar, pappor, fäder: män | pojkar
mamma, pappa, morsa, farsa, förälder: föräldrar
ensamma, ensam: ensamstående | ensamhet
gamla, gammal, pensionärer, åldringar, seniorer: äldre
gubbar, gummor: äldre
jobb, jobba, jobbar, arbeta: arbete | sysselsättning | förvärvsarbetande | sysselsatta
lön, löner, tjänar, tjäna, inkomster: inkomst | lön | förvärvsinkomst
arvode, arvoden: arvode
jobbar, anställda, medarbetare, folket: personal | anställda | årsarbetare
sjukskriven, sjukskrivna, sjukskrivning: sjukfrånvaro | sjukpenning
arbetslös, arbetslösa: arbetslöshet | öppet arbetslösa
dagar, dar, dygn: dagar | dygn
vänta, väntar, kö, köa, köer, kötid: väntetid | väntat | vårdgaranti
snabbt, snabb, fort, dröjer: tid | handläggningstid | mediantid
doktor, doktorn, läkarbesök: läkare
sköterska, sköterskor, syrra: sjuksköterska
medicin, mediciner, piller, tabletter: läkemedel
sjukhus, lasarett: sjukhus | slutenvård | vårdtillfällen
vårdcentral, vårdcentralen, husläkare: primärvård | vårdcentral
akuten: akutmottagning
opererad, opererade, opereras, operera: operation | opererade
tandläkare, tandläkaren, tänder: tandvård
psykiskt, deprimerad, depression, nere, ångest: psykisk | psykiska | ångest
feta, fet, tjock, tjocka, överviktig, överviktiga: fetma | övervikt
röker, röka, rökare: rökning | tobak | daglig rökning
dricker, sprit, supa: alkohol | riskkonsumtion
knark, knarkar, droger: narkotika
missbrukare, missbruk, alkis: missbruk | missbruksvård | beroende
hjärtfel: hjärtsvikt | hjärtsjukdom
hjärtattack: hjärtinfarkt
tumör, tumörer: cancer
brutet, bruten, benbrott: fraktur
höft, höften, höftben: höftfraktur | höftprotes
trillar, ramlar, ramla: fallskador
dör, död, döda, avlider: avlidna | dödlighet | dödsfall
självmord: suicid
gravid, gravida, föda, förlossning: förlossning | graviditet
hemhjälp, hemtjänsten, hemhjälpen: hemtjänst
äldreboende, äldreboendet, ålderdomshem, servicehus, äldreboenden: särskilt boende | särskilt boende äldreomsorg
gruppbostad, gruppboende, gruppbostäder, gruppboenden: bostad särskild service | LSS-boende
servicelägenhet, servicelägenheter: servicebostad
handikapp, handikappade, funktionshindrade, funkis: funktionsnedsättning | funktionshinder | LSS
assistent, assistenter: personlig assistans
dagcenter: daglig verksamhet
dagis, förskolan, förskolebarn: förskola
fritids, fritis: fritidshem
plugga, pluggar, plugg, studera, läser: studerar | studier
elev, skolbarn, skolelever: elever
lärarna, fröken, magister: lärare | pedagogisk personal
legitimerade, behöriga: legitimation | behörighet
betyg, betygen, godkänt, godkända: betyg | lägst betyget E | uppnått kunskapskraven
snittmerit, snittmeriten, snittbetyg: meritvärde genomsnittligt
nia, nian, nior, niorna, niondeklassare: åk 9 | årskurs 9
åttan, åttor, åttorna: åk 8 | årskurs 8
sjuan, sjuor: åk 7 | årskurs 7
sexan, sexor, sexorna: åk 6 | årskurs 6
femman, femmor, femmorna: åk 5 | årskurs 5
fyran, fyror, fyrorna: åk 4
trean, treor, treorna: åk 3 | årskurs 3
friskola, friskolor, privatskola: fristående skolor | enskild regi | fristående huvudman
gymnasium, gymnasiet, gymnasist, gymnasister: gymnasieelever | gymnasieskola
studenten, slutbetyg: gymnasieexamen
högskola, universitet, uni: universitet/högskola | eftergymnasial utbildning
komvux, vuxenskola: vuxenutbildning | komvux
sfi: svenska för invandrare | sfi
mobbning, mobbad, mobbade: kränkningar | trakasserier
trygg, trygga, otrygg, otrygga, rädd, rädda, rädsla, oroliga: trygghet | trygg | otrygghet | oro
soc, socialen, socialtjänsten: socialtjänst | individ- och familjeomsorg | ekonomiskt bistånd
bidrag, socialbidrag, soss, försörjningsstöd: ekonomiskt bistånd | försörjningsstöd
fattig, fattiga, fattigdom: ekonomiskt utsatta | låg ekonomisk standard | inkomststandard
fosterhem, fosterbarn, fosterfamilj: familjehem | familjehemsvård
behandlingshem, ungdomshem: HVB | institutionsvård
orosanmälan, orosanmälningar: anmälan | förhandsbedömning
slagen, slår, misshandel, misshandlad, kvinnovåld, kvinnomisshandel: våld i nära relation | våld
offer: våldsutsatta | utsatt
vräkt, vräkta, vräkning, avhyst: avhysning | vräkning | förlora sitt boende
hemlös, hemlösa, uteliggare: hemlöshet
flykting, flyktingar, nyanlända, nyanländ, asyl: flyktingmottagande | nyinvandrade | skyddsbehövande
invandrare, invandrade, utlänningar, utlandsfödda: utrikes födda
brott, kriminalitet, brottslighet: anmälda brott | brottslighet
stöld, stölder, inbrott, snatteri: stöld | tillgreppsbrott | bostadsinbrott
polis, poliser: polisen | anmälda
brandkår, brandkåren, brandbil, brandmän: räddningstjänst | räddningstjänsten
bränder, brand, eldsvåda: bränder | utvecklad brand
bil, bilar, bilen: personbilar | bil
kör, köra: körsträcka
buss, bussar, tåg, spårvagn, kollektivtrafiken: kollektivtrafik
cykel, cykla, cyklar: cykel | gång- och cykelväg
gator, vägar, gata: gator och vägar | gatuunderhåll
elbil, elbilar: eldrivna | elfordon | laddbara
sopor, skräp, soptömning, sophämtning, sophämtningen: avfall | avfallsavgift | hushållsavfall
återvinna, återvinning, källsortering: materialåtervinning | återvinning
villa, villor, hus, radhus: småhus | en- och tvåfamiljshus
lägenhet, lägenheter, lgh: flerbostadshus | bostad | lägenheter
bygglov, bygglovet: bygglov
matsvinn, slängs, slänger, matavfall: svinn | matavfall | serveringssvinn
maten, käk: livsmedel | måltid
ekologisk, eko, kravmärkt, ekomat: ekologiska livsmedel | ekologisk
vatten, kranvatten, avlopp: vatten och avlopp | va
klimat, utsläpp, koldioxid, växthusgas: växthusgaser | utsläpp
internet, nätet, bredband, fiber, wifi: bredband | internet
hemsida, hemsidan, sajt, webben: webbplats
info, upplysning, upplysningar: information
tjänsteman, tjänstemän, handläggaren: tjänsteperson | handläggare
politiker, politikerna, kommunpolitiker: förtroendevalda | politiker
röstade, rösta, röstat, valet: valdeltagande | röster
skatt, skatten, kommunalskatt, kommunalskatten: skattesats
pengar, kosta, kostar, kostnader, dyrt, utgifter: kostnad | nettokostnad
lån, skuld, skulder: skulder | låneskuld
överskott, underskott, vinst, minus, förlust: årets resultat
privat, privata: privata utförare | enskild regi
företag, företagare, företagarna, firmor: företagsklimat | företag
nöjd, nöjda, nöjdhet, gillar, trivs: nöjdhet | helhetssyn | sammantaget nöjd
tycker, anser, upplever: brukarbedömning | medborgarundersökningen
bestämma, medbestämmande, inflytande: inflytande | påverka | delaktighet
lyssnar, bryr, omtanke: bryr | lyssnar
begriper, fattar, förstår: förstår
klaga, klagomål, missnöje: synpunkter | klagomål
fortbildning, vidareutbildning, kurs: kompetensutveckling | fortbildning
bibliotek, biblan, bibban, biblioteket: bibliotek | folkbibliotek
böcker, bok: böcker | bokbestånd | bokutlån
låna, lånar, lånas: lån | utlån
idrott, sport, träning: idrott | idrottshall
simhall, badhus, bada: simhall | badanläggning
bio, teater, museum: kultur
musikskola, kulturskola: kulturskola | musikskola
föräldraledig, föräldraledighet, pappaledig: föräldrapenning
vab, vabba, vabbar: tillfällig föräldrapenning
sjukpension, förtidspension: sjukersättning
rullstol, rollator: hjälpmedel
tolk, tolkar: tolk
prata, snacka: samtal | kommunikation
lättläst, enkel: lättläst
moderaterna, sossarna: Moderaterna | Socialdemokraterna
`;

/** Phrases that a folded stem may stand for, each a list of folded stems. */
const MEANINGS: ReadonlyMap<string, readonly (readonly string[])[]> = read(TABLE);

function read(table: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const meanings = new Map<string, (readonly string[])[]>();
  for (const line of table.trim().split('\n')) {
    const [said = '', named = ''] = line.split(':');
    const phrases = named.split('|').map(stemsOf);
    for (const word of said.split(',').flatMap(stemsOf)) {
      const old = meanings.get(word) ?? [];
      const news = phrases.filter(
        (phrase) => phrase.join(' ') !== word && !old.some((it) => it.join(' ') === phrase.join(' ')),
      );
      meanings.set(word, [...old, ...news]);
    }
  }
  return meanings;
}

function stemsOf(text: string): readonly string[] {
  return (foldText(text).match(/[a-z]+|[0-9]+/g) ?? []).map((word) => stem(word));
}

/**
 * What an everyday word may be called in the names of the public sector: "nian" → "åk 9". Takes the folded word and its stem, gives folded stems;
 * empty when nothing is known. A number stays a number: "åtta" is not "åttan".
 */
export function synonymsOf(folded: string, stemmed: string): readonly (readonly string[])[] {
  return parseNumber(folded) === null ? (MEANINGS.get(stemmed) ?? []) : [];
}
