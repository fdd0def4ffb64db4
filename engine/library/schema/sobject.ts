import { childRelationshipNamed } from '../../org/childRelationships';
import { type FieldToken, type SObjectToken, sobjectTypeOf } from '../../org/describe';
import { putField, putParent } from '../../org/fieldAssign';
import { type ApexException, raise, Unsupported } from '../../runtime/exceptions';
import type { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { ID_SLOT, mayHaveMember, type SObjectValue } from '../../runtime/values/sobject';
import { mapOf, objectType, stringType } from '../../types/type';
import { given } from '../arguments';
import { errorsOf } from '../dml/results';
import { platform } from '../platform';
import { addErrorMessage } from '../web/apexPages';

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
  'List<SObject> getSObjects(String relationshipName)': (record: SObjectValue, name: string) =>
    children(record, given(name)),

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
    ) => record.clone(given(id), given(deep), given(timestamps), given(autonumber)),
  'Boolean isClone()': (record: SObjectValue) => record.isClone,
  'Id getCloneSourceId()': (record: SObjectValue) => record.cloneSourceId,
  'void clear()': (record: SObjectValue) => record.clearAll(),

  'void addError(String message)': (record: SObjectValue, message: string | null) => addError(record, given(message)),
  'void addError(String message, Boolean escape)': (record: SObjectValue, message: string | null) =>
    addError(record, given(message)),
  'void addError(Exception error)': (record: SObjectValue, error: ApexException | null) =>
    addError(record, given(error).message ?? ''),
  'void addError(Exception error, Boolean escape)': (record: SObjectValue, error: ApexException | null) =>
    addError(record, given(error).message ?? ''),
  'void addError(String fieldName, String message)': (record: SObjectValue, name: string, message: string) =>
    addFieldError(record, record.slotNamed(given(name)), message),
  'void addError(String fieldName, String message, Boolean escape)': (
    record: SObjectValue,
    name: string,
    message: string,
  ) => addFieldError(record, record.slotNamed(given(name)), message),
  'void addError(Schema.SObjectField field, String message)': (
    record: SObjectValue,
    field: FieldToken,
    message: string,
  ) => addFieldError(record, slotOfToken(record, field), message),
  'void addError(Schema.SObjectField field, String message, Boolean escape)': (
    record: SObjectValue,
    field: FieldToken,
    message: string,
  ) => addFieldError(record, slotOfToken(record, field), message),
  'Boolean hasErrors()': (record: SObjectValue) => record.errors.length > 0,
  'List<Database.Error> getErrors()': ({ errors }: SObjectValue) =>
    errorsOf(errors.map((error) => ({ ...error, statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION' }))),

  'Database.DMLOptions getOptions()': ({ options }: SObjectValue) => options,
  'void setOptions(Object options)': (record: SObjectValue, options: object | null) => {
    record.options = options;
  },
});

/** The slot of a field token. Raises SObjectException when the token is of another object's field. [V] octoberswimmer/aer-dist #137 */
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
  if (mayHaveMember(record.info, name)) throw new Unsupported('unsupported-field', [name, record.info.name]);
  return raise('System.SObjectException', `Invalid relationship ${name} for ${record.info.name}`);
}

/**
 * Null when none were set. [K] Raises `Invalid aggregate relationship x for User` [V] octoberswimmer/aer-dist #351; a name
 * that code may use (`Calls__r`) can be of an object that is not in the project.
 */
function children(record: SObjectValue, name: string): ApexList | null {
  const known = childRelationshipNamed(record.info, name);
  if (known) return record.children(known.name);
  if (/^[a-z]\w*__r$/i.test(name)) throw new Unsupported('unsupported-field', [name, record.info.name]);
  return raise('System.SObjectException', `Invalid aggregate relationship ${name} for ${record.info.name}`);
}

/** In the order set [V] octoberswimmer/aer-dist #133, #156; of a queried record without nulls, its Id first [S] peterknolle */
function populatedFields(record: SObjectValue): ApexMap {
  const map = new ApexMap(mapOf(stringType, objectType));
  if (record.queried && record.id !== null) map.put(record.info.fields[ID_SLOT]?.name, record.id);
  for (const [name, value] of record.populated()) if (value !== null || !record.queried) map.put(name, value);
  return map;
}

function addFieldError(record: SObjectValue, slot: number, message: string | null): void {
  addError(record, given(message), [record.info.fields[slot]?.name ?? '']);
}

function addError(record: SObjectValue, message: string, fields?: readonly string[]): void {
  record.addError(message, fields);
  addErrorMessage(message);
}
