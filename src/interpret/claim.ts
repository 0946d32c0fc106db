import type { Candidates } from '../query/candidates.ts';
import type { QueryDraft } from '../query/draft.ts';
import { assertionsOf } from '../query/resolve-claim.ts';
import { THRESHOLDS } from '../query/thresholds.ts';

/** Asks whether something may be said, or says that somebody does. Folded words. */
const FRAMED =
  /\b((far|kan|bor|ska|skulle|borde|vagar) (jag|vi|man|ni|kommunen|namnden|du) (\w+ ){0,3}?(saga|skriva|pasta|havda|formulera\w*|uppge|citera|dra slutsatsen|ange|sprida|publicera)|(jag|vi|chefen|kollegan) (vill|tankte|skulle vilja|ska) (saga|skriva|pasta|havda)|stammer|ar (det|detta|den|pastaendet|meningen|siffran) (\w+ )?(sant|ratt|korrekt|riktigt|falskt|sa att)|sant eller falskt|sant eller|ratt eller fel|eller hur|fakta|faktakoll\w*|faktagranska\w*|pastaende\w*|(sager|havdar|pastar|skriver|star) att|gar det att (saga|skriva|pasta|havda)|(rita|plotta|visa|lagga|satta|dra|koppla|binda) .{0,120}(linje|kurva|tidsserie|serie|trend|graf|diagram)|som en (linje|kurva|tidsserie|serie|trend)|haller (det|den|de|pastaendet|meningen|rubriken|formuleringen|texten|siffran|uppgiften|vattnet)|rubrik\w*|(bekrafta|dubbelkolla|verifiera|kontrollera|faktakolla)\w*|(funkar|fungerar|duger|gar) (det|den) som|(gar|kan) (det|den|man|vi) (att )?trycka|kop(er|a) (du|ni|man|jag) (det|den)|ar det (\w+ )?fel|(jag|vi) (har )?(skrivit|skrev|skriver)|har (jag|vi) ratt (i|om)|later galet|procent eller procentenhet\w*|verkligen procent|ratt ord|procents okning|eller$|(korrekt|ratt|sant|riktigt|stammer|visst|alltsa|va)$)\b|^(visst|det stammer val|alltsa)\b/;
/** Asks for something and claims nothing. */
const ASKS =
  /\b(vad|hur|vilk\w*|nar|varfor|vem|vart|visa|jamfor|lista|ge mig|beratta|finns det|har ni)\b|^(har|hade|anvander|anvande|finns|fanns|gor|gjorde|ar|var|kan|far|okade|minskade|anvands|foljer|saknar|saknade|och|men) /;
/** Begins as a sentence about a share. */
const TOLD_SHARE =
  /^(\w+ ){0,3}?(\d+|halften|majoriteten|de flesta|alla kommuner|ingen kommun|andelen|var(t|je)? (tredje|fjarde|femte|tionde)|varannan|\w+ (tredjedel|fjardedel|femtedel|tiondel)|tva tredjedelar|tre fjardedelar)\b/;
/** A place first and then what it does: "Kalmar saknar", "Kalmar är bättre än". */
const TOLD_UNIT =
  /^(i )?[\w ]{2,30}? (kommun )?(har|hade|saknar|saknade|anvander|anvande|ar (battre|samre|bast|samst|ensam)|ligger|gor|gjorde|svarade|foljer)\b/;

const KEPT: ReadonlySet<string> = new Set([
  'comparability',
  'register',
  'availability',
  'catalogue',
  'definition',
  'listing',
  'changes',
  'across-areas',
]);

/** Whether the message says something that can be held against figures: asked about as said, or pasted as a sentence. */
export function isClaim(candidates: Candidates, draft: QueryDraft, kind: string | null): boolean {
  if (kind !== null && KEPT.has(kind)) return false;
  const { folded, subject } = candidates;
  if (kind === 'snapshot' && subject.length === 0) return false;
  if (!isFramed(folded) && !isPasted(candidates)) return false;
  return assertionsOf(draft, candidates).length > 0;
}

/** Numbers are said of an indicator that the words mean, so no note about the method answers. */
export function tellsFigures(draft: QueryDraft, candidates: Candidates): boolean {
  const best = candidates.indicators[draft.indicators.pick[0] ?? -1];
  if (draft.partSurveys.length > 0 || (best?.support ?? 0) < THRESHOLDS.support) return false;
  return assertionsOf(draft, candidates).some(({ kind }) => kind === 'share' || kind === 'change' || kind === 'series');
}

export const isFramed = (folded: string): boolean => FRAMED.test(folded);

function isPasted({ folded, text, mentions }: Candidates): boolean {
  if (/\?\s*$/.test(text) || ASKS.test(folded) || folded.split(' ').length < 3) return false;
  const placeFirst = mentions.some(({ from }) => from <= 1);
  return TOLD_SHARE.test(folded) || (placeFirst && TOLD_UNIT.test(folded)) || /→|->/.test(text);
}
