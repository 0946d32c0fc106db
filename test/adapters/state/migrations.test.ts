import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { connect } from '../../../src/adapters/state/connect.ts';
import { POSTGRES, SQLITE } from '../../../src/adapters/state/dialect.ts';
import { migrate } from '../../../src/adapters/state/migrate.ts';
import { MIGRATIONS } from '../../../src/adapters/state/migrations/all.ts';
import type { Migration } from '../../../src/adapters/state/migrations/migration.ts';

/** The SHA-256 of each published migration, for SQLite and PostgreSQL. A store that has run one never runs it again, so a change of tables is a new migration. */
const PUBLISHED: readonly (readonly [name: string, sha256: string])[] = [
  ['0001-first', '201768a4c80c9296cf0861dc1a0e7ac6b9e1ac56fd185e07d56c33c255eb6efa'],
];

const hash = ({ statements }: Migration): string =>
  createHash('sha256')
    .update([SQLITE, POSTGRES].flatMap((dialect) => statements(dialect)).join(';'))
    .digest('hex');

it('a published migration is never edited: stores that ran it would keep the old tables', () => {
  expect(MIGRATIONS.map((migration) => [migration.name, hash(migration)])).toEqual(PUBLISHED);
});

const NEXT: Migration = { name: '0002-next', statements: () => ['ALTER TABLE thread ADD COLUMN mood TEXT'] };
const BROKEN: Migration = {
  name: '0003-broken',
  statements: () => ['CREATE TABLE half (a TEXT)', 'CREATE TABLE thread (a TEXT)'],
};

it('a later one is run once on a store that has run the first; one that fails leaves nothing behind', async () => {
  const { knex, dialect } = connect(':memory:', 0);
  try {
    expect((await migrate(knex, dialect, 'x')).ok).toBe(true);
    for (let n = 0; n < 2; n += 1) expect((await migrate(knex, dialect, 'x', [...MIGRATIONS, NEXT])).ok).toBe(true);
    expect(await knex('thread').columnInfo()).toHaveProperty('mood');
    await expect(migrate(knex, dialect, 'x', [...MIGRATIONS, NEXT, BROKEN])).rejects.toThrow('thread');
    expect(await knex.schema.hasTable('half')).toBe(false);
    expect(await migrate(knex, dialect, 'x')).toMatchObject({ ok: false, error: { code: 'newer-store' } });
  } finally {
    await knex.destroy();
  }
});

it('every table of ours is strict where the database can be', async () => {
  const { knex, dialect } = connect(':memory:', 0);
  try {
    await migrate(knex, dialect, 'x');
    const tables: readonly { readonly name: string; readonly strict: number }[] = await knex.raw(
      "SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'migration%'",
    );
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter((table) => table.strict !== 1)).toEqual([]);
    await expect(knex('heartbeat').update({ beats: 'many' })).rejects.toThrow('cannot store TEXT');
  } finally {
    await knex.destroy();
  }
});
