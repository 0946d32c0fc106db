import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/adapters/state/connect.ts';
import { MIGRATION_TABLE, migrate } from '../../src/adapters/state/migrate.ts';
import { KEPT } from '../../src/adapters/state/personal.ts';
import { programCommands } from '../readme/commands.ts';

const DOC = readFileSync(join(import.meta.dirname, '../../docs/dataskydd.md'), 'utf8');

const codes = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');

interface Told {
  readonly columns: readonly string[];
  readonly kept: string;
}

/** The rows of the table of tables: name in the first cell, columns in the third, time in the fourth. */
const TOLD: ReadonlyMap<string, Told> = new Map(
  DOC.split('\n').flatMap((line): [string, Told][] => {
    const [name, , columns, kept] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const [table] = codes(name ?? '');
    return table === undefined || columns === undefined || kept === undefined
      ? []
      : [[table, { columns: codes(columns), kept }]];
  }),
);

/** What the migrations make: the tables with their columns. */
const made = new Map<string, readonly string[]>();
beforeAll(async () => {
  const { knex, dialect } = connect(':memory:', 0);
  await migrate(knex, dialect, 'x');
  const tables: readonly { readonly name: string }[] = await knex.raw(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
  );
  for (const { name } of tables) made.set(name, Object.keys(await knex(name).columnInfo()));
  await knex.destroy();
});

describe('docs/dataskydd.md tells the truth about the state store', () => {
  it('names every table, and no other', () => {
    const own = [MIGRATION_TABLE, `${MIGRATION_TABLE}_lock`];
    for (const table of own) expect(codes(DOC)).toContain(table);
    expect([...TOLD.keys(), ...own].sort()).toEqual([...made.keys()].sort());
  });

  it('names every column of each, in order', () => {
    for (const [table, { columns }] of TOLD) expect([table, columns]).toEqual([table, made.get(table)]);
  });

  it('says how long each is kept, as the sweep does', () => {
    const days = [...TOLD].flatMap(([table, { kept }]) => {
      const said = /^(\d+) dygn/.exec(kept)?.[1];
      return said === undefined ? [] : [[table, Number(said)]];
    });
    expect(Object.fromEntries(days)).toEqual(Object.fromEntries(KEPT.map(({ table, days: kept }) => [table, kept])));
    for (const [table, { kept }] of TOLD) {
      if (!KEPT.some((one) => one.table === table)) expect([table, kept]).toEqual([table, 'tills databasen tas bort']);
    }
  });

  it('says how to export and to erase', () => {
    expect(programCommands(DOC)).toEqual(['erase', 'export']);
  });
});
