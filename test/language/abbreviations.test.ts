import { expect, test } from 'vitest';
import { writeOut } from '../../src/language/abbreviations.ts';

test.each([
  'ett vin till maten',
  'M och O styr',
  'hab-ersättning',
  '5 m från dörren',
  'uppf. av behov',
  'Af Chapman',
  'psykologen',
  'insatserna',
  'personligt ombud',
  'komma',
  'B3',
  "a'o",
  'en F-skattare och en T-shirt',
  'bos i huset',
  '18 % av kommunerna',
  'ÖJ 18 %',
  'Klippan',
])('%s stays', (text) => {
  expect(writeOut(text)).toBe(text);
});

test.each([
  ['Antal kn med rutin', 'Antal kommun med rutin'],
  ['ö.k. m psyk', 'överenskommelse med psykiatrin'],
  ['psyk ohälsa', 'psykisk ohälsa'],
  ['handl. m soc.ex. enl. LSS', 'handläggare med socionomexamen enligt LSS'],
  ['våldsrutin LSS v o LSS b', 'våldsrutin LSS vuxen och LSS barn'],
  ['rut. VIN 2023', 'rutin våld i nära relationer 2023'],
  ['syst. uppf. av ins.', 'systematisk uppföljning av insatser'],
  ['avtal m FK?', 'avtal med Försäkringskassan?'],
  ['komp.plan LSS', 'kompetensplan LSS'],
  ['komp. plan', 'kompetensplan'],
  ['t.ex. rut. f. arb.', 'till exempel rutin för arbete'],
  ['o.s.v.', 'och så vidare'],
  ['LSS-hdl o LSS-b', 'LSS-handläggare och LSS barn'],
  ['hur många %?', 'hur många procent ?'],
  ['ÖJ 18', 'ÖJ 2018'],
  ['Klm, BoS, j/n', 'Kalmar, bostad med särskild service, ja eller nej'],
  ['ensk. uppf. resp. syst. uppf.', 'enskildas uppfattning resp. systematisk uppföljning'],
])('%s → %s', (text, whole) => {
  expect(writeOut(text)).toBe(whole);
});

test('writing out twice changes nothing', () => {
  const once = writeOut('handl. m soc.ex. o komp.plan, LSS v');
  expect(writeOut(once)).toBe(once);
});
