import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '../../src/domain/reading.ts';
import { DATA } from '../data/files.ts';
import { type OpenedWay, openWay, SHIPPED } from './service.ts';

const jsonl = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Runs on a copy of the shipped data in which some files say something else. */
export async function onChangedData<T>(
  files: Readonly<Record<string, string>>,
  work: (way: OpenedWay) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mattstock-data-'));
  await cp(SHIPPED, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const way = await openWay(folder);
  try {
    return await work(way);
  } finally {
    await way.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file of readings with each row as `change` wants it; null takes the row away. */
export const readingsWith = (change: (row: Reading) => Reading | null): Readonly<Record<string, string>> => ({
  'readings.jsonl': jsonl(DATA.readings.flatMap((row) => change(row) ?? [])),
});

/** The file of places where two places have each other's name. */
export function placesSwapped(one: string, two: string): Readonly<Record<string, string>> {
  const nameOf = (code: string): string => {
    const found = DATA.places.find((place) => place.code === code);
    if (found === undefined) throw new Error(`no place ${code}`);
    return found.name;
  };
  const names = new Map([
    [one, nameOf(two)],
    [two, nameOf(one)],
  ]);
  const rows = DATA.places.map((place) =>
    [
      place.code,
      names.get(place.code) ?? place.name,
      place.kind,
      place.within,
      place.from,
      place.to,
      place.population,
      place.release,
    ].join(','),
  );
  return { 'places.csv': `code,name,kind,within,from,to,population,release\n${rows.join('\n')}\n` };
}
