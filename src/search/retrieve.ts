import { foldText } from '../language/fold.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Hit } from './candidate.ts';
import { buildNameIndex } from './name-index.ts';

/** One indicator of a catalogue in Kolada's columns. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly area: string;
}

const MOST = 50;
const ENDED = /\(\s*[-–]\s*\d{4}\s*\)/;
const TITLE = 1;
const DESCRIPTION = 0.55;
const AREA = 0.3;
/** A discontinued series ("(-2021)") stands just below its living twin. */
const DISCONTINUED = 0.93;
/** "Osäkerhetstal" tell how sure another indicator is: wanted only when asked for. */
const UNCERTAINTY = 0.7;
/** How much a title that the question covers wholly gains over one that says more than was asked. */
const WHOLE_TITLE = 0.3;

/** A catalogue → (question → ids, best first). */
export function buildIndicatorRetriever(documents: readonly CatalogueEntry[]): (question: string) => readonly string[] {
  const index = buildNameIndex(
    documents.map(({ id, title, description, area }) => ({
      id,
      names: [
        // The year in which a series ended is no subject: asked years must not find it.
        { text: title.replace(ENDED, ''), weight: TITLE },
        { text: description, weight: DESCRIPTION },
        { text: area, weight: AREA },
      ],
    })),
  );
  const standing = new Map(documents.map(({ id, title }) => [id, standingOf(title)]));
  return (question) => {
    const asked = foldText(question).includes('osakerhet');
    const worth = (hit: Hit): number => {
      const { discontinued, uncertainty } = standing.get(hit.id) ?? { discontinued: false, uncertainty: false };
      const prior = (discontinued ? DISCONTINUED : 1) * (uncertainty && !asked ? UNCERTAINTY : 1);
      return hit.score * prior * (1 + WHOLE_TITLE * hit.coverage);
    };
    return index
      .search(tokenize(question), MOST)
      .map((hit) => ({ id: hit.id, worth: worth(hit) }))
      .sort((a, b) => b.worth - a.worth)
      .map((hit) => hit.id);
  };
}

function standingOf(title: string): { readonly discontinued: boolean; readonly uncertainty: boolean } {
  return { discontinued: ENDED.test(title), uncertainty: foldText(title).startsWith('osakerhetstal') };
}
