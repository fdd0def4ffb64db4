import { describe, expect, it } from 'vitest';
import type { TestEvent } from '../../../../engine/run/contract';
import { TestCollector } from '../../../../engine/run/tests/collector';
import { afterLoss } from '../../../../engine/run/tests/lost';
import { unbegun } from '../../../../engine/run/tests/outcome';
import { outcomes } from '../../../support/apexTests';

const plan = (name: string, ...methods: string[]): TestEvent => ({
  kind: 'class',
  class: name,
  file: `${name}.cls`,
  problems: [],
  methods,
});
const began = (name: string, method: string): TestEvent => ({ kind: 'began', class: name, method });
const passed = (name: string, method: string): TestEvent => ({
  kind: 'ended',
  class: name,
  report: unbegun(method, 1, 'passed', []),
});

function collect(...events: TestEvent[]): TestCollector {
  const collector = new TestCollector();
  for (const event of events) collector.add(event);
  return collector;
}

describe('what is left of a test run that broke off', () => {
  it('is every test that has not ended', () => {
    const collector = collect(plan('A', 'x', 'y', 'z'), began('A', 'x'), passed('A', 'x'), began('A', 'y'));
    expect(collector.running).toMatchObject({ class: 'A', method: 'y' });
    expect(collector.remaining([{ class: 'a' }, { class: 'B' }])).toEqual([
      { class: 'a', methods: ['y', 'z'] },
      { class: 'B' },
    ]);
  });

  it('goes on where it was, under the plan that was told first', () => {
    const collector = collect(plan('A', 'x', 'y'), passed('A', 'x'), plan('A', 'y'), passed('A', 'y'));
    expect(outcomes(collector.report())).toEqual(['x passed', 'y passed']);
    expect(collector.remaining([{ class: 'A' }])).toEqual([]);
  });
});

describe('a lost thread', () => {
  it('fails the test that ran when a limit was the reason, and leaves the others to go on', () => {
    const collector = collect(plan('A', 'x', 'y'), began('A', 'x'));
    for (const event of afterLoss({ kind: 'limit', message: 'too much' }, collector, [{ class: 'A' }])) {
      collector.add(event);
    }
    expect(outcomes(collector.report())).toEqual(['x failed System.LimitException: too much']);
    expect(collector.remaining([{ class: 'A' }])).toEqual([{ class: 'A', methods: ['y'] }]);
  });

  it('says that the test that ran has no verdict when it died', () => {
    const collector = collect(plan('A', 'x'), began('A', 'x'));
    for (const event of afterLoss({ kind: 'died', why: 'killed' }, collector, [{ class: 'A' }])) collector.add(event);
    expect(outcomes(collector.report())).toEqual(['x stopped run-thread-lost']);
  });

  it.each([{ kind: 'stopped' } as const, { kind: 'died', why: 'killed' } as const])(
    'leaves nothing to go on with when no test ran or the user stopped it: %j',
    (loss) => {
      const collector = collect(plan('A', 'x', 'y'), ...(loss.kind === 'stopped' ? [began('A', 'x')] : []));
      const tests = [{ class: 'A' }, { class: 'B' }];
      for (const event of afterLoss(loss, collector, tests)) collector.add(event);
      expect(collector.remaining(tests)).toEqual([]);
      expect(collector.report().classes.map((each) => [each.class, each.methods.length])).toEqual([
        ['A', 2],
        ['B', 0],
      ]);
    },
  );
});
