import type { Usage } from './governor';

/** What a test method has arranged through `System.Test`. */
export class TestContext {
  /** Objects that answer callouts, by the lower-cased name of the interface they were set for. */
  readonly mocks = new Map<string, object>();
  phase: 'before' | 'started' | 'stopped' = 'before';
  /** What was used before startTest: it counts again behind stopTest. */
  outerUsage: Usage | undefined;
}
