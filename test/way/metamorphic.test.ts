import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading, UnitAnswer } from '../../src/domain/reading.ts';
import type { AnswerJson } from '../../src/render/json.ts';
import { says } from '../data/find.ts';
import { CELLS, type Cell, isIn, nameOf, questionOf } from './cells.ts';
import { onChangedData, placesSwapped, readingsWith } from './delivery.ts';
import { drawn, seeded } from './seeded.ts';
import { answering, type FigureJson, type OpenedWay, openWay } from './service.ts';

const SEED = 20_251_101;
const chance = seeded(SEED);

interface Case {
  readonly cell: Cell;
  readonly name: string;
  readonly question: string;
  readonly others: readonly Asked[];
}
interface Asked {
  readonly cell: Cell;
  readonly question: string;
}

const asked = (cell: Cell): Asked => ({ cell, question: questionOf(cell, chance(2) === 0 ? 'official' : 'short') });
const CASES: readonly Case[] = drawn(CELLS, 50, chance).map((cell) => ({
  ...asked(cell),
  name: nameOf(cell),
  others: drawn(
    CELLS.filter((other) => other !== cell),
    10,
    chance,
  ).map(asked),
}));

let shipped: OpenedWay;
const known = new Map<string, AnswerJson>();
beforeAll(async () => {
  shipped = await openWay();
});
afterAll(() => shipped.close());

/** The answer on the data as they ship; each question is asked once. */
async function shippedAnswer(question: string): Promise<AnswerJson> {
  const answer = known.get(question) ?? (await shipped.ask(question));
  known.set(question, answer);
  return answer;
}

const OTHER_ANSWER: Readonly<Record<UnitAnswer, UnitAnswer>> = {
  Ja: 'Nej',
  Nej: 'Ja',
  'Ja, för alla': 'Ja, men inte för alla',
  'Ja, men inte för alla': 'Ja, för alla',
  Delvis: 'Nej',
};
const OTHER_WORDING = 'omkring var sjätte';

/** Something else that the cell might have said, and that nothing in the answer says now. */
function otherValue(row: Reading, answer: AnswerJson): string | number {
  if (row.status === 'stated') return OTHER_WORDING;
  if (row.status !== 'observed') throw new Error(`${row.status} is no figure`);
  if (row.value.scale === 'answer') return OTHER_ANSWER[row.value.answer];
  const taken = new Set(answer.figures.map((figure) => figure.value));
  const most = row.value.scale === 'percent' ? 100 : 90_000;
  const free = Array.from({ length: most + 1 }, (_, number) => number).filter((number) => !taken.has(number));
  return free[chance(free.length)] ?? 0;
}

function saying(row: Reading, value: string | number): Reading {
  if (row.status === 'stated') return { ...row, wording: String(value) };
  if (row.status !== 'observed') return row;
  if (row.value.scale === 'answer') return { ...row, value: { ...row.value, answer: value as UnitAnswer } };
  return { ...row, value: { ...row.value, number: Number(value) } };
}

const saysNow = (figure: FigureJson): string | number | null => figure.value ?? figure.wording;
/** Everything about a figure but what it says. */
const about = ({ value: _value, wording: _wording, display: _display, ...rest }: FigureJson) => rest;
const typed = (text: string): string =>
  text
    .replace(/[\u00a0 ]/g, '')
    .replace(',', '.')
    .toLowerCase();
const firstLine = (answer: AnswerJson): string => answer.text.split('\n')[0] ?? '';

/** Other questions are answered as before; one about the same indicator may show the changed cell as its comparison, and nothing else may differ in its figures. */
async function othersAreUntouched(one: Case, way: OpenedWay): Promise<void> {
  const unlike = (figure: FigureJson) => !isIn(figure, one.cell);
  for (const other of one.others) {
    const then = await shippedAnswer(other.question);
    const now = await way.ask(other.question);
    if (other.cell.indicator === one.cell.indicator) {
      expect(now.outcome).toBe(then.outcome);
      expect(now.figures.filter(unlike), other.question).toEqual(then.figures.filter(unlike));
    } else expect({ ...now, id: '', asOf: 0 }, other.question).toEqual({ ...then, id: '', asOf: 0 });
  }
}

test(`the seed ${SEED} draws fifty different cells, and ten other questions for each`, () => {
  expect(new Set(CASES.map((one) => one.name)).size).toBe(50);
  expect(CASES.every((one) => one.others.length === 10 && one.others.every(({ cell }) => cell !== one.cell))).toBe(
    true,
  );
});

/** The words of this short name all stand in the official name of the neighbour too ("stöd och insatsers resultat"), so both are shown. */
const ALSO_NAMES: Readonly<Record<string, string>> = { 'isu-stod-insatser-lss': 'isu-resultat-lss' };

test.each(CELLS.map((cell) => ({ cell, name: nameOf(cell) })))('$name answers to both its names', async ({ cell }) => {
  for (const by of ['official', 'short'] as const) {
    const shown = answering(await shippedAnswer(questionOf(cell, by)));
    expect(
      shown.some((figure) => isIn(figure, cell)),
      questionOf(cell, by),
    ).toBe(true);
    const others = shown.filter((figure) => !isIn(figure, cell)).map((figure) => figure.indicator);
    expect(others.filter((id) => by === 'official' || id !== ALSO_NAMES[cell.indicator])).toEqual([]);
  }
});

describe(`another value in the data is another figure in the answer, and nothing else (seed ${SEED})`, () => {
  test.each(CASES)('$name', async (one) => {
    const then = await shippedAnswer(one.question);
    const main = answering(then).find((figure) => isIn(figure, one.cell));
    if (main === undefined) throw new Error(`${one.question} is not answered: ${then.text}`);
    const row = one.cell.rows.find((reading) => reading.release === main.release);
    if (row === undefined) throw new Error(`no reading from ${main.release}`);
    expect(saysNow(main)).toBe(says(row));
    const value = otherValue(row, then);
    // Documents that agree are changed together; words that agree in other words are made to say the same.
    const agrees = (other: Reading) => isIn(other, one.cell) && (says(other) === says(row) || row.status === 'stated');
    const changed = readingsWith((other) => (agrees(other) ? saying(other, value) : other));
    await onChangedData(changed, async (way) => {
      const now = await way.ask(one.question);
      expect(now.figures.map(about)).toEqual(then.figures.map(about));
      expect(now.figures.map(saysNow)).toEqual(
        then.figures.map((figure) => (figure === main ? value : saysNow(figure))),
      );
      const shown = now.figures[then.figures.indexOf(main)];
      expect(typed(shown?.display ?? '')).toContain(typed(String(value)));
      expect(typed(firstLine(now))).toContain(typed(String(value)));
      await othersAreUntouched(one, way);
    });
  });
});

/** Without its reading the cell still follows from another published share and the change that the publisher states between them (19 − 7 and 12 + 7). */
const DERIVABLE = [
  'enskildas-uppfattning-myndighetsutovning-lss riket 2021 (12)',
  'enskildas-uppfattning-myndighetsutovning-lss riket 2023 (19)',
];

describe(`without the rows there is no figure (seed ${SEED})`, () => {
  test.each(CASES)('$name', (one) =>
    onChangedData(
      readingsWith((row) => (isIn(row, one.cell) ? null : row)),
      async (way) => {
        const now = await way.ask(one.question);
        if (DERIVABLE.includes(one.name)) {
          expect(answering(now).map((figure) => [figure.basis, figure.margin, isIn(figure, one.cell)])).toEqual([
            ['derived', 1, true],
          ]);
          return;
        }
        expect([now.outcome, answering(now)]).toEqual(['no-data', []]);
        expect(now.figures.filter((figure) => isIn(figure, one.cell))).toEqual([]);
        await othersAreUntouched(one, way);
      },
    ),
  );
});

describe('two places that swap', () => {
  const inKalmar = CASES.filter((one) => one.cell.place === '0880');

  test('names swap answers: Växjö gets what Kalmar had, and Kalmar what Växjö had', () =>
    onChangedData(placesSwapped('0880', '0780'), async (way) => {
      expect(inKalmar.length).toBeGreaterThan(15);
      for (const { cell } of inKalmar) {
        const [kalmar, vaxjo] = [questionOf(cell, 'short'), questionOf(cell, 'short', 'Växjö')];
        const [kalmarThen, vaxjoThen] = [await shippedAnswer(kalmar), await shippedAnswer(vaxjo)];
        const [kalmarNow, vaxjoNow] = [await way.ask(kalmar), await way.ask(vaxjo)];
        const renamed = (figures: readonly FigureJson[], from: string, to: string) =>
          figures.map((figure) => ({ ...figure, placeName: figure.placeName === from ? to : figure.placeName }));
        expect([kalmarThen.outcome, vaxjoThen.outcome]).toEqual(['answered', 'no-data']);
        expect([kalmarNow.outcome, vaxjoNow.outcome]).toEqual(['no-data', 'answered']);
        expect(vaxjoNow.figures).toEqual(renamed(kalmarThen.figures, 'Kalmar', 'Växjö'));
        expect(kalmarNow.figures).toEqual(renamed(vaxjoThen.figures, 'Växjö', 'Kalmar'));
      }
    }));

  test('readings swap answers: riket gets 90,9 and Kalmar 82 (the only indicator with a share at both)', () => {
    const socionom = 'handlaggare-socionomexamen-lss';
    const other = (row: Reading): Reading =>
      row.indicator === socionom
        ? { ...row, place: (row.place === '0000' ? '0880' : '0000') as Reading['place'] }
        : row;
    return onChangedData(readingsWith(other), async (way) => {
      const values = async (place: string) =>
        (await way.ask(`Handläggare med socionomexamen inom LSS i ${place} 2021?`)).figures.map((figure) => [
          figure.place,
          figure.value,
          figure.use,
        ]);
      expect(await values('riket')).toEqual([['0000', 90.9, 'answer']]);
      expect(await values('Kalmar')).toEqual([
        ['0880', 82, 'answer'],
        ['0000', 90.9, 'comparison'],
      ]);
    });
  });
});
