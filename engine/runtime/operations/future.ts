import { raise } from '../exceptions';
import { spend } from '../governor';
import { current } from '../transaction';

/** The run-time side of a class: its static methods by their names in generated code, once it is in use. */
interface StaticMethods {
  use(): Record<string, (...values: readonly unknown[]) => unknown>;
}

/**
 * Enqueues a call of an `@future` method; `method` is its name in generated code, `name` the one in Apex. The values are
 * handed over as they are: in a test the method sees the same list that the caller passed. [V] octoberswimmer/aer-dist #178
 */
export function future(owner: StaticMethods, method: string, name: string, values: readonly unknown[]): void {
  const { job, jobs, user } = current;
  if (job?.kind === 'future' || job?.kind === 'batch') {
    // [S] https://salesforce.stackexchange.com/questions/57037
    raise('System.AsyncException', `Future method cannot be called from a future or batch method: ${name}`);
  }
  spend('futureCalls');
  jobs.waiting.push({
    id: jobs.nextId('707'),
    kind: 'future',
    name,
    user,
    depth: (job?.depth ?? 0) + 1,
    maximumDepth: undefined,
    delay: 0,
    run: () => {
      owner.use()[method]?.(...values);
    },
  });
}
