import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadBundle } from '../../../src/adapters/bundle/load-bundle.ts';
import { type BundleProblem, describeProblem } from '../../../src/adapters/bundle/problem.ts';
import { indicatorId } from '../../../src/domain/indicator.ts';
import { placeCode } from '../../../src/domain/place.ts';
import { releaseId } from '../../../src/domain/release.ts';
import { bundleFiles, writeBundleFolder } from '../../builders/bundle-folder.ts';
import {
  aBundle,
  aComparableArea,
  aCounty,
  aDirection,
  aGroup,
  aLookAlike,
  aMembership,
  aNote,
  anAnswer,
  anIndicator,
  aPartSurvey,
  aPlace,
  aReading,
  aRelease,
  aStatedReading,
  KALMAR,
  KALMAR_COUNTY,
  theCountry,
} from '../../builders/domain.ts';

const made: string[] = [];

afterEach(async () => {
  for (const dir of made.splice(0)) await rm(dir, { recursive: true, force: true });
});

async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const dir = await writeBundleFolder(files);
  made.push(dir);
  return dir;
}

async function problemsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly BundleProblem[]> {
  const loaded = await loadBundle(await folder(files));
  return loaded.ok ? [] : loaded.error;
}

/** The valid folder with one file's text changed. */
const altered = (file: string, change: (text: string) => string | Uint8Array) => {
  const files = bundleFiles();
  return { ...files, [file]: change(files[file] ?? '') };
};

const swapped = (file: string, from: string | RegExp, to: string) =>
  altered(file, (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} does not hold ${String(from)}`);
    return changed;
  });

describe('a faulty file is refused with file, row and field', () => {
  const cases: readonly [
    what: string,
    files: Record<string, string | Uint8Array>,
    where: [string, number | null, string | null, string],
  ][] = [
    ['broken JSON', altered('rounds.jsonl', (text) => `${text}{"a":\n`), ['rounds.jsonl', 2, null, 'not-json']],
    [
      'JSON that is no object',
      altered('rounds.jsonl', (text) => `${text}\n[1]\n`),
      ['rounds.jsonl', 3, null, 'invalid'],
    ],
    ['a row cut short', altered('places.csv', (text) => `${text}0881,Nybro\n`), ['places.csv', 5, null, 'not-csv']],
    [
      'an open quote',
      altered('places.csv', (text) => `${text}0881,"Nybro,municipality,08,,,\n`),
      ['places.csv', 5, null, 'not-csv'],
    ],
    ['a missing column', swapped('places.csv', ',population', ''), ['places.csv', 1, null, 'wrong-header']],
    ['an empty CSV file', altered('places.csv', () => ''), ['places.csv', 1, null, 'wrong-header']],
    ['a code that lost its zero', swapped('places.csv', '0880,', '880,'), ['places.csv', 4, 'code', 'invalid']],
    ['a figure with letters', swapped('places.csv', '72000', '72 000'), ['places.csv', 4, 'population', 'invalid']],
    [
      'a year out of range',
      swapped('readings.jsonl', '"year":2023', '"year":23'),
      ['readings.jsonl', 1, 'year', 'invalid'],
    ],
    [
      'a year as text',
      swapped('readings.jsonl', '"year":2023', '"year":"2023"'),
      ['readings.jsonl', 1, 'year', 'invalid'],
    ],
    [
      'a percent above 100',
      swapped('readings.jsonl', '"number":47', '"number":147'),
      ['readings.jsonl', 1, 'value.number', 'invalid'],
    ],
    [
      'an unknown status',
      swapped('readings.jsonl', '"status":"stated"', '"status":"guessed"'),
      ['readings.jsonl', 3, 'status', 'invalid'],
    ],
    [
      'an unknown answer',
      swapped('readings.jsonl', '"answer":"Ja"', '"answer":"ja"'),
      ['readings.jsonl', 2, 'value.answer', 'invalid'],
    ],
    [
      'a missing field',
      swapped('readings.jsonl', ',"yearStated":true', ''),
      ['readings.jsonl', 1, 'yearStated', 'invalid'],
    ],
    [
      'a figure on a withheld reading',
      swapped('readings.jsonl', '"status":"not-answered"', '"status":"suppressed","value":3'),
      ['readings.jsonl', 5, 'value', 'unknown-field'],
    ],
    [
      'an unknown field',
      swapped('releases.jsonl', '"title"', '"titel":"x","title"'),
      ['releases.jsonl', 1, 'titel', 'unknown-field'],
    ],
    [
      'a blank name',
      swapped('indicators.jsonl', /"shortName":"[^"]*"/, '"shortName":" "'),
      ['indicators.jsonl', 1, 'shortName', 'invalid'],
    ],
  ];
  it.each(cases)('%s', async (_what, files, [file, row, field, kind]) => {
    const problems = await problemsOf(files);
    expect(problems.map((p) => [p.file, p.row, p.field, p.fault.kind])).toContainEqual([file, row, field, kind]);
  });

  it('a byte that is not UTF-8, with its line', async () => {
    const latin1 = altered('notes.jsonl', (text) =>
      Buffer.concat([Buffer.from(text), Buffer.from('"Öppna"\n', 'latin1'), Buffer.from(text)]),
    );
    expect(await problemsOf(latin1)).toMatchObject([{ file: 'notes.jsonl', row: 2, fault: { kind: 'not-utf8' } }]);
  });

  it('a missing file', async () => {
    const { 'changes.jsonl': _left, ...rest } = bundleFiles();
    expect(await problemsOf(rest)).toMatchObject([
      { file: 'changes.jsonl', row: null, fault: { kind: 'missing-file' } },
    ]);
  });

  it('a folder where a file should be', async () => {
    const { 'changes.jsonl': _left, ...rest } = bundleFiles();
    const dir = await folder(rest);
    await mkdir(join(dir, 'changes.jsonl'));
    await chmod(dir, 0o755);
    expect(await loadBundle(dir)).toMatchObject({
      ok: false,
      error: [{ file: 'changes.jsonl', fault: { kind: 'unreadable' } }],
    });
  });

  it('a folder that is not there: every file is missing', async () => {
    const loaded = await loadBundle('/nowhere/at/all');
    expect(loaded.ok ? 0 : loaded.error.length).toBe(13);
  });
});

describe('what no single row shows', () => {
  const nowhere = placeCode('9999');
  const nothing = indicatorId('finns-inte');
  const unknown = releaseId('okand');
  const base = aBundle();
  const cases: readonly [
    what: string,
    over: Parameters<typeof aBundle>[0],
    where: [string, number, string | null, string],
  ][] = [
    [
      'the same reading twice',
      { readings: [aReading(), aReading({ note: 'igen' })] },
      ['readings.jsonl', 2, null, 'duplicate'],
    ],
    ['the same place twice', { places: [...base.places, aPlace()] }, ['places.csv', 5, null, 'duplicate']],
    [
      'a pair of look-alikes the other way round',
      {
        lookAlikes: [
          aLookAlike(),
          aLookAlike({ indicators: [indicatorId('sip-lss-vuxen'), indicatorId('rutin-vald-lss-vuxen')] }),
        ],
      },
      ['look-alikes.jsonl', 2, null, 'duplicate'],
    ],
    [
      'a reading of an unknown indicator',
      { readings: [aReading({ indicator: nothing })] },
      ['readings.jsonl', 1, 'indicator', 'unknown-reference'],
    ],
    [
      'a reading of an unknown place',
      { readings: [aReading({ place: nowhere })] },
      ['readings.jsonl', 1, 'place', 'unknown-reference'],
    ],
    [
      'a reading of an unknown release',
      { readings: [aReading({ release: unknown })] },
      ['readings.jsonl', 1, 'release', 'unknown-reference'],
    ],
    [
      'a place known from nowhere',
      { places: [theCountry(), aCounty(), aPlace({ release: unknown })] },
      ['places.csv', 4, 'release', 'unknown-reference'],
    ],
    [
      'a group of no publisher',
      { groups: [aGroup({ release: unknown })] },
      ['groups.jsonl', 1, 'release', 'unknown-reference'],
    ],
    [
      'a member that nobody lists',
      { memberships: [aMembership({ release: unknown })] },
      ['memberships.csv', 2, 'release', 'unknown-reference'],
    ],
    [
      'a response rate of no document',
      { partSurveys: [aPartSurvey({ release: unknown })] },
      ['part-surveys.csv', 2, 'release', 'unknown-reference'],
    ],
    [
      'a mark in no table',
      { comparableAreas: [aComparableArea({ release: unknown })] },
      ['comparable-areas.csv', 2, 'release', 'unknown-reference'],
    ],
    [
      'a place within nothing',
      { places: [theCountry(), aCounty(), aPlace({ within: placeCode('99') })] },
      ['places.csv', 4, 'within', 'unknown-reference'],
    ],
    [
      'an indicator of an area without a row',
      { indicators: [...base.indicators, anIndicator({ id: nothing, area: 'elderly' })] },
      ['indicators.jsonl', 3, 'area', 'unknown-reference'],
    ],
    [
      'a part of nothing',
      { indicators: [...base.indicators, anIndicator({ id: indicatorId('del'), partOf: nothing })] },
      ['indicators.jsonl', 3, 'partOf', 'unknown-reference'],
    ],
    [
      'a comparable family of no indicator',
      { comparableAreas: [aComparableArea({ family: 'okand' })] },
      ['comparable-areas.csv', 2, 'family', 'unknown-reference'],
    ],
    [
      'a look-alike of nothing',
      { lookAlikes: [aLookAlike({ indicators: [indicatorId('sip-lss-vuxen'), nothing] })] },
      ['look-alikes.jsonl', 1, 'indicators.1', 'unknown-reference'],
    ],
    [
      'a note about an unknown place',
      { notes: [aNote({ place: nowhere })] },
      ['notes.jsonl', 1, 'place', 'unknown-reference'],
    ],
    [
      'a share for a municipality on a yes/no scale',
      { readings: [aReading({ place: KALMAR })] },
      ['readings.jsonl', 1, 'value', 'wrong-value'],
    ],
    [
      'an answer for the country',
      { readings: [anAnswer({ place: placeCode('0000') })] },
      ['readings.jsonl', 1, 'value', 'wrong-value'],
    ],
    [
      'an ordinal answer on a yes/no scale',
      { readings: [anAnswer({ value: { scale: 'answer', answer: 'Ja, för alla' } })] },
      ['readings.jsonl', 1, 'value', 'wrong-value'],
    ],
    [
      'a count for a county on a yes/no scale',
      { readings: [aReading({ place: KALMAR_COUNTY, value: { scale: 'count', number: 3 } })] },
      ['readings.jsonl', 1, 'value', 'wrong-value'],
    ],
    [
      'bounds the wrong way round',
      { readings: [aStatedReading({ low: 50, high: 45 })] },
      ['readings.jsonl', 1, 'low', 'wrong-value'],
    ],
  ];
  it.each(cases)('%s', async (_what, over, [file, row, field, kind]) => {
    const problems = await problemsOf(bundleFiles(aBundle(over)));
    expect(problems.map((p) => [p.file, p.row, p.field, p.fault.kind])).toContainEqual([file, row, field, kind]);
  });

  it('at most twenty problems are told', async () => {
    const readings = Array.from({ length: 30 }, (_, n) => aReading({ place: nowhere, year: 1990 + n }));
    expect(await problemsOf(bundleFiles(aBundle({ readings })))).toHaveLength(20);
  });

  it('each problem is told as one Swedish sentence with its place and what to do', async () => {
    const [problem] = await problemsOf(bundleFiles(aBundle({ readings: [aReading({ place: nowhere })] })));
    expect(problem === undefined ? '' : describeProblem(problem)).toBe(
      'readings.jsonl, rad 1, fältet place: "9999" finns inte i places.csv. Rätta värdet eller lägg till raden där.',
    );
  });
});

describe('a valid folder', () => {
  it('is what ships', async () => {
    const loaded = await loadBundle('data');
    expect(loaded.ok ? [] : loaded.error.map(describeProblem)).toEqual([]);
  });

  it('says exactly what was written, codes as text, empty cells as null', async () => {
    const loaded = await loadBundle(await folder(bundleFiles()));
    expect(loaded).toEqual({ ok: true, value: { ...aBundle(), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  });

  it('a share for a city of districts, and an answer on an ordinal scale, are let through', async () => {
    const city = aPlace({ code: placeCode('0180'), name: 'Stockholm', within: KALMAR_COUNTY });
    const district = aPlace({
      code: placeCode('0180:farsta'),
      name: 'Farsta',
      kind: 'district',
      within: placeCode('0180'),
    });
    const ordinal = anIndicator({ id: indicatorId('grad'), scale: 'ordinal' });
    const base = aBundle();
    const bundle = aBundle({
      places: [...base.places, city, district],
      indicators: [...base.indicators, ordinal],
      readings: [
        aReading({ place: city.code }),
        anAnswer({ place: district.code }),
        anAnswer({ indicator: ordinal.id, value: { scale: 'answer', answer: 'Ja, men inte för alla' } }),
        aDirection({ place: KALMAR }),
      ],
    });
    expect(await problemsOf(bundleFiles(bundle))).toEqual([]);
  });

  it('has a hash of its bytes: equal for equal files, another when one byte or one file boundary moves', async () => {
    const hashOf = async (files: Readonly<Record<string, string | Uint8Array>>) => {
      const loaded = await loadBundle(await folder(files));
      return loaded.ok ? loaded.value.sha256 : 'refused';
    };
    const first = await hashOf(bundleFiles());
    expect(await hashOf(bundleFiles())).toBe(first);
    expect(
      await hashOf(bundleFiles(aBundle({ releases: [aRelease({ title: 'Öppna jämförelser LSS 2024' })] }))),
    ).not.toBe(first);
    const blankMoved = altered('rounds.jsonl', (text) => `${text}\n`);
    expect(await hashOf(blankMoved)).not.toBe(await hashOf(altered('readings.jsonl', (text) => `\n${text}`)));
  });
});
