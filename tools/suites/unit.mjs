import { runVitest } from '../lib/vitest.mjs';

/** Unit, server and Apex tests. */
export const unit = () => runVitest('unit');
