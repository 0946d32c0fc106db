import { describe, expect, test } from 'vitest';
import { SERVICE_AREAS } from '../../src/domain/area.ts';
import type { Scale } from '../../src/domain/indicator.ts';
import { DATA } from './files.ts';
import { groupBy } from './find.ts';

const repeated = (keys: readonly (string | undefined)[]): readonly (string | undefined)[] =>
  keys.filter((key, i) => keys.indexOf(key) !== i);
const inSizeGroups = DATA.memberships.filter((row) => row.group.startsWith('size:'));
const of = (kind: string) => DATA.places.filter((row) => row.kind === kind);
const missing = (found: readonly (string | null | undefined)[], known: readonly (string | undefined)[]) =>
  found.filter((key) => key !== null && key !== '' && !known.includes(key ?? undefined));

const indicators = DATA.indicators.map((row) => row.id);
const releases = DATA.releases.map((row) => row.id);
const places = DATA.places.map((row) => row.code);
const groups = DATA.groups.map((row) => row.id);
const named = [
  ...[DATA.readings, DATA.rounds, DATA.changes, DATA.lookAlikes, DATA.notes, DATA.groups, DATA.partSurveys],
  ...[DATA.places, DATA.memberships, DATA.comparableAreas],
].flatMap((rows) => rows.map((row): string => row.release));

describe('ids are unique', () => {
  test.each([
    ['releases', releases],
    ['places', places],
    ['groups', groups],
    ['areas', DATA.areas.map((row) => row.id)],
    ['indicators', indicators],
    ['official names', DATA.indicators.map((row) => row.name)],
    ['short names', DATA.indicators.map((row) => row.shortName)],
    ['notes', DATA.notes.map((row) => row.id)],
    ['titles of notes of one kind', DATA.notes.map((row) => `${row.kind} ${row.title}`)],
    ['part surveys', DATA.partSurveys.map((row) => `${row.number} ${row.year}`)],
    ['memberships', DATA.memberships.map((row) => `${row.group} ${row.place} ${row.fromYear}`)],
    ['marks', DATA.comparableAreas.map((row) => `${row.family} ${row.area}`)],
    ['rounds', DATA.rounds.map((row) => `${row.indicator} ${row.year}`)],
    ['changes', DATA.changes.map((row) => `${row.indicator} ${row.place} ${row.from} ${row.to} ${row.release}`)],
    ['readings', DATA.readings.map((row) => `${row.indicator} ${row.place} ${row.year} ${row.gender} ${row.release}`)],
  ])('%s', (_what, keys) => {
    expect(keys.length).toBeGreaterThan(0);
    expect(repeated(keys)).toEqual([]);
  });
});

describe('every reference resolves', () => {
  test.each([
    [
      'indicators',
      [DATA.readings, DATA.rounds, DATA.changes].flatMap((rows) => rows.map((row) => row.indicator)),
      indicators,
    ],
    ['wholes', DATA.indicators.map((row) => row.partOf), indicators],
    ['look-alikes', DATA.lookAlikes.flatMap((row) => row.indicators), indicators],
    ['places', [...DATA.readings, ...DATA.changes, ...DATA.notes].map((row) => row.place), places],
    ['places around', DATA.places.map((row) => row.within), places],
    ['members', DATA.memberships.map((row) => row.place), places],
    ['groups', DATA.memberships.map((row) => row.group), groups],
    ['areas', DATA.indicators.map((row) => row.area), DATA.areas.map((row) => row.id)],
    ['families', DATA.comparableAreas.map((row) => row.family), DATA.indicators.map((row) => row.family ?? '')],
    ['releases', named, releases],
    [
      'part surveys',
      DATA.areas.map((row) => String(row.partSurvey ?? '')),
      DATA.partSurveys.map((row) => `${row.number}`),
    ],
  ])('%s', (_what, found, known) => {
    expect(missing(found, known)).toEqual([]);
  });

  test('every release is pointed at, and every row of the register points at one', () => {
    expect(releases.filter((id) => !named.includes(id))).toEqual([]);
    expect(named.filter((id) => id === '')).toEqual([]);
  });
});

describe('the register', () => {
  test('one country, 21 counties, 290 municipalities, each in a county that its code begins with', () => {
    expect([of('country').length, of('county').length, of('municipality').length]).toEqual([1, 21, 290]);
    expect(of('municipality').filter((row) => row.code.slice(0, 2) !== row.within)).toEqual([]);
    expect(of('district').filter((row) => row.code.split(':')[0] !== row.within)).toEqual([]);
  });

  test('populations add up to the counties and the country', () => {
    const sum = (rows: typeof DATA.places) => rows.reduce((total, row) => total + Number(row.population), 0);
    expect(sum(of('municipality'))).toBe(10_587_710);
    expect(sum(of('county'))).toBe(sum(of('country')));
    for (const county of of('county')) {
      const inside = of('municipality').filter((row) => row.within === county.code);
      expect(sum(inside), county.name).toBe(Number(county.population));
    }
  });

  test('each municipality is in one SKR group and one size group, and no key to economic aid is guessed', () => {
    const kinds = groupBy(DATA.memberships, (row) => row.group.slice(0, row.group.indexOf(':')));
    expect([...kinds].map(([kind, rows]) => `${kind} ${new Set(rows.map((row) => row.place)).size}`).sort()).toEqual([
      'size 290',
      'skr 290',
    ]);
    expect(
      groups
        .map((id) => id.split(':')[0])
        .join(' ')
        .match(/skr|size|ses/g)?.length,
    ).toBe(9 + 5 + 8);
  });

  test.each([
    ['municipalities, counties and the country', DATA.places.filter((row) => row.kind !== 'district'), 'SCB'],
    ['districts', of('district'), 'Måttstock'],
    ['members of SKR’s groups', DATA.memberships.filter((row) => row.group.startsWith('skr:')), 'SKR'],
    ['members of size groups, counted from populations', inSizeGroups, 'SCB'],
    ['size groups and the key to economic aid', DATA.groups.filter((row) => row.kind !== 'skr'), 'Socialstyrelsen'],
    ['response rates', DATA.partSurveys, 'Socialstyrelsen'],
    ['marks of Table 2', DATA.comparableAreas, 'Socialstyrelsen'],
  ])('%s', (_what, rows, publisher) => {
    const publisherOf = new Map(DATA.releases.map((row): [string, string] => [row.id, row.publisher]));
    expect([...new Set(rows.map((row) => publisherOf.get(row.release)))]).toEqual([publisher]);
  });

  test('no district is valid before it begins', () => {
    expect(of('district').filter((row) => row.to !== '' && row.to < row.from)).toEqual([]);
  });
});

// Table 2 of the method description 2024, read by eye: one letter for each of the ten columns.
// E economic aid, M substance abuse, P social psychiatry, V violence, B child and youth, v LSS adult, L LSS, b LSS child, A elderly.
const TABLE_2: Readonly<Record<string, string>> = {
  'overenskommelse-arbetsformedlingen': 'EPv',
  'overenskommelse-forsakringskassan': 'EPL',
  'overenskommelse-primarvard': 'EV',
  'overenskommelse-vuxenpsykiatri': 'EVv',
  'overenskommelse-region': 'MP',
  'brukarorganisation-paverkat-overenskommelse': 'MP',
  valdsrutin: 'EMPVBvbA',
  'bedomningsmetod-alkohol': 'EPVvA',
  'bedomningsmetod-droger': 'EPVvA',
  'brukarstyrd-brukarrevision-genomford': 'MP',
  'brukarstyrd-brukarrevision-anvand': 'MP',
  'isu-behov': 'EMPVBLA',
  'isu-stod-insatser': 'EMPVBLA',
  'isu-resultat': 'EMPVBLA',
  'enskildas-uppfattning-myndighetsutovning': 'EPVL',
  'enskildas-uppfattning-utforarverksamhet': 'PVL',
  ips: 'MP',
};

describe('Table 2', () => {
  test('its 17 families and their marks', () => {
    const families = groupBy(DATA.comparableAreas, (row) => row.family);
    const columns: readonly string[] = SERVICE_AREAS;
    const letter = (area: string) => 'EMPVBvLbA'[columns.indexOf(area)];
    const ours = [...families].map(([family, rows]) => [family, rows.map((row) => letter(row.area)).join('')]);
    expect(ours).toEqual(Object.entries(TABLE_2));
  });

  test('each mark has one indicator, and each indicator of a family its mark', () => {
    const marks = DATA.comparableAreas.map((row) => `${row.family} ${row.area}`);
    const ours = DATA.indicators.flatMap((row) => (row.family === null ? [] : [`${row.family} ${row.area}`]));
    expect([...ours].sort()).toEqual([...marks].sort());
  });
});

describe('values fit their indicator', () => {
  const scaleOf = new Map(DATA.indicators.map((row) => [row.id, row.scale]));
  const unit = (scale: Scale | undefined): string => (scale === 'percent' || scale === 'count' ? scale : 'answer');

  test('a unit answers on the scale, a country has a share', () => {
    const odd = DATA.readings.filter((row) => {
      if (row.status !== 'observed') return false;
      const scale = unit(scaleOf.get(row.indicator));
      return row.value.scale !== (row.place === '0000' && scale === 'answer' ? 'percent' : scale);
    });
    expect(odd).toEqual([]);
  });

  test('yes-no indicators have only Ja and Nej', () => {
    const odd = DATA.readings.filter(
      (row) =>
        row.status === 'observed' &&
        row.value.scale === 'answer' &&
        scaleOf.get(row.indicator) === 'yes-no' &&
        !['Ja', 'Nej'].includes(row.value.answer),
    );
    expect(odd).toEqual([]);
  });

  test('shares lie between 0 and 100, and bounds the right way round', () => {
    const numbers = DATA.readings.flatMap((row) => {
      if (row.status === 'stated') return [row.low ?? 0, row.high ?? 100];
      return row.status === 'observed' && row.value.scale === 'percent' ? [row.value.number] : [];
    });
    expect(numbers.filter((n) => n < 0 || n > 100)).toEqual([]);
    expect(DATA.readings.filter((row) => row.status === 'stated' && (row.low ?? 0) > (row.high ?? 100))).toEqual([]);
  });

  test('only a round that was asked has a scale, and the last known one is its indicator’s', () => {
    expect(DATA.rounds.filter((row) => !row.asked && row.scale !== null)).toEqual([]);
    const stated = DATA.rounds.filter((row) => row.scale !== null);
    const last = [...groupBy(stated, (row) => row.indicator).values()].flatMap((rows) => rows.at(-1) ?? []);
    const odd = last.filter((row) => row.scale !== scaleOf.get(row.indicator));
    expect(odd).toEqual([]);
  });

  test('every reading is of a round that was asked', () => {
    const asked = DATA.rounds.filter((row) => row.asked).map((row) => `${row.indicator} ${row.year}`);
    const volumes = new Set(DATA.indicators.filter((row) => row.role === 'volume').map((row) => row.id));
    const surveyed = DATA.readings.filter((row) => !volumes.has(row.indicator));
    expect(
      missing(
        surveyed.map((row) => `${row.indicator} ${row.year}`),
        asked,
      ),
    ).toEqual([]);
  });
});

describe('words for people', () => {
  const withReadings = new Set(DATA.readings.map((row) => row.indicator));

  test('short names fit a button', () => {
    expect(DATA.indicators.filter((row) => row.shortName.length > 62).map((row) => row.shortName)).toEqual([]);
  });

  test('indicators with readings have at least seven names, the others at least two', () => {
    const poor = DATA.indicators.filter((row) => row.names.length < (withReadings.has(row.id) ? 7 : 2));
    expect(poor.map((row) => row.id)).toEqual([]);
  });

  test('no name belongs to two indicators, and none repeats the official one', () => {
    const names = DATA.indicators.flatMap((row) => [...new Set([row.name, ...row.names].map((n) => n.toLowerCase()))]);
    expect(repeated(names)).toEqual([]);
    expect(DATA.indicators.filter((row) => row.names.includes(row.name)).map((row) => row.id)).toEqual([]);
  });

  test('no note shares a name with another note', () => {
    // A word that lifts an absent subject ("−kommuner") is no name, and may lift several.
    const names = DATA.notes.flatMap((row) => row.names).filter((name) => !name.startsWith('−'));
    expect(repeated(names.map((name) => name.toLowerCase()))).toEqual([]);
  });

  test('a sentence about an indicator of an area says the area', () => {
    const silent = DATA.indicators.filter(
      (row) => row.area?.startsWith('lss') && !/LSS/.test(row.phrase.yes + row.definition),
    );
    expect(silent.map((row) => row.id)).toEqual([]);
    expect(DATA.indicators.filter((row) => /[.!?]$/.test(row.phrase.yes + row.phrase.no)).map((row) => row.id)).toEqual(
      [],
    );
  });

  test('a no-break space stands between number and percent sign', () => {
    const texts = [
      ...DATA.notes.map((row) => row.text),
      ...DATA.indicators.map((row) => row.definition),
      ...DATA.lookAlikes.map((row) => row.why),
      ...DATA.groups.map((row) => row.definition),
    ];
    expect(texts.filter((text) => /\d ?%/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('\u00a0%')).length).toBeGreaterThan(10);
  });
});
