import { createHash } from 'node:crypto';
import type { Handle } from './handle.ts';
import { cellsSql } from './select.ts';
import { TABLE_NAMES, TABLES } from './tables.ts';

/** SHA-256 over every fact in force and who delivered it, in order; versions and times are left out, so that equal contents have equal hashes. */
export async function contentHash(handle: Handle): Promise<string> {
  const hash = createHash('sha256');
  await handle.exclusive(async (session) => {
    for (const name of TABLE_NAMES) {
      const table = TABLES[name];
      const order = [...table.key, 'delivery'].join(', ');
      const rows = await session.once(
        `SELECT ${cellsSql(table)}, delivery FROM ${table.name} WHERE to_version IS NULL ORDER BY ${order}`,
      );
      hash.update(`${name} ${rows.length}\n`);
      for (const row of rows) hash.update(`${Object.values(row).join(' ')}\n`);
    }
    const delivered = await session.once('SELECT name, sha256 FROM delivery WHERE to_version IS NULL ORDER BY name');
    for (const row of delivered) hash.update(`delivery${JSON.stringify(Object.values(row))}\n`);
  });
  return hash.digest('hex');
}
