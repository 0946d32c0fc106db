import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

let threads = 0;
/** The last answer of a thread of its own. */
async function inThread(...messages: readonly string[]) {
  threads += 1;
  const thread = `thread ${threads}`;
  let last = await way.ask(messages[0] ?? '', thread);
  for (const message of messages.slice(1)) last = await way.ask(message, thread);
  return last;
}

test.each<[readonly string[], object]>([
  [['våldsrutin LSS barn', 'LSS vuxen?'], { kind: 'value', indicators: { ids: ['valdsrutin-lss-vuxen'] } }],
  [
    ['våldsrutin LSS barn', 'och båda?'],
    { kind: 'value', indicators: { ids: expect.toSatisfy((ids: string[]) => ids.length === 2) } },
  ],
  [
    ['våldsrutin LSS barn', 'och för barn och vuxna?'],
    { indicators: { ids: ['valdsrutin-lss-barn', 'valdsrutin-lss-vuxen'] } },
  ],
  [['våldsrutin LSS barn', 'ISU av behov då?'], { indicators: { ids: ['isu-behov-lss'] } }],
  [
    ['vilka år finns våldsrutin LSS vuxen?', 'och LSS barn?'],
    { kind: 'availability', indicators: { ids: ['valdsrutin-lss-barn'] } },
  ],
  [
    ['handläggare med socionomexamen 2021', 'i Kalmar då?', 'skillnaden mot riket?'],
    { places: { codes: ['0880', '0000'] } },
  ],
  [['Har Kalmar IBIC?', 'Nä, jag menade Växjö'], { places: { codes: ['0780'] } }],
  [['våldsrutin LSS vuxen', 'vad mäter den?'], { kind: 'definition', indicators: ['valdsrutin-lss-vuxen'] }],
  [['Vad är IBIC?', 'och SIP?'], { kind: 'definition', notes: ['term-sip'] }],
  [['Hur många kommuner finns det i Kalmar län?', 'och i Kronoberg?'], { kind: 'register', ask: 'count', place: '07' }],
  [
    ['lägesbild av Kalmar', 'socialjouren?'],
    { kind: 'value', indicators: { ids: ['socialjour-socionom-dygnet-runt'] }, places: { codes: ['0880'] } },
  ],
  [
    ['ISU behov 2023', 'och insatser och resultat?'],
    { indicators: { ids: ['isu-stod-insatser-lss', 'isu-resultat-lss'] } },
  ],
  [['kontinuitetsplan 2020', 'barn?'], { indicators: { ids: ['kontinuitetsplan-lss-boende-barn'] } }],
  [
    ['våldsrutin LSS vuxen 2023', 'jämför med LSS barn'],
    { indicators: { ids: ['valdsrutin-lss-vuxen', 'valdsrutin-lss-barn'] } },
  ],
  [
    ['våldsrutin LSS vuxen', 'vad betyder det?', 'och för barn?'],
    { kind: 'definition', indicators: ['valdsrutin-lss-barn'] },
  ],
  [['Hur många invånare har Växjö?', 'våldsrutin där?'], { kind: 'value', places: { codes: ['0780'] } }],
  [['lägesbild av Kalmar', 'och jämfört med riket?'], { kind: 'snapshot', place: '0880' }],
  [['lägesbild av Kalmar', 'jämför med riket 2021'], { kind: 'snapshot', place: '0880', year: 2021 }],
  [['lägesbild av Kalmar', 'och barn?'], { kind: 'snapshot', place: '0880', areas: ['lss-child'] }],
  [['lägesbild av Kalmar LSS', 'alla områden'], { kind: 'snapshot', place: '0880', areas: [] }],
  [['lägesbild av Kalmar', 'och LSS barn?', '2019?'], { kind: 'snapshot', areas: ['lss-child'], year: 2019 }],
])('%j', async (messages, expected) => expect((await inThread(...messages)).query).toMatchObject(expected));

describe('a question of its own inherits nothing', () => {
  test.each<[string, object]>([
    ['Hur många kommuner hade våldsrutin LSS barn 2023?', { places: { codes: ['0000'] } }],
    ['Hur stor andel hade kompetensplan 2021?', { places: { codes: ['0000'] } }],
    ['Vad betyder IBIC?', { kind: 'definition' }],
  ])('after a snapshot: %s', async (question, expected) =>
    expect((await inThread('lägesbild av Kalmar', question)).query).toMatchObject(expected),
  );
});

describe('what is no question shows no figure', () => {
  test.each(['ok', 'tack', 'Ok, tack!', '👍'])('%s', async (message) => {
    const answer = await inThread('socialjour 2020', message);
    expect([answer.outcome, answering(answer)]).toEqual(['clarify', []]);
  });
  test('and the thread goes on as if it had not been said', async () => {
    const { query } = await inThread('socialjour 2020', 'ok', 'och Kalmar?');
    expect(query).toMatchObject({ indicators: { ids: ['socialjour-socionom-dygnet-runt'] } });
  });
});

test.each([
  ['ISU behov 2023', 'LSS barn?'],
  ['kompetensplan Kalmar', 'äldreomsorg?'],
])('an area that has no such question is asked about, not answered with another: %s %s', async (first, next) => {
  const answer = await inThread(first, next);
  expect([answer.reason, answering(answer)]).toEqual(['unknown-subject', []]);
});
test('"vilka?" is told that no list is here', async () => {
  expect(await inThread('kompetensplan 2021', 'vilka?')).toMatchObject({ outcome: 'no-data', reason: 'every-place' });
});
test('a snapshot beside another place is asked about, for it is of one', async () => {
  const answer = await inThread('lägesbild av Kalmar', 'jämför med Växjö');
  expect(answer).toMatchObject({ outcome: 'clarify', reason: 'unclear-place', figures: [] });
  expect(answer.choices).toHaveLength(2);
});
test.each(['Hur står sig Kalmar mot riket?', 'Jämför Kalmar med riket', 'LSS barn i Kalmar'])(
  'all there is of a place: %s',
  async (question) => expect((await inThread(question)).query).toMatchObject({ kind: 'snapshot', place: '0880' }),
);
test('a place without a subject is offered as a whole', async () => {
  const answer = await inThread('hur har det gått för Kalmar sedan 2019?');
  expect(answer.outcome).toBe('clarify');
  const [first, ...others] = answer.choices.map(({ query }) => query);
  expect(first).toMatchObject({ kind: 'snapshot', place: '0880' });
  expect(others).toMatchObject(Array.from({ length: 3 }, () => ({ kind: 'value', places: { codes: ['0880'] } })));
});
