import type { OrgMetadata } from '../org/metadata/model';
import { createStore, type MemoryStore } from '../org/store/memory';
import { newUsage, synchronousLimits } from '../runtime/governor';
import { JobQueue } from '../runtime/jobs';
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
  const user: RunningUser = { ...RUNNING_USER, ...start.user };
  const begin = Date.parse(start.now);
  return {
    get now() {
      return begin + elapsed();
    },
    limits: start.limits,
    metadata: start.metadata,
    store: start.store ?? createStore(start.metadata, user),
    usage: newUsage(),
    governor: synchronousLimits,
    user,
    log: [],
    queries: [],
    changes: [],
    trace: start.trace ? [] : undefined,
    program: start.program,
    isTest: start.isTest,
    testing: new TestContext(),
    jobs: new JobQueue(),
    job: undefined,
    position: start.position,
  };
}
