import { Unsupported } from '../../runtime/exceptions';
import { equalKeys } from '../../runtime/values/equality';
import { isSubtype } from '../../runtime/values/supertypes';
import type { TypeValue } from '../../runtime/values/typeValue';
import { typeName } from '../../types/names';
import { given } from '../arguments';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_type.htm */
export const type = platform('class System.Type', {
  'Boolean equals(Object other)': equalKeys,
  'static Type forName(String name)': () => unsupported('Type.forName'),
  'static Type forName(String namespace, String name)': () => unsupported('Type.forName'),
  'String getName()': (value: TypeValue) => typeName(value.type),
  'Boolean isAssignableFrom(Type source)': (value: TypeValue, source: TypeValue) =>
    isSubtype(given(source).type, value.type),
  'Object newInstance()': () => unsupported('Type.newInstance'),
  'String toString()': (value: TypeValue) => value.toString(),
});

function unsupported(method: string): never {
  throw new Unsupported('unsupported-method', [method]);
}
