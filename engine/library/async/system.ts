import { raise } from '../../runtime/exceptions';
import type { JobKind } from '../../runtime/jobs';
import { current } from '../../runtime/transaction';
import { given } from '../arguments';
import type { Rows } from '../platform';
import type { AsyncOptionsValue } from './options';
import { attachFinalizer, enqueueJob } from './queueable';
import { schedule, scheduleBatch } from './schedule';

/** Rows of `System.System` about asynchronous work. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_system.htm */
export const asyncSystemRows: Rows = {
  'static Id enqueueJob(Object queueable)': (job: object | null) => enqueueJob(job),
  'static Id enqueueJob(Object queueable, Integer delay)': (job: object | null, delay: number | null) =>
    enqueueJob(job, { delay: given(delay) }),
  'static Id enqueueJob(Object queueable, System.AsyncOptions options)': (
    job: object | null,
    options: AsyncOptionsValue | null,
  ) => enqueueJob(job, given(options)),
  'static void attachFinalizer(System.Finalizer finalizer)': attachFinalizer,
  'static String schedule(String jobName, String cronExpression, Object schedulable)': schedule,
  'static void abortJob(String jobId)': (id: string | null) => {
    if (!current.jobs.abort(given(id))) raise('System.StringException', `Invalid id: ${id}`);
  },
  'static Boolean isBatch()': () => isRunning('batch'),
  'static Boolean isFuture()': () => isRunning('future'),
  // A finalizer counts as its queueable. [S] https://github.com/beyond-the-cloud-dev/async-lib
  'static Boolean isQueueable()': () => isRunning('queueable') || isRunning('finalizer'),
  'static Boolean isScheduled()': () => isRunning('scheduled'),
  'static Boolean isFunctionCallback()': () => false,
  'static Boolean isRunningElasticCompute()': () => false,
  'static String scheduleBatch(Object batchable, String jobName, Integer minutesFromNow)': (
    batch: object | null,
    name: string | null,
    minutes: number | null,
  ) => scheduleBatch(batch, name, minutes),
  'static String scheduleBatch(Object batchable, String jobName, Integer minutesFromNow, Integer scopeSize)':
    scheduleBatch,
};

function isRunning(kind: JobKind): boolean {
  return current.job?.kind === kind;
}
