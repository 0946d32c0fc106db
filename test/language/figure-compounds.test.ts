import { expect, test } from 'vitest';
import { splitFigureCompounds } from '../../src/language/figure-compounds.ts';

test.each([
  ['Jobbsiffran för LSS', 'Jobb siffran för LSS'],
  ['våldssiffrorna', 'våld siffrorna'],
  ['socionomprocenten i Kalmar', 'socionom procenten i Kalmar'],
  ['rikssiffran', 'rikssiffran'],
  ['LSS-siffran', 'LSS-siffran'],
  ['siffran', 'siffran'],
  ['våldsstatistik', 'våldsstatistik'],
])('%s', (text, expected) => expect(splitFigureCompounds(text)).toBe(expected));
