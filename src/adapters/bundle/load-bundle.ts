import type { Bundle } from '../../domain/bundle.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { checkWhole, type LocatedRows } from './check.ts';
import { type BundleFiles, type BundlePart, type PartRow, readBundleFiles } from './files.ts';
import { type Located, parsePart } from './parse-part.ts';
import { type BundleProblem, MOST_PROBLEMS } from './problem.ts';

/** The name under which the data that ship are delivered. */
export const BUNDLE_NAME = 'data';

const values = <T>(rows: readonly Located<T>[]): readonly T[] => rows.map(({ value }) => value);

/** The files' bytes → a whole bundle, or what is wrong (the first twenty, in the order of the files). References are looked at when every row is well formed. */
export function parseBundle({ sha256, bytes }: BundleFiles): Result<Bundle, readonly BundleProblem[]> {
  const problems: BundleProblem[] = [];
  const part = <P extends BundlePart>(name: P): readonly Located<PartRow<P>>[] => {
    const parsed = parsePart(name, bytes[name]);
    problems.push(...parsed.problems);
    return parsed.rows;
  };
  const rows: LocatedRows = {
    releases: part('releases'),
    places: part('places'),
    groups: part('groups'),
    memberships: part('memberships'),
    areas: part('areas'),
    partSurveys: part('partSurveys'),
    indicators: part('indicators'),
    comparableAreas: part('comparableAreas'),
    lookAlikes: part('lookAlikes'),
    rounds: part('rounds'),
    readings: part('readings'),
    changes: part('changes'),
    notes: part('notes'),
  };
  if (problems.length === 0) problems.push(...checkWhole(rows));
  if (problems.length > 0) return err(problems.slice(0, MOST_PROBLEMS));
  return ok({
    name: BUNDLE_NAME,
    sha256,
    releases: values(rows.releases),
    places: values(rows.places),
    groups: values(rows.groups),
    memberships: values(rows.memberships),
    areas: values(rows.areas),
    partSurveys: values(rows.partSurveys),
    indicators: values(rows.indicators),
    comparableAreas: values(rows.comparableAreas),
    lookAlikes: values(rows.lookAlikes),
    rounds: values(rows.rounds),
    readings: values(rows.readings),
    changes: values(rows.changes),
    notes: values(rows.notes),
  });
}

/** Reads the folder of a delivery. Every fault is told with file, row, field and what to do; nothing is half read. */
export async function loadBundle(dir: string): Promise<Result<Bundle, readonly BundleProblem[]>> {
  const files = await readBundleFiles(dir);
  return files.ok ? parseBundle(files.value) : files;
}
