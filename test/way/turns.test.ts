import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askedLines } from './asked-lines.ts';
import { answering, type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const asked = (...messages: readonly string[]) => askedLines(way, ...messages);

const KP = 'Har Kalmar kompetensplan?';
const V = 'Våldsrutin LSS vuxen 2023?';
const K = 'Hur många kommuner hade kontinuitetsplan 2020?';
const CHOICES = 'Hur många kommuner har en rutin?';

describe('what a message leans on', () => {
  test.each<[readonly string[], string]>([
    // riket, after one place
    [[KP, 'hur många kommuner har det?'], 'value kompetensplan-lss 0000'],
    [[KP, 'är det vanligt?'], 'value kompetensplan-lss 0000'],
    [[KP, 'vad är snittet?'], 'value kompetensplan-lss 0000'],
    [[KP, 'hur många kommuner i landet har en sådan?'], 'value kompetensplan-lss 0000'],
    [[KP, 'hur många kommuner finns det i Kalmar län?'], 'register 08'],
    [['Har Kalmar personligt ombud?', 'hur många personer har det?'], 'no-data'],
    [['Vad är personligt ombud?', 'hur många personer har det?'], 'no-data'],
    [['Hur många barn har LSS?', 'och totalt?'], 'value personer-med-lss-insats 0000'],
    [['Vad är en SIP?', 'hur ofta används det i Kalmar?'], 'no-data'],
    // a name alone is asked of the same place, a question of its own is not
    [['Har Kalmar personligt ombud?', 'socialjour?'], 'value socialjour-socionom-dygnet-runt 0880'],
    [['Har Kalmar personligt ombud?', 'våldsrutin LSS vuxen 2023'], 'value valdsrutin-lss-vuxen 0000 2023'],
    [['Har Kalmar personligt ombud?', 'hur många har socionomexamen?'], 'value handlaggare-socionomexamen-lss 0000'],
    // the term just explained
    [['Vad är en SIP?', 'har Kalmar rutin för att berätta om det?'], 'value rutin-sip-lss 0880'],
    [['Vad är en SIP?', 'hur är det i Kalmar?'], 'value rutin-sip-lss 0880'],
    [['Vad är brukarrevision?', 'gör Kalmar det?'], 'value brukarstyrd-brukarrevision 0880'],
    [['Vad är personligt ombud?', 'finns det i Kalmar?'], 'value personligt-ombud 0880'],
    [['Vad är en SIP?', 'lägesbild för Kalmar'], 'snapshot 0880'],
    [['Vad är en SIP?', 'hur många kommuner finns det i Kalmar län?'], 'register 08'],
    // numbered choices
    [[CHOICES, 'den andra'], 'value rutin-sip-lss 0000'],
    [[CHOICES, '2'], 'value rutin-sip-lss 0000'],
    [[CHOICES, 'jag tar tvåan'], 'value rutin-sip-lss 0000'],
    [[CHOICES, 'båda'], 'value rutin-prova-arbete-lss+rutin-sip-lss 0000'],
    [[CHOICES, 'den femte'], 'clarify'],
    [[CHOICES, 'ingen av dem'], 'clarify'],
    [[CHOICES, 'ettan', 'och i Kalmar?'], 'value rutin-prova-arbete-lss 0880'],
    [[V, 'den andra'], 'clarify'],
    // the same answer again, with whose it is
    [[V, 'är det säkert?'], 'value valdsrutin-lss-vuxen 0000 2023'],
    [[V, 'varifrån kommer siffran?'], 'value valdsrutin-lss-vuxen 0000 2023'],
    [[V, 'har det blivit bättre?'], 'trend valdsrutin-lss-vuxen 0000'],
    [[V, 'jaha, och LSS barn?'], 'value valdsrutin-lss-barn 0000 2023'],
    [[V, 'varför är den så låg?'], 'declined'],
    [[V, 'när mättes det?'], 'availability valdsrutin-lss-vuxen 0000'],
    [['Kalmar, IBIC vid utredningar 2019?', "vad menas med 'inte för alla'?"], 'definition ibic-utredning-lss'],
    [['ISU av målgruppens behov 2023?', 'och för stödet de ger?'], 'value isu-stod-insatser-lss 0000 2023'],
    // a place after a figure is that figure's; all there is is asked for in so many words
    [[K, 'vad sa Kalmar?'], 'value kontinuitetsplan-lss-boende-vuxen 0880 2020'],
    [[K, 'allt om Kalmar'], 'snapshot 0880'],
    [
      ['Lägesbild Kalmar 2020', 'berätta mer om kontinuitetsplanen'],
      'value kontinuitetsplan-lss-boende-vuxen 0880 2020',
    ],
  ])('%j', async (messages, expected) => expect(await asked(...messages)).toEqual([expected]));
});

describe('several questions in one message', () => {
  test.each<[string, readonly string[]]>([
    [
      'Har Kalmar personligt ombud? Har de brukarinflytandesamordnare? Gör de brukarstyrd brukarrevision?',
      ['value personligt-ombud 0880', 'value brukarinflytandesamordnare 0880', 'value brukarstyrd-brukarrevision 0880'],
    ],
    [
      'hur många barn har LSS, och hur många är det totalt?',
      ['value barn-unga-med-lss-insats 0000', 'value personer-med-lss-insats 0000'],
    ],
    ['Har Kalmar kompetensplan, och hur många kommuner har det?', ['value kompetensplan-lss 0880+0000']],
    [
      'Har Kalmar personligt ombud? Hur många kommuner har våldsrutin LSS vuxen?',
      ['value personligt-ombud 0880', 'value valdsrutin-lss-vuxen 0000'],
    ],
    [
      'Överenskommelse med psykiatrin inom LSS: vad är siffran för riket, hur svarade Kalmar och hur svarade Göteborg?',
      ['value overenskommelse-psykiatri-lss 0000+0880+1480'],
    ],
    [
      'Vad innebär IBIC och gör Kalmar det?',
      ['definition term-ibic', 'value ibic-uppfoljning-lss+ibic-utredning-lss 0880'],
    ],
    [
      'Stämmer det att Kalmar har personligt ombud men saknar brukarrevision?',
      ['claim personligt-ombud 0880', 'claim brukarstyrd-brukarrevision 0880'],
    ],
  ])('%s', async (message, expected) => expect(await asked(message)).toEqual(expected));
});

describe('all there is', () => {
  test.each<[string, string]>([
    [
      'Lägesbild över Kalmar i LSS, bara det senaste mätåret ni har. Jag ska in i ett möte om tio minuter.',
      'snapshot 0880',
    ],
    [
      'Hur såg det ut i Kalmar 2020? Ge mig en överblick inför nämnden, både det bra och det dåliga.',
      'snapshot 0880 2020',
    ],
    ['Översikt över Kalmar, senaste mätningen, för ett föredrag på Rotary', 'snapshot 0880'],
    ['Lista samtliga svar för Kalmar från 2019', 'snapshot 0880 2019'],
    ['Vad stod det om Kalmar kommun i 2017 års jämförelse, punkt för punkt?', 'snapshot 0880 2017'],
    ['Jag behöver en genomgång av Kalmars svar 2018, min chef är sjuk', 'snapshot 0880 2018'],
    ['Kalmar 2018, allt ni har', 'snapshot 0880 2018'],
    ['Hur presterade Kalmar 2020?', 'snapshot 0880 2020'],
    ['Kalmars siffror 2021', 'snapshot 0880 2021'],
    ['Alla siffror för våldsrutin LSS vuxen', 'trend valdsrutin-lss-vuxen 0000'],
    // something else is named or pointed at
    ['Vad stod det om IBIC i Kalmar 2019?', 'value ibic-uppfoljning-lss+ibic-utredning-lss 0880 2019'],
    ['Kalmar: blev det nej eller ja till slut?', 'clarify'],
    ['använder Kalmar det?', 'clarify'],
    ['Översikt Kalmar 2019, bara det som rör parkering', 'no-data'],
  ])('%s', async (message, expected) => expect(await asked(message)).toEqual([expected]));
});

describe('changes and series', () => {
  test.each<[string, string]>([
    ['Hur mycket har våldsrutinen i LSS vuxen ökat på sista året vi har?', 'trend valdsrutin-lss-vuxen 0000'],
    [
      'Har barnsidan i LSS rört sig nåt mellan 22 och 23 när det gäller våldsrutinen',
      'trend valdsrutin-lss-barn 0000 2022-2023',
    ],
    ['Går det åt rätt håll med våldsrutinen inom LSS vuxen?', 'trend valdsrutin-lss-vuxen 0000'],
    ['Har Kalmar blivit bättre på att pröva arbete eller praktik?', 'trend rutin-prova-arbete-lss 0880'],
    ['Står utförarverksamheten och stampar?', 'trend enskildas-uppfattning-utforarverksamhet-lss 0000'],
    ['Historiken för utförarverksamheten', 'trend enskildas-uppfattning-utforarverksamhet-lss 0000'],
    ['Våldsrutin LSS vuxen alla mätpunkter', 'trend valdsrutin-lss-vuxen 0000'],
    [
      'Fler kommuner än 2021 använder enskildas synpunkter i myndighetsutövningen, men hur många fler i procentenheter?',
      'trend enskildas-uppfattning-myndighetsutovning-lss 0000 2021-',
    ],
    [
      'Alla mätningar av hur många kommuner som låter enskildas uppfattning påverka utförarverksamheten, i ordning',
      'trend enskildas-uppfattning-utforarverksamhet-lss 0000',
    ],
    ['Hur påverkar enskildas uppfattning resultatet?', 'declined'],
    ['Är det mellan 20 och 25 procent som har våldsrutin LSS vuxen?', 'value valdsrutin-lss-vuxen 0000'],
  ])('%s', async (message, expected) => expect(await asked(message)).toEqual([expected]));
});

describe('what names too little is asked about', () => {
  test.each([
    'Hur ligger vi till?',
    'Hur går det för oss?',
    'Handläggarna i Kalmar, hur är det med dem?',
    'Och hur är det för barnen?',
    'Hur ser det ut med brukarna i Kalmar?',
    'Vad gäller för barn?',
  ])('%s', async (message) => expect(await asked(message)).toEqual(['clarify']));

  test.each([
    'Hur mår barnen i Kalmar?',
    'Fungerar våldsrutinen i Kalmar inom LSS?',
    'Har Kalmar en rutin inför möten?',
  ])('no figure: %s', async (message) => expect(answering(await way.ask(message))).toEqual([]));
});

describe('claims', () => {
  test.each<[string, RegExp]>([
    [
      'Kan jag skriva att 47 procent av alla våldsutsatta med LSS får hjälp?',
      /Nej, det stöds inte: siffran är en andel av kommunerna/,
    ],
    ["Min rubrik: 'Kalmar saknar rutin för våldsutsatta'. Håller den?", /2020/],
    ['Jag har skrivit: 43 procent av kommunerna hade kontinuitetsplan 2020. Är det rätt?', /Ja, det stöds/],
    ['Dubbelkolla: 61 procent utförarverksamhet 2023', /Ja, det stöds/],
    ['Har jag rätt i att 12 % 2021 blev 19 % 2023 för myndighetsutövningen?', /ja, det stöds/],
    ['Alla kommuner har socialjour, visst?', /Nej, det stöds inte/],
  ])('%s', async (message, expected) => expect((await way.ask(message)).text).toMatch(expected));
});
