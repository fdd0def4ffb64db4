import { raise } from '../../runtime/exceptions';
import type { Job } from '../../runtime/jobs';
import { current } from '../../runtime/transaction';
import { raiseInvalidConversion } from '../../runtime/values/cast';
import { isInstance } from '../../runtime/values/instanceOf';
import { typeOfValue } from '../../runtime/values/typeOf';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { callMember } from '../callMember';
import { mangle } from '../signature';
import { batchOf, executeBatch } from './batch';
import { SchedulableContextValue } from './contexts';
import { serialized } from './serialized';

const schedulable = platformType('System.Schedulable');
const EXECUTE = mangle('execute', [platformType('System.SchedulableContext')]);

/**
 * Schedules work; gives the Id of its CronTrigger. In a test it runs at stopTest, once. [D]
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_scheduler.htm
 */
export function schedule(name: string | null, cron: string | null, work: object | null): string {
  const jobName = given(name);
  const expression = given(cron);
  const instance = given(work);
  if (!isInstance(instance, schedulable)) raiseInvalidConversion(typeOfValue(instance), schedulable);
  const fields = expression.trim().split(/\s+/).length;
  if (fields < 6 || fields > 7) {
    // [K] the wording behind the first words
    raise('System.StringException', `Illegal cron expression format (${expression})`);
  }
  const waiting = serialized(instance);
  return enqueue(jobName, ({ id }) => {
    callMember(waiting, EXECUTE, new SchedulableContextValue(id));
  });
}

/**
 * Schedules a batch job some minutes from now; gives the Id of its CronTrigger. [D]
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_batch_scheduling.htm
 */
export function scheduleBatch(
  batch: object | null,
  name: string | null,
  minutes: number | null,
  scopeSize?: number | null,
): string {
  const jobName = given(name);
  given(minutes);
  const size = scopeSize === undefined ? undefined : given(scopeSize);
  const waiting = batchOf(given(batch));
  return enqueue(jobName, () => {
    executeBatch(waiting, size);
  });
}

function enqueue(name: string, run: Job['run']): string {
  const { job, jobs, user } = current;
  if (jobs.waiting.some((other) => other.kind === 'scheduled' && other.name === name)) {
    // [S] https://salesforcedictionary.com/errors/apex-already-scheduled
    raise('System.AsyncException', `The Apex job named "${name}" is already scheduled for execution.`);
  }
  const id = jobs.nextId('08e');
  const depth = (job?.depth ?? 0) + 1;
  jobs.waiting.push({ id, kind: 'scheduled', name, user, depth, maximumDepth: undefined, delay: 0, run });
  return id;
}
