import { fileURLToPath } from 'node:url';
import { EngineHost } from '../../engine/run/host';
import { nodeFiles } from './files/nodeFiles';
import type { CliIo, Output } from './io';

/** The engine's worker, which the build puts beside the command line's own file. */
const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

/** The process that we are, as the commands see it. */
export function processIo(): CliIo {
  const interrupt = new AbortController();
  // The first Ctrl-C ends the run in good order, a second one ends the process at once.
  process.once('SIGINT', () => interrupt.abort());
  return {
    cwd: process.cwd(),
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    files: nodeFiles,
    interrupted: interrupt.signal,
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    now: () => new Date().toISOString(),
    openEngine: () => new EngineHost(WORKER),
  };
}

function output(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`savelog lint . | head`) is no fault; the exit code still tells what was found.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  // https://no-color.org: any value that is not empty switches colours off.
  return { colour: Boolean(stream.isTTY) && !process.env.NO_COLOR, write: (text) => void stream.write(text) };
}
