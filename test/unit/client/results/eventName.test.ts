import { expect, it } from 'vitest';
import { LARGEST_GUESSED } from '../../../../client/vscode/documents';
import { eventNameOf } from '../../../../client/vscode/results/eventName';

it.each([
  ['{"eventName":"openCallLog"}', 'openCallLog'],
  ['{"interaction":{"eventName":"inner"}}', undefined],
  ['{"eventName":1}', undefined],
  ['null', undefined],
  ['[]', undefined],
  ['{"eventName":', undefined],
  ['', undefined],
  [`{"eventName":"x"}${' '.repeat(LARGEST_GUESSED)}`, undefined],
])('reads %.40s as %s', (text, name) => {
  expect(eventNameOf(text)).toBe(name);
});
