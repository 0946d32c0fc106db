import { describe, expect, test } from 'vitest';
import { type Reply, respondTo } from '../../../src/adapters/slack/respond.ts';

const REPLY: Reply = { message: { text: 'Hej', blocks: [] }, to: 'one' };

/** Answers each call with the next of these; notes what was sent and how long was waited. */
function aSlack(
  answers: readonly (number | Error | Response | { readonly status: number; readonly retryAfter: string })[],
) {
  const sent: unknown[] = [];
  const waited: number[] = [];
  const queue = [...answers];
  const fetch: typeof globalThis.fetch = async (_, init) => {
    sent.push(JSON.parse(String(init?.body)));
    const next = queue.shift() ?? 200;
    if (next instanceof Error) throw next;
    if (next instanceof Response) return next;
    if (typeof next === 'number') return new Response('', { status: next });
    return new Response('', { status: next.status, headers: { 'retry-after': next.retryAfter } });
  };
  const refused: string[] = [];
  const deps = {
    fetch,
    sleep: async (ms: number) => void waited.push(ms),
    blocksRefused: (why: string) => void refused.push(why),
  };
  return { sent, waited, refused, deps };
}

describe('a reply to a command or click', () => {
  test('is sent once when it is taken', async () => {
    const { sent, deps } = aSlack([200]);
    await respondTo('http://x', { ...REPLY, to: 'channel', replace: true, thread: '1.0' }, deps);
    expect(sent).toEqual([
      expect.objectContaining({
        response_type: 'in_channel',
        replace_original: true,
        thread_ts: '1.0',
        unfurl_links: false,
      }),
    ]);
  });
  test('is seen by the asker alone unless told otherwise, and never replaces by itself', async () => {
    const { sent, deps } = aSlack([200]);
    await respondTo('http://x', REPLY, deps);
    expect(sent).toEqual([expect.objectContaining({ response_type: 'ephemeral', replace_original: false })]);
  });
  test('is tried again when Slack is busy or away, and waits what Slack asks, within bounds', async () => {
    const { sent, waited, deps } = aSlack([{ status: 429, retryAfter: '2' }, 503, 200]);
    await respondTo('http://x', REPLY, deps);
    expect(sent).toHaveLength(3);
    expect(waited).toEqual([2_000, 1_000]);
    const slow = aSlack([{ status: 429, retryAfter: '600' }, 200]);
    await respondTo('http://x', REPLY, slow.deps);
    expect(slow.waited).toEqual([5_000]);
  });
  test('is given up after three tries', async () => {
    const { sent, deps } = aSlack([500, new Error('reset'), 500, 200]);
    await expect(respondTo('http://x', REPLY, deps)).rejects.toMatchObject({ name: 'ReplyError', code: 'http-500' });
    expect(sent).toHaveLength(3);
  });
  test('to an address that is used up or too old is not tried again', async () => {
    const { sent, deps } = aSlack([404, 200]);
    await expect(respondTo('http://x', REPLY, deps)).rejects.toMatchObject({ code: 'http-404' });
    expect(sent).toHaveLength(1);
  });
  test.each([
    ['as JSON', '{"ok":false,"error":"invalid_blocks"}', 400],
    ['as a bare word', 'invalid_blocks', 500],
    ['though it says that all is well', '{"ok":false,"error":"msg_blocks_too_long"}', 200],
  ])('whose blocks Slack will not have, told %s, is sent once more without them', async (_, told, status) => {
    const { sent, deps, refused } = aSlack([new Response(told, { status }), 200]);
    await respondTo('http://x', REPLY, deps);
    expect(sent.map((body) => typeof body === 'object' && body !== null && 'blocks' in body)).toEqual([true, false]);
    expect(refused).toHaveLength(1);
  });
  test('that Slack refuses with a word of its own says which, and no other text', async () => {
    const { sent, deps } = aSlack([new Response('{"ok":false,"error":"used_url"}', { status: 404 })]);
    await expect(respondTo('http://x', REPLY, deps)).rejects.toMatchObject({ code: 'used_url' });
    expect(sent).toHaveLength(1);
    const odd = aSlack([new Response('<html>Lindkvist</html>', { status: 404 })]);
    await expect(respondTo('http://x', REPLY, odd.deps)).rejects.toMatchObject({ code: 'http-404' });
  });
});
