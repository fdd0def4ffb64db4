import type { TestEvent, TestMethodReport, TestSelection } from '../contract';
import { type Loss, limitException, problemsOfLoss } from '../lost';
import type { TestCollector } from './collector';
import { unbegun } from './outcome';

/**
 * What is to be told after the thread of a test run was lost: that the test that ran has failed, so that the others can
 * go on; or, when none ran or the user stopped it, that none of `tests` will end.
 */
export function afterLoss(loss: Loss, collector: TestCollector, tests: readonly TestSelection[]): TestEvent[] {
  const { running } = collector;
  if (running && loss.kind !== 'stopped') return [ended(running.class, running.method, loss)];
  return collector.remaining(tests).flatMap((each): TestEvent[] => {
    if (each.methods && collector.knows(each.class))
      return each.methods.map((method) => ended(each.class, method, loss));
    return [{ kind: 'class', class: each.class, file: null, problems: problemsOfLoss(loss), methods: [] }];
  });
}

function ended(inClass: string, method: string, loss: Loss): TestEvent {
  const report: TestMethodReport =
    loss.kind === 'limit'
      ? { ...unbegun(method, 1, 'failed', []), exception: limitException(loss.message) }
      : { ...unbegun(method, 1, 'stopped', problemsOfLoss(loss)) };
  return { kind: 'ended', class: inClass, report };
}
