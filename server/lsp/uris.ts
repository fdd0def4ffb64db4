import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The absolute path of a `file:` URI, in one spelling whatever the client's (VS Code writes `file:///c%3A/…`).
 * Any other URI, such as an unsaved document's, comes back as it is: it then is the document's name everywhere.
 */
export function pathOf(uri: string): string {
  if (!/^file:/i.test(uri)) return uri;
  try {
    const path = fileURLToPath(uri);
    return /^[A-Z]:/.test(path) ? path.charAt(0).toLowerCase() + path.slice(1) : path;
  } catch {
    return uri;
  }
}

/** The URI of what `pathOf` gave. */
export function uriOf(path: string): string {
  return isUri(path) ? path : pathToFileURL(path).href;
}

/** Whether a document name is a URI and no path; a drive letter is no scheme. */
export function isUri(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(path);
}
