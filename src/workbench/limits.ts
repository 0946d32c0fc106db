/** One limit of Slack's: what it bounds, how far, and who says so. */
export interface LimitRow {
  readonly what: string;
  readonly limit: number;
  /** A page of Slack's documentation, or what was measured and by whom. */
  readonly source: string;
}

const BLOCKS = 'https://docs.slack.dev/reference/block-kit/blocks';
const ELEMENTS = 'https://docs.slack.dev/reference/block-kit/block-elements';
const OBJECTS = 'https://docs.slack.dev/reference/block-kit/composition-objects';
const METHODS = 'https://docs.slack.dev/reference/methods';

function row(what: string, limit: number, source: string): LimitRow {
  return { what, limit, source };
}

/** The stand-in's own table; the product has another, and a test compares the two. */
export const LIMITS = {
  messageBlocks: row('blocks in a message', 50, `${BLOCKS}`),
  messageText: row('characters of text in a message', 40_000, `${METHODS}/chat.postMessage`),
  updateText: row(
    'bytes of text in an update',
    4_000,
    `${METHODS}/chat.update says characters; measured by others in UTF-8 bytes`,
  ),
  markdownText: row('characters in all markdown blocks of a message', 12_000, `${BLOCKS}/markdown-block`),
  messageBlockText: row(
    'characters of text in all blocks of a message, with 125 for each block after the first',
    13_200,
    'https://github.com/slackapi/bolt-js/issues/2509: 13,297 characters, 13,172 with a divider; not documented',
  ),
  blockId: row('characters in a block_id', 255, `${BLOCKS}/section-block`),
  actionId: row('characters in an action_id', 255, `${ELEMENTS}/button-element`),
  textObject: row('characters in a text object', 3_000, `${OBJECTS}/text-object`),
  sectionText: row('characters in the text of a section', 3_000, `${BLOCKS}/section-block`),
  sectionFields: row('fields in a section', 10, `${BLOCKS}/section-block`),
  fieldText: row('characters in a field', 2_000, `${BLOCKS}/section-block`),
  headerText: row('characters in a header', 150, `${BLOCKS}/header-block`),
  contextElements: row('elements in a context', 10, `${BLOCKS}/context-block`),
  actionsElements: row('elements in an actions block', 25, `${BLOCKS}/actions-block`),
  contextActionsElements: row('elements in a context_actions block', 5, `${BLOCKS}/context-actions-block`),
  buttonText: row('characters on a button', 75, `${ELEMENTS}/button-element`),
  buttonValue: row('characters in the value of a button', 2_000, `${ELEMENTS}/button-element`),
  buttonUrl: row('characters in the address of a button', 3_000, `${ELEMENTS}/button-element`),
  accessibilityLabel: row('characters in the accessibility label of a button', 75, `${ELEMENTS}/button-element`),
  feedbackText: row('characters on a feedback button', 75, `${ELEMENTS}/feedback-buttons-element`),
  feedbackValue: row('characters in the value of a feedback button', 2_000, `${ELEMENTS}/feedback-buttons-element`),
  altText: row('characters in the alt_text of an image', 2_000, `${BLOCKS}/image-block`),
  imageTitle: row('characters in the title of an image', 2_000, `${BLOCKS}/image-block`),
  imageUrl: row('characters in the address of an image', 3_000, `${BLOCKS}/image-block`),
  tables: row('tables in a message, of both kinds', 1, `${BLOCKS}/table-block: only_one_table_allowed`),
  tableRows: row('rows in a table', 100, `${BLOCKS}/table-block`),
  tableColumns: row('cells in a row of a table', 20, `${BLOCKS}/table-block`),
  tableText: row('characters in all cells of a table', 10_000, `${BLOCKS}/table-block`),
  dataTableRows: row(
    'rows in a data table, its header too',
    101,
    `${BLOCKS}/data-table-block as first published; later copies say 201, and own caution keeps the lower`,
  ),
  dataTableColumns: row('cells in a row of a data table', 20, `${BLOCKS}/data-table-block`),
  dataTableText: row(
    'characters in all cells of a data table',
    10_000,
    `${BLOCKS}/data-table-block as first published; later copies say 20,000, and own caution keeps the lower`,
  ),
  dataTablePage: row('rows on a page of a data table', 100, `${BLOCKS}/data-table-block`),
  charts: row('data_visualization blocks in a message', 2, `${BLOCKS}/data-visualization-block`),
  chartTitle: row('characters in the title of a chart', 50, `${BLOCKS}/data-visualization-block`),
  chartSeries: row('series, or segments of a pie, in a chart', 12, `${BLOCKS}/data-visualization-block`),
  chartPoints: row('points in a series', 20, `${BLOCKS}/data-visualization-block`),
  chartLabel: row('characters in the label of a point, series or category', 20, `${BLOCKS}/data-visualization-block`),
  axisLabel: row('characters in the label of an axis', 50, `${BLOCKS}/data-visualization-block`),
  containerBlocks: row('blocks in a container', 10, `${BLOCKS}/container-block`),
  containerTitle: row('characters in the title of a container', 150, `${BLOCKS}/container-block`),
  containerSubtitle: row('characters in the subtitle of a container', 150, `${BLOCKS}/container-block`),
  confirmTitle: row('characters in the title of a confirmation', 100, `${OBJECTS}/confirmation-dialog-object`),
  confirmText: row('characters in the text of a confirmation', 300, `${OBJECTS}/confirmation-dialog-object`),
  confirmButton: row('characters on a button of a confirmation', 30, `${OBJECTS}/confirmation-dialog-object`),
  optionText: row('characters in the text of an option', 75, `${OBJECTS}/option-object`),
  optionValue: row(
    'characters in the value of an option',
    75,
    '@slack/types 3.2.0 composition-objects.d.ts; the page has said 150 and 75, and own caution keeps the lower',
  ),
  optionDescription: row('characters in the description of an option', 75, `${OBJECTS}/option-object`),
  selectOptions: row('options in a select', 100, `${ELEMENTS}/select-menu-element`),
  overflowOptions: row('options in an overflow menu', 5, `${ELEMENTS}/overflow-menu-element`),
  choiceOptions: row('options in radio buttons or checkboxes', 10, `${ELEMENTS}/radio-button-group-element`),
  placeholder: row('characters in a placeholder', 150, `${ELEMENTS}/select-menu-element`),
  inputLabel: row('characters in the label or hint of an input', 2_000, `${BLOCKS}/input-block`),
  inputValue: row('characters in a plain text input', 3_000, `${ELEMENTS}/plain-text-input-element`),
  viewBlocks: row('blocks in a view', 100, 'https://docs.slack.dev/surfaces/modals'),
  viewTitle: row('characters in the title of a modal', 24, 'https://docs.slack.dev/reference/views/modal-views'),
  viewButton: row('characters on a button of a modal', 24, 'https://docs.slack.dev/reference/views/modal-views'),
  privateMetadata: row('characters of private_metadata', 3_000, 'https://docs.slack.dev/reference/views/modal-views'),
  callbackId: row('characters in a callback_id', 255, 'https://docs.slack.dev/reference/views/modal-views'),
  suggestedPrompts: row('suggested prompts', 4, `${METHODS}/assistant.threads.setSuggestedPrompts`),
  loadingMessages: row('loading messages', 10, `${METHODS}/assistant.threads.setStatus`),
  sessionTitle: row('characters in the title of an agent session', 200, `${METHODS}/agents.sessions.setStatus`),
} as const satisfies Readonly<Record<string, LimitRow>>;

/** What each block after the first costs of `messageBlockText`: 125 was measured for a divider, about 130 for a header with its text. */
export const BLOCK_WEIGHT = 125;
