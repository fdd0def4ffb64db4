import { number } from './operators';
import { ExceptionValue, integer, ListValue, MapValue, type NumberValue, raise, textOf, type Value } from './values';

type Static = (values: readonly Value[]) => Value;

/** The static methods that written programs call. */
export function libraryStatic(className: string, method: string): Static | undefined {
  switch (`${className.toLowerCase()}.${method}`) {
    case 'string.valueof':
      return ([value]) => (value === null || value === undefined ? null : textOf(value));
    case 'math.mod':
      return ([a, b]) => integer(given(a).units % given(b).units);
    default:
      return undefined;
  }
}

/** [S] What platform methods answer to null. */
function given(value: Value | undefined): NumberValue {
  return value === null || value === undefined
    ? raise('NullPointerException', 'Argument cannot be null.')
    : number(value);
}

/** The instance methods of platform classes that written programs call. */
export function libraryMethod(receiver: Value, method: string, [first = null, second = null]: readonly Value[]): Value {
  if (typeof receiver === 'string') {
    if (method === 'length') return integer(receiver.length);
    if (method === 'equals') return receiver === first;
  } else if (receiver instanceof ListValue) {
    if (method === 'size') return integer(receiver.items.length);
    if (method === 'clone') return new ListValue([...receiver.items]);
    if (method === 'add') {
      receiver.items.push(first);
      return null;
    }
  } else if (receiver instanceof MapValue) {
    const key = first as string | null;
    if (method === 'get') return receiver.entries.get(key) ?? null;
    if (method === 'containskey') return receiver.entries.has(key);
    if (method === 'put') {
      const before = receiver.entries.get(key) ?? null;
      receiver.entries.set(key, second);
      return before;
    }
  } else if (receiver instanceof ExceptionValue) {
    if (method === 'gettypename') return receiver.typeName;
    if (method === 'getmessage') return receiver.message;
  }
  throw new Error(`programs do not call ${method} on ${textOf(receiver as NumberValue)}`);
}
