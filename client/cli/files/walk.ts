import { join } from 'node:path';
import type { CliFileSystem } from '../io';

/** Folders that hold other people's files or a tool's own. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', '.git', '.sfdx', '.sf']);

/**
 * The files below `folder` that `wanted` takes by path, sorted by path in UTF-16 order.
 * @param onUnreadable called for each folder that cannot be listed
 */
export function walk(
  folder: string,
  wanted: (path: string) => boolean,
  files: CliFileSystem,
  onUnreadable: (path: string, error: unknown) => void,
): string[] {
  const found: string[] = [];
  const pending = [folder];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    for (const { name, kind } of listed(current)) {
      if (kind === 'folder' && !SKIPPED.has(name)) pending.push(join(current, name));
      if (kind === 'file' && wanted(join(current, name))) found.push(join(current, name));
    }
  }
  return found.sort((a, b) => (a < b ? -1 : 1));

  function listed(path: string): ReturnType<CliFileSystem['list']> {
    try {
      return files.list(path);
    } catch (error) {
      onUnreadable(path, error);
      return [];
    }
  }
}
