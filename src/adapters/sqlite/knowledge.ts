import { SERVICE_AREAS } from '../../domain/area.ts';
import {
  DENOMINATORS,
  DIMENSIONS,
  INDICATOR_TRAITS,
  type Indicator,
  type IndicatorTrait,
  indicatorId,
  ROLES,
  SCALES,
  TIERS,
} from '../../domain/indicator.ts';
import type { MethodNote } from '../../domain/method.ts';
import { GROUP_KINDS, groupId, PLACE_KINDS, placeCode } from '../../domain/place.ts';
import { releaseId, type StoreVersion } from '../../domain/release.ts';
import { type Knowledge, MOST_AMOUNTS } from '../../query/knowledge.ts';
import {
  type Cell,
  everyOf,
  number,
  oneOf,
  optional,
  optionalFlag,
  optionalNumber,
  optionalText,
  text,
  texts,
} from './cells.ts';
import { factsOf } from './facts-of.ts';
import type { Row, SqlValue } from './handle.ts';
import { parseLocator } from './parse-facts.ts';
import type { RunSql } from './run-sql.ts';
import { IN_FORCE, wholeTableSql } from './select.ts';
import { TABLES, type TableName } from './tables.ts';

type Cells = readonly SqlValue[];

const area = oneOf(SERVICE_AREAS, 'area');
const placeKind = oneOf(PLACE_KINDS, 'kind of place');
const groupKind = oneOf(GROUP_KINDS, 'kind of group');
const noteKind = everyOf<MethodNote['kind']>({ method: true, term: true, place: true, absent: true }, 'kind of note');
const nameKind = oneOf(['official', 'people'] as const, 'kind of name');
const role = oneOf(ROLES, 'role');
const scale = oneOf(SCALES, 'scale');
const denominator = oneOf(DENOMINATORS, 'denominator');
const tier = optional(oneOf(TIERS, 'tier'));
const dimension = optional(oneOf(DIMENSIONS, 'dimension'));
const trait = oneOf(INDICATOR_TRAITS, 'trait');
const optionalPlace = optional((cell: Cell) => placeCode(text(cell)));
const optionalIndicator = optional((cell: Cell) => indicatorId(text(cell)));
const optionalArea = optional(area);

const traits = (cell: Cell): readonly IndicatorTrait[] => texts(cell).map(trait);

interface Names {
  official: string | null;
  readonly people: string[];
}

/** The names of each indicator, people's own in the order they were given. */
function namesOf(rows: readonly (readonly [string, 'official' | 'people', string])[]): ReadonlyMap<string, Names> {
  const all = new Map<string, Names>();
  for (const [indicator, kind, name] of rows) {
    const names = all.get(indicator) ?? { official: null, people: [] };
    if (kind === 'official') names.official = name;
    else names.people.push(name);
    all.set(indicator, names);
  }
  return all;
}

function parseIndicator(c: Cells, names: ReadonlyMap<string, Names>): Indicator {
  const id = text(c[0]);
  const own = names.get(id);
  return {
    id: indicatorId(id),
    name: text(own?.official),
    shortName: text(c[1]),
    family: optionalText(c[2]),
    partOf: optionalIndicator(c[3]),
    area: optionalArea(c[4]),
    role: role(c[5]),
    scale: scale(c[6]),
    denominator: denominator(c[7]),
    tier: tier(c[8]),
    dimension: dimension(c[9]),
    definition: text(c[10]),
    phrase: { verb: text(c[11]), yes: text(c[12]), no: text(c[13]) },
    traits: traits(c[14]),
    names: own?.people ?? [],
  };
}

/** Percentages, counts and what the source says in words, the country's first: its code is the lowest. */
const AMOUNTS = `SELECT json_array(${TABLES.readings.key.join(', ')}, word) AS j, value FROM reading
  WHERE ${IN_FORCE} AND gender = 'T' AND (value IS NOT NULL OR status = 'stated')
  ORDER BY place, indicator, year, release, gender, from_version, delivery LIMIT ${MOST_AMOUNTS}`;

/** Reads the catalogue tables at one version, each in the order of its key. */
export async function readKnowledge(asOf: StoreVersion, run: RunSql): Promise<Knowledge> {
  const table = async <T>(name: TableName, parse: (cells: Cells, row: Row) => T): Promise<T[]> =>
    factsOf(await run(wholeTableSql(TABLES[name]), [asOf]), TABLES[name].key.length, parse);
  const names = namesOf(await table('indicatorNames', (c) => [text(c[0]), nameKind(c[1]), text(c[3])] as const));
  return {
    asOf,
    amounts: factsOf(await run(AMOUNTS, [asOf]), TABLES.readings.key.length, (c, row) => ({
      indicator: indicatorId(text(c[0])),
      place: placeCode(text(c[1])),
      year: number(c[2]),
      release: releaseId(text(c[3])),
      number: optionalNumber(row['value'] ?? null),
      wording: optionalText(c[5]),
    })),
    releases: await table('releases', (c) => ({
      id: releaseId(text(c[0])),
      publisher: text(c[1]),
      quotedBy: optionalText(c[2]),
      title: text(c[3]),
      published: optionalText(c[4]),
      retrieved: text(c[5]),
      url: optionalText(c[6]),
      document: text(c[7]),
    })),
    places: await table('places', (c) => ({
      code: placeCode(text(c[0])),
      name: text(c[1]),
      kind: placeKind(c[2]),
      within: optionalPlace(c[3]),
      from: optionalText(c[4]),
      to: optionalText(c[5]),
      population: optionalNumber(c[6]),
      release: releaseId(text(c[7])),
    })),
    groups: await table('groups', (c) => ({
      id: groupId(text(c[0])),
      kind: groupKind(c[1]),
      name: text(c[2]),
      definition: text(c[3]),
      publishedCount: optionalNumber(c[4]),
      release: releaseId(text(c[5])),
    })),
    memberships: await table('memberships', (c) => ({
      group: groupId(text(c[0])),
      place: placeCode(text(c[1])),
      fromYear: number(c[2]),
      toYear: optionalNumber(c[3]),
      release: releaseId(text(c[4])),
    })),
    areas: await table('areas', (c) => ({
      id: area(c[0]),
      name: text(c[1]),
      partSurvey: optionalNumber(c[2]),
      newModel: optionalFlag(c[3]),
      names: texts(c[4]),
    })),
    partSurveys: await table('partSurveys', (c, row) => ({
      number: number(c[0]),
      name: text(c[2]),
      year: number(c[1]),
      asked: optionalNumber(c[3]),
      answered: optionalNumber(c[4]),
      percent: number(row['percent']),
      release: releaseId(text(c[5])),
    })),
    indicators: await table('indicators', (c) => parseIndicator(c, names)),
    comparableAreas: await table('comparableAreas', (c) => ({
      family: text(c[0]),
      area: area(c[1]),
      release: releaseId(text(c[2])),
    })),
    lookAlikes: await table('lookAlikes', (c) => ({
      indicators: [indicatorId(text(c[0])), indicatorId(text(c[1]))] as const,
      why: text(c[2]),
      release: releaseId(text(c[3])),
    })),
    notes: await table('notes', (c) => ({
      id: text(c[0]),
      kind: noteKind(c[1]),
      title: text(c[2]),
      names: texts(c[3]),
      text: text(c[4]),
      place: optionalPlace(c[5]),
      year: optionalNumber(c[6]),
      release: releaseId(text(c[7])),
      locator: parseLocator(c[8], c[9], c[10]),
    })),
  };
}
