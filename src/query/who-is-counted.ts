import { indicatorId } from '../domain/indicator.ts';
import { isShareLevel } from '../domain/place.ts';
import { foldWords } from '../language/fold.ts';
import type { Candidate, Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { QueryDraft } from './draft.ts';
import { AREA_WORD, THRESHOLDS } from './thresholds.ts';

/** "Hur många barn har LSS": where persons are counted, only indicators that count persons are looked at. */
export function whoAreCounted(
  found: readonly Candidate[],
  { counted }: QueryDraft,
  candidates: Candidates,
  catalogue: Catalogue,
): readonly Candidate[] {
  const open = counted === 'open' && candidates.subject.every((word) => AREA_WORD.test(word.folded));
  if (counted !== 'persons' && !open) return found;
  const exact = named(candidates, catalogue);
  if (exact !== null) return [exact];
  const persons = candidates.indicators.filter(
    (one) => one.support >= THRESHOLDS.support && countsPersons(one, catalogue),
  );
  const fullest = Math.max(...persons.map((one) => one.coverage));
  const best = persons.filter((one) => one.coverage === fullest);
  return best.length > 0 ? best : found;
}

/** "Hur många har LSS?" is a whole name, of which grammar leaves but one common word to search for. */
function named({ folded, subject }: Candidates, { indicators }: Catalogue): Candidate | null {
  const asked = folded.replace(/ (i|for) (sverige|riket|landet)$/, '');
  const found = [...indicators.values()].find(
    ({ denominator, names }) => denominator === 'persons' && names.some((name) => foldWords(name) === asked),
  );
  if (found === undefined) return null;
  return { id: found.id, score: 1, explained: subject.map(() => 1), coverage: 1, support: 1, told: 1 };
}

export const countsPersons = (one: Candidate, catalogue: Catalogue): boolean =>
  catalogue.indicators.get(indicatorId(one.id))?.denominator === 'persons';

/** "Hur många SIP:ar" is not answered with a share of municipalities, nor "hur många i Kalmar" with Kalmar's Ja. */
export function isCounted(
  one: Candidate,
  { counted, places, lacking }: QueryDraft,
  candidates: Candidates,
  catalogue: Catalogue,
): boolean {
  const denominator = catalogue.indicators.get(indicatorId(one.id))?.denominator;
  if (counted === null || denominator === undefined) return true;
  if (lacking && counted !== 'municipalities' && counted !== 'open') return false;
  const inOnePlace = places.pick
    .flatMap((at) => candidates.mentions[at]?.codes ?? [])
    .some((code) => !isShareLevel(code));
  if (counted === 'open') return denominator !== 'municipalities' || !inOnePlace;
  return denominator === counted && !(inOnePlace && counted === 'municipalities');
}
