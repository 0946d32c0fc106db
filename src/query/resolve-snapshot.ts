import { SERVICE_AREAS, type ServiceArea } from '../domain/area.ts';
import { COUNTRY, type PlaceCode } from '../domain/place.ts';
import { err, ok } from '../domain/result.ts';
import type { Word } from '../language/word.ts';
import { areaSpans } from './area-spans.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import { coordinatedAreas } from './coordinated-areas.ts';
import type { QueryDraft } from './draft.ts';
import type { Query, QueryOf } from './query.ts';
import type { Resolution } from './resolution.ts';
import { snapshotOf } from './snapshot-query.ts';
import { unplacedWords } from './unplaced.ts';

const MOST_CHOICES = 4;

/**
 * All there is of one place; asks which when it is several, only nearly one, or none at all. A misspelt place is asked about here too:
 * a whole snapshot of the wrong place looks right. What is not named is as `before`, the snapshot that the question leans on.
 */
export function resolveSnapshot(
  draft: QueryDraft,
  candidates: Candidates,
  before: QueryOf<'snapshot'> | null = null,
): Resolution {
  if (draft.unknownPlace !== null) return err({ kind: 'unknown-place', words: draft.unknownPlace });
  const named = SERVICE_AREAS.filter((area) => draft.areas.includes(area));
  const areas = named.length > 0 ? named : (before?.areas ?? []);
  const mentions = draft.places.pick.flatMap((at) => candidates.mentions[at] ?? []);
  const codes = besideRiket(mentions.flatMap((mention) => mention.codes));
  const years = draft.years.how === 'none' && before !== null ? [before.year] : yearsOf(draft, candidates.folded);
  const code = codes[0] ?? before?.place;
  if (draft.ours && code === undefined) return err({ kind: 'unclear-place', words: 'vi', codes: [], choices: [] });
  if (code === undefined && draft.years.how !== 'listed') return whichPlace(areas, null);
  const [year = null] = years;
  if (EVERY_PLACE.test(candidates.folded) && (code === undefined || code === COUNTRY)) return whichPlace(areas, year);
  const near = mentions.some((mention) => mention.how === 'typo');
  if (codes.length > 1 || near)
    return unclearPlace(draft.places.words, codes, near, (place) => snapshotOf(place, areas, year));
  // As for every figure: a year without a place is riket's, and the answer says so.
  const place = code ?? COUNTRY;
  if (years.length === 1 || draft.years.how === 'none' || draft.years.how === 'latest')
    return ok({ query: snapshotOf(place, areas, year), certainty: 1 });
  return unclearYears(yearWords(candidates), years, (one) => snapshotOf(place, areas, one));
}

/** Each municipality's own answers: riket's shares are no such thing, and are offered in their stead. Folded. */
const EVERY_PLACE =
  /\b(?:(?:alla|samtliga|varje|varenda|de olika|enskilda) (?:(?:landets|sveriges|rikets|svenska|enskilda) )?(?:kommuners|kommunernas|kommuns|kommuner(?:na)?s? (?:egna )?(?:svar|resultat))|(?:alla|samtliga|varje|varenda|per|for) (?:enskild |enskilda |landets |sveriges )?kommun(?:er|erna|ens|en)?(?= |$)|kommun for kommun|kommunvis)\b/;

/** "Kalmar jämfört med riket" is of Kalmar: riket stands beside it in any case. */
export function besideRiket(codes: readonly PlaceCode[]): readonly PlaceCode[] {
  const others = [...new Set(codes)].filter((code) => code !== COUNTRY);
  return others.length > 0 ? others : [...new Set(codes)];
}

/** "Alla svar från 2018" are those of 2018: a snapshot is of one year. */
const yearsOf = ({ years: { how, listed, from, to } }: QueryDraft, folded: string): readonly number[] => {
  if (how !== 'range') return listed;
  return from !== null && to === null && new RegExp(`\\bi?fran (?:ar )?${from}\\b(?! och fram)`).test(folded)
    ? [from]
    : yearsBetween(from, to);
};

/** The years of a span that is short enough for each to be a choice. */
export function yearsBetween(from: number | null, to: number | null): readonly number[] {
  if (from === null || to === null || to < from || to - from >= MOST_CHOICES) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** A snapshot is of one year: each that was named is a choice, else the latest measurements. */
export function unclearYears(
  words: string,
  years: readonly (number | null)[],
  build: (year: number | null) => Query,
): Resolution {
  const choices = (years.length === 0 ? [null] : years).slice(0, MOST_CHOICES).map(build);
  return err({ kind: 'unclear-words', words, choices });
}

const yearWords = ({ text, words, years }: Candidates): string =>
  years
    .map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end))
    .join(', ')
    .slice(0, 80);

/** No place is named: riket is offered, not assumed. */
export const whichPlace = (areas: readonly ServiceArea[], year: number | null): Resolution =>
  err({ kind: 'unclear-place', words: '', codes: [], choices: [snapshotOf(COUNTRY, areas, year)] });

/** The first few of the places that it may be, each as a whole query. */
export function unclearPlace(
  words: string,
  codes: readonly PlaceCode[],
  near: boolean,
  build: (place: PlaceCode) => Query,
): Resolution {
  const shown = codes.slice(0, MOST_CHOICES);
  const problem = { kind: 'unclear-place', words, codes: shown, choices: shown.map((place) => build(place)) } as const;
  return err(near ? { ...problem, near: true } : problem);
}

/** Tells which figure is meant, though it is said in talk too ("tusen tack"). */
const NUMBER = /^(?:tusen|hundra|hundratals|tusentals|miljon\w*)$/;

/** What is asked about beside place, year and areas. Empty: all there is. */
export function beyondAreas(candidates: Candidates, catalogue: Catalogue): readonly Word[] {
  const { words, years, mentions, subject, talk } = candidates;
  const listed = coordinatedAreas(candidates, catalogue)?.words ?? [];
  const spans = [...years, ...mentions, ...areaSpans(words, catalogue.areaNames)];
  return unplacedWords(words, spans).filter(
    (word) => subject.includes(word) && !(talk.has(word) && !NUMBER.test(word.folded)) && !listed.includes(word),
  );
}
