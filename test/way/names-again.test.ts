import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missesOf } from './misses-of.ts';
import { answering, type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const misses = (question: string, wanted: string) => missesOf(way, question, wanted);

describe('what things are called, as people who never saw the names ask', () => {
  test.each<[string, string]>([
    ['Kan man jämföra LSS med missbruk när det gäller våldsrutiner?', '^answered & jämför'],
    [
      'är SIP-siffrorna jämförbara mellan LSS och socialpsykiatrin',
      '^(answered|no-data) & (okänt|framgår inte|inte|jämför)',
    ],
    ['vilka indikatorer går att jämföra mellan områden', '^answered & Tabell 2'],
    ['Går resultaten 2017 och 2018 att jämföra?', '^answered & Merparten'],
    ['är siffrorna före 2016 jämförbara', '^answered & 2016'],
    ['Kan man jämföra 57 procent 2018 med 61 procent 2021?', '^answered & (inte|jämför)'],
    ['Vilka mått finns om arbete och sysselsättning?', '^answered & rutin-prova'],
    ['lista allt ni har för 2023', '^answered'],
    ['har ni ändrat någon siffra sen ni lade in den', '^(answered|no-data)'],
    ['Vad har tillkommit senaste månaden?', '^(answered|no-data)'],
    ['ungefär hur många kommuner har sip-rutin', '^answered & rutin-sip-lss'],
    ['exakt siffra för psykiatriöverenskommelser?', '^answered & overenskommelse-psykiatri-lss'],
    ['Hade Kalmar krisplan för sina gruppbostäder 2020?', '^answered & kontinuitetsplan-lss-boende-vuxen & 0880'],
    ['Finns det en jourtelefon till soc som bemannas av socionomer?', '^answered & socialjour-socionom'],
    ['är det utbildade socionomer som svarar på socialjouren i kalmar', '^answered & socialjour-socionom & 0880'],
    ['Hur stor procent av dem som handlägger LSS är socionomer?', '^answered & handlaggare-socionomexamen-lss'],
    ['kalmar har väl fler socionomer än snittet på lss?', '^answered & handlaggare-socionomexamen-lss'],
    ['Hur utbredd är skriftlig samverkan LSS–psykiatri i landet?', '^answered & overenskommelse-psykiatri-lss'],
    ['har vi i kalmar ngt avtal m psykiatrin', '^answered & overenskommelse-psykiatri-lss & 0880 || ^clarify'],
    [
      'Vilken andel av kommunerna har en strategi för handläggarnas kompetensutveckling?',
      '^answered & kompetensplan-lss',
    ],
    ['Får de som handlägger LSS i Kalmar kontinuerligt stöd av handledare?', '^answered & handledning-lss & 0880'],
    [
      'Ställer Kalmars handläggare strukturerade frågor om alkohol?',
      '^answered & bedomningsmetod-missbruk-lss & 0880 || ^clarify || ^no-data',
    ],
    [
      'Har kommunerna bestämt att man varje år ska kolla om deltagare kan gå vidare till arbete?',
      '^answered & rutin-prova-arbete-lss || ^clarify',
    ],
    ['hur många % av kommunerna hade rutin för prövning av arbete 2017', '^answered & rutin-prova-arbete-lss & 2017'],
    ['får någon nånsin jobb efter daglig verksamhet?', '^answered & overgang-reguljar-arbetsmarknad-lss || ^clarify'],
    [
      'Hur gick det för socialpsykiatrins deltagare att komma ut i arbete 2018?',
      '^answered & overgang-reguljar-arbetsmarknad-socialpsykiatri',
    ],
    ['Hur många kommuner utreder samtliga vuxna efter individens behov i centrum?', '^answered & ibic-utredning-lss'],
    ['Tillämpas IBIC när besluten följs upp?', '^answered & ibic-uppfoljning-lss'],
    ['Är det rutin att nämna samordnad individuell plan för brukaren?', '^answered & rutin-sip-lss'],
    ['How many municipalities have a routine to inform about SIP?', '^answered & rutin-sip-lss'],
    [
      'Förbättrar kommunerna sin verksamhet utifrån systematisk uppföljning?',
      '^answered & systematisk-uppfoljning-verksamhetsutveckling-lss',
    ],
    ['Vet kommunerna vad LSS-målgruppen har för behov? senaste siffran', '^answered & isu-behov-lss'],
    ['Andel som på individnivå följt upp vilka resultat stödet fått', '^answered & isu-resultat-lss'],
    [
      'Har myndighetssidan frågat brukarna om deras upplevelse och ändrat något?',
      '^answered & enskildas-uppfattning-myndighetsutovning-lss',
    ],
    ['används de boendes synpunkter i gruppbostäderna', '^answered & enskildas-uppfattning-utforarverksamhet-lss'],
    ['Rutin när pappa slår mamma i en familj med barn som har LSS?', '^answered & valdsrutin-lss-barn'],
    [
      'är kommunernas samarbete om barn med funktionsnedsättning reglerat?',
      '^answered & rutiner-overenskommelser-barn-lss',
    ],
    ['har kalmar och FK kommit överens om lss-barnen', '^answered & overenskommelse-forsakringskassan-lss-barn & 0880'],
    [
      'Finns det någon i Kalmar som stöttar psykiskt sjuka gentemot myndigheter, typ ombud?',
      '^answered & personligt-ombud & 0880',
    ],
    ['Bedriver Kalmar uppsökande arbete bland bostadslösa?', '^answered & uppsokande-hemlosa & 0880'],
    ['hur många svenskar har lss-insats', '^answered & personer-med-lss-insats'],
    ['Antalet unga med LSS-stöd, vad är senaste uppgiften?', '^answered & barn-unga-med-lss-insats'],
    ['vart har ni fått 74 000 ifrån?', '^answered & personer-med-lss-insats'],
    ['vilket år är 90,9 procent från', '^answered & handlaggare-socionomexamen-lss & 2021'],
    ['Vilken indikator har värdet 26 procent?', '^answered & isu-resultat-lss'],
    ['de tre procenten, vad var det', '^answered & konsperspektiv'],
    ["Vem har sagt 'nära hälften'?", '^answered & socialpsykiatri'],
    ['Hur länge låg enkäten ute?', '^answered & 11 mars'],
    ['när skickades första påminnelsen', '^answered & 22 februari'],
    ['Vilka svarar på enkäten i Göteborg?', '^answered & socialförvaltning'],
    ['Ingår privata utförare i undersökningen?', '^(answered|no-data) & !FIG {'],
    ['hur stort var bortfallet i LSS-enkäten', '^answered & (288|96)'],
    ['Kan en kommun svara vet ej?', '^answered & vet'],
    ['Varför finns inga konfidensintervall?', '^answered & totalundersökning'],
    ['vad betyder uttrycket verkställt beslut', '^(answered|no-data) & !FIG {'],
    ['Vad är skillnaden mellan basindikator och fördjupningsindikator?', '^answered & vartannat'],
    ['förklara IBIC som för ett barn', '^answered & livsområden'],
    ['vad är SKL för nåt, heter det inte SKR?', '^answered & Sveriges Kommuner'],
    ['Vem har gett ut siffrorna för 2019?', '^answered & (Kalmar|Socialstyrelsen)'],
    ['Vilka källor har ni?', '^answered & (Kalmar|Socialstyrelsen)'],
    ['Är siffrorna från Kolada?', '^answered & Kolada'],
    ['vem uppdaterar siffrorna', '^answered'],
    ['Är 13 till 17 procent fyra procent eller fyra procentenheter?', '^answered & procentenhet'],
    ['Vilken kod har Mönsterås kommun?', '^answered & 0861'],
    ['Vilken kommun är 0885?', '^answered & Borgholm'],
    ['Vilka kommuner ligger i Kronobergs län?', '^answered & Växjö'],
    ['I vilket län hittar man Vimmerby', '^answered & Kalmar län'],
    ['hur stor befolkning har Nybro', '^answered & \\d\\d \\d\\d\\d'],
    ['vilken storleksgrupp är Kalmar i', '^answered & 4'],
    ['Går LSS att jämföra med äldreomsorgen i fråga om våldsrutin?', '^answered & jämför'],
    ['Får man jämföra ISU med äldre siffror om systematisk uppföljning?', '^answered'],
    ['har ni korrigerat något värde', '^(answered|no-data) & !FIG {'],
    ['finns det nåt om boenden', '^answered'],
    ['Vad har ni för indikatorer som rör barn?', '^answered'],
    [
      'Har LSS-boendena i kommunerna reservrutiner ifall personalen inte dyker upp?',
      '^answered & kontinuitetsplan-lss-boende-vuxen',
    ],
    [
      'Hur många kommuner står rustade med planer för LSS-boenden i kris?',
      '^answered & kontinuitetsplan-lss-boende-vuxen',
    ],
    [
      'Svarar en riktig socionom om jag ringer socialjouren klockan tre på natten?',
      '^answered & socialjour-socionom || ^clarify',
    ],
    ['är lss handläggare socionomer i regel', '^answered & handlaggare-socionomexamen-lss'],
    [
      'hur ser det ut med avtal mellan funktionsstöd och psykiatrin i landet',
      '^answered & overenskommelse-psykiatri-lss',
    ],
    ['Satsar kommunerna planmässigt på handläggarnas kunskaper?', '^answered & kompetensplan-lss'],
    [
      'prövar kommunen rutinmässigt om folk på dagliga verksamheten kan jobba',
      '^answered & rutin-prova-arbete-lss || ^clarify',
    ],
    [
      'Andel kommuner där någon från daglig verksamhet fått anställning',
      '^answered & overgang-reguljar-arbetsmarknad-lss',
    ],
    ['Är IBIC standard vid utredningar nu?', '^answered & ibic-utredning-lss'],
    ['informerar man om sip i lss', '^answered & rutin-sip-lss'],
    [
      'Omsätts uppföljningsresultaten i bättre verksamhet?',
      '^answered & systematisk-uppfoljning-verksamhetsutveckling-lss',
    ],
    [
      'Har kommunerna ett jämställdhetsperspektiv när insatser följs upp?',
      '^answered & systematisk-uppfoljning-konsperspektiv-lss',
    ],
    ['Vilken andel hade ISU av behov?', '^answered & isu-behov-lss'],
    [
      'frågas lss-brukare om bemötandet från handläggarna och används svaren?',
      '^answered & enskildas-uppfattning-myndighetsutovning-lss',
    ],
    [
      'Har gruppbostäderna använt brukarenkäter för att bli bättre?',
      '^answered & enskildas-uppfattning-utforarverksamhet-lss || ^no-data & !FIG {',
    ],
    ['Barn-LSS: rutin vid våld mot förälder, hur många procent?', '^answered & valdsrutin-lss-barn'],
    ['Var är 36 procent hämtat?', '^answered & overgang-reguljar-och-skyddat-lss'],
    ['vilken kommun har kommunkod 1280', '^answered & Malmö'],
    ['vad är länskoden för Skåne', '^answered & 12'],
    ['hur många bor i Oskarshamn', '^answered & \\d\\d \\d\\d\\d'],
    ['kommuner i Blekinge?', '^answered & Karlskrona'],
    ['Vem ansvarar för öppna jämförelser?', '^answered & Socialstyrelsen'],
    ['Fick kommunerna påminnelser?', '^answered & 22 februari'],
    ['Hur många kommuner svarade inte alls 2024?', '^answered & Fem'],
    ['Vad menas med kvalitetsdimension?', '^answered & sidor'],
    ['Vad skiljer procent från procentenhet?', '^answered & procentenhet'],
  ])('%s', async (question, wanted) => {
    expect(await misses(question, wanted)).toBe('');
  });
});

describe('near what things are called: no figure answers', () => {
  test.each<[string]>([
    ['hur många boenden har brunnit'],
    ['Hur många handläggare dricker för mycket?'],
    ['hur många ringer socialjouren på natten'],
    ['hur långa är väntetiderna till socialjouren'],
    ['Vad tjänar en socionom på LSS'],
    ['hur många gruppboenden finns det'],
    ['Har kommunerna backup av sina datorer?'],
    ['finns det krisplan för äldreboenden'],
    ['har skolorna handlingsplan mot våld'],
    ['hur många barn med LSS blir slagna'],
    ['hur många avtal har regionen med Försäkringskassan'],
    ['får undersköterskor handledning'],
    ['Har personalen på gruppboendet kompetensplan?'],
    ['hur många fick praktikplats'],
    ['Hur många procent av deltagarna i daglig verksamhet fick jobb?'],
    ['hur många samordnade planer görs'],
    ['är de boende nöjda med gruppbostaden'],
    ['hur nöjda är brukarna med handläggningen'],
    ['hur många hemlösa finns det i Kalmar'],
    ['hur många personliga ombud har Kalmar anställda'],
    ['är kommunen bra på jämställdhet'],
    ['hur många män har LSS'],
    ['hur många kommuner har budget för vidareutbildning'],
    ['Har kommunerna rutin för brand på gruppboende?'],
    ['har handläggarna rutin för sjukskrivning'],
    ['vad kostar en LSS-insats'],
    ['hur många barn bor i gruppbostad'],
    ['får brukarna kontrollera sin ekonomi själva'],
    ['hur många kontrollerar maten på boendet'],
    ['hur många invånare har Kalmar med psykisk ohälsa'],
    ['hur många lämnade sitt jobb som handläggare'],
    ['kollar kommunerna belastningsregister på personalen'],
    ['vad är det för 20 personer ni pratar om'],
    ['var kommer 33 procent från'],
    ['vad är 7 procent av 200'],
    ['vad kostar 20 000 stolar'],
    ['vem har 43 poäng'],
  ])('%s', async (question) => {
    expect(answering(await way.ask(question))).toEqual([]);
  });
});
