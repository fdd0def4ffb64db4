import { number } from './operators';
import {
  DateValue,
  EnumValue,
  ExceptionValue,
  integer,
  ListValue,
  MapValue,
  type NumberValue,
  raise,
  SetValue,
  textOf,
  type Value,
} from './values';

type Static = (values: readonly Value[]) => Value;

/** The static methods that written programs call. */
export function libraryStatic(className: string, method: string): Static | undefined {
  switch (`${className.toLowerCase()}.${method}`) {
    case 'string.valueof':
      return ([value]) =>
        value === null || value === undefined ? null : value instanceof DateValue ? dateText(value) : textOf(value);
    case 'math.mod':
      return ([a, b]) => integer(given(a).units % given(b).units);
    case 'date.newinstance':
      return ([year, month, day]) => dateOf(whole(year), whole(month), whole(day));
    default:
      return undefined;
  }
}

function whole(value: Value | undefined): number {
  return Number(given(value).units);
}

/** The day of the month that it has not is the last one that it has. [S] Java's plusMonths, which the platform's dates follow */
function dateOf(year: number, month: number, day: number): DateValue {
  const index = year * 12 + month - 1;
  const last = new Date(Date.UTC(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 0)).getUTCDate();
  return new DateValue(Date.UTC(Math.floor(index / 12), ((index % 12) + 12) % 12, Math.min(day, last)) / 86_400_000);
}

function dateMethod(date: DateValue, method: string, argument: Value): Value {
  const { year, month, day } = date.parts;
  switch (method) {
    case 'day':
      return integer(day);
    case 'month':
      return integer(month);
    case 'year':
      return integer(year);
    case 'dayofyear':
      return integer(date.days - dateOf(year, 1, 1).days + 1);
    case 'adddays':
      return new DateValue(date.days + whole(argument));
    case 'addmonths':
      return dateOf(year, month + whole(argument), day);
    case 'addyears':
      return dateOf(year + whole(argument), month, day);
    case 'daysbetween':
      return integer((argument as DateValue).days - date.days);
    default:
      throw new Error(`programs do not call ${method} on a Date`);
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
  } else if (receiver instanceof SetValue) {
    const item = first as string | null;
    if (method === 'size') return integer(receiver.items.size);
    if (method === 'contains') return receiver.items.has(item);
    if (method === 'remove') return receiver.items.delete(item);
    if (method === 'clone') return new SetValue(receiver.items);
    if (method === 'add') {
      const isNew = !receiver.items.has(item);
      receiver.items.add(item);
      return isNew;
    }
  } else if (receiver instanceof EnumValue) {
    if (method === 'name') return receiver.name;
    if (method === 'ordinal') return integer(receiver.ordinal);
  } else if (receiver instanceof DateValue) {
    return dateMethod(receiver, method, first);
  } else if (receiver instanceof ExceptionValue) {
    if (method === 'gettypename') return receiver.typeName;
    // [K] A message that is null is none.
    if (method === 'getmessage') return receiver.message ?? 'Script-thrown exception';
  }
  throw new Error(`programs do not call ${method} on ${textOf(receiver as NumberValue)}`);
}

function dateText({ parts: { year, month, day } }: DateValue): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
