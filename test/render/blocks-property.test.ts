import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../src/answer/figure.ts';
import { toFigure } from '../../src/answer/to-figure.ts';
import { type Findings, NO_FINDINGS, type Turn } from '../../src/answer/turn.ts';
import { indicatorId } from '../../src/domain/indicator.ts';
import { COUNTRY, placeCode } from '../../src/domain/place.ts';
import { storeVersion } from '../../src/domain/release.ts';
import { parseButtonValue } from '../../src/query/button-value.ts';
import type { Catalogue } from '../../src/query/catalogue.ts';
import { parseFeedbackValue } from '../../src/query/feedback-value.ts';
import { placesOf, type Query } from '../../src/query/query.ts';
import { turnBlocks } from '../../src/render/blocks.ts';
import { MESSAGE_WEIGHT } from '../../src/render/limits.ts';
import { methodBlocks } from '../../src/render/method-message.ts';
import { weight } from '../../src/render/weight.ts';
import { ALL_CAVEATS } from '../builders/caveats.ts';
import { aNote, anIndicator, aPlace, aReading, aRelease, KALMAR } from '../builders/domain.ts';
import { aCatalogue, aTrendQuery, aValueQuery, ROUTINE } from '../builders/query.ts';
import { mrkdwnOf, obeyed, slackProblems } from '../builders/slack-rules.ts';

const NASTY = [
  ...['<!channel>', '<@U123|du>', '<https://ond.example|klicka>', 'https://ond.example/?a=1&b=2', ':smile:'],
  ...['*fet* _kursiv_ ~struken~ `kod`', '> citat', '&gt; citat', '\r\n> x', 'a & b < c > d', '&amp;', '"\\', 'سؤال'],
  ...['\u202eabc\u202c', '\u200b\u2060\ufeff', '\ud800', 'å\udfff', '👩‍👩‍👧', '', ' ', '\n\n\n'],
  ...['`'.repeat(50), 'ö'.repeat(5000), 'ord '.repeat(3000), '<'.repeat(4000)],
];
const nasty = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 6 }).map((all) => all.join(' ')),
);
const many = fc.oneof(fc.nat(6), fc.constantFrom(40, 300));
const repeat = <T>(times: number, make: (i: number) => T): T[] => Array.from({ length: times }, (_, i) => make(i));

/** Names of everything, from a hostile or careless publisher. */
const catalogues = fc.array(nasty, { minLength: 8, maxLength: 8 }).map((words): Catalogue => {
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = words;
  const phrase = { verb: 'hade', yes: d, no: e };
  const indicator = anIndicator({ name: a, shortName: b, definition: c, phrase });
  const url = `https://${f}`;
  return {
    ...aCatalogue(),
    indicators: new Map([[ROUTINE, indicator]]),
    places: new Map([
      [KALMAR, aPlace({ name: g })],
      [COUNTRY, aPlace({ code: COUNTRY, kind: 'country', name: 'Riket' })],
    ]),
    releases: new Map([
      [aRelease().id, aRelease({ title: h, url: h.length % 2 === 0 ? url : 'https://skr.se/a|b<c>' })],
    ]),
  };
});

const figure = (i: number, words: string): Figure => {
  const made = toFigure(
    aReading({ year: 1990 + (i % 100), note: words, place: i % 2 === 0 ? KALMAR : COUNTRY }),
    anIndicator(),
    'answer',
  );
  if (made === null) throw new Error('no figure');
  return { ...made, wording: i % 3 === 0 ? words : null };
};

const turns = (catalogue: Catalogue): fc.Arbitrary<Turn> =>
  fc
    .tuple(fc.nat(9), many, nasty, fc.subarray([...ALL_CAVEATS]), many)
    .map(([kind, n, words, caveats, releases]): Turn => {
      const asOf = storeVersion(3);
      const release = aRelease({ title: words });
      const findings: Findings = {
        ...NO_FINDINGS,
        figures: repeat(Math.min(n, 20), (i) => figure(i, words)),
        caveats: {
          shown: [...caveats, { code: 'source-note', params: { text: words }, about: null }],
          rest: repeat(n, (i) => ({ code: 'source-note', params: { text: `${i} ${words}` }, about: null })),
        },
        sources: [...catalogue.releases.values(), ...repeat(Math.min(releases, 60), () => release)],
      };
      const missing = { indicator: ROUTINE, place: KALMAR, year: 2022, reason: 'not-measured', why: words } as const;
      const choices: Query[] = repeat(Math.min(n, 12), (i) =>
        aValueQuery({ places: placesOf([KALMAR, placeCode(words.slice(0, 50) || 'x')].slice(i % 2)) }),
      );
      switch (kind) {
        case 0: {
          const rows = repeat(n, (i) => ({
            indicator: ROUTINE,
            place: KALMAR,
            main: figure(i, words),
            dissent: [],
            comparison: [],
            changes: [],
          }));
          return {
            asOf,
            outcome: 'answered',
            query: aValueQuery(),
            answer: { kind: 'value', rows, missing: [], series: true },
            findings,
          };
        }
        case 1: {
          const points = repeat(n, (i) => ({ year: 1990 + i, figure: figure(i, words), dissent: [], gap: null }));
          const series = [{ indicator: ROUTINE, place: KALMAR, points, changes: [] }];
          return {
            asOf,
            outcome: 'answered',
            query: aTrendQuery(),
            answer: { kind: 'trend', series, missing: [] },
            findings,
          };
        }
        case 2: {
          const notes = repeat(n, (i) => aNote({ id: String(i), text: words }));
          const query: Query = { v: 1, kind: 'definition', indicators: [ROUTINE], notes: [] };
          return {
            asOf,
            outcome: 'answered',
            query,
            answer: { kind: 'definition', indicators: [anIndicator()], notes },
            findings,
          };
        }
        case 3: {
          const long = repeat(60, (i) => indicatorId(`${i}-${'x'.repeat(110)}`));
          const items = repeat(n, () => ({ indicator: anIndicator({ name: words }), years: [], figure: null }));
          const query: Query = {
            v: 1,
            kind: 'catalogue',
            place: null,
            year: null,
            words: words.slice(0, 200),
            indicators: long,
          };
          return {
            asOf,
            outcome: 'answered',
            query,
            answer: { kind: 'catalogue', words, place: null, year: null, items },
            findings,
          };
        }
        case 4:
          return {
            asOf,
            outcome: 'clarify',
            problem: { kind: 'unclear-place', words, codes: [KALMAR], choices },
            choices,
          };
        case 5:
          return { asOf, outcome: 'no-data', query: null, reason: 'absent', words, missing: [], choices, findings };
        case 6:
          return {
            asOf,
            outcome: 'no-data',
            query: aValueQuery(),
            reason: 'no-figure',
            words: '',
            missing: repeat(Math.min(n, 40), (i) => ({ ...missing, year: 1990 + i, exists: [figure(i, words)] })),
            choices,
            findings,
          };
        case 7:
          return { asOf, outcome: 'declined', reason: 'opinion', indicator: null };
        case 8: {
          const rows = repeat(n, () => ({
            indicator: ROUTINE,
            place: KALMAR,
            years: repeat(50, (i) => ({ year: 1990 + i, state: 'figure' as const })),
          }));
          return { asOf, outcome: 'answered', query: aValueQuery(), answer: { kind: 'availability', rows }, findings };
        }
        default:
          return {
            asOf,
            outcome: 'no-data',
            query: null,
            reason: 'unknown-place',
            words,
            missing: [],
            choices: [],
            findings: NO_FINDINGS,
          };
      }
    });

const cases = catalogues.chain((catalogue) =>
  fc.record({
    catalogue: fc.constant(catalogue),
    turns: fc.array(turns(catalogue), { maxLength: 5 }),
    audience: fc.constantFrom('one' as const, 'all' as const),
    changed: fc.array(nasty, { maxLength: 4 }),
  }),
);
let kept = 0;
const hash = (text: string): string => text.length.toString(16).padStart(64, String(kept++ % 9));

test('whatever comes in, the message is one that Slack takes, and nothing foreign in it is obeyed', {
  timeout: 300_000,
}, () => {
  let shortened = 0;
  let named = 0;
  fc.assert(
    fc.property(cases, ({ catalogue, turns: given, audience, changed }) => {
      const messages = [
        turnBlocks(given, catalogue, { audience, hash, changed }),
        ...given.slice(0, 1).map((turn) => methodBlocks(turn, catalogue, { audience, hash })),
      ];
      for (const message of messages) {
        expect(slackProblems(message)).toEqual([]);
        expect(weight(message.blocks)).toBeLessThanOrEqual(MESSAGE_WEIGHT);
        expect(obeyed(message.text)).toEqual([]);
        for (const part of mrkdwnOf(message.blocks)) expect(obeyed(part)).toEqual([]);
        for (const value of valuesOf(message.blocks)) {
          const read = [parseButtonValue(value), parseFeedbackValue(value)].find((one) => one.ok);
          expect(read, value).toBeDefined();
          const carried = read?.ok === true && 'kept' in read.value ? read.value.kept : null;
          if (carried !== null) expect(message.keep.map((keep) => keep.id)).toContain(carried);
        }
        if (JSON.stringify(message.blocks).includes('… och')) shortened += 1;
        named += message.keep.length;
      }
    }),
    { numRuns: 40, seed: 20_251_122, reporter: tellBriefly },
  );
  // Neither shortening nor naming went untried.
  expect(shortened).toBeGreaterThan(8);
  expect(named).toBeGreaterThan(3);
});

/** A counterexample is megabytes long: what was broken and how to meet it again is enough. */
function tellBriefly<T>({ failed, seed, counterexamplePath, errorInstance }: fc.RunDetails<T>): void {
  if (failed) throw new Error(`seed ${seed}, path ${counterexamplePath}: ${String(errorInstance).slice(0, 2000)}`);
}

const valuesOf = (blocks: readonly unknown[]): readonly string[] =>
  [...JSON.stringify(blocks).matchAll(/"value":("(?:[^"\\]|\\.)*")/gu)].map(([, value = '""']) =>
    String(JSON.parse(value)),
  );
