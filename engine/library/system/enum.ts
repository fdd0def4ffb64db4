import { raise } from '../../runtime/exceptions';
import type { ApexEnumValue } from '../../runtime/values/enum';
import { enumConstants } from '../../runtime/values/enumConstants';
import { ApexList } from '../../runtime/values/list';
import type { TypeValue } from '../../runtime/values/typeValue';
import { listOf } from '../../types/type';
import { given } from '../arguments';
import { platform } from '../platform';

/**
 * What every enum and its constants can do. The static rows take the enum's type first, which a program does not
 * write: the checker puts it there.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_enum.htm
 */
export const enumClass = platform('class System.Enum', {
  'String name()': (value: ApexEnumValue) => value.name,
  'Integer ordinal()': (value: ApexEnumValue) => value.ordinal,
  'static Object values(Type of)': ({ type }: TypeValue) =>
    new ApexList(listOf(type), [...(enumConstants(type) ?? [])]),
  'static Object valueOf(Type of, String name)': ({ type }: TypeValue, name: string | null) => {
    const lower = given(name).toLowerCase();
    const found = enumConstants(type)?.find((constant) => constant.name.toLowerCase() === lower);
    return found ?? raise('System.NoSuchElementException', `No enum constant ${name}`);
  },
});
