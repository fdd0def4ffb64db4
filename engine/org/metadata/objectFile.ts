import type { MetadataSource } from '../../run/contract';
import { type FieldFile, readField, readFieldFile } from './fieldFile';
import { isMetadataFormat, metadataFileKind } from './fileNames';
import { type FileProblem, readXml } from './xml';
import { XmlElement } from './xmlElement';

/** What one object file says of the object itself, and the fields it holds. */
export interface ObjectFile {
  readonly file: string;
  /**
   * The root with what is read of it, its fields aside. Of a custom object's file in the format of the Metadata API that
   * only adds to an object of elsewhere, it says nothing of the object.
   */
  readonly root: XmlElement;
  readonly fields: readonly FieldFile[];
}

/**
 * Reads an object file: `<name>.object-meta.xml`, or `<name>.object` with all that belongs to the object. The same source
 * gives the same answer. Never throws; a file that cannot be read gives the problem why.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/customobject.htm
 */
export function readObjectFile(source: MetadataSource): ObjectFile | FileProblem {
  let read = known.get(source);
  if (!read) {
    const root = readXml(source, 'CustomObject');
    read = root instanceof XmlElement ? objectFile(source.file, root) : root;
    known.set(source, read);
  }
  return read;
}

const known = new WeakMap<MetadataSource, ObjectFile | FileProblem>();

function objectFile(file: string, root: XmlElement): ObjectFile {
  const fields = root.all('fields').map((element) => readField(file, element));
  return { file, root: root.with(isRead), fields };
}

/** List views, actions and the like make most of a large object file, and nobody asks for them. */
function isRead({ name, children }: XmlElement): boolean {
  if (name === 'fields') return false;
  return children.length === 0 || name === 'nameField' || name === 'recordTypes' || name === 'fieldSets';
}

/**
 * Whether an object file says what the object is like. In the format of the Metadata API, a file that only adds fields to
 * an object of a package is an object file as well; one that declares a custom object has to name it.
 */
export function declaresObject({ file, root }: ObjectFile): boolean {
  return !isMetadataFormat(file) || root.child('label') !== undefined;
}

/** The fields in a file of an object, whatever its format; none in files of other kinds, and in those that cannot be read. */
export function fieldsIn(source: MetadataSource): readonly FieldFile[] {
  switch (metadataFileKind(source.file)) {
    case 'field':
      return [readFieldFile(source)];
    case 'object': {
      const read = readObjectFile(source);
      return 'problem' in read ? [] : read.fields;
    }
    default:
      return [];
  }
}
