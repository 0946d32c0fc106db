import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BLOCK_WEIGHT, LIMITS } from '../../src/workbench/limits.ts';
import { startWorkbench } from '../../src/workbench/start.ts';
import type { Workbench } from '../../src/workbench/workbench.ts';
import { call } from './call.ts';
import { type Sink, startSink } from './sink.ts';

type Json = Readonly<Record<string, unknown>>;

/** How to send a thing of size n, and what Slack calls it when it is too large. */
interface Trial {
  readonly send: (n: number) => { readonly method: string; readonly args: Json };
  readonly error: string;
}

const letters = (n: number) => 'å'.repeat(Math.floor(n));
const many = <T>(n: number, of: (index: number) => T): T[] => Array.from({ length: n }, (_, index) => of(index));
const plain = (n: number) => ({ type: 'plain_text', text: letters(n) });
const mrkdwn = (n: number) => ({ type: 'mrkdwn', text: letters(n) });
const button = (more: Json = {}) => ({ type: 'button', text: plain(3), ...more });
const option = (more: Json = {}) => ({ text: plain(3), value: 'v', ...more });
const feedback = (more: Json) => ({
  type: 'feedback_buttons',
  positive_button: { text: plain(3), value: 'v', ...more },
  negative_button: { text: plain(3), value: 'v' },
});
const raw = (n: number) => ({ type: 'raw_text', text: letters(n) });
const rows = (n: number, columns = 1, length = 1) => many(n, () => many(columns, () => raw(length)));
const dataTable = (table: unknown, more: Json = {}) => ({
  type: 'data_table',
  caption: 'Tabell',
  rows: table,
  ...more,
});
const chart = (more: Json = {}, drawn: Json = {}) => ({
  type: 'data_visualization',
  title: 'Diagram',
  chart: { type: 'line', series: [series('a', 1)], axis_config: { categories: ['0'] }, ...drawn },
  ...more,
});
const series = (name: string, points: number) => ({
  name,
  data: many(points, (index) => ({ label: String(index), value: index })),
});
const container = (more: Json) => ({
  type: 'container',
  title: plain(3),
  child_blocks: [{ type: 'divider' }],
  ...more,
});
const confirm = (more: Json) => ({ type: 'actions', elements: [button({ confirm: { text: mrkdwn(3), ...more } })] });
const menu = (type: string, options: unknown, more: Json = {}) => ({
  type: 'actions',
  elements: [{ type, options, ...more }],
});
const image = (more: Json) => ({ type: 'image', alt_text: 'bild', image_url: 'https://example.se/bild.png', ...more });
const address = (n: number) => `https://example.se/${'a'.repeat(n - 'https://example.se/'.length)}`;
const input = (more: Json, element: Json = {}) => ({
  type: 'input',
  label: plain(3),
  element: { type: 'plain_text_input', ...element },
  ...more,
});

function blocks(of: (n: number) => readonly Json[], error = 'invalid_blocks'): Trial {
  const send = (n: number) => ({
    method: 'chat.postMessage',
    args: { channel: 'C0OJSTAT001', text: 'reserv', blocks: of(n) },
  });
  return { send, error };
}

function block(of: (n: number) => Json): Trial {
  return blocks((n) => [of(n)]);
}

function method(name: string, args: (n: number) => Json, error = 'invalid_arguments'): Trial {
  return { error, send: (n) => ({ method: name, args: args(n) }) };
}

function home(view: (n: number) => Json): Trial {
  return method('views.publish', (n) => ({
    user_id: 'U0ANNA00001',
    view: { type: 'home', blocks: [{ type: 'divider' }], ...view(n) },
  }));
}

function modal(view: (n: number) => Json): Trial {
  return method('views.open', (n) => ({
    trigger_id: 'TRIGGER',
    view: { type: 'modal', title: plain(3), blocks: [{ type: 'divider' }], ...view(n) },
  }));
}

const STATUS = { channel_id: 'C0OJSTAT001', thread_ts: 'THREAD', status: 'söker' };

/** Typed over the table, so that a row without a trial does not compile. */
const TRIALS: Readonly<Record<keyof typeof LIMITS, Trial>> = {
  messageBlocks: blocks((n) => many(n, () => ({ type: 'divider' }))),
  messageText: method('chat.postMessage', (n) => ({ channel: 'C0OJSTAT001', text: letters(n) }), 'msg_too_long'),
  updateText: method(
    'chat.update',
    (n) => ({ channel: 'C0OJSTAT001', ts: 'OWN', text: `${letters(n / 2 - 1)}${'a'.repeat(2 + (n % 2))}` }),
    'msg_too_long',
  ),
  markdownText: blocks((n) => [
    { type: 'markdown', text: letters(n - 1_000) },
    { type: 'markdown', text: letters(1_000) },
  ]),
  messageBlockText: blocks(
    (n) => many(5, (index) => ({ type: 'section', text: mrkdwn(index < 4 ? 3_000 : n - 12_000 - 4 * BLOCK_WEIGHT) })),
    'msg_blocks_too_long',
  ),
  blockId: block((n) => ({ type: 'divider', block_id: letters(n) })),
  actionId: block((n) => ({ type: 'actions', elements: [button({ action_id: letters(n) })] })),
  textObject: block((n) => ({ type: 'context', elements: [mrkdwn(n)] })),
  sectionText: block((n) => ({ type: 'section', text: mrkdwn(n) })),
  sectionFields: block((n) => ({ type: 'section', fields: many(n, () => mrkdwn(3)) })),
  fieldText: block((n) => ({ type: 'section', fields: [mrkdwn(n)] })),
  headerText: block((n) => ({ type: 'header', text: plain(n) })),
  contextElements: block((n) => ({ type: 'context', elements: many(n, () => mrkdwn(3)) })),
  actionsElements: block((n) => ({ type: 'actions', elements: many(n, () => button()) })),
  contextActionsElements: block((n) => ({ type: 'context_actions', elements: many(n, () => feedback({})) })),
  buttonText: block((n) => ({ type: 'actions', elements: [button({ text: plain(n) })] })),
  buttonValue: block((n) => ({ type: 'actions', elements: [button({ value: letters(n) })] })),
  buttonUrl: block((n) => ({ type: 'actions', elements: [button({ url: address(n) })] })),
  accessibilityLabel: block((n) => ({ type: 'actions', elements: [button({ accessibility_label: letters(n) })] })),
  feedbackText: block((n) => ({ type: 'context_actions', elements: [feedback({ text: plain(n) })] })),
  feedbackValue: block((n) => ({ type: 'context_actions', elements: [feedback({ value: letters(n) })] })),
  altText: block((n) => image({ alt_text: letters(n) })),
  imageTitle: block((n) => image({ title: plain(n) })),
  imageUrl: block((n) => image({ image_url: address(n) })),
  tables: blocks(
    (n) => many(n, (index) => (index === 0 ? { type: 'table', rows: rows(1) } : dataTable(rows(2)))),
    'invalid_attachments',
  ),
  tableRows: block((n) => ({ type: 'table', rows: rows(n) })),
  tableColumns: block((n) => ({ type: 'table', rows: rows(1, n) })),
  tableText: block((n) => ({ type: 'table', rows: [[raw(1), raw(n - 1)]] })),
  dataTableRows: block((n) => dataTable(rows(n))),
  dataTableColumns: block((n) => dataTable(rows(2, n))),
  dataTableText: block((n) => dataTable([[raw(1)], [raw(n - 1)]])),
  dataTablePage: block((n) => dataTable(rows(2), { page_size: n })),
  charts: blocks((n) => many(n, () => chart())),
  chartTitle: block((n) => chart({ title: letters(n) })),
  chartSeries: block((n) => chart({}, { series: many(n, (index) => series(`s${index}`, 1)) })),
  chartPoints: block((n) => chart({}, { series: [series('a', n)], axis_config: { categories: many(n, String) } })),
  chartLabel: block((n) => chart({}, { series: [series(letters(n), 1)] })),
  axisLabel: block((n) => chart({}, { axis_config: { categories: ['0'], x_label: letters(n) } })),
  containerBlocks: block((n) => container({ child_blocks: many(n, () => ({ type: 'divider' })) })),
  containerTitle: block((n) => container({ title: plain(n) })),
  containerSubtitle: block((n) => container({ subtitle: mrkdwn(n) })),
  confirmTitle: block((n) => confirm({ title: plain(n) })),
  confirmText: block((n) => confirm({ text: mrkdwn(n) })),
  confirmButton: block((n) => confirm({ deny: plain(n) })),
  optionText: block((n) => menu('overflow', [option({ text: plain(n) })])),
  optionValue: block((n) => menu('overflow', [option({ value: letters(n) })])),
  optionDescription: block((n) => menu('overflow', [option({ description: plain(n) })])),
  selectOptions: block((n) =>
    menu(
      'static_select',
      many(n, () => option()),
    ),
  ),
  overflowOptions: block((n) =>
    menu(
      'overflow',
      many(n, () => option()),
    ),
  ),
  choiceOptions: block((n) =>
    menu(
      'radio_buttons',
      many(n, () => option()),
    ),
  ),
  placeholder: block((n) => menu('static_select', [option()], { placeholder: plain(n) })),
  inputLabel: block((n) => input({ label: plain(n) })),
  inputValue: block((n) => input({}, { initial_value: letters(n) })),
  viewBlocks: home((n) => ({ blocks: many(n, () => ({ type: 'divider' })) })),
  viewTitle: modal((n) => ({ title: plain(n) })),
  viewButton: modal((n) => ({ close: plain(n) })),
  privateMetadata: home((n) => ({ private_metadata: letters(n) })),
  callbackId: home((n) => ({ callback_id: letters(n) })),
  suggestedPrompts: method('assistant.threads.setSuggestedPrompts', (n) => ({
    channel_id: 'D0ANNA00001',
    prompts: many(n, () => ({ title: 'Fråga', message: 'Hur många?' })),
  })),
  loadingMessages: method('assistant.threads.setStatus', (n) => ({
    ...STATUS,
    loading_messages: many(n, () => 'läser'),
  })),
  sessionTitle: method('agents.sessions.setStatus', (n) => ({ ...STATUS, status: 'processing', title: letters(n) })),
};

describe('limits, one by one: at the limit it is accepted, one beyond it is refused', () => {
  let workbench: Workbench;
  let sink: Sink;
  beforeAll(async () => {
    workbench = await startWorkbench();
    sink = await startSink(workbench);
  });
  afterAll(async () => {
    await sink.close();
    await workbench.close();
  });

  /** Puts in what only the workspace knows: a fresh trigger, a thread, a message of the bot's own. */
  async function attempt(trial: Trial, n: number) {
    const { method: name, args } = trial.send(n);
    const ready: Record<string, unknown> = { ...args };
    if (args['thread_ts'] === 'THREAD') ready['thread_ts'] = await someThread();
    if (args['ts'] === 'OWN') ready['ts'] = await ownMessage();
    if (args['trigger_id'] === 'TRIGGER') ready['trigger_id'] = await freshTrigger();
    return call(workbench, name, ready);
  }

  async function someThread() {
    return (await workbench.say({ channel: 'C0OJSTAT001', user: 'U0ANNA00001', text: 'tråd' })).ts;
  }

  async function ownMessage() {
    return (await call(workbench, 'chat.postMessage', { channel: 'C0OJSTAT001', text: 'egen' })).body['ts'];
  }

  async function freshTrigger() {
    await workbench.command({ name: '/eko', text: '', user: 'U0ANNA00001', channel: 'C0OJSTAT001' });
    return sink.received.at(-1)?.payload['trigger_id'];
  }

  it.each(Object.keys(LIMITS) as (keyof typeof LIMITS)[])('%s', async (key) => {
    const { limit, source } = LIMITS[key];
    const trial = TRIALS[key];
    const at = await attempt(trial, limit);
    expect(at.body).toMatchObject({ ok: true });
    const beyond = await attempt(trial, limit + 1);
    expect({ ok: beyond.ok, error: beyond.error }).toEqual({ ok: false, error: trial.error });
    expect(source).not.toBe('');
  });
});
