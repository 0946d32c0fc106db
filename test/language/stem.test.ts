import { expect, test } from 'vitest';
import { foldText } from '../../src/language/fold.ts';
import { stem } from '../../src/language/stem.ts';

const FAMILIES: readonly (readonly [stem: string, forms: string])[] = [
  ['kommun', 'kommun kommuner kommunen kommunerna kommuners kommunens kommunernas'],
  ['rutin', 'rutin rutiner rutinen rutinerna rutinernas'],
  ['overenskommels', 'överenskommelse överenskommelser överenskommelsen överenskommelserna'],
  ['anvand', 'använder använde använt använda används användes'],
  ['boend', 'boende boenden boendet boendena boendets'],
  ['kostnad', 'kostnad kostnader kostnaden kostnadernas'],
  ['resultat', 'resultat resultatet resultaten'],
  ['kvalitet', 'kvalitet kvaliteten kvaliteter'],
  ['verksamhet', 'verksamhet verksamheten verksamheter verksamheterna verksamhetens'],
  ['skol', 'skola skolor skolan skolorna skolans skolors'],
  ['systematisk', 'systematisk systematiskt systematiska'],
  ['aktuell', 'aktuell aktuellt aktuella'],
  ['vuxn', 'vuxen vuxna vuxnas'],
  ['plan', 'plan planer planen planerna planens'],
  ['handlingsplan', 'handlingsplan handlingsplaner handlingsplanen'],
  ['kompetens', 'kompetens kompetensen'],
  ['insats', 'insats insatser insatsen insatsernas'],
  ['handlagg', 'handläggare handläggarna handläggaren handläggarnas'],
  ['invan', 'invånare invånarna invånarnas'],
  ['barn', 'barn barnen barns barnens'],
  ['placer', 'placera placerad placerade placerat placeras'],
  ['bostad', 'bostad bostäder bostaden bostäderna'],
  ['kurs', 'kurs kurser kursen'],
  ['resurs', 'resurs resurser resursen'],
  ['gymnasi', 'gymnasium gymnasiet'],
];

test.each(FAMILIES)('%s', (expected, forms) => {
  for (const form of forms.split(' ')) expect([form, stem(foldText(form))]).toEqual([form, expected]);
});

test.each(['lss', 'ibic', '2021', 'a', ''])('%j stays', (word) => {
  expect(stem(word)).toBe(word);
});

test('words of different subjects keep apart', () => {
  const words = ['vård', 'våld', 'barn', 'elev', 'plan', 'plats', 'personal', 'person', 'enhet', 'verksamhet', 'säker'];
  expect(new Set(words.map((word) => stem(foldText(word)))).size).toBe(words.length);
});
