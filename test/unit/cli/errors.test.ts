import { describe, expect, it } from 'vitest';
import { InputError, isInputError, isUsageError, UsageError } from '../../../client/cli/errors';

/** An error of another bundle: its class is not ours, its name is. */
function foreign(name: string): Error {
  return Object.assign(new Error('from a lazily loaded command'), { name });
}

describe('what the user can repair', () => {
  it('is known by its name, also when another bundle raised it', () => {
    expect([new InputError('x'), foreign('InputError')].map(isInputError)).toEqual([true, true]);
    expect([new UsageError('x', 'run'), foreign('UsageError')].map(isUsageError)).toEqual([true, true]);
  });

  it('is nothing else', () => {
    const others = [new Error('x'), new TypeError('x'), foreign('Unsupported'), 'InputError', null, undefined];
    expect(others.filter((each) => isInputError(each) || isUsageError(each))).toEqual([]);
  });
});
