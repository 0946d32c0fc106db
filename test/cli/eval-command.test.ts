import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EvalDeps, registerEval } from '../../src/cli/eval-command.ts';
import { ok } from '../../src/domain/result.ts';
import { captured } from './captured.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eval-'));
});
afterAll(() => rm(folder, { recursive: true }));

const QUESTION = {
  id: 'q1',
  phenomenon: 'riket',
  question: 'Hur många?',
  expect: { outcome: 'answered', values: [{ value: 47, year: 2023, place: 'riket' }] },
};
const ANSWER = {
  outcome: 'answered',
  text: '47 % 2023',
  figures: [{ value: 47, year: 2023, place: '0000', unit: 'percent', indicator: 'våld', use: 'answer' }],
  caveats: [{ code: 'old-measurement', text: 'gammal' }],
};

const save = async (name: string, text: string): Promise<string> => {
  const file = join(folder, name);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
  return file;
};

const run = async (args: readonly string[], change: Partial<EvalDeps> = {}) => {
  const ran = { out: '', err: '', code: 0, closed: 0 };
  const deps: EvalDeps = {
    open: async () =>
      ok({
        ask: async () => ANSWER,
        caveatCodes: ['old-measurement', 'break-in-series'],
        close: async () => {
          ran.closed += 1;
        },
      }),
    root: join(folder, 'nowhere/inside'),
    now: () => 0,
    stamp: async () => ({ commit: 'abc1234', when: '2026-11-22T10:00:00.000Z' }),
    output: captured(ran),
    ...change,
  };
  const program = new Command();
  registerEval(program, deps);
  await program.parseAsync(['eval', ...args], { from: 'user' });
  return ran;
};

describe('mattstock eval', () => {
  it('refuses bad files with what, where and what to do, and opens nothing', async () => {
    const good = await save('good.csv', 'id,title,description,operating_area\nU1,Våld,,LSS\n');
    const bad = await save('bad.csv', 'id,title,description,operating_area\n,Våld,,LSS\n');
    const found = await save('k.jsonl', '{"id":"K1","question":"våld","ids":["U1"]}\n');
    const json = await save('json.jsonl', `${JSON.stringify(QUESTION)}\n{\n`);
    const bare = await save('bare.jsonl', '{"id":"q","phenomenon":"p","question":"x"}\n');
    await save('known/known_values.json', '{}');
    const known = await save('known/q.jsonl', JSON.stringify(QUESTION));
    const none = join(folder, 'none.jsonl');
    const cases: readonly (readonly [args: readonly string[], message: string])[] = [
      [['--questions', none], `${none} finns inte. Ange en annan fil med --questions.`],
      [['--questions', folder], `${folder} går inte att läsa.`],
      [['--questions', json], `${json}, rad 2: raden är inte giltig JSON. Rätta filen och kör igen.`],
      [['--questions', bare], `${bare}, rad 1: fältet expect saknas. Rätta filen och kör igen.`],
      [['--questions', known], `${join(folder, 'known/known_values.json')}: väntade en lista`],
      [[], 'Det finns inga frågor att ställa. Ange en fil med --questions.'],
      [['--retrieval', '--questions', found], '--retrieval behöver en katalog'],
      [['--retrieval', '--catalogue', good], '--retrieval behöver frågor'],
      [['--retrieval', '--catalogue', bad, '--questions', found], `${bad}, rad 2: raden saknar id eller title.`],
      [['--retrieval', '--catalogue', none, '--questions', found], `${none}: filen finns inte.`],
      [['--retrieval', '--catalogue', good, '--questions', bare], `${bare}, rad 1: fältet ids saknas`],
    ];
    for (const [args, message] of cases) {
      const ran = await run(args);
      expect(ran.err).toContain(message);
      expect(ran).toMatchObject({ out: '', code: 1, closed: 0 });
    }
  });

  it('tells why the store could not be opened', async () => {
    const file = await save('q.jsonl', JSON.stringify(QUESTION));
    const ran = await run(['--questions', file], { open: async () => ({ ok: false, error: 'Lagret är trasigt.' }) });
    expect(ran).toMatchObject({ out: '', err: 'Lagret är trasigt.\n', code: 1 });
  });

  it('prints the report, and closes what it opened', async () => {
    const file = await save('q.jsonl', JSON.stringify(QUESTION));
    const ran = await run(['--questions', file]);
    expect(ran.out).toContain(`Frågor: ${file}`);
    expect(ran.out).toContain('Rätt: 1 av 1');
    expect(ran.out).toContain('prövades inte');
    expect(ran).toMatchObject({ err: '', code: 0, closed: 1 });
  });

  it('tries figures against the known values beside the questions', async () => {
    await save('tried/known_values.json', '[["0000", 2023, 46]]');
    const file = await save('tried/q.jsonl', JSON.stringify(QUESTION));
    const ran = await run(['--questions', file, '--json']);
    expect(ran.out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(ran.out)).toMatchObject({ n: 1, ok: 0, wrong: ['q1'], knownValues: 1, questions: file });
  });

  it('runs the questions of the project when none are named, and those beside the checkout when it has none', async () => {
    const beside = await save('shared/eval/questions_dev.jsonl', JSON.stringify(QUESTION));
    const root = join(folder, 'project');
    expect(JSON.parse((await run(['--json'], { root })).out).questions).toContain('shared/eval/questions_dev.jsonl');
    await save('project/test/eval/questions.jsonl', JSON.stringify(QUESTION));
    expect((await run([], { root })).out).toContain('project/test/eval/questions.jsonl');
    await rm(beside);
  });

  it('refuses a sealed file that was changed, and to show one that was not, and runs nothing', async () => {
    const file = await save('seal/sealed.jsonl', JSON.stringify(QUESTION));
    const found = await save('seal/found.jsonl', '{"id":"K1","question":"ridhus","ids":["U1"]}\n');
    const catalogue = await save('seal/kpi.csv', 'title,id,operating_area,description\nRidhus,U1,Fritid,\n');
    await save('seal/sealed.sha256', `${'0'.repeat(64)}  sealed.jsonl\n${'0'.repeat(64)}  found.jsonl\n`);
    for (const args of [
      ['--questions', file],
      ['--retrieval', '--catalogue', catalogue, '--questions', found],
    ]) {
      const ran = await run(args);
      expect(ran.err).toContain('är förseglad och har ändrats');
      expect(ran).toMatchObject({ out: '', code: 1, closed: 0 });
    }
    const sha256 = createHash('sha256').update(JSON.stringify(QUESTION)).digest('hex');
    await save('seal/sealed.sha256', `${sha256}  sealed.jsonl\n`);
    expect(await run(['--questions', file, '--verbose'])).toMatchObject({ out: '', code: 1, closed: 0 });
    expect((await run(['--questions', file])).out).toContain('Rätt: 1 av 1');
  });

  it('keeps each run in a history, and tells the first and the last', async () => {
    const file = await save('kept/q.jsonl', JSON.stringify(QUESTION));
    const history = join(folder, 'kept/history.jsonl');
    const wrong = { ...ANSWER, figures: [] };
    const open = async () => ok({ ask: async () => wrong, caveatCodes: [], close: async () => undefined });
    await run(['--questions', file, '--history', history], { open });
    const ran = await run(['--questions', file, '--history', history]);
    expect(ran.out).toContain('frågorna: 0 av 1, 0,0 %, tyst fel 1 (2026-11-22, abc1234)');
    expect(ran.out).toContain('Senaste körningen, nummer 2: 1 av 1, 100,0 %, tyst fel 0');
    const lines = (await readFile(history, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const sha256 = createHash('sha256').update(JSON.stringify(QUESTION)).digest('hex');
    const kept = { file: 'q.jsonl', sha256, n: 1, commit: 'abc1234', when: '2026-11-22T10:00:00.000Z' };
    expect(lines).toEqual([
      { ...kept, right: 0, silentWrong: 1 },
      { ...kept, right: 1, silentWrong: 0 },
    ]);
    await save('kept/history.jsonl', '{"file":1}');
    expect((await run(['--questions', file, '--history', history])).err).toContain('history.jsonl, rad 1');
  });

  it('refuses reasons that are not code and reason', async () => {
    const root = join(folder, 'reasons');
    const file = await save('reasons/q.jsonl', JSON.stringify(QUESTION));
    await save('reasons/test/eval/unshown-caveats.json', '["break-in-series"]');
    expect((await run(['--questions', file], { root })).err).toContain('unshown-caveats.json ska vara ett JSON-objekt');
    await save('reasons/test/eval/unshown-caveats.json', '{"break-in-series":"inget brott"}');
    expect((await run(['--questions', file], { root })).out).toContain('  break-in-series: inget brott');
  });

  it('exits with 1 when a question broke the program', async () => {
    const file = await save('q.jsonl', JSON.stringify(QUESTION));
    const open = async () =>
      ok({ ask: () => Promise.reject(new Error('trasig')), caveatCodes: [], close: async () => undefined });
    const ran = await run(['--questions', file], { open });
    expect(ran.out).toContain('Avbrutna av ett fel i programmet: 1');
    expect(ran.code).toBe(1);
  });

  it('measures how often an indicator is found, in one line', async () => {
    const catalogue = await save(
      'kpi.csv',
      'title,id,operating_area,description\nRidhus,U1,Fritid,\nVindkraft,U2,Energi,\n',
    );
    const file = await save(
      'k.jsonl',
      '{"id":"K1","question":"ridhus","ids":["U1"]}\n{"id":"K2","question":"ridhus","ids":["U2"]}\n',
    );
    const args = ['--retrieval', '--catalogue', catalogue, '--questions', file];
    expect((await run([...args, '--json'])).out).toBe('{"n":2,"hit1":0.5,"hit5":0.5}\n');
    expect((await run(args)).out).toContain('Rätt indikator först: 50,0 %');
  });
});
