import type { OrgMetadata } from '../org/metadata/model';
import type { Store } from '../org/store/store';
import type { LogEntry, QueryEntry, RecordChange, RunLimits } from '../run/contract';
import type { Program } from './program';

/** Counters that an org's governor limits are checked against. */
export interface Usage {
  queries: number;
  queryRows: number;
  dmlStatements: number;
  dmlRows: number;
}

/**
 * The running transaction: everything a run of Apex may read or change outside its own variables. One thread runs
 * one transaction at a time, as on the platform, so library functions reach it through `current`.
 */
export interface Transaction {
  /** The org's clock, milliseconds since the epoch; fixed for the run. */
  readonly now: number;
  readonly limits: RunLimits;
  readonly metadata: OrgMetadata;
  readonly store: Store;
  readonly usage: Usage;
  readonly user: RunningUser;
  readonly log: LogEntry[];
  readonly queries: QueryEntry[];
  readonly changes: RecordChange[];
  /** The compiled program that runs. */
  readonly program: Program;
  /** True while test methods run: what `Test.isRunningTest` says. */
  readonly isTest: boolean;
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
}

export let current: Transaction;

/** Makes a transaction the running one; `run` does this before any Apex is entered. */
export function enter(transaction: Transaction): void {
  current = transaction;
}
