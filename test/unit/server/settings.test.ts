import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import { DEFAULT_SETTINGS, readSettings, SettingsCache } from '../../../server/lsp/settings';

describe('settings', () => {
  it('are by default what the manifest says', () => {
    const { properties } = manifest.contributes.configuration;
    expect(DEFAULT_SETTINGS).toEqual({
      defaultHandler: properties['savelog.defaultHandler'].default,
      dataFiles: properties['savelog.dataFiles'].default,
      limits: {
        cpuMs: properties['savelog.limits.cpuMs'].default,
        heapMb: properties['savelog.limits.heapMb'].default,
      },
      user: {
        locale: properties['savelog.user.locale'].default,
        timeZone: properties['savelog.user.timeZone'].default,
      },
      apex: { check: properties['savelog.apex.check'].default },
    });
  });

  it.each([
    null,
    undefined,
    'text',
    [],
    { defaultHandler: 7, dataFiles: 'x', limits: null, apex: { check: 'sometimes' } },
    { user: { locale: 1, timeZone: ' ' } },
    { limits: { cpuMs: -1, heapMb: Number.POSITIVE_INFINITY }, dataFiles: [null, ''] },
  ])('that make no sense are the defaults: %j', (section) => {
    expect(readSettings(section)).toEqual(DEFAULT_SETTINGS);
  });

  it('are asked for once for each resource until they change', async () => {
    const asked: (string | undefined)[] = [];
    const cache = new SettingsCache();
    expect(await cache.get('a')).toEqual(DEFAULT_SETTINGS);
    cache.connect(async (uri) => {
      asked.push(uri);
      return { defaultHandler: ` ${uri} ` };
    });
    expect((await cache.get('a')).defaultHandler).toBe('a');
    await cache.get('a');
    await cache.get('b');
    expect(asked).toEqual(['a', 'b']);
    cache.clear();
    await cache.get('a');
    expect(asked).toEqual(['a', 'b', 'a']);
  });

  it('of a client that does not answer are the defaults', async () => {
    const cache = new SettingsCache(() => Promise.reject(new Error('gone')));
    expect(await cache.get(undefined)).toEqual(DEFAULT_SETTINGS);
  });
});
