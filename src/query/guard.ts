import { err } from '../domain/result.ts';
import type { Candidates } from './candidates.ts';
import type { QueryDraft } from './draft.ts';
import type { Misunderstanding } from './misunderstanding.ts';
import { narrowedBy } from './narrowing.ts';
import { asksNoFigure } from './no-figure-asked.ts';
import type { Query, QueryOf } from './query.ts';
import { asksRegisterOnly } from './register-asked.ts';
import { type Resolution, unknownSubject } from './resolution.ts';
import { strangeWords } from './strange-words.ts';

/** A count made of a share: "47 procent av 290", "räkna om till antal", "antal, inte procent". Folded. */
const COUNT_OF_SHARE =
  /\b(?:procent|%|av 10|tredjedel\w*|halften)\b.{0,60}\b(?:antal\w*|hur manga (?:kommuner|personer|handlaggare|stycken|ar det|blir)|stycken kommuner)\b|\b(?:rakna|raknar|rakna om|omvandla|konvertera)\b.{0,60}\b(?:antal\w*|manga)\b|\bantal\w*,? (?:och )?inte (?:andel\w*|procent\w*)|\binte (?:andel\w*|procent\w*) utan antal\w*|\bav (?:de )?290\b|\bhur manga kommuner (?:motsvarar|utgor|blir|ar) .{0,20}\bprocent|\bantal\w* (?:kommuner )?(?:bakom|motsvarande)\b|\bprocent\w* .{0,20}\btill (?:antal )?kommuner|\b(?:rakna|raknar|omvandla|gor) om .{0,60}\b(?:till kommuner|kommuner)/;

/**
 * What was understood, held against what was said: words that ask for something else, or that nothing explains, turn an answer into "no data" with the
 * nearest question as a choice. Women and men, and counts of shares, are told of even where the rest was not understood.
 */
export function guard(found: Resolution, leans: boolean, draft: QueryDraft, candidates: Candidates): Resolution {
  if (!found.ok) return err(withReason(found.error, draft, candidates));
  const { query } = found.value;
  if (query.kind === 'snapshot' && draft.gender !== 'T')
    return err({ kind: 'not-counted', choices: [], lacks: 'gender' });
  if (MAKES_NO_COUNT.has(query.kind) && COUNT_OF_SHARE.test(candidates.folded))
    return err({ kind: 'not-counted', choices: [], lacks: 'count' });
  if (query.kind === 'register' && query.ask === 'population' && !asksForInhabitants(candidates))
    return err({ ...unknownSubject(draft, candidates), choices: [] });
  if (!showsFigures(query)) return found;
  if (!leans && asksRegisterOnly(candidates)) return err({ kind: 'nothing-asked' });
  if (!leans && query.kind !== 'comparison' && asksNoFigure(candidates.folded))
    return err({ kind: 'unknown-subject', words: '', choices: [query] });
  if (leans && query.kind === 'value' && COUNTS.test(candidates.folded))
    return err({ kind: 'not-counted', choices: [], lacks: 'count' });
  const narrowed = narrowedBy(query.indicators.ids, candidates);
  const phrase = narrowed === null ? null : asWritten(narrowed, candidates);
  const odd = leans ? [] : strangeWords(query.indicators.ids, candidates).map((word) => word.text);
  const apart = odd.filter((word) => phrase?.split(PHRASE).includes(word) !== true);
  const words = [...new Set([...(phrase === null ? [] : [phrase]), ...apart])].join(' ').slice(0, 80);
  return words === ''
    ? found
    : err(withReason({ kind: 'unknown-subject', words, choices: [query] }, draft, candidates));
}

/** Joins the words of a phrase, so that it is told as one. */
const PHRASE = '\u00a0';

/** Folded words of the question as they were written. */
function asWritten(folded: string, { words }: Candidates): string {
  const length = folded.split(' ').length;
  const at = words.findIndex(
    (_, i) =>
      words
        .slice(i, i + length)
        .map((word) => word.folded)
        .join(' ') === folded,
  );
  return at < 0
    ? folded.replaceAll(' ', PHRASE)
    : words
        .slice(at, at + length)
        .map((word) => word.text)
        .join(PHRASE);
}

/** Kinds whose answers say nothing of counts by themselves. */
const MAKES_NO_COUNT: ReadonlySet<Query['kind']> = new Set(['method', 'trend']);

type Guarded = QueryOf<'value' | 'trend' | 'share' | 'listing' | 'ranking' | 'comparison'>;

/** "Hur många människor lever med beslut" is of more than who lives there. */
const asksForInhabitants = ({ subject, talk }: Candidates): boolean =>
  subject.every(
    (word) =>
      talk.has(word) ||
      /^(invanar|folk|bor|bodde|befolk|mannisk|person|svensk|hela|ert|er|era|register|stor|total|scb)/.test(
        word.folded,
      ),
  );

/** Asks, of an answer just given, how many municipalities that is. */
const COUNTS = /\bi antal\b|\b(?:antal\w*|hur manga) kommuner (?:ar|blir|motsvarar) det\b/;

const showsFigures = (query: Query): query is Guarded => {
  switch (query.kind) {
    case 'value':
    case 'trend':
    case 'share':
    case 'listing':
    case 'ranking':
    case 'comparison':
      return true;
    default:
      return false;
  }
};

function withReason(problem: Misunderstanding, draft: QueryDraft, { folded, words }: Candidates): Misunderstanding {
  const byGender = draft.gender !== 'T';
  const count = !byGender && COUNT_OF_SHARE.test(folded);
  if (!byGender && !count) return problem;
  const lacks = byGender ? 'gender' : 'count';
  switch (problem.kind) {
    case 'unknown-subject':
    case 'not-counted':
      return { ...problem, lacks };
    case 'nothing-asked':
    case 'unclear-indicator':
      if (words.length < MOST_BARE) return problem;
      return { kind: 'not-counted', choices: problem.kind === 'unclear-indicator' ? problem.choices : [], lacks };
    default:
      return problem;
  }
}

/** "Och kvinnor?" alone leans on something and is asked back about. */
const MOST_BARE = 4;
