import type { FileProvider } from '../../run/contract';
import type { ChildRelationship, FieldInfo, PicklistValue, SObjectInfo } from './model';
import { knownObjectsOf } from './pack/knownObjects';
import { standardObjects } from './standard/objects';

/** Where the pack of all standard objects comes from. */
type PackProvider = Pick<FileProvider, 'pack'>;

const completed = new WeakMap<SObjectInfo, SObjectInfo>();

/**
 * The shipped object of a lower-cased name, undefined when it is none: one of the few that are described in detail, the
 * fields that these leave out and all other objects from the pack. The one place that knows where shipped objects come
 * from.
 */
export function shippedObject(lowerName: string, files?: PackProvider): SObjectInfo | undefined {
  const detailed = standardObjects.get(lowerName);
  if (detailed?.complete) return detailed;
  const text = lowerName.includes('.') ? undefined : files?.pack?.('sobjects');
  const known = text === undefined ? undefined : knownObjectsOf(text).knownObject(lowerName);
  if (!detailed || !known) return detailed ?? known;
  let both = completed.get(known);
  if (!both) {
    both = withKnown(detailed, known);
    completed.set(known, both);
  }
  return both;
}

/** The collections of child records of an object whose fields are all described in detail, by its API name. */
export function shippedChildRelationships(name: string, files: PackProvider): readonly ChildRelationship[] {
  const text = files.pack?.('sobjects');
  return (text === undefined ? undefined : knownObjectsOf(text).knownObject(name)?.childRelationships) ?? [];
}

/** The API names of all shipped objects. */
export function shippedObjectNames(files?: PackProvider): readonly string[] {
  const detailed = [...standardObjects.values()].map(({ name }) => name);
  const text = files?.pack?.('sobjects');
  return text === undefined ? detailed : [...new Set([...detailed, ...knownObjectsOf(text).names()])];
}

/** A picklist that is described without its values has those of the pack. */
function withValues(field: FieldInfo, values: readonly PicklistValue[] | undefined): FieldInfo {
  const lacks = field.type === 'picklist' && field.picklist.length === 0 && values !== undefined && values.length > 0;
  return lacks ? { ...field, picklist: values } : field;
}

/** What is described in detail wins; the pack adds the fields and collections that it lacks. */
function withKnown(detailed: SObjectInfo, known: SObjectInfo): SObjectInfo {
  const names = new Set(detailed.fields.map(({ name }) => name.toLowerCase()));
  const values = new Map(known.fields.map(({ name, picklist }) => [name, picklist]));
  return {
    ...known,
    ...detailed,
    fields: [
      ...detailed.fields.map((each) => withValues(each, values.get(each.name))),
      ...known.fields.filter(({ name }) => !names.has(name.toLowerCase())),
    ],
    complete: known.complete,
  };
}
