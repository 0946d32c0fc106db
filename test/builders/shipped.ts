import { join } from 'node:path';
import { loadBundle } from '../../src/adapters/bundle/load-bundle.ts';
import { loadLearntWords } from '../../src/adapters/bundle/load-learnt-words.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Evidence, Read } from '../../src/query/read.ts';
import { indexUtterances, type UtteranceIndex } from '../../src/search/utterances.ts';
import { anEvidence } from './evidence.ts';

/** The folder that ships. */
const DATA = join(import.meta.dirname, '../../data');

/** What ships, as a bundle. */
export async function shippedBundle(): Promise<Bundle> {
  const loaded = await loadBundle(DATA);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

const keyOf = ({ indicator, place, year, release }: Reading): string => `${indicator} ${place} ${year} ${release}`;

/** What a store that holds only this bundle would read, without a store. */
export function readFrom(bundle: Bundle, reads: readonly Read[]): Evidence {
  const wants = (kind: Read['kind'], indicator: string, place: string | null): boolean =>
    reads.some(
      (read) =>
        read.kind === kind &&
        read.indicators.some((id) => id === indicator) &&
        (place === null ||
          read.kind === 'rounds' ||
          read.kind === 'revisions' ||
          read.places.some((code) => code === place)),
    );
  return anEvidence({
    readings: bundle.readings
      .filter((reading) => wants('readings', reading.indicator, reading.place))
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    changes: bundle.changes.filter((change) => wants('changes', change.indicator, change.place)),
    rounds: bundle.rounds.filter((round) => wants('rounds', round.indicator, null)).sort((a, b) => a.year - b.year),
  });
}

/** What ships of people's own words. */
export async function shippedUtterances(): Promise<UtteranceIndex> {
  const loaded = await loadLearntWords(DATA);
  if (!loaded.ok) throw new Error(loaded.error);
  return indexUtterances(loaded.value);
}
