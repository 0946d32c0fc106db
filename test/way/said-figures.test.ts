import { afterAll, beforeAll, expect, test } from 'vitest';
import { missesOf } from './misses-of.ts';
import { type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

test.each<[question: string, wanted: string]>([
  // two figures that are said: of one kind?
  [
    '36 procent 2017 och en tredjedel 2018, är det samma mått på hur många som gått vidare till jobb?',
    'comparability & olika indikatorer & två villkor',
  ],
  ['Uppföljningen ökade väl från 7 procent 2021 till 20 procent 2023? Kan man jämföra dem?', 'comparability & ISU'],
  [
    'Kan jag lägga 57 procent för 2018 bredvid 61 procent för 2023 när det gäller enskildas uppfattning?',
    'comparability & olika indikatorer & hela LSS',
  ],
  ['2018 var det 57 procent och 2023 bara 19 procent, är det samma fråga?', 'comparability & myndighetsutövning'],
  [
    '6 procent 2017 och 9 procent 2018 på systematisk uppföljning inom LSS, jämför vi samma sak då?',
    'comparability & skala',
  ],
  [
    '12 procent 2021 och 19 procent 2023 i myndighetsutövningen, kan jag jämföra dem?',
    'comparability & ^Ja || Ja, 2021',
  ],
  ['57 procent 2018 mot 61 procent 2023 – är det en ökning?', 'comparability & olika indikatorer'],
  // near misses: figures that nobody has told, one figure, a claim
  ['3 procent 2011 och 98 procent 2023, är det samma mått?', '!olika indikatorer & !"comparability"'],
  ['Hur många procent har våldsrutin LSS vuxen 2023, stämmer 47 procent?', '"claim"'],
  ['Är det samma andel som har kompetensplan 2021 som 2020?', '"value" & 2021 & 2020'],
  // which source
  [
    'I Kalmars text står att 17 procent prövar möjligheten till jobb 2019, sällsynta diagnoser skriver annat. Vilken ska jag lita på?',
    'oense & 17 % enligt Kalmar & 19 % enligt Centrum',
  ],
  ['Kalmars text säger 17 procent 2019 och CSD 19 procent, vem har rätt?', '17 % enligt Kalmar & 19 % enligt Centrum'],
  ['Vilken källa ska jag tro på om praktikrutinen 2019', '17 % enligt Kalmar & 19 % enligt Centrum'],
  ['Stämmer SKL och Kalmar överens om de 57 procenten 2018?', 'stämmer överens & 57 % av kommunerna'],
  [
    'SKL skrev knappt hälften om SIP 2018 men Kalmar omkring hälften. Motsäger de varandra?',
    'stämmer överens & Knappt hälften',
  ],
  ['Har Kalmar samma siffra som riket 2021 för socionomer?', '90,9 & 82'],
  // two years and nothing else
  ['Sifforna från 2015 då, hur ska jag se på dem mot 2018?', 'omarbetning-2016'],
  ['kan man jämföra 2014 med 2019?', 'omarbetning-2016'],
  ['2023 mot 2024, går det?', 'jamforbarhet-2023-2024'],
  ['är 2017 och 2018 jämförbara?', 'jamforbarhet-2017-2018'],
  ['kan våldsrutinen 2020 jämföras med 2023?', '!omarbetning-2016'],
  // from when, who, where
  ['Från vilket år till vilket år finns det LSS-siffror hos dig?', 'forsta-sista-ar-lss'],
  ['Hur långt bak kan du svara?', 'forsta-sista-ar-lss'],
  ['äldsta siffran ni har?', 'forsta-sista-ar-lss'],
  ['vilket år är senaste för socionomer?', '"availability"'],
  ['Vilka är ni?', '!forsta-sista'],
  ['Var kan jag ladda ner resultaten för alla kommuner själv?', 'excelfiler'],
  ['Vilka utöver Socialstyrelsen ligger bakom öppna jämförelser? Skriver en fotnot.', 'vem-gor'],
  ['Väger Stockholm tyngre än Bjurholm när ni räknar ut andelen för landet?', 'ovagt'],
  ['Hur redovisas Stockholm?', 'storstad-andel'],
  ['vad säger grupp 8 i den socioekonomiska nyckeln', 'socioekonomisk-nyckel'],
  // a place in a compound, and a noun told once
  ['Kalmarsiffran för socionomer', '90,9'],
  ['kalmarsvaren 2020', '"snapshot" & 2020 & 0880'],
  ['Hur många enkäter är det kommunen ska svara på, och vilken handlar om LSS?', 'tio delenkäter & Enkät 7 gäller'],
  // the parts of the survey
  ['vad är enkät 7', 'enkat-7'],
  ['vad handlar del sju om', 'enkat-7'],
  ['den femte enkäten, vilket område?', 'enkat-5'],
  ['delenkät nr 8, vad är det', 'enkat-8'],
  ['vad handlar åttan om?', 'enkat-8'],
  ['hur många svarade på del åtta', '97 %'],
  ['Hur stor del 2 år efter hade SIP', '!enkat-2'],
])('%s', async (question, wanted) => expect(await missesOf(way, question, wanted)).toBe(''));
