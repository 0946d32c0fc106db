import type { Figure, Missing, MissingReason } from '../answer/figure.ts';
import { figureSentence } from './figure-sentence.ts';
import { type Names, placeInSentence, shortName } from './names.ts';

type Say = (item: Missing, place: string) => string;

const yearOf = (item: Missing): string => (item.year === null ? '' : ` ${item.year}`);

/** Why there is no figure. Not measured is not zero, and not answered is not a no. */
const WHY: Readonly<Record<MissingReason, Say>> = {
  'not-measured': (item) =>
    `Det finns ingen siffra: frågan ställdes inte${yearOf(item)}.${item.why === null ? ' Källan säger inte varför.' : ` ${item.why}`}`,
  'before-first-measured': (item) =>
    `Det finns ingen siffra för${yearOf(item)}: indikatorn mättes inte då, den kom senare.`,
  'no-figure-for-year': (item, place) =>
    `Det finns ingen siffra för ${place}${yearOf(item)} i det material som Måttstock har.`,
  'no-figure-for-place': (item, place) =>
    `Det finns ingen uppgift om ${place}${yearOf(item)} i det material som Måttstock har.`,
  'no-figures-at-all': () => 'Måttstock känner till indikatorn men har inga siffror för den.',
  'not-answered': (item, place) => `${place} besvarade inte frågan${yearOf(item)}. Det är inte ett nej.`,
  'not-applicable': (item, place) => `Frågan var inte tillämplig för ${place}${yearOf(item)}.`,
  suppressed: (item, place) => `Uppgiften om ${place}${yearOf(item)} är dold av publiceraren och visas inte.`,
  unreliable: (item, place) => `Uppgiften om ${place}${yearOf(item)} är för osäker för att anges.`,
  'not-published': (item, place) => `Ingen har publicerat uppgiften om ${place}${yearOf(item)} här.`,
};

/** Reason, indicator, and the nearest thing that exists. */
export function missingLine(item: Missing, names: Names): string {
  return `${shortName(item.indicator, names)}: ${WHY[item.reason](item, placeInSentence(item.place, names))}`;
}

/** What exists instead: the same indicator at another year, or riket. */
export const existsLines = (item: Missing, names: Names): readonly string[] => figureLines(item.exists, names);

export const figureLines = (figures: readonly Figure[], names: Names): readonly string[] =>
  figures.flatMap((figure) => {
    const indicator = names.indicators.get(figure.indicator);
    return indicator === undefined ? [] : [`Det som finns: ${figureSentence(figure, indicator, names)}`];
  });

/** Which file would bring the figure. */
export function remedyLine(missing: readonly Missing[]): string | null {
  const unpublished = missing.some(
    (item) => item.reason === 'no-figure-for-place' || item.reason === 'no-figures-at-all',
  );
  const laterYear = missing.find((item) => item.reason === 'no-figure-for-year')?.year ?? null;
  if (unpublished)
    return 'Kommunernas egna svar finns i Socialstyrelsens Excelfiler för respektive år, som inte är inlästa här.';
  return laterYear === null
    ? null
    : `Finns siffran står den i Socialstyrelsens Excelfil för ${laterYear}, som inte är inläst här.`;
}
