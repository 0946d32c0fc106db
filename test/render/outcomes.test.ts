import { describe, expect, test } from 'vitest';
import { MISSING_REASONS, type Missing } from '../../src/answer/figure.ts';
import { misunderstood } from '../../src/answer/misunderstood.ts';
import { toFigure } from '../../src/answer/to-figure.ts';
import { NO_FINDINGS, type Turn } from '../../src/answer/turn.ts';
import { COUNTRY, placeCode } from '../../src/domain/place.ts';
import { storeVersion } from '../../src/domain/release.ts';
import { DECLINE_REASONS } from '../../src/query/draft.ts';
import type { Misunderstanding } from '../../src/query/misunderstanding.ts';
import { placesOf } from '../../src/query/query.ts';
import { renderTurn } from '../../src/render/render-turn.ts';
import { messageText } from '../../src/render/text.ts';
import { aNote, anIndicator, aReading, KALMAR } from '../builders/domain.ts';
import { aCatalogue, aSnapshotQuery, aValueQuery, ROUTINE } from '../builders/query.ts';
import { expectWellFormed } from './well-formed.ts';

const CATALOGUE = aCatalogue({
  notes: [aNote({ id: 'absent', kind: 'absent', text: 'Det finns ingen sådan indikator.' })],
});
const asOf = storeVersion(1);
const said = (turn: Turn): string => {
  const message = renderTurn(turn, CATALOGUE);
  expect(message.lead.length).toBeGreaterThan(0);
  const text = messageText(message);
  for (const line of text.split('\n').filter((one) => one !== '')) expectWellFormed(line.trim());
  return text;
};

test.each(DECLINE_REASONS)('declined, %s: why, and what it can do instead', (reason) => {
  expect(said({ asOf, outcome: 'declined', reason, indicator: null })).toMatch(/[Jj]ag|Ställ/);
});

const CHOICES = [aValueQuery(), aValueQuery({ places: placesOf([KALMAR]) })];
/** Each misunderstanding: a new kind does not compile until it is said. */
const PROBLEMS: {
  readonly [K in Misunderstanding['kind']]: readonly [Extract<Misunderstanding, { kind: K }>, Turn['outcome'], string];
} = {
  'nothing-asked': [{ kind: 'nothing-asked' }, 'clarify', '?'],
  'unclear-indicator': [{ kind: 'unclear-indicator', words: 'plan', choices: CHOICES }, 'clarify', '?'],
  'unclear-place': [
    { kind: 'unclear-place', words: 'Habbo', codes: [KALMAR, COUNTRY], choices: CHOICES },
    'clarify',
    'Habbo',
  ],
  'unclear-words': [{ kind: 'unclear-words', words: 'barn', choices: [aSnapshotQuery()] }, 'clarify', 'barn'],
  excluded: [{ kind: 'excluded', words: 'utom barn', choices: [aSnapshotQuery()] }, 'clarify', 'utom barn'],
  'unknown-place': [{ kind: 'unknown-place', words: 'Ankeborg' }, 'no-data', 'Ankeborg'],
  'unknown-subject': [{ kind: 'unknown-subject', words: 'badvakter', choices: [] }, 'no-data', 'badvakter'],
  'impossible-year': [{ kind: 'impossible-year', year: 1850 }, 'clarify', '1850'],
  'not-counted': [{ kind: 'not-counted', choices: CHOICES }, 'no-data', 'andel'],
  absent: [{ kind: 'absent', note: 'absent' }, 'no-data', 'Det finns ingen sådan indikator.'],
};

test.each(Object.entries(PROBLEMS))('%s', (_, [problem, outcome, part]) => {
  const turn = misunderstood(problem, asOf, CATALOGUE);
  expect(turn.outcome).toBe(outcome);
  const text = said(turn);
  expect(text).toContain(part);
  const choices = 'choices' in problem ? problem.choices : [];
  expect(renderTurn(turn, CATALOGUE).choices.map((choice) => choice.query)).toEqual(choices);
  for (const i of choices.keys()) expect(text).toContain(`${i + 1}. `);
});

test('no words to repeat leave no empty quotation marks', () => {
  for (const problem of [
    { kind: 'unknown-subject', words: '', choices: [] },
    { kind: 'unclear-place', words: 'vi', codes: [], choices: [] },
  ] as const) {
    expect(said(misunderstood(problem, asOf, CATALOGUE))).not.toContain('””');
  }
});

const other = toFigure(aReading({ year: 2020 }), anIndicator(), 'comparison');
const missing = (over: Partial<Missing>): Missing => ({
  indicator: ROUTINE,
  place: KALMAR,
  year: 2022,
  reason: 'no-figure-for-year',
  why: null,
  exists: [],
  ...over,
});
const noData = (...items: readonly Missing[]): string =>
  said({
    asOf,
    outcome: 'no-data',
    query: aValueQuery(),
    reason: 'no-figure',
    words: '',
    missing: items,
    choices: [],
    findings: NO_FINDINGS,
  });

describe.each(MISSING_REASONS)('missing: %s', (reason) => {
  test('is said of the indicator and the year asked for, and never as zero or no', () => {
    const text = noData(missing({ reason, why: reason === 'not-measured' ? 'Enkäten gjordes om.' : null }));
    expect(text).toContain('Rutin vid våld');
    if (reason !== 'no-figures-at-all' && reason !== 'no-gender-breakdown') expect(text).toContain('2022');
    expect(text).not.toMatch(/\b0\b|\bNej\b/);
    if (reason === 'not-measured') expect(text).toContain('Enkäten gjordes om.');
  });
  test('is said of the latest year too', () => {
    noData(missing({ reason, year: null }));
  });
  test('with what exists instead, marked as that', () => {
    const text = noData(missing({ reason, exists: other === null ? [] : [other] }));
    expect(text.indexOf('47')).toBeGreaterThan(text.indexOf('Rutin vid våld'));
    expect(text).toMatch(/som finns[^\n]*47\u00a0%/);
  });
});

test('an unknown place is told by its code, never as a hole', () => {
  expect(noData(missing({ place: placeCode('9999') }))).toContain('9999');
});
