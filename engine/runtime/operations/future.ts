import { raise } from '../exceptions';
import { spend } from '../governor';
import { current } from '../transaction';

/** An `@future` method. */
interface FutureMethod {
  /** The run-time side of its class: static methods by their names in generated code, once it is in use. */
  readonly owner: { use(): Record<string, (...values: readonly unknown[]) => unknown> };
  /** Its name in generated code. */
  readonly key: string;
  /** As Apex writes it: `Outer.method`. */
  readonly name: string;
  /** The names of its parameters' types: `Set<Id>, String`. */
  readonly parameters: string;
  readonly allowsCallouts: boolean;
}

/**
 * Enqueues a call of an `@future` method. The values are handed over as they are: in a test the method sees the same list
 * that the caller passed. [V] octoberswimmer/aer-dist #178
 */
export function future(
  { owner, key, name, parameters, allowsCallouts }: FutureMethod,
  values: readonly unknown[],
): void {
  const { job, jobs, user } = current;
  if (job?.kind === 'future' || job?.kind === 'batch') {
    // [S] https://salesforce.stackexchange.com/questions/205297
    const signature = `${name}(${parameters})`;
    raise('System.AsyncException', `Future method cannot be called from a future or batch method: ${signature}`);
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
    run: (running) => {
      running.allowsCallouts = allowsCallouts;
      owner.use()[key]?.(...values);
    },
  });
}
