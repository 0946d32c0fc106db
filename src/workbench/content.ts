import { checkBlocks, countTables, weighBlocks } from './blocks/check-blocks.ts';
import type { BlockFault } from './blocks/schema.ts';
import { isJson, type Json, listField, parseJson, textField } from './json.ts';
import { LIMITS } from './limits.ts';
import { type Refusal, refused } from './methods/method.ts';
import type { World } from './world.ts';

/** The text and blocks of a message that a call wants to show, as Slack keeps them. */
export interface Content {
  /** Null: not given. */
  readonly text: string | null;
  readonly blocks: readonly Json[] | null;
}

export function readContent(args: Json, world: World): Content | Refusal {
  const raw = args['blocks'] ?? undefined;
  const given = typeof raw === 'string' && raw !== '' ? parseJson(raw) : raw;
  const markdown = args['markdown_text'] === undefined ? null : textField(args, 'markdown_text');
  const text = args['text'] === undefined ? markdown : textField(args, 'text');
  if (markdown !== null && (args['text'] !== undefined || given !== undefined))
    return refused('markdown_text_conflict');
  if ((text ?? '').length > LIMITS.messageText.limit) return refused('msg_too_long');
  if ((markdown ?? '').length > LIMITS.markdownText.limit) return refused('msg_too_long');
  if (given === undefined || given === '') {
    return raw === undefined || raw === '' ? { text, blocks: null } : refused('invalid_blocks_format');
  }
  if (!Array.isArray(given) || !given.every(isJson)) return refused('invalid_blocks_format');
  const refusal = blocksRefused(given, world);
  return refusal ?? { text, blocks: given.map((block) => withIds(block, world)) };
}

function blocksRefused(blocks: readonly Json[], world: World): Refusal | null {
  const faults = [...checkBlocks(blocks), ...filesMissing(blocks, world)];
  if (faults.length > 0) return refused('invalid_blocks', faultsAsSlackTells(faults));
  if (countTables(blocks) > LIMITS.tables.limit) {
    return refused('invalid_attachments', { response_metadata: { messages: ['[ERROR] only_one_table_allowed'] } });
  }
  return weighBlocks(blocks) > LIMITS.messageBlockText.limit ? refused('msg_blocks_too_long') : null;
}

/** Slack tells of each fault twice: plainly, and as a log line. */
export function faultsAsSlackTells(faults: readonly BlockFault[]): Json {
  const errors = faults.map(({ problem, pointer }) => `${problem} [json-pointer:${pointer}]`);
  return { errors, response_metadata: { messages: errors.map((error) => `[ERROR] ${error}`) } };
}

/** An image of a file must be in the workspace, and ready. */
function filesMissing(blocks: readonly Json[], world: World): readonly BlockFault[] {
  return blocks.flatMap((block, index) => {
    const file = block['slack_file'];
    if (!isJson(file)) return [];
    const known = world.files.get(textField(file, 'id'));
    return known?.bytes == null ? [{ problem: 'invalid slack file', pointer: `/blocks/${index}/slack_file` }] : [];
  });
}

/** Slack gives every block an id, and every element that may be clicked. */
function withIds(block: Json, world: World): Json {
  const named = (element: unknown) =>
    isJson(element) && element['action_id'] === undefined && CLICKABLE.has(textField(element, 'type'))
      ? { ...element, action_id: world.ids.next('', 5) }
      : element;
  return {
    ...block,
    block_id: textField(block, 'block_id') || world.ids.next('', 5),
    ...(block['elements'] === undefined ? {} : { elements: listField(block, 'elements').map(named) }),
    ...(block['accessory'] === undefined ? {} : { accessory: named(block['accessory']) }),
    ...(block['child_blocks'] === undefined
      ? {}
      : {
          child_blocks: listField(block, 'child_blocks')
            .filter(isJson)
            .map((child) => withIds(child, world)),
        }),
  };
}

const CLICKABLE = new Set([
  'button',
  'feedback_buttons',
  'icon_button',
  'overflow',
  'static_select',
  'radio_buttons',
  'checkboxes',
]);
