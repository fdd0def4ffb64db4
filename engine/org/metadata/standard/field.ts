import type { FieldInfo, FieldType, PicklistValue } from '../model';

/**
 * One field from its API name, label and type plus what differs from an ordinary field: one that may be empty, may be
 * set on insert and on update, and points nowhere.
 */
export function field(
  name: string,
  label: string,
  type: FieldType,
  particulars: Partial<Omit<FieldInfo, 'name' | 'label' | 'type'>> = {},
): FieldInfo {
  return {
    name,
    label,
    type,
    length: type === 'id' || type === 'reference' ? 18 : undefined,
    scale: type === 'int' ? 0 : undefined,
    nillable: type !== 'boolean' && type !== 'id',
    createable: true,
    updateable: true,
    picklist: [],
    restricted: false,
    referenceTo: [],
    relationshipName: undefined,
    defaultValue: type === 'boolean' ? 'false' : undefined,
    externalId: false,
    unique: false,
    custom: false,
    ...particulars,
  };
}

/** What the fields have in common that only the platform sets: spread it into `field`'s particulars. */
export const readOnly = { createable: false, updateable: false } as const;

/** Active picklist values whose label is the value itself, in the order given; `standard` is the one chosen by default. */
export function picklist(values: readonly string[], standard?: string): readonly PicklistValue[] {
  return values.map((value) => ({ value, label: value, isDefault: value === standard, active: true }));
}

/** The fields every sObject's record carries: its Id. */
export function idField(label: string): FieldInfo {
  return field('Id', label, 'id', { ...readOnly, defaultValue: undefined });
}

/** The audit fields that the platform keeps on nearly every sObject, in describe order. */
export const auditFields: readonly FieldInfo[] = [
  field('CreatedDate', 'Created Date', 'datetime', { ...readOnly, nillable: false }),
  field('CreatedById', 'Created By ID', 'reference', {
    ...readOnly,
    nillable: false,
    referenceTo: ['User'],
    relationshipName: 'CreatedBy',
  }),
  field('LastModifiedDate', 'Last Modified Date', 'datetime', { ...readOnly, nillable: false }),
  field('LastModifiedById', 'Last Modified By ID', 'reference', {
    ...readOnly,
    nillable: false,
    referenceTo: ['User'],
    relationshipName: 'LastModifiedBy',
  }),
  field('SystemModstamp', 'System Modstamp', 'datetime', { ...readOnly, nillable: false }),
];
