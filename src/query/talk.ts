import { isEverydayWord, isSpeakersWord, isToldWord } from '../language/everyday-words.ts';
import { isFunctionWord } from '../language/function-words.ts';
import type { Word } from '../language/word.ts';
import { isAskWord } from './ask-words.ts';
import { MAY_NARROW } from './public-words.ts';

/** The speaker, or the one who is spoken to. */
const SPEAKER = /^(jag|vi|du|ni|mig|oss|min|mitt|mina|i|we|you|my|me)$/;
/** "Vi" may be the municipality that is asked about. */
const ONESELF = /^(jag|du|ni|mig|min|mitt|mina|i|you|my|me)$/;
/** Whom or what figures are of: what is said after these is said of them. */
const ASKED_ABOUT =
  /^(komun\w*|kommun\w*|handlagga\w*|stadsdel\w*|brukar\w*|person\w*|andel\w*|procent|manga|de|dom|vem|vilka)$/;
/** Leaves something out, wherever it stands. */
const RESTRICTS = /^(inte|ej|bara|endast|enbart|utom|forutom|exklusive|exkl|utan|ingen|inget|inga)$/;
/** Says what is asked about, though the speaker says it. */
const MEANS = /^(undrar|menar|menade|syftar|avser|galler|ror|handlar|intressera[dt]\w*|soker|letar|fragar)$/;
/** For whom one speaks or writes. */
const AUDIENCE = /(?:forening|forbund|utskott|klubb|parti)(?:en|et|erna)?s?$/;
/** What a clause that asks begins with, when another stands before it. */
const OPENS = /^(om|att|hur|vad|vilka|vilken|vilket|ifall|huruvida|how|if|whether|what)$/;
const BORDER = /[,:;.!?–(]|\s-\s/;

/**
 * The words that say something of the asker and not of what is asked. Everyday words are so wherever they stand; verbs, judgements and persons only in an
 * introduction ("min chef undrar om …", "sitter och skriver, …") or where the speaker does it ("… som jag ska presentera").
 * `isNamed` tells the words that a name, a place or a year explains.
 */
export function talkIn(words: readonly Word[], text: string, isNamed: (word: Word) => boolean): ReadonlySet<Word> {
  // Without its ring "stöd" is a verb of those who tell.
  const isCore = (word: Word): boolean => (isNamed(word) && !AUDIENCE.test(word.folded)) || /^stöd/iu.test(word.text);
  const between = (at: number): string => text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0);
  // "Jag sitter …", "frågar jag", "min granne tjatar …" is of the speaker, though some name has that verb too.
  const isDone = (word: Word): boolean => {
    const at = words.indexOf(word);
    const beside =
      words[at - 1]?.folded === 'jag' || isSaidBy(at) || /^(min|mitt|mina)$/.test(words[at - 2]?.folded ?? '');
    return isSpeakersWord(word.folded) && beside;
  };
  const isSaidBy = (at: number): boolean => /^(jag|ni)$/.test(words[at + 1]?.folded ?? '') && !BORDER.test(between(at));
  const isStop = (word: Word): boolean => (isCore(word) && !isDone(word)) || ASKED_ABOUT.test(word.folded);
  const isPassable = ({ folded }: Word): boolean =>
    isFunctionWord(folded) ||
    isAskWord(folded) ||
    isEverydayWord(folded) ||
    isSpeakersWord(folded) ||
    isToldWord(folded);

  /** Where the sentence of a word begins. */
  const from = (at: number): number => {
    let i = at;
    while (i > 0 && !/[.!?]/.test(between(i - 1))) i--;
    return i;
  };
  const introduces = (at: number): boolean => {
    if (words.slice(from(at), at).some(isStop)) return false;
    for (let i = at; i + 1 < words.length; i++) {
      if (BORDER.test(between(i))) return true;
      const next = words[i + 1];
      if (next === undefined || isCore(next)) return false;
      if (OPENS.test(next.folded)) return true;
      if (!isPassable(next) && !isStray(next)) return false;
    }
    return false;
  };
  // "Jag har en hund, hur många …": whatever the speaker says first of themselves, unless it is what public services do.
  const isStray = (word: Word): boolean =>
    (!MAY_NARROW.test(word.folded) || AUDIENCE.test(word.folded)) &&
    !RESTRICTS.test(word.folded) &&
    !words.slice(from(words.indexOf(word)), words.indexOf(word)).some(({ folded }) => MEANS.test(folded));
  const isOfSpeaker = (at: number): boolean =>
    words.slice(0, at).some(({ folded, text: typed }) => SPEAKER.test(folded) && (folded !== 'i' || typed === 'I'));
  const isSpeakers = (at: number, speaker: RegExp): boolean => {
    for (let i = at - 1; i >= 0; i--) {
      const word = words[i];
      if (word === undefined || isStop(word) || /[.!?:]/.test(between(i))) return false;
      if (speaker.test(word.folded) && (word.folded !== 'i' || word.text === 'I')) return true;
      if (!isPassable(word)) return false;
    }
    return false;
  };
  return new Set(
    words.filter(
      (word, at) =>
        (!isCore(word) || isDone(word)) &&
        (isEverydayWord(word.folded) ||
          (isSpeakersWord(word.folded) && (introduces(at) || isSaidBy(at) || isSpeakers(at, SPEAKER))) ||
          (isToldWord(word.folded) && (introduces(at) || isSaidBy(at) || isSpeakers(at, ONESELF))) ||
          (isStray(word) && isOfSpeaker(at) && introduces(at))),
    ),
  );
}
