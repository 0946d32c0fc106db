import { COUNTRY } from '../domain/place.ts';
import type { Candidate, Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { EMPTY_DRAFT, type QueryDraft } from '../query/draft.ts';
import { THRESHOLDS } from '../query/thresholds.ts';
import { countedIn } from './counted.ts';
import { declineReason } from './decline.ts';
import { kindOf } from './kind.ts';
import { pickIndicators, pickNotes } from './pick.ts';
import { draftYears } from './years.ts';

/** The local interpreter: words → draft, by rule, without a network or a model. `thisYear` is what "i år" means. */
export function interpretLocally(candidates: Candidates, catalogue: Catalogue, thisYear: number): QueryDraft {
  const { folded, text, subject } = candidates;
  const decline = declineReason(folded, text) ?? (namesAPerson(candidates, catalogue) ? 'personal-data' : null);
  const { kind, ask } = kindOf(candidates);
  const { pick, several } = pickIndicators(candidates, catalogue);
  const words = subject
    .map((word) => word.text)
    .join(' ')
    .slice(0, 300);
  const draft: QueryDraft = {
    ...EMPTY_DRAFT,
    decline,
    kind: kind === 'listing' ? 'value' : kind,
    everyPlace: kind === 'listing',
    indicators: { words, pick: [...pick] },
    notes: { words, pick: notePicks(candidates, catalogue, kind) },
    places: { words: placeWords(candidates), pick: candidates.mentions.map((_, at) => at).slice(0, 5) },
    unknownPlace: unknownPlace(candidates),
    years: yearsOf(candidates, thisYear),
    areas: [...candidates.areas].slice(0, 4),
    gender: genderAsked(folded, text),
    counted: countedIn(folded),
    ask,
    partSurveys: partSurveys(candidates, catalogue),
    several,
    followUp: FOLLOW_UP.test(folded),
    ours: OURS.test(folded),
    lacking: LACKING.test(folded),
  };
  const bySubject = draft.kind === null || draft.kind === 'trend' || draft.kind === 'availability';
  const about = bySubject ? subjectKind(draft, candidates, catalogue) : null;
  if (draft.everyPlace && subjectKind(draft, candidates, catalogue) === 'method')
    return { ...draft, kind: 'method', everyPlace: false };
  return draft.kind === null || about === 'method' ? { ...draft, kind: about } : draft;
}

const FOLLOW_UP =
  /^(och|men|samma|jamfor\w*|hur var det|da|varfor|vad med|i stallet|istallet|tvartom|hur ser det ut for|riket)\b|\bda$/;
const LACKING = /\b(sakna\w*|utan|(har|hade|gor|gjorde|anvander|anvande|finns|fanns) (inte|ingen|inget|inga))\b/;
const OURS =
  /\b(har|hade|ligger|gor|ar|star|anvander|fick|var) vi\b|\b(hos oss|var kommun|vi i kommunen|oss i kommunen)\b/;

/** A number of four or five digits where a year would stand is taken for one, so that it is asked about and not dropped. */
function yearsOf({ words, years, folded }: Candidates, thisYear: number): QueryDraft['years'] {
  const draft = draftYears(years, thisYear);
  if (draft.how !== 'none' || /\bkod\w*\b|kommunkod/.test(folded)) return draft;
  const odd = words.find(
    (word, i) =>
      /^[1-9]\d{3,4}$/.test(word.folded) && !/^(person|invanare|kronor|kr|barn)/.test(words[i + 1]?.folded ?? ''),
  );
  return odd === undefined ? draft : { ...draft, how: 'listed', listed: [Number(odd.folded)] };
}

/** "Man" without its dots is the pronoun, unless women stand beside it. */
function genderAsked(folded: string, text: string): QueryDraft['gender'] {
  if (
    /\b((uppdela\w*|fordela\w*|per|efter) (pa )?kon|konsuppdela\w*|(kvinnor|flickor) (och|eller|respektive) (man|pojkar)|man (och|eller|respektive) kvinnor)\b/.test(
      folded,
    )
  )
    return 'KM';
  if (/\b(kvinn(a|or|orna)|flick(a|or|orna))\b/.test(folded)) return 'K';
  return /\b(män|männen|pojkar|pojkarna)\b/i.test(text) || /\bbland man\b/.test(folded) ? 'M' : 'T';
}

/** Without a turn of phrase of its own, the question is about whatever explains its words best: an indicator's value, the method, or a lone term. */
function subjectKind(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): QueryDraft['kind'] {
  if (draft.partSurveys.length > 0) return 'method';
  const note = candidates.notes[draft.notes.pick[0] ?? -1];
  const indicator = candidates.indicators[draft.indicators.pick[0] ?? -1];
  if (note === undefined || !noteMayAnswer(note, candidates, catalogue)) return 'value';
  if (catalogue.notes.get(note.id)?.kind === 'term') {
    const bare = candidates.mentions.length === 0 && candidates.years.length === 0 && draft.counted === null;
    const lone = candidates.subject.length <= MOST_TERM_WORDS && note.coverage >= WHOLE_TERM && note.told >= WHOLE_TERM;
    return bare && lone && (indicator?.support ?? 0) < THRESHOLDS.support ? 'definition' : 'value';
  }
  if (indicator === undefined) return 'method';
  const lead = note.told - indicator.support;
  if (lead < 0 && candidates.subject.length > 0 && indicator.support >= THRESHOLDS.support) return 'value';
  const wholly =
    ASKING.test(candidates.folded) &&
    !FOR_A_FIGURE.test(candidates.folded) &&
    note.coverage > indicator.coverage + COVERAGE_LEAD;
  return lead > NOTE_LEAD || (lead > -NOTE_LEAD && wholly) ? 'method' : 'value';
}

const FOR_A_FIGURE = /\b(hur manga kommuner|hur stor andel|hur manga procent|hur stor del|andelen)\b/;

/** A bare string of keywords is about a figure. */
const ASKING =
  /\b(hur|vad|nar|varfor|vem|vart|vilk\w*|ar|finns|kan|far|raknas|maste|galler|bygger|borjade|betyder|mats|svarar)\b/;

/** A term that stands alone is asked about itself. */
const MOST_TERM_WORDS = 2;
const WHOLE_TERM = 0.95;

const NOTE_LEAD = 0.1;
const COVERAGE_LEAD = 0.15;

/** A definition is of a term before anything else; other questions are about the method before terms. */
/** A note answers only when most of one of its names is there; where a municipality is named, only a note about that place does. */
function noteMayAnswer(note: Candidate, candidates: Candidates, catalogue: Catalogue): boolean {
  if (
    note.support < THRESHOLDS.noteSupport ||
    note.told < THRESHOLDS.noteSupport ||
    note.coverage < THRESHOLDS.noteCoverage
  )
    return false;
  if (candidates.subject.length === 0 && !saysItsName(note, candidates)) return false;
  const known = catalogue.notes.get(note.id);
  const places = candidates.mentions.flatMap((mention) => mention.codes).filter((code) => code !== COUNTRY);
  return places.every(
    (code) =>
      known?.place === code ||
      `${known?.title} ${known?.names.join(' ')}`.includes(catalogue.places.get(code)?.name ?? ' '),
  );
}

/** Words of asking and numbers alone name a note only when its name is nearly whole and is not just a word and a year. */
const saysItsName = (note: Candidate, { noteSubject }: Candidates): boolean =>
  note.coverage >= WHOLE_NAME &&
  noteSubject.filter((word, i) => (note.explained[i] ?? 0) >= THRESHOLDS.word && !/^\d+$/.test(word.folded)).length > 1;

const WHOLE_NAME = 0.8;

/** Two capitalised words side by side that are no place and in no name: a person's. */
function namesAPerson({ words, mentions, subject }: Candidates, catalogue: Catalogue): boolean {
  const isName = (at: number): boolean => {
    const word = words[at];
    if (word === undefined || !/^\p{Lu}\p{Ll}+$/u.test(word.text) || !subject.includes(word)) return false;
    if (mentions.some(({ from, to }) => at >= from && at < to)) return false;
    return catalogue.indicatorNames.weightOf(word) < KNOWN && catalogue.noteNames.weightOf(word) < KNOWN;
  };
  return words.some((_, at) => isName(at) && isName(at + 1));
}

/** Less than this is only a resemblance. */
const KNOWN = 1;

function notePicks(candidates: Candidates, catalogue: Catalogue, kind: string | null): number[] {
  const terms = kind === 'definition';
  const prefers = (id: string) => (catalogue.notes.get(id)?.kind === 'term') === terms;
  return [...pickNotes(candidates.notes, prefers, terms ? 2 : 1)];
}

const placeWords = (candidates: Candidates): string =>
  candidates.mentions
    .map(({ from, to }) =>
      candidates.words
        .slice(from, to)
        .map((word) => word.text)
        .join(' '),
    )
    .join(', ')
    .slice(0, 300);

const RATE =
  /\b(svarsfrekvens\w*|svarsandel\w*|bortfall\w*|(hur manga|andel\w*|antal) .{0,30}(svarade|svarat|besvarade|besvarat)|svarade .{0,30}(enkat|delenkat|undersokning)\w*)\b/;

/** Part surveys whose response rate is asked for: those of the areas named, or the numbered one. */
function partSurveys(candidates: Candidates, catalogue: Catalogue): number[] {
  if (!RATE.test(candidates.folded)) return [];
  const numbered = /\bdel(?:enkat)? (\d{1,2})\b/.exec(candidates.folded)?.[1];
  if (numbered !== undefined && Number(numbered) <= 10) return [Number(numbered)];
  return [...new Set(candidates.areas.flatMap((area) => catalogue.areas.get(area)?.partSurvey ?? []))];
}

/** A capitalised word after "i", "för" or "hos", or first before a verb of being, that no place and no name explains. */
function unknownPlace(candidates: Candidates): string | null {
  const best = candidates.indicators[0];
  for (const [i, word] of candidates.subject.entries()) {
    if (!/^\p{Lu}\p{Ll}+/u.test(word.text) || (best?.explained[i] ?? 0) >= THRESHOLDS.word) continue;
    const noted = candidates.notes[0]?.explained[candidates.noteSubject.indexOf(word)] ?? 0;
    if (noted >= THRESHOLDS.word) continue;
    const at = candidates.words.indexOf(word);
    const before = candidates.words[at - 1]?.folded ?? '';
    if (/^(i|for|hos|ligger|har|hade|anvander|ar|och|med|kommun|om|gor|lan)$/.test(before))
      return word.text.slice(0, 100);
  }
  return null;
}
