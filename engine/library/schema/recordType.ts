import type { PicklistEntry, RecordTypeDescribe } from '../../org/describe';
import { platform } from '../platform';
import { withProperties } from './withProperties';

/** The simulated user may use every active record type. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_RecordTypeInfo.htm */
export const recordTypeInfo = platform(
  'class Schema.RecordTypeInfo',
  withProperties({
    'String getName()': ({ recordType }: RecordTypeDescribe) => recordType.name,
    'String getDeveloperName()': ({ recordType }: RecordTypeDescribe) => recordType.developerName,
    'Id getRecordTypeId()': ({ recordType }: RecordTypeDescribe) => recordType.id,
    'Boolean isActive()': ({ recordType }: RecordTypeDescribe) => recordType.active,
    'Boolean isAvailable()': ({ recordType }: RecordTypeDescribe) => recordType.active,
    'Boolean isDefaultRecordTypeMapping()': ({ recordType }: RecordTypeDescribe) => recordType.isDefault,
    'Boolean isMaster()': ({ recordType }: RecordTypeDescribe) => recordType.isMaster,
  }),
);

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_PicklistEntry.htm */
export const picklistEntry = platform(
  'class Schema.PicklistEntry',
  withProperties({
    'String getLabel()': ({ entry }: PicklistEntry) => entry.label,
    'String getValue()': ({ entry }: PicklistEntry) => entry.value,
    'Boolean isActive()': ({ entry }: PicklistEntry) => entry.active,
    'Boolean isDefaultValue()': ({ entry }: PicklistEntry) => entry.isDefault,
  }),
);
