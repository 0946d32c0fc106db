import { type IndicatorId, indicatorId } from '../domain/indicator.ts';
import { COUNTRY } from '../domain/place.ts';
import { ok } from '../domain/result.ts';
import { foldText } from '../language/fold.ts';
import { sharesIn } from './amounts.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import { plainValue } from './figure-query.ts';
import { guard } from './guard.ts';
import { idsOf, placesOf } from './query.ts';
import type { Resolution } from './resolution.ts';
import { isAbout } from './said-figures.ts';
import { THRESHOLDS } from './thresholds.ts';

/** Who has told a figure, or where it stands. Folded. */
const ORIGIN =
  /\b(?:varifran|var ifran|fran vem|fran vilken)\b|\b(?:var|vart) (?:kommer|ar|har) .{0,80}\bifran\b|\b(?:vilken|vilka|vad ar|vems) kall(?:a|or|an|orna)\b|\bkallan (?:till|for|bakom)\b|\b(?:vem|vilka|vilken (?:myndighet|organisation|text|rapport|sida|artikel|undersokning)) .{0,20}\b(?:publicera\w*|tagit fram|tog fram|gav ut|gett ut|redovisa\w*|rapportera\w*|lamnat|uppger|uppgett|uppgav|anger|angett|skriver|skrev|sager|sagt|star|star bakom|star for|kommit med|pastar)\b|\bvar (?:star|stod) det\b/;

/**
 * "Varifrån kommer uppgiften att 43 procent har kontinuitetsplan?": the figure that is said, of the year it is known for, which is shown with its source. Null when no
 * source is asked for, or the share said is not known of just one indicator named.
 */
export function originAsked(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): Resolution | null {
  const { folded, text, indicators, mentions, years } = candidates;
  if (!ORIGIN.test(folded) || draft.unknownPlace !== null || mentions.length > 1) return null;
  const shares = sharesIn(foldText(text).replace(/procent(?:en|arna)\b/g, 'procent'));
  const place = mentions[0]?.codes[0] ?? COUNTRY;
  const listed = years.flatMap((year) => (year.kind === 'single' ? [year.year] : []));
  const known = catalogue.amounts.filter(
    (one) =>
      one.place === place &&
      (listed.length === 0 || listed.includes(one.year)) &&
      shares.some(({ amount }) => isAbout(one, amount.number)),
  );
  const id = bestOf(
    known.map((one) => one.indicator),
    indicators,
  );
  const year = Math.max(...known.filter((one) => one.indicator === id).map((one) => one.year));
  if (id === null) return null;
  const query = plainValue(idsOf([id]), placesOf([place], mentions.length === 0 ? 'default' : 'asked'), {
    years: [year],
    back: 0,
    origin: 'asked',
  });
  return guard(ok({ query, certainty: 1 }), false, draft, candidates);
}

/** The one of them that the words name best; null when none is named, or two as well. */
function bestOf(ids: readonly IndicatorId[], indicators: Candidates['indicators']): IndicatorId | null {
  const named = indicators.filter(({ id, support }) => support >= THRESHOLDS.faint && ids.some((one) => one === id));
  const [first, second] = [...named].sort((a, b) => b.support - a.support);
  if (first === undefined || (second !== undefined && first.support - second.support < THRESHOLDS.rival)) return null;
  return indicatorId(first.id);
}
