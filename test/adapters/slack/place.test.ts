import { describe, expect, test } from 'vitest';
import type { SlackEvent } from '../../../src/adapters/slack/payload.ts';
import { plainWords, questionOf } from '../../../src/adapters/slack/place.ts';

const ORIGIN = { team: 'T1', user: 'U1', channel: 'C1' };
const anEvent = (over: Partial<SlackEvent> = {}): SlackEvent => ({
  type: 'message',
  channel: 'C1',
  channel_type: 'channel',
  user: 'U1',
  ts: '2.0',
  text: 'Hej',
  ...over,
});
const asked = (over: Partial<SlackEvent>) => questionOf(anEvent(over), ORIGIN, 'UBOT');

describe('who is spoken to', () => {
  test.each<[string, Partial<SlackEvent>, boolean | null]>([
    ['a DM', { channel_type: 'im' }, true],
    ['a mention', { type: 'app_mention', text: '<@UBOT> hej' }, true],
    ['a mention that came as a message', { text: 'hej <@UBOT>' }, true],
    ['a reply in a thread', { thread_ts: '1.0' }, false],
    ['a message in a channel, to others', {}, null],
    ['a mention of somebody else', { text: '<@UANNA> hej' }, null],
    ['a mention of one whose id begins as ours', { text: '<@UBOT2> hej' }, null],
    ['a mention with a name', { text: '<@UBOT|måttstock> hej' }, true],
    ['a reply in a thread to somebody else', { thread_ts: '1.0', text: '<@UANNA> hej' }, null],
    ['a reply in a thread to us and somebody else', { thread_ts: '1.0', text: '<@UANNA> <@UBOT> hej' }, true],
  ])('%s', (_, event, addressed) => {
    expect(asked(event)?.addressed ?? null).toBe(addressed);
  });

  test('a message without a channel or a time is no question', () => {
    expect(asked({ channel: undefined, channel_type: 'im' })).toBeNull();
    expect(asked({ ts: undefined, channel_type: 'im' })).toBeNull();
  });
});

describe('where the answer goes', () => {
  test('a message begins a thread, a reply stays in its', () => {
    expect(asked({ channel_type: 'im' })).toMatchObject({ place: { thread: '2.0' }, isReply: false });
    expect(asked({ channel_type: 'im', thread_ts: '1.0' })).toMatchObject({ place: { thread: '1.0' }, isReply: true });
  });
  test('a writer of another workspace is known as a guest', () => {
    expect(asked({ channel_type: 'im', user_team: 'T2' })?.guestOf).toBe('T2');
    expect(asked({ channel_type: 'im', user_team: 'T1' })?.guestOf).toBeNull();
  });
});

describe('the words', () => {
  test.each([
    ['<@UBOT> Hade Kalmar en plan?', 'Hade Kalmar en plan?'],
    ['Hade Kalmar en plan, <@UBOT|måttstock>?', 'Hade Kalmar en plan, ?'],
    ['<@UBOT>', ''],
    ['<@UANNA> sa 47 %', 'sa 47 %'],
    ['i <#C1|oj-statistik> &amp; &lt;här&gt;', 'i oj-statistik & <här>'],
    ['<!channel> <!date^1^x|i dag> hej', 'i dag hej'],
    ['se <https://a.se|sidan> och <https://b.se>', 'se sidan och https://b.se'],
    ['&amp;lt; är inte <', '&lt; är inte <'],
    ['rad\n\n  två', 'rad två'],
  ])('%j is %j', (text, words) => {
    expect(plainWords(text, 'UBOT')).toBe(words);
  });
});
