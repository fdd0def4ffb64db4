import { ApexException, raise } from '../../runtime/exceptions';
import { framesOf } from '../../runtime/frames';
import { spend } from '../../runtime/governor';
import type { RunningJob } from '../../runtime/jobs';
import { asApexException } from '../../runtime/operations/catching';
import { state } from '../../runtime/state';
import { current } from '../../runtime/transaction';
import { raiseInvalidConversion } from '../../runtime/values/cast';
import { isInstance } from '../../runtime/values/instanceOf';
import { typeOfValue } from '../../runtime/values/typeOf';
import { typeName } from '../../types/names';
import { platformType } from '../../types/type';
import { given } from '../arguments';
import { callMember } from '../callMember';
import { mangle } from '../signature';
import { FinalizerContextValue, QueueableContextValue } from './contexts';
import type { AsyncOptionsValue } from './options';
import { withOwnLimits } from './running';
import { serialized } from './serialized';

const queueable = platformType('System.Queueable');
const EXECUTE = mangle('execute', [platformType('System.QueueableContext')]);
const FINALIZE = mangle('execute', [platformType('System.FinalizerContext')]);

/** How deep a chain of queueable jobs may be where no other depth was asked for, in a run: that of a developer's org. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_queueing_jobs.htm */
const MAXIMUM_DEPTH = 5;

/** Puts a queueable in the queue; gives the Id of its job. Raises AsyncException where its chain has come to its end, LimitException beyond the limit. */
export function enqueueJob(job: object | null, options?: Partial<AsyncOptionsValue>): string {
  const instance = given(job);
  if (!isInstance(instance, queueable)) raiseInvalidConversion(typeOfValue(instance), queueable);
  const { job: parent, jobs, isTest, user } = current;
  const isChained = parent?.kind === 'queueable' || parent?.kind === 'finalizer';
  const depth = (parent?.depth ?? 0) + 1;
  const maximumDepth = options?.maximumDepth ?? (isChained ? parent?.maximumDepth : undefined);
  // [V] octoberswimmer/aer-dist #494: in a test a queueable cannot enqueue another one.
  if (isChained && depth > (maximumDepth ?? (isTest ? 1 : MAXIMUM_DEPTH))) {
    raise('System.AsyncException', 'Maximum stack depth has been reached.');
  }
  if (options?.signature) claim(options.signature);
  spend('queueableJobs');
  const waiting = serialized(instance);
  const id = jobs.nextId('707');
  jobs.waiting.push({
    id,
    kind: 'queueable',
    name: typeName(typeOfValue(instance)),
    user,
    depth,
    maximumDepth,
    delay: options?.delay ?? parent?.delay ?? 0,
    run: (running) => execute(waiting, running),
  });
  return id;
}

/** [V] https://github.com/beyond-the-cloud-dev/async-lib for the wording */
function claim(signature: string): void {
  const { signatures } = current.jobs;
  if (signatures.has(signature)) {
    raise('System.DuplicateMessageException', 'Attempt to enqueue job with duplicate queueable signature');
  }
  signatures.add(signature);
}

/** Attaches a finalizer to the running queueable. */
export function attachFinalizer(finalizer: object | null): void {
  const { job } = current;
  // [K] the wordings
  if (job?.kind !== 'queueable') {
    raise('System.AsyncException', 'System.attachFinalizer() cannot be called outside of a Queueable job.');
  } else if (job.finalizer) {
    raise('System.AsyncException', 'More than one Finalizer cannot be attached to same Async Apex Job.');
  } else {
    job.finalizer = given(finalizer);
  }
}

function execute(waiting: object, job: RunningJob): void {
  let failure: unknown;
  let failed = false;
  try {
    callMember(waiting, EXECUTE, new QueueableContextValue(job.id));
  } catch (thrown) {
    failure = thrown;
    failed = true;
  }
  const exception = failed ? asApexException(failure) : undefined;
  // What ends the run, ends it without the finalizer.
  if (job.finalizer && (!failed || exception)) finalize(serialized(job.finalizer), job, exception);
  if (failed) throw failure;
}

function finalize(finalizer: object, job: RunningJob, exception: ApexException | undefined): void {
  const { dead } = state;
  state.dead = false;
  const running: RunningJob = { ...job, kind: 'finalizer', finalizer: undefined };
  withOwnLimits(running, () => {
    callMember(finalizer, FINALIZE, new FinalizerContextValue(job.id, exception ? told(exception) : null));
  });
  state.dead = dead;
}

/** A finalizer is told of a limit through an AsyncException that holds its text and stack. [V] octoberswimmer/aer-dist #308 */
function told(exception: ApexException): ApexException {
  if (exception.typeName !== 'System.LimitException') return exception;
  const stack = framesOf(exception).map(
    (frame) => `Class.${frame.class}.${frame.method}: line ${frame.line}, column ${frame.column}`,
  );
  const text = [`${exception.typeName}: ${exception.message}`, ...stack].join('\n');
  return new ApexException('System.AsyncException', text);
}
