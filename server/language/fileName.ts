/** The last part of a path or URI: `file:///a/My%20Call.savelog.json` and `/a/My Call.savelog.json` → `My Call.savelog.json`. */
export function fileNameOf(file: string): string {
  const isUri = /^[a-z][a-z0-9+.-]+:/i.test(file);
  const path = isUri ? file.replace(/[?#].*$/s, '') : file;
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  if (!isUri) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
