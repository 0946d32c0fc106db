import type { ServiceArea } from '../domain/area.ts';
import { type IndicatorId, indicatorId } from '../domain/indicator.ts';
import { isFunctionWord } from '../language/function-words.ts';
import { tokenize } from '../language/tokenize.ts';
import { areaSpans } from '../query/area-spans.ts';
import { type Candidate, type Candidates, indicatorsFor } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { type CoordinatedAreas, coordinatedAreas, inAreas } from '../query/coordinated-areas.ts';
import { kinOf } from '../query/kin.ts';
import { THRESHOLDS } from '../query/thresholds.ts';
import { listedIndicators } from './listed.ts';
import { rivals } from './rivals.ts';

/** Which candidates the words mean, by number. `several`: the words list more than one. */
export interface Picks {
  readonly pick: readonly number[];
  readonly several: boolean;
}

/** The best candidate and those that explain the words as well; or, when the words list several things, one candidate for each. */
export function pickIndicators(candidates: Candidates, catalogue: Catalogue): Picks {
  const best = candidates.indicators[0];
  const areas = coordinatedAreas(candidates, catalogue);
  const across = areas === null ? null : acrossAreas(areas, candidates, catalogue);
  if (across !== null && across.length > 0) return { pick: across, several: true };
  const list =
    best === undefined || best.support >= THRESHOLDS.allWords ? null : listedIndicators(candidates, catalogue);
  if (list !== null && (across === null || covers(list, areas, candidates, catalogue)))
    return { pick: list, several: true };
  if (across !== null) return { pick: [], several: false };
  const level = calledJustSo(rivals(candidates.indicators, candidates, catalogue), candidates, catalogue);
  return { pick: bothHalves(level, candidates, catalogue), several: false };
}

/** "ISU av stöd och insatser" is the short name of one, and told in the names of another: the first is meant. All, when none or several are called so. */
function calledJustSo(
  level: readonly number[],
  { subject, talk, indicators }: Candidates,
  catalogue: Catalogue,
): readonly number[] {
  if (level.length < 2) return level;
  const said = subject.filter((word) => !talk.has(word)).map((word) => word.stem);
  const called = level.filter((at) => {
    const [name = ''] = (catalogue.indicators.get(indicatorId(indicators[at]?.id ?? ''))?.shortName ?? '').split(',');
    const words = tokenize(name).filter((word) => !isFunctionWord(word.folded));
    return (
      words.length > 1 &&
      words.every(({ stem }) => said.includes(stem)) &&
      said.every((stem) => words.some((word) => word.stem === stem))
    );
  });
  return called.length === 1 ? called : level;
}

/** "Våldsrutiner inom LSS" is of adults and children alike, though only one of the two has just that among its names. */
function bothHalves(pick: readonly number[], candidates: Candidates, catalogue: Catalogue): readonly number[] {
  const [only, ...more] = pick;
  const { areas, words, indicators } = candidates;
  const half = words.some(({ folded }) => /^(vux|barn|ungdom|forald|familj)/.test(folded));
  if (only === undefined || more.length > 0 || half || areas.length !== 1 || areas[0] !== 'lss') return pick;
  const indicator = catalogue.indicators.get(indicatorId(indicators[only]?.id ?? ''));
  if (indicator?.family == null || (indicator.area !== 'lss-adult' && indicator.area !== 'lss-child')) return pick;
  const both = inAreas(kinOf(indicator, catalogue), ['lss-adult', 'lss-child']) ?? [];
  const numbers = both.map((one) => numberOf(one.id, candidates)).filter((at) => at >= 0);
  return numbers.length > 1 ? numbers : pick;
}

/**
 * "Våldsrutin inom LSS vuxen och LSS barn": the one question in each of the areas. Empty when an area has no such indicator, so that it is asked about and not
 * dropped; null when the words list no areas, ask for more than one thing, or are an indicator's own ("samordning mellan LSS och äldreomsorg").
 */
function acrossAreas(listed: CoordinatedAreas, candidates: Candidates, catalogue: Catalogue): readonly number[] | null {
  const asked = candidates.subject.filter((word) => !listed.words.includes(word));
  const isNamed = ({ support, id }: Candidate): boolean =>
    listed.areas.length > 1 && support >= THRESHOLDS.support && namesAll(listed.areas, id, catalogue);
  if (asked.length === 0 || candidates.indicators.some(isNamed)) return null;
  const kin = indicatorsFor(asked, catalogue)
    .filter((one) => one.support >= THRESHOLDS.allWords)
    .flatMap((one) => catalogue.indicators.get(indicatorId(one.id)) ?? [])
    .map((indicator) => kinOf(indicator, catalogue));
  const whole = kin.flatMap((all) => [inAreas(all, listed.areas) ?? []]).find((found) => found.length > 1);
  if (whole !== undefined) return whole.map((one) => numberOf(one.id, candidates)).filter((at) => at >= 0);
  return kin.some((all) => listed.areas.some((area) => inAreas(all, [area]) !== null)) ? [] : null;
}

/** The listed indicators lie in every one of the areas. */
const covers = (
  list: readonly number[],
  listed: CoordinatedAreas | null,
  { indicators }: Candidates,
  catalogue: Catalogue,
): boolean => {
  const all = list.flatMap((at) => catalogue.indicators.get(indicatorId(indicators[at]?.id ?? '')) ?? []);
  return inAreas(all, listed?.areas ?? []) !== null;
};

/** One of its names holds every one of the areas. */
const namesAll = (areas: readonly ServiceArea[], id: string, catalogue: Catalogue): boolean => {
  const indicator = catalogue.indicators.get(indicatorId(id));
  const names = indicator === undefined ? [] : [indicator.name, indicator.shortName, ...indicator.names];
  return names.some((name) => {
    const named = areaSpans(tokenize(name), catalogue.areaNames).map((span) => span.area);
    return areas.every((area) => named.includes(area));
  });
};

const numberOf = (id: IndicatorId, { indicators }: Candidates): number => indicators.findIndex((one) => one.id === id);

/** Notes that explain the words as well as the best, by how wholly their name is there; more than one only when the words hold two names. */
export function pickNotes(
  notes: readonly Candidate[],
  prefers: (id: string) => boolean,
  most: number,
): readonly number[] {
  const best = notes[0];
  if (best === undefined || best.support < THRESHOLDS.faint) return [];
  const level = notes
    .map((one, at) => ({ one, at }))
    .filter(({ one }) => best.support - one.support <= THRESHOLDS.rival)
    .sort(
      (a, b) =>
        Number(b.one.coverage >= THRESHOLDS.noteWhole) - Number(a.one.coverage >= THRESHOLDS.noteWhole) ||
        Number(prefers(b.one.id)) - Number(prefers(a.one.id)) ||
        b.one.coverage - a.one.coverage ||
        a.at - b.at,
    );
  const first = level[0];
  if (first === undefined) return [];
  if (most === 1 || first.one.support >= THRESHOLDS.allWords) return [first.at];
  const second = notes.findIndex(
    (one) =>
      prefers(one.id) &&
      one.explained.some((value, i) => value >= THRESHOLDS.word && (first.one.explained[i] ?? 0) < THRESHOLDS.word),
  );
  return second < 0 ? [first.at] : [first.at, second];
}
