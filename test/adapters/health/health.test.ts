import { afterEach, describe, expect, test } from 'vitest';
import { healthRoutes, serveHealth } from '../../../src/adapters/health/health.ts';
import { readiness } from '../../../src/adapters/health/readiness.ts';
import { openMemoryStore } from '../../../src/adapters/sqlite/open-store.ts';
import { openMemoryState } from '../../../src/adapters/state/open-state.ts';
import { buildCatalogue, type Catalogue } from '../../../src/query/catalogue.ts';
import { aBundle } from '../../builders/domain.ts';
import { aKnowledge } from '../../builders/evidence.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function aProcess(over: Partial<Parameters<typeof readiness>[0]> = {}) {
  const state = await openMemoryState();
  const { store } = await openMemoryStore();
  closing.push(state.close, store.close);
  const catalogue: Catalogue = buildCatalogue(aKnowledge({}, aBundle()));
  const deps = {
    store,
    catalogues: { newest: () => Promise.resolve(catalogue), last: () => catalogue },
    state,
    connected: () => true,
    now: () => 90_000,
    ...over,
  };
  const server = await serveHealth(
    healthRoutes(() => readiness(deps)),
    { host: '127.0.0.1', port: 0 },
  );
  closing.push(server.close);
  const get = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
    return { status: response.status, body: await response.json() };
  };
  return { get, state, server };
}

describe('/readyz', () => {
  test('tells the age of the data and what waits', async () => {
    const { get, state } = await aProcess();
    await state.inbox.receive(
      { id: 'T:1', twin: null, kind: 'event', conversation: 'c', person: 'p', body: '{}' },
      { worker: 'w', room: false },
      30_000,
    );
    expect(await get('/readyz')).toMatchObject({
      status: 200,
      body: {
        ready: true,
        unfinished: 1,
        oldestUnfinishedSeconds: 60,
        dataRetrieved: expect.stringMatching(/^\d{4}-/),
      },
    });
  });
  test.each<[string, Partial<Parameters<typeof readiness>[0]>, object]>([
    [
      'a store that cannot be read',
      { catalogues: { newest: () => Promise.reject(new Error('x')), last: () => null } },
      { store: 'failed' },
    ],
    ['a connection that is lost', { connected: () => false }, { slack: 'failed' }],
  ])('%s is not ready, and is named', async (_, over, checks) => {
    const { get } = await aProcess(over);
    expect(await get('/readyz')).toMatchObject({ status: 503, body: { ready: false, checks } });
  });
  test('a state store that is closed is not ready', async () => {
    const { get, state } = await aProcess();
    await state.close();
    expect(await get('/readyz')).toMatchObject({ status: 503, body: { checks: { state: 'failed', store: 'ok' } } });
  });
});

test('/healthz says that the process runs, whatever else', async () => {
  const { get } = await aProcess({ connected: () => false });
  expect(await get('/healthz')).toEqual({ status: 200, body: { alive: true } });
});

test('other paths are not found, and a taken port is a fault', async () => {
  const { get, server } = await aProcess();
  expect((await get('/metrics')).status).toBe(404);
  await expect(serveHealth([], { host: '127.0.0.1', port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
