import { z } from 'zod';
import { type Area, type PartSurvey, SERVICE_AREAS } from '../../domain/area.ts';
import {
  DENOMINATORS,
  DIMENSIONS,
  INDICATOR_TRAITS,
  type Indicator,
  indicatorId,
  ROLES,
  SCALES,
  TIERS,
} from '../../domain/indicator.ts';
import type { ComparableArea, LookAlike, MethodNote } from '../../domain/method.ts';
import {
  GROUP_KINDS,
  groupId,
  type Membership,
  PLACE_KINDS,
  type Place,
  type PlaceGroup,
  placeCode,
} from '../../domain/place.ts';
import {
  ANSWERS,
  GENDERS,
  type MeasureRound,
  MISSING_STATUSES,
  QUALIFIERS,
  type Reading,
  type StatedChange,
} from '../../domain/reading.ts';
import { type Release, releaseId } from '../../domain/release.ts';
import type { BundlePart, PartRow } from './files.ts';

/** One schema for each row of `data/`. A schema that says more or less than its domain type does not compile. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const mirrors =
  <T>() =>
  <S extends z.ZodType>(schema: Same<z.output<S>, T> extends true ? S : never): S =>
    schema;

/** Not blank. */
const text = z.string().regex(/\S/);
const slug = z.string().regex(/^[a-z0-9]+(?:[-:][a-z0-9]+)*$/);
const code = z
  .string()
  .regex(/^(?:\d{2}|\d{4}|\d{4}:[a-z0-9-]+)$/)
  .transform(placeCode);
const indicator = slug.transform(indicatorId);
const release = slug.transform(releaseId);
const group = z
  .string()
  .regex(/^(?:skr:[A-C][1-9]|size:[1-5]|ses:[1-8])$/)
  .transform(groupId);
const area = z.enum(SERVICE_AREAS);
const year = z.int().min(1990).max(2100);
const count = z.int().min(0);
const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const texts = z.array(text).readonly();
const trend = z.enum(['up', 'down', 'unchanged']);

/** A CSV cell is text; codes stay so, figures are read strictly. */
const figure = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/)
  .transform(Number);
const csvCount = figure.pipe(count);
const csvYear = figure.pipe(year);
const csvPercent = figure.pipe(z.number().min(0).max(100));

const locator = z.strictObject({ section: text, line: z.int().min(1), raw: text }).readonly();

/** A note may be our own words about a document as a whole: then it has line 0, and no heading or wording to point at. */
const noteLocator = z.strictObject({ section: z.string(), line: z.int().min(0), raw: z.string() }).readonly();

const releaseRow = z
  .strictObject({
    id: release,
    publisher: text,
    quotedBy: text.nullable(),
    title: text,
    published: date.nullable(),
    retrieved: date,
    url: z.url().nullable(),
    document: text,
  })
  .readonly();

const placeRow = z
  .strictObject({
    code,
    name: text,
    kind: z.enum(PLACE_KINDS),
    within: code.nullable(),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    population: csvCount.nullable(),
    release,
  })
  .readonly();

const groupRow = z
  .strictObject({
    id: group,
    kind: z.enum(GROUP_KINDS),
    name: text,
    definition: text,
    publishedCount: count.nullable(),
    release,
  })
  .readonly();

const membershipRow = z
  .strictObject({ group, place: code, fromYear: csvYear, toYear: csvYear.nullable(), release })
  .readonly();

const areaRow = z
  .strictObject({
    id: area,
    name: text,
    partSurvey: count.nullable(),
    newModel: z.boolean().nullable(),
    names: texts,
  })
  .readonly();

const partSurveyRow = z
  .strictObject({
    number: csvCount,
    name: text,
    year: csvYear,
    asked: csvCount.nullable(),
    answered: csvCount.nullable(),
    percent: csvPercent,
    release,
  })
  .readonly();

const indicatorRow = z
  .strictObject({
    id: indicator,
    name: text,
    shortName: text,
    family: slug.nullable(),
    partOf: indicator.nullable(),
    area: area.nullable(),
    role: z.enum(ROLES),
    scale: z.enum(SCALES),
    denominator: z.enum(DENOMINATORS),
    tier: z.enum(TIERS).nullable(),
    dimension: z.enum(DIMENSIONS).nullable(),
    definition: text,
    phrase: z.strictObject({ verb: text, yes: text, no: text }).readonly(),
    traits: z.array(z.enum(INDICATOR_TRAITS)).readonly(),
    names: texts,
  })
  .readonly();

const comparableAreaRow = z.strictObject({ family: slug, area, release }).readonly();

const lookAlikeRow = z
  .strictObject({ indicators: z.tuple([indicator, indicator]).readonly(), why: text, release })
  .readonly();

const roundRow = z
  .strictObject({
    indicator,
    year,
    asked: z.boolean(),
    reason: text.nullable(),
    first: z.boolean(),
    scale: z.enum(SCALES).nullable(),
    comparableWithPrevious: z.enum(['yes', 'no', 'unknown']),
    why: text.nullable(),
    release,
    locator,
  })
  .readonly();

const readingKey = {
  indicator,
  place: code,
  year,
  gender: z.enum(GENDERS),
  release,
  locator,
  yearStated: z.boolean(),
  note: text.nullable(),
};

const observedValue = z.discriminatedUnion('scale', [
  z.strictObject({ scale: z.literal('answer'), answer: z.enum(ANSWERS) }).readonly(),
  z.strictObject({ scale: z.literal('percent'), number: z.number().min(0).max(100) }).readonly(),
  z.strictObject({ scale: z.literal('count'), number: z.number().min(0) }).readonly(),
]);

const qualifier = z.enum(QUALIFIERS);

const readingRow = z.discriminatedUnion('status', [
  z.strictObject({ ...readingKey, status: z.literal('observed'), value: observedValue, qualifier }).readonly(),
  z
    .strictObject({
      ...readingKey,
      status: z.literal('stated'),
      wording: text,
      low: z.number().min(0).nullable(),
      high: z.number().min(0).nullable(),
      direction: z.enum(['has', 'lacks']),
      qualifier,
    })
    .readonly(),
  z
    .strictObject({
      ...readingKey,
      status: z.literal('direction-only'),
      trend,
      since: year.nullable(),
      wording: text,
    })
    .readonly(),
  z.strictObject({ ...readingKey, status: z.enum(MISSING_STATUSES) }).readonly(),
]);

const changeRow = z
  .strictObject({
    indicator,
    place: code,
    from: year,
    to: year,
    points: z.number().nullable(),
    trend,
    doubtfulUnit: z.boolean(),
    release,
    locator,
  })
  .readonly();

const noteRow = z
  .strictObject({
    id: slug,
    kind: z.enum(['method', 'term', 'place', 'absent']),
    title: text,
    names: texts,
    text,
    place: code.nullable(),
    year: year.nullable(),
    release,
    locator: noteLocator,
  })
  .readonly();

export const SCHEMAS: { readonly [P in BundlePart]: z.ZodType<PartRow<P>> } = {
  releases: mirrors<Release>()(releaseRow),
  places: mirrors<Place>()(placeRow),
  groups: mirrors<PlaceGroup>()(groupRow),
  memberships: mirrors<Membership>()(membershipRow),
  areas: mirrors<Area>()(areaRow),
  partSurveys: mirrors<PartSurvey>()(partSurveyRow),
  indicators: mirrors<Indicator>()(indicatorRow),
  comparableAreas: mirrors<ComparableArea>()(comparableAreaRow),
  lookAlikes: mirrors<LookAlike>()(lookAlikeRow),
  rounds: mirrors<MeasureRound>()(roundRow),
  readings: mirrors<Reading>()(readingRow),
  changes: mirrors<StatedChange>()(changeRow),
  notes: mirrors<MethodNote>()(noteRow),
};

/** The header of each CSV file; the others are JSON lines. */
export const CSV_COLUMNS = {
  places: Object.keys(placeRow.unwrap().shape),
  memberships: Object.keys(membershipRow.unwrap().shape),
  partSurveys: Object.keys(partSurveyRow.unwrap().shape),
  comparableAreas: Object.keys(comparableAreaRow.unwrap().shape),
} as const;
