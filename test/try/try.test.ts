import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { inFolder, ROOT, unfit } from '../cli/run-child.ts';

/** `npm run try`, without npm: on a home of its own, and nothing of this process's environment. */
interface Tried {
  readonly child: ChildProcess;
  readonly said: { out: string; err: string };
  /** Resolves with the address that the program printed; rejects when it ends before that. */
  readonly address: Promise<string>;
  readonly ended: Promise<number | null>;
}

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

function startTrying(home: string, env: Readonly<Record<string, string>> = {}): Tried {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'src/cli/try.ts')], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: home, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const said = { out: '', err: '' };
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.out += text;
      const [found] = /http:\/\/127\.0\.0\.1:\d+\//u.exec(said.out) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`it ended: ${said.err}`)), reject);
  });
  address.catch(() => undefined);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  return { child, said, address, ended };
}

/** A port of loopback that somebody else has. */
async function taken(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('no port');
  return { server, port: at.port };
}

describe('npm run try', () => {
  test('with data that can not be read says where, and ends', async () => {
    await inFolder(async (home) => {
      const { ended, said } = startTrying(home, { MATTSTOCK_DATA: '/nowhere' });
      expect(await ended).toBe(1);
      expect(said).toMatchObject({ out: '', err: expect.stringContaining('/nowhere') });
      expect(unfit(said.err)).toEqual([]);
    });
  });

  test('with a port that is none says so, and ends', async () => {
    await inFolder(async (home) => {
      const { ended, said } = startTrying(home, { PORT: 'många' });
      expect(await ended).toBe(1);
      expect(said).toMatchObject({ out: '', err: expect.stringMatching(/^PORT .*många.*65\u00a0535/) });
    });
  });

  test('with a port that is taken takes another, and says so', async () => {
    const { server, port } = await taken();
    try {
      await inFolder(async (home) => {
        const { child, address, ended, said } = startTrying(home, { PORT: String(port) });
        expect(new URL(await address).port).not.toBe(String(port));
        expect(said.out).toContain(`Port ${port} är upptagen`);
        child.kill('SIGTERM');
        expect(await ended).toBe(0);
      });
    } finally {
      server.close();
    }
  });

  test('prints its data, an example with its answer and the address, answers there, and ends when told to', async () => {
    await inFolder(async (home) => {
      const { child, address, ended, said } = startTrying(home);
      const page = await address;
      expect(said.out.replaceAll('\u00a0', ' ')).toMatch(
        /^Uppgifter: \d+ indikatorer, undersökningar till och med 20\d\d, hämtade [^–]+\.$/m,
      );
      expect(said.out).toMatch(/^Exempel: .*\?\n {2}47\u00a0% av kommunerna hade 2023 [\s\S]*^ {2}Källa: /m);

      const served = await fetch(page);
      expect([served.status, await served.text()]).toEqual([200, expect.stringContaining('<html lang="sv">')]);
      // Somebody looks at the page when it ends.
      const looking = await fetch(`${page}changes`);
      const asked = await fetch(`${page}say`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: new URL(page).origin },
        body: JSON.stringify({ user: 'U0ANNA00001', channel: 'D0ANNA00001', text: 'Vad står ISU för?' }),
      });
      expect(await asked.json()).toEqual({ ok: true, acknowledged: true });
      await expect
        .poll(async () => (await fetch(`${page}state`)).text(), { timeout: 10_000 })
        .toContain('systematisk uppföljning');

      child.kill('SIGINT');
      expect(await ended).toBe(0);
      await looking.text().catch(() => 'cut off');
      expect(said.err).toBe('');
    });
  });
});
