import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { ID_SLOT, SObjectValue } from '../../runtime/values/sobject';
import { fieldFromJson } from '../fieldText';
import { type FieldInfo, type SObjectInfo, slotOf } from '../metadata/model';
import { type FileProblem, reportMetadata } from '../metadata/xml';
import type { MemoryStore } from '../store/memory';

/** Org data: a text in the Salesforce CLI's tree format. */
export interface DataSource {
  readonly file: string;
  readonly text: string;
}

/** A field that gets another record's Id once all records are known. */
interface PendingReference {
  readonly record: SObjectValue;
  readonly slot: number;
  readonly reference: string;
  readonly file: string;
  readonly node: Node;
}

/** Levels of child lists that are followed; the platform's own tree resource takes five. */
const MAX_DEPTH = 5;

/**
 * Puts the records of all sources into the store at the time `now` (ms) and gives what is wrong with them; what is
 * right is loaded all the same. `"@name"` in a reference field means the record with that referenceId, in any source.
 * Never throws.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobject_tree.htm
 */
export function loadTrees(store: MemoryStore, sources: readonly DataSource[], now: number): FileProblem[] {
  const loader = new TreeLoader(store);
  for (const source of sources) loader.read(source);
  return loader.finish(now);
}

class TreeLoader {
  private readonly problems: FileProblem[] = [];
  private readonly records: SObjectValue[] = [];
  private readonly ids = new Map<string, string>();
  private readonly pending: PendingReference[] = [];
  private file = '';

  constructor(private readonly store: MemoryStore) {}

  read({ file, text }: DataSource): void {
    this.file = file;
    const errors: ParseError[] = [];
    let root: Node | undefined;
    try {
      root = parseTree(text, errors, { disallowComments: true });
    } catch {
      // The parser recurses; a text nested some thousand levels deep ends here.
      this.report('metadata-data-syntax', { offset: 0, length: Math.min(text.length, 1) }, ['it is nested too deeply']);
      return;
    }
    const [error] = errors;
    if (error) this.report('metadata-data-syntax', error, [printParseErrorCode(error.error)]);
    else if (root) this.readList(property(root, 'records') ?? root, root, undefined, 1);
  }

  finish(now: number): FileProblem[] {
    for (const { record, slot, reference, file, node } of this.pending) {
      const id = this.ids.get(reference);
      this.file = file;
      if (id !== undefined) record.set(slot, id);
      else this.report('metadata-data-reference', node, [reference]);
    }
    for (const record of this.records) this.store.load(record, now);
    return this.problems;
  }

  private readList(list: Node, at: Node, parent: SObjectValue | undefined, depth: number): void {
    if (list.type !== 'array') {
      this.report('metadata-data-shape', at, ['an object with a list `records`']);
      return;
    }
    for (const item of list.children ?? []) this.readRecord(item, parent, depth);
  }

  private readRecord(node: Node, parent: SObjectValue | undefined, depth: number): void {
    const attributes = property(node, 'attributes');
    const type = attributes && property(attributes, 'type');
    if (typeof type?.value !== 'string') {
      this.report('metadata-data-shape', node, ['a record with `attributes` that name its `type`']);
      return;
    }
    const info = this.store.metadata.sobject(type.value);
    if (!info) {
      this.report('metadata-data-object', type, [type.value]);
      return;
    }
    const record = new SObjectValue(info);
    if (parent && !this.attach(record, parent, node)) return;
    this.records.push(record);
    this.identify(record, node, attributes && property(attributes, 'referenceId'));
    for (const member of node.children ?? []) {
      const [key, value] = member.children ?? [];
      if (!key || !value || key.value === 'attributes' || key.value === 'Id') continue;
      if (value.type === 'object' && property(value, 'records')) this.readChildren(value, record, depth);
      else this.readField(record, String(key.value), key, value);
    }
  }

  /** Gives the record its own Id from the data, or a new one, and remembers it under its referenceId. */
  private identify(record: SObjectValue, node: Node, reference: Node | undefined): void {
    const own = property(node, 'Id');
    const given = own ? fieldFromJson(record.info.fields[ID_SLOT] as FieldInfo, own.value) : null;
    if (own && typeof given !== 'string') this.report('metadata-data-value', own, [String(own.value), 'Id', 'id']);
    const id = typeof given === 'string' ? given : this.store.newId(record.info);
    record.set(ID_SLOT, id);
    if (typeof reference?.value === 'string') this.ids.set(reference.value, id);
  }

  private readChildren(value: Node, record: SObjectValue, depth: number): void {
    if (depth >= MAX_DEPTH) {
      this.report('metadata-data-shape', value, [`at most ${MAX_DEPTH} levels of records`]);
      return;
    }
    this.readList(property(value, 'records') as Node, value, record, depth + 1);
  }

  private readField(record: SObjectValue, name: string, key: Node, value: Node): void {
    const slot = slotOf(record.info, name);
    const field = record.info.fields[slot];
    if (!field) {
      this.report('metadata-data-field', key, [record.info.name, name]);
      return;
    }
    if (field.type === 'reference' && typeof value.value === 'string' && value.value.startsWith('@')) {
      this.pending.push({ record, slot, reference: value.value.slice(1), file: this.file, node: value });
      return;
    }
    const given = value.type === 'object' || value.type === 'array' ? undefined : fieldFromJson(field, value.value);
    if (given === undefined) {
      const shown = value.value === undefined ? `This ${value.type}` : String(value.value);
      this.report('metadata-data-value', value, [shown, field.name, field.type]);
    } else if (given !== null) record.set(slot, given);
  }

  /** Sets the one field of a child record that refers to its parent's object; says so when there is not exactly one. */
  private attach(record: SObjectValue, parent: SObjectValue, node: Node): boolean {
    const slots = parentSlots(record.info, parent.info);
    const [slot] = slots;
    if (slots.length === 1 && slot !== undefined) {
      record.set(slot, parent.id);
      return true;
    }
    this.report('metadata-data-relationship', node, [record.info.name, parent.info.name, 'the record']);
    return false;
  }

  private report(
    code: Parameters<typeof reportMetadata>[0],
    at: { readonly offset: number; readonly length: number },
    values: readonly string[],
  ): void {
    const range = { start: at.offset, end: at.offset + at.length };
    this.problems.push({ file: this.file, problem: reportMetadata(code, range, values) });
  }
}

/** The writable fields of `child` that refer to `parent`; `ParentId`-like ones named after it win over others. */
function parentSlots(child: SObjectInfo, parent: SObjectInfo): number[] {
  const slots = child.fields.flatMap((field, slot) =>
    field.createable && field.referenceTo.includes(parent.name) ? [slot] : [],
  );
  const named = slots.filter((slot) => child.fields[slot]?.name === `${parent.name}Id`);
  return named.length === 1 ? named : slots;
}

/** The value of an object's last property of this name. */
function property(node: Node, name: string): Node | undefined {
  if (node.type !== 'object') return undefined;
  return node.children?.findLast((member) => member.children?.[0]?.value === name)?.children?.[1];
}
