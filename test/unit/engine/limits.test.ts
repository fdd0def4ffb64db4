import { describe, expect, it } from 'vitest';
import { Engine } from '../../../engine/run/engine';
import { meter, project, request, runStatements } from '../../support/apex';

const quick = { cpuMs: 100, heapMb: 6 };
const source = (statements: string, members = '') =>
  `global class H implements purecloud.CTIExtension.SaveLog { ${members} global String onSaveLog(String data) { ${statements} } }`;

describe('limits', () => {
  const cpu: [string, string, string][] = [
    ['while (true)', 'while (true) { }', ''],
    ['for (;;)', 'for (;;) { }', ''],
    ['do while', 'do { } while (true);', ''],
    ['calls that branch for ever', 'f(60);', 'static void f(Integer n) { if (n > 0) { f(n - 1); f(n - 1); } }'],
    ['a static initialiser', 'Integer n = Other.n;', ''],
    ['a loop in catch', 'try { Integer x = 1 / 0; } catch (Exception e) { while (true) { } }', ''],
    ['a loop in finally', 'try { Integer x = 1; } finally { while (true) { } }', ''],
    ['a loop that catches everything', 'while (true) { try { while (true) { } } catch (Exception e) { } }', ''],
    ['a getter', 'Integer x = endless;', 'static Integer endless { get { while (true) { } return 1; } }'],
    [
      'toString',
      "String s = '' + new T();",
      'class T { public override String toString() { while (true) { } return null; } }',
    ],
  ];
  it.each(cpu)('%s ends with the CPU limit', (_, statements, members) => {
    const report = new Engine(meter).run(
      request('H', '{}', { limits: quick }),
      project([
        source(`${statements} return '';`, members),
        'public class Other { public static Integer n; static { while (true) { } } }',
      ]),
    );
    expect([report.outcome, report.exception?.type, report.exception?.message, report.problems]).toEqual([
      'limit',
      'System.LimitException',
      'Apex CPU time limit exceeded',
      [],
    ]);
    expect(report.exception?.stack.length).toBeGreaterThan(0);
  });

  it('recursion without end stops at 1,000 calls, the same each time', () => {
    const run = () =>
      runStatements('return f();', "static Integer depth = 0; static String f() { depth++; return f() + 'x'; }");
    const report = run();
    expect([report.outcome, report.exception?.type, report.exception?.message]).toEqual([
      'limit',
      'System.LimitException',
      'Maximum stack depth reached: 1001',
    ]);
    expect(run().exception).toEqual(report.exception);
  });

  it('a call depth just below the limit is fine, again and again', () => {
    const report = runStatements(
      'Integer n = 0; for (Integer i = 0; i < 50; i++) { n += down(900); try { fail(500); } catch (Exception e) { n++; } } return String.valueOf(n);',
      'static Integer down(Integer n) { return n == 0 ? 1 : down(n - 1); } static void fail(Integer n) { if (n == 0) { throw new NullPointerException(); } fail(n - 1); }',
    );
    expect(report.value).toBe('100');
  });

  it('no catch and no finally sees a LimitException', () => {
    const report = runStatements(
      "try { f(); } catch (Exception e) { System.debug('caught'); } finally { System.debug('finally'); } return '';",
      'static void f() { f(); }',
    );
    expect(report.outcome).toBe('limit');
    expect(report.log).toEqual([]);
  });

  it('text that doubles without end meets the heap limit', () => {
    const report = runStatements("String s = 'abcdefgh'; while (true) { s += s; } return '';");
    expect([report.outcome, report.exception?.type]).toEqual(['limit', 'System.LimitException']);
    expect(report.exception?.message).toMatch(/^Apex heap size too large/);
  });

  it('an array larger than any heap is refused', () => {
    const report = runStatements("Integer[] a = new Integer[2000000000]; return '';");
    expect(report.exception?.message).toMatch(/^Apex heap size too large/);
  });

  it('the next run of the same engine works', () => {
    const engine = new Engine(meter);
    const files = project([source("if (data.contains('loop')) { while (true) { } } return 'fine';")]);
    expect(engine.run(request('H', '{"loop":1}', { limits: quick }), files).outcome).toBe('limit');
    expect(engine.run(request('H', '{}', { limits: quick }), files).value).toBe('fine');
  });

  it('the wish to stop is heard in a loop', () => {
    let looks = 0;
    const engine = new Engine({ ...meter, stopRequested: () => ++looks > 3 });
    expect(engine.run(request('H', '{}'), project([source('while (true) { }')])).outcome).toBe('stopped');
  });
});
