import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readMessage } from '../../../../client/vscode/results/messages';

it.each([
  { type: 'open', file: 'file:///a.cls', line: 1, column: 1 },
  { type: 'explain', code: 'payload-unknown-key' },
  { type: 'runAgain' },
  { type: 'chooseHandler' },
])('reads %j', (message) => {
  expect(readMessage({ ...message, more: 1 })).toEqual(message);
});

it.each([
  null,
  'open',
  {},
  { type: 'eval' },
  { type: 'open', file: 1, line: 1, column: 1 },
  { type: 'open', file: 'a', line: 0, column: 1 },
  { type: 'open', file: 'a', line: 1.5, column: 1 },
  { type: 'open', file: 'a', line: Number.NaN, column: 1 },
  { type: 'explain', code: '../../secret' },
  { type: 'explain' },
])('ignores %j', (message) => {
  expect(readMessage(message)).toBeUndefined();
});

it('throws at nothing', () => {
  fc.assert(fc.property(fc.anything(), (value) => void readMessage(value)));
});
