import { expect, test } from 'vitest';
import { withoutOccasion } from '../../src/interpret/occasion.ts';

const names = (clause: string) => /Kalmar|20\d\d/.test(clause);

test.each([
  ['Lägesbild över Kalmar. Jag ska in i ett möte om tio minuter.', 'Lägesbild över Kalmar.'],
  ['Lägesbild Kalmar LSS, snabbt, ska in i möte om tio minuter', 'Lägesbild Kalmar LSS, snabbt'],
  ['Överblick över LSS inför nämnden, både det bra och det dåliga.', 'Överblick över LSS.'],
  ['Lägesbild för Kalmar inför valet i höst', 'Lägesbild för Kalmar'],
  ['Översikt över Kalmar, för ett föredrag på Rotary', 'Översikt över Kalmar'],
  ['Lägesbild Kalmar', 'Lägesbild Kalmar'],
  ['Till mötet', 'Till mötet'],
])('all there is: %s', (text, expected) => expect(withoutOccasion(text, true, names)).toBe(expected));

test.each([
  ['Inför nämndmötet på torsdag: hur många har våldsrutin?', 'hur många har våldsrutin?'],
  ['Hur många har våldsrutin? Jag har möte om en kvart.', 'Hur många har våldsrutin?'],
  ['Hur många har en rutin inför möten?', 'Hur många har en rutin inför möten?'],
  ['Har de en plan för mötet med brukaren?', 'Har de en plan för mötet med brukaren?'],
  ['Är det bra och dåliga siffror?', 'Är det bra och dåliga siffror?'],
  ['Jag har ett möte om Kalmar 2020 på torsdag.', 'Jag har ett möte om Kalmar 2020 på torsdag.'],
  ['Ska nämnden få svar på torsdag?', 'Ska nämnden få svar på torsdag?'],
])('a question of something: %s', (text, expected) => expect(withoutOccasion(text, false, names)).toBe(expected));
