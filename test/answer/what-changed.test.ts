import { describe, expect, test } from 'vitest';
import { type Difference, whatChanged } from '../../src/answer/what-changed.ts';
import { COUNTRY, placeCode } from '../../src/domain/place.ts';
import { releaseId } from '../../src/domain/release.ts';
import { placesOf, type Query } from '../../src/query/query.ts';
import { changedLines, goneLine } from '../../src/render/changed-lines.ts';
import { answerOf } from '../builders/answer-of.ts';
import { aBundle, aChange, aNote, anAnswer, anIndicator, aReading, aRelease, KALMAR } from '../builders/domain.ts';
import { aCatalogue, aTrendQuery, aValueQuery, inYears, ROUTINE } from '../builders/query.ts';

type Over = Parameters<typeof aBundle>[0];
const between = (query: Query, before: Over, after: Over): readonly Difference[] =>
  whatChanged(answerOf(query, aBundle(before)), answerOf(query, aBundle(after)));
const said = (differences: readonly Difference[], before: Over = {}, after: Over = {}): readonly string[] =>
  changedLines({ kind: 'changed', differences, before: aCatalogue(before) }, aCatalogue(after)).map((line) =>
    line.replaceAll('\u00a0', ' '),
  );
const riket = (number: number, year = 2023) => aReading({ year, value: { scale: 'percent', number } });
const none = { changes: [], rounds: [] };

test('the same store, the same answer: nothing', () => {
  expect(between(aValueQuery(), {}, {})).toEqual([]);
});

test('what is elsewhere in the store is none of this answer’s business', () => {
  expect(between(aValueQuery(), {}, { notes: [aNote({ text: 'Ny text.' })] })).toEqual([]);
});

describe('a figure', () => {
  test('that was corrected: before and after', () => {
    const differences = between(aValueQuery(), { ...none, readings: [riket(46)] }, { ...none, readings: [riket(47)] });
    expect(differences).toMatchObject([{ kind: 'value', before: [{ value: 46 }], after: [{ value: 47 }] }]);
    expect(said(differences)).toEqual(['Rutin vid våld, riket: 46 % → 47 % (2023).']);
  });
  test('zero is a value that may be corrected', () => {
    const differences = between(aValueQuery(), { ...none, readings: [riket(0)] }, { ...none, readings: [riket(1)] });
    expect(said(differences)).toEqual(['Rutin vid våld, riket: 0 % → 1 % (2023).']);
  });
  test('a municipality’s answer, and riket’s beside it, each by itself', () => {
    const kalmar = aValueQuery({ places: placesOf([KALMAR]) });
    const no = anAnswer({ value: { scale: 'answer', answer: 'Nej' } });
    const differences = between(kalmar, { readings: [anAnswer(), riket(47)] }, { readings: [no, riket(48)] });
    expect(said(differences)).toEqual([
      'Rutin vid våld, Kalmar: Ja → Nej (2023).',
      'Rutin vid våld, riket: 47 % → 48 % (2023).',
    ]);
  });
  test('that is gone, without anything newer', () => {
    const years = { years: inYears(2022, 2023) };
    const differences = between(
      aValueQuery(years),
      { ...none, readings: [riket(44, 2022), riket(47)] },
      { ...none, readings: [riket(44, 2022)] },
    );
    expect(said(differences)).toEqual(['Rutin vid våld, riket: 47 % (2023) finns inte längre.']);
  });
  test('that has come', () => {
    const differences = between(
      aTrendQuery(),
      { ...none, readings: [riket(47)] },
      { ...none, readings: [riket(40, 2019), riket(47)] },
    );
    expect(said(differences)).toEqual(['Rutin vid våld, riket: nu finns 40 % (2019).']);
  });
  test('a newer measurement: the one before is not said to be gone', () => {
    const differences = between(
      aValueQuery(),
      { ...none, readings: [riket(44, 2022)] },
      { ...none, readings: [riket(44, 2022), riket(47)] },
    );
    expect(said(differences)).toEqual([
      'Rutin vid våld, riket: då visades 44 % (2022). Nu finns en nyare mätning, 47 % (2023).',
    ]);
  });
  test('that sources have begun to disagree on: both are told', () => {
    const other = aRelease({ id: releaseId('b'), publisher: 'SKL', document: '999' });
    const bundle = { ...none, releases: [aRelease(), other] };
    const dissent = [riket(47), { ...riket(52), release: other.id }];
    const differences = between(aValueQuery(), { ...bundle, readings: [riket(47)] }, { ...bundle, readings: dissent });
    expect(differences.map(({ kind }) => kind)).toEqual(['value']);
    expect(said(differences)[0]).toMatch(/47 % → (47 % och 52|52 % och 47) % \(2023\)\.$/);
  });
  test('of the same value from another source', () => {
    const other = aRelease({ id: releaseId('b'), title: 'Öppna jämförelser LSS 2023, rättad' });
    const after = { ...none, releases: [other], readings: [{ ...riket(47), release: other.id }] };
    const differences = between(aValueQuery(), { ...none, readings: [riket(47)] }, after);
    expect(differences).toMatchObject([{ kind: 'source', before: ['oj-lss-2023'] }]);
    expect(said(differences, {}, after)[0]).toContain('47 % (2023) är samma siffra men kommer nu från Socialstyrelsen');
    expect(said(differences, {}, after)[0]).toContain('Förut: Socialstyrelsen, Öppna jämförelser LSS 2023 (juni 2023)');
  });
});

test('a change that the publisher corrects', () => {
  const differences = between(aValueQuery(), {}, { changes: [aChange({ points: 4 })] });
  expect(said(differences)).toEqual([
    'Rutin vid våld, riket: förändringen 2022–2023 var +3 procentenheter och är nu +4 procentenheter.',
  ]);
});

test('other words, the same figures', () => {
  const query: Query = { v: 1, kind: 'definition', indicators: [ROUTINE], notes: [] };
  const differences = between(query, {}, { indicators: [anIndicator({ definition: 'Något annat.' })] });
  expect(said(differences)).toEqual(['Svaret har ändrats, men ingen siffra i det.']);
});

test('a version that this store never had is said to be unknown', () => {
  expect(changedLines({ kind: 'unknown' }, aCatalogue())[0]).toContain('går inte att se');
  expect(changedLines({ kind: 'nothing' }, aCatalogue())).toEqual([]);
});

test('what is gone is named by the catalogue that had it', () => {
  const gone = [
    { kind: 'indicator', id: ROUTINE },
    { kind: 'place', id: COUNTRY },
    { kind: 'place', id: placeCode('9999') },
    { kind: 'note', id: 'x' },
  ] as const;
  expect(goneLine(gone, aCatalogue())).toBe(
    'Det som knappen frågar om finns inte längre i Måttstock: ”Rutin vid våld” och ”Riket”. Ställ gärna frågan på nytt.',
  );
  expect(goneLine(gone, null)).toBe(
    'Det som knappen frågar om finns inte längre i Måttstock. Ställ gärna frågan på nytt.',
  );
});
