import { dirname, resolve } from 'node:path';
import { findProjectRoot, type ProjectRoot, wholeFolder } from '../../../server/project/root';
import { InputError } from '../errors';
import { asInputError } from '../files/readText';
import type { CliFileSystem, CliIo } from '../io';

/**
 * The project to work in: the folder that the user named, else the project of the first of `starts` that lies in one, else `fallback` as a whole.
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
    const { marker, ...root } = findProjectRoot(folder, folder, files);
    const isProject = marker !== undefined && (root.folder === folder || dirname(marker) === folder);
    return isProject ? { ...root, marker } : wholeFolder(folder);
  }
  for (const start of starts) {
    const root = findProjectRoot(start, start, files);
    if (root.marker !== undefined) return root;
  }
  return wholeFolder(fallback);
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
