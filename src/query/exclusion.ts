import type { ServiceArea } from '../domain/area.ts';
import { areaSpans } from './area-spans.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { Query } from './query.ts';

/** What is named only to be left out ("förutom LSS barn", "utom 2023", "men inte Kalmar"): the words, what is left of the text, and the areas. */
export interface Exclusion {
  readonly words: string;
  readonly rest: string;
  readonly areas: readonly ServiceArea[];
  /** A year is left out. */
  readonly year: boolean;
}

/** Words that leave out what follows. "Inte" does so only after "men", "och" or a comma: "har inte LSS barn …" asks about those who lack it. */
const EXCEPT = /^(forutom|utom|exklusive|exkl|undantaget)$/;
const TWO_WORDS = /^(bortsett fran|undantag (av|for)|(men|och|dock) (inte|ej|icke))$/;
const FILLER = /^(for|fran|i|inom|pa|av|det|den|omradet|omradena|ar|aret|och|eller|samt)$/;

const JOINS = /^(och|eller|samt)$/;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly area: ServiceArea | null;
}

/** Null when nothing that is known as an area, a year or a place is left out. */
export function exclusionIn(candidates: Candidates, catalogue: Pick<Catalogue, 'areaNames'>): Exclusion | null {
  const { words, text } = candidates;
  // "Varför finns 2021 men inte 2022?" asks about what is missing.
  if (/\bvarfor\b|\bhur kommer det sig\b/.test(candidates.folded)) return null;
  for (let at = 0; at < words.length; at++) {
    const length = exceptAt(candidates, at);
    if (length === 0) continue;
    const known = spansAfter(at + length, spansOf(candidates, catalogue), candidates);
    const out = known.length > 0 || length === 1 ? known : subjectAfter(at + length, candidates);
    const last = out.at(-1);
    if (last === undefined || (words[at]?.folded === 'utan' && !isWithout(at, out, candidates))) continue;
    const [start, end] = [words[at]?.start ?? 0, words[last.to - 1]?.end ?? 0];
    return {
      words: text.slice(start, end).slice(0, 80),
      rest: `${text.slice(0, start).replace(/[\s,]+$/u, '')}${text.slice(end)}`.trim(),
      areas: out.flatMap(({ area }) => area ?? []),
      year: candidates.years.some(({ from }) => out.some((span) => span.from === from)),
    };
  }
  return null;
}

/** How many words at this place leave out what follows. */
function exceptAt({ words, text }: Candidates, at: number): number {
  const [one, two] = [words[at]?.folded ?? '', words[at + 1]?.folded ?? ''];
  if (TWO_WORDS.test(`${one} ${two}`)) return 2;
  if (EXCEPT.test(one) || one === 'utan') return 1;
  // "Andra år än 2023".
  const other = words.slice(Math.max(0, at - 2), at).some(({ folded }) => /^(andra|annat|annan)$/.test(folded));
  if (one === 'an' && other) return 1;
  const before = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
  return /^(inte|ej)$/.test(one) && (at === 0 || /[,;–(]/.test(before)) ? 1 : 0;
}

/** "Men inte kompetensplan", "men inte vid alla utredningar": what is asked about and left out, to the end of the clause. */
function subjectAfter(from: number, { words, subject, text }: Candidates): readonly Span[] {
  let to = from;
  while (to < words.length && !/[,;.?]/.test(text.slice(words[to - 1]?.end ?? 0, words[to]?.start ?? 0))) to += 1;
  const asked = words.slice(from, to).some((word) => subject.includes(word));
  return asked ? [{ from, to, area: null }] : [];
}

/** The spans that follow, with nothing but fillers before them, and joined to each other. */
function spansAfter(from: number, spans: readonly Span[], { words }: Candidates): readonly Span[] {
  const found: Span[] = [];
  let at = from;
  while (at < words.length) {
    const span = spans.find((one) => one.from === at);
    const goesOn = found.length === 0 || JOINS.test(words[at - 1]?.folded ?? '');
    if (span !== undefined && goesOn) {
      found.push(span);
      at = span.to;
    } else if (FILLER.test(words[at]?.folded ?? '')) at += 1;
    else break;
  }
  return found;
}

function spansOf({ words, years, mentions }: Candidates, catalogue: Pick<Catalogue, 'areaNames'>): readonly Span[] {
  const areas = areaSpans(words, catalogue.areaNames);
  const bare = words.flatMap(({ folded }, at): Span[] => {
    if (areas.some(({ from, to }) => at >= from && at < to)) return [];
    const area = /^vux(en|na)$/.test(folded) ? 'lss-adult' : /^barn(en)?$/.test(folded) ? 'lss-child' : null;
    return area === null ? [] : [{ from: at, to: at + 1, area }];
  });
  const others = [...years, ...mentions].map(({ from, to }) => ({ from, to, area: null }));
  return [...areas, ...bare, ...others];
}

/** "Utan äldreomsorg" leaves an area out; "utan LSS-rutin" asks about those who lack it, and "inte Kalmar utan Växjö" is a correction. */
function isWithout(at: number, out: readonly Span[], { words, subject }: Candidates): boolean {
  const next = words[out.at(-1)?.to ?? 0];
  const corrects = words.slice(0, at).some(({ folded }) => folded === 'inte' || folded === 'ej');
  return !corrects && out.every(({ area }) => area !== null) && (next === undefined || !subject.includes(next));
}

/** The question without what is left out: of several indicators those of the other areas, and instead of one year all of them. */
export function without(
  query: Query,
  { areas, year }: Pick<Exclusion, 'areas' | 'year'>,
  catalogue: Pick<Catalogue, 'indicators'>,
): Query {
  if (query.kind !== 'value' && query.kind !== 'trend' && query.kind !== 'availability') return query;
  const left = query.indicators.ids.filter((id) => !areas.some((area) => catalogue.indicators.get(id)?.area === area));
  const indicators = left.length === 0 ? query.indicators : { ...query.indicators, ids: left };
  return year && query.kind === 'value'
    ? { v: 1, kind: 'trend', indicators, places: query.places, from: null, to: null }
    : { ...query, indicators };
}
