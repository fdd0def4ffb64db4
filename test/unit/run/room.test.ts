import { describe, expect, it } from 'vitest';
import { painter } from '../../../client/cli/formats/colours';
import { runAsText } from '../../../client/cli/formats/run/text';
import { renderReport } from '../../../client/vscode/results/render/report';
import type { RunReport } from '../../../engine/run/contract';
import { debugLog } from '../../../engine/run/debugLog';
import { withinRoom } from '../../../engine/run/room';
import { runHandler, runStatements } from '../../support/apex';

const none = { log: [], changes: [], queries: [], problems: [] };
/** Of JSON: what a report may take all in all, with every list full. */
const MOST = 70_000_000;
const textsOf = (report: RunReport) => ({
  text: runAsText(report, painter(false)),
  page: renderReport(report, { nonce: 'n', payloadFile: undefined, eventName: undefined }),
  log: debugLog(report, { now: '2026-01-31T09:30:00.007Z', apiVersion: 66, user: undefined }),
});

describe('a report', () => {
  it('of a usual run is whole, and says nothing about room', () => {
    const report = runStatements("insert new Task(Subject = 'Call'); return '';");
    expect(report.changes).toHaveLength(1);
    expect(report).not.toHaveProperty('omitted');
  });

  it('keeps the beginning of the records written, and counts the rest in every format', () => {
    const report = runStatements(`String s = 'x'.repeat(30000); List<Task> tasks = new List<Task>();
      for (Integer i = 0; i < 2000; i++) tasks.add(new Task(Subject = 'n' + i, Description = s + i)); insert tasks; return '';`);
    expect(report.outcome).toBe('returned');
    const { changes, omitted } = report;
    // Some 10 million characters of 30,000 each.
    expect(changes.length).toBeGreaterThan(250);
    expect(changes.length).toBeLessThan(340);
    expect(changes.length + (omitted?.changes ?? 0)).toBe(2000);
    expect(changes.at(-1)?.fields.find(({ field }) => field === 'Subject')?.after).toBe(`n${changes.length - 1}`);
    const missing = 2000 - changes.length;
    expect(textsOf(report).text).toContain(
      `  … and ${missing.toLocaleString('en')} more, for which a report has no room\n`,
    );
    expect(textsOf(report).page).toContain(`${missing} more not shown`);
  });

  it('says that records were written though it has room for none of them', () => {
    const field = { field: 'Body', before: null, after: 'x'.repeat(131_072) };
    const change = { sObject: 'Task', id: '00T000000000001AAA', operation: 'insert' as const };
    const lists = withinRoom({ ...none, changes: [{ ...change, fields: Array(100).fill(field) }] }, 0);
    expect(lists).toMatchObject({ changes: [], omitted: { changes: 1 } });
    const report = { ...runStatements("return '';"), ...lists } as RunReport;
    const { text, page } = textsOf(report);
    expect(text).toContain('Records written\n  … and 1 more');
    expect(page).toContain('1 more not shown');
    // The headline of an empty string that was returned.
    expect(page).toContain('records were written');
    const { page: withId } = textsOf({ ...report, value: '00T000000000001AAA' });
    expect(withId).not.toContain('No record of this Id was written');
  });

  it('cuts a value, a message and a query, and says by how much', () => {
    const fields = [{ field: 'Body', before: 'x'.repeat(131_072), after: 'x'.repeat(131_075) }];
    const place = { file: 'a.cls', line: 1, column: 1, endLine: 1, endColumn: 1 };
    const { changes, queries, problems } = withinRoom(
      {
        log: [],
        changes: [{ sObject: 'Task', id: 'i', operation: 'update', fields }],
        queries: [{ text: 'q'.repeat(100_001), rows: 0, ms: 0, file: null, line: null }],
        problems: [{ code: 'c', severity: 'error', message: 'm'.repeat(100_002), ...place }],
      },
      0,
    );
    const [field] = changes[0]?.fields ?? [];
    expect(field?.before).toHaveLength(131_072);
    expect(field?.after).toBe(`${'x'.repeat(131_072)}… (3 more characters)`);
    expect(queries[0]?.text).toMatch(/q… \(1 more characters\)$/);
    expect(problems[0]?.message).toMatch(/m… \(2 more characters\)$/);
  });

  it('counts what its log, its queries and its DML lack, in the debug log too', () => {
    const query = { text: 'SELECT Id FROM Task', rows: 0, ms: 0, file: null, line: null };
    const dml = { operation: 'insert' as const, sObject: 'Task', rows: 1, file: null, line: null, logged: 0 };
    const lists = withinRoom({ ...none, queries: Array(60_000).fill(query), trace: Array(60_000).fill(dml) }, 7);
    const { queries, trace, omitted } = lists;
    expect(omitted).toEqual({ log: 7, queries: 60_000 - queries.length, trace: 60_000 - (trace?.length ?? 0) });
    expect(queries.length).toBeLessThan(60_000);
    const { log, text } = textsOf({ ...runStatements("return '';"), ...lists } as RunReport);
    expect(log).toContain('|USER_DEBUG|[EXTERNAL]|WARN|SaveLog: lines of the log that are left out: 7\n');
    expect(log).toContain(`SaveLog: queries that are left out: ${omitted?.queries}\n`);
    expect(log).toContain(`SaveLog: DML statements that are left out: ${omitted?.trace}\n`);
    expect(text).toContain('Log\n  … and 7 more');
  });

  it('has a log of 20 million characters, and counts the lines behind them', () => {
    const report = runStatements(
      "String s = 'x'.repeat(5000000); for (Integer i = 0; i < 10; i++) System.debug(s); return '';",
    );
    // Three whole ones, the beginning of the fourth, and the line that says so.
    expect(report.log.map(({ level, text }) => `${level} ${text.length}`).slice(0, 3)).toEqual(
      Array(3).fill('DEBUG 5000000'),
    );
    expect(report.log.at(-1)?.level).toBe('WARN');
    expect(report.log).toHaveLength(5);
    expect(report.omitted).toEqual({ log: 6 });
  });

  it('has room for the failures of its jobs as for any other line', () => {
    const members = `public class LongException extends Exception { }
      class Job implements Queueable { public void execute(QueueableContext c) { throw new LongException('x'.repeat(6000000)); } }`;
    const report = runStatements("for (Integer i = 0; i < 20; i++) System.enqueueJob(new Job()); return '';", members);
    expect(report.outcome).toBe('returned');
    expect(report.log.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(21_000_000);
    expect(report.omitted?.log).toBeGreaterThan(10);
  });

  it('of a class full of errors counts those that it has no room for', () => {
    const name = 'x'.repeat(250);
    const statements = Array.from({ length: 30_000 }, (_, n) => `${name}${n}();`).join('\n');
    const report = runHandler(
      `global class H implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String data) { ${statements} } }`,
    );
    expect(report.outcome).toBe('compileProblems');
    expect(JSON.stringify(report).length).toBeLessThan(MOST);
    expect(report.omitted?.problems).toBeGreaterThan(0);
    expect(textsOf(report).page).toContain(
      `Does not compile: ${report.problems.length + (report.omitted?.problems ?? 0)} problems`,
    );
  });
});
