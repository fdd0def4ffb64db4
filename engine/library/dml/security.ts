import { raiseNull } from '../../runtime/exceptions';
import { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { PlatformObject } from '../../runtime/values/platformObject';
import { ApexSet } from '../../runtime/values/set';
import type { SObjectValue } from '../../runtime/values/sobject';
import { integerType, mapOf, platformType, setOf, stringType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';

class AccessDecision extends PlatformObject {
  readonly $type = platformType('System.SObjectAccessDecision');
  constructor(readonly records: ApexList) {
    super();
  }
}

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_System_AccessType.htm */
export const accessType = platform('enum System.AccessType', {}, ['CREATABLE', 'READABLE', 'UPDATABLE', 'UPSERTABLE']);

/**
 * The simulated user may see and change every field, so nothing is ever removed; the records of a decision are copies.
 * A permission set cannot be asked about: what it allows is not known.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Security.htm
 */
export const security = platform('class System.Security', {
  'static System.SObjectAccessDecision stripInaccessible(System.AccessType accessCheckType, List<SObject> sourceRecords)':
    decide,
  'static System.SObjectAccessDecision stripInaccessible(System.AccessType accessCheckType, List<SObject> sourceRecords, Boolean enforceRootObjectCRUD)':
    (accessCheckType: unknown, records: ApexList | null, enforce: boolean | null) => {
      given(enforce);
      return decide(accessCheckType, records);
    },
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_SObjectAccessDecision.htm */
export const sobjectAccessDecision = platform('class System.SObjectAccessDecision', {
  'List<SObject> getRecords()': ({ records }: AccessDecision) => records,
  'Set<Integer> getModifiedIndexes()': () => new ApexSet(setOf(integerType)),
  'Map<String,Set<String>> getRemovedFields()': () => new ApexMap(mapOf(stringType, setOf(stringType))),
});

function decide(accessCheckType: unknown, records: ApexList | null): AccessDecision {
  given(accessCheckType);
  const { type, items } = given(records);
  return new AccessDecision(
    new ApexList(
      type,
      items.map((record) => (record as SObjectValue | null)?.copy() ?? raiseNull()),
    ),
  );
}
