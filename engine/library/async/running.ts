import { asynchronousLimits, type GovernorLimits, newUsage, synchronousLimits } from '../../runtime/governor';
import type { Job, RunningJob } from '../../runtime/jobs';
import { state } from '../../runtime/state';
import { current } from '../../runtime/transaction';

const withoutFutures: GovernorLimits = { ...asynchronousLimits, futureCalls: 0 };

/** Runs work that waited, as a transaction with limits and user of its own. Raises what it raises. */
export function runJob(job: Job): void {
  const { id, kind, name, depth, maximumDepth, delay } = job;
  const begun = { phase: undefined, finalizer: undefined, allowsCallouts: true };
  const running: RunningJob = { id, kind, name, depth, maximumDepth, delay, ...begun };
  asTransaction(running, job, () => job.run(running));
}

/** Runs `body` with limits of its own, as part of the same job. */
export function withOwnLimits(job: RunningJob, body: () => void): void {
  current.jobs.ownTransaction(() => asTransaction(job, current, body));
}

function asTransaction(running: RunningJob, { user }: Pick<Job, 'user'>, body: () => void): void {
  const { usage, governor, job, user: outerUser } = current;
  const { depth } = state;
  current.usage = newUsage();
  current.governor = limitsOf(running);
  current.job = running;
  current.user = user;
  try {
    body();
  } finally {
    current.jobs.account(running, current.usage, current.governor);
    current.usage = usage;
    current.governor = governor;
    current.job = job;
    current.user = outerUser;
    state.depth = depth;
  }
}

/** [D] Execution Governors and Limits; scheduled work has the synchronous ones [S] https://crmcurator.com/salesforce/interview-questions/async-apex/can-we-call-a-future-method-from-another-future-method/ */
function limitsOf({ kind }: RunningJob): GovernorLimits {
  if (kind === 'scheduled') return synchronousLimits;
  return kind === 'future' || kind === 'batch' ? withoutFutures : asynchronousLimits;
}

/**
 * Runs, in a test, the work that waits, in the order in which it was enqueued. What it enqueues itself stays pending.
 * Statics are those of the test. [V] octoberswimmer/aer-dist #494; [S] https://salesforce.stackexchange.com/questions/128169
 */
export function runWaitingInTest(): void {
  const { jobs } = current;
  const due = jobs.waiting.filter(({ depth }) => depth === 1);
  for (const job of due) if (jobs.abort(job.id)) runJob(job);
}
