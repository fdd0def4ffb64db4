import type { ClassModel } from './classModel';

/** A number with the type it has as a value: an Integer and a Long have scale 0. */
export class NumberValue {
  constructor(
    readonly type: 'Integer' | 'Long' | 'Decimal',
    readonly units: bigint,
    readonly scale = 0,
  ) {}
}

export class ListValue {
  constructor(readonly items: Value[]) {}
}

export class MapValue {
  readonly entries = new Map<string | null, Value>();
}

export class SetValue {
  readonly items: Set<string | null>;
  constructor(items: Iterable<string | null>) {
    this.items = new Set(items);
  }
}

export class EnumValue {
  constructor(
    readonly name: string,
    readonly ordinal: number,
  ) {}
}

/** A day of the proleptic Gregorian calendar, counted from 1970-01-01. */
export class DateValue {
  constructor(readonly days: number) {}

  get parts(): { year: number; month: number; day: number } {
    const date = new Date(this.days * 86_400_000);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
}

export class ObjectValue {
  readonly fields = new Map<string, Value>();
  constructor(readonly model: ClassModel) {}
}

export class ExceptionValue {
  constructor(
    readonly typeName: string,
    readonly message: string | null,
  ) {}
}

export type Value =
  | null
  | boolean
  | string
  | NumberValue
  | ListValue
  | MapValue
  | SetValue
  | EnumValue
  | DateValue
  | ObjectValue
  | ExceptionValue;

/** An Apex exception on its way up. */
export class Thrown extends Error {
  constructor(readonly value: ExceptionValue) {
    super(value.message ?? '');
  }
}

export function raise(typeName: string, message: string): never {
  throw new Thrown(new ExceptionValue(`System.${typeName}`, message));
}

export function raiseNull(): never {
  return raise('NullPointerException', 'Attempt to de-reference a null object');
}

export const integer = (value: bigint | number) => new NumberValue('Integer', BigInt.asIntN(32, BigInt(value)));
export const long = (value: bigint) => new NumberValue('Long', BigInt.asIntN(64, value));
export const decimal = (units: bigint, scale: number) => new NumberValue('Decimal', units, scale);

/** The value as a variable of a declared type holds it: an Integer becomes a Long or a Decimal. */
export function coerce(value: Value, typeName: string): Value {
  if (!(value instanceof NumberValue)) return value;
  const type = typeName.toLowerCase();
  if (type === 'long') return long(value.units);
  if (type === 'decimal') return decimal(value.units, value.scale);
  return value;
}

/** Elements of a collection that its text shows. */
const SHOWN = 10;

/**
 * The value inside a text: `(1, 2)` for a list, `{a=1}` for a map, `null`; of large collections only the beginning. The
 * keys of a map stand sorted. [S] https://salesforce.stackexchange.com/questions/216156
 */
export function textOf(value: Value): string {
  if (value === null) return 'null';
  if (value instanceof NumberValue) return digits(value);
  if (value instanceof ListValue) return `(${shown(value.items.map(textOf))})`;
  if (value instanceof MapValue) {
    const sorted = [...value.entries].sort(([a], [b]) => (a === null || (b !== null && a < b) ? -1 : 1));
    return `{${shown(sorted.map(([key, each]) => `${key}=${textOf(each)}`))}}`;
  }
  if (value instanceof SetValue) {
    const sorted = [...value.items].sort((a, b) => (a === null || (b !== null && a < b) ? -1 : 1));
    return `{${shown(sorted.map(textOf))}}`;
  }
  if (value instanceof EnumValue) return value.name;
  if (typeof value === 'object') throw new Error('programs write no objects into texts');
  return String(value);
}

function shown(texts: readonly string[]): string {
  return (texts.length > SHOWN ? [...texts.slice(0, SHOWN), '...'] : texts).join(', ');
}

function digits({ units, scale }: NumberValue): string {
  if (scale === 0) return String(units);
  const all = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  return `${units < 0n ? '-' : ''}${all.slice(0, -scale)}.${all.slice(-scale)}`;
}
