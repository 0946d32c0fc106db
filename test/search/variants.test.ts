import { describe, expect, test } from 'vitest';
import { askedVariants, readVariants } from '../../src/search/variants.ts';

test.each([
  ['Elever i anpassad grundskola, lägeskommun, antal', ['located-here']],
  ['Gymnasieelever med examen inom 3 år, hemkommun, andel (%)', ['living-here']],
  ['Barn per barngrupp i förskola, kommunal regi, antal', ['municipal']],
  ['Flickor i fristående grundskola, andel (%)', ['independent']],
  ['Osäkerhetstal - Invånare med fetma, andel (%)', ['uncertainty']],
  ['Kulturhus, antal (-2023)', ['discontinued']],
  ['Ridhallar, antal', []],
])('%s', (title, variants) => {
  expect(readVariants(title).variants).toEqual(variants);
});

describe('the subject', () => {
  test('is the same for twins', () => {
    const { subject } = readVariants('Elever i åk 9, lägeskommun, andel (%)');
    expect(readVariants('Elever i åk 9, hemkommun, andel (%)').subject).toBe(subject);
    expect(readVariants('Osäkerhetstal - Elever i åk 9, hemkommun, andel (%) (-2021)').subject).toBe(subject);
  });

  test('differs with the unit and the year of school', () => {
    const { subject } = readVariants('Elever i åk 9, lägeskommun, andel (%)');
    expect(readVariants('Elever i åk 9, lägeskommun, antal').subject).not.toBe(subject);
    expect(readVariants('Elever i åk 6, lägeskommun, andel (%)').subject).not.toBe(subject);
  });
});

test.each([
  ['hur många har godkänt', []],
  ['på friskolor', ['independent']],
  ['i kommunens egna skolor', ['municipal']],
  ['elever folkbokförda här', ['living-here']],
  ['hur pålitlig är siffran', ['uncertainty']],
  ['många kommuner', []],
])('%s asks for %j', (question, variants) => {
  expect([...askedVariants(question)]).toEqual(variants);
});
