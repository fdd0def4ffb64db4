import { readdirSync, readFileSync } from 'node:fs';
import type { OrgMetadata } from '../../../engine/org/metadata/model';
import { orgMetadata } from '../../../engine/org/metadata/orgMetadata';
import type { FileProvider } from '../../../engine/run/contract';

const ROOT = 'examples/force-app/main/default';

/** The files of examples/. */
export const exampleFiles: FileProvider = {
  apexClass: (lowerName) => {
    const file = readdirSync(`${ROOT}/classes`).find((name) => name.toLowerCase() === `${lowerName}.cls`);
    return file ? { file, text: readFileSync(`${ROOT}/classes/${file}`, 'utf8'), apiVersion: 62 } : undefined;
  },
  objectMetadata: (lowerName) => {
    const files = readdirSync(`${ROOT}/objects`, { recursive: true, encoding: 'utf8' });
    return files
      .filter((file) => file.toLowerCase().startsWith(`${lowerName}/`) && file.endsWith('-meta.xml'))
      .map((file) => ({ file: `objects/${file}`, text: readFileSync(`${ROOT}/objects/${file}`, 'utf8') }));
  },
};

/** What the example project's org has; throws when its metadata has problems. */
export function exampleMetadata(): OrgMetadata {
  const { metadata, problems } = orgMetadata(exampleFiles);
  if (problems.length > 0) {
    throw new Error(JSON.stringify(problems));
  }
  return metadata;
}
