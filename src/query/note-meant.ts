import type { MethodNote } from '../domain/method.ts';
import { COUNTRY } from '../domain/place.ts';
import { isTelling, type UtteranceIndex } from '../search/utterances.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import type { Query } from './query.ts';
import { THRESHOLDS } from './thresholds.ts';

/** A note that such words have meant. `odds` as in `Meaning`, and more where its name is there too; `lead`: over the best that is something else. */
export interface NoteMeant {
  readonly note: MethodNote;
  readonly odds: number;
  readonly lead: number;
  /** Another that is as likely, and told in the same way: both are told. */
  readonly beside: MethodNote | null;
  /** The odds of other notes and of indicators, by id. */
  readonly others: ReadonlyMap<string, number>;
}

/** The note that the whole message most likely asks for, by what other people have meant and by its names; null when an indicator, or something not held, is likelier. Nothing here shows a figure, so words that nobody has used are let by. */
export function noteMeant(
  candidates: Candidates,
  { notes, places }: Catalogue,
  utterances: UtteranceIndex,
): NoteMeant | null {
  const words = candidates.words.filter((word) => isTelling(word.folded) && !candidates.talk.has(word));
  if (words.length < THRESHOLDS.heardNoteWords) return null;
  const named = new Map(candidates.notes.map((one) => [one.id, one.told * one.coverage]));
  const all = utterances
    .classify(words.map((word) => word.stem))
    .map(({ id, odds }) => ({ id, odds: odds + (named.get(id) ?? 0) * THRESHOLDS.heardNoteName }))
    .sort((a, b) => b.odds - a.odds);
  const [best, second, third] = all;
  const note = notes.get(best?.id ?? '');
  const level = (best?.odds ?? 0) - (second?.odds ?? 0) < THRESHOLDS.noteMeantBeside;
  const twin = level ? notes.get(second?.id ?? '') : undefined;
  const beside = twin !== undefined && twin.kind === note?.kind ? twin : null;
  const next = beside === null ? second : third;
  if (best === undefined || note === undefined || note.kind === 'absent') return null;
  const elsewhere = candidates.mentions
    .flatMap(({ codes }) => codes)
    .filter((code) => code !== COUNTRY && note.place !== code)
    .some((code) => !`${note.title} ${note.names.join(' ')}`.includes(places.get(code)?.name ?? ' '));
  const sure = best.odds >= THRESHOLDS.noteMeantSure;
  if (elsewhere && !sure) return null;
  const others = new Map(all.map(({ id, odds }) => [id, odds]));
  return { note, odds: best.odds, lead: best.odds - (next?.odds ?? 0), beside, others };
}

/** Whether the note is sure enough to be told where nothing was found: surer where an indicator or a thing is named, and never instead of a figure that is asked for. */
export function isMeant(
  { note, odds, lead, others }: NoteMeant,
  { folded, indicators, group, mentions }: Candidates,
): boolean {
  const ofMethod = OF_METHOD.test(folded);
  if (FIGURE.test(folded) && !ofMethod) return false;
  if ((group !== null || mentions.length > 0) && SHOWN.test(folded) && !ofMethod) return false;
  const ofThing = note.kind === 'term' && !MEANING.test(folded);
  const [indicator] = indicators;
  const named =
    FIGURE.test(folded) ||
    (indicator !== undefined &&
      indicator.support >= THRESHOLDS.support &&
      (others.get(indicator.id) ?? 0) >= THRESHOLDS.heardFaint);
  const least = named || ofThing ? THRESHOLDS.noteMeantSure : THRESHOLDS.noteMeant;
  return odds >= least && lead >= (ofThing ? THRESHOLDS.heardNoteLead : THRESHOLDS.noteMeantLead);
}

/** A share or a count of those who answer, or all figures. Folded. */
const FIGURE =
  /\b(?:hur manga (?!fragor|enkat\w*|delenkat\w*|delar|kallor|register|ar|grupper|dimensioner|lan|ganger|paminnelser|omraden|(?:\w+ )?svarade|stadsdel\w*|registren|av registren)|hur vanlig\w*|hur stor|hur hog\w*|andel\w*|vad (?:ar|blev|blir|var) (?:siffran|andelen|resultatet|svaret|procenten|siffrorna)|okade?|okat|minskade?|minskat|steg|sjonk|sammanfatta\w*|sammanstall\w*|lagesbild\w*|oversikt\w*)\b/;
const SHOWN = /\b(?:siffr\w*|resultat\w*|svar(?:en)?|utfall\w*|varde\w*)\b/;
/** How a figure came about, or may be used. Folded. */
const OF_METHOD =
  /\b(?:varfor|hur kommer|hur raknas|raknar|raknat|rakna\w*|vag(?:er|s|da|d|t)?|varifran|vilken kalla|kallor(?:na)?|ratt|stammer|redovisa\w*|visas|doljs|far man (?:da )?(?:se|ange|skriva|jamfora)|oense|overens|oeniga|eniga|motsager|motstridig\w*|lita|jamfor\w*|bortfall\w*|lata bli|later bli|avrunda\w*|felmarginal\w*|galler|enhet|procentenheter|tva (?:olika )?siffror|olika siffror)\b/;
/** What a word means, what it is called or whether something falls under it. Folded. */
const MEANING =
  /\b(?:vad (?:ar|betyder|innebar|menas|avses|star|gor|heter|kallas)|betyd\w*|definition\w*|definier\w*|forklar\w*|begrepp\w*|ord(?:et)?|term(?:en)?|forkort\w*|skillnad\w*|skiljer|raknas|duger|samma (?:sak|som)|galler|innebar|ingar|omfattar|innefattar|vilka ar|vem ar|what|mean\w*|slags|sorts)\b/;

/** What asks for the note, and for the one beside it. */
export function askingFor({ note, beside }: NoteMeant): Query {
  const notes = beside === null ? [note.id] : [note.id, beside.id];
  return note.kind === 'term'
    ? { v: 1, kind: 'definition', indicators: [], notes }
    : { v: 1, kind: 'method', notes, partSurveys: [], year: null };
}
