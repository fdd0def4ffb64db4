import type { PlatformDeclaration } from '../platform';
import { childRelationship } from './childRelationship';
import { describeFieldResult, filteredLookupInfo } from './describeField';
import { describeSObjectResult, sobjectTypeFields } from './describeSObject';
import { fieldSet, fieldSetMember, sobjectTypeFieldSets } from './fieldSet';
import { picklistEntry, recordTypeInfo } from './recordType';
import { schemaClass } from './schemaClass';
import { sobjectClass } from './sobject';
import { sobjectField } from './sobjectField';
import { sobjectTypeClass } from './sobjectType';
import { displayType, fieldDescribeOptions, soapType, sobjectDescribeOptions } from './types';

/** The Schema namespace and SObject itself. */
export const schemaDeclarations: readonly PlatformDeclaration[] = [
  sobjectClass,
  schemaClass,
  sobjectTypeClass,
  describeSObjectResult,
  sobjectTypeFields,
  sobjectTypeFieldSets,
  sobjectField,
  describeFieldResult,
  filteredLookupInfo,
  displayType,
  soapType,
  sobjectDescribeOptions,
  fieldDescribeOptions,
  recordTypeInfo,
  picklistEntry,
  fieldSet,
  fieldSetMember,
  childRelationship,
];
