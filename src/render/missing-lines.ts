import type { Figure, Missing, MissingReason } from '../answer/figure.ts';
import { isShareLevel } from '../domain/place.ts';
import { newestRound } from '../query/catalogue.ts';
import { figureSentence } from './figure-sentence.ts';
import { nameList } from './name-list.ts';
import { type Names, placeInSentence, shortName } from './names.ts';
import { list, sentence, years } from './numbers.ts';

/** What several missing figures share, in words: "Växjö och Nybro", " 2022" or nothing, "Våldsrutin, LSS vuxen". */
interface Words {
  readonly one: boolean;
  readonly place: string;
  readonly year: string;
  readonly what: string;
  /** Whether a unit answers there, and there is no figure to speak of. */
  readonly unit: boolean;
}

/** Why there is no figure. Not measured is not zero, and not answered is not a no. */
const WHY: Readonly<Record<MissingReason, (words: Words) => string>> = {
  'not-measured': ({ one, year, what }) =>
    `${one ? 'Frågan' : 'Frågorna'} ställdes inte${year}, så det finns ingen siffra: ${what}.`,
  'before-first-measured': ({ one, year, what }) =>
    `Det finns ingen siffra för${year}, eftersom ${one ? 'indikatorn' : 'indikatorerna'} inte fanns då: ${what}.`,
  'no-figure-for-year': ({ place, unit, year, what }) =>
    `Här finns ingen ${unit ? 'uppgift om' : 'siffra för'} ${place}${year}: ${what}.`,
  'no-figure-for-place': ({ place, year, what }) => `Här finns ingen uppgift om ${place}${year}: ${what}.`,
  'no-figures-at-all': ({ one, place, unit, what }) =>
    `${one ? 'Indikatorn' : 'Indikatorerna'} finns i Öppna jämförelser, men här finns ingen ${unit ? 'uppgift om' : 'siffra för'} ${place}: ${what}.`,
  'no-gender-breakdown': ({ what }) => `Det finns ingen siffra för kvinnor eller män var för sig: ${what}.`,
  'not-answered': ({ one, place, year, what }) =>
    `${sentence(place)} besvarade inte ${one ? 'frågan' : 'frågorna'}${year}: ${what}. Det är inte ett nej.`,
  'not-applicable': ({ one, place, year, what }) =>
    `${one ? 'Frågan var inte tillämplig' : 'Frågorna var inte tillämpliga'} för ${place}${year}: ${what}.`,
  suppressed: ({ place, year, what }) => `Uppgiften om ${place}${year} är dold av publiceraren: ${what}.`,
  unreliable: ({ place, year, what }) => `Uppgiften om ${place}${year} är för osäker för att anges: ${what}.`,
  'not-published': ({ place, year, what }) => `Ingen har publicerat uppgiften om ${place}${year} här: ${what}.`,
};

/** One line for each reason; places, years and indicators share a line only where every pair of them is missing. */
export function missingLines(missing: readonly Missing[], names: Names): readonly string[] {
  const cells = grouped([...missing], (item) => [item.reason, item.why, item.indicator, item.place]);
  const places = grouped(cells, ([item, ...rest]) => [
    item?.reason,
    item?.why,
    item?.place,
    item?.year,
    ...rest.map((one) => one.year),
  ]);
  const alike = grouped(
    places.map((group) => group.flat()),
    (items) => [items[0]?.reason, items[0]?.why, ...items.flatMap((item) => [item.indicator, item.year])],
  );
  return alike.map((items) => reasonLine(items.flat(), names));
}

function grouped<T>(all: readonly T[], partsOf: (one: T) => readonly unknown[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = partsOf(one).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function reasonLine(items: readonly Missing[], names: Names): string {
  const [first] = items;
  if (first === undefined) return '';
  const asked = items.flatMap((item) => item.year ?? []);
  const what = [...new Set(items.map((item) => shortName(item.indicator, names)))];
  const line = WHY[first.reason]({
    one: what.length === 1,
    unit: items.every((item) => !isShareLevel(item.place)),
    place: list([...new Set(items.map((item) => placeInSentence(item.place, names)))]),
    year: asked.length === 0 ? '' : ` ${years(asked)}`,
    what: nameList(what),
  });
  return first.why === null ? line : `${line} ${first.why}`;
}

/** What exists instead: the same indicator at another year, or riket. Each once, under one heading. */
export function figureLines(figures: readonly Figure[], names: Names): readonly string[] {
  const told = figures.flatMap((figure) => {
    const indicator = names.indicators.get(figure.indicator);
    return indicator === undefined ? [] : [figureSentence(figure, indicator, names)];
  });
  const lines = [...new Set(told)];
  return lines.length < 2
    ? lines.map((line) => `Det som finns: ${line}`)
    : ['Det som finns:', ...lines.map((line) => `  ${line}`)];
}

/** Which file would bring the figure. */
export function remedyLine(missing: readonly Missing[], names: Names): string | null {
  const unpublished = missing.filter(
    (item) => item.reason === 'no-figure-for-place' || item.reason === 'no-figures-at-all',
  );
  if (unpublished.length > 0)
    return unpublished.some((item) => !isShareLevel(item.place))
      ? 'Kommunernas egna svar står i Socialstyrelsens Excelfiler, en för varje område och år. De filerna är inte inlästa här.'
      : ALL_RESULTS;
  const late = missing.find((item) => item.reason === 'no-figure-for-year');
  const year = late?.year ?? null;
  if (year === null) return null;
  const shown = missing.flatMap((item) => item.exists.map((figure) => figure.year));
  return (
    outsideLine(year, shown, names) ??
    `Om uppgiften är publicerad står den i Socialstyrelsens Excelfil för ${year}. Den filen är inte inläst här.`
  );
}

/** Why no file would bring a year: before the first, or too far after the newest round and the newest figure that is shown. Null when one might. */
export function outsideLine(year: number, shown: readonly number[], names: Names): string | null {
  if (year < BEGAN) return `Öppna jämförelser började ${BEGAN}.`;
  const newest = Math.max(newestRound(names), ...shown);
  return year > newest + NEXT_ROUNDS ? 'Så nya siffror ingår inte här.' : null;
}

/** Where everything stands that is not here (method note "excelfiler"). */
export const ALL_RESULTS =
  'Alla resultat för kommuner, län och riket står i Socialstyrelsens Excelfiler, en för varje område och år. De filerna är inte inlästa här.';

/** The first year of Öppna jämförelser (method description 2024). */
const BEGAN = 2007;
/** Further off than this from the newest round, a file is a guess. */
const NEXT_ROUNDS = 3;
