/**
 * Everything that is said is kept: a row is true from `from_version` until `to_version` (null: still).
 * Tables are clustered on their key, so that the readings of one indicator and place lie together, in the order they are read.
 * `sheet` and `cell` say where a fact stands: in a text its heading and line.
 */
export const FIRST = `
CREATE TABLE commit_log (
  version INTEGER PRIMARY KEY,
  release TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('import', 'rollback')),
  at TEXT NOT NULL
) STRICT;

CREATE TABLE delivery (
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  from_version INTEGER NOT NULL,
  to_version INTEGER,
  PRIMARY KEY (name, from_version)
) STRICT, WITHOUT ROWID;

CREATE TABLE release (
  id TEXT NOT NULL,
  publisher TEXT NOT NULL,
  quoted_by TEXT,
  title TEXT NOT NULL,
  published TEXT,
  retrieved TEXT NOT NULL,
  url TEXT,
  document TEXT NOT NULL,
  delivery TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER,
  PRIMARY KEY (id, from_version, delivery)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  within TEXT,
  valid_from TEXT,
  valid_to TEXT,
  population INTEGER,
  release TEXT NOT NULL,
  delivery TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER,
  PRIMARY KEY (code, from_version, delivery)
) STRICT, WITHOUT ROWID;

CREATE TABLE place_group (
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  definition TEXT NOT NULL,
  published_count INTEGER,
  release TEXT NOT NULL,
  delivery TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER,
  PRIMARY KEY (id, from_version, delivery)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
  group_id TEXT NOT NULL,
  place TEXT NOT NULL,
  from_year INTEGER NOT NULL,
  to_year INTEGER,
  release TEXT NOT NULL,
  delivery TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER,
  PRIMARY KEY (group_id, place, from_year, from_version, delivery)
) STRICT, WITHOUT ROWID;

CREATE TABLE area (
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  part_survey INTEGER,
  new_model INTEGER,
  names TEXT NOT NULL CHECK (json_valid(names)),
  delivery TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER,
  PRIMARY KEY (id, from_version, delivery)
) STRICT, WITHOUT ROWID;

CREATE TABLE part_survey (
  number INTEGER NOT NULL,
  year INTEGER NOT NULL,
  name TEXT NOT NULL,
  asked INTEGER,
  answered INTEGER,
  percent REAL NOT NULL,
  release TEXT NOT NULL,
  delivery TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER,
  PRIMARY KEY (number, year, from_version, delivery)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
  id TEXT NOT NULL,
  short_name TEXT NOT NULL,
  family TEXT,
  part_of TEXT,
  area TEXT,
  role TEXT NOT NULL,
  scale TEXT NOT NULL,
  denominator TEXT NOT NULL,
  tier TEXT,
  dimension TEXT,
  definition TEXT NOT NULL,
  phrase_verb TEXT NOT NULL,
  phrase_yes TEXT NOT NULL,
  phrase_no TEXT NOT NULL,
  traits TEXT NOT NULL CHECK (json_valid(traits)),
  delivery TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER,
  PRIMARY KEY (id, from_version, delivery)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_name (
  indicator TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('official', 'people')),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  delivery TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER,
  PRIMARY KEY (indicator, kind, position, from_version, delivery)
) STRICT, WITHOUT ROWID;

CREATE TABLE comparable_area (
  family TEXT NOT NULL,
  area TEXT NOT NULL,
  release TEXT NOT NULL,
  delivery TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER,
  PRIMARY KEY (family, area, from_version, delivery)
) STRICT, WITHOUT ROWID;

CREATE TABLE look_alike (
  indicator_a TEXT NOT NULL,
  indicator_b TEXT NOT NULL,
  why TEXT NOT NULL,
  release TEXT NOT NULL,
  delivery TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER,
  PRIMARY KEY (indicator_a, indicator_b, from_version, delivery)
) STRICT, WITHOUT ROWID;

-- scale: null when no source says on which one units answered. denominator: the indicator's when the round was delivered.
CREATE TABLE measured (
  indicator TEXT NOT NULL,
  year INTEGER NOT NULL,
  asked INTEGER NOT NULL,
  reason TEXT,
  first INTEGER NOT NULL,
  scale TEXT,
  denominator TEXT,
  comparable_with_previous TEXT NOT NULL CHECK (comparable_with_previous IN ('yes', 'no', 'unknown')),
  why TEXT,
  release TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  raw TEXT NOT NULL,
  delivery TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER,
  PRIMARY KEY (indicator, year, from_version, delivery)
) STRICT, WITHOUT ROWID;

-- word: the answer or the source's wording. scale: answer, percent or count of an observed value. k of n, margin: computed shares.
CREATE TABLE reading (
  indicator TEXT NOT NULL,
  place TEXT NOT NULL,
  year INTEGER NOT NULL,
  gender TEXT NOT NULL DEFAULT 'T',
  release TEXT NOT NULL,
  status TEXT NOT NULL,
  scale TEXT,
  value REAL,
  word TEXT,
  qualifier TEXT,
  basis TEXT NOT NULL DEFAULT 'published',
  k INTEGER,
  n INTEGER,
  margin REAL,
  low REAL,
  high REAL,
  direction TEXT,
  since INTEGER,
  year_stated INTEGER NOT NULL,
  note TEXT,
  raw TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  delivery TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER,
  PRIMARY KEY (indicator, place, year, release, gender, from_version, delivery)
) STRICT, WITHOUT ROWID;

CREATE TABLE stated_change (
  indicator TEXT NOT NULL,
  place TEXT NOT NULL,
  from_year INTEGER NOT NULL,
  to_year INTEGER NOT NULL,
  release TEXT NOT NULL,
  points REAL,
  trend TEXT NOT NULL,
  doubtful_unit INTEGER NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  raw TEXT NOT NULL,
  delivery TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER,
  PRIMARY KEY (indicator, place, from_year, to_year, release, from_version, delivery)
) STRICT, WITHOUT ROWID;

CREATE TABLE method_note (
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  names TEXT NOT NULL CHECK (json_valid(names)),
  text TEXT NOT NULL,
  place TEXT,
  year INTEGER,
  release TEXT NOT NULL,
  sheet TEXT NOT NULL,
  cell TEXT NOT NULL,
  raw TEXT NOT NULL,
  delivery TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER,
  PRIMARY KEY (id, from_version, delivery)
) STRICT, WITHOUT ROWID;
`;
