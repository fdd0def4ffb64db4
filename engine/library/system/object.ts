import { equalKeys } from '../../runtime/values/equality';
import { hashOf } from '../../runtime/values/hash';
import { textOf } from '../../runtime/values/text';
import { platform } from '../platform';

/** What every value can do. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_classes_object.htm */
export const objectClass = platform('class System.Object', {
  'Object clone()': (value: object) => Object.assign(Object.create(Object.getPrototypeOf(value)), value),
  'Boolean equals(Object other)': equalKeys,
  'Integer hashCode()': (value: unknown) => hashOf(value),
  'String toString()': textOf,
});
