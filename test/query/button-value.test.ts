import { describe, expect, test } from 'vitest';
import { indicatorId } from '../../src/domain/indicator.ts';
import { storeVersion } from '../../src/domain/release.ts';
import { encodeButtonValue, parseButtonValue } from '../../src/query/button-value.ts';
import { canonicalJson } from '../../src/query/canonical-json.ts';
import { judge, parseFeedbackValue, parseReasonValue } from '../../src/query/feedback-value.ts';
import type { Query } from '../../src/query/query.ts';
import { aTrendQuery, aValueQuery } from '../builders/query.ts';

const hash = (text: string): string => `id-${text.length}`;
const asOf = storeVersion(7);
const LONG: Query = {
  v: 1,
  kind: 'catalogue',
  place: null,
  year: null,
  words: '',
  indicators: Array.from({ length: 60 }, (_, i) => indicatorId(`en-lang-indikator-${i}-${'x'.repeat(40)}`)),
};

test.each([aValueQuery(), aTrendQuery()])('a query that fits comes back as it was: $kind', (query) => {
  const { value, keep } = encodeButtonValue(query, asOf, 2000, hash);
  expect(keep).toBeNull();
  expect(parseButtonValue(value)).toEqual({ ok: true, value: { v: 1, asOf, query } });
});

test('a query that does not fit is named, and must be kept', () => {
  const { value, keep } = encodeButtonValue(LONG, asOf, 2000, hash);
  expect(value.length).toBeLessThan(200);
  expect(keep).toEqual({ id: hash(canonicalJson(LONG)), query: LONG });
  expect(parseButtonValue(value)).toEqual({ ok: true, value: { v: 1, asOf, kept: keep?.id } });
});

test('at the limit it fits, one character less and it is named', () => {
  const room = encodeButtonValue(aValueQuery(), asOf, 2000, hash).value.length;
  expect(encodeButtonValue(aValueQuery(), asOf, room, hash).keep).toBeNull();
  expect(encodeButtonValue(aValueQuery(), asOf, room - 1, hash).keep).not.toBeNull();
});

test('the same query has one name, in whatever order its keys were made', () => {
  const { v, kind, ...rest } = aValueQuery();
  const turned = { ...rest, kind, v };
  expect(JSON.stringify(turned)).not.toBe(JSON.stringify(aValueQuery()));
  expect(canonicalJson(turned)).toBe(canonicalJson(aValueQuery()));
  expect(canonicalJson({ a: [2, 1] })).not.toBe(canonicalJson({ a: [1, 2] }));
  expect(canonicalJson({ b: null, a: { d: 1, c: 0 } })).toBe('{"a":{"c":0,"d":1},"b":null}');
});

const whole = JSON.parse(encodeButtonValue(aValueQuery(), asOf, 2000, hash).value);
describe('anything else that comes back from a button', () => {
  test.each([
    ['', 'malformed'],
    ['choose', 'malformed'],
    ['null', 'malformed'],
    ['[]', 'malformed'],
    ['{}', 'malformed'],
    ['{"v":"1"}', 'malformed'],
    [JSON.stringify({ v: 1, asOf: 1 }), 'malformed'],
    [JSON.stringify({ ...whole, asOf: -1 }), 'malformed'],
    [JSON.stringify({ ...whole, extra: 1 }), 'malformed'],
    [JSON.stringify({ ...whole, kept: 'a' }), 'malformed'],
    [JSON.stringify({ v: 1, asOf: 1, kept: "'; DROP" }), 'malformed'],
    [JSON.stringify({ ...whole, query: { ...whole.query, kind: 'delete' } }), 'malformed'],
    [JSON.stringify({ ...whole, query: { ...whole.query, v: 2 } }), 'malformed'],
    [JSON.stringify({ ...whole, v: 2 }), 'unknown-version'],
    [JSON.stringify({ v: 2, something: 'else' }), 'unknown-version'],
    [JSON.stringify({ v: 0 }), 'unknown-version'],
  ] as const)('%s is %s', (text, error) => {
    expect(parseButtonValue(text)).toEqual({ ok: false, error });
  });
});

describe('feedback', () => {
  test('carries what was judged, or its name', () => {
    const { judged } = judge(aValueQuery(), asOf, 2000, hash);
    expect(parseFeedbackValue(JSON.stringify({ ...judged, verdict: 'good' }))).toMatchObject({
      ok: true,
      value: { verdict: 'good', query: aValueQuery(), kept: null },
    });
    const long = judge(LONG, asOf, 1700, hash);
    expect(long).toMatchObject({ judged: { query: null, kept: long.keep?.id }, keep: { query: LONG } });
  });
  test('knows five reasons and two verdicts', () => {
    const { judged } = judge(null, asOf, 2000, hash);
    const reason = (one: string) => parseReasonValue(JSON.stringify({ ...judged, reason: one, message: 'm' })).ok;
    expect(['wrong-figure', 'misunderstood', 'unclear', 'caveat-missing', 'other'].every(reason)).toBe(true);
    expect(reason('ful')).toBe(false);
    expect(parseFeedbackValue(JSON.stringify({ ...judged, verdict: 'sådär' })).ok).toBe(false);
    expect(parseFeedbackValue(JSON.stringify({ ...judged, v: 2, verdict: 'good' }))).toEqual({
      ok: false,
      error: 'unknown-version',
    });
  });
});
