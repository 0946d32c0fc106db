import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorkbench } from '../../src/workbench/start.ts';
import type { Workbench } from '../../src/workbench/workbench.ts';
import { runHere } from './run-here.ts';

let folder: string;
let workbench: Workbench;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mattstock-start-'));
  workbench = await startWorkbench();
});
afterAll(async () => {
  await workbench.close();
  await rm(folder, { recursive: true, force: true });
});

const tokens = () => ({
  SLACK_BOT_TOKEN: workbench.botToken,
  SLACK_APP_TOKEN: workbench.appToken,
  SLACK_API_URL: workbench.apiUrl,
  MATTSTOCK_LOG_LEVEL: 'silent',
});

describe('mattstock start', () => {
  test('without tokens names each missing one, and the way to try without Slack', async () => {
    const ran = await runHere(folder, ['start']);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/SLACK_BOT_TOKEN saknas[\s\S]+SLACK_APP_TOKEN saknas[\s\S]+npm run try\n$/);
  });

  test('with a token that Slack refuses says so, and what to run', async () => {
    const ran = await runHere(folder, ['start'], { env: { ...tokens(), SLACK_BOT_TOKEN: 'xoxb-fel' } });
    expect(ran).toMatchObject({ code: 1, err: expect.stringMatching(/^Slack säger nej \(invalid_auth\)\. .*doctor/) });
  });

  test('with a state that can not be kept says where and what to do, and nothing is connected', async () => {
    const statePath = join(folder, 'a-file', 'state.sqlite');
    await writeFile(join(folder, 'a-file'), '');
    const ran = await runHere(folder, ['start'], { env: tokens(), statePath });
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/MATTSTOCK_STATE.*a-file\/state\.sqlite/);
  });

  test('on a port that is taken ends with the surprise, and closes what it opened', async () => {
    const port = new URL(workbench.apiUrl).port;
    const env = { ...tokens(), MATTSTOCK_PORT: port };
    await expect(runHere(folder, ['start'], { env })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  test('answers until it is told to end', async () => {
    let ask: (() => Promise<string>) | null = null;
    const untilStopped = async () => {
      ask = async () => {
        const { ts } = await workbench.say({ channel: 'D0ANNA00001', user: 'U0ANNA00001', text: 'Vad står ISU för?' });
        return (await workbench.until((message) => message.thread === ts)).text;
      };
      expect(await ask()).toContain('uppföljning');
      return 'SIGTERM';
    };
    expect(await runHere(folder, ['start'], { env: tokens(), untilStopped })).toEqual({ code: 0, out: '', err: '' });
    expect(ask).not.toBeNull();
  });
});

describe('mattstock doctor', () => {
  test('finds everything in order', async () => {
    const ran = await runHere(folder, ['doctor'], { env: tokens(), now: () => new Date() });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out.match(/^✓ /gm)).toHaveLength(7);
    expect(ran.out).not.toMatch(/✗|→/);
  });

  test.each<[string, () => Record<string, string>, RegExp]>([
    ['no tokens', () => ({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' }), /✗ Slack: SLACK_BOT_TOKEN saknas/],
    [
      'a bot token that is refused',
      () => ({ SLACK_BOT_TOKEN: 'xoxb-fel' }),
      /✗ Bottoken: Slack säger nej \(invalid_auth\)\n {2}→ /,
    ],
    [
      'an app token that is refused',
      () => ({ SLACK_APP_TOKEN: 'xapp-fel' }),
      /✗ Apptoken: Slack säger nej \(invalid_auth\)\n {2}→ /,
    ],
    ['a Slack that is away', () => ({ SLACK_API_URL: 'http://127.0.0.1:1/api/' }), /✗ Bottoken: Slack svarar inte/],
  ])('%s', async (_, env, expected) => {
    const ran = await runHere(folder, ['doctor'], { env: { ...tokens(), ...env() }, now: () => new Date() });
    expect(ran.out).toMatch(expected);
    expect(ran.code).toBe(1);
  });

  test('a clock that is off', async () => {
    const ran = await runHere(folder, ['doctor'], { env: tokens(), now: () => new Date(Date.now() + 600_000) });
    expect(ran.out.replaceAll('\u00a0', ' ')).toMatch(/✗ Klocka: går (599|60\d) sekunder fel\n {2}→ Ställ klockan/);
    expect(ran.code).toBe(1);
  });

  test('a Node that is too old, and data that can not be read', async () => {
    const ran = await runHere(folder, ['--data', '/nowhere', 'doctor'], { nodeVersion: 'v18.1.0' });
    expect(ran.out).toMatch(/✗ Node: v18\.1\.0\n {2}→ Installera Node 20\.19/);
    expect(ran.out).toMatch(/✗ Uppgifter: .*\/nowhere/);
  });

  test('a scope that was not granted is named, with what it is for', async () => {
    workbench.faults.removeScope('assistant:write');
    const ran = await runHere(folder, ['doctor'], { env: tokens(), now: () => new Date() });
    expect(ran.out).toMatch(/✗ Behörigheter: saknar assistant:write \(att visa att Måttstock arbetar/);
    expect(ran.code).toBe(1);
  });
});
