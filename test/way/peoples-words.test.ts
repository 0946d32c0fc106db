import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

/** The one indicator that a figure was looked for, whether or not there is one; or why it was not looked for. */
async function meant(question: string): Promise<unknown> {
  const { query, outcome, reason } = await way.ask(question);
  const slot = query === null ? undefined : (query as { indicators?: unknown }).indicators;
  const ids = Array.isArray(slot) ? slot : (slot as { ids?: readonly string[] } | undefined)?.ids;
  return ids === undefined ? `${outcome} ${reason ?? ''}` : ids.join(' ');
}

describe('what people call an indicator', () => {
  test.each<[string, string]>([
    [
      'hur många kommuner vet vad de ska göra om en vuxen med LSS blir misshandlad av sin partner?',
      'valdsrutin-lss-vuxen',
    ],
    ['finns det nedskrivet hur handläggaren agerar vid kvinnomisshandel hos LSS vuxen?', 'valdsrutin-lss-vuxen'],
    [
      'hur många kommuner har skrivna anvisningar när en förälder till ett LSS-barn blir slagen?',
      'valdsrutin-lss-barn',
    ],
    ['har barnsidan i LSS rutin om mamman blir misshandlad?', 'valdsrutin-lss-barn'],
    ['vet kommunerna vilka behov deras LSS-brukare har som grupp?', 'isu-behov-lss'],
    ['lägger kommunerna ihop vad de enskilda behöver till en bild av hela målgruppen?', 'isu-behov-lss'],
    ['räknar kommunerna ihop vilka insatser folk får på gruppnivå?', 'isu-stod-insatser-lss'],
    ['håller kommunerna koll på vilken hjälp brukarna faktiskt får?', 'isu-stod-insatser-lss'],
    ['kollar kommunerna om hjälpen funkar för den enskilde?', 'isu-resultat-lss'],
    [
      'hur många kommuner frågar folk vad de tyckte om biståndsbedömningen?',
      'enskildas-uppfattning-myndighetsutovning-lss',
    ],
    [
      'lyssnar LSS-handläggarna på vad de sökande tycker och ändrar sig?',
      'enskildas-uppfattning-myndighetsutovning-lss',
    ],
    [
      'hur många kommuner låter de boende på gruppbostaden tycka till och gör något av det?',
      'enskildas-uppfattning-utforarverksamhet-lss',
    ],
    [
      'tar boendena och daglig verksamhet till sig av brukarnas åsikter?',
      'enskildas-uppfattning-utforarverksamhet-lss',
    ],
    ['prövas det en gång om året om folk på dagcentret kan klara ett jobb?', 'rutin-prova-arbete-lss'],
    ['har kommunerna rutin för att de på daglig verksamhet ska få testa en praktikplats?', 'rutin-prova-arbete-lss'],
    [
      'hur många kommuner har fått ut någon från daglig verksamhet i riktigt jobb?',
      'overgang-reguljar-arbetsmarknad-lss',
    ],
    ['har någon på dagcenter i LSS blivit anställd på vanliga arbetsmarknaden?', 'overgang-reguljar-arbetsmarknad-lss'],
    [
      'hur många kommuner har fått ut både någon till öppen anställning och någon till Samhall?',
      'overgang-reguljar-och-skyddat-lss',
    ],
    ['får socialpsykiatrins deltagare riktiga jobb?', 'overgang-reguljar-arbetsmarknad-socialpsykiatri'],
    [
      'hur många kommuner drar lärdom av sina uppföljningar för att bli bättre?',
      'systematisk-uppfoljning-verksamhetsutveckling-lss',
    ],
    [
      'används de sammanställda uppföljningarna till att förbättra verksamheten?',
      'systematisk-uppfoljning-verksamhetsutveckling-lss',
    ],
    [
      'hur många kommuner tittar på om män och kvinnor får olika vid uppföljningen?',
      'systematisk-uppfoljning-konsperspektiv-lss',
    ],
    ['är uppföljningen jämställd i kommunerna?', 'systematisk-uppfoljning-konsperspektiv-lss'],
    ['utreder kommunerna alla vuxna med Individens behov i centrum?', 'ibic-utredning-lss'],
    ['används livsområdena i IBIC när man utreder?', 'ibic-utredning-lss'],
    ['följs besluten upp enligt Individens behov i centrum?', 'ibic-uppfoljning-lss'],
    ['berättar kommunerna att man kan få en gemensam plan med regionen?', 'rutin-sip-lss'],
    ['talar handläggarna om att man har rätt till en samordnad plan?', 'rutin-sip-lss'],
    ['vad händer på gruppbostaden om halva personalen blir sjuk?', 'kontinuitetsplan-lss-boende-vuxen'],
    ['har gruppboendena en reservplan om strömmen går?', 'kontinuitetsplan-lss-boende-vuxen'],
    ['klarar LSS-boendena en pandemi, finns det en plan?', 'kontinuitetsplan-lss-boende-vuxen'],
    ['kan man ringa soc mitt i natten?', 'socialjour-socionom-dygnet-runt'],
    ['hur många kommuner har nån på soc att nå en lördagskväll?', 'socialjour-socionom-dygnet-runt'],
    ['får handläggarna gå på utbildning enligt en gemensam plan?', 'kompetensplan-lss'],
    ['finns det en plan för hur LSS-handläggarna ska lära sig mer?', 'kompetensplan-lss'],
    ['får LSS-handläggarna prata med en handledare om svåra ärenden i Kalmar?', 'handledning-lss'],
    ['hur stor del av handläggarna har pluggat till socionom?', 'handlaggare-socionomexamen-lss'],
    ['har de som handlägger LSS rätt examen?', 'handlaggare-socionomexamen-lss'],
    ['är det klart på papper hur kommunen och psyk ska samarbeta?', 'overenskommelse-psykiatri-lss'],
    ['finns ett skriftligt samarbete med psykiatriska kliniken?', 'overenskommelse-psykiatri-lss'],
    [
      'testar LSS-handläggarna om någon dricker eller knarkar med en bestämd metod i Kalmar?',
      'bedomningsmetod-missbruk-lss',
    ],
    ['har Kalmar avtal med landstinget om LSS-barnen?', 'overenskommelse-region-lss-barn'],
    [
      'har Kalmar kommit överens med Försäkringskassan kring barn med funktionsnedsättning?',
      'overenskommelse-forsakringskassan-lss-barn',
    ],
    ['finns det någon i Kalmar som hjälper psykiskt sjuka i kontakten med myndigheter, ett ombud?', 'personligt-ombud'],
    ['har Kalmar någon anställd som bevakar brukarnas inflytande?', 'brukarinflytandesamordnare'],
    ['får de som har stöd i Kalmar själva granska verksamheten?', 'brukarstyrd-brukarrevision'],
    ['letar kommunen i Kalmar upp folk som mår psykiskt dåligt?', 'uppsokande-psykisk-ohalsa'],
    ['går Kalmar ut och söker upp uteliggare?', 'uppsokande-hemlosa'],
    ['hur många lever med LSS-beslut?', 'personer-med-lss-insats'],
    ['hur många i Sverige har beviljats LSS?', 'personer-med-lss-insats'],
    ['hur många ungar har LSS?', 'barn-unga-med-lss-insats'],
    ['hur många tonåringar och barn får stöd enligt LSS?', 'barn-unga-med-lss-insats'],
    ['använder kommunerna FREDA för att hitta våld?', 'freda-lss-vuxen'],
    ['får man lön på daglig verksamhet?', 'habiliteringsersattning-lss'],
    ['vad gör gruppbostäderna när det blir värmebölja för vuxna?', 'varmeplan-lss-boende-vuxen'],
    ['finns det plan för att tömma gruppbostaden för vuxna vid brand?', 'evakueringsplan-lss-boende-vuxen'],
    ['trivs de som bor på gruppbostad?', 'brukarundersokning-funktionshinder'],
    ['har LSS och missbruksvården rutin för att samordna sig?', 'rutin-samordning-lss-missbruk'],
    ['samarbetar LSS och försörjningsstöd enligt rutin?', 'rutin-samordning-lss-ekonomiskt-bistand'],
    ['hur många kommuner har avtal med bup om lss-barnen?', 'overenskommelse-bup-lss-barn'],
  ])('%s → %s', async (question, id) => expect(await meant(question)).toBe(id));
});

describe('what people ask about the method', () => {
  test.each<[string, string]>([
    ['vem stänger enkäten och när?', 'granskning'],
    ['vem står bakom siffrorna?', 'vem-gor'],
    ['vilka gör öppna jämförelser tillsammans?', 'vem-gor'],
    ['hur många svarade inte?', 'bortfall-fem'],
    ['är det ett urval eller alla?', 'totalundersokning'],
    ['vad står det i filen om man inte svarat?', 'inte-svarat-ar-inte-nej'],
    ['när uppdaterades Kalmars sida?', 'kalmar-sidan'],
    ['varför visas inte andelen när många låter bli att svara?', 'tjugoprocentregeln'],
    ['vilka register används?', 'register'],
    ['är det tvång att vara med?', 'frivilligt-obligatoriskt'],
    ['när senast skulle kommunerna lämna in svaren?', 'sista-svarsdag'],
    ['hur många gånger tjatade Socialstyrelsen på dem som inte svarat?', 'paminnelser'],
    ['är det kommunerna själva som fyller i?', 'sjalvrapporterat'],
    ['dubbelkollas svaren av någon?', 'sjalvrapporterat'],
    ['räknas små kommuner lika mycket?', 'ovagt'],
    ['varför finns det inget för 2022?', 'varfor-saknas-2022'],
    ['var kan jag ladda ner alltihop?', 'excelfiler'],
    ['vart mejlar jag om metoden?', 'kontaktadress'],
    ['får jag använda siffrorna i en tidning?', 'citera-kalla'],
    ['hur gammal får en rutin vara för att räknas?', 'tjugofyra-manader'],
    ['mäts allt varje år?', 'jamna-ojamna-ar'],
    ['hur delar man in kommunerna efter storlek?', 'storleksgrupper'],
    ['vad innebär det att en kommun har svarat nej?', 'vad-nej-betyder'],
    ['säger det här något om kvaliteten blir bättre eller bara att papperet finns?', 'struktur-inte-effekt'],
    ['vilken enkät gäller LSS?', 'enkat-7'],
    ['när kom metodbeskrivningen?', 'publicerad-2024'],
  ])('%s → %s', async (question, id) => {
    const { query, outcome, reason } = await way.ask(question);
    expect((query as { notes?: readonly string[] } | null)?.notes ?? `${outcome} ${reason ?? ''}`).toContain(id);
  });
});

describe('what has no figure here is not answered with the neighbour’s', () => {
  test.each([
    'hur många barn blir slagna?',
    'hur många barn bevittnar våld?',
    'hur många barn ser pappa slå mamma?',
    'hur många kvinnor med LSS misshandlas?',
    'hur många våldsfall anmäldes inom LSS 2023?',
    'hur nöjda är brukarna med sitt boende i Kalmar?',
    'hur många SIP:ar gjordes i Kalmar?',
    'hur många har en genomförandeplan?',
    'andel med aktuell genomförandeplan LSS',
    'hur många arbetsterapeuter arbetar inom LSS?',
    'andel undersköterskor på gruppbostäder',
    'hur många sjuksköterskor finns i LSS?',
    'hur lång är väntetiden till gruppbostad?',
    'hur många väntar på ett boende?',
    'hur länge får man vänta på beslut om LSS?',
    'vad kostar LSS per invånare?',
    'nettokostnad daglig verksamhet',
    'hur hög är personalomsättningen på handläggarna?',
    'hur många slutar på gruppbostäderna?',
    'hur många ansökningar får avslag?',
    'hur många beslut om LSS fattades 2023?',
    'hur många har boendestöd?',
    'hur många timmar personlig assistans beviljas?',
    'hur många har personlig assistans?',
    'hur många har korttidsvistelse?',
    'hur många har ledsagare?',
    'hur många har kontaktperson enligt LSS?',
    'hur många åker färdtjänst?',
    'hur många får försörjningsstöd?',
    'hur många bor på äldreboende?',
    'hur många barn går i förskola?',
    'hur många elever går i anpassad skola?',
    'hur många missbrukar i Kalmar?',
    'hur många av dem med LSS missbrukar?',
    'hur många utredningar gjordes med IBIC?',
    'hur stor andel av personerna utreddes med IBIC?',
    'hur många lex Sarah-anmälningar gjordes?',
    'hur många klagomål kom in?',
    'vad svarade brukarna i enkäten?',
    'hur många är hemlösa i Kalmar?',
    'hur många har psykisk ohälsa?',
    'hur många personer har fått jobb från daglig verksamhet?',
    'hur många deltar i daglig verksamhet?',
    'vad tjänar en socionom?',
    'hur många samtal får socialjouren?',
    'hur många bor i gruppbostad?',
    'hur många ärenden har varje handläggare?',
    'sjukfrånvaro bland LSS-personal',
    'hur många har god man?',
    'hur många tvångsåtgärder används på gruppbostäder?',
    'hur många kvinnor har LSS?',
    'hur många självmord sker?',
    'hur mycket får man i habiliteringsersättning?',
    'hur många brukarrevisioner gjordes?',
    'hur stor andel av barnen har en SIP?',
    'hur många orosanmälningar gjordes i Kalmar?',
    'hur många dog på boenden?',
    'hur många diagnoser finns?',
  ])('%s', async (question) => expect(answering(await way.ask(question))).toEqual([]));
});

describe('what is known to be absent does not swallow what is here', () => {
  test.each<[string, string]>([
    ['använder kommunerna FREDA?', 'freda-lss-vuxen'],
    ['hur många kommuner har IBIC vid alla utredningar?', 'ibic-utredning-lss'],
    ['hur många kommuner har en rutin för att informera om SIP?', 'rutin-sip-lss'],
    ['finns socialjour med socionom dygnet runt?', 'socialjour-socionom-dygnet-runt'],
    ['betalar kommunerna habiliteringsersättning?', 'habiliteringsersattning-lss'],
    ['kontinuitetsplan gruppbostad', 'kontinuitetsplan-lss-boende-vuxen'],
    ['hur stor andel av handläggarna är socionomer?', 'handlaggare-socionomexamen-lss'],
    ['våldsrutin äldreomsorgen', 'valdsrutin-aldre'],
    ['har Kalmar brukarstyrd brukarrevision?', 'brukarstyrd-brukarrevision'],
    ['har Kalmar uppsökande verksamhet för hemlösa?', 'uppsokande-hemlosa'],
  ])('%s → %s', async (question, id) => expect(await meant(question)).toBe(id));
});
