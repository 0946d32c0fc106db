import type { Knex } from 'knex';
import type { StateProblem } from '../../app/state-ports.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Dialect } from './dialect.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';

export const MIGRATION_TABLE = 'migration';

/** In code, not in a folder of files: the build is compiled and the folder would be another. */
const sourceOf = (migrations: readonly Migration[], dialect: Dialect): Knex.MigrationSource<Migration> => ({
  getMigrations: async () => [...migrations],
  getMigrationName: (migration) => migration.name,
  getMigration: async ({ statements }) => ({
    async up(trx) {
      for (const statement of statements(dialect)) await trx.raw(statement);
    },
    down: async () => undefined,
  }),
});

/** Names of the migrations that the store has run; none when it is new. */
async function done(db: Knex): Promise<readonly string[]> {
  if (!(await db.schema.hasTable(MIGRATION_TABLE))) return [];
  return db(MIGRATION_TABLE).orderBy('id').pluck('name');
}

/**
 * Brings the store up to this program's schema, in one transaction that other starters wait for. A store with a migration that this program
 * does not know is left as it is. Rejects with the driver's error.
 */
export async function migrate(
  knex: Knex,
  dialect: Dialect,
  path: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Result<null, StateProblem>> {
  const names = migrations.map((migration) => migration.name);
  const newer = (ran: readonly string[]): StateProblem | null => {
    const unknown = ran.find((name) => !names.includes(name));
    const detail = `the store has run ${unknown}, which this program does not know`;
    return unknown === undefined ? null : { code: 'newer-store', path, detail };
  };
  const ran = await done(knex);
  const problem = newer(ran);
  if (problem !== null || ran.length === names.length) return problem === null ? ok(null) : err(problem);
  return knex.transaction(async (trx) => {
    await dialect.lockForMigration(trx);
    // Looked at again under the lock: another starter, perhaps of a newer program, may have done it all meanwhile.
    const late = newer(await done(trx));
    if (late !== null) return err(late);
    await trx.migrate.latest({ tableName: MIGRATION_TABLE, migrationSource: sourceOf(migrations, dialect) });
    return ok(null);
  });
}
