import { describe, expect, test } from 'vitest';
import { MESSAGE_WEIGHT, LIMITS as OURS } from '../src/render/limits.ts';
import { LIMITS as SLACKS } from '../src/workbench/limits.ts';

/** Which row of the stand-in's table each of the product's limits answers to. The two were written apart; a new limit of ours does not compile until it is here. */
const ROW: { readonly [K in keyof typeof OURS]: keyof typeof SLACKS } = {
  blocksPerMessage: 'messageBlocks',
  sectionText: 'sectionText',
  textObject: 'textObject',
  contextElements: 'contextElements',
  actionsElements: 'actionsElements',
  contextActionsElements: 'contextActionsElements',
  buttonText: 'buttonText',
  accessibilityLabel: 'accessibilityLabel',
  buttonValue: 'buttonValue',
  actionId: 'actionId',
  blockId: 'blockId',
  messageText: 'messageText',
  messageBlocks: 'messageBlockText',
};

/** Limits where we keep a distance to what Slack's pages say, and why. */
const BELOW: Partial<Record<keyof typeof OURS, string>> = {
  messageText: 'msg_too_long has been met above 4 000 characters, though the page says 40 000',
};

describe('the product’s limits and the stand-in’s', () => {
  const names = Object.keys(OURS) as (keyof typeof OURS)[];

  test.each(names.filter((name) => BELOW[name] === undefined))('%s is the same in both', (name) => {
    expect(OURS[name]).toBe(SLACKS[ROW[name]].limit);
  });

  test.each(names.filter((name) => BELOW[name] !== undefined))('%s is lower in ours, for a reason', (name) => {
    expect(OURS[name]).toBeLessThan(SLACKS[ROW[name]].limit);
  });

  test('what we allow a whole message is less than what the stand-in refuses', () => {
    expect(MESSAGE_WEIGHT).toBeLessThan(SLACKS.messageBlockText.limit);
  });

  test('a feedback button is bound as a button', () => {
    expect([SLACKS.feedbackText.limit, SLACKS.feedbackValue.limit]).toEqual([OURS.buttonText, OURS.buttonValue]);
  });
});
