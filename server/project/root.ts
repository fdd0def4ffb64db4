import { basename, dirname, join, resolve, sep } from 'node:path';
import { isManifest, MANIFEST_FILE, readManifest } from '../../engine/org/metadata/manifest';
import { PROJECT_FILE, readProjectFile } from '../../engine/org/metadata/projectFile';
import type { FileSystem } from './fileSystem';
import { reason } from './fileSystem';
import type { Unreadable } from './unreadable';

/** Where a project lies and which of its folders hold source, in the order in which they are searched. */
export interface ProjectRoot {
  readonly folder: string;
  readonly packageFolders: readonly string[];
  /** The file that makes the folder a project; undefined of a folder that is taken as it is. */
  readonly marker?: string | undefined;
  /** From that file; undefined when it names none. */
  readonly namespace?: string | undefined;
  readonly unreadable: readonly Unreadable[];
}

/** Where a project in the format of the Metadata API has its source, by convention of the tools that retrieve it. */
const SOURCE_FOLDER = 'src';

/**
 * The project that a file or folder belongs to: the nearest folder upwards from `start` (itself included) with an
 * `sfdx-project.json` and the `packageDirectories` it names; where there is none, the nearest one with a `package.xml` of
 * Salesforce metadata in it or in its `src`; else `fallback` as a whole. A project file that cannot be used makes the
 * whole of its folder the source and is reported.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_ws_config.htm [D],
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/file_based_zip_file.htm [D]
 */
export function findProjectRoot(start: string, fallback: string, fileSystem: FileSystem): ProjectRoot {
  const from = resolve(start);
  return (
    nearest(from, (folder) => sourceFormatProject(folder, fileSystem)) ??
    nearest(from, (folder) => metadataFormatProject(folder, fileSystem)) ??
    wholeFolder(resolve(fallback))
  );
}

/** A folder that is a project without saying so: all of it is source. */
export function wholeFolder(folder: string): ProjectRoot {
  return { folder, packageFolders: [folder], unreadable: [] };
}

/** Whether a change of the file at this path may change where projects are. */
export function mayMarkProject(path: string): boolean {
  const name = basename(path);
  return name === PROJECT_FILE || name === MANIFEST_FILE;
}

function nearest<T>(start: string, found: (folder: string) => T | undefined): T | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const here = found(folder);
    if (here !== undefined || dirname(folder) === folder) return here;
  }
}

/**
 * The project of a folder with an sfdx-project.json. A `src` with a manifest beside it, left there by a project that moves
 * to the source format, is searched last.
 */
function sourceFormatProject(folder: string, fileSystem: FileSystem): ProjectRoot | undefined {
  const marker = join(folder, PROJECT_FILE);
  if (!isFile(marker, fileSystem)) return undefined;
  let text: string;
  try {
    text = fileSystem.read(marker);
  } catch (error) {
    return { folder, packageFolders: [folder], marker, unreadable: [{ path: marker, reason: reason(error) }] };
  }
  const { packageDirectories, namespace, faults } = readProjectFile(text);
  // A project that was written on Windows may separate folders by backslashes; the Salesforce CLI reads it anywhere.
  const named = packageDirectories.map((path) => resolve(folder, path.replaceAll('\\', '/')));
  const packageFolders = named.length > 0 ? named : [folder];
  const source = join(folder, SOURCE_FOLDER);
  const manifest = packageFolders.some((other) => overlap(other, source)) ? undefined : manifestIn(source, fileSystem);
  return {
    folder,
    packageFolders: manifest ? [...packageFolders, source] : packageFolders,
    marker,
    namespace,
    unreadable: faults.slice(0, 1).map((fault) => ({ path: marker, reason: fault.reason })),
  };
}

function metadataFormatProject(folder: string, fileSystem: FileSystem): ProjectRoot | undefined {
  const below = join(folder, SOURCE_FOLDER);
  const source = [folder, below].find((each) => isFile(join(each, MANIFEST_FILE), fileSystem));
  const manifest = source === undefined ? undefined : manifestIn(source, fileSystem);
  if (source === undefined || !manifest) return undefined;
  return {
    folder: basename(source) === SOURCE_FOLDER ? dirname(source) : source,
    packageFolders: [source],
    ...manifest,
  };
}

/** What the manifest in a folder says; undefined when there is none, or one of something else. */
function manifestIn(
  folder: string,
  fileSystem: FileSystem,
): Pick<ProjectRoot, 'marker' | 'namespace' | 'unreadable'> | undefined {
  const marker = join(folder, MANIFEST_FILE);
  if (!isFile(marker, fileSystem)) return undefined;
  let text: string;
  try {
    text = fileSystem.read(marker);
  } catch {
    // Whose it is cannot be told: others have files of this name.
    return undefined;
  }
  if (!isManifest(text)) return undefined;
  const { namespace, problem } = readManifest(text);
  return { marker, namespace, unreadable: problem ? [{ path: marker, reason: 'its XML cannot be used' }] : [] };
}

/** Whether one of two folders holds the other, or they are the same. */
function overlap(a: string, b: string): boolean {
  return `${a}${sep}`.startsWith(`${b}${sep}`) || `${b}${sep}`.startsWith(`${a}${sep}`);
}

function isFile(path: string, fileSystem: FileSystem): boolean {
  try {
    return fileSystem.kind(path) === 'file';
  } catch {
    return false;
  }
}
