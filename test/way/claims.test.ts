import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenedWay, openWay, plainText } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const NO = 'not-supported';
const YES = 'supported';
const UNTOLD = 'cannot-be-told';

/** Each claim with its verdict, and words that the answer must hold. Figures are looked up in `data/` by the program; those written here are what people would say. */
const CLAIMS: readonly (readonly [claim: string, verdict: string, says: RegExp])[] = [
  // Percent and percentage points
  ['Myndighetsutövningen gick från 12 till 19 – är det 7 procents ökning?', NO, /7 procentenheter.*|omkring 58 %/s],
  ['Får jag säga att enskildas uppfattning i myndighetsutövningen ökade med 7 procent 2021–2023?', NO, /58 %/],
  [
    'Får jag säga att enskildas uppfattning i myndighetsutövningen ökade med 7 procentenheter 2021–2023?',
    YES,
    /från 12 % 2021 till 19 % 2023/,
  ],
  ['Kan vi skriva att myndighetsutövningen ökade med 58 procent mellan 2021 och 2023?', YES, /omkring 58 %/],
  ['Kan vi skriva att myndighetsutövningen ökade med 12 procentenheter mellan 2021 och 2023?', NO, /7 procentenheter/],
  [
    'Jag vill skriva att våldsrutinerna för vuxna i LSS ökat med 3 procent sen 2022. Är procent rätt ord där?',
    NO,
    /procentenheter/,
  ],
  ['Våldsrutinen inom LSS vuxen ökade med 3 procentenheter från 2022 till 2023, stämmer det?', YES, /3 procentenheter/],
  ['Våldsrutinen inom LSS barn ökade med 3 procentenheter från 2022 till 2023, stämmer det?', NO, /2 procentenheter/],
  ['SKL skriver att SIP barn förbättrades med åtta procent till 2018. Stämmer det?', NO, /8 procentenheter/],
  ['kollegan säger att enskildas uppfattning i utförarverksamheten ökat 61 procent sen 2021', NO, /oförändrad/],
  [
    'Stämmer det att enskildas uppfattning i utförarverksamheten var oförändrad mellan 2021 och 2023?',
    YES,
    /oförändrad/,
  ],
  ['Stämmer det att enskildas uppfattning i myndighetsutövningen minskade 2021–2023?', NO, /ökade/],
  // Times
  [
    'Kan vi skriva att andelen kommuner med rutin för att pröva arbete har fördubblats sedan 2017?',
    NO,
    /från 13 % 2017 till 17 % 2019/,
  ],
  ['Stämmer det att våldsrutinerna inom LSS vuxen har fördubblats sedan 2022?', UNTOLD, /3 procentenheter/],
  // Those left over
  ['81 procent använder inte IBIC', NO, /inte ett nej/],
  ['Får jag skriva att 81 procent av kommunerna inte använder IBIC vid utredningar?', NO, /inte ett nej/],
  ['53 procent av kommunerna saknar våldsrutin inom LSS vuxen, eller hur?', NO, /annan form/],
  ['Stämmer det att två av tre kommuner saknade kompetensplan 2020?', YES, /2 av 3 kommuner/],
  ['Stämmer det att en tredjedel av kommunerna hade kompetensplan 2020?', UNTOLD, /saknade/],
  ['Stämmer det att två av tre kommuner saknar kompetensplan?', NO, /hör till 2020/],
  [
    'Mer än hälften av kommunerna saknade rutiner och överenskommelser kring barn 2019, stämmer det?',
    YES,
    /[Mm]er än hälften|[Ff]ler än hälften/,
  ],
  // Shares, and how closely they are meant
  ['Stämmer det att 47 procent av kommunerna har våldsrutin inom LSS vuxen?', YES, /47 %/],
  ['Stämmer det att hälften av kommunerna har våldsrutin inom LSS vuxen?', NO, /47 %/],
  ['Får jag skriva att nästan hälften av kommunerna har våldsrutin inom LSS vuxen?', YES, /2023/],
  ['Får jag skriva att drygt hälften av kommunerna har våldsrutin inom LSS vuxen?', NO, /47 %/],
  ['Får jag skriva att mer än hälften av kommunerna har våldsrutin inom LSS vuxen?', NO, /47 %/],
  ['Får jag skriva att de flesta kommuner har våldsrutin inom LSS vuxen?', NO, /47 %/],
  ['Kan jag skriva att drygt var fjärde kommun hade ISU av resultat 2023?', YES, /26 %/],
  ['Kan jag skriva att var fjärde kommun hade ISU av stöd och insatser 2023?', YES, /25 %/],
  ['Kan jag skriva att en femtedel av kommunerna hade ISU av målgruppens behov?', YES, /20 %/],
  ['Kan jag skriva att hälften av kommunerna hade ISU av målgruppens behov?', NO, /20 %/],
  ['Stämmer det att ungefär en femtedel använder enskildas uppfattning i myndighetsutövningen?', YES, /19 %/],
  ['Stämmer det att minst 60 procent använder enskildas uppfattning i utförarverksamheten?', YES, /61 %/],
  ['Stämmer det att högst 60 procent använder enskildas uppfattning i utförarverksamheten?', NO, /61 %/],
  ['Hälften av kommunerna följer upp med könsperspektiv inom LSS, stämmer det?', NO, /3 %/],
  ['”Alla kommuner i Sverige har socialjour dygnet runt” – sant eller falskt?', NO, /nästan 9 av 10/i],
  ['Stämmer det att nästan nio av tio kommuner hade socialjour dygnet runt 2020?', YES, /nästan 9 av 10/i],
  ['Får jag skriva att 88 procent av kommunerna hade socialjour dygnet runt 2020?', UNTOLD, /nästan 9 av 10/i],
  ['Stämmer det att omkring en tredjedel av kommunerna hade kompetensplan 2021?', YES, /tredjedel/],
  ['Stämmer det att 33 procent av kommunerna hade kompetensplan 2021?', UNTOLD, /tredjedel/],
  // Wrong year, wrong place, other questions' figures
  ['36 procent hade en rutin för att pröva arbete 2017, stämmer det?', NO, /13 %/],
  ['Stämmer det att 13 procent hade rutin för att pröva arbete 2018?', NO, /14 %/],
  ['Våldsrutinen inom LSS vuxen var 47 procent redan 2022, eller hur?', NO, /2022|härlett/],
  ['Stämmer det att 44 procent hade våldsrutin inom LSS vuxen 2022?', UNTOLD, /härle/],
  ['Stämmer det att 43 procent av kommunerna hade kontinuitetsplan 2020?', YES, /43 %/],
  ['Stämmer det att 17 procent hade rutin för att pröva arbete 2019?', UNTOLD, /19 %/],
  ['Stämmer det att 25 procent hade rutin för att pröva arbete 2019?', NO, /17 %/],
  ['Stämmer det att IBIC ökade från 9 procent 2018 till 19 procent 2019?', NO, /olika frågor/],
  ['systematisk uppföljning: 6 → 9 → 7 → 20', NO, /olika frågor/],
  ['Systematisk uppföljning ökade från 6 procent 2017 till 9 procent 2018, stämmer det?', NO, /ska inte jämföras/],
  [
    'Systematisk uppföljning i verksamhetsutveckling minskade från 9 procent 2018 till 7 procent 2021, stämmer det?',
    UNTOLD,
    /ingen källa/,
  ],
  ['Systematisk uppföljning 7 % 2021 och ISU 20 % 2023, fin ökning eller?', NO, /olika frågor/],
  [
    '36 procent 2017 och en tredjedel 2018 för övergång till arbete, kan man dra slutsatsen att det minskade?',
    NO,
    /två villkor/,
  ],
  // Over the years
  ['andelen med rutin för att pröva arbete har ökat varje år', UNTOLD, /inte jämförbara uppgifter för varje år/],
  ['Stämmer det att rutinen för att pröva arbete ökade från 13 till 17 procent 2017–2019?', YES, /4 procentenheter/],
  ['Stämmer det att SIP blev vanligare 2018?', YES, /ökade/],
  ['Stämmer det att kompetensplaner har blivit vanligare sedan 2016?', YES, /ökade/],
  ['Stämmer det att kontinuitetsplanerna ökade med 5 procentenheter 2019–2020?', UNTOLD, /åt vilket håll/],
  // One municipality
  ['Kalmar saknar våldsrutin', NO, /aktuellt, skriftligt och beslutat/],
  ['Kalmar saknade en aktuell, skriftlig våldsrutin inom LSS vuxen 2020', YES, /ingen aktuell, skriftlig rutin/],
  ['Stämmer det att Kalmar har våldsrutin inom LSS vuxen?', NO, /2020 ingen/],
  ['Kalmar har en kontinuitetsplan för LSS-boenden', YES, /2020/],
  ['Kalmar hade ingen kontinuitetsplan 2020, stämmer det?', NO, /hade 2020 en aktuell/],
  ['Visst använde Kalmar IBIC i alla utredningar 2019?', NO, /inte för alla/],
  ['Får jag skriva att Kalmar använde IBIC vid utredningar 2019?', YES, /inte för alla/],
  ['kan jag skriva i årsredovisningen att Kalmar alltid haft rutin för arbete/praktik?', NO, /2018 ingen/],
  ['Kan jag skriva att Kalmar saknar handledning för LSS-handläggarna?', YES, /2020/],
  ['Stämmer det att 90,9 procent av handläggarna i Kalmar hade socionomexamen 2021?', YES, /90,9 %/],
  ['Stämmer det att alla handläggare i Kalmar har socionomexamen inom LSS: 100 procent?', NO, /90,9 %/],
  // Beyond figures
  ['Kalmar är bättre än riket', UNTOLD, /värdering/],
  ['Får jag skriva att Kalmar är bättre än riket på kontinuitetsplaner?', UNTOLD, /43 %/],
  ['Får jag skriva att Kalmar är bäst i landet på kontinuitetsplaner?', UNTOLD, /alla kommuners svar/],
  ['Kan jag skriva att Kalmar saknade rutin för att pröva arbete 2018 på grund av personalbrist?', NO, /orsaker/],
  // Counts
  ['47 procent av kommunerna, alltså 136 kommuner, har våldsrutin i LSS vuxen', UNTOLD, /går inte att räkna om/],
  ['Stämmer det att 136 kommuner har våldsrutin i LSS vuxen?', UNTOLD, /47 %/],
  [
    'Kan jag skriva att 17 procent av de personer som har daglig verksamhet får prova arbete?',
    NO,
    /andel av kommunerna/,
  ],
  [
    'Kan jag skriva att det fanns tre ISU-indikatorer första gången 2023 och att 20, 25 och 26 procent uppfyllde dem?',
    YES,
    /26 %/,
  ],
];

describe('a claim is judged, and the right sentence stands beside', () => {
  test.each(CLAIMS)('%s → %s', async (claim, verdict, says) => {
    const answer = await way.ask(claim);
    expect([answer.outcome, answer.query?.kind, answer.verdict]).toEqual(['answered', 'claim', verdict]);
    expect(plainText(answer)).toMatch(says);
    expect(plainText(answer)).toMatch(/”.*\(Källa: .*\)”/);
    const held = JSON.stringify([answer.figures, answer.changes]).replace(/(\d)\.(\d)/g, '$1,$2');
    const sentences = plainText(answer).match(/(?<=^ {2}”).*(?= \(Källa:)/gm) ?? [];
    expect(sentences.length).toBeGreaterThan(0);
    for (const number of sentences.join(' ').match(/\d+(?:,\d)?/g) ?? []) expect(held).toContain(number);
  });
});

describe('what is no claim, or can’t be judged', () => {
  test.each([
    ['Får jag säga att det ökade med 7 procent?', 'clarify'],
    ['Kan vi hävda att Kalmar hade rutin för våldsutsatta vuxna i LSS 2023?', 'no-data'],
    ['Stämmer det att Växjö saknar våldsrutin i LSS vuxen?', 'no-data'],
    ['Stämmer det att 40 procent av kommunerna hade IBIC?', 'answered'],
    ['Stämmer det att 19 procent av kommunerna använder IBIC?', 'clarify'],
    ['Kan jag skriva att 20, 25 och 26 procent av kommunerna hade ISU av behov, stöd och resultat 2023?', 'clarify'],
    ['Stämmer det att 30 procent av kommunerna har fria bussresor?', 'declined'],
  ])('%s → %s', async (text, outcome) => {
    expect((await way.ask(text)).outcome).toBe(outcome);
  });
  test.each([
    'Hur många procent av kommunerna har våldsrutin inom LSS vuxen?',
    'Hur har enskildas uppfattning i myndighetsutövningen ändrats 2021–2023?',
    'våldsrutin LSS vuxen 2023',
    'Saknar Kalmar våldsrutin inom LSS vuxen?',
    'Har andelen med rutin för att pröva arbete ökat sedan 2017?',
  ])('%s is a question', async (text) => {
    const answer = await way.ask(text);
    expect(answer.query?.kind).not.toBe('claim');
    expect(answer).not.toHaveProperty('verdict');
  });
});

test('a claim leans on the figure before it, and a question on the claim', async () => {
  await way.ask('Hur många använde enskildas uppfattning för myndighetsutövningen 2023?', 'thread');
  const claim = await way.ask('Får jag säga att det ökade med 7 procent?', 'thread');
  expect(claim.verdict).toBe(NO);
  const after = await way.ask('och 2021?', 'thread');
  expect(after.figures.map((figure) => [figure.year, figure.value])).toContainEqual([2021, 12]);
});

test('two claims in one message are each judged', async () => {
  const answer = await way.ask(
    'Stämmer det att 47 procent har våldsrutin inom LSS vuxen och att det ökade med 3 procent sedan 2022?',
  );
  expect(answer.verdict).toBe(NO);
  expect(plainText(answer)).toMatch(/ja, det stöds.*procentenheter, inte procent/s);
});
