#!/usr/bin/env node
import { main } from './cli';
import { ExitCode } from './exitCodes';
import { processIo } from './processIo';

// Node's own exit code for these is 1, which scripts would take for a failed check.
process.on('uncaughtException', (error) => {
  process.stderr.write(`savelog: this is a fault of SaveLog itself. Please report it.\n${error?.stack ?? error}\n`);
  process.exit(ExitCode.fault);
});

const argv = process.argv.slice(2);
main(argv, processIo({ warm: argv[0] === 'run' })).then((code) => {
  // Not process.exit(): what was written to a pipe may still be on its way.
  process.exitCode = code;
});
