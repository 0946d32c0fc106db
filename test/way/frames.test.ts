import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedLines } from './asked-lines.ts';
import { type OpenedWay, openWay, plainText } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const A = 'rutin-prova-arbete-lss';
const V = 'valdsrutin-lss-vuxen';
const K = 'kontinuitetsplan-lss-boende-vuxen';
const J = 'socialjour-socionom-dygnet-runt';
const S = 'systematisk-uppfoljning-verksamhetsutveckling-lss';
const EU = 'enskildas-uppfattning-utforarverksamhet-lss';
const PLAN = 'Har Kalmar en kontinuitetsplan?';
const VALD = 'Våldsrutin LSS vuxen 2023?';

const rows = (table: readonly (readonly [readonly string[], readonly string[]])[]) =>
  test.each(table)('%j', async (messages, expected) => expect(await askedLines(way, ...messages)).toEqual(expected));

describe('the whole country after one place', () => {
  rows([
    [[PLAN, 'och landet?'], [`value ${K} 0000`]],
    [[PLAN, 'landet då?'], [`value ${K} 0000`]],
    [[PLAN, 'och i resten av landet?'], [`value ${K} 0000`]],
    [[PLAN, 'övriga landet?'], [`value ${K} 0000`]],
    [[PLAN, 'hur är det i övriga Sverige?'], [`value ${K} 0000`]],
    [[PLAN, 'och kommunerna i stort?'], [`value ${K} 0000`]],
    [[PLAN, 'och alla andra kommuner?'], [`value ${K} 0000`]],
    [[PLAN, 'jämfört med landet?'], [`value ${K} 0880+0000`]],
    [[PLAN, 'och Växjö?'], [`value ${K} 0780`]],
  ]);
});

describe('a word of the figure just shown', () => {
  rows([
    [
      ['Har kommunerna en aktuell överenskommelse med psykiatrin inom LSS?', 'Vad innebär aktuell i det fallet?'],
      ['definition term-aktuell-overenskommelse'],
    ],
    [[VALD, 'vad betyder aktuell här?'], ['definition term-aktuell-rutin']],
    [[VALD, 'vad menas med skriftlig?'], [`definition ${V}`]],
    [[VALD, 'vad betyder egentligen att de svarat nej?'], [`definition ${V}`]],
    [[VALD, 'vad betyder LSS?'], ['definition term-lss']],
    [[VALD, 'vad betyder bortfall?'], ['definition term-bortfall']],
  ]);
});

describe('questions in one frame', () => {
  rows([
    [
      ['Kalmar: socialjour dygnet runt? kompetensplan för handläggare? handledning? (alltihop 2020)'],
      [`value ${J} 0880 2020`, 'value kompetensplan-lss 0880 2020', 'value handledning-lss 0880 2020'],
    ],
    [['Våldsrutiner: LSS vuxen? LSS barn?'], [`value ${V} 0000`, 'value valdsrutin-lss-barn 0000']],
    [
      ['Har Kalmar personligt ombud? Socialjour? Handledning?'],
      ['value personligt-ombud 0880', `value ${J} 0880`, 'value handledning-lss 0880'],
    ],
    [
      ['Jag vill veta dels hur många kommuner som har våldsrutin LSS vuxen, dels om Kalmar har personligt ombud'],
      [`value ${V} 0000`, 'value personligt-ombud 0880'],
    ],
    [
      ['Visa dels siffran för socialjour 2020, dels Kalmars svar om personligt ombud'],
      [`value ${J} 0000 2020`, 'value personligt-ombud 0880'],
    ],
    [
      ['Är det fler kommuner som har våldsrutin för LSS vuxen eller kontinuitetsplan?'],
      [`value ${V} 0000`, `value ${K} 0000`],
    ],
    [
      ['Har fler kommuner rutin för SIP eller rutin för att pröva arbete?'],
      ['value rutin-sip-lss 0000', `value ${A} 0000`],
    ],
    [
      ['Vad är vanligare bland kommunerna, att ha våldsrutin LSS vuxen eller våldsrutin LSS barn?'],
      [`value ${V} 0000`, 'value valdsrutin-lss-barn 0000'],
    ],
    [
      ['Först: hur många kommuner hade socialjour 2020? Sen: hade Kalmar det?'],
      [`value ${J} 0000 2020`, `value ${J} 0880 2020`],
    ],
    [
      ['När kom öppna jämförelser igång, vem gör dem och vad är de till för?'],
      ['method borjade-2007', 'method vem-gor', 'method oj-syfte'],
    ],
    [
      ['Jag vill veta rikets ISU-siffra för behov, och dessutom varför 2022 inte finns för den'],
      ['value isu-behov-lss 0000', 'method isu-forsta-gangen'],
    ],
    [
      ['Hur många har LSS och hur många av dessa är unga?'],
      ['value personer-med-lss-insats 0000', 'value barn-unga-med-lss-insats 0000'],
    ],
    [['Hur många kommuner har rutin för flygplan?', '2'], ['value rutin-sip-lss 0000']],
    [['Hur många kommuner har rutin för flygplan?', 'och i Kalmar?'], ['clarify']],
    [['Har Kalmar handledning eller kompetensplan?'], ['value handledning-lss+kompetensplan-lss 0880']],
  ]);
});

describe('every year, and how far apart', () => {
  rows([
    [['Alla åren du har för rutinen att pröva arbete i riket, på rad'], [`trend ${A} 0000`]],
    [['Kompetensplanen i Kalmar, vad har de svarat de år som finns?'], ['trend kompetensplan-lss 0880']],
    [['Handledning i Kalmar, hela listan av år tack'], ['trend handledning-lss 0880']],
    [['Hur många har socionomexamen de olika åren?'], ['trend handlaggare-socionomexamen-lss 0000']],
    [['Visa rutinen att pröva arbete för varje år som finns'], [`trend ${A} 0000`]],
    [['Kontinuitetsplanen i riket alla år, i följd'], [`trend ${K} 0000`]],
    [
      ['Går det framåt? Jämför 2021 med 2023 för enskildas synpunkter i utförarverksamheten'],
      [`value ${EU} 0000 2021+2023`],
    ],
    [['Kan du jämföra våldsrutinen LSS vuxen 2021 mot 2023?'], [`trend ${V} 0000 2021-2023`]],
    [['Systematisk uppföljning: 6 % 2017, 9 % 2018. Vad är förändringen?'], [`trend ${S} 0000 2017-2018`]],
    [['Rutin för att pröva arbete: 13 % 2017, 17 % 2019. Hur mycket skiljer det?'], [`trend ${A} 0000 2017-2019`]],
    [
      ['Med hur många procentenheter steg rutinen för att pröva arbete mellan 2017 och 2019, enligt Kalmars text?'],
      [`trend ${A} 0000 2017-2019`],
    ],
    [['Vad svarade Kalmar om rutinen för att pröva arbete 2019, enligt Kalmars sida?'], [`value ${A} 0880 2019`]],
    [['Vilka år har ni siffror för handledning i Kalmar?'], ['availability handledning-lss 0880']],
  ]);
});

describe('all there is, and of whom', () => {
  rows([
    [['Allt ni har på Kalmar för 2017, även det som inte är LSS'], ['snapshot 0880 2017']],
    [['Lägesbild för Kalmar 2019, inte bara LSS'], ['snapshot 0880 2019']],
    [['Ge mig helheten för Kalmar 2020 inför nämnden, både det som är bra och det som fattas'], ['snapshot 0880 2020']],
    [['Sammanfatta 2018 års nationella resultat. Studentuppsats, så jag vill ha med allt'], ['snapshot 0000 2018']],
    [['Alla kommuners svar 2020'], ['clarify']],
    [['Visa vad varje kommun svarade 2020'], ['clarify']],
    [['Alla Kalmars svar 2020'], ['snapshot 0880 2020']],
    [['Lägesbild för riket 2020'], ['snapshot 0000 2020']],
  ]);
});

describe('what is said', () => {
  test.each([
    ['Chefen säger att alla handläggare är socionomer. Sant?', /^Nej/],
    ['Är det sant att alla handläggare i Kalmar är socionomer?', /^Nej/],
    ['Stämmer det att ingen handläggare i Kalmar är socionom?', /^Nej/],
    ['Stämmer det att tio av elva handläggare i Kalmar är socionomer?', /går inte|inte/],
    [
      'Stämmer det att Kalmar svarade ja 2017, nej 2018 och ja 2019 på rutinen att pröva arbete?',
      /2017[\s\S]*2018[\s\S]*2019/,
    ],
    [
      'Kalmar svarade nej på rutinen för arbete 2018 men ja både före och efter. Stämmer det?',
      /2017[\s\S]*2018[\s\S]*2019/,
    ],
    ['Stämmer det att Kalmar svarade nej 2017 och ja 2018 på rutinen att pröva arbete?', /nej/i],
    ['Är det rätt att en femtedel (20 %) gjorde ISU av behov 2023?', /^Ja/],
    ['Stämmer det att var fjärde kommun, 25 procent, hade gjort ISU av stöd och insatser 2023?', /^Ja/],
    ['Hur mycket ökade SIP-rutinen för LSS vuxna mellan 2017 och 2018?', /7 procentenheter/],
    ['SIP-rutinen ökade 2018 jämfört med 2017, med hur mycket för vuxna respektive barn?', /7 procent[\s\S]*8 procent/],
    ['Räknas den som inte skickat in enkäten som ett nej?', /^Nej/],
  ])('%s', async (question, text) => expect(plainText(await way.ask(question))).toMatch(text));
});
