import type { ServiceArea } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Word } from '../language/word.ts';
import { areaSpans } from './area-spans.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';

/** Areas that are named side by side ("LSS vuxen och LSS barn", "vuxna och barn inom LSS"), and the words that name them. */
export interface CoordinatedAreas {
  readonly areas: readonly ServiceArea[];
  readonly words: readonly Word[];
}

/** A comma alone joins nothing: "våld mot en vuxen, LSS barn" is one indicator. */
const JOINS =
  /(?<!\p{L})(och|and|samt|eller|respektive|resp|med|än|mot|kontra|gentemot|versus|vs|jämte|visavi)(?!\p{L})|[&+]|\//iu;
const LISTS = /,|;/;
/** What may stand between two areas of a list, beside what joins them. */
const BETWEEN =
  /^(och|and|samt|eller|respektive|resp|med|an|mot|kontra|gentemot|versus|vs|jamte|visavi|jamfort|inom|i|for|pa|av|hos|bade|den|omradet|omradena|sidan)$/;
const BOTH = /\b(bada|bagge) (omraden\w*|delarna)\b|\balla (lss omraden\w*|lss delar\w*|delar av lss)\b/;

/** Two areas or more that the words set side by side, or null. "Vuxna" and "barn" are areas of LSS only where they stand in such a list. */
export function coordinatedAreas(
  { words, text, folded, subject }: Pick<Candidates, 'words' | 'text' | 'folded' | 'subject'>,
  catalogue: Pick<Catalogue, 'areaNames'>,
): CoordinatedAreas | null {
  if (BOTH.test(folded)) {
    const named = words.filter((word) => /^(lss|omraden\w*|del(ar|arna)?)$/.test(word.folded));
    return { areas: ['lss'], words: named };
  }
  const spans = spansOf(words, catalogue);
  const chain = longestChain(spans, words, text);
  const areas = [...new Set(chain.map((span) => span.area))];
  if (areas.length < 2) return null;
  const named = new Set(chain.flatMap(({ from, to }) => words.slice(from, to)));
  const lss = subject.filter((word) => word.folded === 'lss');
  return { areas, words: [...new Set([...named, ...lss])] };
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly area: ServiceArea;
}

function spansOf(words: readonly Word[], { areaNames }: Pick<Catalogue, 'areaNames'>): readonly Span[] {
  const named = areaSpans(words, areaNames);
  const bare = words.flatMap(({ folded }, at): Span[] => {
    if (named.some(({ from, to }) => at >= from && at < to)) return [];
    const area = /^vux(en|na|nas)$/.test(folded) ? 'lss-adult' : /^barn(en|ens|s)?$/.test(folded) ? 'lss-child' : null;
    return area === null ? [] : [{ from: at, to: at + 1, area }];
  });
  return [...named, ...bare].sort((a, b) => a.from - b.from);
}

/** Spans with nothing between them but what lists, at least one of them joined by a word that joins. */
function longestChain(spans: readonly Span[], words: readonly Word[], text: string): readonly Span[] {
  let best: readonly Span[] = [];
  for (let from = 0; from < spans.length; from++) {
    let joined = false;
    for (let to = from + 1; to < spans.length; to++) {
      const link = linkBetween(spans[to - 1], spans[to], words, text);
      if (link === 'none') break;
      joined ||= link === 'joined';
      if (joined && to - from + 1 > best.length) best = spans.slice(from, to + 1);
    }
  }
  return best;
}

function linkBetween(
  before: Span | undefined,
  after: Span | undefined,
  words: readonly Word[],
  text: string,
): 'none' | 'listed' | 'joined' {
  if (before === undefined || after === undefined) return 'none';
  if (!words.slice(before.to, after.from).every((word) => BETWEEN.test(word.folded))) return 'none';
  const between = text.slice(words[before.to - 1]?.end, words[after.from]?.start);
  // "Vuxna med LSS-insatser" are one area.
  if (after.area === 'lss' && before.area.startsWith('lss-') && /^\s*med\s*$/i.test(between)) return 'none';
  return JOINS.test(between) ? 'joined' : LISTS.test(between) ? 'listed' : 'none';
}

/** Of these indicators, those in the areas; null when an area has none of them. "LSS" is its own, or else its adult and child parts. */
export function inAreas(kin: readonly Indicator[], areas: readonly ServiceArea[]): readonly Indicator[] | null {
  const found = areas.map((area) => {
    const own = kin.filter((one) => one.area === area);
    return own.length === 0 && area === 'lss' ? kin.filter(({ area: part }) => part?.startsWith('lss')) : own;
  });
  return found.some((one) => one.length === 0) ? null : [...new Set(found.flat())];
}

/** The areas that a few words name and nothing else ("LSS barn?", "och båda?"); null when they name something else too, or no area. */
export function onlyAreas(
  candidates: Candidates,
  catalogue: Pick<Catalogue, 'areaNames'>,
): readonly ServiceArea[] | null {
  const { words, subject, areas, folded } = candidates;
  if (words.length > MOST_WORDS) return null;
  if (/\b(bada|bagge)\b/.test(folded) && subject.every(({ folded: word }) => /^(bada|bagge|lss)$/.test(word)))
    return ['lss-adult', 'lss-child'];
  const spans = spansOf(words, catalogue);
  const named = new Set(spans.flatMap(({ from, to }) => words.slice(from, to)));
  if (subject.length === 0 || !subject.every((word) => named.has(word))) return null;
  const listed = coordinatedAreas(candidates, catalogue)?.areas;
  if (listed !== undefined) return listed;
  // "Barn inom LSS" is one area, though "LSS" stands there too.
  const all = [...new Set([...spans.map((span) => span.area), ...areas])];
  const told = all.length > 1 ? all.filter((area) => area !== 'lss') : all;
  return told.length === 1 ? told : null;
}

const MOST_WORDS = 6;
