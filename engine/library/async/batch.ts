import { raise, Unsupported } from '../../runtime/exceptions';
import type { RunningJob } from '../../runtime/jobs';
import { asApexException } from '../../runtime/operations/catching';
import { current } from '../../runtime/transaction';
import { raiseInvalidConversion } from '../../runtime/values/cast';
import { isInstance } from '../../runtime/values/instanceOf';
import { ApexList } from '../../runtime/values/list';
import { supertypesOf } from '../../runtime/values/supertypes';
import { typeOfValue } from '../../runtime/values/typeOf';
import { typeName } from '../../types/names';
import { type ApexType, listOf, objectType, platformType } from '../../types/type';
import { given } from '../arguments';
import { callMember } from '../callMember';
import { elementsOf } from '../elements';
import type { Rows } from '../platform';
import { mangle } from '../signature';
import { BatchableContextValue } from './contexts';
import { reportFailure } from './failure';
import { withOwnLimits } from './running';
import { serialized } from './serialized';

/** Elements of one execution when nothing else is asked for. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_batch_interface.htm */
const SCOPE = 200;

const context = platformType('Database.BatchableContext');
const START = mangle('start', [context]);
const EXECUTE = mangle('execute', [context, listOf({ kind: 'parameter', name: 'T' })]);
const FINISH = mangle('finish', [context]);
const stateful = platformType('Database.Stateful');

/** Rows of `System.Database` that start batch jobs. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database.htm */
export const batchRows: Rows = {
  'static Id executeBatch(Object batch)': (batch: object | null) => executeBatch(batchOf(given(batch))),
  'static Id executeBatch(Object batch, Integer scopeSize)': (batch: object | null, size: number | null) =>
    executeBatch(batchOf(given(batch)), given(size)),
};

/** An object with the methods of a batch, and what its executions get lists of. */
export interface Batchable {
  readonly instance: object;
  readonly element: ApexType;
}

/** A copy of an object as a batch. Raises TypeException when its class is none. */
export function batchOf(instance: object): Batchable {
  const type = typeOfValue(instance);
  const element = elementTypeOf(type) ?? raiseInvalidConversion(type, platformType('Database.Batchable'));
  return { instance: serialized(instance), element };
}

/** Puts a batch in the queue; gives the Id of its job. */
export function executeBatch({ instance, element }: Batchable, size = SCOPE): string {
  if (size < 1) throw new Unsupported('unsupported-method', [`Database.executeBatch with the scope size ${size}`]);
  const { job, jobs, user } = current;
  if (job?.kind === 'future' || (job?.kind === 'batch' && job.phase !== 'finish')) {
    // [V] https://github.com/beyond-the-cloud-dev/async-lib/issues/6
    raise(
      'System.AsyncException',
      'Database.executeBatch cannot be called from a batch start, batch execute, or future method.',
    );
  }
  const id = jobs.nextId('707');
  jobs.waiting.push({
    id,
    kind: 'batch',
    name: typeName(typeOfValue(instance)),
    user,
    depth: (job?.depth ?? 0) + 1,
    maximumDepth: undefined,
    delay: 0,
    run: (running) => execute(instance, element, size, running),
  });
  return id;
}

/** The `T` of the `Database.Batchable<T>` that a type implements; undefined when it does not. */
function elementTypeOf(type: ApexType): ApexType | undefined {
  if (type.kind === 'platform' && type.name === 'Database.Batchable') return type.arguments[0] ?? objectType;
  for (const above of supertypesOf(type)) {
    const element = elementTypeOf(above);
    if (element) return element;
  }
  return undefined;
}

/** Start, one execution for each chunk, finish: each with limits of its own, and but for a stateful batch with the members of the beginning. */
function execute(waiting: object, element: ApexType, size: number, job: RunningJob): void {
  const live = isInstance(waiting, stateful) ? waiting : undefined;
  const instance = (): object => live ?? serialized(waiting);
  let chunks: ApexList[] = [];
  step(job, 'start', () => {
    chunks = chunked(callMember(instance(), START, new BatchableContextValue(job.id, null)), element, size);
  });
  if (current.isTest && chunks.length > 1) {
    // [S] https://salesforce.stackexchange.com/questions/62821
    raise(
      'System.UnexpectedException',
      'No more than one executeBatch can be called from within a testmethod. Please make sure the iterable returned from your start method matches the batch size, resulting in one executeBatch invocation.',
    );
  }
  for (const chunk of chunks) {
    const run = () =>
      callMember(instance(), EXECUTE, new BatchableContextValue(job.id, current.jobs.nextId('707')), chunk);
    try {
      step(job, 'execute', run);
    } catch (thrown) {
      // A chunk that fails does not keep the next ones from running; a test is told at once.
      if (current.isTest || !asApexException(thrown)) throw thrown;
      reportFailure(`batch job ${job.id}`, thrown);
    }
  }
  step(job, 'finish', () => callMember(instance(), FINISH, new BatchableContextValue(job.id, null)));
}

function step(job: RunningJob, phase: RunningJob['phase'], body: () => void): void {
  job.phase = phase;
  withOwnLimits(job, body);
}

function chunked(source: unknown, element: ApexType, size: number): ApexList[] {
  const type = listOf(element);
  const chunks: ApexList[] = [];
  let chunk: ApexList | undefined;
  for (const item of elementsOf(given(source))) {
    if (!chunk || chunk.items.length === size) {
      chunk = new ApexList(type);
      chunks.push(chunk);
    }
    chunk.items.push(item);
  }
  return chunks;
}
