import type { Group, UnitState } from '../answer/units.ts';
import { type Names, placeInSentence } from './names.ts';
import { list } from './numbers.ts';

/** Every reason why a respondent has no answer that counts. */
export const MISSING: readonly UnitState[] = [
  'not-answered',
  'suppressed',
  'unreliable',
  'not-published',
  'not-applicable',
  'worded',
  'unknown',
];

export const SAID: Readonly<Record<UnitState, string>> = {
  yes: 'Svarade ja',
  partly: 'Svarade delvis eller inte för alla',
  no: 'Svarade nej',
  number: 'Uppgav ett tal',
  worded: 'Har bara uppgift i ord',
  'not-answered': 'Svarade inte',
  'not-applicable': 'Frågan var inte tillämplig',
  suppressed: 'Uppgiften är dold av publiceraren',
  unreliable: 'Uppgiften är för osäker för att anges',
  'not-published': 'Uppgiften är inte publicerad',
  unknown: 'Ingen uppgift finns här',
};

const MOST_NAMED = 10;

/** Who gave no answer, reason by reason: none of it is a no. */
export function silentLines(group: Group, names: Names): readonly string[] {
  return MISSING.flatMap((state) => {
    const units = group.units.filter((unit) => unit.state === state);
    // One that did not answer is told as a caveat.
    if (units.length === 0 || (state === 'not-answered' && units.length === 1)) return [];
    const named = units
      .slice(0, MOST_NAMED)
      .map((unit) => placeInSentence(unit.place, names))
      .toSorted((a, b) => a.localeCompare(b, 'sv'));
    const more = units.length - named.length;
    const who = more === 0 ? list(named) : `${named.join(', ')} och ${more}\u00a0till`;
    return [`${SAID[state]}: ${who}.${state === 'not-answered' ? ' Det är inte ett nej.' : ''}`];
  });
}
