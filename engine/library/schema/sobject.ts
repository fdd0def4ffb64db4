import { type FieldToken, type SObjectToken, sobjectTypeOf } from '../../org/describe';
import { putField } from '../../org/fieldAssign';
import { raise, Unsupported } from '../../runtime/exceptions';
import { ApexMap } from '../../runtime/values/map';
import { ID_SLOT, type SObjectValue } from '../../runtime/values/sobject';
import { mapOf, objectType, stringType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_sobject.htm */
export const sobjectClass = platform('class System.SObject', {
  'Object get(String fieldName)': (record: SObjectValue, name: string) => record.getByName(given(name)),
  'Object get(Schema.SObjectField field)': (record: SObjectValue, field: FieldToken) =>
    record.get(slotOfToken(record, field)),
  'Object put(String fieldName, Object value)': (record: SObjectValue, name: string, value: unknown) =>
    putField(record, record.slotNamed(given(name)), value),
  'Object put(Schema.SObjectField field, Object value)': (record: SObjectValue, field: FieldToken, value: unknown) =>
    putField(record, slotOfToken(record, field), value),
  'Boolean isSet(String fieldName)': (record: SObjectValue, name: string) =>
    record.isSet(record.slotNamed(given(name))),
  'Boolean isSet(Schema.SObjectField field)': (record: SObjectValue, field: FieldToken) =>
    record.isSet(slotOfToken(record, field)),
  'SObject getSObject(String relationshipName)': (record: SObjectValue, name: string) =>
    record.parent(relationship(record, given(name))),
  'SObject getSObject(Schema.SObjectField field)': (record: SObjectValue, field: FieldToken) =>
    record.parent(slotOfToken(record, field)),
  'SObject putSObject(String relationshipName, SObject parent)': (
    record: SObjectValue,
    name: string,
    parent: SObjectValue | null,
  ) => putParent(record, relationship(record, given(name)), parent),
  'SObject putSObject(Schema.SObjectField field, SObject parent)': (
    record: SObjectValue,
    field: FieldToken,
    parent: SObjectValue | null,
  ) => putParent(record, slotOfToken(record, field), parent),
  'Schema.SObjectType getSObjectType()': (record: SObjectValue): SObjectToken => sobjectTypeOf(record.info),
  'Map<String,Object> getPopulatedFieldsAsMap()': populatedFields,
  'SObject clone()': (record: SObjectValue) => record.clone(),
  'SObject clone(Boolean preserveId)': (record: SObjectValue, id: boolean | null) => record.clone(given(id)),
  'SObject clone(Boolean preserveId, Boolean isDeepClone)': (
    record: SObjectValue,
    id: boolean | null,
    deep: boolean | null,
  ) => record.clone(given(id), given(deep)),
  'SObject clone(Boolean preserveId, Boolean isDeepClone, Boolean preserveReadonlyTimestamps)': (
    record: SObjectValue,
    id: boolean | null,
    deep: boolean | null,
    timestamps: boolean | null,
  ) => record.clone(given(id), given(deep), given(timestamps)),
  'SObject clone(Boolean preserveId, Boolean isDeepClone, Boolean preserveReadonlyTimestamps, Boolean preserveAutonumber)':
    (
      record: SObjectValue,
      id: boolean | null,
      deep: boolean | null,
      timestamps: boolean | null,
      autonumber: boolean | null,
    ) => {
      given(autonumber);
      return record.clone(given(id), given(deep), given(timestamps));
    },
  'void clear()': (record: SObjectValue) => {
    for (const slot of [...record.setSlots()]) record.clear(slot);
  },
  'void addError(String message)': () => unsupported('SObject.addError'),
  'void addError(String field, String message)': () => unsupported('SObject.addError'),
});

/** The slot of a field token. Raises SObjectException when the token is of another object's field. [K] the wording */
function slotOfToken(record: SObjectValue, token: FieldToken | null): number {
  const { info, slot, field } = given(token);
  if (info.name === record.info.name) return slot;
  return raise(
    'System.SObjectException',
    `${info.name}.${field.name} does not belong to SObject type ${record.info.name}`,
  );
}

/** Raises `System.SObjectException: Invalid relationship x for Account`. [K] the wording */
function relationship(record: SObjectValue, name: string): number {
  const slot = record.relationshipSlot(name);
  if (slot >= 0) return slot;
  if (!record.info.complete) throw new Unsupported('unsupported-field', [name, record.info.name]);
  return raise('System.SObjectException', `Invalid relationship ${name} for ${record.info.name}`);
}

function putParent(record: SObjectValue, slot: number, parent: SObjectValue | null): SObjectValue | null {
  record.setParent(slot, parent);
  return parent;
}

/** In the order set [V] octoberswimmer/aer-dist #133; of a queried record without nulls, its Id first [S] peterknolle */
function populatedFields(record: SObjectValue): ApexMap {
  const map = new ApexMap(mapOf(stringType, objectType));
  const { fields } = record.info;
  const slots = record.setSlots();
  for (const slot of record.queried && slots.includes(ID_SLOT) ? [ID_SLOT, ...slots] : slots) {
    const value = record.slots[slot];
    if (value !== null || !record.queried) map.put(fields[slot]?.name, value);
  }
  for (const [slot, parent] of record.setParents()) if (parent) map.put(fields[slot]?.relationshipName, parent);
  return map;
}

function unsupported(method: string): never {
  throw new Unsupported('unsupported-method', [method]);
}
