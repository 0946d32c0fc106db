import type { PlaceCode } from '../domain/place.ts';
import type { Query } from './query.ts';

/** Why words did not become a query. `choices` are whole queries, so that choosing one continues the question. */
export type Misunderstanding =
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'unclear-indicator'; readonly words: string; readonly choices: readonly Query[] }
  | {
      readonly kind: 'unclear-place';
      readonly words: string;
      readonly codes: readonly PlaceCode[];
      readonly choices: readonly Query[];
    }
  | { readonly kind: 'unknown-place'; readonly words: string }
  | { readonly kind: 'unknown-subject'; readonly words: string; readonly choices: readonly Query[] }
  | { readonly kind: 'impossible-year'; readonly year: number };
