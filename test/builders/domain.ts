import type { Area, PartSurvey } from '../../src/domain/area.ts';
import type { Bundle } from '../../src/domain/bundle.ts';
import { type Indicator, indicatorId } from '../../src/domain/indicator.ts';
import type { ComparableArea, LookAlike, MethodNote } from '../../src/domain/method.ts';
import {
  COUNTRY,
  groupId,
  type Membership,
  type Place,
  type PlaceCode,
  type PlaceGroup,
  placeCode,
} from '../../src/domain/place.ts';
import type { MeasureRound, MissingStatus, Reading, StatedChange } from '../../src/domain/reading.ts';
import { type Locator, type Release, releaseId } from '../../src/domain/release.ts';

/** Builders are valid by construction and consistent with each other: `aBundle()` passes every check of the loader. */

export type Observed = Extract<Reading, { status: 'observed' }>;
export type Stated = Extract<Reading, { status: 'stated' }>;
export type DirectionOnly = Extract<Reading, { status: 'direction-only' }>;
export type Missing = Extract<Reading, { status: MissingStatus }>;

export const KALMAR: PlaceCode = placeCode('0880');
export const KALMAR_COUNTY: PlaceCode = placeCode('08');

export const aLocator = (over: Partial<Locator> = {}): Locator => ({
  section: 'Resultat',
  line: 12,
  raw: '47 procent',
  ...over,
});

export const aRelease = (over: Partial<Release> = {}): Release => ({
  id: releaseId('oj-lss-2023'),
  publisher: 'Socialstyrelsen',
  quotedBy: null,
  title: 'Öppna jämförelser LSS 2023',
  published: '2023-06',
  retrieved: '2025-11-01',
  url: null,
  document: '000',
  ...over,
});

export const aPlace = (over: Partial<Place> = {}): Place => ({
  code: KALMAR,
  name: 'Kalmar',
  kind: 'municipality',
  within: KALMAR_COUNTY,
  from: null,
  to: null,
  population: 72_000,
  release: releaseId('oj-lss-2023'),
  ...over,
});

export const theCountry = (): Place =>
  aPlace({ code: COUNTRY, name: 'Riket', kind: 'country', within: null, population: 10_587_710 });

export const aCounty = (over: Partial<Place> = {}): Place =>
  aPlace({ code: KALMAR_COUNTY, name: 'Kalmar län', kind: 'county', within: null, population: 247_000, ...over });

export const aGroup = (over: Partial<PlaceGroup> = {}): PlaceGroup => ({
  id: groupId('skr:B3'),
  kind: 'skr',
  name: 'B3 Större stad',
  definition: 'Kommuner med minst 50 000 invånare',
  publishedCount: null,
  release: releaseId('oj-lss-2023'),
  ...over,
});

export const aMembership = (over: Partial<Membership> = {}): Membership => ({
  group: groupId('skr:B3'),
  place: KALMAR,
  fromYear: 2023,
  toYear: null,
  release: releaseId('oj-lss-2023'),
  ...over,
});

export const anArea = (over: Partial<Area> = {}): Area => ({
  id: 'lss-adult',
  name: 'LSS vuxen',
  partSurvey: 7,
  newModel: true,
  names: ['lss', 'funktionsnedsättning'],
  ...over,
});

export const aPartSurvey = (over: Partial<PartSurvey> = {}): PartSurvey => ({
  number: 7,
  name: 'LSS',
  year: 2024,
  asked: 305,
  answered: 288,
  percent: 94,
  release: releaseId('oj-lss-2023'),
  ...over,
});

/** A yes/no indicator of structure: a routine in case of violence, LSS adults. */
export const anIndicator = (over: Partial<Indicator> = {}): Indicator => ({
  id: indicatorId('rutin-vald-lss-vuxen'),
  name: 'Aktuell rutin vid indikation på våld mot vuxna',
  shortName: 'Rutin vid våld',
  family: 'rutin-vald',
  partOf: null,
  area: 'lss-adult',
  role: 'quality',
  scale: 'yes-no',
  denominator: 'municipalities',
  tier: null,
  dimension: null,
  definition: 'Kommunen har en aktuell skriftlig rutin för hur personalen gör vid tecken på våld.',
  phrase: { verb: 'hade', yes: 'en rutin vid våld mot vuxna', no: 'ingen rutin vid våld mot vuxna' },
  traits: ['structure', 'strict-yes'],
  names: ['våldsrutin', 'rutin vid våld i nära relationer'],
  ...over,
});

const readingKey = {
  indicator: indicatorId('rutin-vald-lss-vuxen'),
  place: COUNTRY,
  year: 2023,
  gender: 'T',
  release: releaseId('oj-lss-2023'),
  yearStated: true,
  note: null,
} as const;

/** Riket 2023: 47 percent, observed. */
export const aReading = (over: Partial<Observed> = {}): Observed => ({
  ...readingKey,
  locator: aLocator(),
  status: 'observed',
  value: { scale: 'percent', number: 47 },
  qualifier: 'exact',
  ...over,
});

/** Kalmar 2023: Ja. */
export const anAnswer = (over: Partial<Observed> = {}): Observed =>
  aReading({ place: KALMAR, value: { scale: 'answer', answer: 'Ja' }, locator: aLocator({ raw: 'Ja' }), ...over });

/** Riket 2018: nearly half, in words. */
export const aStatedReading = (over: Partial<Stated> = {}): Stated => ({
  ...readingKey,
  year: 2018,
  locator: aLocator({ raw: 'knappt hälften' }),
  status: 'stated',
  wording: 'knappt hälften',
  low: 45,
  high: 50,
  direction: 'has',
  qualifier: 'nearly',
  ...over,
});

/** Riket 2020: more than 2019, without a figure. */
export const aDirection = (over: Partial<DirectionOnly> = {}): DirectionOnly => ({
  ...readingKey,
  year: 2020,
  locator: aLocator({ raw: 'allt fler' }),
  status: 'direction-only',
  trend: 'up',
  since: 2019,
  wording: 'allt fler',
  ...over,
});

/** Kalmar 2022: no answer was given. */
export const aMissingReading = (over: Partial<Missing> = {}): Missing => ({
  ...readingKey,
  place: KALMAR,
  year: 2022,
  locator: aLocator({ raw: '-' }),
  status: 'not-answered',
  ...over,
});

export const aChange = (over: Partial<StatedChange> = {}): StatedChange => ({
  indicator: indicatorId('rutin-vald-lss-vuxen'),
  place: COUNTRY,
  from: 2022,
  to: 2023,
  points: 3,
  trend: 'up',
  doubtfulUnit: false,
  release: releaseId('oj-lss-2023'),
  locator: aLocator({ raw: '3 procentenheter' }),
  ...over,
});

export const aRound = (over: Partial<MeasureRound> = {}): MeasureRound => ({
  indicator: indicatorId('rutin-vald-lss-vuxen'),
  year: 2023,
  asked: true,
  reason: null,
  first: false,
  scale: null,
  comparableWithPrevious: 'yes',
  why: null,
  release: releaseId('oj-lss-2023'),
  locator: aLocator(),
  ...over,
});

export const aNote = (over: Partial<MethodNote> = {}): MethodNote => ({
  id: 'bortfallsregeln',
  kind: 'method',
  title: '20-procentsregeln',
  names: ['bortfall', '20 procent'],
  text: 'Andelar visas inte när mer än 20 procent av enheterna saknas.',
  place: null,
  year: 2024,
  release: releaseId('oj-lss-2023'),
  locator: aLocator(),
  ...over,
});

export const aComparableArea = (over: Partial<ComparableArea> = {}): ComparableArea => ({
  family: 'rutin-vald',
  area: 'lss-adult',
  release: releaseId('oj-lss-2023'),
  ...over,
});

/** Speaks of `anIndicator()` and `anIndicator({ id: 'sip-lss-vuxen' })`, both in `aBundle()`. */
export const aLookAlike = (over: Partial<LookAlike> = {}): LookAlike => ({
  indicators: [indicatorId('rutin-vald-lss-vuxen'), indicatorId('sip-lss-vuxen')],
  why: 'Två olika frågor i enkäten.',
  release: releaseId('oj-lss-2023'),
  ...over,
});

/** A small whole delivery: riket, Kalmar and its county, two indicators, every kind of reading once. */
export const aBundle = (over: Partial<Bundle> = {}): Bundle => ({
  name: 'data',
  sha256: '00'.repeat(32),
  releases: [aRelease()],
  places: [theCountry(), aCounty(), aPlace()],
  groups: [aGroup()],
  memberships: [aMembership()],
  areas: [anArea()],
  partSurveys: [aPartSurvey()],
  indicators: [
    anIndicator(),
    anIndicator({
      id: indicatorId('sip-lss-vuxen'),
      name: 'Aktuell rutin för samordnad individuell plan',
      shortName: 'Rutin för SIP',
      family: null,
      names: ['sip-rutin'],
    }),
  ],
  comparableAreas: [aComparableArea()],
  lookAlikes: [aLookAlike()],
  rounds: [aRound()],
  readings: [aReading(), anAnswer(), aStatedReading(), aDirection(), aMissingReading()],
  changes: [aChange()],
  notes: [aNote()],
  ...over,
});
