import { type PackText, SortedLines } from '../../../pack/sortedLines';
import { unknownKeyPrefix } from '../keyPrefixes';
import type { ChildRelationship, FieldInfo, PicklistValue, SObjectInfo, SObjectKind } from '../model';
import { idField } from '../standard/field';
import { masterRecordType } from '../standard/shared';
import { readFields, readPicklist, usualLabel } from './packText';

/** Names that are remembered to mean nothing: a program may ask for any number of them. */
const MOST_KEPT = 20_000;

/** Ends of the names of objects that the platform keeps beside another one. */
const BESIDE: readonly (readonly [string, SObjectKind])[] = [
  ['Share', 'share'],
  ['History', 'history'],
  ['Feed', 'feed'],
  ['ChangeEvent', 'changeEvent'],
];

/** Objects that cannot have record types. [V] octoberswimmer/aer-dist #143; those of the same kind [K] */
const WITHOUT_RECORD_TYPES: ReadonlySet<string> = new Set([
  ...['opportunitystage', 'leadstatus', 'taskstatus', 'businessprocess'],
  ...['casestatus', 'contractstatus', 'orderstatus', 'solutionstatus', 'taskpriority', 'partnerrole', 'recordtype'],
]);

/**
 * The pack of the standard sObjects. Nothing but the objects that are asked for is read. Never raises, whatever the
 * text: what is malformed is passed over.
 */
export class KnownObjects {
  readonly #lines: SortedLines;
  readonly #objects = new Map<string, SObjectInfo | undefined>();
  #names: readonly string[] | undefined;

  /** `text` is that of packs/sobjects.txt. */
  constructor(text: PackText) {
    this.#lines = new SortedLines(text);
  }

  /**
   * The standard object of this API name, in any case; undefined when the pack has none. Where the pack has
   * no length, none is known; fields are taken to be writable where nothing says otherwise.
   */
  knownObject(name: string): SObjectInfo | undefined {
    const lower = name.toLowerCase();
    if (this.#objects.has(lower)) return this.#objects.get(lower);
    const read = this.#read(lower);
    if (read || this.#objects.size < MOST_KEPT) this.#objects.set(lower, read);
    return read;
  }

  /** The API names of all objects, sorted without regard to case. */
  names(): readonly string[] {
    this.#names ??= this.#lines.names().filter(isObjectName);
    return this.#names;
  }

  #read(lower: string): SObjectInfo | undefined {
    const columns = isObjectName(lower) ? this.#lines.find(lower) : undefined;
    if (!columns) return undefined;
    const [name = '', label = '', keyPrefix = '', marks = '', fields = '', children = ''] = columns;
    if (name === '' || fields === '') return undefined;
    const shown = label === '' ? usualLabel(name) : label;
    const kind = isEvent(fields) ? 'platformEvent' : this.#kindOf(name);
    const picklist = (key: string): readonly PicklistValue[] => this.#picklist(key);
    // Both are long, and often only one of them is needed.
    let readOnce: readonly FieldInfo[] | undefined;
    let readChildren: readonly ChildRelationship[] | undefined;
    return {
      name,
      label: shown,
      labelPlural: plural(shown),
      keyPrefix: keyPrefix === '' ? unknownKeyPrefix(name) : keyPrefix,
      get fields() {
        readOnce ??= withId(readFields(fields, name, picklist, marks.includes('=')));
        return readOnce;
      },
      recordTypes: kind === undefined && !WITHOUT_RECORD_TYPES.has(lower) ? [masterRecordType] : [],
      complete: !marks.includes('-'),
      get childRelationships() {
        readChildren ??= children.split(';').flatMap(readChild);
        return readChildren;
      },
      ...(kind === undefined ? {} : { kind }),
      ...(marks.includes('+') ? {} : { ofFeature: true as const }),
    };
  }

  #picklist(key: string): readonly PicklistValue[] {
    return readPicklist(this.#lines.find(key)?.slice(1) ?? []);
  }

  #kindOf(name: string): SObjectKind | undefined {
    for (const [ending, kind] of BESIDE) {
      if (name.endsWith(ending) && this.#lines.find(name.slice(0, -ending.length))) return kind;
    }
    return undefined;
  }
}

/**
 * Whether an object with these fields is a standard platform event, such as BatchApexErrorEvent.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.platform_events.meta/platform_events/sforce_api_objects_batchapexerrorevent.htm
 */
function isEvent(fields: string): boolean {
  return /(?:^|;)EventUuid /.test(fields) && /(?:^|;)ReplayId /.test(fields);
}

/** Whether the line of this name is an object's: those of picklists have a dot in their name. */
function isObjectName(name: string): boolean {
  return !name.includes('.');
}

/** A record's first slot is its Id, whatever the object. */
function withId(fields: readonly FieldInfo[]): readonly FieldInfo[] {
  const id = fields.find(({ type }) => type === 'id');
  if (id && id === fields[0]) return fields;
  return [id ?? idField('ID'), ...fields.filter((field) => field !== id)];
}

function readChild(text: string): ChildRelationship[] {
  const [name, childObject, field = ''] = text.split(' ');
  return name && childObject ? [{ name, childObject, field }] : [];
}

/** The plural that most labels have. */
function plural(label: string): string {
  if (/[^aeiou]y$/.test(label)) return label.replace(/y$/, 'ies');
  return /(?:s|x|ch|sh)$/.test(label) ? `${label}es` : `${label}s`;
}

let known: { readonly text: PackText; readonly objects: KnownObjects } | undefined;

/** The objects of a pack's text; the same for the same text, so that what was read once serves every project. */
export function knownObjectsOf(text: PackText): KnownObjects {
  if (known?.text !== text) known = { text, objects: new KnownObjects(text) };
  return known.objects;
}
