import { afterAll, beforeAll, expect, test } from 'vitest';
import { missesOf } from './misses-of.ts';
import { type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

test.each<[question: string, wanted: string]>([
  // several facts of one place
  ['Ge mig kod, län och kommungrupp för Åre, tack på förhand', '2321 & Jämtland & C9 & !FIG'],
  ['Kommunkod och län för Nybro?', '0881 & Kalmar län & !FIG'],
  ['Vilket län ligger Umeå i, och vilken kommungrupp?', 'Västerbotten & SKR|grupp & !FIG'],
  ['Malmö: kommunkod, invånare, storleksgrupp', '1280 & !FIG & grupp'],
  ['Vilken kommun har kod 0883, och hur stor är den i grupper räknat?', 'Västervik & storleksgrupp 3|70 000 & !FIG'],
  ['Vad har Borgholm för kod och hur många invånare?', '0885 & invånare & !FIG'],
  ['lunds kommun storleksgrupp?', '70 000|grupp 4 & !FIG'],
  ['Hur stor är Kiruna, och vilken kommungrupp tillhör den?', 'Kiruna & grupp & !FIG'],
  // one fact of several places
  ['Tillhör Kalmar och Karlskrona samma kommungrupp?', 'B3 & C6|B & Karlskrona & !FIG'],
  ['Är Växjö och Kalmar i samma SKR-grupp?', 'Växjö & Kalmar & B3 & !FIG'],
  ['Ligger Emmaboda och Torsås i samma län?', 'Emmaboda & Torsås & Kalmar län & !FIG'],
  ['Koderna för Mörbylånga och Oskarshamn', '0840 & 0882 & !FIG'],
  ['Hör Lund och Malmö till samma storleksgrupp?', 'Lund & Malmö & !FIG'],
  ['Vilken länskod har Nybro?', 'länskod|kod 08\\b & !0881 & !FIG'],
  ['Tillhör Malmö gruppen storstäder?', 'A1 & !FIG'],
  ['Är Kalmar en större stad enligt SKR?', 'B3 & !FIG'],
  ['Räknas Nybro som pendlingskommun?', 'Nybro & SKR-gruppen & !FIG'],
  ['Kommungrupp för Kalmar, Växjö och Karlskrona?', 'B3 & C6 & Växjö'],
  ['Är Borås större än Örebro till invånarantalet?', 'Borås & Örebro & invånare'],
  // near misses: a figure is asked for, or other municipalities than those named
  ['Hur svarade Kalmars kommungrupp om våldsrutin för LSS vuxen?', '!"register"'],
  ['Vilken kommungrupp är Kalmar i, och har Kalmar socialjour?', 'Ja. Kalmar & B3'],
  ['Jämför Kalmar med kommungruppen: socionomexamen', '!"register"'],
  ['Hur många kommuner ligger i Kalmar län?', '12'],
  ['Vad betyder kommungrupp?', '!"register"'],
  ['Finns rutin för målgruppens behov i Kalmar?', '!"register"'],
  ['Siffror för Kalmar och kommungruppen', '!"register"'],
  ['Vad saknar Kalmar som andra i länet har?', '!"register"'],
  ['Hur står sig Kalmar mot länet?', '!"register"'],
  ['Hur ligger Kalmar till i kommungruppen?', '!"register"'],
  ['Vad har Kalmar i länet?', '!"register"'],
])('%s', async (question, wanted) => expect(await missesOf(way, question, wanted)).toBe(''));

test.each<[question: string, wanted: string]>([
  // who told the figure is no place that it is of
  [
    'Rutinen för att pröva arbete gick upp fyra procent mellan 2017 och 2019 enligt Kalmars sida, va?',
    'procentenhet & 13 % & 17 %',
  ],
  ['Hur stor andel har kontinuitetsplan enligt Kalmars hemsida?', '43 % & !Jämför med riket'],
  ['Hur många procent av kommunerna hade rutin för att pröva arbete 2019 enligt Kalmar kommun?', '17 %'],
  ['På Kalmars sida står det något om kontinuitetsplan i LSS-boenden för vuxna, hur stor andel var det?', '43 %'],
  ['Andelen kontinuitetsplan för vuxnas LSS-boenden 2020, från Kalmars webbsida', '43 %'],
  ['I Kalmars text, hur stor andel av kommunerna hade kontinuitetsplan 2020?', '43 %'],
  ['Vad var rikssiffran för att pröva arbete 2017 enligt texten hos Kalmar?', '13 %'],
  // near misses: asked of the place itself
  ['Har Kalmar kontinuitetsplan 2020 enligt Kalmars sida?', '0880'],
  ['Vad svarade Kalmar om socialjour?', '0880'],
  ['Finns socialjour i Kalmar?', '0880'],
  ['Hur stor andel av handläggarna i Kalmar har socionomexamen?', '90,9'],
])('%s', async (question, wanted) => expect(await missesOf(way, question, wanted)).toBe(''));
