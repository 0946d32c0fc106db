import { COUNTRY } from '../domain/place.ts';
import { ok } from '../domain/result.ts';
import type { Candidates } from './candidates.ts';
import type { Catalogue } from './catalogue.ts';
import { placesOf, type Query } from './query.ts';
import type { Resolution } from './resolution.ts';

/** Of those just counted. Folded. */
const OF_THEM =
  /^(?:(?:och|men|ok|okej|da) )*(?:hur manga|hur stor del|antal(?:et)?)(?: (?:av|utav|ar|finns|bor))* (?:dem|dom|de|dessa|de har|personer\w*|manniskor\w*|barn\w*|som)? ?(?:av dem |av dessa |da |som )*(?:bor|bodde|lever|finns|fanns|ar|kommer|hor|har (?:det|insats\w*))?\b/;
const PASSED = /^(?:bor|bodde|lever|person\w*|mannisk\w*|barn\w*|kommun\w*|hemma|bosatta|lss|insats\w*)$/;

/** "… och hur många av dem bor i Kalmar?" of persons just counted: the same count of that place, though it may not be known. Null when something else is counted. */
export function personsThere(
  previous: Query | null,
  { folded, mentions, subject, talk, years }: Candidates,
  catalogue: Pick<Catalogue, 'indicators'>,
): Resolution | null {
  if (previous?.kind !== 'value' || mentions.length !== 1 || years.length > 0 || !OF_THEM.test(folded)) return null;
  if (!previous.indicators.ids.every((id) => catalogue.indicators.get(id)?.scale === 'count')) return null;
  if (!subject.every((word) => talk.has(word) || PASSED.test(word.folded))) return null;
  const codes = mentions[0]?.codes ?? [];
  const [code, ...more] = codes;
  if (code === undefined || more.length > 0 || code === COUNTRY) return null;
  return ok({ query: { ...previous, places: placesOf([code]) }, certainty: 1 });
}
