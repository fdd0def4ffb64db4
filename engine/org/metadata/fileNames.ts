const NAMES = [
  'object',
  'field',
  'recordType',
  'fieldSet',
  'labels',
  'label',
  'md',
  'globalValueSet',
  'standardValueSet',
  'resource',
] as const;

/** What a metadata file declares, by the name it is given. `object` may hold fields, record types and field sets too. */
export type MetadataFileKind = (typeof NAMES)[number];

const KINDS: ReadonlyMap<string, MetadataFileKind> = new Map(NAMES.map((name) => [name, name]));

/** The end of a name in source format: `X.field-meta.xml`. */
const SOURCE_FORMAT = '-meta.xml';

/**
 * How files are named in the format of the Metadata API, by what comes behind their last dot. The folder is part of the
 * name: elsewhere `README.md` is no record.
 */
const METADATA_FORMAT: ReadonlyMap<string, RegExp> = new Map([
  ['object', /(?:^|[\\/])objects[\\/][^\\/]+$/],
  ['labels', /(?:^|[\\/])labels[\\/]CustomLabels\.labels$/],
  ['md', /(?:^|[\\/])customMetadata[\\/][^\\/.]+\.[^\\/.]+\.md$/],
  ['globalValueSet', /(?:^|[\\/])globalValueSets[\\/][^\\/]+$/],
  ['standardValueSet', /(?:^|[\\/])standardValueSets[\\/][^\\/]+$/],
]);

/**
 * What the file at a path declares, with either separator; undefined when it is none that is read. Files are named in two
 * ways: in source format, and as the Metadata API has them, where an object and all that belongs to it is one file.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.sfdx_dev.meta/sfdx_dev/sfdx_dev_source_file_format.htm,
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/file_based_zip_file.htm
 */
export function metadataFileKind(path: string): MetadataFileKind | undefined {
  if (path.endsWith(SOURCE_FORMAT)) {
    const end = path.length - SOURCE_FORMAT.length;
    return KINDS.get(path.slice(path.lastIndexOf('.', end) + 1, end));
  }
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return METADATA_FORMAT.get(ending)?.test(path) ? KINDS.get(ending) : undefined;
}

/** Whether a file that declares metadata is named as the Metadata API has it. */
export function isMetadataFormat(path: string): boolean {
  return !path.endsWith(SOURCE_FORMAT);
}

/** The name of the component in a metadata file: `…/Route.Support.md-meta.xml` and `…/Route.Support.md` → `Route.Support`. */
export function componentName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name.replace(/-meta\.xml$/, '').replace(/\.\w+$/, '');
}

/**
 * The object that a file of an object declares, or declares something of, in its declared spelling: that of the folder
 * below `objects`, or the name of the object's one file. Undefined when it lies in no such folder.
 */
export function objectNameOf(path: string): string | undefined {
  if (isMetadataFormat(path)) return componentName(path);
  const parts = path.split(/[\\/]/);
  const at = parts.lastIndexOf('objects');
  return at >= 0 && at + 2 < parts.length ? parts[at + 1] : undefined;
}
