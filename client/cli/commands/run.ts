import { dirname, isAbsolute, resolve } from 'node:path';
import {
  CONTRACT_VERSION,
  DEFAULT_LIMITS,
  PAYLOAD_FILE,
  type RunReport,
  type RunRequest,
} from '../../../engine/run/contract';
import { type ParsedArgs, single } from '../args';
import { UsageError } from '../errors';
import { type ExitCode, exitCodeOfReport } from '../exitCodes';
import { shownPath } from '../files/paths';
import { decodeText, readText } from '../files/readText';
import { painter, printable } from '../formats/colours';
import { runAsJson } from '../formats/run/json';
import { withShownPaths } from '../formats/run/relativePaths';
import { runAsText } from '../formats/run/text';
import { chooseHandler } from '../handlers/choose';
import { untilInterrupted } from '../interrupted';
import type { CliIo, Engine } from '../io';
import { requestedUser } from '../user';

/**
 * `savelog run`: runs a handler on a payload and prints the report.
 * @throws UsageError and InputError for what the user can repair; anything else is a fault of ours
 */
export async function run(args: ParsedArgs, io: CliIo): Promise<ExitCode> {
  // First of all: the engine's worker boots while files are read.
  const engine = io.openEngine();
  try {
    const done = await runWith(engine, args, io);
    const report = withShownPaths(done.report, (file) => shownFile(file, args, io.cwd));
    io.stdout.write(await print({ ...done, report }, single(args, 'format', 'text'), io));
    return exitCodeOfReport(report);
  } finally {
    await engine.dispose();
  }
}

/** The name that output gives a file of the report. The engine knows paths as we gave them, and calls the payload `payload`. */
function shownFile(file: string, args: ParsedArgs, cwd: string): string {
  if (file === PAYLOAD_FILE) return args.operands[0] ?? file;
  return isAbsolute(file) ? shownPath(file, cwd) : file;
}

/** A run with what its report does not say. */
interface Done {
  readonly report: RunReport;
  readonly request: RunRequest;
  /** Of the handler class. */
  readonly apiVersion: number | undefined;
}

async function print({ report, request, apiVersion }: Done, format: string, io: CliIo): Promise<string> {
  if (format === 'json') return runAsJson(report);
  if (format === 'text') return runAsText(report, painter(io.stdout.colour));
  const { debugLog } = await import('../../../engine/run/debugLog');
  return printable(debugLog(report, { now: request.now, apiVersion, user: request.user }));
}

async function runWith(engine: Engine, args: ParsedArgs, io: CliIo): Promise<Done> {
  const [payloadFile = ''] = args.operands;
  const fromStdin = payloadFile === '-';
  const now = single(args, 'now', undefined);
  const clock = now === undefined ? io.now() : parseTime(now);
  const user = requestedUser(args, 'run');
  const payload = fromStdin
    ? decodeText(await io.readStdin(), 'standard input')
    : readText(resolve(io.cwd, payloadFile), payloadFile, io.files);
  const data = (args.values.get('data') ?? []).map((file) => ({
    file: resolve(io.cwd, file),
    text: readText(resolve(io.cwd, file), file, io.files),
  }));
  const { handler, project, files } = await chooseHandler({
    handler: single(args, 'handler', undefined),
    project: single(args, 'project', undefined),
    payloadFolder: fromStdin ? io.cwd : dirname(resolve(io.cwd, payloadFile)),
    io,
  });
  const request: RunRequest = {
    version: CONTRACT_VERSION,
    kind: 'onSaveLog',
    handler,
    payload,
    data,
    now: clock,
    limits: DEFAULT_LIMITS,
    ...user,
    ...(single(args, 'format', 'text') === 'log' ? { trace: true } : {}),
  };
  const report = await untilInterrupted(engine.run(request, files), io.interrupted);
  for (const { path, reason } of project.unreadable) {
    io.stderr.write(`savelog: warning: ${shownPath(path, io.cwd)}: ${reason}\n`);
  }
  return { report, request, apiVersion: files.apexClass(handler.toLowerCase())?.apiVersion };
}

/** A time of ISO-8601 with its zone, in UTC. */
function parseTime(text: string): string {
  const isIso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const date = text.slice(0, 10);
  // JavaScript's Date takes 30 February for 2 March.
  const exists = isIso && !Number.isNaN(Date.parse(text)) && new Date(date).toISOString().startsWith(date);
  if (exists) return new Date(text).toISOString();
  throw new UsageError(`--now takes a time with its zone, such as 2026-01-31T09:30:00Z, not '${text}'`, 'run');
}
