import { omittedLines } from '../library/debugLog';
import { ApexException } from '../runtime/exceptions';
import { framesOf } from '../runtime/frames';
import type { GovernorLimits, Usage } from '../runtime/governor';
import {
  CONTRACT_VERSION,
  type FileCoverage,
  type LimitUse,
  type ReportedException,
  type RunReport,
  type RunRequest,
} from './contract';
import type { Ending } from './ending';
import { cutText, withinRoom } from './room';
import type { Ended } from './session';

/** A cause that causes itself must not make the report endless. */
const MOST_CAUSES = 10;

/** Writes a report. `ended` is undefined when the run never began. */
export function writeReport(
  request: Pick<RunRequest, 'handler'>,
  handlerFile: string | null,
  ending: Ending,
  ended?: Ended,
  coverage?: readonly FileCoverage[],
): RunReport {
  const { log = [], changes = [], queries = [], trace } = ended?.transaction ?? {};
  const lists = withinRoom({ log, changes, queries, problems: ending.problems ?? [], trace }, omittedLines(log));
  return {
    version: CONTRACT_VERSION,
    outcome: ending.outcome,
    handler: request.handler,
    handlerFile,
    value: ending.value ?? null,
    exception: ending.exception ? reportException(ending.exception) : null,
    problems: lists.problems,
    log: lists.log,
    changes: lists.changes,
    queries: lists.queries,
    limits: ended ? limitsOf(ended) : [],
    coverage: coverage ?? null,
    ...(lists.trace ? { trace: lists.trace } : {}),
    ...(lists.omitted ? { omitted: lists.omitted } : {}),
    timings: ended?.timings ?? { compile: 0, run: 0 },
  };
}

/**
 * An exception as reports tell it, with its causes; a message that nobody reads to its end is cut. `depth` counts the
 * exceptions that it caused.
 */
export function reportException(exception: ApexException, depth = 0): ReportedException {
  const { cause } = exception;
  const message = exception.message ?? 'Script-thrown exception';
  return {
    type: exception.typeName,
    message: cutText(message),
    cause: cause instanceof ApexException && depth < MOST_CAUSES ? reportException(cause, depth + 1) : null,
    stack: framesOf(exception),
  };
}

/**
 * What is counted, in the order and with the words of the platform's log, which has the last two not.
 * [D] Execution Governors and Limits, https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm
 */
const COUNTED: readonly (readonly [keyof Usage, string])[] = [
  ['queries', 'SOQL queries'],
  ['queryRows', 'Query rows'],
  ['soslQueries', 'SOSL queries'],
  ['dmlStatements', 'DML statements'],
  ['publishImmediateDml', 'Publish Immediate DML'],
  ['dmlRows', 'DML rows'],
  ['callouts', 'Callouts'],
  ['emailInvocations', 'Email Invocations'],
  ['futureCalls', 'Future calls'],
  ['queueableJobs', 'Queueable jobs added to the queue'],
  ['mobilePushApexCalls', 'Mobile Apex push calls'],
  ['aggregateQueries', 'Aggregate queries'],
  ['queryLocatorRows', 'Query locator rows'],
];

/**
 * What a transaction used of each limit: all of its own; of the asynchronous work that it started, those that were
 * used. CPU time and heap are estimates, and heap is left out where it cannot be known.
 */
export function limitsOf({ transaction, timings, heapBytes }: Omit<Ended, 'ending'>): LimitUse[] {
  const { usage, governor, limits, jobs } = transaction;
  const estimate = (name: string, used: number, of: number): LimitUse => ({ name, used, of, estimated: true });
  return [
    ...counted(usage, governor),
    estimate('CPU time (ms)', Math.round(timings.run), limits.cpuMs),
    ...(heapBytes === undefined ? [] : [estimate('Heap size (bytes)', heapBytes, limits.heapMb * 1_000_000)]),
    ...[...jobs.used].flatMap(([job, used]) =>
      counted(used.usage, used.governor).flatMap((each) => (each.used > 0 ? [{ ...each, job }] : [])),
    ),
  ];
}

function counted(usage: Usage, governor: GovernorLimits): LimitUse[] {
  return COUNTED.map(([what, name]) => ({ name, used: usage[what], of: governor[what], estimated: false }));
}
