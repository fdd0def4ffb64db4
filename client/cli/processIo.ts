import { fileURLToPath } from 'node:url';
import type { CompileCache } from '../../engine/run/compiledWorker';
import { EngineHost } from '../../engine/run/host';
import { cacheFolder, compileCache } from './compileCache';
import { nodeFiles } from './files/nodeFiles';
import type { CliIo, Output } from './io';

/** The engine's worker, which the build puts beside the command line's own file. */
const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

/** The process as the commands see it. `close` ends what was started for nothing; nothing may be asked of it then. */
export interface ProcessIo extends CliIo {
  close(): Promise<void>;
}

/**
 * The process that we are, as the commands see it.
 * @param warm whether an engine will be needed: its worker then boots while the command is still being read
 */
export function processIo({ warm }: { readonly warm: boolean }): ProcessIo {
  const cache = openCache();
  let engine = warm ? new EngineHost(WORKER, cache()) : undefined;
  let interrupt: AbortController | undefined;
  return {
    cwd: process.cwd(),
    stdout: outputTo(process.stdout, process.env),
    stderr: outputTo(process.stderr, process.env),
    files: nodeFiles,
    get interrupted() {
      if (!interrupt) {
        const controller = new AbortController();
        // Only from here on, and only the first Ctrl-C: without a listener it ends the process at once, as it should
        // while nothing needs to be put in order.
        process.once('SIGINT', () => controller.abort());
        interrupt = controller;
      }
      return interrupt.signal;
    },
    readStdin: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    now: () => new Date().toISOString(),
    openEngine: () => {
      const opened = engine ?? new EngineHost(WORKER, cache());
      engine = undefined;
      return opened;
    },
    close: async () => engine?.dispose(),
  };
}

/** The engine's compiled form, read when it is first asked for; SAVELOG_COMPILE_CACHE=off does without. */
function openCache(): () => CompileCache | undefined {
  let cache: CompileCache | undefined;
  let isOpen = process.env.SAVELOG_COMPILE_CACHE === 'off';
  return () => {
    const folder = isOpen ? undefined : cacheFolder(process.env);
    if (folder !== undefined) cache = compileCache(WORKER, folder);
    isOpen = true;
    return cache;
  };
}

/** A stream of the process as an Output. A reader that has seen enough (`savelog lint . | head`) is no fault. */
export function outputTo(
  stream: NodeJS.WritableStream & { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  // https://no-color.org: any value that is not empty switches colours off.
  const colour = Boolean(stream.isTTY) && !environment.NO_COLOR;
  return { colour, isTerminal: Boolean(stream.isTTY), write: (text) => void stream.write(text) };
}
