import { type Candidates, findCandidates } from '../query/candidates.ts';
import type { Catalogue } from '../query/catalogue.ts';
import { THRESHOLDS } from '../query/thresholds.ts';
import { declineReason } from './decline.ts';

/** A message holds at most this many questions. */
const MOST_PARTS = 3;

/** Where a new question may begin: after a question mark, or at "och hur", ", vad". */
const BORDER =
  /\?+\s+(?=\S)|[.!]\s+(?=(?:och|samt)\s+(?:vad|hur|vilken|vilket|vilka|när|nar|har|hade|finns)\s)|(?:,|;)?\s+(?:och|samt|o)\s+(?=(?:vad|hur|vilken|vilket|vilka|när|nar)\s)|,\s+(?:och|samt|o)\s+(?=(?:har|hade|använder|använde|finns|gör|gjorde)\s)|;\s+/giu;

/** A clause that asks has a word of asking or a verb first. */
const ASKS =
  /^(?:och\s+|samt\s+)?(?:vad|hur|vilken|vilket|vilka|när|nar|vem|har|hade|finns|är|ar|kan|stämmer|visa|gör|använder|använde)\b/iu;

/** Clauses that may be questions of their own. The caller keeps only those that have a subject; else the message is one question. */
export function clausesOf(text: string): readonly string[] {
  const parts = text
    .split(BORDER)
    .map((part) => part.trim())
    .filter((part) => part.length > 0);
  const asking = parts.every((part, i) => i === 0 || ASKS.test(part));
  return parts.length > 1 && parts.length <= MOST_PARTS && asking ? parts : [text];
}

/** What only says how the message goes on: "två frågor: …", "vänta, …". */
const MARKER =
  /^(?:(?:okej|ok|men|och|nej|förlåt|vänta|jo|hej)[,:–]?\s+)*(?:(?:en|två|tre)\s+(?:snabb\w*\s+)?(?:frågor|fråga|sak|saker|grej|grejer)(?:\s+till)?|byter\s+(?:jag\s+)?ämne|nytt\s+ämne|annan\s+sak|en\s+annan\s+sak|vänta(?:\s+lite)?|förresten|ps)\s*[,:–.!]+\s+(?=\S)/iu;
/** Sentences without anything of the question in them ("Hej!", "Tack på förhand!") are courtesy and are dropped, unless all are; an introduction within a sentence weighs nothing to speak of (`query/talk.ts`). */
export function withoutCourtesy(raw: string, catalogue: Catalogue): string {
  const text = raw.replace(MARKER, '');
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((one) => one.trim().length > 0);
  const kept = sentences.length < 2 ? sentences : sentences.filter((sentence) => isKept(sentence, catalogue));
  return kept.length === 0 ? text : kept.join(' ');
}

function isKept(sentence: string, catalogue: Catalogue): boolean {
  const candidates = findCandidates(sentence, catalogue);
  return saysSomething(candidates) || declineReason(candidates.folded, candidates.text) !== null;
}

const saysSomething = ({ indicators, notes, years, mentions }: Candidates): boolean =>
  years.length > 0 ||
  mentions.length > 0 ||
  Math.max(indicators[0]?.support ?? 0, notes[0]?.support ?? 0) >= THRESHOLDS.faint;
