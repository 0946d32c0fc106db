import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AnswerJsonSchema, ErrorJsonSchema } from '../../src/render/json.ts';
import { raw } from '../adapters/sqlite/raw.ts';
import { inFolder, ROOT, runChild, unfit } from './run-child.ts';

const QUESTION = 'Hur stor andel av kommunerna hade en våldsrutin inom LSS vuxen 2023?';
const ANSWER = /^47\u00a0% av kommunerna/;

describe('what a message may not be', () => {
  test.each([
    ["error: unknown option '--x'", 1],
    ['Databasen är skadad.\n    at openStore (store.ts:12)', 1],
    ['Databasen är skadad. (/tmp/x: SQLITE_NOTADB: file is not a database)', 0],
  ])('%s: %i fault', (message, faults) => expect(unfit(message)).toHaveLength(faults));
});

describe('a command line that can not be followed', () => {
  test.each([
    ['an unknown flag', ['ask', '--flagga', 'Hej'], /Okänd flagga: --flagga\..*--help/],
    ['an unknown flag before the command', ['--flagga', 'ask', 'Hej'], /Okänd flagga: --flagga\..*--help/],
    ['an unknown command', ['svara', 'Hej'], /Okänt kommando: svara\..*--help/],
    ['a flag without its value', ['ask', 'Hej', '--store'], /--store .*saknar värde/],
  ])('%s', async (_, args, says) => {
    const { code, out, err } = await runChild(args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(says);
    expect(unfit(err)).toEqual([]);
  });
});

describe('a store that can not be used', () => {
  const refused = async (store: string, says: RegExp) => {
    const { code, out, err } = await runChild(['--store', store, 'ask', QUESTION]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(says);
    expect(err).toContain(store);
    expect(err).toMatch(/--store|Flytta undan/);
    expect(unfit(err)).toEqual([]);
  };

  test('a folder in its place', () =>
    inFolder(async (folder) => {
      await mkdir(join(folder, 'store.sqlite'));
      await refused(join(folder, 'store.sqlite'), /kan inte läsas/);
    }));

  test('random bytes, which are left as they are', () =>
    inFolder(async (folder) => {
      const [store, bytes] = [join(folder, 'store.sqlite'), randomBytes(20_000)];
      await writeFile(store, bytes);
      await refused(store, /är skadad/);
      expect((await readFile(store)).equals(bytes)).toBe(true);
    }));

  test('one made by a newer program, which is left as it is', () =>
    inFolder(async (folder) => {
      const store = join(folder, 'store.sqlite');
      expect((await runChild(['--store', store, 'ask', QUESTION])).out).toMatch(ANSWER);
      await raw(store, 'PRAGMA user_version = 99');
      const before = await readFile(store);
      await refused(store, /nyare version av Måttstock.*Uppdatera/);
      expect((await readFile(store)).equals(before)).toBe(true);
    }));

  test.skipIf(process.platform === 'win32').each([1, 60, 200])(
    'no more room than %i kB: told, nothing half done, and the next run with room answers',
    (limit) =>
      inFolder(async (folder) => {
        const store = join(folder, 'store.sqlite');
        const full = await runChild(['--store', store, 'ask', QUESTION], { limit });
        expect([full.code, full.out]).toEqual([1, '']);
        expect(full.err).toMatch(/utrymmet är slut\. Ingenting har ändrats\. Frigör plats/);
        expect(full.err).toContain(store);
        expect(unfit(full.err)).toEqual([]);
        const again = await runChild(['--store', store, 'ask', QUESTION]);
        expect([again.code, again.err]).toEqual([0, '']);
        expect(again.out).toMatch(ANSWER);
        expect(await raw(store, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
        expect(await raw(store, 'SELECT version FROM commit_log')).toEqual([{ version: 1 }]);
      }),
  );
});

describe('a folder that may not be written', () => {
  const NOBODY = 65_534;
  const isRoot = process.getuid?.() === 0;
  /** Somebody else must be able to read the checkout: every folder above it is open. */
  const open = (path: string): boolean => (statSync(path).mode & 0o5) === 0o5 && (path === '/' || open(dirname(path)));
  const whyNot =
    process.platform === 'win32'
      ? 'no such folders here'
      : isRoot && !(open(ROOT) && open(dirname(process.execPath)))
        ? 'nobody may not read the checkout, or run this Node'
        : null;
  if (whyNot !== null) process.stderr.write(`a read-only folder: skipped, ${whyNot}\n`);
  /** Root may write everywhere, so the program gives up being root. */
  const asNobody = isRoot ? { uid: NOBODY } : {};

  async function readOnly(work: (folder: string) => Promise<void>, store: boolean): Promise<void> {
    await inFolder(async (folder) => {
      if (store) await runChild(['--store', join(folder, 'store.sqlite'), 'ask', QUESTION]);
      await chmod(folder, 0o555);
      try {
        await work(folder);
      } finally {
        await chmod(folder, 0o755);
      }
    });
  }

  test.skipIf(whyNot !== null)('without a store: answered from memory, and told so', () =>
    readOnly(async (folder) => {
      const store = join(folder, 'store.sqlite');
      const { code, out, err } = await runChild(['--store', store, 'ask', QUESTION], asNobody);
      expect(code).toBe(0);
      expect(out).toMatch(ANSWER);
      expect(err).toBe(`Databasen kan inte skrivas till ${store}; svaret ges ur minnet.\n`);
      expect(await readdir(folder)).toEqual([]);
    }, false),
  );

  test.skipIf(whyNot !== null)('with a store: answered from it, and nothing beside it', () =>
    readOnly(async (folder) => {
      const { code, out, err } = await runChild(['--store', join(folder, 'store.sqlite'), 'ask', QUESTION], asNobody);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(ANSWER);
      expect(await readdir(folder)).toEqual(['store.sqlite']);
    }, true),
  );
});

describe('lines of standard input', () => {
  const lines = Buffer.concat([
    Buffer.from(`${QUESTION}\n\n   \n`),
    Buffer.from('H\xe4r \xe4r latin-1\n', 'latin1'),
    Buffer.from('{"id":"trasig","question":\n'),
    Buffer.from('{"id":"utan fråga"}\n'),
    Buffer.from('{"id":"tal","question":47}\n'),
    Buffer.from(`{"id":"sist","question":"${QUESTION}"}`),
  ]);

  test('as JSON: an error object in the place of each faulty line, the rest answered, exit 1', () =>
    inFolder(async (folder) => {
      const ran = await runChild(['--store', join(folder, 's.sqlite'), 'ask', '--json'], { input: lines });
      expect([ran.code, ran.err]).toEqual([1, '']);
      const rows = ran.out
        .trimEnd()
        .split('\n')
        .map((row) => JSON.parse(row) as { error?: object });
      const told = rows.map((row) => {
        if (row.error === undefined) {
          const answer = AnswerJsonSchema.parse(row);
          return [answer.id, answer.figures[0]?.value];
        }
        const { id, error } = ErrorJsonSchema.parse(row);
        expect(unfit(error.message.replace('"question"', ''))).toEqual([]);
        return [id, error.code, error.line];
      });
      expect(told).toEqual([
        ['1', 47],
        [null, 'invalid-utf8', 4],
        [null, 'invalid-json', 5],
        ['utan fråga', 'invalid-line', 6],
        ['tal', 'invalid-line', 7],
        ['sist', 47],
      ]);
    }));

  test('as text: each faulty line with its number, the rest answered, exit 1', () =>
    inFolder(async (folder) => {
      const { code, out, err } = await runChild(['--store', join(folder, 's.sqlite'), 'ask'], { input: lines });
      expect(code).toBe(1);
      expect(out.match(/47\u00a0% av kommunerna/g)).toHaveLength(2);
      expect(err.trimEnd().split('\n')).toEqual([
        expect.stringMatching(/^Rad 4: .*UTF-8/),
        expect.stringMatching(/^Rad 5: .*JSON/),
        expect.stringMatching(/^Rad 6: .*"question"/),
        expect.stringMatching(/^Rad 7: .*"question"/),
      ]);
    }));

  test('nothing at all is no question and no fault', () =>
    inFolder(async (folder) => {
      const ran = await runChild(['--store', join(folder, 's.sqlite'), 'ask', '--json'], { input: '\n\n' });
      expect(ran).toEqual({ code: 0, out: '', err: '' });
    }));
});

describe('a faulty delivery', () => {
  test('file, row, field and what is allowed; and the store is still good for a sound one', () =>
    inFolder(async (folder) => {
      const [data, store] = [join(folder, 'data'), join(folder, 'store.sqlite')];
      await cp(join(ROOT, 'data'), data, { recursive: true });
      const rows = (await readFile(join(data, 'readings.jsonl'), 'utf8')).split('\n');
      rows[2] = (rows[2] ?? '').replace(/"year": \d+/, '"year": "i fjol"');
      await writeFile(join(data, 'readings.jsonl'), rows.join('\n'));
      const { code, out, err } = await runChild(['--store', store, '--data', data, 'ask', QUESTION]);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(data);
      expect(err).toMatch(/readings\.jsonl, rad 3, fältet year: värdet "i fjol" duger inte\. Tillåtet är/);
      expect(unfit(err)).toEqual([]);
      expect((await runChild(['--store', store, 'ask', QUESTION])).out).toMatch(ANSWER);
    }));

  test('a folder that is not there: every file is named', () =>
    inFolder(async (folder) => {
      const args = ['--store', join(folder, 's.sqlite'), '--data', join(folder, 'ingen'), 'ask', QUESTION];
      const { code, out, err } = await runChild(args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(/readings\.jsonl: filen saknas\. Lägg till den/);
      expect(unfit(err)).toEqual([]);
    }));
});
