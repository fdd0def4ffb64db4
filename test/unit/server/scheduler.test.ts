import { describe, expect, it } from 'vitest';
import { DiagnosticsScheduler, type Verdict } from '../../../server/lsp/diagnostics';

function start(judge: (uri: string) => Promise<Verdict | undefined>) {
  const versions = new Map<string, number>();
  const timers: (() => void)[] = [];
  const sent: Verdict[] = [];
  const faults: unknown[] = [];
  const scheduler = new DiagnosticsScheduler(
    {
      after: (_, task) => {
        timers.push(task);
        return () => void timers.splice(timers.indexOf(task), 1);
      },
    },
    judge,
    (uri) => versions.get(uri),
    (verdict) => sent.push(verdict),
    (error) => faults.push(error),
  );
  /** Lets the timer that waits go off, and what it starts come to its end. */
  const fire = async () => {
    for (const task of timers.splice(0)) task();
    await new Promise(setImmediate);
  };
  return { scheduler, versions, timers, sent, faults, fire };
}

const verdict = (uri: string, version: number): Verdict => ({ uri, version, diagnostics: [] });

describe('diagnostics', () => {
  it('come once after a burst of changes', async () => {
    const judged: string[] = [];
    const { scheduler, timers, fire } = start(async (uri) => {
      judged.push(uri);
      return undefined;
    });
    for (let change = 0; change < 5; change++) scheduler.schedule(['a']);
    scheduler.schedule(['b']);
    expect(timers).toHaveLength(1);
    await fire();
    expect(judged).toEqual(['a', 'b']);
  });

  it('on a version that is no longer the last are dropped', async () => {
    const { scheduler, versions, sent, fire } = start(async (uri) => {
      const found = verdict(uri, versions.get(uri) ?? 0);
      versions.set('a', 2);
      return found;
    });
    versions.set('a', 1);
    scheduler.schedule(['a']);
    await fire();
    expect(sent).toEqual([]);
    scheduler.schedule(['a']);
    await fire();
    expect(sent).toEqual([verdict('a', 2)]);
  });

  it('of a closed document are not asked for', async () => {
    const { scheduler, sent, fire } = start(async (uri) => verdict(uri, 1));
    scheduler.schedule(['a']);
    scheduler.forget('a');
    await fire();
    expect(sent).toEqual([]);
  });

  it('of one document that fails leave the others alone', async () => {
    const { scheduler, versions, sent, faults, fire } = start(async (uri) => {
      if (uri === 'bad') throw new Error('broken');
      return verdict(uri, 1);
    });
    versions.set('good', 1);
    scheduler.schedule(['bad', 'good']);
    await fire();
    expect(faults).toHaveLength(1);
    expect(sent).toEqual([verdict('good', 1)]);
  });

  it('asked for while others are worked out come too', async () => {
    let wake: () => void = () => {};
    const first = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const { scheduler, versions, sent, fire } = start(async (uri) => {
      if (uri === 'a') await first;
      return verdict(uri, 1);
    });
    versions.set('a', 1).set('b', 1);
    scheduler.schedule(['a']);
    await fire();
    scheduler.schedule(['b']);
    await fire();
    expect(sent).toEqual([]);
    wake();
    await new Promise(setImmediate);
    expect(sent.map(({ uri }) => uri)).toEqual(['a', 'b']);
  });

  it('nothing comes after the end', () => {
    const { scheduler, timers } = start(async (uri) => verdict(uri, 1));
    scheduler.schedule(['a']);
    scheduler.dispose();
    expect(timers).toEqual([]);
  });
});
