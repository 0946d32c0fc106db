import { isJson, type Json, listField, textField } from '../json.ts';
import { BLOCK_WEIGHT, LIMITS } from '../limits.ts';
import { chart } from './charts.ts';
import { accessory, actionsElement, contextActionsElement, contextElement, image, inputElement } from './elements.ts';
import { anyText, plainText } from './objects.ts';
import { richText } from './rich-text.ts';
import {
  type BlockFault,
  byType,
  type Check,
  fault,
  flag,
  integer,
  list,
  object,
  oneOf,
  text,
  type,
} from './schema.ts';
import { dataTable, table } from './tables.ts';

const block_id = text(LIMITS.blockId.limit);

const section = object(
  {
    required: { type },
    optional: {
      block_id,
      text: anyText(LIMITS.sectionText.limit),
      fields: list(LIMITS.sectionFields.limit, anyText(LIMITS.fieldText.limit)),
      accessory,
      expand: flag,
    },
  },
  (value, pointer) =>
    value['text'] === undefined && value['fields'] === undefined
      ? fault('must define either `text` or `fields`', pointer)
      : [],
);

const simple: Readonly<Record<string, Check>> = {
  section,
  header: object({
    required: { type, text: plainText(LIMITS.headerText.limit) },
    optional: { block_id, level: integer(1, 4) },
  }),
  divider: object({ required: { type }, optional: { block_id } }),
  context: object({
    required: { type, elements: list(LIMITS.contextElements.limit, contextElement) },
    optional: { block_id },
  }),
  actions: object({
    required: { type, elements: list(LIMITS.actionsElements.limit, actionsElement) },
    optional: { block_id },
  }),
  image: image({ block_id, title: plainText(LIMITS.imageTitle.limit) }),
  rich_text: richText,
  table,
  input: object({
    required: { type, label: plainText(LIMITS.inputLabel.limit), element: inputElement },
    optional: { block_id, hint: plainText(LIMITS.inputLabel.limit), optional: flag, dispatch_action: flag },
  }),
};

const container = object(
  {
    required: { type, child_blocks: list(LIMITS.containerBlocks.limit, byType(simple)) },
    optional: {
      block_id,
      title: plainText(LIMITS.containerTitle.limit),
      rich_text_title: byType({ rich_text: richText }),
      subtitle: anyText(LIMITS.containerSubtitle.limit),
      width: oneOf('narrow', 'standard', 'wide', 'full'),
      icon: byType({ image: image() }),
      is_collapsible: flag,
      default_collapsed: flag,
      has_header_divider: flag,
    },
  },
  (value, pointer) =>
    value['title'] === undefined && value['rich_text_title'] === undefined
      ? fault('missing required field: title', pointer)
      : [],
);

const inMessages: Readonly<Record<string, Check>> = {
  ...simple,
  container,
  context_actions: object({
    required: { type, elements: list(LIMITS.contextActionsElements.limit, contextActionsElement) },
    optional: { block_id },
  }),
  markdown: object({ required: { type, text: text(LIMITS.markdownText.limit) }, optional: { block_id } }),
  data_table: dataTable,
  data_visualization: chart,
};

const { table: _tableOnlyInMessages, ...inViews } = simple;

/** The blocks of a message: what Slack's schema says of each, and what must not be there twice. */
export function checkBlocks(blocks: readonly Json[]): readonly BlockFault[] {
  const wrong = list(LIMITS.messageBlocks.limit, byType(inMessages), 0)(blocks, '/blocks');
  return wrong.length > 0 ? wrong : [...namedTwice(blocks, '/blocks'), ...tooManyCharts(blocks), ...tooLong(blocks)];
}

export function checkViewBlocks(blocks: unknown): readonly BlockFault[] {
  const wrong = list(LIMITS.viewBlocks.limit, byType(inViews), 0)(blocks, '/view/blocks');
  return wrong.length > 0 || !Array.isArray(blocks) ? wrong : namedTwice(blocks.filter(isJson), '/view/blocks');
}

/** Tables of both kinds, in containers too. */
export function countTables(blocks: readonly Json[]): number {
  const inside = blocks.flatMap((block) => listField(block, 'child_blocks').filter(isJson));
  return [...blocks, ...inside].filter((block) => ['table', 'data_table'].includes(textField(block, 'type'))).length;
}

/** What Slack is taken to count against its limit for a whole message; it is not documented. */
export function weighBlocks(blocks: readonly Json[]): number {
  return Math.max(0, blocks.length - 1) * BLOCK_WEIGHT + textIn(blocks.filter(({ type }) => type !== 'data_table'));
}

function textIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each: unknown) => sum + textIn(each), 0);
  if (!isJson(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, field]) => sum + (key === 'text' && typeof field === 'string' ? field.length : textIn(field)),
    0,
  );
}

function namedTwice(blocks: readonly Json[], pointer: string): readonly BlockFault[] {
  return [
    ...repeated(blocks, 'block_id', pointer),
    ...blocks.flatMap((block, index) =>
      repeated(listField(block, 'elements').filter(isJson), 'action_id', `${pointer}/${index}/elements`),
    ),
  ];
}

function repeated(items: readonly Json[], key: string, pointer: string): readonly BlockFault[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const name = item[key];
    if (name === undefined || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return fault(`\`${key}\` "${String(name)}" already exists`, `${pointer}/${index}/${key}`);
  });
}

function tooManyCharts(blocks: readonly Json[]): readonly BlockFault[] {
  const charts = blocks.filter((block) => block['type'] === 'data_visualization').length;
  return charts > LIMITS.charts.limit ? fault('too many data_visualization blocks', '/blocks') : [];
}

/** "12,000 characters for all markdown blocks in a single payload." */
function tooLong(blocks: readonly Json[]): readonly BlockFault[] {
  const most = LIMITS.markdownText.limit;
  const length = textIn(blocks.filter((block) => block['type'] === 'markdown'));
  return length > most ? fault(`must be less than ${most + 1} characters`, '/blocks') : [];
}
