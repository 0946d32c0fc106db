import type { Place } from '../domain/place.ts';
import { foldText } from '../language/fold.ts';

/** Names of places that are Swedish words or verbs too (folded): in running text they are places only with a sign of it. */
export const ORDINARY_NAMES: ReadonlySet<string> = new Set(
  'mark vara berg ale kil sala lund mora nora are ange eda trosa boden klippan mala sunne skara centrum nordost sydvast kinda orsa kumla ed flen'.split(
    ' ',
  ),
);

/** Ways to say the whole country, folded, longest first where one begins another. */
export const COUNTRY_PHRASES: readonly string[] = [
  'landets alla kommuner',
  'landets kommuner',
  'sveriges alla kommuner',
  'sveriges kommuner',
  'rikets kommuner',
  'kommunerna i landet',
  'kommunerna i hela landet',
  'kommunerna i sverige',
  'kommuner i landet',
  'kommuner i sverige',
  'hela riket',
  'hela landet',
  'hela landets',
  'hela sverige',
  'i landet',
  'ute i landet',
  'landet',
  'ovriga landet',
  'ovriga sverige',
  'resten av landet',
  'resten av sverige',
  'landet som helhet',
  'landet i stort',
  'riket som helhet',
  'riket totalt',
  'hela rikets',
  'riket',
  'rikets',
  'landets',
  'sverige',
  'sveriges',
  'nationellt',
  'nationell niva',
  'nationella nivan',
  'nationella andelen',
  'nationella snittet',
  'nationella genomsnittet',
  'nationella siffran',
  'nationella vardet',
  'nationella resultatet',
  'nationella resultat',
  'nationella resultaten',
  'nationella siffror',
  'nationella siffrorna',
  'nationella svar',
  'nationella varden',
  'nationella bilden',
  'riksniva',
  'riksnivan',
  'riksandel',
  'riksandelen',
  'rikssnitt',
  'rikssnittet',
  'riksgenomsnitt',
  'riksgenomsnittet',
  'rikssiffra',
  'rikssiffran',
  'riksvarde',
  'riksvardet',
  'riksresultat',
  'riksresultatet',
];

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  stockholm: ['sthlm'],
  goteborg: ['gbg'],
  sodermanland: ['sormland'],
  'vastra gotaland': ['vastra gotalandsregionen', 'vgr'],
};

/** A county's name without "län" and its genitive: "Stockholms län" → "Stockholm", "Skåne län" → "Skåne". */
function bareCounty(name: string): string {
  return name.replace(/ län$/i, '').replace(/s$/, '');
}

/** Folded names by which one place may be called, apart from words such as kommun and län beside them. */
export function namesOf(place: Place): readonly string[] {
  const name = place.kind === 'county' ? bareCounty(place.name) : place.name;
  const folded = foldText(name).replaceAll('-', ' ');
  const bare = place.kind === 'district' ? folded.replace(/^socialnamnden /, '') : folded;
  return [folded, ...(bare === folded || ORDINARY_NAMES.has(bare) ? [] : [bare]), ...(ALIASES[folded] ?? [])];
}

/** "Hägersten-Älvsjö" is also called by either half. */
export function halvesOf(place: Place): readonly string[] {
  return place.kind === 'district' && place.name.includes('-')
    ? place.name.split('-').map((half) => foldText(half))
    : [];
}
