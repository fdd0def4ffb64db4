import {
  CONTRACT_VERSION,
  type FileCoverage,
  type TestClassReport,
  type TestEvent,
  type TestMethodReport,
  type TestReport,
  type TestSelection,
} from '../contract';
import { mergeCoverage } from '../coverage';

interface ClassProgress {
  readonly report: Omit<TestClassReport, 'methods'>;
  readonly planned: readonly string[];
  readonly ended: TestMethodReport[];
}

/** Makes the report of a test run from what it told, also when it broke off. */
export class TestCollector {
  readonly #classes = new Map<string, ClassProgress>();
  #coverage: readonly FileCoverage[] | undefined;
  #running: { readonly class: string; readonly method: string } | undefined;

  add(event: TestEvent): void {
    if (event.kind === 'class') this.#begin(event);
    else if (event.kind === 'began') this.#running = event;
    else if (event.kind === 'coverage') this.#coverage = mergeCoverage(this.#coverage ?? [], event.files);
    else {
      this.#running = undefined;
      this.#classes.get(event.class.toLowerCase())?.ended.push(event.report);
    }
  }

  /** The test that began and has not ended. */
  get running(): { readonly class: string; readonly method: string } | undefined {
    return this.#running;
  }

  /** Whether anything was told of a class. */
  knows(name: string): boolean {
    return this.#classes.has(name.toLowerCase());
  }

  /** What of `tests` has not ended, class by class. */
  remaining(tests: readonly TestSelection[]): TestSelection[] {
    return tests.flatMap((selection): TestSelection[] => {
      const known = this.#classes.get(selection.class.toLowerCase());
      if (!known) return [selection];
      const done = new Set(known.ended.map(({ method }) => method));
      const methods = known.planned.filter((method) => !done.has(method));
      return methods.length > 0 ? [{ class: selection.class, methods }] : [];
    });
  }

  /** Everything told so far. */
  report(): TestReport {
    const classes = [...this.#classes.values()].map(
      ({ report, ended }): TestClassReport => ({ ...report, methods: ended }),
    );
    return { version: CONTRACT_VERSION, kind: 'test', classes, coverage: this.#coverage ?? null };
  }

  /** A class that is told of again goes on where it broke off. */
  #begin({ kind: _, methods, ...report }: Extract<TestEvent, { kind: 'class' }>): void {
    const key = report.class.toLowerCase();
    const known = this.#classes.get(key);
    this.#classes.set(key, {
      report,
      planned: known?.planned ?? methods,
      ended: known?.ended ?? [],
    });
  }
}
