/**
 * The fact tables: what a delivery says. Each row also has `delivery`, `from_version` and `to_version` (null: in force).
 * `key` names a fact for good; `content` is what may change about it. `real` columns are the ones that hold fractions.
 * Order matters: it is the order of the cells that `encode.ts` writes and the `parse-` files read.
 */
export interface TableSpec {
  readonly name: string;
  readonly key: readonly string[];
  readonly content: readonly string[];
  readonly real: readonly string[];
}

const spec = (
  name: string,
  key: readonly string[],
  content: readonly string[],
  real: readonly string[] = [],
): TableSpec => ({ name, key, content, real });

export const TABLES = {
  releases: spec('release', ['id'], ['publisher', 'quoted_by', 'title', 'published', 'retrieved', 'url', 'document']),
  places: spec('place', ['code'], ['name', 'kind', 'within', 'valid_from', 'valid_to', 'population', 'release']),
  groups: spec('place_group', ['id'], ['kind', 'name', 'definition', 'published_count', 'release']),
  memberships: spec('membership', ['group_id', 'place', 'from_year'], ['to_year', 'release']),
  areas: spec('area', ['id'], ['name', 'part_survey', 'new_model', 'names']),
  partSurveys: spec(
    'part_survey',
    ['number', 'year'],
    ['name', 'asked', 'answered', 'percent', 'release'],
    ['percent'],
  ),
  indicators: spec(
    'indicator',
    ['id'],
    [
      'short_name',
      'family',
      'part_of',
      'area',
      'role',
      'scale',
      'denominator',
      'tier',
      'dimension',
      'definition',
      'phrase_verb',
      'phrase_yes',
      'phrase_no',
      'traits',
    ],
  ),
  indicatorNames: spec('indicator_name', ['indicator', 'kind', 'position'], ['name']),
  comparableAreas: spec('comparable_area', ['family', 'area'], ['release']),
  lookAlikes: spec('look_alike', ['indicator_a', 'indicator_b'], ['why', 'release']),
  rounds: spec(
    'measured',
    ['indicator', 'year'],
    [
      'asked',
      'reason',
      'first',
      'scale',
      'denominator',
      'comparable_with_previous',
      'why',
      'release',
      'sheet',
      'cell',
      'raw',
    ],
  ),
  readings: spec(
    'reading',
    ['indicator', 'place', 'year', 'release', 'gender'],
    [
      'status',
      'scale',
      'value',
      'word',
      'qualifier',
      'low',
      'high',
      'direction',
      'since',
      'year_stated',
      'note',
      'sheet',
      'cell',
      'raw',
    ],
    ['value', 'low', 'high'],
  ),
  changes: spec(
    'stated_change',
    ['indicator', 'place', 'from_year', 'to_year', 'release'],
    ['points', 'trend', 'doubtful_unit', 'sheet', 'cell', 'raw'],
    ['points'],
  ),
  notes: spec(
    'method_note',
    ['id'],
    ['kind', 'title', 'names', 'text', 'place', 'year', 'release', 'sheet', 'cell', 'raw'],
  ),
} as const satisfies Record<string, TableSpec>;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

export const columnsOf = (table: TableSpec): readonly string[] => [...table.key, ...table.content];
