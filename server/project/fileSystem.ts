import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One entry of a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** What a project needs of a file system. Every function throws when the path is missing or may not be read. */
export interface FileSystem {
  /** The entries of a folder, sorted by name so that the same folder always gives the same answer. */
  list(folder: string): FolderEntry[];
  /** The text of a file, read as UTF-8. */
  read(file: string): string;
  readBytes(file: string): Uint8Array;
  kind(path: string): FolderEntry['kind'];
}

/** The machine's own file system. A link to a file counts as a file; a link to a folder is not followed, since it may lead in a circle. */
export const nodeFileSystem: FileSystem = {
  list(folder) {
    const entries = readdirSync(folder, { withFileTypes: true }).map((entry): FolderEntry => {
      if (entry.isFile()) return { name: entry.name, kind: 'file' };
      if (entry.isDirectory()) return { name: entry.name, kind: 'folder' };
      const linked = entry.isSymbolicLink() ? kindOrOther(join(folder, entry.name)) : 'other';
      return { name: entry.name, kind: linked === 'file' ? 'file' : 'other' };
    });
    return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  },
  read: (file) => readFileSync(file, 'utf8'),
  readBytes: (file) => readFileSync(file),
  kind(path) {
    const stat = statSync(path);
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other';
  },
};

function kindOrOther(path: string): FolderEntry['kind'] {
  try {
    return nodeFileSystem.kind(path);
  } catch {
    return 'other';
  }
}

/** Why a path could not be read, in words for a user; `error` is what the file system threw. */
export function reason(error: unknown): string {
  switch ((error as NodeJS.ErrnoException | undefined)?.code) {
    case 'EACCES':
    case 'EPERM':
      return 'permission denied';
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'it is not a folder';
    case 'ERR_STRING_TOO_LONG':
    case 'ERR_FS_FILE_TOO_LARGE':
      return 'it is too large';
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
