import { openHandle, READ_WRITE_CREATE, type Row } from '../../../src/adapters/sqlite/handle.ts';

/** Runs statements on a store file behind the store's back; rows of the last one. */
export async function raw(path: string, ...statements: readonly string[]): Promise<readonly Row[]> {
  const handle = await openHandle(path, READ_WRITE_CREATE, 5_000);
  try {
    return await handle.exclusive(async (session) => {
      let rows: readonly Row[] = [];
      for (const statement of statements) rows = await session.once(statement);
      return rows;
    });
  } finally {
    await handle.close();
  }
}
