import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaveatCode } from '../../src/domain/caveat.ts';
import { type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const shows = async (question: string): Promise<readonly string[]> => {
  const answer = await way.ask(question);
  return [answer, ...answer.parts].flatMap(({ caveats }) => caveats.map(({ code }) => code));
};
const COUNT: CaveatCode = 'count-not-derivable';
const ALIKE: CaveatCode = 'look-alike-indicator';

describe('a share that is turned into a count', () => {
  test.each([
    'nästan 9 av 10 har socialjour, så antalet utan jour är 29 eller?',
    'Är det korrekt att 90,9 procent motsvarar 10 av 11 handläggare i Kalmar?',
    'Stämmer det att 90,9 procent av handläggarna i Kalmar motsvarar 10 handläggare?',
    '47 procent har våldsrutin inom LSS vuxen, alltså är antalet kommuner 136. Rätt?',
    'Får jag skriva att antalet kommuner med våldsrutin inom LSS barn är 136?',
    '20 procent gör ISU av målgruppens behov inom LSS, det blir 58 kommuner, stämmer det?',
    'Kan jag säga att 43 procent har kontinuitetsplan på LSS-boenden, dvs att antalet är 125?',
    'Omkring en tredjedel har kompetensplan inom LSS, alltså runt 97 kommuner, eller hur?',
    'Stämmer det att 177 kommuner använder enskildas uppfattning i utförarverksamheten inom LSS?',
    '47 procent av kommunerna, det är 136 kommuner, eller hur?',
    'Visst är antalet kommuner som saknar socialjour 29?',
  ])('%s', async (question) => {
    expect(await shows(question)).toContain(COUNT);
  });

  test.each([
    'Stämmer det att 74 000 personer hade LSS-insatser 2018?',
    'Får jag skriva att antalet barn och unga med LSS-insatser är 20 000?',
    'Stämmer det att 47 procent av kommunerna hade en våldsrutin inom LSS vuxen 2023?',
    'Får jag säga att nästan 9 av 10 kommuner har socialjour?',
    'Är det sant att andelen med våldsrutin inom LSS vuxen är 47 procent?',
  ])('not where nothing is counted, or where the count is published: %s', async (question) => {
    expect(await shows(question)).not.toContain(COUNT);
  });
});

describe('values of two questions that are set in one row', () => {
  test.each([
    '57, 61, 61 för enskildas uppfattning 2018, 2021 och 2023, kan jag rita det som en linje?',
    '57 % 2018, 61 % 2021 och 61 % 2023 för enskildas uppfattning, kan jag rita det som en linje?',
    '6, 9, 7 och 20 för systematisk uppföljning 2017, 2018, 2021 och 2023, går det att visa som en kurva?',
    'Får jag lägga 6, 9, 7 och 20 procent för systematisk uppföljning 2017, 2018, 2021 och 2023 i samma diagram?',
    '9 och 19 procent för IBIC 2018 och 2019, kan vi rita det i en kurva?',
    'Kan vi koppla ihop 9, 7 och 20 till en serie för systematisk uppföljning 2018, 2021 och 2023?',
    'Systematisk uppföljning: 6 → 9 → 7 → 20, stämmer serien?',
  ])('%s', async (question) => {
    expect(await shows(question)).toContain(ALIKE);
  });

  test.each([
    '13, 14 och 17 procent hade rutin för att pröva arbete inom LSS 2017, 2018 och 2019, får jag lägga det i en linje?',
    '61 och 61 procent för enskildas uppfattning i utförarverksamheten inom LSS 2021 och 2023, kan jag rita det som en linje?',
    'Enskildas uppfattning i myndighetsutövningen inom LSS var 12 procent 2021 och 19 procent 2023, eller hur?',
  ])('not where all are of one: %s', async (question) => {
    expect(await shows(question)).not.toContain(ALIKE);
  });
});

test('the change of a part is told as the part’s, beside the figure of its whole', async () => {
  const { outcome, text, changes, caveats } = await way.ask(
    'Hur har rutinerna för information om SIP inom LSS barn utvecklats?',
  );
  expect(outcome).toBe('answered');
  expect(changes).toMatchObject([{ indicator: 'rutin-sip-lss-barn', value: 8 }]);
  expect(text).toContain('2017–2018: en ökning med 8\u00a0procentenheter, enligt SKL.');
  expect(caveats.map(({ code }) => code)).toContain('source-unit-doubtful');
});
