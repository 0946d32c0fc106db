import { describe, expect, it } from 'vitest';
import type { AskAnswer } from '../../src/evaluation/ask.ts';
import { parseQuestions, type Question } from '../../src/evaluation/question.ts';
import { reportJson, reportText } from '../../src/evaluation/report.ts';
import { runQuestions } from '../../src/evaluation/run.ts';
import { tally } from '../../src/evaluation/tally.ts';

const questions = (lines: readonly object[]): readonly Question[] => {
  const parsed = parseQuestions(lines.map((entry) => JSON.stringify(entry)).join('\n'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
};

const ASKED = questions([
  {
    id: 'q1',
    phenomenon: 'b',
    question: 'rätt?',
    expect: { outcome: 'answered', values: [{ value: 47, year: 2023, place: 'riket' }] },
  },
  {
    id: 'q2',
    phenomenon: 'a',
    question: 'fel?',
    expect: { outcome: 'answered', values: [{ value: 43, year: 2020, place: 'riket' }] },
  },
  { id: 'q3', phenomenon: 'b', question: 'tyst?', expect: { outcome: 'no-data' } },
  { id: 'q4', phenomenon: 'b', question: 'kast?', expect: { outcome: 'no-data' } },
  {
    id: 'q5',
    phenomenon: 'b',
    question: 'och?',
    thread: ['först', 'sedan'],
    expect: { outcome: 'no-data', must_mention: ['3'] },
  },
]);

const answer = (outcome: string, text: string, figures: readonly object[]): AskAnswer => ({
  outcome,
  text,
  figures,
  caveats: [{ code: 'old-measurement', text: '' }],
});

const scripted = () => {
  const heard = new Map<string, number>();
  return async (conversation: string, question: string): Promise<AskAnswer> => {
    heard.set(conversation, (heard.get(conversation) ?? 0) + 1);
    if (question === 'kast?') throw new Error('trasig');
    if (question === 'tyst?') return answer('clarify', 'Vilken?', []);
    if (question === 'och?') return answer('no-data', String(heard.get(conversation)), []);
    return answer('answered', '47', [{ value: 47, year: 2023, place: '0000', use: 'answer' }]);
  };
};

const FACTS = { questions: 'q.jsonl', sha256: 'f00', sealed: false, history: null, reasons: new Map() };

const result = async () =>
  tally(await runQuestions(ASKED, { known: null, strict: false }, scripted()), ['old-measurement', 'break-in-series']);

describe('a run', () => {
  it('counts by phenomenon, and goes on after a question that breaks', async () => {
    const counted = await result();
    expect(counted.total).toEqual({ n: 5, right: 2, silentWrong: 1 });
    expect([...counted.phenomena]).toEqual([
      ['b', { n: 4, right: 2, silentWrong: 0 }],
      ['a', { n: 1, right: 0, silentWrong: 1 }],
    ]);
    expect(counted.aborted).toBe(1);
    expect(counted.unseenCaveats).toEqual(['break-in-series']);
  });

  it('is told in Swedish', async () => {
    const text = reportText(await result(), { ...FACTS, knownValues: null }, true);
    expect(text).toContain('Rätt: 2 av 5, 40,0 % (95 % konfidensintervall 11,8 %–76,9 %)');
    expect(text).toContain('1 av 5, högst 65,7 % (övre gräns, 95 %)');
    expect(text).toContain('prövades inte');
    expect(text).toContain('q2 [a] TYST FEL: saknar 43');
    expect(text).toContain('q4 [b]: avbröts: Error: trasig');
    expect(text).toContain('? fel?\n    | 47');
    expect(text).toContain('Förbehåll som ingen fråga visade: break-in-series');
  });

  it('tells nothing of what a sealed file asks', async () => {
    const facts = { ...FACTS, knownValues: null, sealed: true };
    const told = reportText(await result(), facts, true) + JSON.stringify(reportJson(await result(), facts));
    expect(told).not.toMatch(/q[2-5]|fel\?|saknar (?!värde$)/m);
    expect(told).toContain('Underkända: 3; filen är förseglad');
  });

  it('tells the first and the last run of just these questions, and why a caveat is not shown', async () => {
    const run = {
      file: 'q.jsonl',
      sha256: 'f00',
      n: 5,
      right: 1,
      silentWrong: 2,
      commit: 'abc',
      when: '2026-01-02T03:04:05Z',
    };
    const history = [
      { ...run, sha256: 'other', right: 5 },
      run,
      { ...run, right: 0 },
      { ...run, right: 3, when: '2026-02-03T' },
    ];
    const reasons = new Map([['break-in-series', 'inget brott i uppgifterna']]);
    const text = reportText(await result(), { ...FACTS, knownValues: null, history, reasons }, false);
    expect(text).toContain('Första körningen av just de här frågorna: 1 av 5, 20,0 %, tyst fel 2 (2026-01-02, abc)');
    expect(text).toContain('Senaste körningen, nummer 3: 3 av 5, 60,0 %, tyst fel 2 (2026-02-03, abc)');
    expect(text).toContain('Förbehåll som ingen fråga visade: inga\n  break-in-series: inget brott i uppgifterna');
  });

  it('is told as JSON, with the names of the shared scorer', async () => {
    expect(reportJson(await result(), { ...FACTS, knownValues: 3 })).toMatchObject({
      n: 5,
      ok: 2,
      wrong: ['q2'],
      per: { b: [4, 2, 0], a: [1, 0, 1] },
      aborted: 1,
      knownValues: 3,
    });
  });
});
