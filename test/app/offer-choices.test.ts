import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenedWay, openWay } from '../way/service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const choices = async (question: string) =>
  (await way.ask(question)).choices.map(({ query }) => query as { indicators?: { ids: string[] }; places?: object });

describe('a question that names too little', () => {
  test.each(['Har Kalmar rutiner?', 'Hur är det med överenskommelser i Kalmar?'])(
    'is given at most four choices: %s',
    async (question) => {
      const { outcome, choices: given } = await way.ask(question);
      expect(outcome).toBe('clarify');
      expect(given.length).toBeGreaterThan(0);
      expect(given.length).toBeLessThanOrEqual(4);
    },
  );

  test('what has a figure there goes first', async () => {
    const [first] = (await way.ask('Hur är det med överenskommelser i Kalmar?')).choices;
    const chosen = await way.ask(first?.label ?? '');
    expect(chosen.outcome).toBe('answered');
  });

  test('no two of a family before each family has had one', async () => {
    const given = await choices('Har Kalmar rutiner?');
    const ids = given.flatMap(({ indicators }) => indicators?.ids ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('rutin-sip')).length).toBeLessThanOrEqual(1);
  });

  test('a place without a subject is offered as a whole, and beside it what it has', async () => {
    const { choices: given } = await way.ask('Kalmar: blev det ja eller nej till slut?');
    expect(given[0]?.query).toMatchObject({ kind: 'snapshot', place: '0880' });
    expect(given.length).toBeGreaterThan(1);
  });
});

describe('a name that two places share', () => {
  test('is not asked about where neither has a figure', async () => {
    const answer = await way.ask('habo kommun sip-rutin ja eller nej');
    expect(answer).toMatchObject({ outcome: 'no-data' });
    expect(answer.text).toMatch(/Habo.*Håbo|Håbo.*Habo/s);
  });
});

test('no year is known: there is nothing to choose among', async () => {
  expect(await way.ask('Vilka år finns FREDA för Kalmar?')).toMatchObject({ outcome: 'no-data', figures: [] });
});

test.each([
  'Andelen kommuner med överenskommelse om läkarbedömning dygnet runt inom kommunal hälso- och sjukvård 2024?',
  'Hur stor andel av kommunerna övade krisberedskap 2024?',
])('who asks for a number is not given a note without one: %s', async (question) => {
  expect((await way.ask(question)).outcome).not.toBe('answered');
});
