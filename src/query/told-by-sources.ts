import type { MethodNote } from '../domain/method.ts';
import { COUNTRY } from '../domain/place.ts';
import { foldWords } from '../language/fold.ts';
import { type Candidates, findCandidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import { plainValue } from './figure-query.ts';
import { idsOf, placesOf, type Query } from './query.ts';
import { OF_SOURCES } from './sources-asked.ts';

/** A note that says how sources stand to each other is of a figure of its year, which is shown beside it with every source that tells it; null for any other note, and when the question is not of the sources. */
export function toldBySources(note: MethodNote, { folded }: Candidates, catalogue: Catalogue): Query | null {
  const { year } = note;
  if (year === null || !OF_SOURCES.test(folded)) return null;
  const about = note.names.map(foldWords).filter((name) => OF_SOURCES.test(name));
  if (about.length < 2) return null;
  const known = new Set<string>(
    catalogue.amounts.filter((one) => one.year === year && one.place === COUNTRY).map((one) => one.indicator),
  );
  const best = findCandidates(`${note.title} ${about.join(' ')}`, catalogue).indicators.find(({ id }) => known.has(id));
  const id = catalogue.amounts.find(({ indicator }) => indicator === best?.id)?.indicator;
  return id === undefined
    ? null
    : plainValue(idsOf([id]), placesOf([COUNTRY]), { years: [year], back: 0, origin: 'asked' });
}
