import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle } from '../../src/domain/bundle.ts';
import { aBundle } from './domain.ts';

type Rows = readonly object[];

const csv = (columns: readonly string[], rows: Rows): string =>
  [columns, ...rows.map((row) => columns.map((column) => Reflect.get(row, column) ?? ''))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');

const jsonl = (rows: Rows): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A bundle as the files of a delivery: name → text. */
export const bundleFiles = (bundle: Bundle = aBundle()): Record<string, string> => ({
  'releases.jsonl': jsonl(bundle.releases),
  'places.csv': csv(['code', 'name', 'kind', 'within', 'from', 'to', 'population', 'release'], bundle.places),
  'groups.jsonl': jsonl(bundle.groups),
  'memberships.csv': csv(['group', 'place', 'fromYear', 'toYear', 'release'], bundle.memberships),
  'areas.jsonl': jsonl(bundle.areas),
  'part-surveys.csv': csv(['number', 'name', 'year', 'asked', 'answered', 'percent', 'release'], bundle.partSurveys),
  'indicators.jsonl': jsonl(bundle.indicators),
  'comparable-areas.csv': csv(['family', 'area', 'release'], bundle.comparableAreas),
  'look-alikes.jsonl': jsonl(bundle.lookAlikes),
  'rounds.jsonl': jsonl(bundle.rounds),
  'readings.jsonl': jsonl(bundle.readings),
  'changes.jsonl': jsonl(bundle.changes),
  'notes.jsonl': jsonl(bundle.notes),
});

/** Writes a delivery to a new folder under the system's temporary one and returns its path. */
export async function writeBundleFolder(
  files: Readonly<Record<string, string | Uint8Array>> = bundleFiles(),
): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'mattstock-bundle-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content);
  return dir;
}
