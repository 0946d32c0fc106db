import type { Caveat, CaveatCode, CaveatParams } from '../domain/caveat.ts';
import { areaInSentence, indicatorName, type Names, placeInSentence, quoterOf } from './names.ts';
import { list, percent, points } from './numbers.ts';

type Phrase<C extends CaveatCode> = (params: CaveatParams[C], names: Names) => string;

/** The Swedish of every caveat; one without a phrase does not compile. Past tense, short, and no blame. */
export const CAVEAT_PHRASES: { readonly [C in CaveatCode]: Phrase<C> } = {
  'old-measurement': ({ year }) =>
    `Uppgiften är från ${year}. Nyare kan finnas hos Socialstyrelsen men ingår inte här.`,
  'second-hand-source': ({ publisher, quotedBy }) =>
    `Uppgiften från ${publisher} är hämtad via ${quotedBy}; originalet är inte läst.`,
  'stated-approximately': ({ wording }) =>
    `Källan anger ingen exakt siffra, bara ”${wording.charAt(0).toLocaleLowerCase('sv')}${wording.slice(1)}”. Räkna inte vidare på den.`,
  'derived-from-rounded': ({ year, later, margin }) =>
    `Värdet för ${year} är inte publicerat. Det är härlett ur ${later} års avrundade siffra och den angivna förändringen, så det kan slå fel på ±\u00a0${points(margin)}.`,
  'sources-disagree': ({ year }) =>
    `Källorna anger olika värden för ${year}. Båda visas; vilket som är rätt går inte att avgöra här.`,
  'count-not-derivable': () =>
    'Bara andelen är publicerad. Antalet går inte att räkna fram, eftersom det inte framgår hur många som svarade.',
  'compound-condition': () => 'Två villkor ska vara uppfyllda samtidigt, så siffran gäller inte vart och ett av dem.',
  'applies-to-all-cases': () =>
    'Ja kräver att det görs i alla ärenden. Övriga kommuner kan göra det i en del av dem, så resten är inte ett nej.',
  'structure-not-outcome': () => 'Svaret visar att det finns, inte hur det används eller vad det leder till.',
  'strict-definition': ({ takes }) => STRICT[takes],
  'not-measured-that-year': ({ year }) => `Att frågan inte ställdes ${year} är inte samma sak som noll eller nej.`,
  'reason-not-stated': ({ year }) => `Källan säger inte varför frågan inte ställdes ${year}.`,
  'year-differs-from-asked': ({ asked, shown }) => `Du frågade om ${asked}; uppgiften som visas gäller ${shown}.`,
  'measured-every-other-year': () =>
    'Från och med 2024 mäts en del indikatorer bara vartannat år. Vilka det gäller framgår av Socialstyrelsens Excelfiler.',
  'break-in-series': ({ year, why }) =>
    `Serien har ett brott ${year}, så åren före ska inte jämföras med åren efter.${why === '' ? '' : ` ${unstopped(why)}.`}`,
  'comparability-unknown': ({ from, to }) =>
    from === null || to === null
      ? 'Ingen källa säger om det går att jämföra.'
      : `Ingen källa säger om ${from} och ${to} är jämförbara, så ingen skillnad är uträknad.`,
  'scale-differs': ({ year }) => `Svarsskalan ändrades ${year}, så åren före och efter går inte att jämföra rakt av.`,
  'look-alike-indicator': ({ other, why }, names) =>
    `Blanda inte ihop med ”${indicatorName(other, names)}”. ${why === '' ? 'Det är en annan indikator' : unstopped(why)}.`,
  'direction-only': ({ year }) => `För ${year} finns bara en riktning. Hur stor andelen var framgår inte.`,
  'first-measured': ({ year }) =>
    `Indikatorn mättes för första gången ${year}, så det finns inget tidigare att jämföra med.`,
  'last-measured': ({ year }) => `Den senaste mätningen som finns här är från ${year}.`,
  'years-not-aligned': () => 'Uppgifterna är från olika år och ska inte jämföras som om de vore samtida.',
  'share-withheld': ({ answered, asked }) =>
    `Ingen andel är uträknad: svar finns från bara ${answered} av ${asked}, och mer än 20\u00a0% saknas.`,
  'unit-did-not-answer': ({ place }, names) =>
    `${placeInSentence(place, names)} besvarade inte delenkäten. Det är inte ett nej.`,
  nonresponse: ({ k, n, N, lowest, highest }) =>
    `${k} av de ${n} som svarade, av ${N} tillfrågade. Om alla som saknas hade svarat nej eller ja vore andelen ${percent(lowest)} respektive ${percent(highest)}.`,
  'small-group': ({ n }) => `Gruppen är liten (${n} svarande), så en enda kommun flyttar andelen mycket.`,
  'group-membership-changed': ({ year, kind }) =>
    kind === 'skr'
      ? `Gruppindelningen gjordes om ${year}, då 33 kommuner bytte grupp. Jämför inte grupper över det året.`
      : `Vilka som ingår i gruppen är känt från ${year}; uppgiften är äldre än så.`,
  'city-by-district': ({ place }, names) =>
    `${placeInSentence(place, names)} svarar per stadsdel eller förvaltning och har därför ofta inget eget Ja eller Nej.`,
  'district-set-changed': ({ place }, names) =>
    names.places.get(place)?.kind === 'municipality'
      ? `${placeInSentence(place, names)} var då indelad på ett annat sätt än nu, så andelar från olika år gäller olika områden.`
      : `${placeInSentence(place, names)} fanns inte som egen stadsdel hela perioden.`,
  'group-not-made-for-this': () =>
    'Den socioekonomiska gruppen är gjord för behov av ekonomiskt bistånd, inte för den här frågan.',
  'not-comparable-across-areas': ({ areas }, names) =>
    `Ingen källa säger att ${list(areas.map((area) => areaInSentence(area, names)))} går att jämföra i den här frågan.`,
  'ranking-ties': ({ rank, places }) => `${places} delar plats ${rank}.`,
  'ranking-missing': ({ missing }) => `${missing} saknar uppgift och är inte med i ordningen.`,
  'background-measure': () => 'Det är ett bakgrundsmått, inte ett mått på kvalitet.',
  'self-reported': () => 'Kommunerna har själva lämnat uppgifterna.',
  unweighted: () => 'Andelen är oviktad: en liten kommun räknas lika mycket som en stor.',
  'different-data-source': () => 'Uppgiften kommer inte från kommunenkäten utan från en annan källa.',
  'source-unit-doubtful': ({ points: size }) =>
    `Källan skriver ”procent” om förändringen; det måste avse procentenheter (${points(size)}).`,
  'age-definition': () => 'Gränsen 22 år är källans egen och gäller inte i andra uppgifter om barn och unga.',
  'no-gender-breakdown': () => 'Uppgiften finns inte uppdelad på kön.',
  'nonresponse-unknown-that-year': ({ year }) => `Hur många som svarade ${year} framgår inte av källorna här.`,
  'counts-those-who-had': () => 'Siffran gäller dem som hade det som frågan handlar om, inte dem som saknade det.',
  'example-data': () => 'Värdena är påhittade exempel.',
  'year-not-stated': ({ year, release }, names) =>
    `Källan skriver inte ut året. ${year} är vår läsning av sidan hos ${quoterOf(release, names)}.`,
  'source-note': ({ text }) => text,
};

const STRICT: Readonly<Record<CaveatParams['strict-definition']['takes'], string>> = {
  routine:
    'Nej betyder att det saknades något som var aktuellt, skriftligt och beslutat på ledningsnivå. Det kan ha funnits i annan form.',
  method: 'Nej betyder att ingen standardiserad metod användes. Det kan ha gjorts på annat sätt.',
  either:
    'Nej betyder att det saknades något som var aktuellt, skriftligt och beslutat på ledningsnivå, eller en standardiserad metod. Det kan ha funnits eller gjorts på annat sätt.',
};

/** A sentence of the data that goes on in ours. */
const unstopped = (text: string): string => text.replace(/\.$/, '');

/** The caveat in words. The table is typed per code; this is the one place that looks a code up. */
export function caveatText<C extends CaveatCode>(caveat: Extract<Caveat, { code: C }>, names: Names): string {
  const phrase: Phrase<C> = CAVEAT_PHRASES[caveat.code as C];
  return phrase(caveat.params as CaveatParams[C], names);
}
