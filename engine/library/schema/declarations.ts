import type { PlatformDeclaration } from '../platform';
import { picklistEntry, recordTypeInfo } from './recordType';
import { schemaClass } from './schemaClass';
import { sobjectClass } from './sobject';
import { describeFieldResult, displayType, sobjectField } from './sobjectField';
import { describeSObjectResult, sobjectTypeClass, sobjectTypeFields } from './sobjectType';

/** The Schema namespace and SObject itself. */
export const schemaDeclarations: readonly PlatformDeclaration[] = [
  sobjectClass,
  schemaClass,
  sobjectTypeClass,
  describeSObjectResult,
  sobjectTypeFields,
  sobjectField,
  describeFieldResult,
  displayType,
  recordTypeInfo,
  picklistEntry,
];
