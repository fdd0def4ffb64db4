import type { SObjectValue } from '../../runtime/values/sobject';

/** What a table holds for an Id. Records in it are never changed, only replaced. */
export interface Entry {
  readonly record: SObjectValue;
  /** True while the record is in the recycle bin. */
  readonly deleted: boolean;
}

/** The records of all objects by Id, with a journal so that any earlier point can be returned to. */
export class Tables {
  private readonly tables = new Map<string, Map<string, Entry>>();
  private journal: { readonly table: Map<string, Entry>; readonly id: string; readonly before: Entry | undefined }[] =
    [];

  /** The record with this 18-character Id, in the recycle bin or not. */
  entry(objectName: string, id: string): Entry | undefined {
    return this.tables.get(objectName)?.get(id);
  }

  /** The record with this 18-character Id, whatever its object; undefined when there is none or it is deleted. */
  recordOf(id: string): SObjectValue | undefined {
    for (const table of this.tables.values()) {
      const entry = table.get(id);
      if (entry) return entry.deleted ? undefined : entry.record;
    }
    return undefined;
  }

  /** The records of an object that are not deleted, in the order in which they came to be. */
  *records(objectName: string): Generator<SObjectValue> {
    for (const { record, deleted } of this.tables.get(objectName)?.values() ?? []) if (!deleted) yield record;
  }

  /** Stores a record, which must have an Id and must not be changed afterwards. */
  put(record: SObjectValue, deleted = false): void {
    let table = this.tables.get(record.info.name);
    if (!table) {
      table = new Map();
      this.tables.set(record.info.name, table);
    }
    const id = record.id as string;
    this.journal.push({ table, id, before: table.get(id) });
    table.set(id, { record, deleted });
  }

  /** Forgets a record, in the recycle bin or not. */
  remove(objectName: string, id: string): void {
    const table = this.tables.get(objectName);
    const before = table?.get(id);
    if (!table || !before) return;
    this.journal.push({ table, id, before });
    table.delete(id);
  }

  /** The present point, to return to with `rollback`. */
  mark(): number {
    return this.journal.length;
  }

  /** Undoes everything that was stored after `mark` gave this point. */
  rollback(mark: number): void {
    for (const { table, id, before } of this.journal.splice(mark).reverse()) {
      if (before) table.set(id, before);
      else table.delete(id);
    }
  }

  /** Forgets the way back: what is stored now is what the run starts from. */
  commit(): void {
    this.journal = [];
  }
}
