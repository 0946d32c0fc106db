/**
 * Slack's numbers, so far as we come near them: docs.slack.dev/reference/block-kit unless another source stands beside the row.
 * A number of characters is one of UTF-16 units as sent, after escaping: never fewer than Slack counts.
 */
export const LIMITS = {
  /** Blocks in one message. */
  blocksPerMessage: 50,
  /** The text of a section; the shortest is 1. */
  sectionText: 3000,
  /** Any text object, such as those of a context block; the shortest is 1. */
  textObject: 3000,
  /** Text objects in one context block. */
  contextElements: 10,
  /** Buttons in one actions block. */
  actionsElements: 25,
  /** Elements in one context_actions block. */
  contextActionsElements: 5,
  /** The words on a button, feedback buttons too. */
  buttonText: 75,
  /** What a screen reader reads instead of a button's words. */
  accessibilityLabel: 75,
  /** What a button carries, feedback buttons too. */
  buttonValue: 2000,
  actionId: 255,
  blockId: 255,
  /** `text` beside the blocks. Not documented: the documented cut is at 40 000, but `msg_too_long` has been met above 4 000 (seratch/ChatGPT-in-Slack#102). */
  messageText: 4000,
  /** All blocks of a message before `msg_blocks_too_long`. Not documented: met at 13 297 characters of text in one block, at 13 172 when a divider was added (slackapi/bolt-js#2509), and with 11 341 characters of text in rich text (#2867). */
  messageBlocks: 13_200,
} as const;

/**
 * What we allow the blocks of one message, measured as their JSON in ASCII (`weight`): since Slack doesn't say whether it counts
 * containers, values or bytes, all of it is counted, and the number stays below the least that has been refused.
 */
export const MESSAGE_WEIGHT = 11_000;
