import { reportFailure } from '../library/async/failure';
import { runJob, runWaitingInTest } from '../library/async/running';
import { Unsupported } from '../runtime/exceptions';
import type { Job } from '../runtime/jobs';
import { asApexException } from '../runtime/operations/catching';
import { clock, restartClock } from '../runtime/state';
import type { Ending } from './ending';
import type { Linker } from './linker';
import type { RunTransaction } from './transaction';

/** Jobs that one run goes through: a chain that goes on for ever must not keep the run from its end. */
const MOST_JOBS = 200;
/** How often the CPU time of a transaction all its jobs may use together. */
const CLOCKS = 6;

/**
 * Runs, at the end of a transaction, the asynchronous work that it enqueued. In a test: what stopTest has not run, with
 * the test's statics; what it raises leaves the test. In a run: everything in its order, also what that work enqueues,
 * each as a transaction with limits and statics of its own
 * ([D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_static.htm); the debug log
 * names what begins and what fails, the handler's answer stays as it is. Scheduled work is only named: its time has not
 * come.
 */
export function finishTransaction(ending: Ending, transaction: RunTransaction, linker: Linker): Ending {
  if (ending.outcome !== 'returned' || transaction.jobs.waiting.length === 0) return ending;
  if (transaction.isTest) runWaitingInTest();
  else runAll(transaction, linker);
  return ending;
}

function runAll(transaction: RunTransaction, linker: Linker): void {
  const { jobs } = transaction;
  const { cpuMs } = transaction.limits;
  const deadline = clock() + cpuMs * CLOCKS;
  let left = MOST_JOBS;
  jobs.ownTransaction = (body) => {
    linker.resetStatics();
    restartClock(Math.min(cpuMs, deadline - clock()));
    body();
  };
  for (let job = jobs.waiting.shift(); job; job = jobs.waiting.shift()) {
    if (job.kind === 'scheduled') {
      note(transaction, `scheduled job "${job.name}" (${job.id}) is not due in this run`);
      continue;
    }
    if (left-- === 0 || clock() > deadline) {
      note(transaction, `${nameOf(job)} and what waits behind it are not run: there is no end to it`, 'WARN');
      return;
    }
    note(transaction, `${nameOf(job)} begins`);
    try {
      jobs.ownTransaction(() => runJob(job as Job));
    } catch (thrown) {
      refuse(job, thrown, transaction);
    }
  }
}

/** Work that fails leaves its trace in the log; a fault of ours, or the user's wish to stop, ends the run. */
function refuse(job: Job, thrown: unknown, transaction: RunTransaction): void {
  if (thrown instanceof Unsupported) {
    note(transaction, `${nameOf(job)} is not simulated further: ${thrown.message}`, 'ERROR');
  } else if (asApexException(thrown)) reportFailure(nameOf(job), thrown);
  else throw thrown;
}

function nameOf({ kind, name, id }: Job): string {
  return `${kind} job ${name} (${id})`;
}

function note({ log }: RunTransaction, text: string, level = 'INFO'): void {
  log.push({ level, text, file: null, line: null });
}
