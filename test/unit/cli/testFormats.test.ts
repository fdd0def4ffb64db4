import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { painter } from '../../../client/cli/formats/colours';
import { percentOf } from '../../../client/cli/formats/test/coverage';
import { testsAsJson } from '../../../client/cli/formats/test/json';
import { testsAsJunit } from '../../../client/cli/formats/test/junit';
import { coverageAsLcov } from '../../../client/cli/formats/test/lcov';
import { type ShownTest, type ShownTests, shownTests } from '../../../client/cli/formats/test/shown';
import { testsAsText } from '../../../client/cli/formats/test/text';
import { CONTRACT_VERSION, type TestMethodReport } from '../../../engine/run/contract';

const method = (more: Partial<TestMethodReport>): TestMethodReport => ({
  method: 'm',
  line: 3,
  outcome: 'passed',
  exception: null,
  problems: [],
  log: [],
  limits: [],
  timings: { compile: 1, run: 2.345 },
  ...more,
});

const covered = [
  { class: 'Alpha', file: 'lib/Alpha.cls', covered: [2, 3, 9], uncovered: [] },
  { class: 'beta', file: 'lib/beta.cls', covered: [5], uncovered: [1, 2, 3, 4, 6, 7] },
];

const shown = (...methods: TestMethodReport[]): ShownTests =>
  shownTests(
    {
      version: CONTRACT_VERSION,
      kind: 'test',
      classes: [{ class: 'T', file: '/w/T.cls', problems: [], methods }],
      coverage: null,
    },
    '/w',
    1500,
    covered,
  );

const frame = { class: 'Util', method: 'check', file: '/w/lib/Util.cls', line: 9, column: 5 };
const exception = {
  type: 'System.AssertException',
  message: 'Assertion Failed: <a> & "b"\nsecond\u0001',
  cause: null,
  stack: [frame, { class: 'T', method: 'bad', file: '/w/T.cls', line: 7, column: 3 }],
};
const problem = {
  code: 'unsupported-method',
  severity: 'error' as const,
  message: 'The method X.y() is not simulated.',
  file: '/w/T.cls',
  line: 12,
  column: 1,
  endLine: 12,
  endColumn: 2,
};
const all = shown(
  method({ method: 'good' }),
  method({ method: 'bad', outcome: 'failed', exception }),
  method({ method: 'lacking', outcome: 'unsupported', problems: [problem] }),
);

describe('a test report', () => {
  it('is shown with the first place of the stack, or of the problem, relative to the working folder', () => {
    expect(all).toMatchObject({ passed: 1, failed: 1, unsupported: 1, stopped: 0, fault: false, ms: 1500 });
    expect(all.tests.map(({ file, line, type }) => [file, line, type])).toEqual([
      ['T.cls', 3, null],
      ['lib/Util.cls', 9, 'System.AssertException'],
      ['T.cls', 12, 'unsupported-method'],
    ]);
  });

  it('shows an error rather than the warnings beside it', () => {
    const warning = { ...problem, severity: 'warning' as const, code: 'handler-unguarded' };
    const compile = { ...problem, code: 'type-unknown-type' };
    expect(shown(method({ outcome: 'failed', problems: [warning, compile] })).tests[0]?.type).toBe('type-unknown-type');
  });

  it('knows a fault of ours', () => {
    const fault = { ...problem, code: 'run-fault' };
    expect(shown(method({ outcome: 'failed', problems: [fault] })).fault).toBe(true);
  });
});

describe('as text', () => {
  it('has nothing but the summary when all passed', () => {
    const plain = { ...shown(method({})), coverage: null };
    expect(testsAsText(plain, painter(false))).toBe('1 passed, 0 failed, 0 unsupported (1 class, 1.5 s)\n');
  });

  it('shows covered and all lines of each class, the per cent and at most five uncovered lines, and the total', () => {
    expect(testsAsText(shown(method({})), painter(false))).toBe(`Coverage
  Class  Lines  Percent  Uncovered lines
  Alpha    3/3     100%
  beta     1/7      14%  1,2,3,4,6,...
  Total   4/10      40%

1 passed, 0 failed, 0 unsupported (1 class, 1.5 s)
`);
  });

  it('never rounds up to all lines, and calls a class without lines covered', () => {
    expect(percentOf(999, 1000)).toBe(99);
    expect(percentOf(0, 0)).toBe(100);
    expect(percentOf(0, 3)).toBe(0);
  });

  it('writes control characters out and indents further lines', () => {
    const text = testsAsText(all, painter(false));
    expect(text).toContain('    System.AssertException: Assertion Failed: <a> & "b"\n      second\\u0001\n');
    expect(text).toContain('    at Util.check (lib/Util.cls:9)\n    at T.bad (T.cls:7)\n');
  });
});

describe('as JSON', () => {
  it('is the object that docs/output-formats.md describes', () => {
    const report = JSON.parse(testsAsJson(all));
    const page = readFileSync(`${import.meta.dirname}/../../../docs/output-formats.md`, 'utf8');
    const section = page.slice(page.indexOf('## `savelog test --format json`'));
    const example = JSON.parse(/```json\n([\s\S]*?)```/.exec(section)?.[1] ?? '');
    expect(Object.keys(example)).toEqual(Object.keys(report));
    expect(Object.keys(example.tests[0])).toEqual(Object.keys(report.tests[0]));
    expect(Object.keys(example.coverage[0])).toEqual(Object.keys(report.coverage[0]));
    expect(report.coverage).toEqual(covered);
    expect(report).toMatchObject({ version: 1, passed: 1, failed: 1, unsupported: 1, stopped: 0 });
    expect(report.tests[1]).toMatchObject({ class: 'T', method: 'bad', outcome: 'failed', line: 9, ms: 2.35 });
  });
});

describe('as JUnit XML', () => {
  it('has a suite for each class, failures with the Apex stack, unsupported tests as skipped', () => {
    expect(testsAsJunit(all)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="savelog" tests="3" failures="1" errors="0" skipped="1" time="1.500">
  <testsuite name="T" tests="3" failures="1" errors="0" skipped="1" time="0.007">
    <testcase classname="T" name="good" file="T.cls" line="3" time="0.002"/>
    <testcase classname="T" name="bad" file="lib/Util.cls" line="9" time="0.002">
      <failure type="System.AssertException" message="Assertion Failed: &lt;a&gt; &amp; &quot;b&quot;&#10;second\ufffd">System.AssertException: Assertion Failed: &lt;a&gt; &amp; &quot;b&quot;
second\ufffd
Class.Util.check: line 9, column 5
Class.T.bad: line 7, column 3</failure>
    </testcase>
    <testcase classname="T" name="lacking" file="T.cls" line="12" time="0.002">
      <skipped message="The method X.y() is not simulated."/>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it('shows a class without tests as one case of its name', () => {
    const broken: ShownTest = { ...(all.tests[1] as ShownTest), method: null };
    expect(testsAsJunit({ ...all, tests: [broken] })).toContain('<testcase classname="T" name="T"');
  });
});

describe('as LCOV', () => {
  it('has a record for each class, its lines in order, with their sums', () => {
    expect(coverageAsLcov(covered)).toBe(`TN:
SF:lib/Alpha.cls
DA:2,1
DA:3,1
DA:9,1
LF:3
LH:3
end_of_record
TN:
SF:lib/beta.cls
DA:1,0
DA:2,0
DA:3,0
DA:4,0
DA:5,1
DA:6,0
DA:7,0
LF:7
LH:1
end_of_record
`);
  });

  it('is empty when nothing was reached', () => {
    expect(coverageAsLcov([])).toBe('');
  });
});
