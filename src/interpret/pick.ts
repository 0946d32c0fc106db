import type { Candidate, Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
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
  const list =
    best === undefined || best.support >= THRESHOLDS.allWords ? null : listedIndicators(candidates, catalogue);
  if (list !== null) return { pick: list, several: true };
  return { pick: rivals(candidates.indicators, candidates, catalogue), several: false };
}

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
