import { join } from 'node:path';
import type { FileSystem } from './fileSystem';

/**
 * Where the Salesforce extensions keep what the user's org says of its objects, below the project's folder.
 * [S] forcedotcom/salesforcedx-vscode, which writes one JSON file an object
 */
const FOLDER = ['.sfdx', 'tools', 'soqlMetadata'] as const;

/** Whether a path is, or may hold, a description of an object. */
export function mayBeDescription(path: string, projectFolder: string): boolean {
  const folder = join(projectFolder, ...FOLDER);
  return path.startsWith(folder) || folder.startsWith(path);
}

/** An object that has a description, by its name in its own spelling. */
export interface DescribedObject {
  readonly name: string;
  readonly file: string;
}

/** The descriptions below a project's folder by lower-cased object name. Empty when there are none. */
export function describedObjects(projectFolder: string, fileSystem: FileSystem): ReadonlyMap<string, DescribedObject> {
  const found = new Map<string, DescribedObject>();
  for (const kind of ['standardObjects', 'customObjects']) {
    const folder = join(projectFolder, ...FOLDER, kind);
    for (const entry of listed(folder, fileSystem)) {
      if (entry.kind !== 'file' || !entry.name.endsWith('.json')) continue;
      const name = entry.name.slice(0, -5);
      found.set(name.toLowerCase(), { name, file: join(folder, entry.name) });
    }
  }
  return found;
}

/** Most projects have no such folder, which is nothing to report. */
function listed(folder: string, fileSystem: FileSystem): ReturnType<FileSystem['list']> {
  try {
    return fileSystem.list(folder);
  } catch {
    return [];
  }
}
