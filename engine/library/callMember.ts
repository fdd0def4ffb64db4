import { Unsupported } from '../runtime/exceptions';
import { typeOfValue } from '../runtime/values/typeOf';
import { typeName } from '../types/names';

/**
 * Calls a method of a user's object by its name in generated code, as the platform calls what its interfaces demand.
 * Ends the run as unsupported where the object lacks it, rather than leave the call out.
 */
export function callMember(object: object, key: string, ...values: unknown[]): unknown {
  const method = (object as Record<string, unknown>)[key];
  if (typeof method !== 'function') {
    throw new Unsupported('unsupported-method', [`${typeName(typeOfValue(object))}.${key.replace(/\$.*/, '')}`]);
  }
  return method.apply(object, values);
}
