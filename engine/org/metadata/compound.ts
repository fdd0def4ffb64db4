import type { FieldInfo, FieldType } from './model';
import { field, readOnly } from './standard/field';

/** The parts of custom compound fields, by the type of the whole, in their order. */
const PARTS: Partial<Record<FieldType, readonly (readonly [name: string, type: FieldType])[]>> = {
  // [D] https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/compound_fields_geolocation.htm
  location: [
    ['Latitude', 'double'],
    ['Longitude', 'double'],
  ],
  // [D] https://developer.salesforce.com/docs/atlas.en-us.caf_dev_guide.meta/caf_dev_guide/caf_dev_guide.htm, the types
  // https://developer.salesforce.com/docs/atlas.en-us.260.0.api.meta/api/compound_fields_address.htm
  address: [
    ['Street', 'textarea'],
    ['City', 'string'],
    ['PostalCode', 'string'],
    ['StateCode', 'picklist'],
    ['CountryCode', 'picklist'],
    ['Latitude', 'double'],
    ['Longitude', 'double'],
    ['GeocodeAccuracy', 'picklist'],
  ],
};

/** Whether a field of this type is made of others. */
export function isCompound(type: FieldType): boolean {
  return PARTS[type] !== undefined;
}

/**
 * The fields that a custom compound field makes: itself, which is read only, and its parts: `Site__Latitude__s` of
 * `Site__c`. How long the texts of an address may be is not known, nor are the org's states and countries.
 * @param scale of a geolocation's numbers
 */
export function compoundFields(compound: FieldInfo, scale: number | undefined): FieldInfo[] {
  const parts = (PARTS[compound.type] ?? []).map(([name, type]) =>
    field(compound.name.replace(/__c$/i, `__${name}__s`), `${compound.label} (${name})`, type, {
      scale: type === 'double' ? scale : undefined,
      custom: true,
    }),
  );
  return [{ ...compound, ...readOnly }, ...parts];
}

/**
 * The API name of the custom compound field that a field is a part of: `Site__c` of `Site__City__s`; undefined of others.
 * @param has whether the object has a field of this name and type
 */
export function customCompoundOf(part: string, has: (name: string, type: FieldType) => boolean): string | undefined {
  const [, stem, name = ''] = /^(\w+)__([a-z]+)__s$/i.exec(part) ?? [];
  const isPart = (type: FieldType) => PARTS[type]?.some(([each]) => each.toLowerCase() === name.toLowerCase()) === true;
  const isOf = (type: FieldType) => isPart(type) && has(`${stem}__c`, type);
  return isOf('location') || isOf('address') ? `${stem}__c` : undefined;
}
