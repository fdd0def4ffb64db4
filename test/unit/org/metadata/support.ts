import { type FieldInfo, type OrgMetadata, type SObjectInfo, slotOf } from '../../../../engine/org/metadata/model';
import { orgMetadata } from '../../../../engine/org/metadata/orgMetadata';
import { ProjectFiles } from '../../../../server/project/projectFiles';
import { memoryFileSystem } from '../../support/memoryFileSystem';

/** A project file with one package directory, and with a namespace when one is given. */
export const projectFile = (namespace?: string) =>
  JSON.stringify({ packageDirectories: [{ path: 'app' }], ...(namespace ? { namespace } : {}) });

/** The files of a project below `/p/app`, by path; those that start with a slash are below `/p`. */
export function projectOf(files: Record<string, string>, namespace?: string): ProjectFiles {
  const all: Record<string, string> = { '/p/sfdx-project.json': projectFile(namespace), '/p/app/README.md': '' };
  for (const [path, text] of Object.entries(files)) all[path.startsWith('/') ? `/p${path}` : `/p/app/${path}`] = text;
  return ProjectFiles.find('/p', '/p', undefined, memoryFileSystem(all));
}

/** The metadata of such a project; `codes` gives `file: code` of what was wrong so far. */
export function orgOf(files: Record<string, string>, namespace?: string) {
  const { metadata, problems } = orgMetadata(projectOf(files, namespace));
  return {
    metadata,
    problems,
    codes: () => problems.map(({ file, problem }) => `${file.replace('/p/app/', '')}: ${problem.code}`),
    object: (name: string) => objectOf(metadata, name),
    field: (object: string, name: string) => fieldOf(objectOf(metadata, object), name),
  };
}

/** An object that must be there. */
function objectOf(metadata: OrgMetadata, name: string): SObjectInfo {
  const info = metadata.sobject(name);
  if (!info) throw new Error(`${name} is not known`);
  return info;
}

/** A field that must be there. */
export function fieldOf(info: SObjectInfo, name: string): FieldInfo {
  const field = info.fields[slotOf(info, name)];
  if (!field) throw new Error(`${info.name} has no field ${name}`);
  return field;
}

/** Names of an object's fields. */
export const names = ({ fields }: SObjectInfo) => fields.map(({ name }) => name);

const NAMESPACE = 'xmlns="http://soap.sforce.com/2006/04/metadata"';

export const fieldXml = (name: string, type: string, more = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CustomField ${NAMESPACE}><fullName>${name}</fullName><label>${name}</label><type>${type}</type>${more}</CustomField>`;

export const objectXml = (body = '<label>Ticket</label><pluralLabel>Tickets</pluralLabel>') =>
  `<CustomObject ${NAMESPACE}>${body}</CustomObject>`;

export const lookupXml = (name: string, target: string, relationship: string, more = '') =>
  fieldXml(
    name,
    'Lookup',
    `<referenceTo>${target}</referenceTo><relationshipName>${relationship}</relationshipName>${more}`,
  );

/** A custom metadata record; `values` by field, null for a value that is nil. */
export const recordXml = (label: string, values: Record<string, string | null>) =>
  `<CustomMetadata ${NAMESPACE} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><label>${label}</label><protected>false</protected>${Object.entries(
    values,
  )
    .map(
      ([field, value]) =>
        `<values><field>${field}</field>${value === null ? '<value xsi:nil="true"/>' : `<value xsi:type="xsd:string">${value}</value>`}</values>`,
    )
    .join('')}</CustomMetadata>`;
