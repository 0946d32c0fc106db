import { FIRST } from './0001-first.ts';

/** Marks the file as ours ("MATT"), so that another program's database is never written to. */
export const APPLICATION_ID = 0x4d415454;

/** Applied in order; `user_version` is how many have been. A published one is never edited. */
export const MIGRATIONS: readonly string[] = [FIRST];

export const SCHEMA_VERSION: number = MIGRATIONS.length;
