import { App, type BlockAction, LogLevel, SocketModeReceiver } from '@slack/bolt';
import type { Workbench } from '../../../src/workbench/workbench.ts';

/** A Bolt app that says what the tests of the page need to see: an answer with everything in it, and something for each button. */
export interface ScriptedApp {
  /** Values of the feedback that was given. */
  readonly feedback: readonly string[];
  /** Answers the question that waits for it. */
  release(): void;
  stop(): Promise<void>;
}

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn' as const, text });
const raw = (text: string) => ({ type: 'raw_text' as const, text });
const SILENT = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => LogLevel.ERROR,
};

const ANSWER = [
  {
    type: 'section' as const,
    text: mrkdwn(
      '*47 % av kommunerna* hade 2023 en rutin för hur man uppmärksammar våld mot vuxna inom LSS. Det är 3 procentenheter fler än 2022.',
    ),
  },
  {
    type: 'table' as const,
    column_settings: [{ align: 'left' as const }, { align: 'right' as const }, { align: 'right' as const }],
    rows: [
      [raw('Område'), raw('2022'), raw('2023')],
      [raw('LSS vuxen'), raw('44 %'), raw('47 %')],
      [raw('Äldreomsorg'), raw('61 %'), raw('65 %')],
    ],
  },
  {
    type: 'section' as const,
    text: mrkdwn(
      '*Att tänka på*\n• Källan skriver ”knappt hälften” &amp; har avrundat.\n• _Rutin_ betyder en skriftlig och beslutad rutin.',
    ),
  },
  {
    type: 'context' as const,
    elements: [
      mrkdwn('Så tolkade jag frågan: riket, senaste mätåret 2023.'),
      mrkdwn('Källa: <https://www.socialstyrelsen.se/|Socialstyrelsen>, 2023.'),
    ],
  },
  {
    type: 'actions' as const,
    elements: [
      { type: 'button' as const, action_id: 'over-time', text: plain('Över tid'), value: 'v1' },
      { type: 'button' as const, action_id: 'method', text: plain('Metod'), value: 'v1' },
    ],
  },
  {
    type: 'context_actions' as const,
    elements: [
      {
        type: 'feedback_buttons' as const,
        action_id: 'feedback',
        positive_button: { text: plain('Bra svar'), value: 'good' },
        negative_button: { text: plain('Dåligt svar'), value: 'bad' },
      },
    ],
  },
];

const snapshot = (place: string) => [
  { type: 'header' as const, text: plain(`Lägesbild av ${place}`) },
  { type: 'section' as const, text: mrkdwn('*LSS vuxen*, 2023: *Ja* (riket 47 %)') },
  {
    type: 'actions' as const,
    elements: [
      {
        type: 'button' as const,
        action_id: 'share',
        text: plain('Dela i kanalen'),
        value: place,
        confirm: {
          title: plain('Dela i kanalen?'),
          text: mrkdwn('Alla i kanalen ser *lägesbilden*.'),
          confirm: plain('Dela'),
          deny: plain('Avbryt'),
        },
      },
    ],
  },
];

export async function startScriptedApp(workbench: Workbench): Promise<ScriptedApp> {
  const clientOptions = { slackApiUrl: workbench.apiUrl, retryConfig: { retries: 0 } };
  const receiver = new SocketModeReceiver({
    appToken: workbench.appToken,
    installerOptions: { clientOptions },
    clientPingTimeout: 300,
    logger: SILENT,
  });
  const app = new App({ token: workbench.botToken, receiver, clientOptions, logger: SILENT });
  const feedback: string[] = [];
  let release = (): void => {};

  /** Shows that it works, until it is released when told to wait. */
  async function work(channel: string, thread: string, text: string | undefined, { assistant }: App['client']) {
    await assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status: 'letar …' });
    if (text?.includes('vänta') === true) await new Promise<void>((resolve) => (release = resolve));
  }

  app.event('app_home_opened', async ({ event, client }) => {
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: event.channel,
      prompts: [
        { title: 'Rutin vid våld', message: 'Hur många kommuner har en rutin vid våld?' },
        { title: 'Vad betyder IBIC?', message: 'Vad betyder IBIC?' },
      ],
    });
  });
  app.message(async ({ message, client, say }) => {
    if (message.subtype !== undefined || message.bot_id !== undefined) return;
    const thread = message.thread_ts ?? message.ts;
    await work(message.channel, thread, message.text, client);
    await say({ text: '47 % av kommunerna', blocks: ANSWER, thread_ts: thread });
  });
  app.event('app_mention', async ({ event, client, say }) => {
    const thread = event.thread_ts ?? event.ts;
    await work(event.channel, thread, event.text, client);
    await say({ text: '47 % av kommunerna', blocks: ANSWER, thread_ts: thread });
  });
  app.command('/kommun', async ({ command, ack, respond }) => {
    await ack();
    await respond({
      text: `Lägesbild av ${command.text}`,
      blocks: snapshot(command.text),
      response_type: 'ephemeral',
    });
  });
  app.action<BlockAction>('over-time', async ({ ack, say, body }) => {
    await ack();
    const thread = body.message?.['thread_ts'] ?? body.message?.['ts'];
    await say?.({ text: 'Över tid: 41 % (2021), 44 % (2022), 47 % (2023).', thread_ts: thread });
  });
  app.action('share', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Delad lägesbild', response_type: 'in_channel', replace_original: false });
    await respond({ text: 'Lägesbilden är delad.', replace_original: true });
  });
  app.action('feedback', async ({ ack, respond, action }) => {
    await ack();
    if ('value' in action && typeof action.value === 'string') feedback.push(action.value);
    await respond({ text: 'Tack för ditt omdöme.', response_type: 'ephemeral', replace_original: false });
  });
  await app.start();
  await workbench.connected();
  return {
    feedback,
    release: () => release(),
    stop: async () => {
      await app.stop();
    },
  };
}
