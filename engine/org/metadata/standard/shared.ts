import type { FieldInfo, RecordTypeInfo } from '../model';
import { field, readOnly } from './field';

/** The record type that every object has; records without any other have it. [D] Schema.RecordTypeInfo.isMaster */
export const masterRecordType: RecordTypeInfo = {
  id: '012000000000000AAA',
  developerName: 'Master',
  name: 'Master',
  active: true,
  isDefault: true,
  isMaster: true,
};

export const deletedField: FieldInfo = field('IsDeleted', 'Deleted', 'boolean', readOnly);

export const ownerField: FieldInfo = field('OwnerId', 'Owner ID', 'reference', {
  nillable: false,
  referenceTo: ['Group', 'User'],
  relationshipName: 'Owner',
});

export const recordTypeField: FieldInfo = field('RecordTypeId', 'Record Type ID', 'reference', {
  referenceTo: ['RecordType'],
  relationshipName: 'RecordType',
});

/** The parts of an address: `MailingStreet`, `MailingCity` … for the prefix `Mailing`. [K] lengths */
export function addressFields(prefix: string): readonly FieldInfo[] {
  const label = (part: string): string => (prefix === '' ? part : `${prefix} ${part}`);
  return [
    field(`${prefix}Street`, label('Street'), 'textarea', { length: 255 }),
    field(`${prefix}City`, label('City'), 'string', { length: 40 }),
    field(`${prefix}State`, label('State/Province'), 'string', { length: 80 }),
    field(`${prefix}PostalCode`, label('Zip/Postal Code'), 'string', { length: 20 }),
    field(`${prefix}Country`, label('Country'), 'string', { length: 80 }),
  ];
}
