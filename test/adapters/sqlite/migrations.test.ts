import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { MIGRATIONS } from '../../../src/adapters/sqlite/migrations/all.ts';

/** The SHA-256 of each published migration. A store that has run one never runs it again, so a change of tables is a new migration. */
const PUBLISHED = ['c7390eb5792d00d98dbfe202c8c5b3ce6f22a21f6026e0561a523698806333f3'];

it('a published migration is never edited: stores that ran it would keep the old tables', () => {
  expect(MIGRATIONS.map((script) => createHash('sha256').update(script).digest('hex'))).toEqual(PUBLISHED);
});
