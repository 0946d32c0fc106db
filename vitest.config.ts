import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Most of the time a test waits for a process, a page or a disk: two files at a time keep two cores busy.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2 },
});
