import { BUNDLE_FILES, BUNDLE_PARTS, type BundlePart, type PartRow } from './files.ts';
import type { Located } from './parse-part.ts';
import type { BundleProblem } from './problem.ts';
import { readingFaults } from './scale-check.ts';

/** All rows of a delivery, each with its line. */
export type LocatedRows = { readonly [P in BundlePart]: readonly Located<PartRow<P>>[] };

const KEYS: { readonly [P in BundlePart]: (row: PartRow<P>) => readonly (string | number)[] } = {
  releases: (r) => [r.id],
  places: (p) => [p.code],
  groups: (g) => [g.id],
  memberships: (m) => [m.group, m.place, m.fromYear],
  areas: (a) => [a.id],
  partSurveys: (s) => [s.number, s.year],
  indicators: (i) => [i.id],
  comparableAreas: (c) => [c.family, c.area],
  // A pair is the same pair the other way round.
  lookAlikes: (l) => [...l.indicators].sort(),
  rounds: (r) => [r.indicator, r.year],
  readings: (r) => [r.indicator, r.place, r.year, r.gender, r.release],
  changes: (c) => [c.indicator, c.place, c.from, c.to, c.release],
  notes: (n) => [n.id],
};

function duplicates<P extends BundlePart>(
  part: P,
  rows: LocatedRows[P],
  keyOf: (row: PartRow<P>) => readonly (string | number)[],
): readonly BundleProblem[] {
  const first = new Map<string, number>();
  const problems: BundleProblem[] = [];
  for (const { row, value } of rows) {
    const key = keyOf(value).join(' ');
    const firstRow = first.get(key);
    if (firstRow === undefined) first.set(key, row);
    else problems.push({ file: BUNDLE_FILES[part], row, field: null, fault: { kind: 'duplicate', key, firstRow } });
  }
  return problems;
}

/** What a row points at: the field, the value there (null points at nothing), and which part must define it. */
type Reference = readonly [field: string, found: string | number | null, target: Target];

type Target = 'releases' | 'places' | 'groups' | 'areas' | 'partSurveys' | 'indicators' | 'families';

const REFERENCES: { readonly [P in BundlePart]: (row: PartRow<P>) => readonly Reference[] } = {
  releases: () => [],
  places: (p) => [
    ['within', p.within, 'places'],
    ['release', p.release, 'releases'],
  ],
  groups: (g) => [['release', g.release, 'releases']],
  memberships: (m) => [
    ['group', m.group, 'groups'],
    ['place', m.place, 'places'],
    ['release', m.release, 'releases'],
  ],
  areas: (a) => [['partSurvey', a.partSurvey, 'partSurveys']],
  partSurveys: (s) => [['release', s.release, 'releases']],
  indicators: (i) => [
    ['partOf', i.partOf, 'indicators'],
    ['area', i.area, 'areas'],
  ],
  comparableAreas: (c) => [
    ['family', c.family, 'families'],
    ['area', c.area, 'areas'],
    ['release', c.release, 'releases'],
  ],
  lookAlikes: (l) => [
    ['indicators.0', l.indicators[0], 'indicators'],
    ['indicators.1', l.indicators[1], 'indicators'],
    ['release', l.release, 'releases'],
  ],
  rounds: (r) => [
    ['indicator', r.indicator, 'indicators'],
    ['release', r.release, 'releases'],
  ],
  readings: (r) => [
    ['indicator', r.indicator, 'indicators'],
    ['place', r.place, 'places'],
    ['release', r.release, 'releases'],
  ],
  changes: (c) => [
    ['indicator', c.indicator, 'indicators'],
    ['place', c.place, 'places'],
    ['release', c.release, 'releases'],
  ],
  notes: (n) => [
    ['place', n.place, 'places'],
    ['release', n.release, 'releases'],
  ],
};

const definedIn = (target: Target): string => BUNDLE_FILES[target === 'families' ? 'indicators' : target];

function definitions(all: LocatedRows): { readonly [T in Target]: ReadonlySet<string | number | null> } {
  const set = <T>(rows: readonly Located<T>[], of: (value: T) => string | number | null) =>
    new Set(rows.map(({ value }) => of(value)));
  return {
    releases: set(all.releases, (r) => r.id),
    places: set(all.places, (p) => p.code),
    groups: set(all.groups, (g) => g.id),
    areas: set(all.areas, (a) => a.id),
    partSurveys: set(all.partSurveys, (s) => s.number),
    indicators: set(all.indicators, (i) => i.id),
    families: set(all.indicators, (i) => i.family),
  };
}

function danglers<P extends BundlePart>(
  part: P,
  rows: LocatedRows[P],
  referencesOf: (row: PartRow<P>) => readonly Reference[],
  defined: ReturnType<typeof definitions>,
): readonly BundleProblem[] {
  return rows.flatMap(({ row, value }) =>
    referencesOf(value)
      .filter(([, found, target]) => found !== null && !defined[target].has(found))
      .map(([field, found, target]): BundleProblem => {
        const fault = { kind: 'unknown-reference', found: String(found), definedIn: definedIn(target) } as const;
        return { file: BUNDLE_FILES[part], row, field, fault };
      }),
  );
}

/** What no single row shows: keys said twice, references to nothing, values off their indicator's scale. */
export function checkWhole(all: LocatedRows): readonly BundleProblem[] {
  const defined = definitions(all);
  const perPart = <P extends BundlePart>(part: P): readonly BundleProblem[] => [
    ...duplicates(part, all[part], KEYS[part]),
    ...danglers(part, all[part], REFERENCES[part], defined),
  ];
  return [...BUNDLE_PARTS.flatMap((part) => perPart(part)), ...readingFaults(all.readings, all.indicators, all.places)];
}
