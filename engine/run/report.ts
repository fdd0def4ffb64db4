import { ApexException } from '../runtime/exceptions';
import { framesOf } from '../runtime/frames';
import type { Transaction } from '../runtime/transaction';
import {
  CONTRACT_VERSION,
  type FileCoverage,
  type LimitUse,
  type ReportedException,
  type RunReport,
  type RunRequest,
} from './contract';
import type { Ending } from './ending';

/** A cause that causes itself must not make the report endless. */
const MOST_CAUSES = 10;

/** Writes a report. `transaction` is undefined when the run never began. */
export function writeReport(
  request: Pick<RunRequest, 'handler'>,
  handlerFile: string | null,
  ending: Ending,
  transaction: Transaction | undefined,
  timings: RunReport['timings'],
  coverage?: readonly FileCoverage[],
): RunReport {
  return {
    version: CONTRACT_VERSION,
    outcome: ending.outcome,
    handler: request.handler,
    handlerFile,
    value: ending.value ?? null,
    exception: ending.exception ? reportException(ending.exception) : null,
    problems: ending.problems ?? [],
    log: transaction?.log ?? [],
    changes: transaction?.changes ?? [],
    queries: transaction?.queries ?? [],
    limits: transaction ? limitsOf(transaction, timings.run) : [],
    coverage: coverage ?? null,
    timings,
  };
}

/** An exception as reports tell it, with its causes. `depth` counts the exceptions that it caused. */
export function reportException(exception: ApexException, depth = 0): ReportedException {
  const { cause } = exception;
  return {
    type: exception.typeName,
    message: exception.message ?? 'Script-thrown exception',
    cause: cause instanceof ApexException && depth < MOST_CAUSES ? reportException(cause, depth + 1) : null,
    stack: framesOf(exception),
  };
}

/** What a transaction used of each limit; `ms` is its time so far. Synchronous limits. [D] Execution Governors and Limits, https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm */
export function limitsOf({ usage, governor, limits }: Transaction, ms: number): LimitUse[] {
  const counted = (name: string, used: number, of: number): LimitUse => ({ name, used, of, estimated: false });
  return [
    counted('SOQL queries', usage.queries, governor.queries),
    counted('Query rows', usage.queryRows, governor.queryRows),
    counted('DML statements', usage.dmlStatements, governor.dmlStatements),
    counted('DML rows', usage.dmlRows, governor.dmlRows),
    counted('Callouts', usage.callouts, governor.callouts),
    counted('Future calls', usage.futureCalls, governor.futureCalls),
    counted('Queueable jobs', usage.queueableJobs, governor.queueableJobs),
    counted('Email invocations', usage.emailInvocations, governor.emailInvocations),
    { name: 'CPU time (ms)', used: Math.round(ms), of: limits.cpuMs, estimated: true },
  ];
}
