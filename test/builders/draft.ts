import fc from 'fast-check';
import { DECLINE_REASONS, EMPTY_DRAFT, type QueryDraft } from '../../src/query/draft.ts';
import { QUERY_KINDS } from '../../src/query/query.ts';

/** An empty draft with something filled in. */
export const aDraft = (over: Partial<QueryDraft> = {}): QueryDraft => ({ ...EMPTY_DRAFT, ...over });

const picks = fc.record({
  words: fc.string({ maxLength: 20 }),
  pick: fc.array(fc.nat({ max: 99 }), { maxLength: 8 }),
});
const fewPicks = fc.record({
  words: fc.string({ maxLength: 20 }),
  pick: fc.array(fc.nat({ max: 5 }), { maxLength: 8 }),
});
const year = fc.integer({ min: 1800, max: 2200 });
const likelyYear = fc.integer({ min: 2015, max: 2025 });

/** Anything that the schema lets an interpreter say, sensible or not. */
export const anyDraft = (): fc.Arbitrary<QueryDraft> =>
  fc.record({
    kind: fc.constantFrom(...QUERY_KINDS, null),
    decline: fc.constantFrom(null, ...DECLINE_REASONS),
    indicators: fc.oneof(picks, fewPicks),
    notes: fc.oneof(picks, fewPicks),
    places: fewPicks,
    unknownPlace: fc.oneof(
      { weight: 5, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
    ),
    years: fc.record({
      words: fc.constant(''),
      how: fc.constantFrom('none', 'listed', 'range', 'latest', 'previous', 'last-n'),
      from: fc.oneof(fc.constant(null), likelyYear),
      to: fc.oneof(fc.constant(null), likelyYear),
      listed: fc.oneof(
        { weight: 4, arbitrary: fc.uniqueArray(likelyYear, { maxLength: 5 }) },
        { weight: 1, arbitrary: fc.uniqueArray(year, { maxLength: 5 }) },
      ),
      count: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 20 })),
    }),
    areas: fc.array(fc.constantFrom('lss', 'elderly', 'påhittat'), { maxLength: 4 }),
    gender: fc.constantFrom('T', 'K', 'M'),
    counted: fc.constantFrom(null, 'municipalities', 'case-officers', 'persons', 'things', 'open'),
    ask: fc.constantFrom(null, 'code', 'count', 'list', 'county', 'groups', 'population'),
    partSurveys: fc.uniqueArray(fc.nat({ max: 10 }), { maxLength: 11 }),
    lacking: fc.boolean(),
    several: fc.boolean(),
    units: fc.record({
      group: fc.option(
        fc.record({
          kind: fc.constantFrom('skr' as const, 'size' as const, 'ses' as const, 'similar' as const, 'county' as const),
          name: fc.constantFrom(null, 'B3', '4', 'Z9'),
        }),
      ),
      listed: fc.constantFrom('yes' as const, 'no' as const, 'partly' as const, 'missing' as const),
      order: fc.constantFrom('highest' as const, 'lowest' as const),
    }),
    followUp: fc.boolean(),
    ours: fc.boolean(),
  });
