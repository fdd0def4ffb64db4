import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The packaged extension in a browser: one VS Code at a time, each step with its own time-out. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/ui/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
