import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as output shows it: relative to `cwd`, with `/` on every system. */
export function shownPath(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  const shown = relative(cwd, absolute);
  // On Windows a path on another drive has no relative form.
  const usable = shown === '' ? '.' : isAbsolute(shown) ? absolute : shown;
  return sep === '/' ? usable : usable.split(sep).join('/');
}
