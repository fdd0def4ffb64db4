import { raiseLimit } from './operations/catching';
import { current } from './transaction';

/** Counters that an org's governor limits are checked against. */
export interface Usage {
  queries: number;
  queryRows: number;
  aggregateQueries: number;
  queryLocatorRows: number;
  soslQueries: number;
  dmlStatements: number;
  dmlRows: number;
  callouts: number;
  futureCalls: number;
  queueableJobs: number;
  emailInvocations: number;
  mobilePushApexCalls: number;
  publishImmediateDml: number;
}

/** What a transaction may use of each. */
export type GovernorLimits = Readonly<Record<keyof Usage, number>>;

/**
 * Limits of a synchronous transaction.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm
 */
export const synchronousLimits: GovernorLimits = {
  queries: 100,
  queryRows: 50_000,
  aggregateQueries: 300,
  queryLocatorRows: 10_000,
  soslQueries: 20,
  dmlStatements: 150,
  dmlRows: 10_000,
  callouts: 100,
  futureCalls: 50,
  queueableJobs: 50,
  emailInvocations: 10,
  mobilePushApexCalls: 10,
  publishImmediateDml: 150,
};

/** Limits of asynchronous work. [D] the same page; future calls are 0 in batch and future jobs, 50 in queueable ones. */
export const asynchronousLimits: GovernorLimits = { ...synchronousLimits, queries: 200, queueableJobs: 1 };

/** What has a limit, as the message of its LimitException names it. [K] the wording: `Too many SOQL queries: 101` */
const NAMES: Readonly<Record<keyof Usage, string>> = {
  queries: 'SOQL queries',
  queryRows: 'query rows',
  aggregateQueries: 'aggregate queries',
  queryLocatorRows: 'query locator rows',
  soslQueries: 'SOSL queries',
  dmlStatements: 'DML statements',
  dmlRows: 'DML rows',
  callouts: 'callouts',
  futureCalls: 'future calls',
  queueableJobs: 'queueable jobs added to the queue',
  emailInvocations: 'Email Invocations',
  mobilePushApexCalls: 'mobile Apex push calls',
  publishImmediateDml: 'immediate publish calls',
};

/** Nothing used yet. */
export function newUsage(): Usage {
  return {
    queries: 0,
    queryRows: 0,
    aggregateQueries: 0,
    queryLocatorRows: 0,
    soslQueries: 0,
    dmlStatements: 0,
    dmlRows: 0,
    callouts: 0,
    futureCalls: 0,
    queueableJobs: 0,
    emailInvocations: 0,
    mobilePushApexCalls: 0,
    publishImmediateDml: 0,
  };
}

/** Counts `amount` of something in the running transaction. Raises `System.LimitException` beyond its limit. */
export function spend(what: keyof Usage, amount = 1): void {
  const { usage, governor } = current;
  usage[what] += amount;
  if (usage[what] > governor[what]) raiseLimit(`Too many ${NAMES[what]}: ${usage[what]}`);
}
