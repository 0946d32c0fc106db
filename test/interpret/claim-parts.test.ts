import { expect, test } from 'vitest';
import { claimParts } from '../../src/interpret/claim-parts.ts';

test.each([
  [
    'Stämmer det att Kalmar har personligt ombud men saknar brukarrevision?',
    ['Stämmer det att Kalmar har personligt ombud?', 'Stämmer det att Kalmar saknar brukarrevision?'],
  ],
  [
    'Kan jag skriva att Kalmar kommun hade kontinuitetsplan och att de saknade våldsrutin?',
    ['Kan jag skriva att Kalmar kommun hade kontinuitetsplan?', 'Kan jag skriva att Kalmar kommun saknade våldsrutin?'],
  ],
])('%s', (text, parts) => expect(claimParts(text)).toEqual(parts));

test.each([
  'Stämmer det att Kalmar har kontinuitetsplan och våldsrutin?',
  'Stämmer det att 43 % har kontinuitetsplan och har våldsrutin?',
  'Stämmer det att kommunerna har plan men saknar rutin?',
  'Har Kalmar personligt ombud men saknar brukarrevision?',
])('one claim, or none: %s', (text) => expect(claimParts(text)).toBeNull());
