import { type ChildRelationshipDescribe, fieldTokenOf } from '../../org/describe';
import { type FieldInfo, type SObjectInfo, slotOf } from '../../org/metadata/model';
import { Unsupported } from '../../runtime/exceptions';
import { ApexList } from '../../runtime/values/list';
import { listOf, platformType, stringType } from '../../types/type';
import { platform } from '../platform';
import { tokenNamed } from './types';
import { withProperties } from './withProperties';

/** Only relationships that have a name are known. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_ChildRelationship.htm */
export const childRelationship = platform(
  'class Schema.ChildRelationship',
  withProperties({
    'String getRelationshipName()': ({ relationship }: ChildRelationshipDescribe) => relationship.name,
    'Schema.SObjectType getChildSObject()': ({ relationship }: ChildRelationshipDescribe) =>
      tokenNamed(relationship.childObject),
    'Schema.SObjectField getField()': (describe: ChildRelationshipDescribe) => {
      const { info, slot } = fieldOf(describe);
      return fieldTokenOf(info, slot);
    },
    'Boolean isCascadeDelete()': (describe: ChildRelationshipDescribe) =>
      fieldOf(describe).field.cascadeDelete === true,
    'Boolean isRestrictedDelete()': (describe: ChildRelationshipDescribe) =>
      fieldOf(describe).field.restrictedDelete === true,
    'Boolean isDeprecatedAndHidden()': () => false,
    'List<String> getJunctionIdListNames()': () => new ApexList(listOf(stringType)),
    'List<Schema.SObjectType> getJunctionReferenceTo()': () => new ApexList(listOf(platformType('Schema.SObjectType'))),
  }),
);

/** Fields that refer to objects of many kinds, where the list of child relationships does not name them. [D] Object Reference, the pages of these objects */
const POLYMORPHIC: ReadonlyMap<string, string> = new Map([
  ['DuplicateRecordItem', 'RecordId'],
  ['EventRelation', 'RelationId'],
  ['Invoice', 'ReferenceEntityId'],
  ['UserLogin', 'UserId'],
]);

/** The field of the child that refers to its parent. */
function fieldOf({ relationship }: ChildRelationshipDescribe): { info: SObjectInfo; slot: number; field: FieldInfo } {
  const { info } = tokenNamed(relationship.childObject);
  const name = relationship.field || POLYMORPHIC.get(relationship.childObject);
  const slot = name === undefined ? -1 : slotOf(info, name);
  const field = info.fields[slot];
  if (!field) throw new Unsupported('unsupported-method', [`ChildRelationship.getField() of ${relationship.name}`]);
  return { info, slot, field };
}
