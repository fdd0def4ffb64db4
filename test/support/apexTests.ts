import {
  CONTRACT_VERSION,
  DEFAULT_LIMITS,
  type TestEvent,
  type TestMethodReport,
  type TestReport,
  type TestRequest,
} from '../../engine/run/contract';
import { Engine } from '../../engine/run/engine';
import { TestCollector } from '../../engine/run/tests/collector';
import { meter, project } from './apex';

/** A test request with what a test does not care about filled in. */
export function testRequest(tests: TestRequest['tests'], more: Partial<TestRequest> = {}): TestRequest {
  return {
    version: CONTRACT_VERSION,
    kind: 'test',
    tests,
    now: '2026-01-31T10:20:30.000Z',
    limits: DEFAULT_LIMITS,
    ...more,
  };
}

/** Runs every test of the first class of `sources` in a fresh engine; what it told goes to `events`. */
export function runTestClass(
  sources: string | readonly string[],
  more: Partial<TestRequest> = {},
  events: TestEvent[] = [],
): TestReport {
  const list = typeof sources === 'string' ? [sources] : sources;
  const name = /\bclass\s+(\w+)/i.exec(list[0] ?? '')?.[1] ?? '';
  const collector = new TestCollector();
  new Engine(meter).test(testRequest([{ class: name }], more), project(list), (event) => {
    events.push(event);
    collector.add(event);
  });
  return collector.report();
}

/** Each test of a report in a line: `method outcome`, and why when it did not pass. */
export function outcomes({ classes }: TestReport): string[] {
  return classes.flatMap(({ methods }) => methods.map(outcomeLine));
}

function outcomeLine({ method, outcome, exception, problems }: TestMethodReport): string {
  const reason = exception ? `${exception.type}: ${exception.message}` : problems.map(({ code }) => code).join(' ');
  return [method, outcome, ...(reason === '' ? [] : [reason])].join(' ');
}
