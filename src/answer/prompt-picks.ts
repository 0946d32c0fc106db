import type { IndicatorId } from '../domain/indicator.ts';
import { COUNTRY, type PlaceCode } from '../domain/place.ts';
import type { MeasureYear, Reading } from '../domain/reading.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Evidence } from '../query/read.ts';
import { isFigure } from './pick-reading.ts';

/** Something that the store can answer, to be offered as an example. Ids; the words are made in `render/prompt-phrases.ts`. */
export type PromptPick =
  | { readonly kind: 'share'; readonly indicator: IndicatorId; readonly year: MeasureYear }
  | {
      readonly kind: 'municipality';
      readonly indicator: IndicatorId;
      readonly place: PlaceCode;
      readonly year: MeasureYear;
    }
  | { readonly kind: 'trend'; readonly indicator: IndicatorId }
  | { readonly kind: 'term'; readonly note: string };
export type PickOf<K extends PromptPick['kind']> = Extract<PromptPick, { kind: K }>;

/** Fewer years than this are no trend. */
const TREND_YEARS = 3;

type Picks = Pick<Catalogue, 'indicators'>;

/** Riket's published shares of municipalities, the newest first. */
export function sharePicks({ readings }: Evidence, catalogue: Picks): readonly PickOf<'share'>[] {
  return readings
    .filter((reading) => isExactShare(reading) && countsMunicipalities(reading, catalogue))
    .sort(newestFirst(catalogue))
    .map(({ indicator, year }) => ({ kind: 'share', indicator, year }));
}

/** Riket's series, the longest first. */
export function trendPicks({ readings }: Evidence, catalogue: Picks): readonly PickOf<'trend'>[] {
  const years = new Map<IndicatorId, Set<MeasureYear>>();
  for (const reading of readings) {
    if (!isFigure(reading) || reading.place !== COUNTRY || !countsMunicipalities(reading, catalogue)) continue;
    years.set(reading.indicator, (years.get(reading.indicator) ?? new Set()).add(reading.year));
  }
  return [...years]
    .filter(([, all]) => all.size >= TREND_YEARS)
    .sort(([a, some], [b, others]) => others.size - some.size || byText(a, b))
    .map(([indicator]) => ({ kind: 'trend', indicator }));
}

/** Single municipalities' own answers, the newest first. */
export function municipalityPicks(
  { readings }: Evidence,
  { places, indicators }: Pick<Catalogue, 'places' | 'indicators'>,
): readonly PickOf<'municipality'>[] {
  return readings
    .filter((reading) => reading.status === 'observed' && reading.value.scale === 'answer' && reading.gender === 'T')
    .filter((reading) => places.get(reading.place)?.kind === 'municipality')
    .sort(newestFirst({ indicators }))
    .map(({ indicator, place, year }) => ({ kind: 'municipality', indicator, place, year }));
}

/** Terms that indicators are named by, the most special first: those are what people wonder about. */
export function termPicks({ notes, indicators }: Pick<Catalogue, 'notes' | 'indicators'>): readonly PickOf<'term'>[] {
  const names = [...indicators.values()].map((indicator) => indicator.name.toLocaleLowerCase('sv'));
  const used = (title: string): number => names.filter((name) => name.includes(title.toLocaleLowerCase('sv'))).length;
  return [...notes.values()]
    .filter((note) => note.kind === 'term' && used(note.title) > 0)
    .sort((a, b) => used(a.title) - used(b.title) || byText(a.id, b.id))
    .map(({ id }) => ({ kind: 'term', note: id }));
}

const isExactShare = (reading: Reading): boolean =>
  reading.status === 'observed' &&
  reading.value.scale === 'percent' &&
  reading.qualifier === 'exact' &&
  reading.place === COUNTRY &&
  reading.gender === 'T';

const countsMunicipalities = ({ indicator }: Reading, { indicators }: Picks): boolean =>
  indicators.get(indicator)?.denominator === 'municipalities';

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of one year first those that are said in few words. */
const newestFirst =
  ({ indicators }: Picks) =>
  (a: Reading, b: Reading): number => {
    const words = ({ indicator }: Reading) => indicators.get(indicator)?.phrase.yes.length ?? 0;
    return b.year - a.year || words(a) - words(b) || byText(a.indicator, b.indicator) || byText(a.place, b.place);
  };
