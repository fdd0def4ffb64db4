import { type FieldToken, fieldDescribeOf } from '../../org/describe';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_SObjectField.htm */
export const sobjectField = platform('class Schema.SObjectField', {
  'Schema.DescribeFieldResult getDescribe()': (token: FieldToken) => fieldDescribeOf(token),
  'Schema.DescribeFieldResult getDescribe(Object options)': (token: FieldToken) => fieldDescribeOf(token),
});
