import { describe, expect, it } from 'vitest';
import type { AskAnswer, AskChoice } from '../../src/evaluation/ask.ts';
import { judge } from '../../src/evaluation/judge.ts';
import { type Expectation, parseQuestions } from '../../src/evaluation/question.ts';
import { runQuestions } from '../../src/evaluation/run.ts';
import { tally } from '../../src/evaluation/tally.ts';

const line = (expected: object, beside: object = {}): string =>
  JSON.stringify({ id: 'q', phenomenon: 'p', question: 'vad?', expect: expected, ...beside });

const expecting = (expected: object, beside: object = {}): Expectation => {
  const parsed = parseQuestions(line(expected, beside));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const [question] = parsed.value;
  if (question === undefined) throw new Error('no question');
  return question.expect;
};

const RULES = { known: null, strict: false };
const said = (change: Partial<AskAnswer>): AskAnswer => ({
  outcome: 'answered',
  figures: [],
  text: '',
  caveats: [],
  ...change,
});

const choice = (label: string, place: string, years: readonly number[] | null): AskChoice => ({
  label,
  query: { kind: 'value', indicators: { ids: ['u1'] }, places: { codes: [place] }, years: { years } },
});

describe('a question back', () => {
  const asked = (choices: readonly AskChoice[]) => said({ outcome: 'clarify', text: 'Vilken?', choices });
  const wanted = { place: 'Kalmar', indicator_re: 'våld', year: 2020 };
  const ambiguous = expecting({ outcome: 'clarify', ambiguous: true, choice: wanted });
  const right = choice('våldsrutin', '0880', [2020]);

  it.each([
    ['no choices', []],
    ['another place', [choice('våldsrutin', '0000', [2020])]],
    ['another year', [choice('våldsrutin', '0880', [2021])]],
    ['the latest year, whatever that is', [choice('våldsrutin', '0880', null)]],
    ['another indicator', [choice('kontinuitetsplan', '0880', [2020])]],
    ['what was meant among more than four', [right, right, right, right, right]],
  ])('is wrong with %s', (_, choices) => {
    expect(judge(ambiguous, asked(choices), RULES).right).toBe(false);
  });

  it('is right with what was meant among four, wherever the place and year stand in the query', () => {
    const other = choice('annat', '0880', null);
    expect(judge(ambiguous, asked([other, other, other, right]), RULES).right).toBe(true);
    const snapshot = { label: 'x', query: { place: '0880', year: 2020, indicators: ['vald-i-nara'] } };
    expect(judge(ambiguous, asked([snapshot]), RULES).right).toBe(true);
    const trend = { label: 'våld', query: { places: { codes: ['0880'] }, from: 2018, to: 2020 } };
    expect(judge(ambiguous, asked([trend]), RULES).right).toBe(true);
  });

  it('is wrong on a line that wants an answer, and free on one from before that accepts it', () => {
    expect(judge(expecting({ outcome: 'answered' }), asked([right]), RULES).right).toBe(false);
    expect(judge(expecting({ outcome: ['answered', 'clarify'] }), asked([]), RULES).right).toBe(true);
  });

  it('is refused as an expectation when nothing says what was meant', () => {
    for (const expected of [
      { outcome: 'clarify', ambiguous: true },
      { outcome: 'clarify', ambiguous: true, choice: {} },
    ])
      expect(parseQuestions(line(expected)).ok).toBe(false);
  });

  it('may be described beside `expect` too', () => {
    const beside = { ambiguous: true, choice: wanted, caveats: { must: ['a'] } };
    expect(expecting({ outcome: 'clarify' }, beside)).toMatchObject({
      ambiguous: true,
      choice: wanted,
      caveats: { must: ['a'], must_not: [] },
    });
  });
});

describe('the words of an answer without figures', () => {
  const expected = expecting({ outcome: 'no-data', must_mention: ['2022'] });
  const without = (text: string, restated: readonly string[] = []) =>
    judge(expected, said({ outcome: 'no-data', text, restated }), RULES, 'Hur var det 2022?').right;

  it('are not found in the restated question, nor where the asker is quoted', () => {
    expect(without('Det saknas.\n\nSå tolkade jag frågan:\n”Våld”; riket; 2022.', ['”Våld”; riket; 2022.'])).toBe(
      false,
    );
    expect(without('Jag förstår inte ”Hur var det 2022?”.')).toBe(false);
    expect(without('Jag förstår inte ”det 2022”.')).toBe(false);
  });

  it('are found in what the answer says itself', () => {
    expect(without('Det mättes inte 2022.', ['”Våld”; riket; 2022.'])).toBe(true);
    expect(without('Se ”Lägesrapport 2022”.')).toBe(true);
  });

  it('may all be used where a figure is shown, as the shared rules have it', () => {
    const figures = [{ value: 47, year: 2023, place: '0000' }];
    const shown = expecting({ outcome: 'answered', must_mention: ['våld'] });
    expect(judge(shown, said({ text: '47 %\n”Våld”.', restated: ['”Våld”.'], figures }), RULES).right).toBe(true);
  });

  it('are forbidden in the restated question as well', () => {
    const strict = expecting({ outcome: 'no-data', must_not_mention: ['växjö'] });
    expect(judge(strict, said({ outcome: 'no-data', text: 'Växjö.', restated: ['Växjö.'] }), RULES).right).toBe(false);
  });
});

describe('caveats that a question names', () => {
  const expected = expecting({ outcome: 'answered', caveats: { must: ['a', 'b'], must_not: ['c'] } });
  const showing = (outcome: string, ...codes: readonly string[]) =>
    judge(expected, said({ outcome, caveats: codes.map((code) => ({ code, text: '' })) }), RULES);

  it('fail the question when one is missing or one is shown that must not be', () => {
    expect(showing('answered', 'a')).toMatchObject({ right: false, silentWrong: false, caveats: { missing: ['b'] } });
    expect(showing('answered', 'a', 'b', 'c')).toMatchObject({ right: false, caveats: { needless: ['c'] } });
    expect(showing('no-data', 'c').caveats).toEqual({ missing: [], needless: ['c'] });
    expect(showing('answered', 'b', 'a', 'd').right).toBe(true);
  });
});

describe('what a run counts of our own', () => {
  const values = [{ value: 47, year: 2023, place: 'riket' }];
  const parsed = parseQuestions(
    [
      { id: 'q1', expect: { outcome: 'answered', values, caveats: { must: ['a'], must_not: ['b', 'x'] } } },
      { id: 'q2', expect: { outcome: 'answered', caveats: { must: ['a', 'b'] } } },
      { id: 'q3', expect: { outcome: 'clarify', ambiguous: true, choice: { year: 2020 } } },
      { id: 'q4', expect: { outcome: ['no-data', 'clarify'] } },
      { id: 'q5', expect: { outcome: 'answered', ambiguous: true, choice: { year: 2020 } } },
    ]
      .map((question) => JSON.stringify({ phenomenon: 'p', question: question.id, ...question }))
      .join('\n'),
  );
  if (!parsed.ok) throw new Error(parsed.error.message);
  const figures = [{ value: 47, year: 2023, place: '0000', use: 'comparison' }];
  const ask = async (_: string, question: string) =>
    question === 'q1'
      ? said({ figures, caveats: [{ code: 'b', text: '' }] })
      : said({ outcome: 'clarify', caveats: [] });

  it('is questions back on clear lines, caveats both ways, figures only beside, and codes that are not', async () => {
    const counted = tally(await runQuestions(parsed.value, RULES, ask), ['a', 'b']);
    expect(counted.needlessClarify).toEqual({ n: 2, ids: ['q2'] });
    expect(counted.caveats).toEqual({
      required: 1,
      forbidden: 2,
      missing: [{ id: 'q1', code: 'a' }],
      needless: [{ id: 'q1', code: 'b' }],
    });
    expect(counted.onlyBeside).toEqual(['q1']);
    expect(counted.unseenCaveats).toEqual(['a']);
    expect(counted.unknownCaveats).toEqual(['x']);
  });
});
