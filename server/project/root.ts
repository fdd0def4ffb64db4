import { dirname, join, resolve } from 'node:path';
import { PROJECT_FILE, readProjectFile } from '../../engine/org/metadata/projectFile';
import type { FileSystem } from './fileSystem';
import { reason } from './fileSystem';
import type { Unreadable } from './unreadable';

/** Where a project lies and which of its folders hold source, in the order in which they are searched. */
export interface ProjectRoot {
  readonly folder: string;
  readonly packageFolders: readonly string[];
  /** From the project file; undefined when it names none. */
  readonly namespace?: string | undefined;
  readonly unreadable: readonly Unreadable[];
}

/**
 * The project that a file or folder belongs to: the nearest folder upwards from `start` (itself included) with an
 * `sfdx-project.json` and the `packageDirectories` it names, else `fallback` as a whole. A project file that cannot be
 * used makes the whole of its folder the source and is reported.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_ws_config.htm [D]
 */
export function findProjectRoot(start: string, fallback: string, fileSystem: FileSystem): ProjectRoot {
  const folder = nearestProjectFolder(resolve(start), fileSystem);
  if (folder === undefined) {
    const whole = resolve(fallback);
    return { folder: whole, packageFolders: [whole], unreadable: [] };
  }
  const file = join(folder, PROJECT_FILE);
  let text: string;
  try {
    text = fileSystem.read(file);
  } catch (error) {
    return { folder, packageFolders: [folder], unreadable: [{ path: file, reason: reason(error) }] };
  }
  const { packageDirectories, namespace, faults } = readProjectFile(text);
  // A project that was written on Windows may separate folders by backslashes; the Salesforce CLI reads it anywhere.
  const packageFolders = packageDirectories.map((path) => resolve(folder, path.replaceAll('\\', '/')));
  return {
    folder,
    packageFolders: packageFolders.length > 0 ? packageFolders : [folder],
    namespace,
    unreadable: faults.slice(0, 1).map((fault) => ({ path: file, reason: fault.reason })),
  };
}

function nearestProjectFolder(start: string, fileSystem: FileSystem): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (isFile(join(folder, PROJECT_FILE), fileSystem)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function isFile(path: string, fileSystem: FileSystem): boolean {
  try {
    return fileSystem.kind(path) === 'file';
  } catch {
    return false;
  }
}
