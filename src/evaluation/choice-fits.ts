import { z } from 'zod';
import type { AskChoice } from './ask.ts';
import { placeKey } from './place-key.ts';
import { foldPlain } from './plain-text.ts';
import { pythonPattern } from './python-pattern.ts';
import type { Expectation, ExpectedChoice } from './question.ts';

/** More than this is a catalogue, not a question back. */
const MOST_CHOICES = 4;

const year = z.number().nullish();
/** The slots of a query that say where and when, whatever its kind. */
const slots = z.object({
  place: z.string().nullish().catch(null),
  places: z
    .object({ codes: z.array(z.string()) })
    .optional()
    .catch(undefined),
  year: year.catch(null),
  years: z
    .union([z.array(z.number()), z.object({ years: z.array(z.number()).nullable() })])
    .optional()
    .catch(undefined),
  from: year.catch(null),
  to: year.catch(null),
  indicators: z
    .union([z.array(z.string()), z.object({ ids: z.array(z.string()) })])
    .optional()
    .catch(undefined),
});

const placesIn = ({ place, places }: z.infer<typeof slots>): readonly string[] => [
  ...(place === null || place === undefined ? [] : [place]),
  ...(places?.codes ?? []),
];

const yearsIn = ({ year: one, years, from, to }: z.infer<typeof slots>): readonly (number | null | undefined)[] => [
  one,
  from,
  to,
  ...(years === undefined ? [] : Array.isArray(years) ? years : (years.years ?? [])),
];

const indicatorsIn = ({ indicators }: z.infer<typeof slots>): readonly string[] =>
  indicators === undefined ? [] : Array.isArray(indicators) ? indicators : indicators.ids;

/** Does the choice hold the place and year that were meant, and do its words or its indicators' names fit? */
const choiceFits = (wanted: ExpectedChoice, { label, query }: AskChoice): boolean => {
  const found = slots.parse(query);
  const names = foldPlain([label, ...indicatorsIn(found)].join(' '));
  return (
    (wanted.place === undefined || placesIn(found).some((code) => placeKey(code) === placeKey(wanted.place))) &&
    (wanted.year === undefined || yearsIn(found).includes(wanted.year)) &&
    (wanted.indicator_re === undefined || pythonPattern(foldPlain(wanted.indicator_re), '').test(names))
  );
};

/** What is wrong with a question back. Lines that do not say whether they are ambiguous accept any. Swedish, one line each. */
export const objectToChoices = (
  { ambiguous, choice }: Expectation,
  choices: readonly AskChoice[],
): readonly string[] => {
  if (!ambiguous || choice === null) return [];
  if (choices.length > MOST_CHOICES) return [`${choices.length} val, fler än ${MOST_CHOICES}`];
  return choices.some((one) => choiceFits(choice, one)) ? [] : [`inget val är ${JSON.stringify(choice)}`];
};
