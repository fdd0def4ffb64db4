import type {
  FileProvider,
  RunReport,
  RunRequest,
  TestEvent,
  TestReport,
  TestRequest,
} from '../../engine/run/contract';
import type { FileSystem } from '../../server/project/fileSystem';

/** Where text goes. */
export interface Output {
  /** Whether ANSI colours are welcome there. */
  readonly colour: boolean;
  /** Whether somebody watches it being written, so that a line may be written over. */
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** What the commands need of a file system beyond what a project needs. Every function raises Node's own errors. */
export interface CliFileSystem extends FileSystem {
  /** Writes a file, over the one that was there. */
  write(path: string, text: string): void;
  /** Bytes of a file; links are followed. */
  size(path: string): number;
}

/** The engine as the command line sees it: engine/run/host.ts is one. */
export interface Engine {
  run(request: RunRequest, files: FileProvider): Promise<RunReport>;
  test(request: TestRequest, files: FileProvider, tell: (event: TestEvent) => void): Promise<TestReport>;
  dispose(): void | Promise<void>;
}

/** Everything that a command touches outside itself, so that tests can stand in for the process. */
export interface CliIo {
  /** Absolute path that relative paths start from. */
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: CliFileSystem;
  /** Aborted when the user presses Ctrl-C. */
  readonly interrupted: AbortSignal;
  /** All bytes of standard input. */
  readStdin(): Promise<Uint8Array>;
  /** The time, ISO-8601 in UTC. */
  now(): string;
  /** Starts an engine; a worker takes milliseconds to boot, so call it before reading files. */
  openEngine(): Engine;
}
