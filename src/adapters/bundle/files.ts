import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bundle } from '../../domain/bundle.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { BundleProblem } from './problem.ts';

/** What each part of a bundle is called on disk. The order is the order of the hash, and of the problems. */
export const BUNDLE_FILES = {
  releases: 'releases.jsonl',
  places: 'places.csv',
  groups: 'groups.jsonl',
  memberships: 'memberships.csv',
  areas: 'areas.jsonl',
  partSurveys: 'part-surveys.csv',
  indicators: 'indicators.jsonl',
  comparableAreas: 'comparable-areas.csv',
  lookAlikes: 'look-alikes.jsonl',
  rounds: 'rounds.jsonl',
  readings: 'readings.jsonl',
  changes: 'changes.jsonl',
  notes: 'notes.jsonl',
} as const;

export type BundlePart = keyof typeof BUNDLE_FILES;

/** The type of one row of a part. */
export type PartRow<P extends BundlePart> = Bundle[P][number];

export const BUNDLE_PARTS = Object.keys(BUNDLE_FILES) as readonly BundlePart[];

/** The bytes of a delivery, and their hash over names, lengths and bytes: all that is needed to see that nothing is new. */
export interface BundleFiles {
  readonly sha256: string;
  readonly bytes: { readonly [P in BundlePart]: Uint8Array };
}

async function readPart(dir: string, part: BundlePart): Promise<Result<Uint8Array, BundleProblem>> {
  const file = BUNDLE_FILES[part];
  try {
    return ok(await readFile(join(dir, file)));
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    const missing = cause.code === 'ENOENT';
    const fault = missing ? { kind: 'missing-file' as const } : { kind: 'unreadable' as const, detail: cause.message };
    return err({ file, row: null, field: null, fault });
  }
}

/** Reads the files of a delivery and hashes them, without looking at what they say. */
export async function readBundleFiles(dir: string): Promise<Result<BundleFiles, readonly BundleProblem[]>> {
  const hash = createHash('sha256');
  const bytes: Partial<Record<BundlePart, Uint8Array>> = {};
  const problems: BundleProblem[] = [];
  const parts = await Promise.all(BUNDLE_PARTS.map(async (part) => ({ part, read: await readPart(dir, part) })));
  for (const { part, read } of parts) {
    if (!read.ok) {
      problems.push(read.error);
      continue;
    }
    hash.update(`${BUNDLE_FILES[part]} ${read.value.length}\n`).update(read.value);
    bytes[part] = read.value;
  }
  return whole(bytes) ? ok({ sha256: hash.digest('hex'), bytes }) : err(problems);
}

const whole = (bytes: Partial<Record<BundlePart, Uint8Array>>): bytes is Record<BundlePart, Uint8Array> =>
  BUNDLE_PARTS.every((part) => bytes[part] !== undefined);
