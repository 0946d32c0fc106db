import type { PlaceCode } from '../domain/place.ts';
import type { Query } from './query.ts';

/** What no figure here is divided by, or made into, whatever the rest of the words mean. */
export type Lacks = 'gender' | 'count';

/** Why words did not become a query. `choices` are whole queries, so that choosing one continues the question. */
export type Misunderstanding =
  | { readonly kind: 'nothing-asked' }
  | {
      readonly kind: 'unclear-indicator';
      readonly words: string;
      readonly choices: readonly Query[];
      /** Where and when, should nothing have been named to choose among. */
      readonly at?: { readonly place: PlaceCode; readonly year: number | null };
    }
  | {
      readonly kind: 'unclear-place';
      readonly words: string;
      readonly codes: readonly PlaceCode[];
      /** The words are only nearly these names. */
      readonly near?: true;
      readonly choices: readonly Query[];
    }
  | { readonly kind: 'unknown-place'; readonly words: string }
  | {
      readonly kind: 'unknown-subject';
      readonly words: string;
      readonly choices: readonly Query[];
      readonly lacks?: Lacks;
    }
  | { readonly kind: 'impossible-year'; readonly year: number }
  /** Words of a request for a snapshot that are neither place, area nor year, or more years than one. */
  | { readonly kind: 'unclear-words'; readonly words: string; readonly choices: readonly Query[] }
  /** Something is named only to be left out, which no query can say; a choice is the question without it. */
  | { readonly kind: 'excluded'; readonly words: string; readonly choices: readonly Query[] }
  /** A number of persons or things is asked for, and only shares of municipalities or single answers are known. */
  | { readonly kind: 'not-counted'; readonly choices: readonly Query[]; readonly lacks?: Lacks }
  /** A subject that has no indicator although its words resemble one ("våld mot barn"); `note` says so. */
  | { readonly kind: 'absent'; readonly note: string };
