import type { Word } from './word.ts';

/** Fixed phrases → the index after the longest one that begins at word `at`, or -1. */
export type PhraseFinder = (words: readonly Word[], at: number) => number;

/** Folded phrases, blanks between words, sorted by their first word once so that most words cost one look-up. */
export function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  return (words, at) => {
    const candidates = byFirst.get(words[at]?.folded ?? '');
    const found = candidates?.find((parts) => parts.every((part, i) => words[at + i]?.folded === part));
    return found === undefined ? -1 : at + found.length;
  };
}
