import {
  type FieldSetDescribe,
  FieldSetMemberDescribe,
  fieldDescribeOf,
  fieldSetOf,
  fieldTokenOf,
  type SObjectFieldSets,
  sobjectTypeOf,
} from '../../org/describe';
import { type SObjectInfo, slotOf } from '../../org/metadata/model';
import { Unsupported } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { listOf, mapOf, platformType, stringType } from '../../types/type';
import { platform } from '../platform';
import { DescribeTable } from './describeMap';
import { displayTypeOf } from './types';
import { withProperties } from './withProperties';

const fieldSetType = platformType('Schema.FieldSet');
const memberType = platformType('Schema.FieldSetMember');

/** `Schema.SObjectType.Task.fieldSets`; its members by field set name are the checker's. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_FieldSet.htm */
export const sobjectTypeFieldSets = platform('class Schema.SObjectTypeFieldSets', {
  'Map<String,Schema.FieldSet> getMap()': ({ info }: SObjectFieldSets) => {
    const map = new ApexMap(mapOf(stringType, fieldSetType), new DescribeTable(true));
    for (const fieldSet of info.fieldSets ?? []) map.put(fieldSet.name, fieldSetOf(info, fieldSet));
    return map;
  },
});

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_FieldSet.htm */
export const fieldSet = platform(
  'class Schema.FieldSet',
  withProperties({
    'String getName()': ({ fieldSet }: FieldSetDescribe) => fieldSet.name,
    'String getLabel()': ({ fieldSet }: FieldSetDescribe) => fieldSet.label,
    'String getDescription()': ({ fieldSet }: FieldSetDescribe) => fieldSet.description,
    'String getNameSpace()': ({ info }: FieldSetDescribe) => info.namespace ?? null,
    'Schema.SObjectType getSObjectType()': ({ info }: FieldSetDescribe) => sobjectTypeOf(info),
    'List<Schema.FieldSetMember> getFields()': (described: FieldSetDescribe) =>
      new ApexList(listOf(memberType), [...membersOf(described)]),
  }),
);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_FieldSetMember.htm */
export const fieldSetMember = platform(
  'class Schema.FieldSetMember',
  withProperties({
    'String getFieldPath()': ({ path }: FieldSetMemberDescribe) => path,
    'String getLabel()': ({ token }: FieldSetMemberDescribe) => fieldDescribeOf(token).field.label,
    'Schema.DisplayType getType()': ({ token }: FieldSetMemberDescribe) => displayTypeOf(token.field.type),
    'Boolean getRequired()': ({ required }: FieldSetMemberDescribe) => required,
    'Boolean getDbRequired()': ({ token: { field } }: FieldSetMemberDescribe) => !field.nillable && field.createable,
    'Schema.SObjectField getSObjectField()': ({ token }: FieldSetMemberDescribe) => token,
  }),
);

const members = new WeakMap<FieldSetDescribe, readonly FieldSetMemberDescribe[]>();

/** The members of a field set, the same each time: sets of them are equal. [S] fflib-apex-mocks, fflib_MatcherDefinitionsTest */
function membersOf(described: FieldSetDescribe): readonly FieldSetMemberDescribe[] {
  let found = members.get(described);
  if (!found) {
    const { info, fieldSet } = described;
    found = fieldSet.fields.map(({ path, required }) => memberOf(info, path, required));
    members.set(described, found);
  }
  return found;
}

/** The member of a path, which may lead through parents: `Owner.Name`. */
function memberOf(info: SObjectInfo, path: string, required: boolean): FieldSetMemberDescribe {
  const names = path.split('.');
  const last = names.pop() as string;
  let owner = info;
  for (const name of names) {
    const reference = owner.fields.find(
      ({ relationshipName }) => relationshipName?.toLowerCase() === name.toLowerCase(),
    );
    const parent =
      reference?.referenceTo[0] === undefined ? undefined : current.metadata.sobject(reference.referenceTo[0]);
    if (!parent) throw new Unsupported('unsupported-field', [path, info.name]);
    owner = parent;
  }
  const slot = slotOf(owner, last);
  if (slot < 0) throw new Unsupported('unsupported-field', [path, info.name]);
  return new FieldSetMemberDescribe(path, required, fieldTokenOf(owner, slot));
}
