import type { FileProvider, RunReport, RunRequest } from '../../engine/run/contract';

/** What runs handlers: the engine's host, or a stand-in in tests. */
export interface Engine {
  /** Runs one request. Resolves with a report whatever the Apex does; rejects only by a fault of the engine's own. */
  run(request: RunRequest, files: FileProvider): Promise<RunReport>;
  /** Ends the run that goes: its promise resolves with the outcome `stopped`. */
  stop(): void;
  /** Ends the engine's thread; no run may follow. */
  dispose(): Promise<void> | void;
}
