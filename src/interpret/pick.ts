import type { Indicator } from '../domain/indicator.ts';
import { indicatorId } from '../domain/indicator.ts';
import { type Candidate, type Candidates, unexplained } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { THRESHOLDS } from '../query/thresholds.ts';

/** Which candidates the words mean, by number. `several`: the words list more than one. */
export interface Picks {
  readonly pick: readonly number[];
  readonly several: boolean;
}

const MOST = 8;
const LISTED = /,|;|\boch\b|\bsamt\b|\brespektive\b|\/|\b[abc]\)/;

/** The best candidate and those that explain the words as well; or, when the words list several things, the candidates that cover them together. */
export function pickIndicators(candidates: Candidates, catalogue: Catalogue): Picks {
  const cover = LISTED.test(candidates.text.toLocaleLowerCase('sv')) ? coverAll(candidates, catalogue) : null;
  if (cover !== null) return { pick: cover, several: true };
  return { pick: rivals(candidates.indicators, candidates, catalogue), several: false };
}

/** Those that explain as much as the best and score nearly as well; narrowed by the area named, else LSS first; a whole stands for its parts. */
function rivals(all: readonly Candidate[], candidates: Candidates, catalogue: Catalogue): readonly number[] {
  const best = all[0];
  if (best === undefined) return [];
  const topScore = Math.max(
    ...all.filter((one) => best.support - one.support <= THRESHOLDS.rival).map((one) => one.score),
  );
  const near = all
    .map((one, at) => ({ one, at, indicator: catalogue.indicators.get(indicatorId(one.id)) }))
    .filter(
      ({ one }) => best.support - one.support <= THRESHOLDS.rival && one.score >= topScore * THRESHOLDS.rivalScore,
    )
    .flatMap(({ one, at, indicator }) => (indicator === undefined ? [] : [{ one, at, indicator }]));
  const inArea = narrowByArea(near, candidates);
  return withoutParts(inArea)
    .slice(0, MOST)
    .map(({ at }) => at);
}

interface Near {
  readonly at: number;
  readonly indicator: Indicator;
}

function narrowByArea<T extends Near>(near: readonly T[], candidates: Candidates): readonly T[] {
  const named = near.filter(({ indicator }) => indicator.area !== null && candidates.areas.includes(indicator.area));
  if (named.length > 0 && !onlyGeneral(candidates)) return named;
  const ours = near.filter(
    ({ indicator }) => indicator.area === null || indicator.area.startsWith('lss') || indicator.area === 'common',
  );
  return ours.length > 0 ? ours : near;
}

/** "LSS" alone does not tell adult from child. */
const onlyGeneral = (candidates: Candidates): boolean => candidates.areas.every((area) => area === 'lss');

function withoutParts<T extends Near>(near: readonly T[]): readonly T[] {
  const ids = new Set(near.map(({ indicator }) => indicator.id));
  return near.filter(({ indicator }) => indicator.partOf === null || !ids.has(indicator.partOf));
}

/** "ISU av behov, insatser och resultat": a few candidates that each explain what the others leave. Null when one explains all. */
function coverAll(candidates: Candidates, catalogue: Catalogue): readonly number[] | null {
  const { indicators, subject } = candidates;
  const first = indicators[0];
  if (first === undefined || first.support >= 0.97) return null;
  const chosen = new Set<number>(rivals(indicators, candidates, catalogue).slice(0, 1));
  let rest = unexplained(indicators[[...chosen][0] ?? 0], subject);
  while (rest.length > 0 && chosen.size < 4) {
    const next = indicators.findIndex(
      (one, at) => !chosen.has(at) && explainsOneOf(one, rest, candidates) && ours(one, catalogue),
    );
    if (next < 0) break;
    chosen.add(next);
    rest = rest.filter((word) => unexplained(indicators[next], subject).includes(word));
  }
  return chosen.size > 1 && rest.length === 0
    ? [...chosen].sort((a, b) => firstWord(indicators[a], first) - firstWord(indicators[b], first))
    : null;
}

const ours = (one: Candidate, catalogue: Catalogue): boolean => {
  const area = catalogue.indicators.get(indicatorId(one.id))?.area;
  return area === null || area === 'common' || area?.startsWith('lss') === true;
};

function explainsOneOf(one: Candidate, rest: readonly { readonly start: number }[], candidates: Candidates): boolean {
  const left = unexplained(one, candidates.subject);
  return rest.some((word) => !left.some((other) => other.start === word.start));
}

/** Keeps the order of the question: the candidate whose own word comes first goes first. */
function firstWord(one: Candidate | undefined, best: Candidate): number {
  const at = (one?.explained ?? []).findIndex(
    (value, i) => value >= THRESHOLDS.word && (best.explained[i] ?? 0) < THRESHOLDS.word,
  );
  return at < 0 ? -1 : at;
}

/** Notes that explain the words as well as the best; more than one only when the words list them. */
export function pickNotes(
  notes: readonly Candidate[],
  accept: (id: string) => boolean,
  most: number,
): readonly number[] {
  const fit = notes.map((one, at) => ({ one, at })).filter(({ one }) => accept(one.id));
  const best = fit[0];
  if (best === undefined || best.one.support < THRESHOLDS.faint) return [];
  if (most === 1 || best.one.support >= 0.97) return [best.at];
  const second = fit.find(({ one }) =>
    one.explained.some((value, i) => value >= THRESHOLDS.word && (best.one.explained[i] ?? 0) < THRESHOLDS.word),
  );
  return second === undefined ? [best.at] : [best.at, second.at];
}
