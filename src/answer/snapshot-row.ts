import type { Catalogue } from '../query/catalogue.ts';
import type { Evidence } from '../query/read.ts';
import { compareYears } from './comparability.ts';
import { type Facts, figuresOf } from './facts.ts';
import type { Figure } from './figure.ts';
import type { SnapshotRow } from './turn.ts';
import { rowOf } from './value.ts';

/**
 * The year's figure with riket's of the same year, and what changed since the measurement before: the survey's round before, also when this place has nothing from it.
 * A change is told only where the two years are comparable and no source disagrees about either. Null when the year has no figure.
 */
export function snapshotRow(
  facts: Facts,
  year: number,
  country: Facts | null,
  evidence: Evidence,
  catalogue: Catalogue,
): SnapshotRow | null {
  const row = rowOf(facts, year, country, evidence, catalogue);
  if (row === null) return null;
  const later = laterDirection(facts, year, catalogue);
  const previous = facts.rounds.filter((round) => round.asked && round.year < year).at(-1);
  const earlier = previous === undefined ? null : figuresOf(facts, previous.year, catalogue, 'comparison');
  const comparable =
    previous !== undefined && compareYears(previous.year, year, facts.rounds, facts.changes).verdict === 'yes';
  if (!comparable) return { ...row, changes: [], before: null, later };
  const agreed = row.dissent.length === 0 && earlier?.dissent.length === 0;
  const changes = row.changes.filter(
    (change) => change.from === previous.year && (change.basis === 'stated' || agreed),
  );
  const before = agreed && isAnswer(row.main) && isAnswer(earlier.main) ? earlier.main : null;
  return { ...row, changes, before, later };
}

/** Ja, Nej or a step between: answers of one unit can be told apart, its prose can't. */
const isAnswer = (figure: Figure | null): boolean => figure?.unit === 'answer' && figure.value !== null;

/** A later year of which the source gives only a direction does not replace the figure, and is not hidden either. */
function laterDirection(facts: Facts, year: number, catalogue: Catalogue): Figure | null {
  const newest = facts.readings.findLast((reading) => reading.status === 'direction-only' && reading.year > year);
  return newest === undefined ? null : figuresOf(facts, newest.year, catalogue, 'comparison').main;
}
