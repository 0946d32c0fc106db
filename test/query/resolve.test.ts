import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRY } from '../../src/domain/place.ts';
import { findCandidates } from '../../src/query/candidates.ts';
import { buildCatalogue } from '../../src/query/catalogue.ts';
import type { QueryDraft } from '../../src/query/draft.ts';
import type { Scope } from '../../src/query/group-queries.ts';
import type { Misunderstanding } from '../../src/query/misunderstanding.ts';
import { type Query, QuerySchema } from '../../src/query/query.ts';
import type { Resolution } from '../../src/query/resolution.ts';
import { resolve } from '../../src/query/resolve.ts';
import { KALMAR } from '../builders/domain.ts';
import { aDraft, anyDraft } from '../builders/draft.ts';
import { aKnowledge } from '../builders/evidence.ts';
import { shippedBundle } from '../builders/shipped.ts';

const CATALOGUE = buildCatalogue(aKnowledge({}, await shippedBundle()));
const candidatesOf = (text: string) => findCandidates(text, CATALOGUE);
/** The first candidate and every place, as an interpreter that believes its eyes would say. */
const resolved = (text: string, over: Partial<QueryDraft> = {}): Resolution => {
  const candidates = candidatesOf(text);
  const draft = aDraft({
    indicators: { words: text, pick: candidates.indicators.length > 0 ? [0] : [] },
    notes: { words: text, pick: candidates.notes.length > 0 ? [0] : [] },
    places: { words: text, pick: candidates.mentions.map((_, at) => at) },
    ...over,
  });
  return resolve(draft, candidates, CATALOGUE);
};
const listed = (...all: number[]): QueryDraft['years'] => ({ ...aDraft().years, how: 'listed', listed: all });
const range = (from: number | null, to: number | null): QueryDraft['years'] => ({
  ...aDraft().years,
  how: 'range',
  from,
  to,
});
const SUBJECT = 'kontinuitetsplan LSS-boende vuxna';

test('a lone compound is not answered with what holds its parts', () => {
  expect(candidatesOf('stödboende').indicators[0]?.support).toBe(1);
  expect(resolved('stödboende').ok).toBe(false);
});

describe('what becomes no query', () => {
  test.each<[string, string, Partial<QueryDraft>, Misunderstanding['kind']]>([
    ['nothing', '', {}, 'nothing-asked'],
    ['only courtesy', 'hej', {}, 'nothing-asked'],
    ['only a place, after something', 'och Kalmar?', { followUp: true }, 'unclear-indicator'],
    ['words that no name holds', 'bilar parkeringsböter', {}, 'unknown-subject'],
    ['a known word among strangers', 'kontinuitetsplan simhallar vattenrutschbanor badvakter', {}, 'unknown-subject'],
    ['a place nobody knows', SUBJECT, { unknownPlace: 'Ankeborg' }, 'unknown-place'],
    ['a year before any survey', SUBJECT, { years: listed(1895) }, 'impossible-year'],
    ['a year too far off, among possible ones', SUBJECT, { years: listed(2023, 2050) }, 'impossible-year'],
    ['a span that begins too early', SUBJECT, { kind: 'trend', years: range(1900, 2023) }, 'impossible-year'],
    ['a span that ends too late', SUBJECT, { kind: 'trend', years: range(2020, 2099) }, 'impossible-year'],
    [
      'an impossible year of a register question',
      'kommunkod Kalmar',
      { kind: 'register', years: listed(1700) },
      'impossible-year',
    ],
    ['our own, nobody knows where', SUBJECT, { ours: true }, 'unclear-place'],
    ['a register question without a place', 'vilken kommunkod', { kind: 'register' }, 'unknown-place'],
    ['a term nobody explains', 'vad betyder blipblop', { kind: 'definition' }, 'unknown-subject'],
    ['a method nobody describes', 'blipblop', { kind: 'method' }, 'unknown-subject'],
    ['a catalogue of nothing', 'bilar parkeringsböter', { kind: 'catalogue' }, 'unknown-subject'],
    ['violence against children has no indicator', 'våld mot barn inom LSS', {}, 'absent'],
  ])('%s', (_, text, over, kind) => {
    expect(resolved(text, over)).toMatchObject({ ok: false, error: { kind } });
  });

  test('nearly two places of one name are asked about, and each choice is a whole query', () => {
    const mentions = [
      { from: 0, to: 1, codes: candidatesOf('Habo Håbo').mentions.flatMap(({ codes }) => codes), how: 'typo' as const },
    ];
    const candidates = { ...candidatesOf(SUBJECT), mentions };
    const draft = aDraft({ indicators: { words: SUBJECT, pick: [0] }, places: { words: 'Habbo', pick: [0] } });
    const result = resolve(draft, candidates, CATALOGUE);
    if (result.ok || result.error.kind !== 'unclear-place') throw new Error('not asked');
    expect(result.error.codes).toEqual(['0643', '0305']);
    expect(result.error.choices.map((query) => query.kind === 'value' && query.places.codes)).toEqual([
      ['0643'],
      ['0305'],
    ]);
    for (const choice of result.error.choices) expect(QuerySchema.safeParse(choice).success).toBe(true);
  });

  test('every municipality is a question of its own, never riket’s', () => {
    expect(resolved(SUBJECT, { kind: 'listing' })).toMatchObject({
      value: { query: { kind: 'listing', scope: { kind: 'place', place: COUNTRY } } },
    });
  });
});

describe('every slot knows where it comes from', () => {
  const query = (text: string, over: Partial<QueryDraft> = {}) => {
    const result = resolved(text, over);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value.query;
  };
  test('nothing said: riket and the latest year, by default', () => {
    expect(query(SUBJECT)).toMatchObject({
      kind: 'value',
      indicators: { ids: ['kontinuitetsplan-lss-boende-vuxen'], fit: 'all', origin: 'asked' },
      places: { codes: [COUNTRY], origin: 'default' },
      years: { years: null, origin: 'default' },
    });
  });
  test('said: the place and the years asked for', () => {
    expect(query(`${SUBJECT} Kalmar`, { years: listed(2020, 2021) })).toMatchObject({
      places: { codes: [KALMAR], origin: 'asked' },
      years: { years: [2020, 2021], origin: 'asked' },
    });
  });
  test('our own, and the place is said', () => {
    expect(query(`${SUBJECT} Kalmar`, { ours: true })).toMatchObject({ places: { codes: [KALMAR] } });
  });
  test('the measurement before the latest is not the latest', () => {
    const before = query(SUBJECT, { years: { ...aDraft().years, how: 'previous' } });
    expect(before).not.toEqual(query(SUBJECT));
  });
  test('a trend between two named years', () => {
    expect(query(SUBJECT, { kind: 'trend', years: listed(2022, 2018) })).toMatchObject({
      kind: 'trend',
      from: 2018,
      to: 2022,
    });
    expect(query(SUBJECT, { kind: 'trend', years: range(2018, null) })).toMatchObject({
      kind: 'trend',
      from: 2018,
      to: null,
    });
  });
  test('several that fit are one of them, unless all were listed', () => {
    const pick = { words: '', pick: [0, 1] };
    expect(query(SUBJECT, { indicators: pick })).toMatchObject({ indicators: { fit: 'one-of' } });
    expect(query(SUBJECT, { indicators: pick, several: true })).toMatchObject({ indicators: { fit: 'all' } });
  });
});

const scopeIds = (scope: Scope): readonly string[] =>
  scope.kind === 'group' ? [scope.group] : scope.kind === 'own' ? [] : [scope.place];

const idsIn = (query: Query): readonly string[] => {
  switch (query.kind) {
    case 'value':
    case 'trend':
    case 'claim':
    case 'availability':
      return [...query.indicators.ids, ...query.places.codes];
    case 'definition':
      return [...query.indicators, ...query.notes];
    case 'method':
      return query.notes;
    case 'register':
      return [query.place];
    case 'comparability':
      return [...query.indicators, ...query.areas];
    case 'catalogue':
      return query.indicators;
    case 'revisions':
      return [...query.indicators, ...(query.place === null ? [] : [query.place])];
    case 'changes':
      return [...query.indicators, ...query.areas, query.place];
    case 'across-areas':
      return [...query.indicators, query.place];
    case 'snapshot':
      return [query.place, ...query.areas];
    case 'share':
    case 'listing':
      return [...query.indicators.ids, ...scopeIds(query.scope)];
    case 'ranking':
      return [...query.indicators.ids, ...scopeIds(query.scope), ...(query.place === null ? [] : [query.place])];
    case 'comparison':
      return [...query.indicators.ids, query.place, ...query.with.flatMap(scopeIds)];
    case 'gaps':
      return [query.place, ...query.areas, ...scopeIds(query.scope)];
  }
};
const queriesIn = (result: Resolution): readonly Query[] => {
  if (result.ok) return [result.value.query];
  const { error } = result;
  return 'choices' in error ? error.choices : [];
};

test('whatever the draft says, no id is invented, and what comes out is a valid query', () => {
  const maps = [CATALOGUE.indicators, CATALOGUE.places, CATALOGUE.notes, CATALOGUE.areas];
  const groups = CATALOGUE.groups.map((group) => group.id);
  const known = new Set<string>([...maps.flatMap((map) => [...map.keys()]), ...groups]);
  const texts = [
    '',
    'våldsrutin LSS vuxen i Kalmar 2023',
    'Vad saknar Kalmar mot grupp B3 i länet i våldsrutin LSS vuxen',
    'ISU behov resultat insatser',
    'Habo Håbo Uppsala kontinuitetsplan plan',
    'vad betyder IBIC, SIP och svarsfrekvens i LSS äldreomsorg jämföra 2023 med 2024',
    'bilar i Ankeborg',
    'Får jag säga att 47 procent har våldsrutin, en ökning med 3 procent sedan 2022?',
    'Kalmar saknar kontinuitetsplan och är sämre än riket',
  ].map(candidatesOf);
  fc.assert(
    fc.property(fc.constantFrom(...texts), anyDraft(), (candidates, draft) => {
      for (const query of queriesIn(resolve(draft, candidates, CATALOGUE))) {
        for (const id of idsIn(query)) expect(known).toContain(id);
        expect(QuerySchema.safeParse(query).error?.issues ?? []).toEqual([]);
      }
    }),
    { numRuns: 1500 },
  );
});
