import { describe, expect, it } from 'vitest';
import { selectHandler } from '../../../../client/vscode/handlers/select';
import type { HandlerRef } from '../../../../server/protocol';

const handler = (name: string): HandlerRef => ({
  name,
  uri: `file:///${name}.cls`,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  extensionPoints: ['SaveLog'],
});
const [one, two, three] = [handler('One'), handler('Two'), handler('Three')];
const all = [one, three, two];

describe('selectHandler', () => {
  it.each([
    { case: 'none', handlers: [], setting: '', remembered: undefined, result: { kind: 'none' } },
    { case: 'the only one', handlers: [one], setting: '', remembered: two.uri, result: { kind: 'use', handler: one } },
    { case: 'several', handlers: all, setting: '', remembered: undefined, result: { kind: 'pick', handlers: all } },
    { case: 'remembered', handlers: all, setting: '', remembered: two.uri, result: { kind: 'use', handler: two } },
    {
      case: 'remembered, but gone',
      handlers: all,
      setting: '',
      remembered: 'x',
      result: { kind: 'pick', handlers: all },
    },
    {
      case: 'set, in any case',
      handlers: all,
      setting: 'tHREE',
      remembered: two.uri,
      result: { kind: 'use', handler: three },
    },
    {
      case: 'set, but missing',
      handlers: [one],
      setting: 'Gone',
      remembered: undefined,
      result: { kind: 'missing', name: 'Gone' },
    },
    {
      case: 'set, none exists',
      handlers: [],
      setting: 'Gone',
      remembered: undefined,
      result: { kind: 'missing', name: 'Gone' },
    },
  ])('$case', ({ handlers, setting, remembered, result }) => {
    expect(selectHandler({ handlers, setting, remembered })).toEqual(result);
  });

  it('asks when told to, the remembered one first', () => {
    const asked = selectHandler({ handlers: all, setting: 'One', remembered: two.uri }, true);
    expect(asked).toEqual({ kind: 'pick', handlers: [two, one, three] });
  });

  it('has nothing to ask without handlers', () => {
    expect(selectHandler({ handlers: [], setting: '', remembered: undefined }, true)).toEqual({ kind: 'none' });
  });
});
