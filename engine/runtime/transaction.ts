import type { OrgMetadata } from '../org/metadata/model';
import type { Store } from '../org/store/store';
import type { LogEntry, QueryEntry, RecordChange, RunLimits, TracedDml } from '../run/contract';
import type { GovernorLimits, Usage } from './governor';
import type { JobQueue, RunningJob } from './jobs';
import type { Program } from './program';
import type { TestContext } from './testContext';

export type { Usage } from './governor';

/**
 * The running transaction: everything a run of Apex may read or change outside its own variables. One thread runs
 * one transaction at a time, as on the platform, so library functions reach it through `current`.
 */
export interface Transaction {
  /** The org's clock, milliseconds since the epoch: the request's, going on by what the run is estimated to have used of an org's CPU. */
  readonly now: number;
  readonly limits: RunLimits;
  readonly metadata: OrgMetadata;
  readonly store: Store;
  /** What was used since the transaction, or in a test the part before, in or behind startTest, began. */
  usage: Usage;
  /** The limits that `usage` is held to. */
  governor: GovernorLimits;
  /** The running user; inside `System.runAs` the one that was named there. */
  user: RunningUser;
  readonly log: LogEntry[];
  readonly queries: QueryEntry[];
  readonly changes: RecordChange[];
  /** Undefined: nobody wants to know. */
  readonly trace?: TracedDml[] | undefined;
  /** The compiled program that runs. */
  readonly program: Program;
  /** True while test methods run: what `Test.isRunningTest` says. */
  readonly isTest: boolean;
  /** What the running test has arranged. */
  readonly testing: TestContext;
  /** Asynchronous work that waits. */
  readonly jobs: JobQueue;
  /** The asynchronous work that is running; undefined in a synchronous transaction. */
  job: RunningJob | undefined;
  /** File and line of the Apex statement that is running, from the JavaScript stack; costs some microseconds. */
  position(): { file: string; line: number } | undefined;
}

export interface RunningUser {
  readonly id: string;
  readonly userName: string;
  readonly name: string;
  readonly email: string;
  readonly profileId: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Parts of `name`; undefined: as `name` is split. */
  readonly firstName?: string | null;
  readonly lastName?: string;
  /** Undefined: `en_US`. */
  readonly language?: string;
  readonly roleId?: string | null;
}

export let current: Transaction;

/** Makes a transaction the running one; `run` does this before any Apex is entered. */
export function enter(transaction: Transaction): void {
  current = transaction;
}
