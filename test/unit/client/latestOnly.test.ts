import { describe, expect, it } from 'vitest';
import { latestOnly } from '../../../client/vscode/latestOnly';

/** An action whose calls the test ends by hand. */
function controlled() {
  const ends: ((error?: Error) => void)[] = [];
  const calls: number[] = [];
  const action = latestOnly((call: number) => {
    calls.push(call);
    return new Promise<string>((resolve, reject) => {
      ends.push((error) => (error ? reject(error) : resolve(`done ${call}`)));
    });
  });
  return { action, calls, end: (index: number, error?: Error) => ends[index]?.(error) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('latestOnly', () => {
  it('of ten calls at once makes the first and the last', async () => {
    const { action, calls, end } = controlled();
    const results = Array.from({ length: 10 }, (_, call) => action(call));
    expect(calls).toEqual([0]);
    end(0);
    await settled();
    expect(calls).toEqual([0, 9]);
    end(1);
    expect(await Promise.all(results)).toEqual(['done 0', ...Array(8).fill(undefined), 'done 9']);
  });

  it('never overlaps, also for a call made just as one ends', async () => {
    const { action, calls, end } = controlled();
    const first = action(1);
    const second = action(2);
    end(0);
    await first;
    const third = action(3);
    await settled();
    expect(calls).toEqual([1, 2]);
    end(1);
    await settled();
    expect(calls).toEqual([1, 2, 3]);
    end(2);
    expect(await Promise.all([second, third])).toEqual(['done 2', 'done 3']);
  });

  it('goes on after a failure, which only its own caller sees', async () => {
    const { action, end } = controlled();
    const first = action(1);
    const second = action(2);
    end(0, new Error('broken'));
    await expect(first).rejects.toThrow('broken');
    await settled();
    end(1);
    expect(await second).toBe('done 2');
  });
});
