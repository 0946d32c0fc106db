import { describe, expect, test } from 'vitest';
import { storeVersion } from '../../src/domain/release.ts';
import { FEEDBACK_REASONS, parseReasonValue } from '../../src/query/feedback-value.ts';
import { buttonIdOf } from '../../src/render/buttons.ts';
import {
  failureMessage,
  feedbackReasons,
  helpMessage,
  phraseMessage,
  SLACK_PHRASES,
  type SlackPhrase,
  STATUS,
  said,
  unknownButton,
} from '../../src/render/slack-phrases.ts';
import { aValueQuery } from '../builders/query.ts';
import { mrkdwnOf, obeyed, slackProblems } from '../builders/slack-rules.ts';
import { expectWellFormed } from './well-formed.ts';

test.each(Object.keys(SLACK_PHRASES) as SlackPhrase[])('%s is one well-formed message', (phrase) => {
  expectWellFormed(SLACK_PHRASES[phrase]);
  expect(slackProblems(phraseMessage(phrase))).toEqual([]);
});

test('a failure gives its id and nothing of what happened', () => {
  expect(failureMessage('a1b2').text).toContain('Felnummer: a1b2');
  expect(slackProblems(failureMessage('a1b2'))).toEqual([]);
});

test.each(['malformed', 'unknown-version', 'not-kept'] as const)('a button that is %s has its sentence', (why) => {
  expectWellFormed(SLACK_PHRASES[unknownButton(why)]);
});

describe('help', () => {
  test('shows at most three examples, none of which Slack obeys', () => {
    const message = helpMessage(['Hade <!channel> en *plan*?', 'Två?', 'Tre?', 'Fyra?']);
    expect(slackProblems(message)).toEqual([]);
    for (const part of [message.text, ...mrkdwnOf(message.blocks)]) expect(obeyed(part)).toEqual([]);
    expect(message.text).toContain('• Tre?');
    expect(message.text).not.toContain('Fyra');
  });
  test('of an empty store shows none, and no empty list', () => {
    expect(helpMessage([]).text).not.toMatch(/exempel:\n|•/);
    expect(slackProblems(helpMessage([]))).toEqual([]);
  });
});

test('a bad answer: five reasons that name the message judged', () => {
  const value = { v: 1, asOf: storeVersion(3), query: aValueQuery(), kept: null, verdict: 'bad' } as const;
  const message = feedbackReasons(value, 'x'.repeat(64));
  expect(slackProblems(message)).toEqual([]);
  const buttons = message.blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  expect(buttons.map((button) => buttonIdOf(button.action_id))).toEqual(Array(5).fill('feedback-reason'));
  expect(buttons.map((button) => parseReasonValue(button.value))).toEqual(
    FEEDBACK_REASONS.map((reason) => ({
      ok: true,
      value: { v: 1, asOf: 3, query: aValueQuery(), kept: null, reason, message: 'x'.repeat(64) },
    })),
  );
});

test('what is said for the occasion is harmless too', () => {
  expect(obeyed(said('”<!here>” finns inte').text)).toEqual([]);
  for (const text of [STATUS.status, ...STATUS.loading_messages]) expect(text).toMatch(/ …$/);
});
