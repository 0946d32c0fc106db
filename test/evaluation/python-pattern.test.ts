import { describe, expect, it } from 'vitest';
import { pythonPattern } from '../../src/evaluation/python-pattern.ts';
import { whyNoScorer, withScorer } from './shared-scorer.ts';

const REFUSED = ['(?i)a', '(?>a)', '(?#note)a', '\\q', '\\0', '[\\W]', '(', '[a', 'a**', '(?P<a>b', '\\'];

const TEXTS = [
  '',
  'nio',
  'Nio, av tio',
  'änio',
  'nioå',
  '9 %',
  'x9',
  '9é',
  'e\u0301',
  '½',
  'Ja\n',
  'ja',
  'inte jämförbar',
  'JÄMFÖRBAR',
  'ej\u00a0jämförbar',
  'a-b_c',
  '{}',
  'a{2}',
  'aa',
  ']',
  '[a]',
  '٤٧',
  'ß',
  'abab',
  '\u2028',
  '\u0085',
  '\ufeff',
  '2021\n2022',
  '$',
  '^',
  '.*',
];

const SOURCES = [
  '\\bnio\\b',
  '\\Bnio',
  'nio\\B',
  '^\\s*ja\\b',
  'ja$',
  'ja\\Z',
  '\\Aja',
  '(?<!inte )(?<!ej )\\bjämförbar',
  '(?=.*inte)jäm',
  '^(?!.*inte).*jäm',
  '\\w+',
  '^\\w+$',
  '\\W',
  '^\\d+$',
  '\\D',
  '\\s',
  '\\S',
  '[\\w-]+$',
  '[\\s\\d]',
  '[^\\w\\s]',
  '[]a]',
  '[^]a]',
  '[[a]',
  '[−–-] ?[23]\\b',
  '[\\]\\-]',
  'a{2}',
  'a{,2}b',
  'a{1,}',
  '{}',
  '\\{\\}',
  '{',
  '}',
  ']',
  '(?:a|b)+',
  '(?P<x>a)b(?P=x)',
  '(a)b\\1',
  '.',
  '2021.2022',
  '\\.\\*',
  '\\$',
  '\\^',
  '[.^$*]',
  'ß',
  '\\u00e4',
  '\\xe4',
  '\\ ',
  '\\%',
];

const MATCH = `
import re
sources, texts = json.load(sys.stdin)
print(json.dumps([[bool(re.search(s, t, score.F)) for t in texts] for s in sources]))`;

describe('pythonPattern', () => {
  it.each(REFUSED)('refuses %s', (source) => {
    expect(() => pythonPattern(source, 'is')).toThrow(SyntaxError);
  });

  it.each([
    ['\\bnio\\b', 'änio', false],
    ['\\bnio\\b', 'över nio.', true],
    ['\\bår\\b', 'i år', true],
    ['\\bjämförbar', 'ojämförbar', false],
    ['\\w\\w', 'åä', true],
    ['ja$', 'ja\n', true],
    ['ja\\Z', 'ja\n', false],
  ])('/%s/ in %j: %s', (source, text, found) => {
    expect(pythonPattern(source, 'is').test(text)).toBe(found);
  });

  it.skipIf(whyNoScorer() !== null)('finds what Python finds', () => {
    const ours = SOURCES.map((source) => TEXTS.map((text) => pythonPattern(source, 'is').test(text)));
    const theirs = withScorer(MATCH, [SOURCES, TEXTS]);
    expect(ours.map((row, i) => [SOURCES[i], row])).toEqual((theirs as boolean[][]).map((row, i) => [SOURCES[i], row]));
  });
});
