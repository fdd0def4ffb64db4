import { version } from '../../package.json';
import { parseCommandArgs } from './args';
import { COMMANDS, type CommandName } from './commands/specs';
import { didYouMean } from './didYouMean';
import { isInputError, isUsageError, UsageError } from './errors';
import { ExitCode } from './exitCodes';
import type { CliIo } from './io';

/**
 * Runs one command line; gives its exit code. Never throws: what goes wrong is told on standard error.
 * Each command is loaded when it is called, so that none pays for the others.
 * @param argv the arguments behind `savelog`
 */
export async function main(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    return tell(error, io);
  }
}

async function dispatch([name, ...rest]: readonly string[], io: CliIo): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h') {
    const { generalHelp } = await import('./usage');
    (name === undefined ? io.stderr : io.stdout).write(generalHelp());
    return name === undefined ? ExitCode.usage : ExitCode.good;
  }
  if (name === '--version' || name === '-v') {
    io.stdout.write(`${version}\n`);
    return ExitCode.good;
  }
  if (!isCommand(name)) throw new UsageError(describeUnknown(name), undefined);
  const spec = COMMANDS[name];
  const args = parseCommandArgs(rest, spec);
  if (args.switches.has('help')) {
    const { commandHelp } = await import('./usage');
    io.stdout.write(commandHelp(spec));
    return ExitCode.good;
  }
  if (name === 'run') return (await import('./commands/run')).run(args, io);
  if (name === 'test') return (await import('./commands/test')).test(args, io);
  return (await import('./commands/lint')).lint(args, io);
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function describeUnknown(name: string): string {
  const kind = name.startsWith('-') ? 'option' : 'command';
  return `unknown ${kind} '${name}'${didYouMean(name, [...Object.keys(COMMANDS), '--help', '--version'])}`;
}

function tell(error: unknown, io: CliIo): ExitCode {
  if (isUsageError(error)) {
    const command = error.command ? `savelog ${error.command}` : 'savelog';
    io.stderr.write(`${command}: ${error.message}\n'${command} --help' shows the usage.\n`);
    return ExitCode.usage;
  }
  if (isInputError(error)) {
    io.stderr.write(`savelog: ${error.message}\n`);
    return ExitCode.usage;
  }
  if (io.interrupted.aborted) return ExitCode.interrupted;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`savelog: this is a fault of SaveLog itself. Please report it with the lines below.\n${detail}\n`);
  return ExitCode.fault;
}
