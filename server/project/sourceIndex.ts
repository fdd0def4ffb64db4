import { basename, join } from 'node:path';
import type { FileSystem } from './fileSystem';
import { reason } from './fileSystem';
import { metadataPlace } from './metadataPaths';
import type { Unreadable } from './unreadable';

/** Folders that hold no source of the project's own. */
const SKIPPED = new Set(['node_modules', '.git', '.sfdx', '.sf', 'dist', 'out', '.vscode-test', '.localdevserver']);

/** A folder with more entries than this is no Salesforce project; without a bound, a stray file in a home folder would read the whole disk. */
const MOST_ENTRIES = 200_000;

/** Which files of a project hold what; the keys are lower-case names. Paths are absolute. */
export interface SourceIndex {
  /** Class name, which is the file's name in source format, to its file; the first package directory wins. */
  readonly classes: ReadonlyMap<string, string>;
  /** The trigger files, in the order they were found; of those with one name the first. */
  readonly triggers: readonly string[];
  /** The metadata files by `metadataKey`, those of the first package directory first, else sorted. */
  readonly metadata: ReadonlyMap<string, readonly string[]>;
  /** The names of what lies below `objects/`, in their declared spelling. */
  readonly objectNames: readonly string[];
  readonly unreadable: readonly Unreadable[];
}

/** Reads the folders of a project once, deep; a folder that cannot be read is reported and left out, one that does not exist too. */
export function indexSource(folders: readonly string[], fileSystem: FileSystem): SourceIndex {
  const classes = new Map<string, string>();
  const triggers = new Map<string, string>();
  const metadata = new Map<string, string[]>();
  const objectNames = new Map<string, string>();
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
        if (isTriggerFile(name)) {
          const key = name.toLowerCase();
          if (!triggers.has(key)) triggers.set(key, path);
          continue;
        }
        const place = metadataPlace(path);
        if (place !== undefined) {
          const key = metadataKey(place.kind, place.name);
          const files = metadata.get(key);
          if (files) files.push(path);
          else metadata.set(key, [path]);
          if (place.kind === 'object' && !files) objectNames.set(key, place.name);
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
  return { classes, triggers: [...triggers.values()], metadata, objectNames: [...objectNames.values()], unreadable };
}

/** The class a file holds by its name, or undefined when it is no Apex class: `a/b/Foo.cls` → `Foo`. */
export function classNameOf(path: string): string | undefined {
  const name = basename(path);
  return /\.cls$/i.test(name) && name.length > 4 ? name.slice(0, -4) : undefined;
}

/** Whether a path or name is that of a trigger. */
export function isTriggerFile(path: string): boolean {
  return /\.trigger$/i.test(path);
}

/** Under which key the index has the files of a kind and name, in any case. */
export function metadataKey(kind: string, name: string): string {
  return `${kind} ${name.toLowerCase()}`;
}
