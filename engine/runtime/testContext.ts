import type { Usage } from './governor';
import type { WebContext } from './webContext';

/** What a test method has arranged through `System.Test`. */
export class TestContext {
  /** Objects that answer callouts, by the lower-cased name of the interface they were set for. */
  readonly mocks = new Map<string, object>();
  /** The Ids of records that `Test.loadData` inserted, by the Ids that their resources made up for them. */
  readonly loadedIds = new Map<string, string>();
  phase: 'before' | 'started' | 'stopped' = 'before';
  /** What was used before startTest: it counts again behind stopTest. */
  outerUsage: Usage | undefined;
  /** The web request that it pretends to answer; undefined until somebody asks. */
  web: WebContext | undefined;
}
