import { afterEach, describe, expect, it } from 'vitest';
import { startWorkbench } from '../../src/workbench/start.ts';
import type { Workbench, WorkbenchOptions } from '../../src/workbench/workbench.ts';
import { call } from './call.ts';
import { openLink } from './link.ts';

const running: Workbench[] = [];
const start = async (options: WorkbenchOptions = {}) => {
  const workbench = await startWorkbench(options);
  running.push(workbench);
  return workbench;
};
afterEach(async () => {
  for (const workbench of running.splice(0)) await workbench.close();
});

describe('the workspace', () => {
  it('listens on loopback only, and says so when the port is taken', async () => {
    const { pageUrl } = await start();
    expect(pageUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    await expect(startWorkbench({ port: Number(new URL(pageUrl).port) })).rejects.toThrow('EADDRINUSE');
  });

  it('gives the same ids for the same seed, and others for another', async () => {
    const ids = async (seed: number) => {
      const workbench = await start({ seed });
      return [workbench.botToken, workbench.asPayload({ type: 'x' })['event_id']];
    };
    const first = await ids(7);
    expect(await ids(7)).toEqual(first);
    expect(await ids(8)).not.toEqual(first);
  });

  it('has a DM with the bot for each person, and channels with the bot and without', async () => {
    const workbench = await start();
    const channels = workbench.channels();
    expect(channels.filter(({ kind }) => kind === 'im').map(({ person }) => person)).toEqual(
      workbench.people.map(({ id }) => id),
    );
    expect(channels.filter(({ hasBot }) => !hasBot).map(({ name }) => name)).toEqual(['utan-bot']);
  });

  it('refuses acts that nobody could do', async () => {
    const workbench = await start();
    const say = (channel: string, user: string, thread?: string) =>
      workbench.say({ channel, user, text: 'x', ...(thread === undefined ? {} : { thread }) });
    await expect(say('D0ANNA00001', 'U0CILLA0001')).rejects.toThrow("another person's DM");
    await expect(say('C0ARKIV0001', 'U0ANNA00001')).rejects.toThrow('archived');
    await expect(say('C0OKAND0001', 'U0ANNA00001')).rejects.toThrow('no channel');
    await expect(say('C0OJSTAT001', 'U0OKAND0001')).rejects.toThrow('no person');
    await expect(say('C0OJSTAT001', 'U0ANNA00001', '1.1')).rejects.toThrow('no message');
  });

  it('delivers an event as it is, once', async () => {
    const workbench = await start();
    const link = await openLink(workbench, true);
    const payload = { ...workbench.asPayload({ type: 'tokens_revoked' }), team_id: 'T0ANNAN0001' };
    const delivered = await workbench.deliverEvent(payload, { num: 2, reason: 'timeout' });
    expect(delivered).toMatchObject({ acknowledged: true, response: { ok: 'ja' } });
    expect(link.envelopes()).toMatchObject([{ payload, retry_attempt: 2, retry_reason: 'timeout' }]);
  });
});

describe('the page', () => {
  it('serves every path but those of Slack, and what it does not take is not found', async () => {
    const seen: string[] = [];
    const workbench = await start({
      page: (request, response, { team }) => {
        seen.push(request.url ?? '');
        if (request.url === '/borta') return false;
        response.end(team);
        return true;
      },
    });
    expect(await (await fetch(`${workbench.pageUrl}vad/som/helst`)).text()).toBe(workbench.team);
    expect((await fetch(`${workbench.pageUrl}borta`)).status).toBe(404);
    expect((await call(workbench, 'auth.test')).ok).toBe(true);
    expect((await fetch(`${workbench.pageUrl}response/x`, { method: 'POST' })).status).toBe(404);
    expect(seen).toEqual(['/vad/som/helst', '/borta']);
  });
});
