import { describeOf, type SObjectDescribe, sobjectTypeOf } from '../../org/describe';
import { Unsupported } from '../../runtime/exceptions';
import { current } from '../../runtime/transaction';
import { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { listOf, mapOf, platformType, stringType } from '../../types/type';
import { platform } from '../platform';
import { GlobalDescribeTable } from './describeMap';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_schema.htm */
export const schemaClass = platform('class System.Schema', {
  'static Map<String,Schema.SObjectType> getGlobalDescribe()': () =>
    new ApexMap(
      mapOf(stringType, platformType('Schema.SObjectType')),
      new GlobalDescribeTable((name) => {
        const info = current.metadata.sobject(name);
        return info && sobjectTypeOf(info);
      }),
    ),
  'static List<Schema.DescribeSObjectResult> describeSObjects(List<String> names)': (names: ApexList) =>
    new ApexList(listOf(platformType('Schema.DescribeSObjectResult')), names.items.map(describeNamed)),
});

function describeNamed(name: unknown): SObjectDescribe {
  const info = current.metadata.sobject(String(name));
  if (!info) throw new Unsupported('unsupported-sobject', [String(name)]);
  return describeOf(info);
}
