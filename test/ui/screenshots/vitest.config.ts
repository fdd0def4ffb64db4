import { defineConfig } from 'vitest/config';
import suite from '../vitest.config';

/** As the suite, but what it runs writes the pictures of the README. */
export default defineConfig({ ...suite, test: { ...suite.test, include: ['test/ui/screenshots/take.ts'] } });
