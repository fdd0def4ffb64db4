import type {
  LimitUse,
  LogEntry,
  Omitted,
  QueryEntry,
  RecordChange,
  ReportedException,
  ReportedProblem,
  RunReport,
} from '../../../../engine/run/contract';
import { type Painter, printable } from '../colours';
import { counted } from '../counted';
import { headlineText } from './headline';

/** `run --format text`: the report for a terminal. Sections with nothing in them are left out. */
export function runAsText(report: RunReport, paint: Painter): string {
  const missing = (list: keyof Omitted) => omittedLines(report.omitted?.[list], paint);
  const sections = [
    headlineText(report, paint),
    section(
      'Problems',
      [...report.problems.map((problem) => problemLine(problem, paint)), ...missing('problems')],
      paint,
    ),
    report.exception ? section('Exception', exceptionLines(report.exception, paint), paint) : '',
    section(
      'Records written',
      [...report.changes.flatMap((change) => changeLines(change, paint)), ...missing('changes')],
      paint,
    ),
    section('Log', [...report.log.flatMap((entry) => logLines(entry, paint)), ...missing('log')], paint),
    section('Queries', [...report.queries.map((query) => queryLine(query, paint)), ...missing('queries')], paint),
    section('Limits', limitLines(report.limits), paint),
    paint.dim(`Compiled in ${milliseconds(report.timings.compile)}, ran in ${milliseconds(report.timings.run)}.`),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[], paint: Painter): string {
  return lines.length === 0 ? '' : [paint.bold(title), ...lines.map((line) => `  ${line}`)].join('\n');
}

/** What is missing at the end of a list. */
function omittedLines(count: number | undefined, paint: Painter): string[] {
  return count === undefined ? [] : [paint.dim(`… and ${grouped(count)} more, for which a report has no room`)];
}

function problemLine({ file, line, column, severity, message, code }: ReportedProblem, paint: Painter): string {
  const painted = severity === 'error' ? paint.red(severity) : paint.yellow(severity);
  return `${printable(file)}:${line}:${column} ${painted} ${printable(message)} ${paint.dim(`[${code}]`)}`;
}

function exceptionLines({ type, message, cause, stack }: ReportedException, paint: Painter): string[] {
  const [first = '', ...more] = printable(message).split('\n');
  const frames = stack.map(
    (frame) => `  at ${frame.class}.${frame.method} (${printable(frame.file)}:${frame.line}:${frame.column})`,
  );
  const [causeFirst, ...causeRest] = cause ? exceptionLines(cause, paint) : [];
  return [
    paint.red(`${printable(type)}: ${first}`),
    ...more.map((line) => `  ${line}`),
    ...frames,
    ...(causeFirst === undefined ? [] : [`Caused by ${causeFirst}`, ...causeRest]),
  ];
}

function changeLines({ operation, sObject, id, fields }: RecordChange, paint: Painter): string[] {
  const width = Math.max(0, ...fields.map(({ field }) => field.length));
  const rows = fields.map(({ field, before, after }) => {
    const value = operation === 'insert' ? shown(after) : `${paint.dim(shown(before))} → ${shown(after)}`;
    return `  ${printable(field).padEnd(width)}  ${value}`;
  });
  return [`${paint.green(operation)} ${printable(sObject)} ${id}`, ...rows];
}

function logLines({ level, text, file, line }: LogEntry, paint: Painter): string[] {
  const place = file === null ? '' : ` ${paint.dim(`${printable(file)}${line === null ? '' : `:${line}`}`)}`;
  const [first = '', ...more] = printable(text).split('\n');
  return [`${paint.cyan(level)}${place} ${first}`, ...more.map((row) => `  ${row}`)];
}

function queryLine({ text, rows, ms, file, line }: QueryEntry, paint: Painter): string {
  const place = file === null ? '' : ` ${printable(file)}${line === null ? '' : `:${line}`}`;
  return `${printable(text)} ${paint.dim(`${counted(rows, 'row')}, ${milliseconds(ms)}${place}`)}`;
}

/** Limits that were used at all; the others say nothing about this run. */
function limitLines(limits: readonly LimitUse[]): string[] {
  const used = limits.filter((limit) => limit.used > 0);
  const width = Math.max(0, ...used.map(({ name }) => name.length));
  return used.map(({ name, used: amount, of, estimated, job }) => {
    const note = estimated ? ' (estimated)' : job === undefined ? '' : ` (${printable(job)})`;
    return `${name.padEnd(width)}  ${grouped(amount)} of ${grouped(of)}${note}`;
  });
}

/** A field's value as JSON shows it, without the line breaks that would tear a table. */
function shown(value: unknown): string {
  return printable(JSON.stringify(value ?? null));
}

function milliseconds(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

function grouped(amount: number): string {
  // Intl would load its locale data for this.
  return String(Math.round(amount)).replace(/\B(?=(\d{3})+$)/g, ',');
}
