import { ANYWHERE_WORDS } from './everyday-anywhere.ts';
import { EVERYDAY_NOUNS } from './everyday-nouns.ts';
import { EVERYDAY_ADJECTIVES, EVERYDAY_OTHERS } from './everyday-others.ts';
import { ASKING_PERSONS } from './everyday-persons.ts';
import { TOLD_WORDS } from './everyday-told.ts';
import { EVERYDAY_VERBS, LIGHT_VERBS } from './everyday-verbs.ts';

type Inflected = readonly (readonly [endings: string, stems: string])[];

function formsOf(words: Inflected): readonly string[] {
  return words.flatMap(([endings, stems]) => {
    const all = endings.split(' ').map((ending) => (ending === '-' ? '' : ending));
    return stems.split(' ').flatMap((stem) => all.map((ending) => stem + ending));
  });
}

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/);
const listed = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

const ANYWHERE: ReadonlySet<string> = new Set([
  ...formsOf(EVERYDAY_NOUNS),
  ...listed(EVERYDAY_OTHERS),
  ...listed(LIGHT_VERBS),
  ...wordsOf(ANYWHERE_WORDS),
]);
const OF_THE_SPEAKER: ReadonlySet<string> = new Set([
  ...formsOf([...EVERYDAY_VERBS, ...ASKING_PERSONS]),
  ...listed(EVERYDAY_ADJECTIVES),
]);

/**
 * True for a word that people put around a question and that never narrows what is asked: "fredags", "tjänsteskrivelsen", "hälften", "btw". Takes the
 * folded form. Only whole forms, never stems: "lär" is talk, "lärare" is not.
 */
export const isEverydayWord = (folded: string): boolean => ANYWHERE.has(folded);

/** True for a word that is talk where the speaker says it of themselves ("jag skriver", "min chef undrar") and narrows what is asked where it is said of those asked about ("kommuner som skriver"). Takes the folded form. */
export const isSpeakersWord = (folded: string): boolean => OF_THE_SPEAKER.has(folded);

const TOLD: ReadonlySet<string> = new Set(wordsOf(TOLD_WORDS));

/** True for a word that is talk where one tells of oneself ("jag luskar", "min brorsa", "ledsen att jag stör"), and says something where it is said of anyone else: also of "vi", who may be the municipality. Takes the folded form. */
export const isToldWord = (folded: string): boolean => TOLD.has(folded);
