import type { AskAnswer } from './ask.ts';
import { objectToChoices } from './choice-fits.ts';
import { figureOf, isContext } from './figure.ts';
import { isForbiddenShown, isShown, type Shown } from './figure-match.ts';
import { isEmpty } from './figure-value.ts';
import { isInvented, type KnownValues } from './known-values.ts';
import { ownWords } from './own-words.ts';
import { plain } from './plain-text.ts';
import { pythonPattern } from './python-pattern.ts';
import type { Expectation } from './question.ts';

/**
 * `right`: nothing to object to. `silentWrong`: a figure is shown as the answer that is not the answer: a forbidden or invented one,
 * none of those wanted, or any at all where none exists. `why` is Swedish, one line each, empty when right.
 */
export interface Verdict {
  readonly right: boolean;
  readonly silentWrong: boolean;
  readonly why: readonly string[];
  /** Caveat codes that had to be shown and were not, and that were shown and had to be left out. */
  readonly caveats: { readonly missing: readonly string[]; readonly needless: readonly string[] };
}

/** `known` null: figures are not tried against any list. `strict`: a figure's label must name the indicator. */
export interface Rules {
  readonly known: KnownValues | null;
  readonly strict: boolean;
}

/** The outcome as the scoring rules know it; other words as they are. */
export const outcomeOf = ({ outcome }: AskAnswer): string =>
  OUTCOMES.get(outcome.toLowerCase()) ?? outcome.toLowerCase();

/** The outcomes that are right. */
export const acceptedBy = ({ outcome }: Expectation): readonly string[] => [outcome].flat();

const OUTCOMES: ReadonlyMap<string, string> = new Map([
  ['answered', 'answered'],
  ['answer', 'answered'],
  ['clarify', 'clarify'],
  ['declined', 'declined'],
  ['decline', 'declined'],
  ['refused', 'declined'],
  ['no-data', 'no-data'],
  ['no_data', 'no-data'],
  ['nodata', 'no-data'],
  ['missing', 'no-data'],
]);

const shownBy = (answer: AskAnswer): Shown => ({
  figures: answer.figures.map(figureOf),
  text: plain([answer.text, ...answer.caveats.map((caveat) => caveat.text)].join(' \n')),
});

interface Objections {
  readonly wrong: readonly string[];
  readonly other: readonly string[];
}

const objectToValues = (expect: Expectation, shown: Shown, strict: boolean): Objections => {
  const missing = expect.values.filter((want) => !isShown(want, shown, strict));
  const lines = missing.map(
    (want) => `saknar ${want.value} ${JSON.stringify(want.year)} ${want.place} (${want.indicator_hint})`,
  );
  const none = missing.length > 0 && missing.length === expect.values.length;
  return none ? { wrong: lines, other: [] } : { wrong: [], other: lines };
};

const objectToFigures = (expect: Expectation, { figures }: Shown, known: KnownValues | null): readonly string[] => [
  ...expect.forbidden_values
    .filter((forbidden) => isForbiddenShown(forbidden, figures))
    .map((forbidden) => `förbjudet värde ${JSON.stringify(forbidden)}`),
  ...figures
    .filter((figure) => known !== null && isInvented(figure, known))
    .map((figure) => `påhittad siffra ${figure.get('value')} ${figure.get('year')} ${figure.get('place')}`),
];

const objectToText = (expect: Expectation, text: string, said: string): readonly string[] => [
  ...expect.must_mention
    .filter((source) => !pythonPattern(source, 'is').test(said))
    .map((source) => `nämner inte /${source.slice(0, 80)}/`),
  ...expect.must_not_mention
    .filter((source) => pythonPattern(source, 'is').test(text))
    .map((source) => `nämner otillåtet /${source.slice(0, 80)}/`),
];

const objectToCaveats = (expect: Expectation, answer: AskAnswer, accepted: boolean): Verdict['caveats'] => {
  const shown = new Set(answer.caveats.map(({ code }) => code));
  return {
    // Another outcome than the one expected is one fault, not one for each caveat that it did not get to.
    missing: accepted ? expect.caveats.must.filter((code) => !shown.has(code)) : [],
    needless: expect.caveats.must_not.filter((code) => shown.has(code)),
  };
};

/**
 * One answer against what was expected: the shared scoring rules, and ours, which are never more lenient. `asked` is the question;
 * where no figure is shown, words that only repeat it are no answer.
 */
export const judge = (expect: Expectation, answer: AskAnswer, { known, strict }: Rules, asked = ''): Verdict => {
  const shown = shownBy(answer);
  const outcome = outcomeOf(answer);
  const accepted = acceptedBy(expect);
  const values = outcome === 'answered' ? objectToValues(expect, shown, strict) : { wrong: [], other: [] };
  const shows = shown.figures.some((figure) => !isEmpty(figure.get('value')) && !isContext(figure));
  const answersTheUnanswerable = outcome === 'answered' && !accepted.includes('answered') && shows;
  const wrong = [
    ...values.wrong,
    ...objectToFigures(expect, shown, known),
    ...(answersTheUnanswerable ? ['svarade med en siffra där inget svar finns'] : []),
  ];
  const said = shown.figures.some((figure) => !isEmpty(figure.get('value'))) ? shown.text : ownWords(answer, asked);
  const caveats = objectToCaveats(expect, answer, accepted.includes(outcome));
  const other = [
    ...(accepted.includes(outcome) ? [] : [`utfall ${outcome || '(inget)'}, väntat ${accepted.join(' eller ')}`]),
    ...(outcome === 'clarify' ? objectToChoices(expect, answer.choices ?? []) : []),
    ...values.other,
    ...objectToText(expect, shown.text, said),
    ...caveats.missing.map((code) => `saknar förbehållet ${code}`),
    ...caveats.needless.map((code) => `visar förbehållet ${code}`),
  ];
  return {
    right: wrong.length + other.length === 0,
    silentWrong: wrong.length > 0,
    why: [...other, ...wrong],
    caveats,
  };
};
