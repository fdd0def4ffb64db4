import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../../engine/run/contract';
import { Engine } from '../../../engine/run/engine';
import { meter, project, request, runHandler, runStatements } from '../../support/apex';

const handler = (statements: string) =>
  `global class H implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String data) { ${statements} } }`;

describe('outcomes', () => {
  it.each(['', '   ', '{"a":', '{"a" 1}', 'hello', '[1,]', `${'['.repeat(100_000)}`])(
    'badPayload for %.20s',
    (text) => {
      const report = runStatements("return 'x';", '', text);
      expect(report).toMatchObject({
        outcome: 'badPayload',
        value: null,
        problems: [{ code: 'run-payload-not-json' }],
      });
    },
  );

  it('badPayload names the place', () => {
    expect(runStatements("return 'x';", '', '{\n  "a": 1,\n  "b" 2\n}').problems[0]).toMatchObject({
      line: 3,
      column: 7,
    });
  });

  it('a handler that is not there', () => {
    expect(new Engine(meter).run(request('Nobody', '{}'), project([]))).toMatchObject({
      outcome: 'compileProblems',
      handlerFile: null,
      problems: [{ code: 'run-no-class' }],
    });
  });

  it('a class without the method', () => {
    expect(runHandler('public class Plain { }')).toMatchObject({
      outcome: 'compileProblems',
      problems: [{ code: 'run-no-method', line: 1, column: 14 }],
    });
  });

  it('compile problems of the handler, at their place', () => {
    const report = runStatements("Integer x = 'text';\nreturn missing;");
    expect(report.outcome).toBe('compileProblems');
    expect(report.problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '1 type-illegal-assignment',
      '2 type-unknown-variable',
    ]);
  });

  it('a broken class elsewhere does not matter until it is reached', () => {
    const broken = 'public class Broken { public static Integer f() { return nothing; } }';
    const source = (condition: string) =>
      `global class H implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String data) { if (${condition}) { return '' + Broken.f(); } return 'fine'; } }`;
    expect(runHandler([source('data == null'), broken]).value).toBe('fine');
    expect(runHandler([source('data != null'), broken])).toMatchObject({
      outcome: 'compileProblems',
      problems: [{ file: 'Broken.cls', code: 'type-unknown-variable' }],
    });
  });

  it('null returned is reported as returned without a value', () => {
    expect(runStatements('return null;')).toMatchObject({ outcome: 'returned', value: null });
  });

  it('what is not simulated ends the run where it is reached, with its line', () => {
    const source = (condition: string) =>
      `if (${condition}) {\n List<Contact> l = [SELECT Id FROM Contact];\n}\nreturn 'fine';`;
    expect(runStatements(source('data == null')).value).toBe('fine');
    expect(runStatements(source('data != null'))).toMatchObject({
      outcome: 'unsupported',
      problems: [{ code: 'unsupported-soql', line: 2, file: 'H.cls' }],
    });
  });

  it('nothing is caught that is not simulated', () => {
    expect(
      runStatements("try { Object o = [FIND 'x']; } catch (Exception e) { return 'caught'; } return '';").outcome,
    ).toBe('unsupported');
  });
});

describe('what a report tells', () => {
  it('changes by field, before and after', () => {
    const report = runStatements(
      `Task t = new Task(Subject = 'Call'); insert t; t.Subject = 'Email'; t.Priority = 'High'; update t; return t.Id;`,
    );
    expect(report.changes.map(({ operation, sObject }) => `${operation} ${sObject}`)).toEqual([
      'insert Task',
      'update Task',
    ]);
    expect(report.changes[1]?.fields).toContainEqual({ field: 'Subject', before: 'Call', after: 'Email' });
    expect(report.changes.every(({ id }) => id === report.value)).toBe(true);
  });

  it('the log with its lines', () => {
    const report = runStatements("System.debug('a');\nSystem.debug(LoggingLevel.ERROR, 1);\nreturn '';");
    expect(report.log).toEqual([
      { level: 'DEBUG', text: 'a', file: 'H.cls', line: 1 },
      { level: 'ERROR', text: '1', file: 'H.cls', line: 2 },
    ]);
  });

  it('an exception with its cause', () => {
    const report = runStatements(
      "try { Integer i = 1 / 0; } catch (Exception e) { throw new MineException('outer', e); } return '';",
      'class MineException extends Exception { }',
    );
    expect(report.exception).toMatchObject({
      type: 'H.MineException',
      message: 'outer',
      cause: { type: 'System.MathException', message: 'Divide by 0' },
    });
  });

  it('records of the org data', () => {
    const data = [
      {
        file: 'org.json',
        text: JSON.stringify({
          records: [{ attributes: { type: 'Task', referenceId: 't' }, Id: '00T000000000abcEAA', Subject: 'Before' }],
        }),
      },
    ];
    const source =
      "global class H { global String onSaveLog(String data) { update new Task(Id = '00T000000000abc', Subject = 'After'); return ''; } }";
    const report = new Engine(meter).run(request('H', '{}', { data }), project([source]));
    expect(report.problems).toEqual([]);
    expect(report.changes[0]?.fields).toContainEqual({ field: 'Subject', before: 'Before', after: 'After' });
  });

  it('governor limits used', () => {
    const report = runStatements("insert new Task(); insert new List<Task>{ new Task(), new Task() }; return '';");
    expect(report.limits.find(({ name }) => name === 'DML statements')).toMatchObject({ used: 2, of: 150 });
    expect(report.limits.find(({ name }) => name === 'DML rows')).toMatchObject({ used: 3, of: 10_000 });
  });

  it('all governor limits, heap only where it can be known', () => {
    const names = (report: RunReport) => report.limits.map(({ name, of }) => `${name} ${of}`);
    // [D] apex_gov_limits, per-transaction limits of synchronous Apex
    const counted = [
      'SOQL queries 100',
      'Query rows 50000',
      'SOSL queries 20',
      'DML statements 150',
      'Publish Immediate DML 150',
      'DML rows 10000',
      'Callouts 100',
      'Email Invocations 10',
      'Future calls 50',
      'Queueable jobs added to the queue 50',
      'Mobile Apex push calls 10',
      'Aggregate queries 300',
      'Query locator rows 10000',
      'CPU time (ms) 10000',
    ];
    expect(names(runStatements("return '';"))).toEqual(counted);
    const sizes = [10_000_000, 12_000_000];
    const engine = new Engine({ ...meter, heap: () => sizes.shift() ?? 12_000_000 });
    const report = engine.run(request('H', '{}'), project([handler("return '';")]));
    expect(names(report)).toEqual([...counted, 'Heap size (bytes) 6000000']);
    expect(report.limits.at(-1)).toMatchObject({ used: 100_000, estimated: true });
  });

  it('limits of asynchronous work that were used, by the most that one transaction of it did', () => {
    const report = runHandler(
      `global class H {
        @Future static void later(Integer count) { for (Integer i = 0; i < count; i++) insert new Task(); }
        global String onSaveLog(String data) { later(1); later(3); later(2); return ''; }
      }`,
    );
    expect(report.limits.find(({ name, job }) => name === 'Future calls' && !job)).toMatchObject({ used: 3 });
    expect(report.limits.find(({ name, job }) => name === 'DML statements' && !job)).toMatchObject({ used: 0 });
    expect(report.limits.filter(({ job }) => job)).toEqual([
      { name: 'DML statements', used: 3, of: 150, estimated: false, job: 'future job H.later' },
      { name: 'DML rows', used: 3, of: 10_000, estimated: false, job: 'future job H.later' },
    ]);
  });

  it('each DML statement at its place in the log, when it is asked to', () => {
    const source = handler(`System.debug(1);
insert new List<Task>{ new Task(), new Task() };
insert new List<Task>();
System.debug(2);
try { update new Task(); } catch (DmlException e) { System.debug(3); }
return '';`);
    const report = runHandler(source, {}, { trace: true });
    const place = { sObject: 'Task', file: 'H.cls' };
    expect(report.trace).toEqual([
      { ...place, operation: 'insert', rows: 2, line: 2, logged: 1 },
      { ...place, operation: 'update', rows: 1, line: 5, logged: 2 },
    ]);
    expect(runHandler(source)).not.toHaveProperty('trace');
  });

  it('is plain JSON', () => {
    const report = runStatements("insert new Task(Subject = 'x'); System.debug(1); throw new NullPointerException();");
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
