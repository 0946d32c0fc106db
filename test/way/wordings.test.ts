import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const shown = async (question: string) => answering(await way.ask(question)).map(({ value, year }) => [value, year]);

describe('a value is asked for in many words', () => {
  test.each<[string, unknown, number]>([
    ['vad är andelen socionomer i Kalmar?', 90.9, 2021],
    ['Vad är siffran för IBIC vid alla utredningar i riket 2019?', 19, 2019],
    ['vad är resultatet för ISU behov 2023?', 20, 2023],
    ['Vad är Kalmars svar om SIP?', 'Ja', 2018],
  ])('%s', async (question, value, year) => expect(await shown(question)).toContainEqual([value, year]));

  test('"vad är" with a bare term asks for its meaning', async () => {
    const answer = await way.ask('Vad är en kontinuitetsplan?');
    expect([answer.query?.kind, answer.figures]).toEqual(['definition', []]);
  });
});

describe('a region is the organisation, a county the area', () => {
  test.each([
    'Hade Kalmar en överenskommelse med Region Kalmar län 2019?',
    'Har Kalmar en överenskommelse med regionen för barn?',
  ])('%s', async (question) => expect(await shown(question)).toEqual([['Ja', 2019]]));
});

describe('a year is read however it is typed, and never swapped for another', () => {
  test.each(['isu behov ２０２１', 'isu behov 2 0 2 1', "isu behov '21"])('%s', async (question) => {
    const answer = await way.ask(question);
    expect([answer.outcome, answering(answer)]).toEqual(['no-data', []]);
  });
  test('before Öppna jämförelser began there is no data, and that is said', async () => {
    const answer = await way.ask('kontinuitetsplan LSS-boenden vuxna 1998');
    expect(answer.outcome).toBe('no-data');
    expect(answer.text).toContain('började 2007');
  });
});

describe('what there is about a place or a year', () => {
  test('a place and a year list their own figures, each with its year', async () => {
    const figures = await shown('Hur gick det för Kalmar 2021?');
    expect(figures).toContainEqual([90.9, 2021]);
    expect(new Set(figures.map(([, year]) => year))).toEqual(new Set([2021]));
  });
  test('a place without anything is told so', async () => {
    const answer = await way.ask('Vilka indikatorer finns för Växjö?');
    expect([answer.outcome, answer.figures]).toEqual(['no-data', []]);
    expect(answer.text).toContain('inga uppgifter om Växjö');
  });
  test('without either, the indicators are listed and no figure is shown', async () => {
    const answer = await way.ask('Vilka indikatorer finns om våld?');
    expect([answer.outcome, answer.figures]).toEqual(['answered', []]);
  });
});
