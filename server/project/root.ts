import { dirname, join, resolve } from 'node:path';
import type { FileSystem } from './fileSystem';
import { reason } from './fileSystem';
import type { Unreadable } from './unreadable';

/** The file that marks the root of a Salesforce DX project. */
export const PROJECT_FILE = 'sfdx-project.json';

/** Where a project lies and which of its folders hold source, in the order in which they are searched. */
export interface ProjectRoot {
  readonly folder: string;
  readonly packageFolders: readonly string[];
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
  try {
    const packageFolders = packageDirectories(JSON.parse(fileSystem.read(file).replace(/^\uFEFF/, ''))).map((path) =>
      resolve(folder, path),
    );
    if (packageFolders.length > 0) return { folder, packageFolders, unreadable: [] };
    return { folder, packageFolders: [folder], unreadable: [{ path: file, reason: 'it names no packageDirectories' }] };
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not valid JSON' : reason(error);
    return { folder, packageFolders: [folder], unreadable: [{ path: file, reason: why }] };
  }
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

/** The paths of `packageDirectories`, the default one first. */
function packageDirectories(config: unknown): string[] {
  const entries = (config as { packageDirectories?: unknown } | null)?.packageDirectories;
  if (!Array.isArray(entries)) return [];
  const usable = entries.filter(
    (entry): entry is { path: string; default?: unknown } => typeof entry?.path === 'string',
  );
  return [...usable].sort((a, b) => Number(b.default === true) - Number(a.default === true)).map((entry) => entry.path);
}
