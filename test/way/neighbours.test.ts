import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inFolder, runChild, unfit } from '../cli/run-child.ts';
import { answering, type OpenedWay, openWay } from './service.ts';

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

describe('a question is not answered with its neighbour', () => {
  test('a derived figure in a trend brings its caveat', async () => {
    const { caveats } = await way.ask('Hur har våldsrutinen inom LSS vuxen utvecklats?');
    expect(caveats.map((caveat) => caveat.code)).toContain('derived-from-rounded');
  });
  test('FREDA is not in Table 2', async () => {
    const answer = await way.ask('Kan man jämföra FREDA mellan LSS vuxen och ekonomiskt bistånd?');
    expect(answer.text).not.toMatch(/^Ja\b/);
  });
  test('the difference between two years of an indicator is no definition', async () => {
    const answer = await way.ask('Skillnaden mellan 2017 och 2018 i systematisk uppföljning i verksamhetsutveckling?');
    expect(answer.query?.kind).not.toBe('definition');
  });
  test.each(['uppdelat på kön', 'för kvinnorna'])('by sex: %s', async (words) => {
    const { caveats } = await way.ask(`Andel handläggare med socionomexamen inom LSS 2021, ${words}`);
    expect(caveats.map((caveat) => caveat.code)).toContain('no-gender-breakdown');
  });
  test.each([20_233, 1066, 1950])('no such year: %i', async (year) => {
    const answer = await way.ask(`Våldsrutin LSS vuxen riket ${year}`);
    expect([answer.outcome, answer.reason]).toEqual(['clarify', 'impossible-year']);
  });
  test('no difference is computed across the changed scale of 2018', async () => {
    const answer = await way.ask('Hur har systematisk uppföljning inom LSS utvecklats i riket 2017–2023?');
    expect(answer.changes.filter((change) => change.basis === 'computed')).toEqual([]);
  });
  test('36 % is not the share of 2017 for the open labour market', async () => {
    const answer = await way.ask('Hur stor andel av kommunerna hade övergång till reguljärt arbete inom LSS 2017?');
    expect(answering(answer)).toEqual([]);
  });
  test('groups are of the register', async () => {
    expect((await way.ask('Vilka grupper tillhör Kalmar?')).query?.kind).toBe('register');
  });
});

describe('the command line', () => {
  test.each([[['--help']], [['ask', '--help']], [['ask', '--jsn', 'x']], [[]]])('%j is Swedish', async (args) => {
    const { out, err } = await runChild(args);
    expect(unfit(out + err)).toEqual([]);
  });
  test('an empty question is a question', () =>
    inFolder(async (folder) => {
      const { out } = await runChild(['--store', join(folder, 'store.sqlite'), 'ask', '']);
      expect(out).toContain('Fråga till exempel');
    }));
  test('a folder that is not there is named', () =>
    inFolder(async (folder) => {
      const { err } = await runChild([
        '--store',
        join(folder, 'store.sqlite'),
        '--data',
        join(folder, 'ingen-mapp'),
        'ask',
        'Hej',
      ]);
      expect(err).toContain(join(folder, 'ingen-mapp'));
    }));
});
