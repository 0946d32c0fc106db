import { webApi } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { slackProblem } from '../../../src/adapters/slack/problem.ts';

const { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } = webApi;
const refused = (error: string, more: object = {}) => new WebAPIPlatformError({ ok: false, error, ...more });

describe('what follows from a call that did not go well', () => {
  test.each<[string, unknown, object | null]>([
    ['a rate limit waits as long as Slack says', new WebAPIRateLimitedError(7), { kind: 'again', afterMs: 7_000 }],
    ['a server error comes back', new WebAPIHTTPError(503, 'x', {}), { kind: 'again' }],
    ['a lost connection too', new WebAPIRequestError(new Error('reset')), { kind: 'again' }],
    ['Slack’s own trouble too', refused('internal_error'), { kind: 'again' }],
    ['blocks that Slack will not have', refused('invalid_blocks'), { kind: 'blocks', why: 'invalid_blocks' }],
    ['too long', refused('msg_blocks_too_long'), { kind: 'blocks' }],
    ['a channel that is gone', refused('channel_not_found'), { kind: 'gone', why: 'channel_not_found' }],
    ['an archived one', refused('is_archived'), { kind: 'gone' }],
    [
      'a lacking scope, by name',
      refused('missing_scope', { needed: 'chat:write' }),
      { kind: 'setup', why: 'missing_scope (chat:write)' },
    ],
    ['a revoked token', refused('token_revoked'), { kind: 'setup' }],
    ['a refusal that we do not know', refused('brand_new'), { kind: 'gone', why: 'refused: brand_new' }],
    ['our own fault', new TypeError('x'), null],
    ['a fault of the store', Object.assign(new Error('x'), { code: 'SQLITE_FULL' }), null],
    ['nothing', undefined, null],
  ])('%s', (_, cause, expected) => {
    if (expected === null) expect(slackProblem(cause)).toBeNull();
    else expect(slackProblem(cause)).toMatchObject(expected);
  });
});
