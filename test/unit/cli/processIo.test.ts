import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { outputTo } from '../../../client/cli/processIo';

const stream = (isTTY: boolean) => Object.assign(new PassThrough(), { isTTY });
const raised = (code: string) => Object.assign(new Error(code), { code });

describe('an output of the process', () => {
  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '' }, true],
    [true, { NO_COLOR: '1' }, false],
    [false, {}, false],
  ])('to a terminal (%s) in the environment %j has colours: %s', (isTTY, environment, colour) => {
    expect(outputTo(stream(isTTY), environment).colour).toBe(colour);
  });

  it.each([true, false])('is a terminal or not, whatever its colours: %s', (isTTY) => {
    expect(outputTo(stream(isTTY), { NO_COLOR: '1' }).isTerminal).toBe(isTTY);
  });

  it('passes text on', () => {
    const target = stream(false);
    outputTo(target, {}).write('hello');
    expect(String(target.read())).toBe('hello');
  });

  it('goes on when nobody reads any more, and passes on every other error', () => {
    const target = stream(false);
    outputTo(target, {});
    expect(() => target.emit('error', raised('EPIPE'))).not.toThrow();
    expect(() => target.emit('error', raised('ENOSPC'))).toThrow('ENOSPC');
  });
});
