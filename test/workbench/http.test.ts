import { verifySlackRequest } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signedHeaders } from '../../src/workbench/signature.ts';
import { startWorkbench } from '../../src/workbench/start.ts';
import type { Workbench } from '../../src/workbench/workbench.ts';
import { type EchoApp, startEchoApp } from './echo-app.ts';
import { type Sink, startSink } from './sink.ts';

const ANNA = 'U0ANNA00001';
const DM = 'D0ANNA00001';

let workbench: Workbench;
let sink: Sink;
beforeEach(async () => {
  workbench = await startWorkbench({ ackMs: 1_500, redeliverAfterMs: [0, 5] });
  sink = await startSink(workbench);
});
afterEach(async () => {
  await sink.close();
  await workbench.close();
});

const say = () => workbench.say({ channel: DM, user: ANNA, text: 'hej å ä ö' });
const retries = () =>
  sink.received.map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']]);

describe('an event over HTTP', () => {
  it('is sent again when it is answered with an error, never, or by nobody, and says why', async () => {
    sink.answer = (_received, count) => (count === 1 ? { status: 500 } : count === 2 ? 'never' : { status: 200 });
    expect((await say()).delivered).toMatchObject([{ acknowledged: true, attempts: 3 }]);
    expect(retries()).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_timeout'],
    ]);
    await sink.close();
    expect((await say()).delivered).toMatchObject([{ acknowledged: false, attempts: 3 }]);
  });

  it('is not sent again when the answer asks for that', async () => {
    workbench.deliverTo({ kind: 'http', url: `${sink.url}?` });
    sink.answer = () => ({ status: 503, headers: { 'x-slack-no-retry': '1' } });
    expect((await say()).delivered).toMatchObject([{ acknowledged: false, attempts: 1 }]);
  });

  it('is signed so that Bolt verifies it, and not when a letter of it changes', async () => {
    await say();
    await workbench.command({ name: '/kommun', text: 'Örebro', user: ANNA, channel: DM });
    const verify = (body: string, headers: Readonly<Record<string, unknown>>) =>
      verifySlackRequest({
        signingSecret: workbench.signingSecret,
        body,
        headers: {
          'x-slack-signature': String(headers['x-slack-signature']),
          'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
        },
      });
    for (const { body, headers } of sink.received) {
      expect(() => verify(body, headers)).not.toThrow();
      expect(() => verify(`${body} `, headers)).toThrow('signature mismatch');
    }
    expect(sink.received.map(({ headers }) => headers['content-type'])).toEqual([
      'application/json',
      'application/x-www-form-urlencoded',
    ]);
    expect(sink.received[1]?.payload).toMatchObject({
      command: '/kommun',
      text: 'Örebro',
      channel_name: 'directmessage',
    });
  });

  it('is a challenge when an address is saved', async () => {
    expect(await workbench.verifyUrl()).toBe(false);
    sink.answer = ({ payload }) => ({ status: 200, body: String(payload['challenge']) });
    expect(await workbench.verifyUrl()).toBe(true);
  });
});

describe("Bolt's own receiver", () => {
  let app: EchoApp;
  beforeEach(async () => {
    app = await startEchoApp(workbench, false);
  });
  afterEach(() => app.stop());

  it('answers the challenge', async () => {
    expect(await workbench.verifyUrl()).toBe(true);
  });

  it('takes what is signed now, and refuses another secret and an old clock', async () => {
    const body = JSON.stringify({ type: 'event_callback', team_id: workbench.team, event: { type: 'okänd' } });
    const send = async (secret: string, at: number) => {
      const headers = { 'content-type': 'application/json', ...signedHeaders(secret, body, at) };
      return (await fetch(app.url, { method: 'POST', headers, body })).status;
    };
    const { signingSecret } = workbench;
    expect(await send('annan hemlighet', Date.now())).toBe(401);
    expect(await send(signingSecret, Date.now() - 301_000)).toBe(401);
    expect(await send(signingSecret, Date.now())).toBe(200);
    // What slack.md says, seen: Bolt takes a clock that is ahead, so whoever is public must look at it.
    expect(await send(signingSecret, Date.now() + 3_600_000)).toBe(200);
  });
});
