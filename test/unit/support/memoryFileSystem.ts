import type { FileSystem, FolderEntry } from '../../../server/project/fileSystem';

/** A file system of the given texts by absolute path. A text that is an Error is thrown when the path is read or listed. */
export function memoryFileSystem(
  files: Record<string, string | Error>,
): FileSystem & { files: typeof files; reads: string[] } {
  const failure = (code: string) => Object.assign(new Error(code), { code });
  const below = (folder: string) => `${folder === '/' ? '' : folder}/`;
  const kind = (path: string): FolderEntry['kind'] => {
    if (typeof files[path] === 'string') return 'file';
    if (files[path] instanceof Error) return /\.[a-z]+$/.test(path) ? 'file' : 'folder';
    if (Object.keys(files).some((file) => file.startsWith(below(path)))) return 'folder';
    throw failure('ENOENT');
  };
  const reads: string[] = [];
  return {
    files,
    reads,
    kind,
    read(file) {
      reads.push(file);
      const text = files[file];
      if (text instanceof Error) throw text;
      if (text === undefined) throw failure('ENOENT');
      return text;
    },
    readBytes(file) {
      const text = files[file];
      if (typeof text !== 'string') throw text ?? failure('ENOENT');
      return new TextEncoder().encode(text);
    },
    list(folder) {
      if (files[folder] instanceof Error) throw files[folder];
      if (kind(folder) !== 'folder') throw failure('ENOTDIR');
      const names = Object.keys(files)
        .filter((file) => file.startsWith(below(folder)))
        .map((file) => file.slice(below(folder).length).split('/')[0] as string);
      return [...new Set(names)].sort().map((name) => ({ name, kind: kind(below(folder) + name) }));
    },
  };
}

/** What a file system throws for a path that may not be read. */
export function permissionDenied(): Error {
  return Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
}
