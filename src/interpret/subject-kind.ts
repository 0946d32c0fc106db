import { COUNTRY } from '../domain/place.ts';
import type { Candidate, Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import type { QueryDraft } from '../query/draft.ts';
import { THRESHOLDS } from '../query/thresholds.ts';
import { countsPersons } from '../query/who-is-counted.ts';

/** Without a turn of phrase of its own, the question is about whatever explains its words best: an indicator's value, the method, or a lone term. */
export function subjectKind(draft: QueryDraft, candidates: Candidates, catalogue: Catalogue): QueryDraft['kind'] {
  if (draft.partSurveys.length > 0) return 'method';
  if (
    draft.counted === 'persons' &&
    candidates.indicators.some((one) => one.support >= THRESHOLDS.support && countsPersons(one, catalogue))
  )
    return 'value';
  const note = candidates.notes[draft.notes.pick[0] ?? -1];
  const indicator = candidates.indicators[draft.indicators.pick[0] ?? -1];
  if (note !== undefined && isOfMakers(note, indicator, candidates)) return 'method';
  if (note === undefined || !noteMayAnswer(note, candidates, catalogue)) return 'value';
  if (catalogue.notes.get(note.id)?.kind === 'term') {
    const bare = candidates.mentions.length === 0 && candidates.years.length === 0 && draft.counted === null;
    const lone =
      candidates.subject.length <= THRESHOLDS.termWords &&
      note.coverage >= THRESHOLDS.wholeTerm &&
      note.told >= THRESHOLDS.wholeTerm;
    return bare && lone && (indicator?.support ?? 0) < THRESHOLDS.support ? 'definition' : 'value';
  }
  if (FOR_A_FIGURE.test(candidates.folded) && !holdsNumber(note, candidates, catalogue)) return 'value';
  if (indicator === undefined) return 'method';
  const lead = note.told - indicator.support;
  if (lead < 0 && candidates.subject.length > 0 && indicator.support >= THRESHOLDS.support) return 'value';
  const wholly =
    ASKING.test(candidates.folded) &&
    (!FOR_A_FIGURE.test(candidates.folded) || note.coverage >= THRESHOLDS.noteWhole) &&
    note.coverage > indicator.coverage + THRESHOLDS.noteCoverageLead;
  return lead > THRESHOLDS.noteLead || (lead > -THRESHOLDS.noteLead && wholly) ? 'method' : 'value';
}

/** "Var kan jag ladda ner allt själv?", "vilka ligger bakom?": of those who make it and where it lies, which no indicator tells; a whole name of a note is there. */
const isOfMakers = (note: Candidate, indicator: Candidate | undefined, { folded, mentions }: Candidates): boolean =>
  MAKERS.test(folded) &&
  mentions.length === 0 &&
  note.support >= THRESHOLDS.noteSupport &&
  note.coverage >= THRESHOLDS.noteWhole &&
  (indicator?.support ?? 0) < THRESHOLDS.support;

const MAKERS =
  /^(?:\w+ ){0,3}(?:var (?:kan|hittar|finns|far|laddar|gar)|vart|(?:vem|vilka|vilken) (?:\w+ ){0,3}(?:star|ligger|gor|gjort|tar|har tagit|ansvarar|publicerar|ger ut|samlar|driver))\b/;

const FOR_A_FIGURE =
  /\b(hur manga kommuner|hur stor andel|hur manga procent|hur stor del|andelen|andel(en)? (av )?kommuner(na)?)\b/;

/** Who asks for a number is not answered with a note that holds none but a year, or the one in the question. */
function holdsNumber(note: Candidate, { folded }: Candidates, catalogue: Catalogue): boolean {
  const text = catalogue.notes.get(note.id)?.text ?? '';
  const numbers = text.match(/\d+/g)?.filter((one) => !/^(19|20)\d\d$/.test(one) && !folded.split(' ').includes(one));
  return (numbers?.length ?? 0) > 0 || COUNTS_IN_WORDS.test(text);
}

const COUNTS_IN_WORDS =
  /\b(noll|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv) (av|kommuner|procent|enheter)\b/i;

/** A bare string of keywords is about a figure. */
const ASKING =
  /\b(hur|vad|nar|varfor|vem|vart|vilk\w*|ar|finns|kan|far|raknas|maste|galler|bygger|borjade|betyder|mats|svarar|anvands)\b/;

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

/** Words of asking and numbers alone name a note only when its name is nearly whole and is not just a year. */
const saysItsName = (note: Candidate, { noteSubject }: Candidates): boolean =>
  note.coverage >= THRESHOLDS.noteName &&
  noteSubject.filter((word, i) => (note.explained[i] ?? 0) >= THRESHOLDS.word && !/^\d+$/.test(word.folded)).length > 0;
