import { objectsOnly, type SObjectInfo, slotOf } from '../../../engine/org/metadata/model';
import { standardObjects } from '../../../engine/org/metadata/standard/objects';
import { createStore, type MemoryStore } from '../../../engine/org/store/memory';
import { DEFAULT_LIMITS } from '../../../engine/run/contract';
import { ApexException } from '../../../engine/runtime/exceptions';
import { newUsage, synchronousLimits } from '../../../engine/runtime/governor';
import { JobQueue } from '../../../engine/runtime/jobs';
import { TestContext } from '../../../engine/runtime/testContext';
import { enter, type RunningUser, type Transaction } from '../../../engine/runtime/transaction';
import { SObjectValue } from '../../../engine/runtime/values/sobject';

/** An org with the shipped objects (and those given), an empty store and a transaction that has been entered. */
export function startOrg(...objects: SObjectInfo[]): Transaction & { store: MemoryStore } {
  const own = new Map(objects.map((info) => [info.name.toLowerCase(), info]));
  const names = [...standardObjects.values(), ...objects].map(({ name }) => name);
  const metadata = objectsOnly(
    (name) => own.get(name.toLowerCase()) ?? standardObjects.get(name.toLowerCase()),
    [...new Set(names)],
  );
  const user: RunningUser = {
    id: '005000000000001AAA',
    userName: 'agent@example.com',
    name: 'Ann Agent',
    email: 'agent@example.com',
    profileId: '00e000000000001AAA',
    locale: 'en_US',
    timeZone: 'Europe/Madrid',
  };
  const transaction: Transaction & { store: MemoryStore } = {
    now: Date.parse('2026-03-04T05:06:07.890Z'),
    limits: DEFAULT_LIMITS,
    metadata,
    store: createStore(metadata, user),
    usage: newUsage(),
    governor: synchronousLimits,
    user,
    log: [],
    queries: [],
    changes: [],
    program: {
      typeNamed: () => undefined,
      instantiate: () => null,
      stub: () => null,
      triggerOn: () => undefined,
      callerVersion: () => undefined,
    },
    isTest: false,
    testing: new TestContext(),
    jobs: new JobQueue(),
    job: undefined,
    position: () => undefined,
  };
  enter(transaction);
  return transaction;
}

/** A new record of a shipped object or of `object` itself: `record('Task', { Subject: 'Call' })`. */
export function record(object: string | SObjectInfo, fields: Record<string, unknown> = {}): SObjectValue {
  const info = typeof object === 'string' ? (standardObjects.get(object.toLowerCase()) as SObjectInfo) : object;
  const made = new SObjectValue(info);
  for (const [name, value] of Object.entries(fields)) made.putByName(name, value);
  return made;
}

/** A field of a record, as Apex reads it. */
export function fieldOf(of: SObjectValue | undefined, field: string): unknown {
  return of?.get(slotOf(of.info, field));
}

/** `Type: message` of the Apex exception that `act` raises; fails when it raises none. */
export function thrownBy(act: () => unknown): string {
  try {
    act();
  } catch (problem) {
    if (problem instanceof ApexException) return `${problem.typeName}: ${problem.message}`;
    throw problem;
  }
  throw new Error('nothing was thrown');
}
