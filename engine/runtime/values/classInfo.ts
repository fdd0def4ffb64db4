import type { ApexType, UserType } from '../../types/type';

/** A non-static member of a user's class that JSON reads and writes: a field or a property with a backing field. */
export interface MemberInfo {
  /** In its declared spelling. */
  readonly name: string;
  readonly type: ApexType;
  /** True for members that are declared `transient`: JSON leaves them out. */
  readonly transient: boolean;
  /** The member's value in boxed form. */
  get(object: object): unknown;
  /** Sets the member to a value in boxed form that is already of the member's type. */
  set(object: object, value: unknown): void;
}

/** What the run-time knows of a user's class beyond its type. */
export interface ClassInfo {
  /** A new instance with every member null and no constructor called, as JSON.deserialize makes it. */
  create(): object;
  /** Members of the class and its superclasses, the superclass's first, each in declared order. */
  readonly fields: readonly MemberInfo[];
  /** What `@JsonAccess(serializable='never')` and `deserializable='never'` forbid of the class. */
  readonly neverInJson?: { readonly serialize: boolean; readonly deserialize: boolean };
}

let lookup: (type: UserType) => ClassInfo | undefined = () => undefined;

/** The run-time description of a user's class; undefined for interfaces and for classes that were not compiled. */
export function classInfoOf(type: UserType): ClassInfo | undefined {
  return lookup(type);
}

/** Sets how `classInfoOf` finds a class; the run does so before any Apex is entered. */
export function setClassInfoLookup(find: (type: UserType) => ClassInfo | undefined): void {
  lookup = find;
}
