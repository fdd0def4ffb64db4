import type { GovernorLimits, Usage } from './governor';
import type { RunningUser } from './transaction';
import { toId18 } from './values/id';

export type JobKind = 'queueable' | 'future' | 'batch' | 'scheduled' | 'finalizer';

/** Asynchronous work that runs. */
export interface RunningJob {
  readonly id: string;
  readonly kind: JobKind;
  /** What the debug log calls it: the class, or class and method. */
  readonly name: string;
  /** How many jobs stand above it in its chain, itself included: 1 for one that synchronous code enqueued. */
  readonly depth: number;
  /** The greatest depth that was allowed where its chain began; undefined: none was named. */
  readonly maximumDepth: number | undefined;
  /** Minutes that jobs of its chain wait. */
  readonly delay: number;
  /** Which method of a batch runs. */
  phase: 'start' | 'execute' | 'finish' | undefined;
  /** False of a future method without `callout=true`. */
  allowsCallouts: boolean;
  /** Attached by `System.attachFinalizer`. */
  finalizer: object | undefined;
}

/** Asynchronous work that waits. */
export interface Job {
  /** Of an AsyncApexJob; of a CronTrigger for scheduled work. */
  readonly id: string;
  readonly kind: JobKind;
  /** What the debug log calls it: the class, or class and method. */
  readonly name: string;
  /** Whose work it is. */
  readonly user: RunningUser;
  readonly depth: number;
  readonly maximumDepth: number | undefined;
  readonly delay: number;
  /** Does the work, in a transaction that has begun for it. Raises what the Apex raises. */
  run(job: RunningJob): void;
}

/** What asynchronous work used, and what it might. */
export interface JobUsage {
  readonly usage: Usage;
  readonly governor: GovernorLimits;
}

/** Runs `body` as a transaction of its own. */
export type OwnTransaction = (body: () => void) => void;

/** The asynchronous work of one run or one test method, in the order in which it was enqueued. */
export class JobQueue {
  readonly waiting: Job[] = [];
  /** Set by the run: how a transaction inside a job begins and ends. */
  ownTransaction: OwnTransaction = (body) => body();
  /** Duplicate signatures of queueable jobs. */
  readonly signatures = new Set<string>();
  /** The most that one transaction of some work used of each limit, by the kind and name of the work. */
  readonly used = new Map<string, JobUsage>();
  private count = 0;

  /** An Id for new work: of an AsyncApexJob (`707`) or a CronTrigger (`08e`). */
  nextId(prefix: '707' | '08e'): string {
    this.count++;
    return toId18(`${prefix}${String(this.count).padStart(12, '0')}`) as string;
  }

  /** Keeps what a transaction of some work used. */
  account({ kind, name }: Pick<RunningJob, 'kind' | 'name'>, usage: Usage, governor: GovernorLimits): void {
    const key = `${kind} job ${name}`;
    const known = this.used.get(key)?.usage;
    const most = { ...usage };
    for (const what of Object.keys(most) as (keyof Usage)[]) most[what] = Math.max(most[what], known?.[what] ?? 0);
    this.used.set(key, { usage: most, governor });
  }

  /** Takes work back; false when none waits under this Id. */
  abort(id: string): boolean {
    const index = this.waiting.findIndex((job) => job.id === id);
    if (index >= 0) this.waiting.splice(index, 1);
    return index >= 0;
  }
}
