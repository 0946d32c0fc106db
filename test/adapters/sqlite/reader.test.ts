import { expect, test } from 'vitest';
import type { Handle } from '../../../src/adapters/sqlite/handle.ts';
import { readerOver } from '../../../src/adapters/sqlite/reader.ts';
import { storeVersion } from '../../../src/domain/release.ts';

/** A connection on which nothing can be read. */
const aHandle = (fault: Error): Handle => ({
  exclusive: () => Promise.reject(fault),
  waiting: () => 0,
  interrupt: () => undefined,
  close: () => Promise.resolve(),
});
const coded = (code: string) => Object.assign(new Error(`${code}: words of a statement`), { code });

test.each([
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_CANTOPEN', 'unreadable'],
  ['SQLITE_INTERRUPT', 'busy'],
])('%s is told as %s, with the driver’s error as its cause', async (code, told) => {
  const reader = readerOver([aHandle(coded(code))], 5_000);
  const rejected = expect(reader.knowledge(storeVersion(1))).rejects;
  await rejected.toMatchObject({ name: 'StoreUnavailable', code: told });
  await expect(reader.knowledge(storeVersion(1))).rejects.toHaveProperty('cause');
});

test('a fault of our own is thrown as it is', async () => {
  const fault = new TypeError('x');
  const reader = readerOver([aHandle(fault)], 5_000);
  await expect(reader.version()).rejects.toBe(fault);
});
