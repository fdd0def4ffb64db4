#!/usr/bin/env node
import { ExitCode } from './exitCodes';
import { processIo } from './processIo';

// Node's own exit code for these is 1, which scripts would take for a failed check.
process.on('uncaughtException', (error) => {
  process.stderr.write(`savelog: this is a fault of SaveLog itself. Please report it.\n${error?.stack ?? error}\n`);
  process.exit(ExitCode.fault);
});

async function runProcess(argv: readonly string[]): Promise<void> {
  const io = processIo({ warm: argv[0] === 'run' || argv[0] === 'test' });
  // Loaded only now: the engine's thread boots meanwhile.
  const { main } = await import('./cli');
  // Not process.exit(): what was written to a pipe may still be on its way.
  process.exitCode = await main(argv, io);
  await io.close();
}

void runProcess(process.argv.slice(2));
