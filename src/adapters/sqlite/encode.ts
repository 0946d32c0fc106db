import type { Bundle } from '../../domain/bundle.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Locator } from '../../domain/release.ts';
import type { SqlValue } from './handle.ts';
import type { TableName } from './tables.ts';

type Cells = readonly SqlValue[];

const flag = (value: boolean): number => (value ? 1 : 0);
const optionalFlag = (value: boolean | null): number | null => (value === null ? null : flag(value));

const locatorCells = (at: Locator): Cells => [at.section, String(at.line), at.raw];

/** status, scale, value, word, qualifier, low, high, direction, since. */
function statusCells(reading: Reading): Cells {
  switch (reading.status) {
    case 'observed': {
      const { value } = reading;
      return value.scale === 'answer'
        ? ['observed', 'answer', null, value.answer, reading.qualifier, null, null, null, null]
        : ['observed', value.scale, value.number, null, reading.qualifier, null, null, null, null];
    }
    case 'stated':
      return [
        'stated',
        null,
        null,
        reading.wording,
        reading.qualifier,
        reading.low,
        reading.high,
        reading.direction,
        null,
      ];
    case 'direction-only':
      return ['direction-only', null, null, reading.wording, null, null, null, reading.trend, reading.since];
    case 'not-answered':
    case 'not-applicable':
    case 'suppressed':
    case 'unreliable':
    case 'not-published':
      return [reading.status, null, null, null, null, null, null, null, null];
  }
}

const readingCells = (r: Reading): Cells => [
  r.indicator,
  r.place,
  r.year,
  r.release,
  r.gender,
  ...statusCells(r),
  flag(r.yearStated),
  r.note,
  ...locatorCells(r.locator),
];

const indicatorCells = (i: Indicator): Cells => [
  i.id,
  i.shortName,
  i.family,
  i.partOf,
  i.area,
  i.role,
  i.scale,
  i.denominator,
  i.tier,
  i.dimension,
  i.definition,
  i.phrase.verb,
  i.phrase.yes,
  i.phrase.no,
  JSON.stringify(i.traits),
];

const nameCells = (i: Indicator): readonly Cells[] => [
  [i.id, 'official', 0, i.name],
  ...i.names.map((name, position): Cells => [i.id, 'people', position, name]),
];

/** The denominator is the indicator's: what a share of that round is a share of can be read without it. */
function roundCells({ rounds, indicators }: Bundle): readonly Cells[] {
  const denominators = new Map(indicators.map((i) => [i.id, i.denominator]));
  return rounds.map((r) => [
    r.indicator,
    r.year,
    flag(r.asked),
    r.reason,
    flag(r.first),
    r.scale,
    denominators.get(r.indicator) ?? null,
    r.comparableWithPrevious,
    r.why,
    r.release,
    ...locatorCells(r.locator),
  ]);
}

/** One at a time: a delivery may hold a million readings. */
function* encoded<T>(facts: readonly T[], encode: (fact: T) => Cells): Iterable<Cells> {
  for (const fact of facts) yield encode(fact);
}

/** The rows that a bundle wants in one table, cells in the order of `columnsOf`. */
export function encodeRows(bundle: Bundle, table: TableName): Iterable<Cells> {
  switch (table) {
    case 'releases':
      return bundle.releases.map((r) => [
        r.id,
        r.publisher,
        r.quotedBy,
        r.title,
        r.published,
        r.retrieved,
        r.url,
        r.document,
      ]);
    case 'places':
      return bundle.places.map((p) => [p.code, p.name, p.kind, p.within, p.from, p.to, p.population, p.release]);
    case 'groups':
      return bundle.groups.map((g) => [g.id, g.kind, g.name, g.definition, g.publishedCount, g.release]);
    case 'memberships':
      return bundle.memberships.map((m) => [m.group, m.place, m.fromYear, m.toYear, m.release]);
    case 'areas':
      return bundle.areas.map((a) => [a.id, a.name, a.partSurvey, optionalFlag(a.newModel), JSON.stringify(a.names)]);
    case 'partSurveys':
      return bundle.partSurveys.map((s) => [s.number, s.year, s.name, s.asked, s.answered, s.percent, s.release]);
    case 'indicators':
      return bundle.indicators.map(indicatorCells);
    case 'indicatorNames':
      return bundle.indicators.flatMap(nameCells);
    case 'comparableAreas':
      return bundle.comparableAreas.map((c) => [c.family, c.area, c.release]);
    case 'lookAlikes':
      return bundle.lookAlikes.map((l) => [l.indicators[0], l.indicators[1], l.why, l.release]);
    case 'rounds':
      return roundCells(bundle);
    case 'readings':
      return encoded(bundle.readings, readingCells);
    case 'changes':
      return bundle.changes.map((c) => [
        c.indicator,
        c.place,
        c.from,
        c.to,
        c.release,
        c.points,
        c.trend,
        flag(c.doubtfulUnit),
        ...locatorCells(c.locator),
      ]);
    case 'notes':
      return bundle.notes.map((n) => [
        n.id,
        n.kind,
        n.title,
        JSON.stringify(n.names),
        n.text,
        n.place,
        n.year,
        n.release,
        ...locatorCells(n.locator),
      ]);
  }
}
