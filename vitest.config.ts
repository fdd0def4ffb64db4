import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/unit/**/*.test.ts',
      'test/apex/**/*.test.ts',
      // Suites over fetched Apex, which is never part of a checkout.
      ...(existsSync('.corpora') ? ['test/conformance/**/*.test.ts'] : []),
    ],
    setupFiles: ['test/support/propertySeed.ts'],
  },
});
