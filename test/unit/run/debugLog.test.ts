import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../../engine/run/contract';
import { debugLog } from '../../../engine/run/debugLog';
import { runHandler } from '../../support/apex';

const NOW = '2026-01-31T09:30:00.007Z';

const handler = (statements: string, members = '') =>
  `global class H implements purecloud.CTIExtension.SaveLog { ${members} global String onSaveLog(String data) { ${statements} } }`;

const logOf = (statements: string, members = '') =>
  debugLog(runHandler(handler(statements, members), {}, { trace: true }), {
    now: NOW,
    apiVersion: 66,
    user: undefined,
  });

/** The lines between the start of the code unit and the limits, without their time. */
const body = (log: string) =>
  log
    .slice(log.indexOf('CODE_UNIT_STARTED'), log.indexOf('09:30:00.7 (0)|CUMULATIVE_LIMIT_USAGE'))
    .replaceAll('09:30:00.7 (0)|', '')
    .trimEnd()
    .split('\n')
    .slice(1);

describe('the debug log of a run', () => {
  it('has the frame of an org’s log, with the limits in its words', () => {
    const report = runHandler(handler("insert new Task(); return '';"));
    const limits = report.limits.map((each) => (each.name.startsWith('CPU') ? { ...each, used: 12 } : each));
    const heap = { name: 'Heap size (bytes)', used: 3400, of: 6_000_000, estimated: true };
    const log = debugLog({ ...report, limits: [...limits, heap] }, { now: NOW, apiVersion: 61, user: undefined });
    // [K] the blank lines and words: public logs of API version 60, `sf apex run`
    expect(
      log,
    ).toBe(`61.0 APEX_CODE,DEBUG;APEX_PROFILING,INFO;CALLOUT,INFO;DATA_ACCESS,INFO;DB,INFO;NBA,INFO;SYSTEM,DEBUG;VALIDATION,INFO;VISUALFORCE,INFO;WAVE,INFO;WORKFLOW,INFO
09:30:00.7 (0)|USER_INFO|[EXTERNAL]|005000000000001|agent@example.com|(GMT+00:00) Greenwich Mean Time (GMT)|GMTZ
09:30:00.7 (0)|EXECUTION_STARTED
09:30:00.7 (0)|CODE_UNIT_STARTED|[EXTERNAL]|H.onSaveLog(String)
09:30:00.7 (0)|CUMULATIVE_LIMIT_USAGE
09:30:00.7 (0)|LIMIT_USAGE_FOR_NS|(default)|
  Number of SOQL queries: 0 out of 100
  Number of query rows: 0 out of 50000
  Number of SOSL queries: 0 out of 20
  Number of DML statements: 1 out of 150
  Number of Publish Immediate DML: 0 out of 150
  Number of DML rows: 1 out of 10000
  Maximum CPU time: 12 out of 10000
  Maximum heap size: 3400 out of 6000000
  Number of callouts: 0 out of 100
  Number of Email Invocations: 0 out of 10
  Number of future calls: 0 out of 50
  Number of queueable jobs added to the queue: 0 out of 50
  Number of Mobile Apex push calls: 0 out of 10

09:30:00.7 (0)|CUMULATIVE_LIMIT_USAGE_END

09:30:00.7 (0)|CODE_UNIT_FINISHED|H.onSaveLog(String)
09:30:00.7 (0)|EXECUTION_FINISHED
`);
  });

  it('writes debug texts as they are, with DML between them', () => {
    expect(
      body(
        logOf(`System.debug('one | 1\\ntwo');
insert new List<Task>{ new Task(), new Task() };
System.debug(LoggingLevel.ERROR, 'three');
return '';`),
      ),
    ).toEqual([
      'USER_DEBUG|[1]|DEBUG|one | 1',
      'two',
      'DML_BEGIN|[2]|Op:Insert|Type:Task|Rows:2',
      'DML_END|[2]',
      'USER_DEBUG|[3]|ERROR|three',
    ]);
  });

  it('ends with the exception that left the handler, its stack and its cause', () => {
    const log = logOf(
      `try {
  Integer i = 1 / 0;
} catch (Exception e) {
  throw new MineException('outer', e);
}
return '';`,
      'class MineException extends Exception { }',
    );
    const [thrown, ...fatal] = body(log);
    expect(thrown).toBe('EXCEPTION_THROWN|[4]|H.MineException: outer');
    expect(fatal.map((line) => line.replace(/column \d+/, 'column n'))).toEqual([
      'FATAL_ERROR|H.MineException: outer',
      '',
      'Class.H.onSaveLog: line 4, column n',
      'Caused by',
      'System.MathException: Divide by 0',
      '',
      'Class.H.onSaveLog: line 2, column n',
    ]);
    expect(log).toMatch(/CODE_UNIT_FINISHED\|H\.onSaveLog\(String\)\n.*EXECUTION_FINISHED\n$/);
  });

  it('names as SaveLog’s own what is no exception of the Apex', () => {
    expect(body(logOf("Object o = [FIND 'x'];\nreturn '';"))).toEqual([
      'FATAL_ERROR|SaveLog: SOSL searches are not simulated. [unsupported-sosl]',
      '',
      expect.stringMatching(/^H\.cls: line 1, column \d+$/),
    ]);
    const stopped: RunReport = { ...runHandler(handler("return '';")), outcome: 'stopped', limits: [] };
    const log = debugLog(stopped, { now: NOW, apiVersion: undefined, user: undefined });
    expect(log).toContain('|FATAL_ERROR|SaveLog: the run was stopped\n');
    expect(log).not.toContain('LIMIT_USAGE');
  });

  it('says which level is in it', () => {
    const header = (statements: string) => logOf(`${statements} return '';`).split(';')[0];
    expect(header("System.debug('x');")).toBe('66.0 APEX_CODE,DEBUG');
    expect(header("System.debug(LoggingLevel.FINER, 'x'); System.debug(LoggingLevel.FINE, 'y');")).toBe(
      '66.0 APEX_CODE,FINER',
    );
  });

  it('puts asynchronous work behind a line that names it, its limits aside', () => {
    const members = "@Future static void later() { insert new Task(); System.debug('later'); }";
    const log = logOf("later(); System.debug('now'); return '';", members);
    expect(body(log)).toEqual([
      'USER_DEBUG|[1]|DEBUG|now',
      expect.stringMatching(/^USER_DEBUG\|\[EXTERNAL\]\|INFO\|future job H\.later \(\w{18}\) begins$/),
      'DML_BEGIN|[1]|Op:Insert|Type:Task|Rows:1',
      'DML_END|[1]',
      'USER_DEBUG|[1]|DEBUG|later',
    ]);
    expect(log).toContain('  Number of DML statements: 0 out of 150\n');
    expect(log).toContain('  Number of future calls: 1 out of 50\n');
  });

  it('puts queries before the log entries that follow them, on one line', () => {
    const place = { file: 'H.cls', line: 3, ms: 1 };
    const queries = [
      { ...place, text: 'SELECT Id,\n  (SELECT Id FROM Contacts)\n FROM Account', rows: 2, logged: 0 },
      { ...place, text: 'SELECT Id FROM Task WHERE WhoId IN (SELECT Id FROM Contact)', rows: 0, logged: 1 },
    ];
    const report = { ...runHandler(handler("System.debug('x'); return '';")), queries };
    expect(body(debugLog(report, { now: NOW, apiVersion: 66, user: undefined }))).toEqual([
      'SOQL_EXECUTE_BEGIN|[3]|Aggregations:1|SELECT Id, (SELECT Id FROM Contacts) FROM Account',
      'SOQL_EXECUTE_END|[3]|Rows:2',
      'USER_DEBUG|[1]|DEBUG|x',
      'SOQL_EXECUTE_BEGIN|[3]|Aggregations:0|SELECT Id FROM Task WHERE WhoId IN (SELECT Id FROM Contact)',
      'SOQL_EXECUTE_END|[3]|Rows:0',
    ]);
  });

  it.each([
    ['America/Los_Angeles', '01:30:00.7', '(GMT-08:00) Pacific Standard Time (America/Los_Angeles)|GMT-08:00'],
    ['Asia/Kolkata', '15:00:00.7', '(GMT+05:30) India Standard Time (Asia/Kolkata)|GMT+05:30'],
    ['Europe/London', '09:30:00.7', '(GMT+00:00) Greenwich Mean Time (Europe/London)|GMTZ'],
  ])('tells the time of %s', (timeZone, time, zone) => {
    const log = debugLog(runHandler(handler("return '';")), { now: NOW, apiVersion: 66, user: { timeZone } });
    expect(log).toContain(`\n${time} (0)|USER_INFO|[EXTERNAL]|005000000000001|agent@example.com|${zone}\n`);
    expect(log).toContain(`\n${time} (0)|EXECUTION_STARTED\n`);
  });
});
