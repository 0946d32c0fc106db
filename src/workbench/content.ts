import { checkBlocks } from './blocks/check-blocks.ts';
import { isJson, type Json, listField, parseJson, textField } from './json.ts';
import { type Refusal, refused } from './methods/method.ts';
import type { World } from './world.ts';

/** The text and blocks of a message that a call wants to show, as Slack keeps them. */
export interface Content {
  /** Null: not given. */
  readonly text: string | null;
  readonly blocks: readonly Json[] | null;
}

export function readContent(args: Json, world: World): Content | Refusal {
  const text = args['text'] === undefined ? null : textField(args, 'text');
  const raw = typeof args['blocks'] === 'string' ? parseJson(args['blocks']) : args['blocks'];
  if (raw !== undefined && raw !== null && !(Array.isArray(raw) && raw.every(isJson))) {
    return refused('invalid_blocks_format');
  }
  const blocks = raw === undefined || raw === null ? null : (raw as readonly Json[]);
  const faults = checkBlocks(blocks ?? []);
  if (faults.length > 0) return refused('invalid_blocks');
  return { text, blocks: blocks === null ? null : blocks.map((block) => withIds(block, world)) };
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
  };
}

const CLICKABLE = new Set(['button', 'feedback_buttons', 'icon_button', 'overflow', 'static_select']);
