import { describe, expect, it } from 'vitest';
import { evaluate, runStatements } from '../../../support/apex';

function messageOf(statement: string): string | undefined {
  const report = runStatements(`${statement} return null;`);
  return report.exception ? `${report.exception.type}: ${report.exception.message}` : undefined;
}

describe('Platform Cache', () => {
  it('keeps the partitions of both caches apart', () => {
    const put = "Cache.Org.put('local.a.key', 1); Cache.Org.put('local.b.key', 2); Cache.Session.put('key', 3);";
    const read = "Cache.Org.get('local.a.key') + '' + Cache.Org.get('local.b.key') + Cache.Session.get('key')";
    expect(runStatements(`${put} return ${read};`).value).toBe('123');
    expect(evaluate("Cache.Org.contains('key')")).toBe('false');
  });

  it('starts empty in each run', () => {
    expect(runStatements("Cache.Org.put('key', 1); return null;").outcome).toBe('returned');
    expect(evaluate("Cache.Org.get('key')")).toBe(null);
  });

  it.each([
    ["Cache.Org.put('a key', 1);", 'Cache.InvalidParamException'],
    ["Cache.Org.put('key', null);", 'Cache.InvalidParamException'],
    ["Cache.Org.put('key', 1, 10);", 'Cache.InvalidParamException'],
    ["Cache.Org.put('key', 1, 172801);", 'Cache.InvalidParamException'],
    ["Cache.Session.put('key', 1, 28801);", 'Cache.InvalidParamException'],
    ["Cache.Org.getPartition('a b');", 'Cache.InvalidParamException'],
    ['Cache.Org.put(null, 1);', 'System.NullPointerException'],
  ])('refuses %s', (statement, type) => {
    expect(messageOf(statement)).toContain(type);
  });

  it('does not overwrite what is immutable', () => {
    const put = "Cache.Org.put('key', 1, 300, Cache.Visibility.ALL, true);";
    expect(messageOf(`${put} ${put}`)).toContain('Cache.PlatformCacheInvalidOperationException');
  });

  it('does not say how much of an unknown capacity is used', () => {
    expect(evaluate('Cache.Org.getCapacity()')).toBe('0.0');
    expect(runStatements("Cache.Org.put('key', 1); Double d = Cache.Org.getCapacity(); return null;").outcome).toBe(
      'unsupported',
    );
  });
});
