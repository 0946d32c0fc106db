import type { Caveat } from '../domain/caveat.ts';
import type { StoreVersion } from '../domain/release.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { Lacks, Misunderstanding } from '../query/misunderstanding.ts';
import { rankCaveats } from './caveat-rules.ts';
import { type Findings, NO_FINDINGS, type Turn, type TurnOf } from './turn.ts';

const LACKS: Readonly<Record<Lacks, Caveat>> = {
  gender: { code: 'no-gender-breakdown', params: {}, about: null },
  count: { code: 'count-not-derivable', params: {}, about: null },
};
const lacking = (lacks: Lacks | undefined): Findings =>
  lacks === undefined ? NO_FINDINGS : { ...NO_FINDINGS, caveats: rankCaveats([LACKS[lacks]]) };

type NoData = TurnOf<'no-data'>;

/** Words that became no query: a question back when there is something to choose, else no data with its reason. */
export function misunderstood(problem: Misunderstanding, asOf: StoreVersion, catalogue: Catalogue): Turn {
  const nothing: NoData = {
    asOf,
    outcome: 'no-data',
    query: null,
    reason: 'unknown-subject',
    words: '',
    missing: [],
    choices: [],
    findings: NO_FINDINGS,
  };
  switch (problem.kind) {
    case 'nothing-asked':
    case 'impossible-year':
      return { asOf, outcome: 'clarify', problem, choices: [] };
    case 'unclear-indicator':
    case 'unclear-place':
    case 'unclear-words':
    case 'excluded':
      return { asOf, outcome: 'clarify', problem, choices: problem.choices };
    case 'unknown-place':
      return { ...nothing, reason: 'unknown-place', words: problem.words };
    case 'unknown-subject':
      return { ...nothing, words: problem.words, choices: problem.choices, findings: lacking(problem.lacks) };
    case 'not-counted':
      return { ...nothing, reason: 'not-counted', choices: problem.choices, findings: lacking(problem.lacks) };
    case 'absent': {
      const note = catalogue.notes.get(problem.note);
      const source = note === undefined ? undefined : catalogue.releases.get(note.release);
      const findings = { ...NO_FINDINGS, sources: source === undefined ? [] : [source] };
      return { ...nothing, reason: 'absent', words: note?.text ?? '', findings };
    }
  }
}
