import { describeOf, sobjectTypeOf } from '../../org/describe';
import { current } from '../../runtime/transaction';
import type { ApexEnumValue } from '../../runtime/values/enum';
import { ApexList } from '../../runtime/values/list';
import { ApexMap } from '../../runtime/values/map';
import { listOf, mapOf, platformType, stringType } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';
import { GlobalDescribeTable } from './describeMap';
import { tokenNamed } from './types';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_schema.htm */
export const schemaClass = platform('class System.Schema', {
  'static Map<String,Schema.SObjectType> getGlobalDescribe()': () => {
    const { metadata } = current;
    const find = (name: string) => {
      const info = metadata.sobject(name);
      return info && sobjectTypeOf(info);
    };
    return new ApexMap(
      mapOf(stringType, platformType('Schema.SObjectType')),
      new GlobalDescribeTable(find, () => metadata.objectNames()),
    );
  },
  'static List<Schema.DescribeSObjectResult> describeSObjects(List<String> names)': (names: ApexList) =>
    described(names, undefined),
  'static List<Schema.DescribeSObjectResult> describeSObjects(List<String> names, Object options)': (
    names: ApexList,
    options: ApexEnumValue | null,
  ) => described(names, options?.name),
});

/** An object that is not known here may be there in the org, so it is unsupported, not wrong. */
function described(names: ApexList, option: string | undefined): ApexList {
  return new ApexList(
    listOf(platformType('Schema.DescribeSObjectResult')),
    given(names).items.map((name) => describeOf(tokenNamed(String(name)).info, option)),
  );
}
