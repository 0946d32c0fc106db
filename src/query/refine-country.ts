import { COUNTRY } from '../domain/place.ts';
import { ok } from '../domain/result.ts';
import type { Candidates } from './candidates.ts';
import { type PlaceSlot, placesOf, type QueryOf } from './query.ts';
import type { Resolution } from './resolution.ts';

const DOES = '(?:har|hade|gor|gjorde|anvander|anvande|uppfyller|svarade|klarar|foljer)';
const IT = '(?:det|den|dem|dom|detta|ja|(?:en |ett )?(?:sadan|sadant|san|sant))';
const MEAN = '(?:snittet|rikssnittet|genomsnittet|medel|medeltalet|medelvardet|landssnittet|rikets siffra)';
const OTHERS =
  '(?:(?:hela |resten av |ovriga |det ovriga )?(?:landet|riket|sverige)|resten av kommunerna|(?:de |alla )?(?:andra|ovriga) kommuner(?:na)?|andra|alla kommuner|kommunerna|ovriga|i allmanhet|generellt|i snitt|i genomsnitt|totalt sett)(?: i (?:landet|riket|sverige))?(?: i ovrigt| i stort| som helhet| ocksa| med| totalt)?';

/** Asks how it is in the whole country, of what was just told of one place. Folded, from end to end, so that nothing else is asked. */
const OF_ALL = new RegExp(
  `^(?:(?:och|men|ok|okej|da) )*(?:` +
    `(?:hur manga|hur stor (?:andel|del)|hur stor andel av)(?: (?:av )?(?:de |alla |landets |andra )?kommuner(?:na)?)?(?: i (?:hela )?(?:landet|riket|sverige))? (?:(?:som )?${DOES} )?${IT}(?: totalt| ocksa| med| i (?:hela )?(?:landet|riket|sverige))?` +
    `|(?:hur )?(?:ar det )?(?:vanligt|ovanligt)(?: ar det)?(?: (?:att ha|med) ${IT})?` +
    `|(?:vad|hur) (?:ar|var|ligger|blir|ser)(?: (?:det|i))? ?${MEAN}(?: ut)?(?: pa)?(?: i (?:landet|riket))?` +
    `|${MEAN}` +
    `|hur (?:ar|var|ser|sag|gor|ligger|har) (?:(?:det|ut|i|for|hos|bland|till) )*${OTHERS}(?: ut)?(?: (?:till|det|da))?` +
    `|(?:(?:i|for|hos|bland|pa|mot) )*${OTHERS}` +
    `)(?: da)?$`,
);

/** "Hur många kommuner har det?", "vad är snittet?", "är det vanligt?" after a figure of one place: riket's. Null when anything else is asked. */
export function refineToCountry(
  previous: QueryOf<'value'> | QueryOf<'trend'>,
  { folded, mentions }: Candidates,
): Resolution | null {
  const [place, ...more] = previous.places.codes;
  const elsewhere = mentions.some(({ codes }) => codes.some((code) => code !== COUNTRY));
  if (place === COUNTRY || more.length > 0 || elsewhere || !OF_ALL.test(folded)) return null;
  const indicators = { ...previous.indicators, origin: 'thread' as const };
  const places: PlaceSlot = placesOf([COUNTRY]);
  return ok({ query: { ...previous, indicators, places }, certainty: 1 });
}
