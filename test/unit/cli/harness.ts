import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../../client/cli/cli';
import { nodeFiles } from '../../../client/cli/files/nodeFiles';
import type { CliFileSystem, CliIo, Engine } from '../../../client/cli/io';
import { CONTRACT_VERSION, type FileProvider, type RunReport, type RunRequest } from '../../../engine/run/contract';
import { Engine as ApexEngine } from '../../../engine/run/engine';
import { TestCollector } from '../../../engine/run/tests/collector';
import { meter } from '../../support/apex';

/** A temporary folder with these files; gone when the test is over. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'savelog-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What a test may put in place of the process. */
export interface Surroundings {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly colour?: boolean;
  readonly terminal?: boolean;
  readonly files?: Partial<CliFileSystem>;
  readonly engine?: Engine;
  /** In place of `engine`, where it matters how many are opened. */
  readonly openEngine?: () => Engine;
  readonly interrupted?: AbortSignal;
}

/** Runs a command line in memory: its exit code and what it wrote. */
export async function savelog(argv: readonly string[], surroundings: Surroundings = {}) {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    colour: surroundings.colour ?? false,
    isTerminal: surroundings.terminal ?? false,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const io: CliIo = {
    cwd: surroundings.cwd ?? tmpdir(),
    stdout: output('stdout'),
    stderr: output('stderr'),
    files: { ...nodeFiles, ...surroundings.files },
    interrupted: surroundings.interrupted ?? new AbortController().signal,
    readStdin: async () => Buffer.from(surroundings.stdin ?? ''),
    now: () => '2026-01-31T09:30:00.000Z',
    openEngine: surroundings.openEngine ?? (() => surroundings.engine ?? recordingEngine().engine),
  };
  return { code: await main(argv, io), ...written };
}

/** An engine that answers with `report` and keeps what it was asked. */
export function recordingEngine(report: Partial<RunReport> = {}) {
  const requests: RunRequest[] = [];
  const providers: FileProvider[] = [];
  let disposed = 0;
  const engine: Engine = {
    run: async (request, files) => {
      requests.push(request);
      providers.push(files);
      return { ...returnedReport, handler: request.handler, ...report };
    },
    test: async () => {
      throw new Error('this engine runs no tests');
    },
    dispose: () => {
      disposed++;
    },
  };
  return { engine, requests, providers, disposals: () => disposed };
}

/** An engine that really runs tests, in this thread. */
export function testingEngine(): Engine {
  const engine = new ApexEngine(meter);
  return {
    ...recordingEngine().engine,
    test: async (request, files, tell) => {
      const collector = new TestCollector();
      engine.test(request, files, (event) => {
        tell(event);
        collector.add(event);
      });
      return collector.report();
    },
  };
}

/** The report of a run that returned an Id and did nothing else. */
export const returnedReport: RunReport = {
  version: CONTRACT_VERSION,
  outcome: 'returned',
  handler: 'Handler',
  handlerFile: null,
  value: '00T000000000001AAA',
  exception: null,
  problems: [],
  log: [],
  changes: [],
  queries: [],
  limits: [],
  coverage: null,
  timings: { compile: 3.14, run: 12.7 },
};

/** A smallest handler class. */
export function handlerClass(name: string): string {
  return `global class ${name} implements purecloud.CTIExtension.SaveLog {
  public String onSaveLog(String data) {
    return '';
  }
}
`;
}

/** What a file system throws for a path that may not be read. */
export function denied(path: string): Error {
  return Object.assign(new Error(`EACCES: permission denied, open '${path}'`), { code: 'EACCES', syscall: 'open' });
}
