import { describe, expect, it } from 'vitest';
import { painter } from '../../../client/cli/formats/colours';
import { runAsText } from '../../../client/cli/formats/run/text';
import type { RunReport } from '../../../engine/run/contract';
import { returnedReport } from './harness';

const plain = painter(false);
const text = (report: Partial<RunReport>) => runAsText({ ...returnedReport, ...report }, plain);
const frame = { class: 'Handler', method: 'onSaveLog', file: 'src/Handler.cls', line: 12, column: 7 };

describe('the report as text', () => {
  it('of a run that did nothing has a headline and the time taken', () => {
    expect(text({ changes: [] })).toBe(
      "Handler.onSaveLog returned '00T000000000001AAA'\n\nCompiled in 3.1 ms, ran in 13 ms.\n",
    );
  });

  it.each<[Partial<RunReport>, string]>([
    [{ value: '' }, "returned '': nothing was saved"],
    [{ value: null }, 'returned null\nNull is not supported: return the Id'],
    [{ outcome: 'threw', value: null }, 'threw an exception'],
    [{ outcome: 'limit', value: null }, 'hit a governor limit'],
    [{ outcome: 'unsupported', value: null }, 'reached something that is not simulated'],
    [{ outcome: 'compileProblems', value: null }, 'did not run: the Apex does not compile'],
    [{ outcome: 'badPayload', value: null }, 'did not run: the payload cannot be used'],
    [{ outcome: 'stopped', value: null }, 'was stopped'],
  ])('begins with what became of the run: %j', (report, headline) => {
    expect(text(report)).toMatch(new RegExp(`^Handler\\.onSaveLog ${headline}`));
  });

  it('shows an exception with its frames as places and its cause', () => {
    const cause = { type: 'System.JSONException', message: 'bad', cause: null, stack: [] };
    const exception = { type: 'Handler.SaveException', message: 'no\nluck', cause, stack: [frame] };
    expect(text({ outcome: 'threw', value: null, exception })).toContain(
      `Exception
  Handler.SaveException: no
    luck
    at Handler.onSaveLog (src/Handler.cls:12:7)
  Caused by System.JSONException: bad
`,
    );
  });

  it('shows each field of a written record, before and after an update', () => {
    const fields = [
      { field: 'Subject', before: null, after: 'Call' },
      { field: 'Status', before: 'Open', after: 'Closed' },
    ];
    const changes = [
      { sObject: 'Task', id: '00T000000000001AAA', operation: 'update' as const, fields },
      { sObject: 'Task', id: '00T000000000002AAA', operation: 'insert' as const, fields: [fields[0]!] },
    ];
    expect(text({ changes })).toContain(
      `Records written
  update Task 00T000000000001AAA
    Subject  null → "Call"
    Status   "Open" → "Closed"
  insert Task 00T000000000002AAA
    Subject  "Call"
`,
    );
  });

  it('shows log, queries and the limits that were used', () => {
    const shown = text({
      log: [{ level: 'DEBUG', text: 'one\ntwo', file: 'src/Handler.cls', line: 4 }],
      queries: [{ text: 'SELECT Id FROM Contact', rows: 1, ms: 0.25, file: 'src/Handler.cls', line: 6 }],
      limits: [
        { name: 'SOQL queries', used: 1, of: 100, estimated: false },
        { name: 'CPU time', used: 12, of: 10_000, estimated: true },
        { name: 'DML statements', used: 0, of: 150, estimated: false },
        { name: 'DML rows', used: 2, of: 10_000, estimated: false, job: 'future job H.later' },
      ],
    });
    expect(shown).toContain('Log\n  DEBUG src/Handler.cls:4 one\n    two\n');
    expect(shown).toContain('Queries\n  SELECT Id FROM Contact 1 row, 0.3 ms src/Handler.cls:6\n');
    expect(shown).toContain('Limits\n  SOQL queries  1 of 100\n  CPU time      12 of 10,000 (estimated)\n');
    expect(shown).toContain('\n  DML rows      2 of 10,000 (future job H.later)\n');
    expect(shown).not.toContain('DML statements');
  });

  it('shows problems with their places and codes', () => {
    const place = { file: 'src/Handler.cls', line: 3, column: 1, endLine: 3, endColumn: 9 };
    const problem = { ...place, code: 'unsupported-x', severity: 'error' as const, message: 'Not simulated: x' };
    expect(text({ outcome: 'unsupported', value: null, problems: [problem] })).toContain(
      'Problems\n  src/Handler.cls:3:1 error Not simulated: x [unsupported-x]\n',
    );
  });

  it('writes control characters out, so that a payload cannot steer the terminal', () => {
    const shown = text({ log: [{ level: 'DEBUG', text: '\u001b]0;gone\u0007\u009b2J', file: null, line: null }] });
    expect(shown).toContain('DEBUG \\u001b]0;gone\\u0007\\u009b2J\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  });

  it('has colours only when they are asked for', () => {
    expect(runAsText(returnedReport, painter(true))).toContain("\u001b[32mreturned '00T000000000001AAA'\u001b[39m");
    expect(text({})).not.toContain('\u001b');
  });
});
