import { describe, expect, it } from 'vitest';
import { parseKnownValues } from '../../src/evaluation/known-values.ts';
import { parseQuestions } from '../../src/evaluation/question.ts';
import { parseRetrievalQuestions } from '../../src/evaluation/retrieval.ts';

const line = (change: object): string =>
  JSON.stringify({ id: 'a', phenomenon: 'p', question: 'Hur?', expect: { outcome: 'answered' }, ...change });

describe('parseQuestions', () => {
  it.each([
    ['', null, 'filen har inga rader'],
    ['\n{', 2, 'raden är inte giltig JSON'],
    ['3', 1, 'raden är inte ett JSON-objekt'],
    [line({ expect: undefined }), 1, 'fältet expect saknas'],
    [line({ id: undefined }), 1, 'fältet id saknas'],
    [line({ phenomenon: undefined }), 1, 'fältet phenomenon saknas'],
    [line({ expect: {} }), 1, 'fältet expect.outcome'],
    [line({ thread: 'Hur?' }), 1, 'fältet thread'],
    [
      line({ expect: { outcome: 'answered', must_mention: ['('] } }),
      1,
      'fältet expect.must_mention.0: uttrycket går inte att läsa',
    ],
    [line({ expect: { outcome: 'answered', values: [{ value: 1 }] } }), 1, 'fältet expect.values.0.place saknas'],
    [`${line({})}\n${line({})}`, 2, 'id a finns redan'],
  ])('%#: refuses %j', (text, at, message) => {
    const parsed = parseQuestions(text);
    expect(parsed).toMatchObject({ ok: false, error: { line: at } });
    expect(parsed.ok ? '' : parsed.error.message).toContain(message);
  });

  it('skips blank lines and a byte order mark, and leaves unknown fields alone', () => {
    const parsed = parseQuestions(`\ufeff${line({ note: 'x' })}\r\n\n${line({ id: 'b' })}\n`);
    expect(parsed.ok && parsed.value.map(({ id, thread }) => [id, thread])).toEqual([
      ['a', []],
      ['b', []],
    ]);
  });
});

describe('the other files', () => {
  it.each(['{', '{}', '[["0880", "2020", "Ja"]]'])('refuses %s as known values', (text) => {
    expect(parseKnownValues(text).ok).toBe(false);
  });

  it('refuses a retrieval question without ids', () => {
    expect(parseRetrievalQuestions('{"id":"K1","question":"x","ids":[]}')).toMatchObject({
      ok: false,
      error: { line: 1 },
    });
  });
});
