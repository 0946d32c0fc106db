import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type OpenedWay, openWay, plainText } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const ADULT = 'valdsrutin-lss-vuxen';
const CHILD = 'valdsrutin-lss-barn';
const shownIds = async (question: string) =>
  answering(await way.ask(question))
    .map(({ indicator }) => indicator)
    .toSorted();

describe('areas that are named together are all answered', () => {
  test.each([
    'Hur många kommuner hade våldsrutin inom LSS vuxen och LSS barn 2023?',
    'Hur stor andel hade våldsrutin för vuxna och barn inom LSS 2023?',
    'Våldsrutin både för LSS barn och LSS vuxen 2023?',
    'våldsrutin LSS barn eller vuxen 2023?',
    'våldsrutin i alla LSS-områden 2023',
    'Hur ser det ut med våldsrutiner inom LSS 2023?',
    'Jämför våldsrutin LSS vuxen med LSS barn 2023',
    'Är det fler kommuner med våldsrutin i LSS vuxen än LSS barn 2023?',
  ])('%s', async (question) => expect(await shownIds(question)).toEqual([CHILD, ADULT]));
  test('an area without a figure is named', async () => {
    const answer = await way.ask('Har Kalmar våldsrutin för LSS vuxen och LSS barn?');
    expect(answering(answer).map(({ indicator }) => indicator)).toEqual([ADULT]);
    expect(plainText(answer)).toContain('ingen uppgift om Kalmar: Våldsrutin, LSS barn');
  });
  test('an area that has no such question is asked about', async () => {
    const answer = await way.ask('våldsrutin LSS vuxen och krisberedskap');
    expect([answer.outcome, answering(answer)]).toEqual(['no-data', []]);
    expect(answer.choices.length).toBeGreaterThan(0);
  });
  test.each([
    ['rutin för samordning mellan LSS och äldreomsorg', 'rutin-samordning-lss-aldreomsorg'],
    ['Rutin vid våld mot en vuxen, LSS barn 2023', CHILD],
  ])('two areas in the name of one: %s', async (question, id) => {
    const { query } = await way.ask(question);
    expect(query).toMatchObject({ kind: 'value', indicators: { ids: [id] } });
  });
  test('a snapshot too', async () => {
    const { query } = await way.ask('lägesbild av Kalmar, både vuxna och barn inom LSS');
    expect(query).toMatchObject({ kind: 'snapshot', place: '0880', areas: ['lss-adult', 'lss-child'] });
  });
  test('a part that is answered with its whole says it once', async () => {
    const { text } = await way.ask('Rutin för SIP för barn och vuxna 2018?');
    expect(text.match(/Knappt hälften/g)).toHaveLength(1);
  });
});

describe('what is left out is never shown as the answer', () => {
  test.each([
    'våldsrutin LSS vuxen men inte LSS barn 2023',
    'våldsrutin förutom LSS barn 2023',
    'våldsrutin LSS vuxen alla år utom 2023',
    'lägesbild av Kalmar förutom LSS barn',
    'lägesbild Kalmar utan äldreomsorg',
  ])('%s', async (question) => {
    const answer = await way.ask(question);
    expect([answer.outcome, answer.reason, answer.figures]).toEqual(['clarify', 'excluded', []]);
    expect(answer.choices).toHaveLength(1);
  });
});

describe('an indicator is defined, not measured', () => {
  test.each([
    ['Vad mäter indikatorn våldsrutin LSS vuxen?', ADULT],
    ['Vad betyder indikatorn våldsrutin LSS vuxen?', ADULT],
    ['Vad betyder våldsrutin LSS vuxen?', ADULT],
    ['Vad mäts i våldsrutin LSS barn?', CHILD],
    ['Hur definieras indikatorn rutin för SIP?', 'rutin-sip-lss'],
    ['Vad visar indikatorn socialjour?', 'socialjour-socionom-dygnet-runt'],
    ['Vad betyder indikatorn ISU av behov?', 'isu-behov-lss'],
    ['Vad är ISU av behov?', 'isu-behov-lss'],
  ])('%s', async (question, id) => {
    const answer = await way.ask(question);
    expect(answer.query).toMatchObject({ kind: 'definition', indicators: [id], notes: [] });
    expect(answer.figures).toEqual([]);
  });
  test('and the term too when it is asked for', async () => {
    const { parts } = await way.ask('Vad betyder indikatorn IBIC vid utredning och vad är IBIC?');
    expect(parts.map(({ query }) => query)).toMatchObject([
      { indicators: ['ibic-utredning-lss'] },
      { indicators: [], notes: ['term-ibic'] },
    ]);
  });
  test.each(['Vad betyder LSS?', 'Vad är IBIC?', 'Vad är skillnaden mellan LSS barn och LSS vuxen?'])(
    'a term is a term: %s',
    async (question) => expect((await way.ask(question)).query).toMatchObject({ kind: 'definition', indicators: [] }),
  );
  test.each(['Vad visar Öppna jämförelser om IBIC i alla utredningar?', 'Vad mäter våldsrutin i Kalmar 2020?'])(
    'what it showed is a figure: %s',
    async (question) => expect((await way.ask(question)).query?.kind).toBe('value'),
  );
});

describe('a place that is not there', () => {
  test.each(['Ge mig en lägesbild av Ankeborg', 'sammanfatta Grönköping', 'lägesbild ankeborg', 'översikt för Norge'])(
    '%s',
    async (question) => {
      const answer = await way.ask(question);
      expect([answer.outcome, answer.reason]).toEqual(['no-data', 'unknown-place']);
    },
  );
  test.each(['lägesbild av våld', 'översikt över kontinuitetsplaner', 'sammanfatta det viktigaste'])(
    'a subject is no place: %s',
    async (question) => expect((await way.ask(question)).reason).not.toBe('unknown-place'),
  );
});

test('a year that another figure has reached is not too new', async () => {
  const { text } = await way.ask('IBIC uppföljning, SIP och kontinuitetsplan 2022');
  expect(text).not.toContain('Så nya siffror');
  expect((await way.ask('kontinuitetsplan 2030')).text).toContain('Så nya siffror');
});
test('one year is said to be no series', async () => {
  const { text } = await way.ask('våldsrutin LSS vuxen över tid i Kalmar');
  expect(text).toContain('bara ett mätår, 2020');
  expect((await way.ask('kompetensplan över tid i Kalmar')).text).not.toContain('bara ett mätår');
});
