import { PlatformObject } from '../runtime/values/platformObject';
import { type PlatformType, platformType } from '../types/type';
import type { Rows } from './platform';

/** Members and their Apex types, as signatures write them. */
export type MemberTypes = Readonly<Record<string, string>>;

/** An object of a platform class that does nothing but hold its members, which are found by their names in any case. */
export class ValueObject extends PlatformObject {
  readonly $type: PlatformType;
  private readonly members = new Map<string, unknown>();

  /** `name` is the class's full name; `initial` are the members that are not null from the start. */
  constructor(name: string, initial: Readonly<Record<string, unknown>> = {}) {
    super();
    this.$type = platformType(name);
    for (const [member, value] of Object.entries(initial)) this.set(member, value);
  }

  get(member: string): unknown {
    return this.members.get(member.toLowerCase()) ?? null;
  }

  set(member: string, value: unknown): void {
    this.members.set(member.toLowerCase(), value);
  }
}

/** A row's function that reads a member. */
export function getter(name: string) {
  return (object: ValueObject): unknown => object.get(name);
}

/** A row's function that sets a member. */
export function setter(name: string) {
  return (object: ValueObject, value: unknown): void => object.set(name, value);
}

/** A property for each member, which programs may set. */
export function properties(types: MemberTypes): Rows {
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [`${type} ${name}`, { get: getter(name), set: setter(name) }] as const),
  );
}

/** A method `getX()` for each member, or `isX()`. */
export function getters(types: MemberTypes, prefix: 'get' | 'is' = 'get'): Rows {
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [`${type} ${prefix}${capital(name)}()`, getter(name)]),
  );
}

/** A method `setX(value)` for each member. */
export function setters(types: MemberTypes): Rows {
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => [`void set${capital(name)}(${type} value)`, setter(name)]),
  );
}

/** A name with its first letter as a capital. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
