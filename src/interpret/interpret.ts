import { indicatorId } from '../domain/indicator.ts';
import type { Candidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { coordinatedAreas } from '../query/coordinated-areas.ts';
import { EMPTY_DRAFT, type QueryDraft } from '../query/draft.ts';
import { namesAFigure } from '../query/named-figure.ts';
import { asksNoFigure } from '../query/no-figure-asked.ts';
import { THRESHOLDS } from '../query/thresholds.ts';
import { whyAsked } from '../query/why-asked.ts';
import { askingPart } from './asking-part.ts';
import { beyondUs } from './beyond-us.ts';
import { isClaim, isFramed, tellsFigures } from './claim.ts';
import { countedIn } from './counted.ts';
import { asksWhyOfMethod, declineReason } from './decline.ts';
import { genderAsked } from './gender.ts';
import { unitsAsked } from './group-kind.ts';
import { asksForSnapshot, kindOf } from './kind.ts';
import { isOffTopic, type MayBe } from './off-topic.ts';
import { pickIndicators, pickNotes } from './pick.ts';
import { asksForPublisher } from './publisher-contact.ts';
import { smallTalk } from './small-talk.ts';
import { subjectKind } from './subject-kind.ts';
import { namesAPerson, regionAsPlace, unknownPlace, unknownSnapshotPlace } from './unknown-names.ts';
import { verbatimNote } from './verbatim-note.ts';
import { draftYears } from './years.ts';

/** The local interpreter: words → draft, by rule, without a network or a model. `thisYear` is what "i år" means. */
export function interpretLocally(candidates: Candidates, catalogue: Catalogue, thisYear: number): QueryDraft {
  const { folded, text, subject } = candidates;
  if (smallTalk(text) !== null) return EMPTY_DRAFT;
  const followUp = FOLLOW_UP.test(folded);
  const { kind, ask } = kindOf(candidates, catalogue);
  const elsewhere =
    regionAsPlace(candidates) ??
    unknownPlace(candidates, catalogue) ??
    (asksForSnapshot(folded) ? unknownSnapshotPlace(candidates, catalogue) : null);
  const decline =
    declinedFor(candidates, catalogue) ??
    (namesAPerson(candidates, catalogue) ? 'personal-data' : null) ??
    (genderAsked(folded, text) === 'T' &&
    isOffTopic(
      candidates,
      catalogue,
      mayBeOther(kind, followUp || elsewhere !== null || namesAFigure(candidates, catalogue)),
    )
      ? 'off-topic'
      : null);
  const parts = partSurveys(candidates, catalogue);
  const said = followUp || kind === 'register' || parts.length > 0 ? -1 : verbatimNote(candidates, catalogue);
  const told =
    decline === 'cause' &&
    whyAsked(folded) !== 'outcome' &&
    (tellsWhy(candidates, catalogue) || asksWhyOfMethod(folded));
  const { pick, several } = pickIndicators(candidates, catalogue);
  const words = subject
    .map((word) => word.text)
    .join(' ')
    .slice(0, 300);
  const draft: QueryDraft = {
    ...EMPTY_DRAFT,
    decline: told ? null : decline,
    kind: told ? 'method' : kind,
    indicators: { words, pick: [...pick] },
    notes: { words, pick: said < 0 ? notePicks(candidates, catalogue, kind) : [said] },
    places: { words: placeWords(candidates), pick: candidates.mentions.map((_, at) => at).slice(0, 5) },
    unknownPlace: elsewhere,
    years: yearsOf(candidates, thisYear),
    areas: areasOf(candidates, catalogue),
    gender: genderAsked(folded, text),
    counted: countedIn(folded),
    ask,
    partSurveys: parts,
    several,
    followUp,
    ours: OURS.test(folded) && !OF_ALL.test(folded),
    lacking: LACKING.test(folded),
    units: unitsAsked(candidates, LACKING.test(folded)),
  };
  if (said >= 0 && (decline === null || told)) {
    const isTerm = catalogue.notes.get(candidates.notes[said]?.id ?? '')?.kind === 'term';
    return { ...draft, kind: isTerm ? 'definition' : 'method' };
  }
  const bySubject =
    draft.kind === 'listing' || draft.kind === null || draft.kind === 'trend' || draft.kind === 'availability';
  const claims = isClaim(candidates, draft, kind);
  const about = bySubject || claims ? subjectKind(draft, candidates, catalogue) : null;
  if (about === 'method' && !(claims && tellsFigures(draft, candidates))) return { ...draft, kind: 'method' };
  // What a claim says of causes and ranks is met by what the figures say.
  if (claims) return { ...draft, kind: 'claim', decline: MET.has(decline ?? '') && isFramed(folded) ? null : decline };
  if (about === 'value' && asksNoFigure(folded)) return toldInstead(draft, candidates, catalogue);
  return draft.kind === null ? { ...draft, kind: about } : draft;
}

/** No figure is asked for: what the note tells that holds most of the words, if its name is there; else the value is left for `query/guard.ts` to ask about. */
function toldInstead(draft: QueryDraft, { notes }: Candidates, catalogue: Catalogue): QueryDraft {
  const fit = notes
    .map((note, at) => ({ ...note, at, words: note.explained.filter((one) => one >= THRESHOLDS.word).length }))
    .filter(({ told, coverage }) => told >= THRESHOLDS.noteSupport && coverage >= THRESHOLDS.wholeName)
    .sort((a, b) => b.words - a.words || b.coverage - a.coverage);
  const [first] = fit;
  if (first === undefined) return { ...draft, kind: 'value' };
  const isTerm = catalogue.notes.get(first.id)?.kind === 'term';
  return { ...draft, kind: isTerm ? 'definition' : 'method', notes: { ...draft.notes, pick: [first.at] } };
}

/** Other kinds are of something known by their own turn of phrase. */
const mayBeOther = (kind: QueryDraft['kind'], isLeaning: boolean): MayBe =>
  kind === 'snapshot' || kind === 'catalogue' ? 'never' : isLeaning || kind !== null ? 'named' : 'perhaps';

/** Most causes are unknown here; a note that is itself called by a "varför" gives the reason that the documents give, or says that they give none. */
function tellsWhy({ notes, folded, noteSubject }: Candidates, catalogue: Catalogue): boolean {
  const note = notes[notePicksFirst(notes)];
  // "Varför är den så låg?" names nothing, so any note would fit.
  if (
    note === undefined ||
    noteSubject.every((word) => NAMES_NOTHING.test(word.folded)) ||
    !/^(men )?varfor\b/.test(folded)
  )
    return false;
  const isWhy = catalogue.notes.get(note.id)?.names.some((name) => /^varför /i.test(name)) === true;
  return isWhy && note.told >= THRESHOLDS.allWords && note.coverage >= THRESHOLDS.wholeName;
}

const NAMES_NOTHING =
  /^(varfor|lag|lagt?|laga|hog|hogt|hoga|fa|manga|lite|mycket|stor\w*|liten|litet|siffra|siffran|andelen|procenten)$/;

const notePicksFirst = (notes: Candidates['notes']): number => pickNotes(notes, () => true, 1)[0] ?? -1;

const MET: ReadonlySet<string> = new Set(['cause', 'ranking-of-answers']);

/** Numbers can be put in order, Ja and Nej can't. */
function declinedFor(candidates: Candidates, catalogue: Catalogue): QueryDraft['decline'] {
  const reason = reasonFor(candidates);
  const best = candidates.indicators[0];
  const scale = catalogue.indicators.get(indicatorId(best?.id ?? ''))?.scale;
  const isNumeric = (scale === 'percent' || scale === 'count') && (best?.support ?? 0) >= THRESHOLDS.support;
  return reason === 'ranking-of-answers' && isNumeric ? null : reason;
}

/** Whatever a message says, it is not obeyed and nobody is looked up; the rest is declined where it is asked, and not where it is only told. */
function reasonFor({ folded, text, mentions }: Candidates): QueryDraft['decline'] {
  const reasons = [declineReason(folded, text), beyondUs(folded)];
  const reason = reasons.find((one) => NEVER_TOLD.has(one ?? '')) ?? reasons[0] ?? reasons[1] ?? null;
  if (reason === 'forecast' && WILL_BE.test(folded)) return reason;
  if (reason === 'personal-data' && asksForPublisher(folded)) return null;
  if (reason === null || NEVER_TOLD.has(reason)) return reason;
  const part = askingPart(text, mentions.length > 0);
  return part === null ? reason : (declineReason(part, part) ?? beyondUs(part));
}

/** Asked in one breath, though "att" may seem to begin another clause. */
const WILL_BE =
  /\b(?:kommer|lar|vantas|beraknas|tros) (?!fran\b)(?:\w+ ){1,8}att (?:oka|minska|bli|vara|na|ha|hamna|ligga|stiga|sjunka|ga|fa|forbattras|forsamras|utvecklas|andras)\b/;

const NEVER_TOLD: ReadonlySet<string> = new Set(['instruction', 'too-long']);

/** "Vuxna och barn inom LSS" names two, of which only one is a name by itself. */
const areasOf = (candidates: Candidates, catalogue: Catalogue): QueryDraft['areas'] =>
  [...new Set([...candidates.areas, ...(coordinatedAreas(candidates, catalogue)?.areas ?? [])])].slice(0, 4);

const FOLLOW_UP =
  /^(och|o|a|men|(beratta|sag|visa|ge mig|kan du beratta) (lite )?mer( om)?|mer om|samma|jamfor\w*|hur var det|da|varfor|vad med|i stallet|istallet|tvartom|hur ser det ut for|riket|aven|plus|fast|snarare|ta|byt|lagg till|gor om|(nej |na |oj |forlat |ursakta |alltsa |men )*(jag )?(menade|menar|tankte pa|syftade pa))\b|\bav (dem|dom|dessa|de har)\b|\b(da|istallet|i stallet|ocksa|(menade|menar) jag)$/;
const SINCE_THEN =
  /\b(fler|farre|mer|mindre|hogre|lagre|battre|samre|vanligare|ovanligare|annorlunda|nu|idag|dag)\b.{0,80}\b(an|jamfort med|mot|kontra) (ar )?(19|20)\d\d\b|\b(an|jamfort med|mot|kontra) (ar )?(19|20)\d\d (nu|idag|i dag)\b/;
const LACKING =
  /\b(sakna\w*|utan|(strunt|skit|sket)\w* (\w+ )?i|(later|lat|latit) bli|avsta(r|tt|dde)?|(har|hade|gor|gjorde|anvander|anvande|finns|fanns) (inte|ingen|inget|inga))\b/;
const OF_ALL =
  /\b((hur manga|andel\w*|hur stor (andel|del)|procent)( av)?( de| landets| sveriges| svenska| alla)? kommuner(na)?|i hur manga kommuner)\b/;
const OURS =
  /\b(har|hade|ligger|gor|ar|star|anvander|fick|var) vi\b(?! (?:(?:en|nagra|nagon|haft) )?(?:siffr|data|uppgift|varde|matning|resultat|statistik))|\b(hos oss|(det|gar|gick|ut|till|laget|resultatet) for oss|var kommun|vi i kommunen|oss i kommunen)\b/;

/** A number of four or five digits where a year would stand is taken for one, so that it is asked about and not dropped. */
function yearsOf({ words, years, mentions, folded }: Candidates, thisYear: number): QueryDraft['years'] {
  const told = draftYears(years, thisYear);
  // "Fler nu än 2017": the year is where the comparison begins.
  const draft: QueryDraft['years'] =
    told.listed.length === 1 && SINCE_THEN.test(folded)
      ? { ...told, how: 'range', from: told.listed[0] ?? null, listed: [] }
      : told;
  if (draft.how !== 'none' || /\bkod\w*\b|kommunkod/.test(folded)) return draft;
  const odd = words.find(
    (word, i) =>
      /^[1-9]\d{3,4}$/.test(word.folded) &&
      !mentions.some(({ from, to }) => i >= from && i < to) &&
      !/^(person|invanare|kronor|kr|barn)/.test(words[i + 1]?.folded ?? ''),
  );
  return odd === undefined ? draft : { ...draft, how: 'listed', listed: [Number(odd.folded)] };
}

/** A definition is of a term before anything else; other questions are about the method before terms. */
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
  /\b(svarsfrekvens\w*|svarsandel\w*|andel svarande|bortfall\w*|(hur manga|andel\w*|antal) .{0,30}(svarade|svarat|besvarade|besvarat)|svarade .{0,30}(enkat|delenkat|undersokning)\w*)\b/;

/** Part surveys whose response rate is asked for: those of the areas named, or the numbered one. */
function partSurveys(candidates: Candidates, catalogue: Catalogue): number[] {
  if (!RATE.test(candidates.folded)) return [];
  const numbered = /\b(?:del|delenkat|enkat) (\d{1,2})\b/.exec(candidates.folded)?.[1];
  if (numbered !== undefined && Number(numbered) <= 10) return [Number(numbered)];
  return [...new Set(candidates.areas.flatMap((area) => catalogue.areas.get(area)?.partSurvey ?? []))];
}
