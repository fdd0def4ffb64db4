import { join, resolve } from 'node:path';
import { PROJECT_FILE } from '../../../engine/org/metadata/projectFile';
import { findProjectRoot, type ProjectRoot } from '../../../server/project/root';
import { InputError } from '../errors';
import { asInputError } from '../files/readText';
import type { CliFileSystem, CliIo } from '../io';

/**
 * The project to work in: the folder that the user named, else the nearest one with an sfdx-project.json upwards from
 * the first of `starts` that has one, else `fallback` as a whole.
 * @throws InputError when the folder that the user named is none
 */
export function projectRoot(
  named: string | undefined,
  starts: readonly string[],
  fallback: string,
  { cwd, files }: Pick<CliIo, 'cwd' | 'files'>,
): ProjectRoot {
  if (named !== undefined) {
    const folder = resolve(cwd, named);
    demandFolder(folder, named, files);
    return isProject(folder, files) ? findProjectRoot(folder, folder, files) : wholeFolder(folder);
  }
  for (const start of starts) {
    const root = findProjectRoot(start, start, files);
    if (isProject(root.folder, files)) return root;
  }
  return wholeFolder(fallback);
}

function wholeFolder(folder: string): ProjectRoot {
  return { folder, packageFolders: [folder], unreadable: [] };
}

function demandFolder(folder: string, shown: string, files: CliFileSystem): void {
  let kind: string;
  try {
    kind = files.kind(folder);
  } catch (error) {
    throw asInputError(error, shown);
  }
  if (kind !== 'folder') throw new InputError(`${shown}: is not a folder`);
}

function isProject(folder: string, files: CliFileSystem): boolean {
  try {
    return files.kind(join(folder, PROJECT_FILE)) === 'file';
  } catch {
    return false;
  }
}
