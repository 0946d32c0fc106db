import { distanceWithin } from '../language/distance.ts';
import { memo } from '../search/memo.ts';

/**
 * Words that say how something is asked and not about what, beyond the ordinary function words: greetings, units, verbs of asking.
 * They never count for or against an indicator. Folded; an ending * takes any continuation.
 */
const WORDS =
  'kommun kommuner kommunerna kommunernas kommuners kommunens kommunen kommunal* lan lanet landets landet land sverige sveriges svensk svenska riket riks riksniva rikssnitt rikssnittet nationell* ' +
  'oj oppna jamforelser jamforelse indikator* nyckeltal* matt mattet matten matningen matning* mattes mats mata matar matt matte ' +
  'uppgift* varde* data resultatet resultaten statistik statistiken tal talet aktuell* senast* tidig* ' +
  'utveckling utvecklingen utvecklats trend trenden forandr* okat okade okning okningen minskat minskade minskning fler farre gatt ' +
  'jamfor* socialtjanst* varfor betyd* bygger baseras baserad grundar oka okar kolla checka check visa lista ge ber hjalp hjalpa hjalpen fraga fragan fragor svar svaret svara svarade ' +
  'hej hejsan tjena tjenare hallo god morgon dag kvall ursakta forlat snalla snall please thanks thx mvh vanligen gissar antar funderar fundera funderade undrade intresserad ' +
  'ny nytt lite liten egentligen bara mest garna gang ganger exakt ungefar cirka ca runt omkring tidigare nuvarande nagonting nagot oss var vart ' +
  'definier* visar menade omrade omraden omradet omradena mena nej na ' +
  'hander hande sker skedde gors storre mindre hogre lagre over under sett ut ser sag star lag ligger legat hitta hittar finns tex exempel exempelvis typ liksom iaf ju val alltsa dvs mm osv resp respektive per st ' +
  'lagesbild* nulagesbild* ogonblicksbild* helhetsbild* sammanfatt* oversikt* overblick* minst minsta storst storsta battre samre bast procenttal* procentsats* vs handlar innehaller stangdes forklara beskriv klicka precis andrats andrades andrat steg stigit sjonk sjunkit skiljer skilde skiljde resten hant hander visade avses senare jul god vanlig tala vara snall stalldes stalls skillnad* ingar ingick svarat visst jfr skriva hogt hog hogsta lagt lagst hogst hor flest farst ranka* rangordn* stadsdel* socialforvaltning* tror halsningar innebar* skickades skickas genomfordes forandrades signifikant da istallet hojt nyfiken kvinnor kvinna kvinnorna mannen fordelat fordelade flickor pojkar uppdelat uppdelad uppdelning konsuppdelat konsuppdelad behover behova behovde behovs sammanstallning sammanstallningen namnd* underlag* rapport* presentation* pm mote* vanligare ovanligare vanligast raknas raknats gallde gallt skl skr socialstyrelsen* tabell* siffrorna siffror saga pasta sakna* mater fatt faktiskt havda genomfort genomfora genomforde genomfors gjorde gjort gora arbetar arbetade skriver skriv skrev pastar pastas forbattrades forbattrats forbattring kravs krav kunde oka minska posta skicka channel here everyone kanalen ta tagit bild lage ' +
  'varifran varfran vems kallan hamtad hamtat hamtade taget tagen framtagen kommer stammer stamma sant verkligen menar menas snabb snabbt kort fort bade hela totalt total totala sammanlagt antalet mycket gar bra tyst vilket procentenheter procents procentuell pct proc ' +
  'gallande angaende avseende rorande betraffande kring hos inkl inklusive exkl samtliga varje ar ars arets aret aren arens forsta gangen anvand* anvant tiden tid over period perioden idag nulaget just dagens ' +
  'andrade bytte bytt svangde fattas stall satt lagg intill stalla satta lagga text texten texter uppfyll* avses bredvid tredje fjarde femte tionde formulera* korrekt* riktigt falskt fakta faktakoll* galet later kollega* ordforande* chef chefen scen arsredovisning* verksamhetsberattelse* pressmeddelande* tjansteskrivelse* slutsats* dra pastaende* fordubbl* tredubbl* halver* halften halva tredjedel* fjardedel* femtedel* tiondel* majoritet* flesta flertalet varannan vartannat drygt knappt nastan nara narmare uppemot alltid aldrig genomgaende artikel* uttryck* motsvarar tappat flest hojdes andrades skrift publicera citera ' +
  'kontra hamtas hamtar hamtats tapp tappet raset rikssiffr* riksandel* landssiffr* kommunsiffr* procentsiffr* ' +
  'lagesanalys* nulagesanalys* lagesrapport* nulagesrapport* lagesbeskrivning* nulagesbeskrivning* uppgang* nedgang* tillbakagang* backa backar backade backat ' +
  'sas sades sagts angavs angetts uppgavs rapporterades noterades redovisades framgick sista rort stampar serie* matserie* kurva* matpunkt* matomgang* historik* svangt svangning* framsteg framat uppat nedat bakat halkat halkade rubrik* formulering* skrivit tappat tappade klattrat klattrade riktning  ' +
  'kontra gentemot versus visavi jamte alternativt jamfort ' +
  'how stand stands mean means who why when where many much what which municipalities municipality in of the the is are percent share rate year for with have has does do data figure latest current please show me';

const EXACT = new Set<string>();
const STARTS: string[] = [];
for (const word of WORDS.split(' ')) {
  if (word.endsWith('*')) STARTS.push(word.slice(0, -1));
  else EXACT.add(word);
}

/** True for a word of asking. Takes the folded form. */
export const isAskWord = memo(
  (folded: string): boolean => EXACT.has(folded) || STARTS.some((start) => folded.startsWith(start)),
);

/** The commonest of them, which are recognised with a slip of the pen ("komuner"). */
const COMMON = [
  'kommun',
  'kommuner',
  'kommunerna',
  'andel',
  'andelen',
  'procent',
  'manga',
  'alla',
  'riket',
  'utveckling',
];

/** True for a common word of asking with one letter wrong, missing or swapped. Takes the folded form. */
export const isMisspeltAskWord = memo(
  (folded: string): boolean =>
    isDoubled(folded) ||
    COMMON.some((word) => Math.abs(word.length - folded.length) < 2 && distanceWithin(folded, word, 1) !== null),
);

/** "Huur", "vadd": a letter typed twice. */
function isDoubled(folded: string): boolean {
  const single = folded.replace(/(.)\1/, '$1');
  return single !== folded && /^(hur|vad|vilken|vilka|har|hade|som|det|och|andel|manga|stor|kan|ni)$/.test(single);
}
