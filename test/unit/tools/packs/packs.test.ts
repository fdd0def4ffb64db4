import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../../../tools/packs/sources.mjs';
import { packText } from '../../pack/shipped';

const NAMES = ['platform', 'sobjects'] as const;

describe('the committed packs', () => {
  it('leave the package small: 700 KB zipped together', () => {
    const bytes = NAMES.map((name) => gzipSync(packText(name)).length).reduce((a, b) => a + b);
    expect(bytes).toBeLessThanOrEqual(700 * 1024);
  });

  it.each(NAMES)('%s names its sources and their licences', (name) => {
    const header = packText(name)
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .join('\n');
    const sources =
      name === 'platform'
        ? [SOURCES.standardTypes, SOURCES.languageSupport]
        : [SOURCES.sobjectTypes, SOURCES.describes, SOURCES.fieldSizes];
    for (const { name: source, version, licence } of sources) {
      expect(header).toContain(`${source} ${version}, ${licence}`);
    }
  });

  it.each(NAMES)('%s has each name once, sorted without regard to case', (name) => {
    const keys = packText(name)
      .trimEnd()
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.slice(0, line.indexOf('|')).toLowerCase());
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it.each(NAMES)('%s is ASCII, one byte a character', (name) => {
    expect(packText(name)).toMatch(/^[\n -~]*$/);
  });
});
