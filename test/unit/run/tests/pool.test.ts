import { describe, expect, it } from 'vitest';
import { CONTRACT_VERSION, type TestRequest } from '../../../../engine/run/contract';
import { NO_FILES } from '../../../../engine/run/fileAnswers';
import { runOnEngines, type TestEngine } from '../../../../engine/run/tests/pool';
import { testRequest } from '../../../support/apexTests';

/** An engine that is done with a class as soon as `free` lets it. */
function engine(free: () => Promise<void>) {
  const requests: TestRequest[] = [];
  const made: TestEngine = {
    test: async (request) => {
      requests.push(request);
      await free();
      const classes = request.tests.map((each) => ({ class: each.class, file: null, problems: [], methods: [] }));
      return { version: CONTRACT_VERSION, kind: 'test', classes, coverage: null };
    },
  };
  return { made, classes: () => requests.map(({ tests }) => tests[0]?.class), requests };
}

const all = testRequest(['A', 'B', 'C', 'D'].map((name) => ({ class: name })));

describe('tests on several engines', () => {
  it('go to whichever is free, and come back in order', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow = engine(() => held);
    const fast = engine(async () => {
      if (fast.requests.length === 3) release();
    });
    const report = await runOnEngines([slow.made, fast.made], all, NO_FILES, () => {});
    expect([slow.classes(), fast.classes()]).toEqual([['A'], ['B', 'C', 'D']]);
    expect(report.classes.map((each) => each.class)).toEqual(['A', 'B', 'C', 'D']);
  });

  it('look at the files once for each engine', async () => {
    const one = engine(async () => {});
    await runOnEngines([one.made], all, NO_FILES, () => {});
    expect(one.requests.map(({ filesUnchanged }) => filesUnchanged)).toEqual([false, true, true, true]);
  });

  it('pass a fault on', async () => {
    const broken: TestEngine = { test: () => Promise.reject(new Error('broken')) };
    await expect(runOnEngines([broken], all, NO_FILES, () => {})).rejects.toThrow('broken');
  });
});
