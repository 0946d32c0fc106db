import { COUNTRY, type Place, type PlaceKind, placeCode } from '../../src/domain/place.ts';
import { releaseId } from '../../src/domain/release.ts';

const place = (code: string, name: string, kind: PlaceKind, within: string | null = null): Place => ({
  code: placeCode(code),
  name,
  kind,
  within: within === null ? null : placeCode(within),
  from: null,
  to: null,
  population: null,
  release: releaseId('kommunregister-2024'),
});

const MUNICIPALITIES =
  '0114 Upplands Väsby|0123 Järfälla|0180 Stockholm|0305 Håbo|0331 Heby|0380 Uppsala|0580 Linköping|0581 Norrköping|0583 Motala|0643 Habo|0680 Jönköping|0780 Växjö|0880 Kalmar|0881 Nybro|0980 Gotland|1080 Karlskrona|1082 Karlshamn|1278 Båstad|1281 Lund|1286 Ystad|1407 Öckerö|1421 Orust|1438 Dals-Ed|1440 Ale|1463 Mark|1470 Vara|1480 Göteborg|1490 Borås|1715 Kil|1880 Örebro|1927 Avesta|2082 Säter|2260 Ånge|2321 Åre|2326 Berg|0764 Alvesta|1980 Västerås|1981 Sala|2062 Mora|1961 Hallstahammar|1083 Sölvesborg|1983 Köping';
const COUNTIES =
  '01 Stockholms län|03 Uppsala län|08 Kalmar län|09 Gotlands län|10 Blekinge län|12 Skåne län|14 Västra Götalands län|18 Örebro län|20 Dalarnas län|25 Norrbottens län';

const rows = (text: string): readonly (readonly [string, string])[] =>
  text.split('|').map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)] as const);

/** A small country with every kind of trap in its names. */
export const PLACES: readonly Place[] = [
  place(COUNTRY, 'Riket', 'country'),
  ...rows(COUNTIES).map(([code, name]) => place(code, name, 'county')),
  ...rows(MUNICIPALITIES).map(([code, name]) => place(code, name, 'municipality', code.slice(0, 2))),
  place('0180:farsta', 'Farsta', 'district', '0180'),
  place('0180:hagersten-liljeholmen', 'Hägersten-Liljeholmen', 'district', '0180'),
  place('0180:hagersten-alvsjo', 'Hägersten-Älvsjö', 'district', '0180'),
  place('1480:hisingen', 'Socialnämnden Hisingen', 'district', '1480'),
  place('1480:centrum', 'Socialnämnden Centrum', 'district', '1480'),
];
