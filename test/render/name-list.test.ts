import { expect, test } from 'vitest';
import { countNames, nameList, quotedNames } from '../../src/render/name-list.ts';

test.each<[readonly string[], string]>([
  [[], ''],
  [['Personligt ombud'], 'Personligt ombud'],
  [['Våldsrutin, LSS vuxen', 'Våldsrutin, LSS vuxen'], 'Våldsrutin, LSS vuxen'],
  [['Våldsrutin, LSS vuxen', 'Våldsrutin, LSS barn'], 'Våldsrutin, LSS vuxen och LSS barn'],
  [['Personligt ombud', 'Kontaktperson'], 'Personligt ombud och Kontaktperson'],
  [
    ['ISU av behov, LSS', 'ISU av resultat, LSS', 'Våldsrutin, LSS', 'Våldsrutin, missbruk'],
    'ISU av behov, LSS; ISU av resultat, LSS; Våldsrutin, LSS och missbruk',
  ],
])('%j is %s', (names, said) => {
  expect(nameList(names)).toBe(said);
});

test.each<[readonly string[], string]>([
  [['Plan, LSS'], '”Plan, LSS”'],
  [['Rutin, LSS', 'Plan, LSS'], '”Rutin, LSS” och ”Plan, LSS”'],
  [['Rutin, Äldre', 'Rutin, LSS', 'Plan, LSS'], '”Rutin” (Äldre och LSS) och ”Plan, LSS”'],
])('%j is %s in quotation marks', (names, said) => {
  expect(quotedNames(names)).toBe(said);
});

test('a name with and one without an end are never read as one', () => {
  expect(nameList(['SIP, LSS', 'SIP'])).not.toBe(nameList(['SIP, LSS']));
  expect(quotedNames(['SIP', 'SIP, LSS'])).not.toBe(quotedNames(['SIP, LSS']));
});

test('what is shared counts once', () => {
  expect(countNames(['Rutin, Äldre', 'Rutin, LSS', 'Plan, LSS'])).toBe(2);
});
