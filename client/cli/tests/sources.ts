import { dirname, extname, resolve, sep } from 'node:path';
import { type DiscoveredClass, discoverTests } from '../../../engine/run/tests/discover';
import { ProjectFiles } from '../../../server/project/projectFiles';
import { findProjectRoot, type ProjectRoot } from '../../../server/project/root';
import type { Unreadable } from '../../../server/project/unreadable';
import { InputError } from '../errors';
import { asInputError } from '../files/readText';
import type { CliIo } from '../io';

/** The tests that the user named, and the project they run in. */
export interface TestSources {
  readonly project: ProjectFiles;
  /** Sorted by name. */
  readonly classes: readonly DiscoveredClass[];
  /** What of the operands could not be read. */
  readonly unreadable: readonly Unreadable[];
}

/**
 * Finds the test classes in folders and `.cls` files. Their classes are looked up in what was named itself, then in
 * `paths`, then in the package folders of the nearest project upwards from the first operand. A class that another one
 * of its name hides is none.
 * @throws InputError when an operand or a path is missing, or of the wrong kind
 */
export function findTests(
  operands: readonly string[],
  paths: readonly string[],
  io: Pick<CliIo, 'cwd' | 'files'>,
): TestSources {
  const named = operands.map((shown) => ({ path: resolve(io.cwd, shown), kind: kindOf(shown, true, io) }));
  for (const shown of paths) kindOf(shown, false, io);
  const folders = named.map(({ path, kind }) => (kind === 'folder' ? path : dirname(path)));
  const extra = paths.map((path) => resolve(io.cwd, path));
  const project = new ProjectFiles(rootOf(folders, extra, io), undefined, io.files);
  const isNamed = (file: string) =>
    named.some(({ path, kind }) => file === path || (kind === 'folder' && file.startsWith(path + sep)));
  const classes = project.classFiles().flatMap((file): DiscoveredClass[] => {
    const source = isNamed(file) ? project.source(file) : undefined;
    const found = source && discoverTests(source);
    return found ? [found] : [];
  });
  return { project, classes, unreadable: project.unreadable.filter(({ path }) => isNamed(path)) };
}

function rootOf(folders: readonly string[], extra: readonly string[], io: Pick<CliIo, 'cwd' | 'files'>): ProjectRoot {
  const [first = io.cwd] = folders;
  const found = findProjectRoot(first, first, io.files);
  return { ...found, packageFolders: [...new Set([...folders, ...extra, ...found.packageFolders])] };
}

function kindOf(shown: string, mayBeClass: boolean, io: Pick<CliIo, 'cwd' | 'files'>): 'folder' | 'file' {
  let kind: string;
  try {
    kind = io.files.kind(resolve(io.cwd, shown));
  } catch (error) {
    throw asInputError(error, shown);
  }
  if (kind === 'folder') return 'folder';
  if (mayBeClass && kind === 'file' && extname(shown).toLowerCase() === '.cls') return 'file';
  throw new InputError(`${shown}: is ${mayBeClass ? 'neither a folder nor a .cls file' : 'no folder'}`);
}
