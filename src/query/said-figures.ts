import type { IndicatorId } from '../domain/indicator.ts';
import { COUNTRY } from '../domain/place.ts';
import { foldText } from '../language/fold.ts';
import { sharesIn } from './amounts.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { KnownAmount } from './known-amounts.ts';

/** A share that the question says of some year, and the indicators that riket has it for. */
export interface SaidFigure {
  readonly year: number | null;
  readonly ids: readonly IndicatorId[];
}

/** "36 procent 2017 och en tredjedel 2018": each share with the year it is said of, in the order of the text. Years before the shares belong to what follows them. */
export function saidFigures({ text, words, years }: Candidates, catalogue: Catalogue): readonly SaidFigure[] {
  // "De 57 procenten" is the same share.
  const plain = foldText(text).replace(/procent(?:en|arna)\b/g, (word) => 'procent'.padEnd(word.length));
  // What folding lengthens or shortens can't be placed among the words.
  if (plain.length !== text.length) return [];
  const singles = years.flatMap((year) =>
    year.kind === 'single' ? [{ year: year.year, at: words[year.from]?.start ?? 0 }] : [],
  );
  const shares = sharesIn(plain);
  const first = shares[0];
  const yearLeads = first !== undefined && singles.some(({ at }) => at < first.from);
  return shares.map(({ amount, from }, i) => {
    const [after, before] = [shares[i + 1]?.from ?? text.length, shares[i - 1]?.from ?? 0];
    const year = yearLeads
      ? singles.findLast(({ at }) => at < from && at > before)
      : singles.find(({ at }) => at > from && at < after);
    const only = singles.length === 1 ? singles[0] : undefined;
    const of = (year ?? only)?.year ?? null;
    const known = catalogue.amounts.filter(
      (one) => one.place === COUNTRY && (of === null || one.year === of) && isAbout(one, amount.number),
    );
    return { year: of, ids: [...new Set(known.map((one) => one.indicator))] };
  });
}

/** Within a rounding: "en tredjedel" is said of 33 and 34. */
const NEAR = 0.7;

/** Whether what is known is the number said, in the indicator's unit. */
export function isAbout({ number, wording }: Pick<KnownAmount, 'number' | 'wording'>, said: number): boolean {
  const known = number ?? sharesIn(foldText(wording ?? ''))[0]?.amount.number;
  return known !== undefined && Math.abs(known - said) <= NEAR;
}
