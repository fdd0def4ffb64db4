import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** As test/ui/vitest.config.ts, but what it runs writes the pictures of the README. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../../..'),
  test: {
    include: ['test/ui/screenshots/take.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
