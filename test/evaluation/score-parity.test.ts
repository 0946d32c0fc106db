import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../src/evaluation/judge.ts';
import { parseKnownValues } from '../../src/evaluation/known-values.ts';
import { parseQuestions } from '../../src/evaluation/question.ts';
import { BREAKS, type LooseAnswer } from './broken-answers.ts';
import { SHARED_EVAL, whyNoScorer, withScorer } from './shared-scorer.ts';

const PERFECT = `
qs = score.load(json.load(sys.stdin))
print(json.dumps([score.perfect(q) for q in qs]))`;

const JUDGE = `
path, strict, pairs = json.load(sys.stdin)
qs = {q['id']: q for q in score.load(path)}
print(json.dumps([[ok, wrong, len(why)] for ok, wrong, why in (score.judge(qs[i], a, strict) for i, a in pairs)]))`;

const reason = whyNoScorer();
if (reason !== null) process.stdout.write(`score-parity: hoppas över, ${reason}\n`);

const read = (name: string): string => readFileSync(join(SHARED_EVAL, name), 'utf8');

const looseValue = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    1,
    'Ja',
    'nej',
    'Ja, men inte för alla',
    'Yes',
    'jag',
    'nejd',
    '-',
    '..',
    'Saknas',
    '',
  ),
  fc.constantFrom(47, 43, 20, 26, 61, 90.9, 82, 13, 19, 9, 44, 17, 14, 25),
  fc.constantFrom(
    '47 %',
    'ca 43 procent',
    '−3',
    '74 000',
    '74\u00a0000 personer',
    '90,9 %',
    '61.',
    '1 234 5',
    'nästan 9 av 10',
    '9 av 10',
    '1/3',
  ),
  fc.constantFrom('omkring en tredjedel av kommunerna', 'OMKRING EN TREDJEDEL', '<26', '47,04', '46,9 %', '\u206019'),
);

const looseFigure = fc.record(
  {
    value: looseValue,
    display: looseValue,
    year: fc.constantFrom(null, 2017, 2018, 2019, 2020, 2021, 2022, 2023, '2023', 'mätår 2020', 2016.5, '1820'),
    place: fc.constantFrom(
      null,
      '',
      '0000',
      '0880',
      'Kalmar',
      'Kalmar kommun',
      'Växjö',
      '0780',
      'Kalmar län',
      '08',
      'Sveriges',
      'Umeås stad',
      '1281',
    ),
    indicator: fc.constantFrom(
      'kontinuitetsplan-lss-boende-vuxen',
      'ISU resultat',
      'ISU behov',
      'utförarverksamhet',
      'MYNDIGHETSUTÖVNING',
      'våldsrutin LSS vuxen',
      'IBIC alla utredningar',
      'u1',
      'a\u030alder',
      'våld',
      'systematisk uppföljning',
      'psykiatri',
      'socionom',
    ),
    area: fc.constantFrom('lss', 'lss-adult', null),
    unit: fc.constantFrom('percent', 'answer', 'percentage-points', 'procentenheter', null, '%'),
    use: fc.constantFrom('answer', 'comparison', 'bakgrund', null),
  },
  { requiredKeys: [] },
);

const looseAnswer: fc.Arbitrary<LooseAnswer> = fc.record({
  outcome: fc.constantFrom('answered', 'answered', 'answered', 'no-data', 'clarify', 'declined'),
  figures: fc.array(looseFigure, { maxLength: 4 }),
  text: fc.stringMatching(/^[ .,%]?(?:Ja|Nej|inte|saknas|2022|47 |nio|åäö|kalmar|en tredjedel|cirka){0,6}$/),
  caveats: fc.array(
    fc.record({
      code: fc.constant('x'),
      text: fc.constantFrom('inte mätt 2022', 'uppföljning, inte utredning', '\u00adca 9'),
    }),
    { maxLength: 2 },
  ),
});

describe.skipIf(reason !== null)('the shared scorer and ours give the same verdict', () => {
  const path = join(SHARED_EVAL, 'questions_dev.jsonl');
  const questions = reason === null ? parseQuestions(read('questions_dev.jsonl')) : { ok: true as const, value: [] };
  const known = reason === null ? parseKnownValues(read('known_values.json')) : { ok: true as const, value: [] };
  if (!questions.ok || !known.ok) throw new Error('the shared files can not be read');

  const compare = (pairs: readonly (readonly [string, LooseAnswer, string])[], strict: boolean) => {
    const theirs = withScorer(JUDGE, [path, strict, pairs.map(([id, answer]) => [id, answer])]);
    const byId = new Map(questions.value.map((question) => [question.id, question.expect]));
    const ours = pairs.map(([id, answer]) => {
      const expectation = byId.get(id);
      if (expectation === undefined) throw new Error(id);
      const { right, silentWrong, why } = judge(expectation, answer, { known: known.value, strict });
      return [right, silentWrong, why.length];
    });
    const differing = pairs.flatMap(([id, answer, how], i) =>
      JSON.stringify(ours[i]) === JSON.stringify((theirs as unknown[])[i])
        ? []
        : [{ id, how, answer, ours: ours[i], theirs: (theirs as unknown[])[i] }],
    );
    expect(differing).toEqual([]);
    return ours;
  };

  const perfect = (reason === null ? withScorer(PERFECT, path) : []) as LooseAnswer[];

  it.each([false, true])('on perfect answers, and on each of them broken in many ways (strict: %s)', (strict) => {
    const pairs = Object.entries(BREAKS).flatMap(([how, spoil]) =>
      questions.value.map(({ id }, i) => {
        const answer = perfect[i];
        if (answer === undefined) throw new Error(id);
        return [id, spoil(answer), how] as const;
      }),
    );
    const verdicts = compare(pairs, strict);
    // Both verdicts occur, or nothing was compared.
    expect(verdicts.filter(([right]) => right).length).toBeGreaterThan(100);
    expect(verdicts.filter(([, silentWrong]) => silentWrong).length).toBeGreaterThan(100);
  });

  it('on every answer given to another question', () => {
    compare(
      questions.value.flatMap(({ id }) => perfect.map((answer, i) => [id, answer, `answer ${i}`] as const)),
      false,
    );
  });

  it('on random figures', () => {
    const answers = fc.sample(looseAnswer, { seed: 20260718, numRuns: 3000 });
    const pairs = answers.map((answer, i) => {
      const question = questions.value[i % questions.value.length];
      if (question === undefined) throw new Error('no questions');
      return [question.id, answer, `random ${i}`] as const;
    });
    const verdicts = compare(pairs, false);
    expect(verdicts.filter(([, silentWrong]) => silentWrong).length).toBeGreaterThan(300);
  });
});
