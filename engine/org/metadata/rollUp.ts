import type { FileProvider } from '../../run/contract';
import { componentName, metadataFileKind } from './fileNames';
import type { FieldType } from './model';
import { fieldsIn } from './objectFile';
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
  const read = files
    .objectMetadata(object)
    .filter((source) => mayDeclare(source.file, field))
    .flatMap(fieldsIn)
    .find(({ name }) => name.toLowerCase() === field);
  if (!read) return shippedObject(object, files)?.fields.find(({ name }) => name.toLowerCase() === field)?.type;
  if (read.summarized === undefined) return read.fields[0]?.type;
  return steps < MOST_STEPS ? summaryType(files, read.summarized, steps + 1) : undefined;
}

/** A field in a file of its own is found by the name of the file, so that no other field need be read. */
function mayDeclare(file: string, lowerName: string): boolean {
  return metadataFileKind(file) !== 'field' || componentName(file).toLowerCase() === lowerName;
}
