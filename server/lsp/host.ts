import { type FileSystem, nodeFileSystem } from '../project/fileSystem';
import type { Engine } from './engine';

/** What the server needs of the process it lives in; tests give their own. */
export interface ServerHost {
  /** Makes the engine; called once, when a run comes or may come soon. `workerPath` is the client's, if it gave one. */
  createEngine(workerPath: string | undefined): Engine;
  readonly fileSystem: FileSystem;
  now(): Date;
  /** Calls `task` once after about so many milliseconds; gives a function that takes it back. */
  after(milliseconds: number, task: () => void): () => void;
}

/** The host of a real server process. */
export function nodeHost(createEngine: ServerHost['createEngine']): ServerHost {
  return {
    createEngine,
    fileSystem: nodeFileSystem,
    now: () => new Date(),
    after(milliseconds, task) {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
