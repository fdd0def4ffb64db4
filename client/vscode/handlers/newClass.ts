/** API version of a class in a project that names none. */
const DEFAULT_API_VERSION = '61.0';

/**
 * What is wrong with the name of a top-level Apex class, as a sentence; undefined when nothing is.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_naming_conventions.htm
 */
export function apexNameProblem(name: string): string | undefined {
  if (!/^[A-Za-z]\w*$/.test(name)) {
    return 'A class name begins with a letter and has only letters, digits and underscores.';
  }
  if (name.includes('__') || name.endsWith('_')) {
    return 'A class name has no two underscores in a row and none at its end.';
  }
  return name.length > 40 ? 'A class name has at most 40 characters.' : undefined;
}

/** The folders that hold classes, most classes first; `paths` are those of `.cls` files, with `/`. */
export function classFolders(paths: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([folder]) => folder);
}

/** The default package folder of an `sfdx-project.json` text, relative to it; `force-app` when it names none inside the project. */
export function packageFolder(project: string | undefined): string {
  const directories = read(project).packageDirectories;
  const list = (Array.isArray(directories) ? directories : []).map((entry) => Object(entry) as Record<string, unknown>);
  const { path } = list.find((entry) => entry.default === true) ?? list[0] ?? {};
  const outside = typeof path !== 'string' || /(^|[\\/])\.\.([\\/]|$)/.test(path);
  return outside ? 'force-app' : path;
}

/** `version` of a `package.xml` text, such as `62.0`; a default when it names none. Undefined when it is no manifest of Salesforce metadata. */
export function manifestApiVersion(manifest: string | undefined): string | undefined {
  if (!manifest?.includes('://soap.sforce.com/2006/04/metadata')) return undefined;
  return /<version>\s*(\d+\.0)\s*<\/version>/.exec(manifest)?.[1] ?? DEFAULT_API_VERSION;
}

/** `sourceApiVersion` of an `sfdx-project.json` text, such as `62.0`; a default when it names none. */
export function sourceApiVersion(project: string | undefined): string {
  const version = read(project).sourceApiVersion;
  return typeof version === 'string' && /^\d+\.0$/.test(version) ? version : DEFAULT_API_VERSION;
}

/** Text of the `-meta.xml` beside a class. */
export function metaXml(apiVersion: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>${apiVersion}</apiVersion>
    <status>Active</status>
</ApexClass>
`;
}

function read(project: string | undefined): Record<string, unknown> {
  try {
    return Object(JSON.parse(project ?? '{}')) as Record<string, unknown>;
  } catch {
    return {};
  }
}
