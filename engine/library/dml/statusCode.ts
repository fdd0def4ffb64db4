import type { ApexEnumValue } from '../../runtime/values/enum';
import { platformEnum } from '../../runtime/values/enumConstants';
import { platform } from '../platform';

/**
 * The status codes that code commonly compares with, those that the simulated org gives among them. The platform has
 * some hundreds more, so an ordinal of these means nothing.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm#statuscode
 */
const STATUS_CODES = [
  'ALL_OR_NONE_OPERATION_ROLLED_BACK',
  'CANNOT_EXECUTE_FLOW_TRIGGER',
  'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
  'CANNOT_UPDATE_CONVERTED_LEAD',
  'CIRCULAR_DEPENDENCY',
  'DELETE_FAILED',
  'DUPLICATE_EXTERNAL_ID',
  'DUPLICATE_VALUE',
  'DUPLICATES_DETECTED',
  'ENTITY_IS_DELETED',
  'ENTITY_IS_LOCKED',
  'FIELD_CUSTOM_VALIDATION_EXCEPTION',
  'FIELD_FILTER_VALIDATION_EXCEPTION',
  'FIELD_INTEGRITY_EXCEPTION',
  'INACTIVE_OWNER_OR_USER',
  'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
  'INSUFFICIENT_ACCESS_OR_READONLY',
  'INVALID_CROSS_REFERENCE_KEY',
  'INVALID_EMAIL_ADDRESS',
  'INVALID_FIELD',
  'INVALID_FIELD_FOR_INSERT_UPDATE',
  'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
  'INVALID_TYPE_ON_FIELD_IN_RECORD',
  'LIMIT_EXCEEDED',
  'MALFORMED_ID',
  'MERGE_FAILED',
  'MISSING_ARGUMENT',
  'MIXED_DML_OPERATION',
  'NUMBER_OUTSIDE_VALID_RANGE',
  'REQUIRED_FIELD_MISSING',
  'STORAGE_LIMIT_EXCEEDED',
  'STRING_TOO_LONG',
  'UNABLE_TO_LOCK_ROW',
  'UNDELETE_FAILED',
  'UNKNOWN_EXCEPTION',
] as const;

export const statusCode = platform('enum System.StatusCode', {}, STATUS_CODES);

/** The constant of a status code that the store gives. */
export function statusCodeOf(name: string): ApexEnumValue {
  const constants = platformEnum({ kind: 'platform', name: 'System.StatusCode', arguments: [] }, STATUS_CODES);
  const constant = constants.find((candidate) => candidate.name === name);
  if (!constant) throw new Error(`status code ${name} is not declared`);
  return constant;
}
