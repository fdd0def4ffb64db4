import { basename, dirname, resolve } from 'node:path';
import { MANIFEST_FILE } from '../../../engine/org/metadata/manifest';
import { isMetadataFile } from '../../../server/language/metadataProblems';
import type { FileSystem } from '../../../server/project/fileSystem';
import { findProjectRoot, mayMarkProject } from '../../../server/project/root';
import { InputError } from '../errors';
import { shownPath } from '../files/paths';
import { asInputError } from '../files/readText';
import { walk } from '../files/walk';
import type { CliIo } from '../io';

/** A file to check. */
export interface LintInput {
  /** Absolute. */
  readonly path: string;
  /** Whether the user named the file itself, and not a folder above it. */
  readonly named: boolean;
  /** The folder that is the project when the file lies in none that says so. Absolute. */
  readonly fallback: string;
}

/**
 * The files that the arguments of `lint` stand for, each once, sorted by path in UTF-16 order.
 * @param tellUnreadable called with a sentence for each argument or folder that cannot be read
 */
export function lintInputs(
  operands: readonly string[],
  io: Pick<CliIo, 'cwd' | 'files'>,
  tellUnreadable: (error: unknown) => void,
): LintInput[] {
  const inputs = new Map<string, LintInput>();
  for (const operand of operands) {
    const path = resolve(io.cwd, operand);
    try {
      if (io.files.kind(path) === 'folder') addFolder(path);
      else if (isCheckable(path)) inputs.set(path, { path, named: true, fallback: dirname(path) });
      else
        tellUnreadable(
          new InputError(
            `${operand}: is neither a payload (.json), Apex (.cls, .trigger, .apex) nor metadata that is read`,
          ),
        );
    } catch (error) {
      tellUnreadable(asInputError(error, operand));
    }
  }
  return [...inputs.values()].sort((a, b) => (a.path < b.path ? -1 : 1));

  function addFolder(path: string): void {
    const found = walk(
      path,
      (file) => isOurs(file, io.files),
      io.files,
      (folder, error) => tellUnreadable(asInputError(error, shownPath(folder, io.cwd))),
    );
    for (const file of found) {
      if (!inputs.has(file)) inputs.set(file, { path: file, named: false, fallback: path });
    }
  }
}

/** The files that can be named. */
function isCheckable(path: string): boolean {
  return /\.json$|\.(cls|trigger|apex)$/i.test(path) || basename(path) === MANIFEST_FILE || isMetadataFile(path);
}

/** The files of a folder that are checked without being named. */
function isOurs(path: string, files: FileSystem): boolean {
  if (/\.savelog\.json$|\.(cls|trigger|apex)$/i.test(path) || isMetadataFile(path)) return true;
  if (!mayMarkProject(path)) return false;
  // A package.xml may be anything; whatever is wrong with one that makes no project is not ours to tell.
  return basename(path) !== MANIFEST_FILE || findProjectRoot(dirname(path), path, files).marker === path;
}
