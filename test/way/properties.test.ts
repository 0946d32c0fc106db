import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATA } from '../data/files.ts';
import { CELLS, questionOf } from './cells.ts';
import { answering, type OpenedWay, openWay } from './service.ts';

/** The same questions every time. */
const RUNS = { seed: 20_251_122, numRuns: 60 };

let way: OpenedWay;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => way.close());

const CODES: ReadonlySet<string> = new Set(DATA.places.map(({ code }) => code));
const IDS: ReadonlySet<string> = new Set(DATA.indicators.map(({ id }) => id));
const MUNICIPALITIES = DATA.places.filter(({ kind }) => kind === 'municipality');

const LETTERS = [...'abcdefghijklmnoprstuvyåäö'];
type Edit = { readonly how: 'swap' | 'drop' | 'double' | 'other'; readonly at: number; readonly letter: string };
const anEdit = fc.record({
  how: fc.constantFrom('swap', 'drop', 'double', 'other' as const),
  at: fc.nat({ max: 30 }),
  letter: fc.constantFrom(...LETTERS),
}) as fc.Arbitrary<Edit>;

/** One slip of the pen inside the name; a name keeps its capital. */
function misspelt(name: string, { how, at, letter }: Edit): string {
  const letters = [...name];
  const i = 1 + (at % (letters.length - 1));
  switch (how) {
    case 'swap':
      return [...letters.slice(0, i), letters[i + 1] ?? '', letters[i] ?? '', ...letters.slice(i + 2)].join('');
    case 'drop':
      return letters.filter((_, one) => one !== i).join('');
    case 'double':
      return [...letters.slice(0, i + 1), ...letters.slice(i)].join('');
    case 'other':
      return letters.map((one, index) => (index === i ? letter : one)).join('');
  }
}

/** The places that an answer is about: of its query and of the figures that answer. */
const placesOf = (answer: Awaited<ReturnType<OpenedWay['ask']>>): readonly string[] => {
  const { query } = answer;
  const asked =
    query === null
      ? []
      : 'places' in query
        ? query.places.codes
        : 'place' in query && query.place !== null
          ? [query.place]
          : [];
  return [...asked, ...answering(answer).map(({ place }) => place)];
};

describe('a typo', () => {
  test('never turns a municipality into another one without asking', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...MUNICIPALITIES), anEdit, async (place, edit) => {
        const written = misspelt(place.name, edit);
        // A name that is spelt like another's is that other's.
        fc.pre(!DATA.places.some((other) => other.code !== place.code && same(other.name, written)));
        const answer = await way.ask(`Hade ${written} en våldsrutin inom LSS vuxen 2020?`);
        const others = placesOf(answer).filter((code) => code !== place.code && code !== '0000');
        expect(others, `${place.name} as ${written}: ${answer.text}`).toEqual([]);
        // Nor is riket's figure given as if no place had been named.
        expect(
          answering(answer).map((figure) => figure.place),
          `${place.name} as ${written}`,
        ).not.toContain('0000');
      }),
      { ...RUNS, numRuns: 250 },
    );
  }, 60_000);
});

const same = (a: string, b: string): boolean => a.toLocaleLowerCase('sv') === b.toLocaleLowerCase('sv');

const WORDS = [
  ...[
    'våldsrutin',
    'LSS',
    'vuxen',
    'barn',
    'Kalmar',
    'riket',
    'Växjö',
    'Stockholm',
    '2020',
    '2022',
    '2023',
    'SIP',
    'ISU',
    'IBIC',
  ],
  ...[
    'jämfört med',
    'hur många',
    'vad är nytt',
    'ändrats',
    'lägesbild',
    'sedan',
    'och',
    'inte',
    'saknar',
    'har',
    'kommuner',
    'andel',
  ],
  ...[
    'kontinuitetsplan',
    'psykiatri',
    'socionomer',
    'förra mätningen',
    'betyder',
    'får jag säga att',
    'procent',
    'U28549',
    '9999',
  ],
];
const aMessage = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 })
  .map((words) => `${words.join(' ')}?`);

/** Every text of a query that stands where an id does. */
const idsIn = (value: unknown, key = ''): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => idsIn(one, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) =>
      idsIn(inner, name === 'ids' || name === 'codes' ? name : `${name}`),
    );
  const isId = ['ids', 'indicators', 'indicator', 'codes', 'place', 'places'].includes(key);
  return isId && typeof value === 'string' ? [value] : [];
};

/** How a slot came to be, and what must be said beside the figure: they do not choose which figure answers. */
const UNSAID: ReadonlySet<string> = new Set(['origin', 'fit', 'count', 'lacking']);

describe('whatever words there are', () => {
  test('no id is invented, in what was understood, shown or offered', async () => {
    await fc.assert(
      fc.asyncProperty(aMessage, async (message) => {
        const answer = await way.ask(message);
        const queries = [
          answer.query,
          ...answer.choices.map(({ query }) => query),
          ...answer.parts.map(({ query }) => query),
        ];
        const ids = [...idsIn(queries), ...answer.figures.flatMap(({ indicator, place }) => [indicator, place])];
        expect(
          ids.filter((id) => !IDS.has(id) && !CODES.has(id)),
          message,
        ).toEqual([]);
      }),
      { ...RUNS, numRuns: 250 },
    );
  }, 60_000);

  test('two queries that differ are not restated alike, nor offered with one label', async () => {
    const said = new Map<string, string>();
    const told = (words: string, query: object) => {
      const key = JSON.stringify(query, (name, inner: unknown) =>
        UNSAID.has(name) ? undefined : Array.isArray(inner) ? [...inner].sort() : inner,
      );
      expect(said.get(words) ?? key, words).toBe(key);
      said.set(words, key);
    };
    await fc.assert(
      fc.asyncProperty(aMessage, async (message) => {
        const answer = await way.ask(message);
        for (const { label, query } of answer.choices) told(label, query);
        const parts = answer.parts.length > 0 ? answer.parts : [answer];
        for (const { query, restated } of parts)
          if (query !== null && restated.length > 0 && !JSON.stringify(query).includes('one-of'))
            told(restated.join('\n'), query);
      }),
      { ...RUNS, numRuns: 250 },
    );
  }, 60_000);
});

/** Everything that the shipped documents give for an indicator, place and year, also as the words they use. */
const PUBLISHED = new Set(
  DATA.readings.flatMap((row) => {
    const at = `${row.indicator} ${row.place} ${row.year}`;
    if (row.status === 'observed')
      return [`${at} ${row.value.scale === 'answer' ? row.value.answer : row.value.number}`];
    return row.status === 'stated' ? [`${at} ${row.wording}`] : [];
  }),
);

describe('a figure of an answer', () => {
  test('is one that a document gives, or says that it was derived, in every kind of answer', async () => {
    const invented: string[] = [];
    const seen = new Set<string>();
    const questions = [
      ...fc.sample(aMessage, RUNS),
      ...CELLS.map((cell) => questionOf(cell, 'short')),
      ...[
        'Lägesbild för Kalmar',
        'Hur har våldsrutinen inom LSS barn utvecklats?',
        'Vad har ändrats för Kalmar sedan 2020?',
      ],
    ];
    for (const question of questions) {
      const { query, figures } = await way.ask(question);
      if (figures.length > 0) seen.add(query?.kind ?? '');
      for (const { indicator, place, year, value, wording, basis, status } of figures) {
        const known = PUBLISHED.has(`${indicator} ${place} ${year} ${value ?? wording}`);
        if (!known && basis !== 'derived' && status !== 'direction-only')
          invented.push(`${question}: ${indicator} ${place} ${year} ${value}`);
      }
    }
    expect(invented).toEqual([]);
    expect([...seen]).toEqual(expect.arrayContaining(['value', 'trend', 'snapshot']));
  }, 60_000);
});
