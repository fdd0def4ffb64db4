import type { SObjectValue } from '../../runtime/values/sobject';
import type { AutoNumber, SObjectInfo } from '../metadata/model';

/**
 * Number `count` in the format of an auto-number field, such as `C-{0000}` or `{YYYY}-{0}`; dates are those of `now` (ms) in
 * GMT. [D] https://help.salesforce.com/s/articleView?id=platform.customize_auto_number.htm
 */
export function autoNumberText({ format }: AutoNumber, count: number, now: number): string {
  const [year = '', month = '', day = ''] = new Date(now).toISOString().slice(0, 10).split('-');
  const parts: Readonly<Record<string, string>> = { YYYY: year, YY: year.slice(2), MM: month, DD: day };
  return format.replace(
    /\{(0+|YYYY|YY|MM|DD)\}/g,
    (_, part: string) => parts[part] ?? String(count).padStart(part.length, '0'),
  );
}

/** Counts the records of each object for their auto-number fields. A number that was given is not given again. [K] */
export class AutoNumbers {
  private readonly counts = new Map<string, number>();

  /** Fills the auto-number fields of a new record that have no value. */
  fill(record: SObjectValue, now: number): void {
    record.info.fields.forEach((field, slot) => {
      if (!field.autoNumber || (record.slots[slot] ?? null) !== null) return;
      record.set(
        slot,
        autoNumberText(field.autoNumber, this.next(record.info, field.name, field.autoNumber.start), now),
      );
    });
  }

  private next({ name }: SObjectInfo, field: string, start: number): number {
    const key = `${name}.${field}`;
    const count = this.counts.get(key) ?? start;
    this.counts.set(key, count + 1);
    return count;
  }
}
