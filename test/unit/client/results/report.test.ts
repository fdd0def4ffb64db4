import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../../client/vscode/results/render/report';
import { change, exception, frame, problem, report } from '../reports';

const OPTIONS = { nonce: 'n0nce', payloadFile: 'file:///w/a%20b.savelog.json', eventName: 'interactionChanged' };

/** The page's text without its markup, blanks made single. */
function textOf(page: string): string {
  const body = page.slice(page.indexOf('<body>'), page.indexOf('</body>'));
  return body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const render = (parts: Parameters<typeof report>[0]) => renderReport(report(parts), OPTIONS);

describe('renderReport', () => {
  it('lets only its own script and style run and loads nothing', () => {
    const page = render({});
    expect(page).toContain(`content="default-src 'none'; style-src 'nonce-n0nce'; script-src 'nonce-n0nce'"`);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page).not.toMatch(/https?:|<link|<img|\sstyle=|\son\w+=/);
  });

  it('names handler, payload, event and times', () => {
    expect(textOf(render({}))).toContain(
      'SaveCallLog on a b.savelog.json (interactionChanged) · compiled in 3 ms, ran in 0.4 ms',
    );
    const unsaved = renderReport(report({}), { nonce: 'n', payloadFile: undefined, eventName: undefined });
    expect(textOf(unsaved)).toContain('SaveCallLog on an unsaved payload · compiled');
  });

  it('links every frame of a stack, causes included', () => {
    const cause = exception({
      type: 'System.JSONException',
      message: 'Unexpected',
      stack: [frame({ line: 8, column: 2 })],
    });
    const page = render({ outcome: 'threw', exception: exception({ cause }) });
    expect(page).toContain('data-file="file:///w/SaveCallLog.cls" data-line="12" data-column="5"');
    expect(page).toContain('data-file="file:///w/SaveCallLog.cls" data-line="8" data-column="2"');
    expect(textOf(page)).toMatch(
      /System.NullPointerException : Attempt to .* Class.SaveCallLog.onSaveLog: line 12, column 5 Caused by System.JSONException : Unexpected/,
    );
  });

  it('writes a record as a table of fields before and after', () => {
    const fields = [
      { field: 'Subject', before: 'Call', after: '' },
      { field: 'CallDurationInSeconds', before: null, after: 62 },
      { field: 'IsReminderSet', before: true, after: false },
    ];
    expect(textOf(render({ changes: [change({ operation: 'update', fields })] }))).toContain(
      'update Task 00T000000000001AAA Field Before After Subject Call empty CallDurationInSeconds null 62 IsReminderSet true false',
    );
  });

  it('writes only the values of a new record, and nothing but the name of a deleted one', () => {
    const fields = [{ field: 'Subject', before: null, after: 'Call' }];
    const changes = [change({ operation: 'insert', fields }), change({ operation: 'delete', fields: [] })];
    expect(textOf(render({ changes }))).toContain(
      'insert Task 00T000000000001AAA Field Value Subject Call delete Task 00T000000000001AAA Debug log',
    );
  });

  it('says that nothing was written or logged', () => {
    expect(textOf(render({}))).toMatch(/Records written None Debug log Empty/);
  });

  it('shows debug log, queries and limits', () => {
    const text = textOf(
      render({
        log: [{ level: 'DEBUG', text: 'hello', file: 'file:///w/SaveCallLog.cls', line: 4 }],
        queries: [{ text: 'SELECT Id FROM Task', rows: 1, ms: 0.25, file: null, line: null }],
        limits: [
          { name: 'SOQL queries', used: 1, of: 100, estimated: false },
          { name: 'CPU time', used: 3, of: 10_000, estimated: true },
        ],
      }),
    );
    expect(text).toContain('DEBUG SaveCallLog.cls:4 hello');
    expect(text).toContain('SELECT Id FROM Task 1 row 0.3 ms');
    expect(text).toContain('SOQL queries 1 of 100 CPU time 3 of 10000 estimated');
  });

  it.each(['compileProblems', 'badPayload', 'unsupported'] as const)(
    'lists the problems of %s with their places',
    (outcome) => {
      const page = render({ outcome, problems: [problem({})] });
      expect(textOf(page)).toContain('error Variable does not exist: x type-unknown-variable SaveCallLog.cls:2');
      expect(page).toContain('data-problem="type-unknown-variable"');
    },
  );

  it('shows no records of a run that did not take place', () => {
    expect(textOf(render({ outcome: 'compileProblems', problems: [problem({})] }))).not.toContain('Records written');
  });

  it('keeps a page of endless output small, and says what it leaves out', () => {
    const entry = { level: 'DEBUG', text: 'x'.repeat(30_000), file: null, line: null };
    const page = render({ log: Array(3_000).fill(entry), changes: Array(1_500).fill(change({})) });
    expect(page).toContain('(20000 more characters)');
    expect(page).toContain('2000 more not shown');
    expect(page).toContain('500 more not shown');
    expect(page.length).toBeLessThan(12_000_000);
  });

  it('writes the user’s texts as texts, wherever they stand', () => {
    const attack = `<script>alert(1)</script>"'&<img src=x onerror=alert(1)>`;
    const everywhere = render({
      handler: attack,
      value: attack,
      exception: exception({ type: attack, message: attack, stack: [frame({ class: attack, file: attack })] }),
      problems: [problem({ code: attack, message: attack, file: attack })],
      log: [{ level: attack, text: attack, file: attack, line: 1 }],
      changes: [
        change({
          sObject: attack,
          id: attack,
          fields: [{ field: attack, before: attack, after: { [attack]: attack } }],
        }),
      ],
      queries: [{ text: attack, rows: 1, ms: 1, file: attack, line: 1 }],
      limits: [{ name: attack, used: 1, of: 2, estimated: false }],
    });
    expect(everywhere.match(/<script/g)).toHaveLength(1);
    expect(everywhere).not.toContain('<img');
    expect(everywhere).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;&lt;img');
  });

  it('never lets a text end an attribute or begin an element', () => {
    const shape = (page: string) => page.match(/<\/?[a-z0-9]+/gi)?.join('');
    const plain = shape(render({ value: 'x', log: [{ level: 'x', text: 'x', file: 'x', line: 1 }] }));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const page = render({ value: text, log: [{ level: text, text, file: text, line: 1 }] });
        expect(shape(page)).toBe(plain);
      }),
    );
  });
});
