import type { OrgMetadata } from '../org/metadata/model';
import { createStore, type MemoryStore } from '../org/store/memory';
import { type GovernorLimits, newUsage, synchronousLimits } from '../runtime/governor';
import { JobQueue, type RunningJob } from '../runtime/jobs';
import type { Program } from '../runtime/program';
import { elapsed } from '../runtime/state';
import { TestContext } from '../runtime/testContext';
import type { RunningUser, Transaction } from '../runtime/transaction';
import type { RequestedUser, RunLimits } from './contract';
import { RUNNING_USER } from './runningUser';

/** A transaction whose store can be loaded with records before the run. */
export interface RunTransaction extends Transaction {
  readonly store: MemoryStore;
}

/** What a transaction is begun with. */
export interface TransactionStart {
  /** The org's clock, ISO-8601. */
  readonly now: string;
  readonly limits: RunLimits;
  readonly metadata: OrgMetadata;
  readonly program: Program;
  readonly position: Transaction['position'];
  readonly isTest: boolean;
  readonly user: RequestedUser | undefined;
  /** The org's records; undefined: it holds nothing yet. */
  readonly store: MemoryStore | undefined;
  /** Whether DML is traced. */
  readonly trace: boolean | undefined;
}

/** A fresh transaction. */
export function beginTransaction(start: TransactionStart): RunTransaction {
  return new BegunTransaction(start);
}

/** A class, so that the clock is no function of each transaction's own: those are slow to make. */
class BegunTransaction implements RunTransaction {
  readonly limits: RunLimits;
  readonly metadata: OrgMetadata;
  readonly store: MemoryStore;
  usage = newUsage();
  governor: GovernorLimits = synchronousLimits;
  user: RunningUser;
  readonly log: RunTransaction['log'] = [];
  readonly queries: RunTransaction['queries'] = [];
  readonly changes: RunTransaction['changes'] = [];
  readonly trace: RunTransaction['trace'];
  readonly program: Program;
  readonly isTest: boolean;
  readonly testing = new TestContext();
  readonly jobs = new JobQueue();
  job: RunningJob | undefined = undefined;
  readonly position: Transaction['position'];
  private readonly begin: number;

  constructor({ now, limits, metadata, store, user, trace, program, isTest, position }: TransactionStart) {
    this.begin = Date.parse(now);
    this.limits = limits;
    this.metadata = metadata;
    this.user = { ...RUNNING_USER, ...user };
    this.store = store ?? createStore(metadata, this.user);
    this.trace = trace ? [] : undefined;
    this.program = program;
    this.isTest = isTest;
    this.position = position;
  }

  get now(): number {
    return this.begin + elapsed();
  }
}
