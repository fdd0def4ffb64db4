import { offsetAt, zoneName } from '../runtime/values/timeZone';
import type {
  Omitted,
  QueryEntry,
  ReportedException,
  ReportedProblem,
  RequestedUser,
  RunReport,
  TracedDml,
} from './contract';
import { RUNNING_USER } from './runningUser';

/** What of a run its report does not say. */
export interface DebugLogOptions {
  /** The org's clock when the run began, ISO-8601. */
  readonly now: string;
  /** Of the handler class; undefined: the newest one known here. */
  readonly apiVersion: number | undefined;
  /** As in the request. */
  readonly user: RequestedUser | undefined;
}

const NEWEST_API_VERSION = 66;

/** Levels of System.debug below DEBUG, from coarse to fine. [D] code_setting_debug_log_levels */
const FINER_LEVELS = ['FINE', 'FINER', 'FINEST'];

/**
 * A run as the text of an Apex debug log, with `\n` between lines. Every line has the time of the request, in the user's
 * time zone, and 0 ns: entries do not say when they were written. Queries and DML stand where their entries say how much
 * of the log was before them, others at the end. Asynchronous work that the run started is in the same log; limits are
 * the run's own. What is no Apex exception ends the log with a `FATAL_ERROR` that begins with `SaveLog:`.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_debugging_debug_log.htm and
 * apex_debugging_system_log_console.htm; [K] wording and blank lines, from public logs
 */
export function debugLog(report: RunReport, { now, apiVersion, user }: DebugLogOptions): string {
  const zone = user?.timeZone ?? RUNNING_USER.timeZone;
  const ms = Date.parse(now);
  const time = timeOfDay(ms + offsetAt(zone, ms));
  const unit = `${report.handler}.onSaveLog(String)`;
  const events = [
    ['USER_INFO', '[EXTERNAL]', RUNNING_USER.id.slice(0, 15), RUNNING_USER.userName, ...zoneFields(zone, ms)],
    ['EXECUTION_STARTED'],
    ['CODE_UNIT_STARTED', '[EXTERNAL]', unit],
    ...bodyEvents(report),
    ...omittedEvents(report),
    ...endEvents(report),
    ...limitEvents(report),
    ['CODE_UNIT_FINISHED', unit],
    ['EXECUTION_FINISHED'],
  ];
  const lines = events.map((fields) => `${time} (0)|${fields.join('|')}`);
  return `${header(report, apiVersion ?? NEWEST_API_VERSION)}\n${lines.join('\n')}\n`;
}

/** The fields of a line behind its time: the event's name first. */
type Event = readonly string[];

/** The first line: API version, and a level for each category. [D] the same page; the categories of 2024 [K] */
function header({ log }: RunReport, apiVersion: number): string {
  const finest = FINER_LEVELS.findLast((level) => log.some((entry) => entry.level === level)) ?? 'DEBUG';
  return `${apiVersion.toFixed(1)} APEX_CODE,${finest};APEX_PROFILING,INFO;CALLOUT,INFO;DATA_ACCESS,INFO;DB,INFO;NBA,INFO;SYSTEM,DEBUG;VALIDATION,INFO;VISUALFORCE,INFO;WAVE,INFO;WORKFLOW,INFO`;
}

/** Milliseconds without leading zeros, as in public logs. [K] */
function timeOfDay(ms: number): string {
  const iso = new Date(ms).toISOString();
  return `${iso.slice(11, 19)}.${Number(iso.slice(20, 23))}`;
}

/** `(GMT+05:30) India Standard Time (Asia/Kolkata)` and `GMT+05:30`, which is `GMTZ` without an offset. [K] */
function zoneFields(zone: string, ms: number): [name: string, offset: string] {
  const minutes = offsetAt(zone, ms) / 60_000;
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const offset = `${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
  const name = zone === 'GMT' ? 'Greenwich Mean Time' : zoneName(zone, ms, 'long');
  return [`(GMT${offset}) ${name} (${zone})`, minutes === 0 ? 'GMTZ' : `GMT${offset}`];
}

/** What the Apex did, in order. */
function bodyEvents({ log, queries, trace = [] }: RunReport): Event[] {
  const behind = (count: number | undefined) => Math.min(count ?? log.length, log.length);
  const placed: { readonly at: number; readonly events: readonly Event[] }[] = [
    ...queries.map((query) => ({ at: behind(query.logged), events: queryEvents(query) })),
    ...trace.map((dml) => ({ at: behind(dml.logged), events: dmlEvents(dml) })),
    // Half a step: behind what was done before the entry.
    ...log.map(({ level, text, line }, at) => ({ at: at + 0.5, events: [['USER_DEBUG', lineOf(line), level, text]] })),
  ];
  return placed.sort((one, other) => one.at - other.at).flatMap(({ events }) => events);
}

const OMITTED: readonly (readonly [keyof Omitted, string])[] = [
  ['log', 'lines of the log'],
  ['queries', 'queries'],
  ['trace', 'DML statements'],
];

/** What of all this is missing, because the report has no room for it. */
function omittedEvents({ omitted = {} }: RunReport): Event[] {
  return OMITTED.flatMap(([list, words]) => {
    const count = omitted[list];
    return count === undefined
      ? []
      : [['USER_DEBUG', '[EXTERNAL]', 'WARN', `SaveLog: ${words} that are left out: ${count}`]];
  });
}

function queryEvents({ text, rows, line }: QueryEntry): Event[] {
  const children = text.match(/(?:\bSELECT|,)\s*\(\s*SELECT\b/gi)?.length ?? 0;
  const source = text.replace(/\s*[\r\n]\s*/g, ' ');
  return [
    ['SOQL_EXECUTE_BEGIN', lineOf(line), `Aggregations:${children}`, source],
    ['SOQL_EXECUTE_END', lineOf(line), `Rows:${rows}`],
  ];
}

function dmlEvents({ operation, sObject, rows, line }: TracedDml): Event[] {
  const verb = `${operation[0]?.toUpperCase()}${operation.slice(1)}`;
  return [
    ['DML_BEGIN', lineOf(line), `Op:${verb}`, `Type:${sObject}`, `Rows:${rows}`],
    ['DML_END', lineOf(line)],
  ];
}

/** How the Apex ended, when it did not return. */
function endEvents({ exception, problems, outcome }: RunReport): Event[] {
  if (exception) {
    const raised = `${exception.type}: ${exception.message}`;
    return [
      ['EXCEPTION_THROWN', lineOf(exception.stack[0]?.line ?? null), raised],
      ['FATAL_ERROR', traceOf(exception)],
    ];
  }
  if (outcome === 'returned') return [];
  const errors = problems.filter(({ severity }) => severity === 'error').map(problemText);
  return (errors.length > 0 ? errors : ['the run was stopped']).map((text) => ['FATAL_ERROR', `SaveLog: ${text}`]);
}

/** Type, message, an empty line and the stack; each cause below it in the same way. [K] */
function traceOf({ type, message, stack, cause }: ReportedException): string {
  const frames = stack.map(
    (frame) => `Class.${frame.class}.${frame.method}: line ${frame.line}, column ${frame.column}`,
  );
  const above = [`${type}: ${message}`, '', ...frames].join('\n');
  return cause ? `${above}\nCaused by\n${traceOf(cause)}` : above;
}

function problemText({ message, code, file, line, column }: ReportedProblem): string {
  return `${message} [${code}]\n\n${file}: line ${line}, column ${column}`;
}

/** Limits by their names in reports, with their words in the log, in its order. [K] */
const LIMIT_LINES: readonly (readonly [name: string, words: string])[] = [
  ['SOQL queries', 'Number of SOQL queries'],
  ['Query rows', 'Number of query rows'],
  ['SOSL queries', 'Number of SOSL queries'],
  ['DML statements', 'Number of DML statements'],
  ['Publish Immediate DML', 'Number of Publish Immediate DML'],
  ['DML rows', 'Number of DML rows'],
  ['CPU time (ms)', 'Maximum CPU time'],
  ['Heap size (bytes)', 'Maximum heap size'],
  ['Callouts', 'Number of callouts'],
  ['Email Invocations', 'Number of Email Invocations'],
  ['Future calls', 'Number of future calls'],
  ['Queueable jobs added to the queue', 'Number of queueable jobs added to the queue'],
  ['Mobile Apex push calls', 'Number of Mobile Apex push calls'],
];

function limitEvents({ limits }: RunReport): Event[] {
  const own = new Map(limits.filter(({ job }) => job === undefined).map((limit) => [limit.name, limit]));
  if (own.size === 0) return [];
  const lines = LIMIT_LINES.flatMap(([name, words]) => {
    const limit = own.get(name);
    return limit ? [`  ${words}: ${limit.used} out of ${limit.of}`] : [];
  });
  return [
    ['CUMULATIVE_LIMIT_USAGE'],
    ['LIMIT_USAGE_FOR_NS', '(default)', `\n${lines.join('\n')}\n`],
    ['CUMULATIVE_LIMIT_USAGE_END\n'],
  ];
}

/** Where in its class something happened. */
function lineOf(line: number | null): string {
  return line === null ? '[EXTERNAL]' : `[${line}]`;
}
