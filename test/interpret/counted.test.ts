import { describe, expect, it } from 'vitest';
import { countedIn } from '../../src/interpret/counted.ts';

describe('what is counted', () => {
  it.each([
    ['hur manga kommuner har en rutin', 'municipalities'],
    ['hur manga av kommunerna har en rutin', 'municipalities'],
    ['hur manga av landets kommuner har en rutin', 'municipalities'],
    ['hur manga av sveriges alla kommuner har en rutin', 'municipalities'],
    ['hur manga av vara kommuner har en rutin', 'municipalities'],
    ['hur manga av de svenska kommunerna har en rutin', 'municipalities'],
    ['hur manga av de boende har lss', 'things'],
    ['hur manga av landets handlaggare har handledning', 'case-officers'],
    ['hur manga av alla barn har lss', 'persons'],
    ['hur manga sip ar gors', 'things'],
    ['hur manga har en rutin', 'open'],
    ['hur manga lever med lss', 'open'],
    ['hur manga ungar har lss', 'persons'],
    ['hur manga tonaringar far lss', 'persons'],
    ['hur manga procent har en rutin', null],
    ['hur manga prosent har en rutin', null],
    ['hur stor andel av utredningarna gors med ibic', 'things'],
    ['andelen av kommunerna', null],
    ['vilken andel har en rutin', null],
  ])('%s: %s', (folded, counted) => {
    expect(countedIn(folded)).toBe(counted);
  });
});
