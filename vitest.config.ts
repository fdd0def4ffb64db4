import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.ts', 'test/apex/**/*.test.ts'],
    setupFiles: ['test/support/propertySeed.ts'],
  },
});
