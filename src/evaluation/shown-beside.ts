import type { AskAnswer } from './ask.ts';
import { figureOf, isContext } from './figure.ts';
import { isShown } from './figure-match.ts';
import { plain } from './plain-text.ts';
import type { Expectation } from './question.ts';

/** Is a wanted figure shown, but only as something to compare with, never as the answer? The shared rules accept it; a person may not. */
export const isOnlyBeside = (expect: Expectation, answer: AskAnswer): boolean => {
  const figures = answer.figures.map(figureOf);
  const text = plain(answer.text);
  const asAnswers = figures.filter((figure) => !isContext(figure));
  return expect.values.some(
    (want) => isShown(want, { figures, text }, false) && !isShown(want, { figures: asAnswers, text }, false),
  );
};
