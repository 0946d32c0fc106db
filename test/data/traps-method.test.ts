import { describe, expect, test } from 'vitest';
import { DATA } from './files.ts';
import { note } from './find.ts';

describe('the method', () => {
  test('1 of 5 is 20 % and not above it', () => {
    expect(note('tjugoprocentregeln')).toMatch(/större än 20 procent.*Precis 20 procent är inte över/);
  });

  test('response rates are keyed by part survey, and 2023 has no counts', () => {
    expect(DATA.partSurveys.filter((row) => row.year === 2024 && row.number === 7)).toMatchObject([
      { asked: 300, answered: 288, percent: 96 },
    ]);
    const before = DATA.partSurveys.filter((row) => row.year === 2023);
    expect(before).toHaveLength(11);
    expect(before.every((row) => row.asked === null && row.answered === null)).toBe(true);
  });

  test('three vintages of Stockholm: 14, 13 and 11 districts, by their dates', () => {
    const valid = (day: string) =>
      DATA.places.filter((row) => row.within === '0180' && row.from <= day && (row.to === '' || row.to >= day)).length;
    expect([valid('2020-06-30'), valid('2020-07-01'), valid('2023-06-30'), valid('2023-07-01')]).toEqual([
      14, 13, 13, 11,
    ]);
    expect(note('stockholms-stadsdelar')).toMatch(/14.*13.*11/);
  });

  test('hemlöshet has no mark in Table 2, and that is said to be unknown', () => {
    expect(DATA.comparableAreas.filter((row) => row.area === 'homelessness')).toEqual([]);
    expect(note('hemloshet-tabell-2')).toMatch(/framgår inte/);
  });

  test('33 municipalities changed group in 2023, so membership starts there', () => {
    expect(note('bytte-kommungrupp-2023')).toMatch(/^33 kommuner/);
    const skr = DATA.memberships.filter((row) => row.group.startsWith('skr:'));
    expect(new Set(skr.map((row) => row.fromYear))).toEqual(new Set(['2023']));
  });

  test('the reference day is quoted and not assigned to a register', () => {
    expect(note('referensdag')).toMatch(/Vilka register den gäller sägs inte/);
  });

  test('five of 305, not five of 290, did not answer anything', () => {
    expect(note('bortfall-fem')).toMatch(/305 kommuner, socialförvaltningar och stadsdelsområden/);
  });

  test('Analysstöd is two things, and both are told', () => {
    expect(note('analysstod')).toMatch(/två saker.*fliken.*SKL/);
  });

  test('13 registers and 17 other sources are each a note', () => {
    expect(DATA.notes.filter((row) => row.id.startsWith('register-'))).toHaveLength(13);
    expect(DATA.notes.filter((row) => row.id.startsWith('kalla-'))).toHaveLength(17);
  });

  test('tier and dimension are unknown where no source states them', () => {
    expect(DATA.indicators.filter((row) => row.tier !== null || row.dimension !== null)).toEqual([]);
  });
});
