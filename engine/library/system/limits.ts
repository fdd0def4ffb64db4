import type { Usage } from '../../runtime/governor';
import { asynchronousLimits, synchronousLimits } from '../../runtime/governor';
import { cpuEstimate, heapShare } from '../../runtime/state';
import { current } from '../../runtime/transaction';
import { type PlatformFunction, platform, type Rows } from '../platform';

/** What is counted, by the name of its methods: `getCallouts`, `getLimitCallouts`. Old names count what the documentation says they count now. */
const COUNTED: Readonly<Record<string, keyof Usage>> = {
  AggregateQueries: 'aggregateQueries',
  Callouts: 'callouts',
  DmlRows: 'dmlRows',
  DmlStatements: 'dmlStatements',
  EmailInvocations: 'emailInvocations',
  FindSimilarCalls: 'soslQueries',
  FutureCalls: 'futureCalls',
  MobilePushApexCalls: 'mobilePushApexCalls',
  PublishImmediateDML: 'publishImmediateDml',
  Queries: 'queries',
  QueryLocatorRows: 'queryLocatorRows',
  QueryRows: 'queryRows',
  QueueableJobs: 'queueableJobs',
  RunAs: 'dmlStatements',
  SavepointRollbacks: 'dmlStatements',
  Savepoints: 'dmlStatements',
  SoslQueries: 'soslQueries',
};

/** What nothing here uses, by its limit. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_cursors.htm; [K] the 200 asynchronous calls */
const UNUSED: Readonly<Record<string, number>> = {
  ApexCursorRows: 50_000_000,
  ApexCursors: 10_000,
  AsyncCalls: 200,
  FetchCallsOnApexCursor: 10,
};

/**
 * What a transaction has used and may use. CPU time and heap can only be estimated here; their limits are those of the
 * run, in asynchronous work raised as an org raises them.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_limits.htm
 */
export const limits = platform('class System.Limits', {
  ...countedRows(),
  ...unusedRows(),
  'static Integer getCpuTime()': () => Math.min(cpuEstimate(), cpuLimit()),
  'static Integer getLimitCpuTime()': cpuLimit,
  'static Integer getHeapSize()': () => Math.round(heapShare() * heapLimit()),
  'static Integer getLimitHeapSize()': heapLimit,
});

function countedRows(): Rows {
  const rows: Record<string, PlatformFunction> = {};
  for (const [name, counter] of Object.entries(COUNTED)) {
    rows[`static Integer get${name}()`] = () => current.usage[counter];
    rows[`static Integer getLimit${name}()`] = () => current.governor[counter];
  }
  return rows;
}

function unusedRows(): Rows {
  const rows: Record<string, PlatformFunction> = {};
  for (const [name, limit] of Object.entries(UNUSED)) {
    rows[`static Integer get${name}()`] = () => 0;
    rows[`static Integer getLimit${name}()`] = () => limit;
  }
  return rows;
}

/** 10,000 ms, six times that in asynchronous work. [D] Execution Governors and Limits */
function cpuLimit(): number {
  return current.limits.cpuMs * (isAsynchronous() ? 6 : 1);
}

/** 6 MB, twice that in asynchronous work. [D] Execution Governors and Limits */
function heapLimit(): number {
  return current.limits.heapMb * 1_000_000 * (isAsynchronous() ? 2 : 1);
}

/** Scheduled work has the limits of synchronous one. [S] https://crmcurator.com/salesforce/interview-questions/async-apex/can-we-call-a-future-method-from-another-future-method/ */
function isAsynchronous(): boolean {
  return current.governor !== synchronousLimits && current.governor.queries === asynchronousLimits.queries;
}
