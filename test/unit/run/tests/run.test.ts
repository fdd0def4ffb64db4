import { describe, expect, it } from 'vitest';
import type { TestEvent } from '../../../../engine/run/contract';
import { Engine } from '../../../../engine/run/engine';
import { TestCollector } from '../../../../engine/run/tests/collector';
import { meter, project, request } from '../../../support/apex';
import { outcomes, runTestClass, testRequest } from '../../../support/apexTests';

const tests = (members: string) => `@IsTest private class T { ${members} }`;
const quick = { limits: { cpuMs: 100, heapMb: 6 } };

describe('which methods are tests', () => {
  it('those with @IsTest or testMethod, in any case, in the order of the text', () => {
    const report = runTestClass(
      tests(`
        @istest static void b() { }
        @IsTest(SeeAllData=true) static void a() { }
        static testMethod void c() { }
        static TESTMETHOD void d() { }
        static void helper() { System.assert(false); }
        @TestVisible private static void other() { System.assert(false); }
      `),
    );
    expect(outcomes(report)).toEqual(['b passed', 'a passed', 'c passed', 'd passed']);
    expect(report.classes).toMatchObject([{ class: 'T', file: 'T.cls', problems: [] }]);
  });

  it('only those that were asked for, in any case', () => {
    const members = '@IsTest static void one() { } @IsTest static void two() { } @IsTest static void three() { }';
    const report = runTestClass(tests(members), { tests: [{ class: 't', methods: ['THREE', 'one', 'none'] }] });
    expect(outcomes(report)).toEqual(['one passed', 'three passed']);
  });

  it('a class marked isParallel or SeeAllData runs as any other', () => {
    expect(outcomes(runTestClass('@IsTest(isParallel=true) class T { @IsTest static void a() { } }'))).toEqual([
      'a passed',
    ]);
    expect(outcomes(runTestClass('@IsTest(SeeAllData=true) class T { @IsTest static void a() { } }'))).toEqual([
      'a passed',
    ]);
  });
});

describe('outcomes', () => {
  it('tell passed, failed and unsupported apart', () => {
    const report = runTestClass(
      tests(`
        @IsTest static void good() { System.assertEquals(2, 1 + 1); }
        @IsTest static void wrong() { System.assertEquals(3, 1 + 1); }
        @IsTest static void raised() { Object o = null; o.toString(); }
        @IsTest static void lacking() { Object o = [FIND 'x']; }
        @IsTest static void fine() { }
      `),
    );
    expect(outcomes(report)).toEqual([
      'good passed',
      'wrong failed System.AssertException: Assertion Failed: Expected: 3, Actual: 2',
      'raised failed System.NullPointerException: Attempt to de-reference a null object',
      'lacking unsupported unsupported-sosl',
      'fine passed',
    ]);
  });

  it('tell the line of the test, and the stack of what it raised', () => {
    const report = runTestClass(`@IsTest
private class T {
  @IsTest
  static void raised() {
    deeper();
  }
  static void deeper() {
    throw new IllegalArgumentException('no');
  }
}`);
    const [method] = report.classes[0]?.methods ?? [];
    expect(method).toMatchObject({ method: 'raised', line: 4, exception: { message: 'no' } });
    expect(method?.exception?.stack.map((frame) => [frame.class, frame.method, frame.line])).toEqual([
      ['T', 'deeper', 8],
      ['T', 'raised', 5],
    ]);
  });

  it('an exception that a test catches does not fail it', () => {
    const report = runTestClass(
      tests("@IsTest static void a() { try { throw new IllegalArgumentException('x'); } catch (Exception e) { } }"),
    );
    expect(outcomes(report)).toEqual(['a passed']);
  });

  it('carry the log and the limits of each test alone', () => {
    const report = runTestClass(
      tests(`
        @IsTest static void a() { System.debug('from a'); insert new Task(Subject = 'x'); }
        @IsTest static void b() { System.debug('from b'); }
      `),
    );
    const methods = report.classes[0]?.methods ?? [];
    expect(methods.map(({ log }) => log.map(({ text }) => text))).toEqual([['from a'], ['from b']]);
    const used = methods.map(({ limits }) => limits.find(({ name }) => name === 'DML statements')?.used);
    expect(used).toEqual([1, 0]);
  });

  it('are plain JSON', () => {
    const report = runTestClass(tests('@IsTest static void a() { System.assert(false); }'));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('a CPU limit ends one test, and the next one has all of its time', () => {
    const report = runTestClass(
      tests('@IsTest static void endless() { while (true) { } } @IsTest static void next() { }'),
      quick,
    );
    expect(outcomes(report)).toEqual([
      'endless failed System.LimitException: Apex CPU time limit exceeded',
      'next passed',
    ]);
  });

  it('each test has the whole of its CPU time', () => {
    let ms = 0;
    const collector = new TestCollector();
    // Each look at the clock takes a millisecond: the loop looks some 60 times, of which an org would allow 100.
    const long = 'for (Integer i = 0; i < 600000; i++) { }';
    new Engine({ ...meter, now: () => ms++ }).test(
      testRequest([{ class: 'T' }], quick),
      project([tests(`@IsTest static void a() { ${long} } @IsTest static void b() { ${long} }`)]),
      (event) => collector.add(event),
    );
    expect(outcomes(collector.report())).toEqual(['a passed', 'b passed']);
    expect(ms).toBeGreaterThan(100);
  });

  it('the wish to stop stops each test that is left', () => {
    let looks = 0;
    const collector = new TestCollector();
    new Engine({ ...meter, stopRequested: () => ++looks > 1 }).test(
      testRequest([{ class: 'T' }]),
      project([tests('@IsTest static void a() { while (true) { } } @IsTest static void b() { }')]),
      (event) => collector.add(event),
    );
    expect(outcomes(collector.report())).toEqual(['a stopped', 'b stopped']);
  });

  it('a fault of ours is told as such and ends only its test', () => {
    const files = project([tests('@IsTest static void a() { Other.f(); } @IsTest static void b() { }')]);
    const collector = new TestCollector();
    new Engine(meter).test(
      testRequest([{ class: 'T' }]),
      {
        ...files,
        apexClass: (name) => {
          // What no file provider may do; here it stands for any fault of ours.
          if (name === 'other') throw new Error('out of order');
          return files.apexClass(name);
        },
      },
      (event) => collector.add(event),
    );
    const [report] = collector.report().classes;
    expect(report?.problems ?? []).toMatchObject([
      { code: 'run-fault', message: expect.stringContaining('out of order') },
    ]);
    expect(outcomes(collector.report())).toEqual(['a failed run-fault', 'b failed run-fault']);
  });
});

describe('isolation', () => {
  it('gives each test fresh statics', () => {
    const counting = 'public class Counter { public static Integer n = 0; }';
    const members = `
      static Integer own = 1;
      @IsTest static void a() { Counter.n++; own++; System.assertEquals(1, Counter.n); System.assertEquals(2, own); }
      @IsTest static void b() { Counter.n++; own++; System.assertEquals(1, Counter.n); System.assertEquals(2, own); }`;
    expect(outcomes(runTestClass([tests(members), counting]))).toEqual(['a passed', 'b passed']);
  });

  it('gives each test an org without the records of the last one', () => {
    const insertion = "Task t = new Task(Subject = 'x'); insert t; System.debug(t.Id);";
    const report = runTestClass(
      tests(`@IsTest static void a() { ${insertion} } @IsTest static void b() { ${insertion} }`),
    );
    const ids = report.classes[0]?.methods.map(({ log }) => log[0]?.text);
    expect(ids?.[0]).toMatch(/^00T/);
    expect(ids?.[1]).toBe(ids?.[0]);
  });

  it('keeps a handler run of the same engine apart', () => {
    const files = project([
      "global class H implements purecloud.CTIExtension.SaveLog { public static Integer n = 0; global String onSaveLog(String data) { n++; return n + (Test.isRunningTest() ? ' in a test' : ''); } }",
      tests("@IsTest static void a() { System.assertEquals('1 in a test', new H().onSaveLog(null)); }"),
    ]);
    const engine = new Engine(meter);
    const collector = new TestCollector();
    const test = () => engine.test(testRequest([{ class: 'T' }]), files, (event) => collector.add(event));
    expect(engine.run(request('H', '{}'), files).value).toBe('1');
    test();
    expect(engine.run(request('H', '{}'), files).value).toBe('1');
    expect(outcomes(collector.report())).toEqual(['a passed']);
  });
});

describe('@TestSetup', () => {
  it('runs once, and each test has its records and fresh statics', () => {
    const events: TestEvent[] = [];
    const report = runTestClass(
      tests(`
        static Integer n = 0;
        static void restore() {
          System.assertEquals(0, n);
          // Refused unless the record is in the recycle bin, where the setup left it.
          undelete new Task(Id = '00T000000000001');
        }
        @TestSetup static void make() { n = 5; Task t = new Task(); insert t; delete t; }
        @IsTest static void a() { restore(); }
        @IsTest static void b() { restore(); }
      `),
      {},
      events,
    );
    expect(outcomes(report)).toEqual(['a passed', 'b passed']);
    expect(events.map(({ kind }) => kind)).toEqual(['class', 'began', 'ended', 'began', 'ended']);
  });

  it('that fails fails every test with its exception', () => {
    const report = runTestClass(
      tests(`
        @TestSetup static void make() { throw new IllegalArgumentException('no records'); }
        @IsTest static void a() { }
        @IsTest static void b() { }
      `),
    );
    expect(outcomes(report)).toEqual([
      'a failed System.IllegalArgumentException: no records',
      'b failed System.IllegalArgumentException: no records',
    ]);
  });
});

describe('a class that does not compile', () => {
  it('fails its own tests, with its problems', () => {
    const report = runTestClass(tests('@IsTest static void a() { missing(); } @IsTest static void b() { }'));
    expect(report.classes[0]?.problems).toMatchObject([{ code: 'type-unknown-method', file: 'T.cls', line: 1 }]);
    expect(outcomes(report)).toEqual(['a failed type-unknown-method', 'b failed type-unknown-method']);
  });

  it('fails only the tests that reach it, each time', () => {
    const broken = 'public virtual class Broken { public static Integer f() { return nothing; } }';
    const child = 'public class Child extends Broken { }';
    const report = runTestClass([
      tests(`
        @IsTest static void a() { Broken.f(); }
        @IsTest static void b() { }
        @IsTest static void c() { new Child(); }
        @IsTest static void d() { new Child(); }`),
      broken,
      child,
    ]);
    expect(outcomes(report).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'a failed',
      'b passed',
      'c failed',
      'd failed',
    ]);
    expect(report.classes[0]?.methods[3]?.problems).toMatchObject([{ file: 'Broken.cls' }]);
  });

  it('that names a type nobody knows is unsupported where it is reached', () => {
    const report = runTestClass(
      tests('@IsTest static void a() { somePackage.Thing x = new somePackage.Thing(); } @IsTest static void b() { }'),
    );
    expect(outcomes(report)).toEqual(['a unsupported unsupported-type', 'b passed']);
  });

  it('that is not there, or bears another name than its file, is told', () => {
    const collector = new TestCollector();
    const files = project([tests('@IsTest static void a() { }')]);
    new Engine(meter).test(
      testRequest([{ class: 'Nobody' }, { class: 'Renamed' }]),
      { ...files, apexClass: (name) => files.apexClass(name === 'renamed' ? 't' : name) },
      (event) => collector.add(event),
    );
    expect(collector.report().classes).toMatchObject([
      { class: 'Nobody', file: null, problems: [{ code: 'run-no-test-class' }], methods: [] },
      { class: 'Renamed', file: 'T.cls', problems: [{ code: 'run-no-test-class' }], methods: [] },
    ]);
  });
});

describe('the heap of a test', () => {
  const grow = tests('@IsTest static void a() { for (Integer i = 0; i < 2000000; i++) { } }');
  const run = (heaps: readonly number[]) => {
    const left = [...heaps];
    const collector = new TestCollector();
    new Engine({ ...meter, heap: () => left.shift() ?? 0 }).test(
      testRequest([{ class: 'T' }]),
      project([grow]),
      (event) => collector.add(event),
    );
    return outcomes(collector.report());
  };

  it('begins with what the thread kept before it', () => {
    expect(run([500e6, 600e6])).toEqual(['a passed']);
    expect(run([500e6, 640e6])).toEqual(['a failed System.LimitException: Apex heap size too large: 7000000']);
  });
});
