/**
 * The Apex types as both the checker and the running program see them. Immutable plain values; compare them with
 * `sameType`, name them with `typeName`.
 */
export type ApexType =
  | PrimitiveType
  | ObjectType
  | VoidType
  | NullType
  | ListType
  | SetType
  | MapType
  | SObjectType
  | UserType
  | PlatformType
  | TypeParameter
  | UnknownType;

export type PrimitiveName =
  | 'Boolean'
  | 'Integer'
  | 'Long'
  | 'Double'
  | 'Decimal'
  | 'String'
  | 'Id'
  | 'Date'
  | 'Datetime'
  | 'Time'
  | 'Blob';

export interface PrimitiveType {
  readonly kind: 'primitive';
  readonly name: PrimitiveName;
}
/** `Object`, the root of everything; prints as `ANY` inside collection names of run-time messages. */
export interface ObjectType {
  readonly kind: 'object';
}
export interface VoidType {
  readonly kind: 'void';
}
/** The type of the literal `null`. */
export interface NullType {
  readonly kind: 'null';
}
export interface ListType {
  readonly kind: 'list';
  readonly element: ApexType;
}
export interface SetType {
  readonly kind: 'set';
  readonly element: ApexType;
}
export interface MapType {
  readonly kind: 'map';
  readonly key: ApexType;
  readonly value: ApexType;
}
/** `name` is undefined for the generic `SObject`, else the API name in its declared spelling. */
export interface SObjectType {
  readonly kind: 'sobject';
  readonly name: string | undefined;
}

/** A class, interface or enum of the user's own Apex. The checker's symbol implements this. */
export interface UserType {
  readonly kind: 'user';
  /** `Outer` or `Outer.Inner`, in the declared spelling. */
  readonly name: string;
  readonly declares: 'class' | 'interface' | 'enum';
  readonly superclass: ApexType | undefined;
  readonly interfaces: readonly ApexType[];
}

/** A class, interface or enum of the platform (or of a managed package), with its type arguments if it is generic. */
export interface PlatformType {
  readonly kind: 'platform';
  /** With its namespace: `System.JSON`, `purecloud.CTIExtension.SaveLog`. */
  readonly name: string;
  readonly arguments: readonly ApexType[];
}

/** `T` inside the signature of a generic platform class. */
export interface TypeParameter {
  readonly kind: 'parameter';
  readonly name: string;
}
/** The type of what could not be typed; its problem has been reported, and it raises no further ones. */
export interface UnknownType {
  readonly kind: 'unknown';
}

const primitive = (name: PrimitiveName): PrimitiveType => ({ kind: 'primitive', name });

export const booleanType = primitive('Boolean');
export const integerType = primitive('Integer');
export const longType = primitive('Long');
export const doubleType = primitive('Double');
export const decimalType = primitive('Decimal');
export const stringType = primitive('String');
export const idType = primitive('Id');
export const dateType = primitive('Date');
export const datetimeType = primitive('Datetime');
export const timeType = primitive('Time');
export const blobType = primitive('Blob');
export const objectType: ObjectType = { kind: 'object' };
export const voidType: VoidType = { kind: 'void' };
export const nullType: NullType = { kind: 'null' };
export const unknownType: UnknownType = { kind: 'unknown' };
export const anySObjectType: SObjectType = { kind: 'sobject', name: undefined };

/** The primitive types by lower-cased name. */
export const primitives: ReadonlyMap<string, PrimitiveType> = new Map(
  [
    booleanType,
    integerType,
    longType,
    doubleType,
    decimalType,
    stringType,
    idType,
    dateType,
    datetimeType,
    timeType,
    blobType,
  ].map((type) => [type.name.toLowerCase(), type]),
);

export const listOf = (element: ApexType): ListType => ({ kind: 'list', element });
export const setOf = (element: ApexType): SetType => ({ kind: 'set', element });
export const mapOf = (key: ApexType, value: ApexType): MapType => ({ kind: 'map', key, value });
export const sobjectOf = (name: string): SObjectType => ({ kind: 'sobject', name });
export const platformType = (name: string, ...args: ApexType[]): PlatformType => ({
  kind: 'platform',
  name,
  arguments: args,
});
