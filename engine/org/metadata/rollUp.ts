import type { FileProvider } from '../../run/contract';
import { readFieldFile } from './fieldFile';
import type { FieldType } from './model';
import { shippedObject } from './shipped';

/** A roll-up may sum up another one, and so on; a project in which they run in a circle would not deploy. */
const MOST_STEPS = 5;

/**
 * The type of a roll-up summary: that of the field it takes the sum, minimum or maximum of, `Child__c.Amount__c`.
 * Undefined when that field is not known; a count, which has no such field, is a number.
 * [D] https://help.salesforce.com/s/articleView?id=platform.fields_about_roll_up_summary_fields.htm
 */
export function summaryType(files: FileProvider, summarized: string, steps = 0): FieldType | undefined {
  const [object = '', field = ''] = summarized.toLowerCase().split('.');
  const source = files
    .objectMetadata(object)
    .find(({ file }) => file.toLowerCase().replaceAll('\\', '/').endsWith(`/${field}.field-meta.xml`));
  if (!source) return shippedObject(object, files)?.fields.find(({ name }) => name.toLowerCase() === field)?.type;
  const read = readFieldFile(source);
  if (read.summarized === undefined) return read.fields[0]?.type;
  return steps < MOST_STEPS ? summaryType(files, read.summarized, steps + 1) : undefined;
}
