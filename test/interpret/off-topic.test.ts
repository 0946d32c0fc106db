import { expect, test } from 'vitest';
import { interpretLocally } from '../../src/interpret/interpret.ts';
import { findCandidates } from '../../src/query/candidates.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { shippedBundle } from '../builders/shipped.ts';

const CATALOGUE = buildCatalogue(aKnowledge({}, await shippedBundle()));
const declined = (text: string): string | null =>
  interpretLocally(findCandidates(text, CATALOGUE), CATALOGUE, 2024).decline;

test.each(['hur lång tid tar tåget till Paris', 'hur mycket moms är det på böcker', 'vem vann melodifestivalen'])(
  'has nothing to do with public services: %s',
  (text) => expect(declined(text)).toBe('off-topic'),
);

test.each([
  // Other services are told that no figure is here, and not that they are beside the point.
  'hur många undersköterskor har hemtjänsten',
  'hur går det i förskolan',
  // A slip of the pen, a lone word and a place nobody has heard of are asked about.
  'kontinutetspln kalmr',
  'cykel',
  'Ge mig en lägesbild av Ankeborg',
  'Vilket län tillhör Kalmar?',
  'Har Kalmar en våldsrutin?',
])('is not declined: %s', (text) => expect(declined(text)).toBeNull());
