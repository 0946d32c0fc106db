import { tokenize } from '../language/tokenize.ts';
import { buildNameIndex } from './name-index.ts';

/** One indicator of a catalogue in Kolada's columns. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly area: string;
}

const MOST = 50;

/** A catalogue → (question → ids, best first). */
export function buildIndicatorRetriever(documents: readonly CatalogueEntry[]): (question: string) => readonly string[] {
  const index = buildNameIndex(
    documents.map(({ id, title, description, area }) => ({
      id,
      names: [
        { text: title, weight: 1 },
        { text: description, weight: 0.5 },
        { text: area, weight: 0.3 },
      ],
    })),
  );
  return (question) => index.search(tokenize(question), MOST).map((hit) => hit.id);
}
