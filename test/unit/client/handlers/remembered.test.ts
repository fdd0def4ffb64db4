import { expect, it } from 'vitest';
import { type Memory, rememberedHandler, rememberHandler } from '../../../../client/vscode/handlers/remembered';

function memory(): Memory & { values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    values,
    get: <T>(key: string) => values.get(key) as T | undefined,
    update: async (key, value) => void values.set(key, value),
  };
}

it('remembers a handler for each folder apart', async () => {
  const state = memory();
  await rememberHandler(state, 'file:///a', 'file:///a/A.cls');
  await rememberHandler(state, 'file:///b', 'file:///b/B.cls');
  expect(rememberedHandler(state, 'file:///a')).toBe('file:///a/A.cls');
  expect(rememberedHandler(state, 'file:///b')).toBe('file:///b/B.cls');
  expect(rememberedHandler(state, 'file:///c')).toBeUndefined();
});

it('ignores a memory that is no URI', async () => {
  const state = memory();
  await rememberHandler(state, '', 'file:///A.cls');
  for (const key of state.values.keys()) {
    state.values.set(key, { old: 'shape' });
  }
  expect(rememberedHandler(state, '')).toBeUndefined();
});
