import { foldText } from '../language/fold.ts';
import { sharesIn } from '../query/amounts.ts';
import type { Approximation } from '../query/assertion.ts';
import type { Figure } from './figure.ts';
import { type Range, rangeOf } from './tolerance.ts';

const AS: Readonly<Record<Figure['qualifier'], Approximation>> = {
  exact: 'exact',
  about: 'about',
  nearly: 'nearly',
  under: 'under',
  over: 'over',
};

/** What a published share may be when a claim is held against it, in percent: an exact one is itself, words are as wide as our table of such words. Null: nothing that numbers can meet. */
export function figureRange(figure: Figure): Range | null {
  if (figure.unit !== 'percent') return null;
  if (figure.wording !== null) {
    const said = sharesIn(foldText(figure.wording))[0]?.amount;
    return said === undefined ? null : rangeOf(said);
  }
  if (typeof figure.value !== 'number') return null;
  if (figure.margin !== null) return [figure.value - figure.margin, figure.value + figure.margin];
  return figure.qualifier === 'exact'
    ? [figure.value, figure.value]
    : rangeOf({ number: figure.value, as: AS[figure.qualifier] });
}

/** The same seen from the other side: those who lack it, where those who have it are counted. */
export const flipped = ([low, high]: Range): Range => [100 - high, 100 - low];
