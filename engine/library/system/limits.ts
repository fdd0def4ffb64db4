import { DML_ROWS, DML_STATEMENTS } from '../../org/store/limits';
import { current } from '../../runtime/transaction';
import { platform } from '../platform';

/**
 * The limits of a synchronous transaction. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm;
 * what has no simulated counterpart is never used. CPU time and heap are not measured inside a run.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_limits.htm
 */
export const limits = platform('class System.Limits', {
  'static Integer getCallouts()': () => 0,
  'static Integer getLimitCallouts()': () => 100,
  'static Integer getLimitCpuTime()': () => current.limits.cpuMs,
  'static Integer getDmlRows()': () => current.usage.dmlRows,
  'static Integer getLimitDmlRows()': () => DML_ROWS,
  'static Integer getDmlStatements()': () => current.usage.dmlStatements,
  'static Integer getLimitDmlStatements()': () => DML_STATEMENTS,
  'static Integer getFutureCalls()': () => 0,
  'static Integer getLimitFutureCalls()': () => 50,
  'static Integer getLimitHeapSize()': () => current.limits.heapMb * 1_000_000,
  'static Integer getQueries()': () => current.usage.queries,
  'static Integer getLimitQueries()': () => 100,
  'static Integer getQueryRows()': () => current.usage.queryRows,
  'static Integer getLimitQueryRows()': () => 50_000,
  'static Integer getQueueableJobs()': () => 0,
  'static Integer getLimitQueueableJobs()': () => 50,
  'static Integer getSoslQueries()': () => 0,
  'static Integer getLimitSoslQueries()': () => 20,
});
