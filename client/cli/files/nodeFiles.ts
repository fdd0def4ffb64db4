import { statSync, writeFileSync } from 'node:fs';
import { nodeFileSystem } from '../../../server/project/fileSystem';
import type { CliFileSystem } from '../io';

/** The machine's own file system, synchronous: a command has nothing else to do while it reads. */
export const nodeFiles: CliFileSystem = {
  ...nodeFileSystem,
  write: (path, text) => writeFileSync(path, text),
  size: (path) => statSync(path).size,
};
