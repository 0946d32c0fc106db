import type { RichTextBlock } from 'slack-blocks-to-jsx';
import type { Json } from '../json.ts';
import type { Drawn, DrawnTable, Picture } from './drawn.ts';
import { objectAt, objectsAt, textAt } from './json-fields.ts';
import { plainText, textObject } from './mrkdwn.ts';
import { readControl } from './read-control.ts';

/** What the library draws as Slack does, from structure and not from mrkdwn, and without asking anything of the network. */
const LIBRARY = new Set(['divider', 'rich_text', 'markdown', 'data_visualization']);

/** Never throws: what it does not know becomes a note with the type's name. */
export function readBlock(block: Json): Drawn {
  const type = textAt(block, 'type') ?? '?';
  const blockId = textAt(block, 'block_id');
  switch (type) {
    case 'header':
      return { kind: 'heading', text: textAt(objectAt(block, 'text'), 'text') ?? '' };
    case 'section':
      return {
        kind: 'section',
        text: 'text' in block ? textObject(objectAt(block, 'text')) : null,
        fields: objectsAt(block, 'fields').map(textObject),
        beside: 'accessory' in block ? accessory(objectAt(block, 'accessory'), blockId) : null,
      };
    case 'context':
      return {
        kind: 'context',
        parts: objectsAt(block, 'elements').map((part) =>
          textAt(part, 'type') === 'image' ? picture(part) : textObject(part),
        ),
      };
    case 'actions':
    case 'context_actions':
      return {
        kind: 'controls',
        blockId,
        controls: objectsAt(block, 'elements').map((element) => readControl(element, blockId)),
      };
    case 'table':
    case 'data_table':
      return table(block);
    case 'image':
      return picture(block);
    default:
      // Without its block_id, which the library would make an element's id: messages are many, and ids must differ.
      return LIBRARY.has(type)
        ? { kind: 'library', block: { ...block, block_id: undefined } }
        : { kind: 'unknown', type };
  }
}

const accessory = (element: Json, blockId: string | null) =>
  textAt(element, 'type') === 'image' ? picture(element) : readControl(element, blockId);

function picture(image: Json): Picture {
  const url = textAt(image, 'image_url') ?? textAt(objectAt(image, 'slack_file'), 'url');
  return {
    kind: 'picture',
    url: url !== null && /^(\/(?!\/)|https?:\/\/(127\.0\.0\.1|localhost)(:\d+)?\/)/u.test(url) ? url : null,
    alt: textAt(image, 'alt_text') ?? '',
    title: textAt(objectAt(image, 'title'), 'text'),
  };
}

function table(block: Json): DrawnTable {
  const rows = Array.isArray(block['rows']) ? block['rows'] : [];
  const caption = block['caption'];
  return {
    kind: 'table',
    caption: typeof caption === 'string' ? caption : textAt(objectAt(block, 'caption'), 'text'),
    rows: rows.map((row: unknown) => objectsAt({ row }, 'row').map(cell)),
    align: objectsAt(block, 'column_settings').map((column) => {
      const align = textAt(column, 'align');
      return align === 'center' || align === 'right' ? align : 'left';
    }),
  };
}

/** `raw_number` has its text beside its value, and a cell may be empty. */
function cell(content: Json): RichTextBlock {
  if (textAt(content, 'type') === 'rich_text') return { type: 'rich_text', elements: richElements(content) };
  const value = content['value'];
  return plainText(textAt(content, 'text') ?? (typeof value === 'number' ? String(value) : ''));
}

/** Slack's rich text is the library's: the stand-in has checked its shape. */
const richElements = (content: Json): RichTextBlock['elements'] =>
  Array.isArray(content['elements']) ? content['elements'] : [];
