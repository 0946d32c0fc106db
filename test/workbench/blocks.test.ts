import { describe, expect, it } from 'vitest';
import { checkBlocks, checkViewBlocks, countTables, weighBlocks } from '../../src/workbench/blocks/check-blocks.ts';

type Json = Readonly<Record<string, unknown>>;

const text = { type: 'mrkdwn', text: 'hej' };
const plain = { type: 'plain_text', text: 'hej' };
const button = { type: 'button', text: plain, action_id: 'a' };
const raw = { type: 'raw_text', text: '1' };
const rich = { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'a' }] }] };
const line = {
  type: 'line',
  series: [{ name: 'a', data: [{ label: '2022', value: 1 }] }],
  axis_config: { categories: ['2022'] },
};
const chart = { type: 'data_visualization', title: 'Diagram', chart: line };
const feedback = { text: plain, value: 'v' };

const told = (...blocks: readonly Json[]) =>
  checkBlocks(blocks).map(({ problem, pointer }) => `${problem} [json-pointer:${pointer}]`);

describe('blocks that Slack refuses, in its words', () => {
  const cases: readonly [string, Json | readonly Json[], string][] = [
    ['no type', { text }, 'missing required field: type [json-pointer:/blocks/0]'],
    ['a type of no block', { type: 'sektion', text }, 'unsupported type: sektion [json-pointer:/blocks/0/type]'],
    ['a name that every object has', { type: 'toString' }, 'unsupported type: toString [json-pointer:/blocks/0/type]'],
    ['a block for modals only', { type: 'alert', text }, 'unsupported type: alert [json-pointer:/blocks/0/type]'],
    ['an empty section', { type: 'section' }, 'must define either `text` or `fields` [json-pointer:/blocks/0]'],
    [
      'a text that is a string',
      { type: 'section', text: 'hej' },
      'must provide an object [json-pointer:/blocks/0/text]',
    ],
    [
      'an empty text',
      { type: 'section', text: { ...text, text: '' } },
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'a number as text',
      { type: 'section', text: { ...text, text: 47 } },
      'must provide a string [json-pointer:/blocks/0/text/text]',
    ],
    [
      'emoji in mrkdwn',
      { type: 'section', text: { ...text, emoji: true } },
      'invalid additional property: emoji [json-pointer:/blocks/0/text]',
    ],
    ['mrkdwn in a header', { type: 'header', text }, 'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]'],
    ['a header without text', { type: 'header' }, 'missing required field: text [json-pointer:/blocks/0]'],
    [
      'a field that the block does not have',
      { type: 'divider', text },
      'invalid additional property: text [json-pointer:/blocks/0]',
    ],
    [
      'a button that is switched off',
      { type: 'actions', elements: [{ ...button, disabled: true }] },
      'invalid additional property: disabled [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'a style that is none',
      { type: 'actions', elements: [{ ...button, style: 'default' }] },
      'must be a valid enum value [json-pointer:/blocks/0/elements/0/style]',
    ],
    [
      'an address that is none',
      { type: 'actions', elements: [{ ...button, url: 'javascript:alert(1)' }] },
      'invalid url [json-pointer:/blocks/0/elements/0/url]',
    ],
    [
      'no buttons',
      { type: 'actions', elements: [] },
      'no fewer than 1 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'a list that is none',
      { type: 'context', elements: text },
      'must provide an array [json-pointer:/blocks/0/elements]',
    ],
    [
      'a button in a context',
      { type: 'context', elements: [button] },
      'unsupported type: button [json-pointer:/blocks/0/elements/0/type]',
    ],
    [
      'feedback among buttons',
      {
        type: 'actions',
        elements: [{ type: 'feedback_buttons', positive_button: feedback, negative_button: feedback }],
      },
      'unsupported type: feedback_buttons [json-pointer:/blocks/0/elements/0/type]',
    ],
    [
      'feedback without its other half',
      { type: 'context_actions', elements: [{ type: 'feedback_buttons', positive_button: feedback }] },
      'missing required field: negative_button [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'an image of nothing',
      { type: 'image', alt_text: 'x' },
      'must define either `image_url` or `slack_file` [json-pointer:/blocks/0]',
    ],
    [
      'an image for those who see only',
      { type: 'image', image_url: 'https://example.se/x.png' },
      'missing required field: alt_text [json-pointer:/blocks/0]',
    ],
    [
      'an empty cell',
      { type: 'table', rows: [[{ ...raw, text: '' }]] },
      'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]',
    ],
    [
      'a number without its value',
      { type: 'table', rows: [[{ type: 'raw_number', text: '1' }]] },
      'missing required field: value [json-pointer:/blocks/0/rows/0/0]',
    ],
    [
      'a data table without caption',
      { type: 'data_table', rows: [[raw], [raw]] },
      'missing required field: caption [json-pointer:/blocks/0]',
    ],
    [
      'a data table of a header alone',
      { type: 'data_table', caption: 'x', rows: [[raw]] },
      'no fewer than 2 items allowed [json-pointer:/blocks/0/rows]',
    ],
    [
      'a data table with a gap',
      { type: 'data_table', caption: 'x', rows: [[raw, raw], [raw]] },
      'all rows must have the same number of cells [json-pointer:/blocks/0/rows/1]',
    ],
    [
      'rich text in a header cell',
      { type: 'data_table', caption: 'x', rows: [[rich], [raw]] },
      'unsupported type: rich_text [json-pointer:/blocks/0/rows/0/0/type]',
    ],
    [
      'a line with a gap',
      { ...chart, chart: { ...line, axis_config: { categories: ['2022', '2023'] } } },
      'must contain exactly one entry for every category [json-pointer:/blocks/0/chart/series/0/data]',
    ],
    [
      'a point without a figure',
      { ...chart, chart: { ...line, series: [{ name: 'a', data: [{ label: '2022', value: null }] }] } },
      'must provide a number [json-pointer:/blocks/0/chart/series/0/data/0/value]',
    ],
    [
      'two lines of one name',
      { ...chart, chart: { ...line, series: [...line.series, ...line.series] } },
      'series names must be unique [json-pointer:/blocks/0/chart/series/1/name]',
    ],
    [
      'one action_id twice in a block',
      { type: 'actions', elements: [button, button] },
      '`action_id` "a" already exists [json-pointer:/blocks/0/elements/1/action_id]',
    ],
    [
      'one block_id twice in a message',
      [
        { type: 'divider', block_id: 'b' },
        { type: 'section', text, block_id: 'b' },
      ],
      '`block_id` "b" already exists [json-pointer:/blocks/1/block_id]',
    ],
    ['three charts', [chart, chart, chart], 'too many data_visualization blocks [json-pointer:/blocks]'],
  ];

  it.each(cases)('%s', (_name, blocks, words) => {
    expect(told(...[blocks].flat())).toEqual([words]);
  });

  it('tells of every fault, not only the first', () => {
    expect(told({ type: 'header', text, level: 5 }, { type: 'divider', x: 1 })).toHaveLength(3);
  });

  it('knows no context_actions, markdown or tables in a view', () => {
    for (const type of ['context_actions', 'markdown', 'table', 'data_table', 'data_visualization', 'container']) {
      expect(checkViewBlocks([{ type }]).map(({ problem }) => problem)).toEqual([`unsupported type: ${type}`]);
    }
    expect(checkViewBlocks('inte en lista').map(({ problem }) => problem)).toEqual(['must provide an array']);
  });
});

describe('blocks that Slack takes', () => {
  const blocks: readonly Json[] = [
    { type: 'header', text: plain, level: 2, block_id: 'h' },
    {
      type: 'section',
      text,
      fields: [text, plain],
      accessory: { ...button, confirm: { text, style: 'danger' } },
      expand: true,
    },
    {
      type: 'context',
      elements: [text, plain, { type: 'image', alt_text: 'x', image_url: 'https://example.se/x.png' }],
    },
    { type: 'actions', elements: [button, { ...button, action_id: 'b', url: 'https://example.se', style: 'primary' }] },
    { type: 'divider' },
    { type: 'markdown', text: '**hej**' },
    {
      type: 'table',
      rows: [[raw, rich, { type: 'raw_number', value: 0, text: '0' }]],
      column_settings: [null, { align: 'right' }],
    },
    {
      type: 'context_actions',
      elements: [{ type: 'feedback_buttons', positive_button: feedback, negative_button: feedback }],
    },
    { type: 'container', title: plain, child_blocks: [{ type: 'section', text }], is_collapsible: true },
    { ...chart, chart: { type: 'pie', segments: [{ label: 'a', value: 1 }] } },
    rich,
  ];

  it('all kinds in one message', () => {
    expect(told(...blocks)).toEqual([]);
  });

  it('the same action_id in two blocks, which Slack asks to be unique within one', () => {
    expect(told({ type: 'actions', elements: [button] }, { type: 'actions', elements: [button] })).toEqual([]);
  });
});

describe('what counts', () => {
  it('tables inside containers', () => {
    const table = { type: 'table', rows: [[raw]] };
    expect(countTables([table, { type: 'container', child_blocks: [table, { type: 'divider' }] }])).toBe(2);
  });

  it('text wherever it is read, and every block after the first; ids, values and data tables do not', () => {
    expect(weighBlocks([])).toBe(0);
    expect(weighBlocks([{ type: 'section', text, block_id: 'länge' }])).toBe(3);
    expect(
      weighBlocks([
        { type: 'section', text },
        { type: 'actions', elements: [{ ...button, value: 'lång' }] },
      ]),
    ).toBe(131);
    expect(weighBlocks([{ type: 'data_table', caption: 'x', rows: [[raw], [raw]] }])).toBe(0);
  });
});
