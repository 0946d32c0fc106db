import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../architecture/tokens.ts';
import { DATA } from '../data/files.ts';

interface Source {
  readonly path: string;
  readonly text: string;
}

const SRC = join(import.meta.dirname, '../../src');
const SOURCES: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(SRC, path), 'utf8') }));

const IDS: readonly string[] = DATA.indicators.map((indicator) => indicator.id);

/** Every number that the shipped data publish: values, bounds, points and response rates. */
const FIGURES: ReadonlySet<number> = new Set([
  ...DATA.readings.flatMap((row) => {
    if (row.status === 'observed') return row.value.scale === 'answer' ? [] : [row.value.number];
    return row.status === 'stated' ? [row.low, row.high].filter((bound) => bound !== null) : [];
  }),
  ...DATA.changes.flatMap((row) => row.points ?? []),
  ...DATA.partSurveys.flatMap((row) => [row.asked, row.answered, row.percent].filter((count) => count !== null)),
]);

/** Rooms between the words of a question and the words of an answer: a number there could become a figure. `evaluation` and `adapters` never write an answer. */
const ON_THE_WAY = /^(domain|language|search|query|interpret|answer|render|app|cli)\//;
/** Where no number has any business being a published one, even outside of a text. Language and search count letters and rank. */
const JUDGING = /^(query|interpret|answer|render|app)\//;

/** Every program has numbers this small; beside a percent word they are looked for all the same. */
const SMALL = 10;

/** A number that is also a figure of the data, and why it may stand there. */
const ALLOWED: Readonly<Record<string, string>> = {
  'render/caveat-phrases.ts 20 %': 'the limit of nonresponse in the method description, not ISU 2023',
  'interpret/interpret.ts 300': 'the most letters of a place that a draft keeps',
  'query/draft.ts 300': 'the most letters of words that a draft keeps',
  'query/draft.ts 20': 'the most years back that "the last n years" may reach',
  'render/allowed-hosts.ts 300': 'the longest address that becomes a link',
  'render/feedback-block.ts 300': 'the room that a verdict takes in the value of its button',
  'render/limits.ts 50': 'the blocks of one message in Slack',
  'render/limits.ts 25': 'the buttons of one row in Slack',
  'render/word-answers.ts 50': 'the most municipalities that are listed by name',
};

/** Lines that hold an id outside of a comment. A comment may take one as its example. */
const idsIn = ({ path, text }: Source): readonly string[] =>
  text.split('\n').flatMap((line, i) => {
    if (/^\s*(\/\*\*|\*|\/\/)/.test(line)) return [];
    return IDS.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(line)).map(
      (id) => `${path}:${i + 1} ${id}`,
    );
  });

/** The tokens have lost the backslash of a no-break space. */
const SHARE = /(\d+(?:[.,]\d+)?)(?:\s|u00a0)*(?:%|procent)/g;

/** Published numbers beside a percent sign or word in a text that the program holds. */
const sharesIn = ({ path, text }: Source): readonly string[] =>
  tokenise(text)
    .filter((token) => token.kind === 'string')
    .flatMap((token) => [...token.text.matchAll(SHARE)].map((match) => Number(match[1]?.replace(',', '.'))))
    .filter((number) => FIGURES.has(number))
    .map((number) => `${path} ${number} %`);

/** Published numbers as numbers of the program: 47, 90.9, 74_000. */
function literalsIn({ path, text }: Source): readonly string[] {
  const tokens = tokenise(text);
  const digits = (at: number) => {
    const token = tokens[at];
    return token?.kind === 'word' && /^[\d_]+$/.test(token.text) ? token.text.replaceAll('_', '') : null;
  };
  return tokens.flatMap((_, at) => {
    const whole = digits(at);
    const afterPoint = tokens[at - 1]?.text === '.' && digits(at - 2) !== null;
    if (whole === null || afterPoint) return [];
    const part = tokens[at + 1]?.text === '.' ? digits(at + 2) : null;
    const number = Number(part === null ? whole : `${whole}.${part}`);
    return number > SMALL && FIGURES.has(number) ? [`${path} ${number}`] : [];
  });
}

const found = (looksAt: RegExp, find: (source: Source) => readonly string[]): readonly string[] =>
  SOURCES.filter(({ path }) => looksAt.test(path)).flatMap(find);

const unexplained = (hits: readonly string[]) => [...new Set(hits)].filter((hit) => ALLOWED[hit] === undefined);

describe('what the data say stands only in the data', () => {
  test('there is something to look for, and somewhere to look', () => {
    expect(IDS.length).toBeGreaterThan(100);
    expect([47, 43, 57, 61, 82, 90.9, 74_000, 288].filter((figure) => !FIGURES.has(figure))).toEqual([]);
    expect(SOURCES.filter(({ path }) => JUDGING.test(path)).length).toBeGreaterThan(40);
  });

  test('no indicator id', () => expect(found(/./, idsIn)).toEqual([]));

  test('no published share in a text', () => expect(unexplained(found(ON_THE_WAY, sharesIn))).toEqual([]));

  test('no published number among the numbers that judge and tell', () =>
    expect(unexplained(found(JUDGING, literalsIn))).toEqual([]));

  test('what is allowed is still there', () => {
    const hits = new Set([...found(ON_THE_WAY, sharesIn), ...found(JUDGING, literalsIn)]);
    expect(Object.keys(ALLOWED).filter((hit) => !hits.has(hit))).toEqual([]);
  });
});

describe('each rule fires', () => {
  const one = (text: string): Source => ({ path: 'answer/a.ts', text });

  test.each([
    "const id = 'valdsrutin-lss-vuxen';",
    'if (query.ids[0] === `isu-behov-lss`) return;',
    'const old = /^personligt-ombud$/;',
  ])('on the id in %s', (text) => expect(idsIn(one(text))).toHaveLength(1));

  test.each(['// such as isu-behov-lss', "const note = 'isu-behov-lss-och-mer';", "const family = 'isu-behov';"])(
    'not on %s',
    (text) => expect(idsIn(one(text))).toEqual([]),
  );

  test.each(["'47 % av kommunerna'", '`nära 90,9\\u00a0%`', '"43 procent"', '`sedan dess 7 procentenheter`'])(
    'on the share in %s',
    (text) => expect(sharesIn(one(`const said = ${text};`))).toHaveLength(1),
  );

  test.each(['return 47;', 'const share = 90.9;', 'if (value > 0.5) return { value: 74_000 };', 'case 288:'])(
    'on the number in %s',
    (text) => expect(literalsIn(one(text))).toHaveLength(1),
  );

  test.each(['return 3;', 'const year = 2023;', '// 47 of them', "const code = '47';", 'const half = 0.47;'])(
    'not on the number in %s',
    (text) => expect(literalsIn(one(text))).toEqual([]),
  );
});
