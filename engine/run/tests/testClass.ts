import type { MemoryStore } from '../../org/store/memory';
import type { Savepoint } from '../../org/store/store';
import type { Meter } from '../../runtime/state';
import type { ClassSymbol } from '../../semantics/symbols';
import type { MethodDeclaration } from '../../syntax/tree';
import type { TestMethodReport, TestRequest } from '../contract';
import type { Ending } from '../ending';
import type { Linker } from '../linker';
import { limitsOf } from '../report';
import { type Ended, runTransaction } from '../session';
import type { RunTransaction } from '../transaction';
import { faultProblem } from './fault';
import { unbegun, verdict } from './outcome';

/** What the setup methods of a class left: the records every test of it begins with, or how they failed. */
type Setup = { readonly store: MemoryStore; readonly savepoint: Savepoint } | { readonly failed: Ended };

/**
 * Runs the tests of one class, each as a transaction of its own. The setup methods run once, before the first test;
 * every test begins with the records that they left and with fresh statics.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_testing_testsetup_using.htm
 */
export class TestClass {
  #setup: Setup | undefined;

  constructor(
    private readonly symbol: ClassSymbol,
    private readonly setups: readonly MethodDeclaration[],
    private readonly request: TestRequest,
    private readonly linker: Linker,
    private readonly meter: Meter,
  ) {}

  /** Runs one test; `line` is where its name stands. Never raises. */
  run(tree: MethodDeclaration, line: number): TestMethodReport {
    const method = tree.name.text;
    try {
      const setup = this.setups.length > 0 ? this.setUp() : undefined;
      if (setup && 'failed' in setup) return written(method, line, setup.failed);
      return written(
        method,
        line,
        this.transaction(setup?.store, () => {
          if (setup) setup.store.rollback(setup.savepoint);
          this.call(tree);
        }),
      );
    } catch (thrown) {
      this.#setup = undefined;
      return unbegun(method, line, 'failed', [faultProblem(thrown, this.symbol)]);
    }
  }

  private setUp(): Setup {
    this.#setup ??= this.runSetups();
    return this.#setup;
  }

  private runSetups(): Setup {
    const ended = this.transaction(undefined, () => {
      for (const each of this.setups) this.call(each);
    });
    if (ended.ending.outcome !== 'returned') return { failed: ended };
    // Only now: what the setup enqueued has run too.
    const { store } = ended.transaction;
    return { store, savepoint: store.savepoint() };
  }

  private transaction(store: MemoryStore | undefined, body: (transaction: RunTransaction) => void): Ended {
    const { now, limits, user } = this.request;
    return runTransaction(
      this.linker,
      this.meter,
      { now, limits, user, isTest: true, store },
      (transaction): Ending => {
        body(transaction);
        return { outcome: 'returned' };
      },
    );
  }

  private call(tree: MethodDeclaration): void {
    const cell = this.linker.cellOf(this.symbol).use() as unknown as Record<string, (() => void) | undefined>;
    const method = [...this.symbol.members.methods.values()].flat().find((each) => each.tree === tree);
    const body = method && cell[method.key];
    if (!body) throw new Error(`${tree.name.text} was not compiled`);
    body.call(cell);
  }
}

function written(method: string, line: number, ended: Ended): TestMethodReport {
  const { ending, transaction, timings } = ended;
  return {
    method,
    line,
    ...verdict(ending),
    log: transaction.log,
    limits: limitsOf(ended),
    timings,
  };
}
