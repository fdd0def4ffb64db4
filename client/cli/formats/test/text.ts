import type { TestOutcome } from '../../../../engine/run/contract';
import { type Painter, printable } from '../colours';
import { counted } from '../counted';
import { coverageLines } from './coverage';
import type { ShownTest, ShownTests } from './shown';

/** What did not pass, with where and why, the coverage where it was asked for, and a summary; for a reader. */
export function testsAsText(run: ShownTests, paint: Painter): string {
  const { tests, coverage, ms } = run;
  const section = (title: string, outcome: TestOutcome, colour: (text: string) => string): string[] => {
    const rows = tests.filter((each) => each.outcome === outcome);
    return rows.length === 0 ? [] : [paint.bold(title), ...rows.flatMap((each) => testLines(each, colour, paint)), ''];
  };
  const classes = new Set(tests.map((each) => each.class)).size;
  return [
    ...section('Unsupported', 'unsupported', paint.yellow),
    ...section('Stopped', 'stopped', paint.yellow),
    ...section('Failed', 'failed', paint.red),
    ...(coverage ? coverageLines(coverage, paint) : []),
    `${summary(run, paint)} ${paint.dim(`(${counted(classes, 'class', 'classes')}, ${seconds(ms)})`)}`,
    '',
  ].join('\n');
}

function summary({ passed, failed, unsupported, stopped }: ShownTests, paint: Painter): string {
  const count = (number: number, word: string, colour: (text: string) => string) =>
    number > 0 ? colour(`${number} ${word}`) : `${number} ${word}`;
  return [
    count(passed, 'passed', paint.green),
    count(failed, 'failed', paint.red),
    count(unsupported, 'unsupported', paint.yellow),
    ...(stopped > 0 ? [count(stopped, 'stopped', paint.yellow)] : []),
  ].join(', ');
}

function testLines(test: ShownTest, colour: (text: string) => string, paint: Painter): string[] {
  const name = test.method === null ? test.class : `${test.class}.${test.method}`;
  const [first = '', ...more] = printable(test.message ?? '').split('\n');
  const place = test.file === null ? [] : [`    ${paint.dim(`${printable(test.file)}:${test.line}`)}`];
  const frames = test.stack.map(
    (frame) => `    ${paint.dim(`at ${frame.class}.${frame.method} (${printable(frame.file)}:${frame.line})`)}`,
  );
  return [
    `  ${colour(name)}`,
    `    ${test.type ?? ''}: ${first}`,
    ...more.map((line) => `      ${line}`),
    ...(frames.length > 0 ? frames : place),
  ];
}

function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
