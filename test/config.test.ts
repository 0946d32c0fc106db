import { describe, expect, test } from 'vitest';
import { readConfig, readSlackConfig, type SlackEnvironment } from '../src/config.ts';

const SOCKET: SlackEnvironment = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const HTTP: SlackEnvironment = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' };
const faults = (env: SlackEnvironment): readonly string[] => {
  const config = readSlackConfig(env);
  return config.ok ? [] : config.error;
};

test('empty settings are settings that are not there', () => {
  expect(readConfig({ MATTSTOCK_DATA: '', MATTSTOCK_DEBUG: '' })).toEqual({ data: null, debug: false });
  expect(readConfig({ MATTSTOCK_DATA: '/d', MATTSTOCK_DEBUG: '1' })).toEqual({ data: '/d', debug: true });
});

describe('what is missing is named', () => {
  test.each<[string, SlackEnvironment, readonly RegExp[]]>([
    ['nothing at all', {}, [/^SLACK_BOT_TOKEN saknas/, /^SLACK_APP_TOKEN saknas/]],
    [
      'empty tokens',
      { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' },
      [/^SLACK_BOT_TOKEN saknas/, /^SLACK_APP_TOKEN saknas/],
    ],
    ['the app token', { SLACK_BOT_TOKEN: 'xoxb-1' }, [/^SLACK_APP_TOKEN saknas/]],
    [
      'the signing secret, with HTTP',
      { SLACK_BOT_TOKEN: 'xoxb-1', MATTSTOCK_TRANSPORT: 'http' },
      [/^SLACK_SIGNING_SECRET saknas/],
    ],
    [
      'tokens in each other’s place',
      { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' },
      [/SLACK_BOT_TOKEN ska börja med xoxb-/, /SLACK_APP_TOKEN ska börja med xapp-/],
    ],
    ['an unknown transport', { ...SOCKET, MATTSTOCK_TRANSPORT: 'brev' }, [/^MATTSTOCK_TRANSPORT/]],
    ['a port that is none', { ...SOCKET, MATTSTOCK_PORT: '70000' }, [/^MATTSTOCK_PORT/]],
    ['a port in words', { ...SOCKET, MATTSTOCK_PORT: 'tre' }, [/^MATTSTOCK_PORT/]],
    ['an unknown log level', { ...SOCKET, MATTSTOCK_LOG_LEVEL: 'högt' }, [/^MATTSTOCK_LOG_LEVEL/]],
    ['an address that is no Web API', { ...SOCKET, SLACK_API_URL: 'http://localhost:1/' }, [/^SLACK_API_URL/]],
  ])('%s', (_, env, expected) => {
    const told = faults(env);
    expect(told).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
  });
});

describe('what is there', () => {
  test('two tokens are enough: Socket Mode, and no port is opened', () => {
    expect(readSlackConfig(SOCKET)).toMatchObject({
      ok: true,
      value: {
        transport: { kind: 'socket', appToken: 'xapp-1' },
        port: null,
        host: '127.0.0.1',
        apiUrl: null,
        logLevel: 'info',
      },
    });
  });
  test('a signing secret without an app token is HTTP, which listens', () => {
    expect(readSlackConfig(HTTP)).toMatchObject({
      ok: true,
      value: { transport: { kind: 'http', signingSecret: 's' }, port: 3000, host: '0.0.0.0' },
    });
    expect(readSlackConfig({ ...HTTP, MATTSTOCK_PORT: '0', MATTSTOCK_HOST: '127.0.0.1' })).toMatchObject({
      ok: true,
      value: { port: 0, host: '127.0.0.1' },
    });
  });
  test('with both, what is told decides', () => {
    const both = { ...SOCKET, ...HTTP };
    expect(readSlackConfig(both)).toMatchObject({ ok: true, value: { transport: { kind: 'socket' } } });
    expect(readSlackConfig({ ...both, MATTSTOCK_TRANSPORT: 'http' })).toMatchObject({
      ok: true,
      value: { transport: { kind: 'http' } },
    });
  });
});
