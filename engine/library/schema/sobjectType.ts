import { describeOf, fieldSetsOf, fieldsOf, type SObjectToken } from '../../org/describe';
import { fitsKeyPrefix } from '../../org/metadata/keyPrefixes';
import { type FieldInfo, slotOf } from '../../org/metadata/model';
import { defaultsOf } from '../../org/store/defaults';
import { raise } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import type { ApexEnumValue } from '../../runtime/values/enum';
import { keyPrefix } from '../../runtime/values/id';
import { ID_SLOT, SObjectValue } from '../../runtime/values/sobject';
import { platform } from '../platform';
import { randomText } from '../system/uuid';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_SObjectType.htm */
export const sobjectTypeClass = platform('class Schema.SObjectType', {
  'Schema.DescribeSObjectResult getDescribe()': (token: SObjectToken) => describeOf(token.info),
  'Schema.DescribeSObjectResult getDescribe(Object options)': (token: SObjectToken, options: ApexEnumValue | null) =>
    describeOf(token.info, options?.name),
  'SObject newSObject()': (token: SObjectToken) => new SObjectValue(token.info),
  'SObject newSObject(Id id)': newWithId,
  'SObject newSObject(Id recordTypeId, Boolean loadDefaults)': newWithDefaults,
  'Schema.SObjectTypeFields fields': ({ info }: SObjectToken) => fieldsOf(info),
  'Schema.SObjectTypeFieldSets fieldSets': ({ info }: SObjectToken) => fieldSetsOf(info),
});

/** Raises `System.SObjectException` for an Id of another object. [K] the wording */
function newWithId({ info }: SObjectToken, id: string | null): SObjectValue {
  const record = new SObjectValue(info);
  if (id === null) return record;
  if (!fitsKeyPrefix(info, keyPrefix(id))) raise('System.SObjectException', `Invalid Id for ${info.name}: ${id}`);
  record.set(ID_SLOT, id);
  return record;
}

/** Owners are filled in when the record is saved. [K] */
const OWNERS: ReadonlySet<string> = new Set(['OwnerId', 'SetupOwnerId']);

function newWithDefaults({ info }: SObjectToken, recordTypeId: string | null, loadDefaults: boolean): SObjectValue {
  const record = new SObjectValue(info);
  const slot = slotOf(info, 'RecordTypeId');
  if (recordTypeId !== null && slot >= 0) record.set(slot, recordTypeId);
  if (!loadDefaults) return record;
  const uuid = info.kind === 'platformEvent' ? slotOf(info, 'EventUuid') : -1;
  // [S] trailheadapps/apex-recipes, PlatformEventRecipes: an event made so has its identifier
  if (uuid >= 0) record.set(uuid, randomText());
  for (const [field, value] of defaultsOf(record, current.user.id)) {
    const { name, createable } = info.fields[field] as FieldInfo;
    if (createable && !OWNERS.has(name)) record.set(field, value);
  }
  return record;
}
