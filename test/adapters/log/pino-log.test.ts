import { describe, expect, test } from 'vitest';
import { pinoLog } from '../../../src/adapters/log/pino-log.ts';
import { faultFacts } from '../../../src/app/log.ts';

const QUESTION = 'Hade Kalmar en kontinuitetsplan?';

function aLog(level = 'debug') {
  const lines: string[] = [];
  const log = pinoLog(level, { write: (line) => void lines.push(line) });
  return { log, lines };
}

describe('the log', () => {
  test('is a line of JSON with what happened and its facts', () => {
    const { log, lines } = aLog();
    log.warn('slack-again', { attempt: 2 });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'slack-again', attempt: 2, service: 'mattstock' });
  });
  test('leaves out what could hold words, names or tokens, also one level down', () => {
    const { log, lines } = aLog();
    log.error('x', { text: QUESTION, user: 'U1', inner: { question: QUESTION, token: 'xoxb-1', kind: 'value' } });
    expect(lines.join()).not.toMatch(/Kalmar|U1|xoxb/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ inner: { kind: 'value' } });
  });
  test('is as talkative as it is told', () => {
    const { log, lines } = aLog('warn');
    log.info('x');
    log.debug('x');
    log.warn('y');
    expect(lines).toHaveLength(1);
    const silent = aLog('silent');
    silent.log.error('x');
    expect(silent.lines).toEqual([]);
  });
});

describe('the facts of a fault', () => {
  test('hold its name, code and place, never its message', () => {
    const cause = Object.assign(new SyntaxError(`Unexpected token in "${QUESTION}"`), { code: 'E_X' });
    const told = faultFacts(new Error(QUESTION, { cause }));
    expect(JSON.stringify(told)).not.toContain('Kalmar');
    expect(told).toMatchObject({ fault: 'Error', code: null, cause: { fault: 'SyntaxError', code: 'E_X' } });
    expect(told['where']).toEqual(expect.arrayContaining([expect.stringMatching(/^at /)]));
  });
  test('of what is no error are its type', () => {
    expect(faultFacts(QUESTION)).toEqual({ fault: 'string' });
  });
});
