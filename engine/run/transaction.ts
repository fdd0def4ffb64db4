import type { OrgMetadata } from '../org/metadata/model';
import { createStore, type MemoryStore } from '../org/store/memory';
import type { Program } from '../runtime/program';
import type { RunningUser, Transaction } from '../runtime/transaction';
import type { RunRequest } from './contract';

/** The user a run is made as. A request may name another one later; the Ids have the shape of an org's. */
const RUNNING_USER: RunningUser = {
  id: '005000000000001AAA',
  userName: 'agent@example.com',
  name: 'Call Centre Agent',
  email: 'agent@example.com',
  profileId: '00e000000000001AAA',
  locale: 'en_US',
  timeZone: 'GMT',
};

/** A transaction whose store can be loaded with records before the run. */
export interface RunTransaction extends Transaction {
  readonly store: MemoryStore;
}

/** A fresh transaction in an org that holds nothing yet. */
export function beginTransaction(
  request: RunRequest,
  metadata: OrgMetadata,
  program: Program,
  position: Transaction['position'],
): RunTransaction {
  return {
    now: Date.parse(request.now),
    limits: request.limits,
    metadata,
    store: createStore(metadata, RUNNING_USER),
    usage: { queries: 0, queryRows: 0, dmlStatements: 0, dmlRows: 0 },
    user: RUNNING_USER,
    log: [],
    queries: [],
    changes: [],
    program,
    isTest: false,
    position,
  };
}
