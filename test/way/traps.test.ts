import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AnswerJson } from '../../src/render/json.ts';
import { answering, type FigureJson, type OpenedWay, openWay, plainText } from './service.ts';

/** The traps of the five documents, as somebody would walk into them. What the data say about each is held in `test/data/traps.test.ts`. */

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const says = (figure: FigureJson) => figure.value ?? figure.wording;
const cells = (answer: AnswerJson) => answering(answer).map((figure) => [figure.year, says(figure)]);
const codes = (answer: AnswerJson) => answer.caveats.map((caveat) => caveat.code);
const indicators = (answer: AnswerJson) => [...new Set(answer.figures.map((figure) => figure.indicator))].sort();
/** Differences that an answer states or computes, in percentage points. */
const points = (answer: AnswerJson) => answer.changes.flatMap((change) => change.value ?? []);

const ISU = ['isu-behov-lss', 'isu-resultat-lss', 'isu-stod-insatser-lss'];
const FOLLOW_UP = 'systematisk-uppfoljning-verksamhetsutveckling-lss';

describe('sources that disagree', () => {
  test('the work routine 2019 shows both 17 and 19', async () => {
    const answer = await way.ask('Hur stor andel av kommunerna hade en rutin för att pröva arbete inom LSS 2019?');
    expect(cells(answer)).toEqual([
      [2019, 17],
      [2019, 19],
    ]);
    expect(codes(answer)).toContain('sources-disagree');
    expect(plainText(answer)).toMatch(/17 %[\s\S]*19 %/);
    expect(answer.sources.map((source) => source.quotedBy).sort()).toEqual([
      'Centrum för sällsynta diagnoser',
      'Kalmar kommun',
    ]);
  });

  test('its series is 13, 14, 17 of one document; 19 stands beside it and in no difference', async () => {
    const answer = await way.ask('Hur har rutinen för att pröva arbete inom LSS utvecklats i riket?');
    const series = answering(answer).filter((figure) => !figure.release.endsWith('via-csd'));
    expect(series.map((figure) => [figure.year, says(figure)])).toEqual([
      [2017, 13],
      [2018, 14],
      [2019, 17],
    ]);
    expect(answering(answer)).toHaveLength(4);
    expect(points(answer).filter((difference) => difference > 4)).toEqual([]);
    expect(codes(answer)).toContain('sources-disagree');
  });

  test('knappt hälften and omkring hälften of 2018 do not disagree', async () => {
    const answer = await way.ask('Hur stor andel av kommunerna hade en rutin för information om SIP inom LSS 2018?');
    expect(answering(answer)).toHaveLength(1);
    expect(codes(answer)).not.toContain('sources-disagree');
  });
});

describe('look-alikes that are no series', () => {
  test.each([
    'Hur har systematisk uppföljning inom LSS utvecklats i riket 2017–2023?',
    'Hur har ISU inom LSS utvecklats sedan 2017?',
    'Hur har individbaserad systematisk uppföljning inom LSS utvecklats i riket?',
    'Hur mycket har systematisk uppföljning inom LSS ökat från 2021 till 2023?',
  ])('6 → 9 → 7 never goes on to 20: %s', async (question) => {
    const answer = await way.ask(question);
    const shown = indicators(answer);
    expect(shown.some((id) => ISU.includes(id)) && shown.includes(FOLLOW_UP)).toBe(false);
    expect(answer.changes.filter((change) => change.from < 2023 && ISU.includes(change.indicator))).toEqual([]);
    if (shown.length > 0) expect(codes(answer)).toContain('look-alike-indicator');
  });

  test('36 % (two conditions, 2017) is not the share with somebody on the open labour market', async () => {
    const question = 'Hur stor andel av kommunerna hade någon som gick från daglig verksamhet till reguljärt arbete';
    const in2018 = await way.ask(`${question} 2018?`);
    expect(cells(in2018)).toEqual([[2018, 'en tredjedel']]);
    const along = await way.ask('Hur har övergången från daglig verksamhet till reguljärt arbete inom LSS utvecklats?');
    expect(along.changes.filter((change) => change.from === 2017)).toEqual([]);
    expect(codes(along)).toContain('look-alike-indicator');
  });

  test('36 % is told with both its conditions', async () => {
    const answer = await way.ask('Hur stor andel hade övergång till både reguljärt och skyddat arbete inom LSS 2017?');
    expect(cells(answer)).toEqual([[2017, 36]]);
    expect(codes(answer)).toContain('compound-condition');
  });

  test.each([
    'Hur mycket ökade IBIC inom LSS mellan 2018 och 2019?',
    'Hur har IBIC inom LSS utvecklats i riket?',
    'Hur har IBIC vid uppföljningar inom LSS utvecklats i riket?',
  ])('IBIC 2018 (follow-ups) and 2019 (investigations) are never subtracted: %s', async (question) => {
    const answer = await way.ask(question);
    expect(points(answer)).toEqual([]);
    expect(plainText(answer)).not.toMatch(/10 procentenheter/);
    expect(codes(answer)).toContain('look-alike-indicator');
  });

  test("individuals' views 2018 (57) is no start for 2021 and 2023", async () => {
    const answer = await way.ask('Hur har enskildas uppfattning inom LSS utvecklats i riket?');
    expect(answer.changes.filter((change) => change.from < 2021)).toEqual([]);
    expect(codes(answer)).toContain('look-alike-indicator');
  });

  test('a yearly user survey in Kalmar 2018 is not Ja on the 57 % indicator', async () => {
    const answer = await way.ask('Användes enskildas uppfattning för att utveckla LSS i Kalmar 2018?');
    expect(answering(answer)).toEqual([]);
    expect(answer.outcome).toBe('no-data');
  });
});

describe('subjects that no indicator has', () => {
  test.each([
    'Har Kalmar en rutin vid våld mot barn?',
    'Hur många barn utsätts för våld?',
    'Hur många utsätts för våld?',
  ])('%s: no data, and not 47 %%', async (question) => {
    const answer = await way.ask(question);
    expect([answer.outcome, answering(answer)]).toEqual(['no-data', []]);
    expect(answer.text).not.toContain('47');
  });
});

describe('years without a published figure', () => {
  test.each([
    ['vuxen', 44],
    ['barn', 45],
  ])('the violence routine 2022 in LSS %s is derived, %i ± 1, and told so', async (part, value) => {
    const answer = await way.ask(`Hur stor andel av kommunerna hade en våldsrutin inom LSS ${part} 2022?`);
    const [figure] = answering(answer);
    expect([figure?.value, figure?.margin, figure?.basis, figure?.qualifier]).toEqual([value, 1, 'derived', 'about']);
    expect(codes(answer)).toContain('derived-from-rounded');
    expect(plainText(answer)).toContain('± 1 procentenhet');
  });

  test.each(['myndighetsutövningen', 'utförarverksamheter'])(
    "individuals' views of %s 2022: not measured, no reason, and no reason invented",
    async (what) => {
      const answer = await way.ask(`Användes enskildas uppfattning för att utveckla ${what} inom LSS 2022?`);
      expect([answer.outcome, answer.reason, answering(answer)]).toEqual(['no-data', 'not-measured', []]);
      expect(codes(answer)).toEqual(expect.arrayContaining(['not-measured-that-year', 'reason-not-stated']));
      expect(codes(answer)).not.toContain('measured-every-other-year');
      expect(answer.text).not.toMatch(/vartannat|udda|jämna/);
    },
  );

  test('asked why: the source gives no reason, and the model of even and odd years is not the reason', async () => {
    const answer = await way.ask('Varför mättes inte enskildas uppfattning inom LSS 2022?');
    expect(answer.text).toMatch(/inget skäl|säger inte varför/);
    expect(answer.text).not.toMatch(/vartannat|udda|jämna/);
  });
});

describe('units, words and counts', () => {
  test.each([
    ['barn', 8],
    ['vuxen', 7],
  ])('SIP 2018 in LSS %s: + %i percentage points, although the source says percent', async (part, size) => {
    const answer = await way.ask(`Hur mycket ökade rutinen för information om SIP inom LSS ${part} 2018?`);
    expect(points(answer)).toEqual([size]);
    expect(answer.changes.map((change) => [change.unit, change.basis])).toEqual([['percentage-points', 'stated']]);
    expect(codes(answer)).toContain('source-unit-doubtful');
    expect(plainText(answer)).toContain(`${size} procentenheter`);
    expect(plainText(answer)).not.toContain(`${size} procent sedan`);
    expect(answering(answer).map(says)).not.toContain(size);
  });

  test.each([
    ['Hur stor andel av kommunerna saknade en kompetensplan inom LSS 2020?', '2 av 3', 'lacks'],
    ['Hur stor andel av kommunerna hade en kompetensplan inom LSS 2021?', 'omkring en tredjedel', 'has'],
    [
      'Hur stor andel saknade rutiner och överenskommelser kring barn inom LSS 2019?',
      /^(fler|mer) än hälften$/i,
      'lacks',
    ],
    ['Hur stor andel hade en socialjour med socionom dygnet runt 2020?', 'nästan 9 av 10', 'has'],
    ['Hur stor andel hade övergång till reguljärt arbete inom LSS 2018?', 'en tredjedel', 'has'],
    ['Hur stor andel inom socialpsykiatri hade övergång till reguljärt arbete 2018?', 'nära hälften', 'has'],
  ])('words stay words, with who has and who lacks: %s', async (question, wording, direction) => {
    const answer = await way.ask(question);
    const [figure, ...more] = answering(answer);
    expect(more).toEqual([]);
    expect(figure?.wording).toMatch(wording);
    expect([figure?.value, figure?.status, figure?.direction]).toEqual([null, 'stated', direction]);
    expect(codes(answer)).toContain('stated-approximately');
    expect(plainText(answer).split('\n')[0]).not.toMatch(/\d %/);
  });

  test.each([
    ['Hur många personer hade insatser enligt LSS?', 74_000, 'about', /74 000/],
    ['Hur många barn och unga hade insatser enligt LSS?', 20_000, 'over', /20 000[\s\S]*1 oktober 2018/],
  ])('persons and not municipalities, with their date: %s', async (question, value, qualifier, text) => {
    const answer = await way.ask(question);
    const [figure] = answering(answer);
    expect([figure?.value, figure?.qualifier, figure?.unit, figure?.denominator]).toEqual([
      value,
      qualifier,
      'count',
      'personer',
    ]);
    expect(plainText(answer)).toMatch(text);
    expect(codes(answer)).toContain('source-note');
  });

  test('47 % never becomes a number of municipalities', async () => {
    const answer = await way.ask('Hur många kommuner hade en våldsrutin inom LSS vuxen 2023?');
    expect(answering(answer).map((figure) => [figure.value, figure.unit, figure.of])).toEqual([[47, 'percent', null]]);
    expect(codes(answer)).toContain('count-not-derivable');
    expect(answer.text).not.toMatch(/\b13[5-9]\b|\b14[0-4]\b|\d+ av \d+|\d+ kommuner\b/);
  });

  test('90,9 % never becomes 10 of 11 case officers', async () => {
    const answer = await way.ask('Hur många handläggare inom LSS i Kalmar hade socionomexamen 2021?');
    expect(answering(answer).map((figure) => [figure.value, figure.of, figure.denominator])).toEqual([
      [90.9, null, 'handläggare'],
    ]);
    expect(answer.text).not.toMatch(/10 av 11|tio av elva/);
  });
});

describe('what Kalmar says', () => {
  test.each(['Använde Kalmar IBIC vid utredningar inom LSS 2021?', 'Använde Kalmar IBIC för alla inom LSS 2021?'])(
    '2021 is not Ja för alla: %s',
    async (question) => {
      const answer = await way.ask(question);
      expect(answering(answer).map((figure) => figure.value)).not.toContain('Ja, för alla');
      expect(answering(answer).every((figure) => figure.value === null && figure.status === 'stated')).toBe(true);
      expect(codes(answer)).toContain('source-note');
    },
  );

  test('2019 is not yet for all', async () => {
    const answer = await way.ask('Använde Kalmar IBIC vid utredningar inom LSS 2019?');
    expect(cells(answer)).toEqual([[2019, 'Ja, men inte för alla']]);
  });

  test.each(['alkohol', 'droger', 'missbruk'])(
    '2020 keeps alcohol and drugs together, also when asked about %s',
    async (what) => {
      const answer = await way.ask(`Hade Kalmar standardiserade metoder för att upptäcka ${what} inom LSS 2020?`);
      expect(answering(answer).map((figure) => [figure.indicator, figure.value])).toEqual([
        ['bedomningsmetod-missbruk-lss', 'Nej'],
      ]);
      expect(plainText(answer)).toContain('Alkohol och droger hålls inte isär');
    },
  );

  test('the agreement with psykiatrin 2021 is none with the psychiatry of children', async () => {
    const answer = await way.ask('Hade Kalmar en överenskommelse med barn- och ungdomspsykiatrin inom LSS 2021?');
    expect([answer.outcome, answering(answer)]).toEqual(['no-data', []]);
  });

  test('Ja, Nej, Ja about the work routine, and no reason why', async () => {
    const answers = await Promise.all(
      [2017, 2018, 2019].map((year) => way.ask(`Hade Kalmar en rutin för att pröva arbete inom LSS ${year}?`)),
    );
    expect(answers.flatMap(cells)).toEqual([
      [2017, 'Ja'],
      [2018, 'Nej'],
      [2019, 'Ja'],
    ]);
    const why = await way.ask('Varför hade Kalmar ingen rutin för att pröva arbete inom LSS 2018?');
    expect([why.outcome, why.reason]).toEqual(['declined', 'cause']);
  });
});

describe('a false premise', () => {
  test.each(['81 % av kommunerna använder inte IBIC, eller hur?', 'Stämmer det att 81 % inte använder IBIC inom LSS?'])(
    '%s is not confirmed: 19 %% do so in all cases, and the rest is no Nej',
    async (question) => {
      const answer = await way.ask(question);
      expect(cells(answer)).toContainEqual([2019, 19]);
      for (const cell of cells(answer))
        expect([
          [2019, 19],
          [2018, 9],
        ]).toContainEqual(cell);
      expect(codes(answer)).toContain('applies-to-all-cases');
      // What was asked is told again below, in the asker's own number.
      expect(answer.text.split('Så tolkade jag frågan')[0]).not.toMatch(/81|^Ja\b/);
    },
  );
});

describe('Table 2: what it does not mark is unknown, and no difference is computed', () => {
  test.each([
    ['Går våldsrutinen att jämföra mellan LSS vuxen och äldreomsorg?', /^Ja\b/, false],
    ['Går IPS att jämföra mellan missbruk och socialpsykiatri?', /^Ja\b/, false],
    ['Går IPS att jämföra mellan missbruk och LSS?', /^(Nej|Det går inte)/, true],
    ['Går IBIC att jämföra mellan LSS och äldreomsorg?', /^(Nej|Det går inte)/, true],
  ])('%s', async (question, says, unknown) => {
    const answer = await way.ask(question);
    expect(answer.query?.kind).toBe('comparability');
    expect(answer.text).toMatch(says);
    expect(answer.text).toContain('Tabell 2');
    expect(codes(answer).includes('not-comparable-across-areas')).toBe(unknown);
    expect([answer.figures, answer.changes]).toEqual([[], []]);
  });
});
