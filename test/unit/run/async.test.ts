import { describe, expect, it } from 'vitest';
import type { RunReport } from '../../../engine/run/contract';
import { runHandler, runStatements } from '../../support/apex';

/** The texts of the debug log; Ids in them are left out. */
function log({ log: entries }: RunReport): string[] {
  return entries.map(({ text }) => text.replace(/ \((?:707|08e)\w+\)/g, ''));
}

const handler = (statements: string, members: string) =>
  `global class H implements purecloud.CTIExtension.SaveLog { ${members} global String onSaveLog(String data) { ${statements} } }`;

describe('asynchronous work of a run', () => {
  const job = 'class Job implements Queueable { public void execute(QueueableContext c) { System.debug(count++); } }';

  it('runs behind the handler, each job with statics of its own', () => {
    const report = runStatements(
      "count = 7; System.enqueueJob(new Job()); System.enqueueJob(new Job()); System.debug('handler'); return 'done';",
      `static Integer count = 0; ${job}`,
    );
    expect(report.outcome).toBe('returned');
    expect(report.value).toBe('done');
    expect(log(report)).toEqual(['handler', 'queueable job H.Job begins', '0', 'queueable job H.Job begins', '0']);
  });

  it('names a job that fails; the answer of the handler stays', () => {
    const report = runStatements(
      "System.enqueueJob(new Job()); return 'done';",
      'class Job implements Queueable { public void execute(QueueableContext c) {\nString s; s.length(); } }',
    );
    expect(report.value).toBe('done');
    expect(log(report).at(-1)).toBe(
      'queueable job H.Job failed: System.NullPointerException: Attempt to de-reference a null object',
    );
    expect(report.log.at(-1)).toMatchObject({ level: 'ERROR', line: 2 });
  });

  it('names what a job reaches that is not simulated', () => {
    const report = runStatements(
      "System.enqueueJob(new Job()); return 'done';",
      'class Job implements Queueable { public void execute(QueueableContext c) { new Http().send(new HttpRequest()); } }',
    );
    expect(report.value).toBe('done');
    expect(log(report).at(-1)).toContain('is not simulated further: unsupported-callout');
  });

  it('ends a chain of queueables at the depth of a developer org', () => {
    const report = runStatements(
      'System.enqueueJob(new Job(1)); return null;',
      `class Job implements Queueable {
        Integer depth; Job(Integer depth) { this.depth = depth; }
        public void execute(QueueableContext c) { System.debug(depth); System.enqueueJob(new Job(depth + 1)); }
      }`,
    );
    expect(log(report).filter((text) => /^\d$/.test(text))).toEqual(['1', '2', '3', '4', '5']);
    expect(log(report).at(-1)).toContain('System.AsyncException: Maximum stack depth has been reached.');
  });

  it('runs future methods with the arguments of the call', () => {
    const report = runStatements(
      "Integer n = 1; later(n); n = 2; System.debug('handler'); return null;",
      '@future static void later(Integer n) { System.debug(n); }',
    );
    expect(log(report)).toEqual(['handler', 'future job H.later begins', '1']);
  });

  it('executes a batch chunk by chunk, also behind one that failed', () => {
    const batch = `public class B implements Database.Batchable<Integer> {
      public Iterable<Integer> start(Database.BatchableContext c) { return new List<Integer>{ 1, 2, 3 }; }
      public void execute(Database.BatchableContext c, List<Integer> scope) {
        System.debug(scope);
        if (scope[0] == 1) throw new IllegalArgumentException('first');
      }
      public void finish(Database.BatchableContext c) { System.debug('finished'); }
    }`;
    const report = runHandler([handler('Database.executeBatch(new B(), 2); return null;', ''), batch]);
    expect(log(report)).toEqual([
      'batch job B begins',
      '(1, 2)',
      expect.stringMatching(/^batch job 707\w+ failed: System.IllegalArgumentException: first$/),
      '(3)',
      'finished',
    ]);
  });

  it('names scheduled work, whose time has not come', () => {
    const report = runStatements(
      "System.schedule('nightly', '0 0 2 * * ?', new Job()); return null;",
      'class Job implements Schedulable { public void execute(SchedulableContext c) { System.debug(1); } }',
    );
    expect(log(report)).toEqual(['scheduled job "nightly" is not due in this run']);
  });

  it('does not run what a handler enqueued that failed', () => {
    const report = runStatements(
      "System.enqueueJob(new Job()); throw new IllegalArgumentException('x');",
      `static Integer count = 0; ${job}`,
    );
    expect(report.outcome).toBe('threw');
    expect(log(report)).toEqual([]);
  });

  it('ends chains that go on for ever', () => {
    const report = runStatements(
      "later(); return 'done';",
      `@future static void later() { System.enqueueJob(new Job()); }
      class Job implements Queueable { public void execute(QueueableContext c) { later(); later(); } }`,
    );
    expect(report.value).toBe('done');
    expect(log(report).filter((text) => text.endsWith('begins'))).toHaveLength(200);
    expect(report.log.at(-1)).toMatchObject({ level: 'WARN' });
    expect(report.log.at(-1)?.text).toContain('there is no end to it');
  });

  it('gives all jobs together six times the time of one transaction', () => {
    const report = runHandler(
      handler(
        'for (Integer i = 0; i < 20; i++) System.enqueueJob(new Job()); return null;',
        'class Job implements Queueable { public void execute(QueueableContext c) { while (true) {} } }',
      ),
      {},
      { limits: { cpuMs: 30, heapMb: 6 } },
    );
    const begun = log(report).filter((text) => text.endsWith('begins')).length;
    expect(begun).toBeGreaterThan(1);
    expect(begun).toBeLessThan(10);
  });

  it('stops a job that never ends', () => {
    const report = runHandler(
      handler(
        "System.enqueueJob(new Job()); return 'done';",
        'class Job implements Queueable { public void execute(QueueableContext c) { while (true) {} } }',
      ),
      {},
      { limits: { cpuMs: 50, heapMb: 6 } },
    );
    expect(report.value).toBe('done');
    expect(log(report).at(-1)).toContain('System.LimitException: Apex CPU time limit exceeded');
  });
});

describe('limits of asynchronous work', () => {
  const limit = (statements: string, members = '') => {
    const { outcome, exception } = runStatements(`${statements} return null;`, members);
    return `${outcome}: ${exception?.message}`;
  };

  it('counts and ends', () => {
    expect(
      limit(
        'for (Integer i = 0; i < 51; i++) System.enqueueJob(new Job());',
        'class Job implements Queueable { public void execute(QueueableContext c) {} }',
      ),
    ).toBe('limit: Too many queueable jobs added to the queue: 51');
    expect(limit('for (Integer i = 0; i < 51; i++) later();', '@future static void later() {}')).toBe(
      'limit: Too many future calls: 51',
    );
  });
});

describe('callouts of a run', () => {
  it('are never made', () => {
    const report = runStatements(
      "HttpRequest r = new HttpRequest(); r.setEndpoint('https://x.test'); new Http().send(r); return null;",
    );
    expect(report.outcome).toBe('unsupported');
    expect(report.problems[0]).toMatchObject({ code: 'unsupported-callout' });
    expect(report.problems[0]?.message).toContain('https://x.test');
  });

  it('are refused behind uncommitted changes, as on an org', () => {
    const report = runStatements("insert new Task(Subject = 'x'); new Http().send(new HttpRequest()); return null;");
    expect(report.exception).toMatchObject({
      type: 'System.CalloutException',
      message: 'You have uncommitted work pending. Please commit or rollback before calling out',
    });
  });
});

describe('what belongs to tests', () => {
  it('is refused in a run', () => {
    expect(runStatements('System.runAs(new User()) { } return null;').outcome).toBe('unsupported');
  });
});
