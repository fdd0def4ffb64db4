import { describe, expect, it } from 'vitest';
import { asynchronousLimits, newUsage, spend, synchronousLimits, type Usage } from '../../../engine/runtime/governor';
import { startOrg, thrownBy } from '../org/support';

describe('governor limits', () => {
  it.each([
    ['queries', 'Too many SOQL queries: 101'],
    ['queryRows', 'Too many query rows: 50001'],
    ['soslQueries', 'Too many SOSL queries: 21'],
    ['dmlStatements', 'Too many DML statements: 151'],
    ['dmlRows', 'Too many DML rows: 10001'],
    ['callouts', 'Too many callouts: 101'],
    ['futureCalls', 'Too many future calls: 51'],
    ['queueableJobs', 'Too many queueable jobs added to the queue: 51'],
    ['emailInvocations', 'Too many Email Invocations: 11'],
  ] as [keyof Usage, string][])('%s end behind their limit', (what, message) => {
    const org = startOrg();
    spend(what, synchronousLimits[what]);
    expect(org.usage[what]).toBe(synchronousLimits[what]);
    expect(thrownBy(() => spend(what))).toBe(`System.LimitException: ${message}`);
  });

  it('are wider for queries and narrower for jobs in asynchronous work', () => {
    expect(asynchronousLimits).toMatchObject({ queries: 200, queueableJobs: 1, dmlStatements: 150 });
    expect(Object.keys(newUsage())).toEqual(Object.keys(synchronousLimits));
  });
});
