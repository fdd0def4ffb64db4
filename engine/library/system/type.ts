import { current } from '../../runtime/transaction';
import { equalKeys } from '../../runtime/values/equality';
import { hashOf } from '../../runtime/values/hash';
import { isSubtype } from '../../runtime/values/supertypes';
import { TypeValue } from '../../runtime/values/typeValue';
import { given } from '../arguments';
import { platform } from '../platform';

/** [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_type.htm */
export const type = platform('class System.Type', {
  'Boolean equals(Object other)': equalKeys,
  'static Type forName(String name)': (name: string | null) => forName(name ?? ''),
  'static Type forName(String namespace, String name)': (namespace: string | null, name: string | null) =>
    forName(namespace ? `${namespace}.${name ?? ''}` : (name ?? '')),
  'String getName()': (value: TypeValue) => value.toString(),
  'Integer hashCode()': hashOf,
  'Boolean isAssignableFrom(Type source)': (value: TypeValue, source: TypeValue) =>
    isSubtype(given(source).type, value.type),
  'Object newInstance()': ({ type: made }: TypeValue) => current.program.instantiate(made),
  'String toString()': (value: TypeValue) => value.toString(),
});

/** Null when nothing has the name. [D] */
function forName(name: string): TypeValue | null {
  const found = current.program.typeNamed(name);
  return found ? new TypeValue(found) : null;
}
