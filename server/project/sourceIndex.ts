import { basename, join, sep } from 'node:path';
import type { FileSystem } from './fileSystem';
import { reason } from './fileSystem';
import type { Unreadable } from './unreadable';

/** Folders that hold no source of the project's own. */
const SKIPPED = new Set(['node_modules', '.git', '.sfdx', '.sf', 'dist', 'out', '.vscode-test', '.localdevserver']);

/** A folder with more entries than this is no Salesforce project; without a bound, a stray file in a home folder would read the whole disk. */
const MOST_ENTRIES = 200_000;

/** Which files of a project hold what; the keys are lower-case names. Paths are absolute. */
export interface SourceIndex {
  /** Class name, which is the file's name in source format, to its file; the first package directory wins. */
  readonly classes: ReadonlyMap<string, string>;
  /** Object name to every metadata file below `objects/<name>/`, sorted. */
  readonly objects: ReadonlyMap<string, readonly string[]>;
  readonly unreadable: readonly Unreadable[];
}

/** Reads the folders of a project once, deep; a folder that cannot be read is reported and left out, one that does not exist too. */
export function indexSource(folders: readonly string[], fileSystem: FileSystem): SourceIndex {
  const classes = new Map<string, string>();
  const objects = new Map<string, string[]>();
  const unreadable: Unreadable[] = [];
  const seen = new Set<string>();
  let entries = 0;

  const visit = (folder: string): void => {
    if (seen.has(folder)) return;
    seen.add(folder);
    let list: ReturnType<FileSystem['list']>;
    try {
      list = fileSystem.list(folder);
    } catch (error) {
      unreadable.push({ path: folder, reason: reason(error) });
      return;
    }
    for (const { name, kind } of list) {
      entries++;
      if (entries > MOST_ENTRIES) return;
      const path = join(folder, name);
      if (kind === 'folder') {
        if (!SKIPPED.has(name)) visit(path);
      } else if (kind === 'file') {
        const className = classNameOf(path);
        if (className !== undefined) {
          const key = className.toLowerCase();
          if (!classes.has(key)) classes.set(key, path);
          continue;
        }
        const objectName = objectNameOf(path)?.toLowerCase();
        if (objectName !== undefined) {
          const files = objects.get(objectName);
          if (files) files.push(path);
          else objects.set(objectName, [path]);
        }
      }
    }
  };

  for (const folder of folders) visit(folder);
  if (entries > MOST_ENTRIES) {
    unreadable.push({
      path: folders[0] ?? '',
      reason: `it holds more than ${MOST_ENTRIES} files, so only the first of them were searched for Apex classes`,
    });
  }
  return { classes, objects, unreadable };
}

/** The class a file holds by its name, or undefined when it is no Apex class: `a/b/Foo.cls` → `Foo`. */
export function classNameOf(path: string): string | undefined {
  const name = basename(path);
  return /\.cls$/i.test(name) && name.length > 4 ? name.slice(0, -4) : undefined;
}

/** The object a metadata file belongs to, or undefined: `…/objects/Task/fields/X__c.field-meta.xml` → `Task`. */
export function objectNameOf(path: string): string | undefined {
  if (!path.endsWith('-meta.xml')) return undefined;
  const parts = path.split(sep);
  const at = parts.lastIndexOf('objects');
  return at >= 0 && at + 2 < parts.length ? parts[at + 1] : undefined;
}
