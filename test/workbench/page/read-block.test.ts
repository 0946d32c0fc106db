import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/workbench/page/mrkdwn.ts';
import { readBlock } from '../../../src/workbench/page/read-block.ts';

const text = (words: string) => ({ type: 'plain_text', text: words });

describe('what is not as it should be', () => {
  it.each([{}, { type: 7 }])('has no type: %j', (block) => {
    expect(readBlock(block)).toEqual({ kind: 'unknown', type: '?' });
  });
  it('is not a type that can be drawn', () => {
    expect(readBlock({ type: 'video', video_url: 'https://a.se' })).toEqual({ kind: 'unknown', type: 'video' });
  });
  it('is an element that can not be drawn', () => {
    const block = { type: 'actions', elements: [{ type: 'datepicker' }, 'x', null] };
    expect(readBlock(block)).toEqual({
      kind: 'controls',
      blockId: null,
      controls: [{ kind: 'unknown', type: 'datepicker' }],
    });
  });
  it.each([undefined, 'x', [null], [['x']]])('is a table with rows %j', (rows) => {
    expect(readBlock({ type: 'table', rows })).toMatchObject({ kind: 'table', caption: null, align: [] });
  });
  it.each(['javascript:alert(1)', 'data:text/html,x', '//a.se', 'ftp://a.se'])('is a button to %s', (url) => {
    const block = { type: 'actions', elements: [{ type: 'button', action_id: 'a', text: text('A'), url }] };
    expect(readBlock(block)).toMatchObject({ controls: [{ kind: 'button', url: null }] });
  });
  it.each(['https://a.se/b.png', '//a.se/b.png', 'data:image/png;base64,AA'])('is a picture from %s', (image_url) => {
    const picture = { type: 'image', image_url, alt_text: 'En kurva' };
    expect(readBlock(picture)).toEqual({ kind: 'picture', url: null, alt: 'En kurva', title: null });
  });
});

describe('what the library can not draw', () => {
  it('is a table whose cells are numbers', () => {
    const rows = [
      [text('År'), text('Andel')],
      [{ type: 'raw_number', value: 47 }, { type: 'raw_number', value: 46.51, text: '47 %' }, {}],
    ];
    expect(
      readBlock({ type: 'data_table', caption: 'Andel', rows, column_settings: [{}, { align: 'right' }] }),
    ).toEqual({
      kind: 'table',
      caption: 'Andel',
      rows: [
        [plainText('År'), plainText('Andel')],
        [plainText('47'), plainText('47 %'), plainText('')],
      ],
      align: ['left', 'right'],
    });
  });
  it('is what one clicks, with the block it lies in', () => {
    const element = {
      type: 'button',
      action_id: 'share',
      text: text('Dela'),
      style: 'primary',
      confirm: { title: text('Dela?'), text: text('Alla ser det.'), confirm: text('Dela'), deny: text('Avbryt') },
    };
    expect(readBlock({ type: 'actions', block_id: 'b1', elements: [element] })).toEqual({
      kind: 'controls',
      blockId: 'b1',
      controls: [
        {
          kind: 'button',
          actionId: 'share',
          blockId: 'b1',
          text: 'Dela',
          spoken: null,
          style: 'primary',
          url: null,
          confirm: { title: 'Dela?', text: plainText('Alla ser det.'), yes: 'Dela', no: 'Avbryt' },
        },
      ],
    });
  });
  it('is feedback, and a menu', () => {
    const option = (words: string) => ({ text: text(words), value: words });
    const elements = [
      { type: 'feedback_buttons', action_id: 'f', positive_button: option('ja'), negative_button: option('nej') },
      { type: 'overflow', action_id: 'o', options: [option('ett')] },
    ];
    const read = (words: string) => ({ text: words, spoken: null, value: words });
    expect(readBlock({ type: 'context_actions', elements })).toMatchObject({
      controls: [
        { kind: 'feedback', actionId: 'f', options: [read('ja'), read('nej')] },
        { kind: 'choice', actionId: 'o', label: 'Mer', options: [read('ett')] },
      ],
    });
  });
});

describe('what the library draws', () => {
  it('loses the id that would become an element’s', () => {
    const block = { type: 'rich_text', block_id: 'b1', elements: [] };
    expect(readBlock(block)).toEqual({ kind: 'library', block: { ...block, block_id: undefined } });
  });
});
