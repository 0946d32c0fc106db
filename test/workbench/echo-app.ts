import { App, type BlockAction, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { Workbench } from '../../src/workbench/workbench.ts';

/** A small Bolt app that echoes, to see the stand-in from the other side. */
export interface EchoApp {
  /** Every event body that Bolt was given, its own messages too. */
  readonly bodies: readonly Readonly<Record<string, unknown>>[];
  readonly errors: readonly string[];
  /** Which delivery of its event each event was; 0 for the first. */
  readonly retries: readonly number[];
  /** So many of the next events are neither acknowledged nor handled. */
  holds: number;
  /** Where Slack's posts go; empty over Socket Mode. */
  readonly url: string;
  stop(): Promise<void>;
}

const QUIET = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};

export async function startEchoApp(workbench: Workbench, socket = true, token = workbench.botToken): Promise<EchoApp> {
  const clientOptions = { slackApiUrl: workbench.apiUrl, retryConfig: { retries: 0 } };
  // Without retries of its own, a connection that finds nobody rejects where nobody hears it, which ends the process.
  const linkOptions = { slackApiUrl: workbench.apiUrl, retryConfig: { retries: 100, minTimeout: 50, factor: 1 } };
  const receiver = socket
    ? new SocketModeReceiver({
        appToken: workbench.appToken,
        installerOptions: { clientOptions: linkOptions },
        clientPingTimeout: 300,
        logger: QUIET,
      })
    : new HTTPReceiver({ signingSecret: workbench.signingSecret, port: 0, logger: QUIET });
  // Its own messages are let through, so that a test sees that they come back.
  const app = new App({ token, receiver, clientOptions, logger: QUIET, ignoreSelf: false, deferInitialization: true });
  await app.init();
  const retries: number[] = [];
  const process = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    retries.push(event.retryNum ?? 0);
    if (echo.holds === 0) return process(event);
    echo.holds -= 1;
  };
  const bodies: Record<string, unknown>[] = [];
  const errors: string[] = [];
  const echo = {
    bodies,
    errors,
    retries,
    holds: 0,
    url: '',
    stop: async () => {
      await app.stop();
    },
  };
  app.use(async ({ body, next }) => {
    bodies.push({ ...body });
    await next();
  });
  app.message(async ({ message, say }) => {
    if (message.subtype !== undefined || message.bot_id !== undefined) return;
    await say({ text: `eko: ${message.text ?? ''}`, blocks: buttons('klicka') });
  });
  app.event('app_mention', async ({ event, say }) => {
    await say({ text: `omnämnd: ${event.text}`, thread_ts: event.thread_ts ?? event.ts });
  });
  app.command('/eko', async ({ command, ack, respond }) => {
    await ack();
    await respond({ text: `kommando: ${command.text}`, response_type: 'ephemeral', blocks: buttons('dela') });
  });
  app.action<BlockAction>('klicka', async ({ ack, say, body }) => {
    await ack();
    await say?.(`klickad av ${body.user.id}`);
  });
  app.action('dela', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'delat', response_type: 'in_channel', replace_original: false });
    await respond({ delete_original: true });
  });
  app.error(async (error) => {
    errors.push(error.message);
  });
  const started = await app.start();
  const address = started && 'address' in started && typeof started.address === 'function' ? started.address() : null;
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const url = socket ? '' : `http://127.0.0.1:${port}/slack/events`;
  if (url !== '') workbench.deliverTo({ kind: 'http', url });
  echo.url = url;
  return echo;
}

function buttons(actionId: string) {
  const text = { type: 'plain_text' as const, text: 'Tryck' };
  return [
    { type: 'section' as const, text: { type: 'mrkdwn' as const, text: '*hej*' } },
    { type: 'actions' as const, elements: [{ type: 'button' as const, action_id: actionId, text, value: 'v1' }] },
  ];
}
