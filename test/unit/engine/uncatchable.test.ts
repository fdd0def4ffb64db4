import { describe, expect, it } from 'vitest';
import { Engine } from '../../../engine/run/engine';
import { TestCollector } from '../../../engine/run/tests/collector';
import { meter, project, runStatements } from '../../support/apex';

const watched = (body: string) => `
  try { ${body} }
  catch (AssertException e) { System.debug('caught as AssertException'); }
  catch (Exception e) { System.debug('caught'); }
  finally { System.debug('finally'); }
  System.debug('behind');
  return null;`;

// [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_exception_methods.htm and
// apex_class_System_Assert: neither an exceeded limit nor a failed assert can be caught.
describe('what no catch sees', () => {
  const cases: [string, string, string, string][] = [
    ['depth of recursion', watched('H.down();'), 'System.LimitException', 'Maximum stack depth reached: 1001'],
    [
      'Assert.areEqual',
      watched("Assert.areEqual(1, 2, 'msg');"),
      'System.AssertException',
      'Assertion Failed: msg: Expected: 1, Actual: 2',
    ],
    ['System.assert', watched('System.assert(false);'), 'System.AssertException', 'Assertion Failed'],
    [
      'System.assertEquals',
      watched("System.assertEquals('a', 'A');"),
      'System.AssertException',
      'Assertion Failed: Expected: a, Actual: A',
    ],
    ['Assert.fail', watched("Assert.fail('no');"), 'System.AssertException', 'Assertion Failed: no'],
  ];
  it.each(cases)('%s: neither catch nor finally runs', (_, body, type, message) => {
    const report = runStatements(body, 'static void down() { down(); }');
    expect([report.exception?.type, report.exception?.message]).toEqual([type, message]);
    expect(report.log).toEqual([]);
  });

  it('1,000 calls are as deep as it goes: the handler and 999 below it', () => {
    const depth = (calls: number) =>
      runStatements(
        `return String.valueOf(down(${calls}));`,
        'static Integer down(Integer n) { return n == 1 ? 1 : 1 + down(n - 1); }',
      );
    expect(depth(999).value).toBe('999');
    expect(depth(1000).outcome).toBe('limit');
  });

  it('a test that fails inside try has failed', () => {
    const files = project([
      '@IsTest private class T { @IsTest static void hides() { try { Assert.areEqual(1, 2); } catch (Exception e) { } } }',
    ]);
    const collector = new TestCollector();
    new Engine(meter).test(
      {
        version: 1,
        kind: 'test',
        tests: [{ class: 'T' }],
        now: '2026-01-31T10:20:30.000Z',
        limits: { cpuMs: 1000, heapMb: 6 },
      },
      files,
      (event) => collector.add(event),
    );
    expect(collector.report().classes[0]?.methods[0]?.outcome).toBe('failed');
  });
});
