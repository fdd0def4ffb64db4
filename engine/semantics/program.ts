/**
 * The typed program: what the checker makes of a class and what is turned into JavaScript. Names are resolved,
 * overloads chosen, conversions explicit. `start` is the offset of the Apex it came from.
 */

import type { PlatformMethod, PlatformProperty } from '../library/registry';
import type { FieldInfo, SObjectInfo } from '../org/metadata/model';
import type { DmlOperation } from '../syntax/tree';
import type { ApexType, ListType, MapType, SetType } from '../types/type';
import type { ClassSymbol, ConstructorSymbol, FieldSymbol, MethodSymbol } from './symbols';

/** A local variable or parameter. `id` makes it unique inside its method. */
export interface LocalVariable {
  readonly name: string;
  readonly id: number;
  readonly type: ApexType;
  /** Every value it is given; undefined stands for one that may be null (a parameter, no initialiser). */
  readonly values: (TypedExpression | undefined)[];
  /** True when no null can ever be in it; known once its whole method is checked. */
  nonNull: boolean;
}

interface Typed {
  readonly type: ApexType;
  readonly start: number;
}

export type NumberKind = 'Integer' | 'Long' | 'Double' | 'Decimal';
export type ArithmeticOperator = '+' | '-' | '*' | '/' | '<<' | '>>' | '>>>' | '&' | '|' | '^';
export type Comparison = '<' | '>' | '<=' | '>=';

/**
 * How a value changes when it moves from one type to another: `box`/`unbox` for Long and Double in generic slots,
 * widenings, `checkId` where a String becomes an Id.
 */
export type Conversion =
  | 'boxLong'
  | 'boxDouble'
  | 'unbox'
  | 'integerToDouble'
  | 'longToDouble'
  | 'integerToDecimal'
  | 'longToDecimal'
  | 'doubleToDecimal'
  | 'decimalToDouble'
  | 'longToInteger'
  | 'doubleToInteger'
  | 'doubleToLong'
  | 'decimalToInteger'
  | 'decimalToLong'
  | 'checkId'
  | 'dateToDatetime';

/** `direct` on a field: its storage is meant, not its accessors (inside the accessors themselves, or when it has none with a body). */
export type TypedExpression = Typed &
  (
    | { readonly kind: 'constant'; readonly value: string | number | boolean | null }
    | { readonly kind: 'longConstant' | 'decimalConstant'; readonly text: string }
    | { readonly kind: 'local'; readonly variable: LocalVariable }
    | { readonly kind: 'this' }
    | {
        readonly kind: 'instanceField';
        readonly object: TypedExpression;
        readonly field: FieldSymbol;
        readonly direct: boolean;
        /** True for `super.field`: the accessors of the superclass, though the class overrides them. */
        readonly isSuper: boolean;
        /** True where something stands before it, as in `this.field`. */
        readonly isQualified: boolean;
      }
    | { readonly kind: 'staticField'; readonly field: FieldSymbol; readonly direct: boolean }
    | { readonly kind: 'enumConstant'; readonly enumType: ClassSymbol; readonly index: number }
    | { readonly kind: 'platformConstant'; readonly enumName: string; readonly index: number }
    | {
        readonly kind: 'sobjectField';
        readonly object: TypedExpression;
        readonly field: FieldInfo;
        readonly slot: number;
      }
    | { readonly kind: 'sobjectParent'; readonly object: TypedExpression; readonly slot: number }
    /** A field or parent, by name, of a record whose object is known only when the program runs. */
    | { readonly kind: 'commonField'; readonly object: TypedExpression; readonly name: string }
    /** The records of a child relationship; the type is their list. */
    | { readonly kind: 'sobjectChildren'; readonly object: TypedExpression; readonly name: string }
    | { readonly kind: 'index'; readonly object: TypedExpression; readonly index: TypedExpression }
    | { readonly kind: 'staticCall'; readonly method: MethodSymbol; readonly arguments: readonly TypedExpression[] }
    | {
        readonly kind: 'instanceCall';
        readonly object: TypedExpression;
        readonly method: MethodSymbol;
        readonly isSuper: boolean;
        readonly arguments: readonly TypedExpression[];
      }
    | {
        readonly kind: 'platformCall';
        readonly object: TypedExpression | undefined;
        readonly method: PlatformMethod;
        readonly arguments: readonly TypedExpression[];
        /** True behind `super.`: an override is not meant. */
        readonly isSuper?: boolean;
      }
    | {
        readonly kind: 'platformProperty';
        readonly object: TypedExpression | undefined;
        readonly property: PlatformProperty;
      }
    | {
        readonly kind: 'constructorCall';
        readonly target: ClassSymbol;
        readonly callee: ConstructorSymbol | undefined;
        readonly which: 'this' | 'super';
        readonly arguments: readonly TypedExpression[];
      }
    | {
        readonly kind: 'new';
        readonly target: ClassSymbol;
        readonly callee: ConstructorSymbol | undefined;
        readonly arguments: readonly TypedExpression[];
      }
    | {
        readonly kind: 'newPlatform';
        readonly callee: PlatformMethod;
        readonly generic: boolean;
        readonly arguments: readonly TypedExpression[];
      }
    | {
        readonly kind: 'newSObject';
        readonly info: SObjectInfo;
        /** With `isParent` the value is the record behind the reference field in `slot`. */
        readonly fields: readonly {
          readonly slot: number;
          readonly value: TypedExpression;
          readonly isParent?: boolean;
        }[];
      }
    | { readonly kind: 'newList'; readonly type: ListType; readonly elements: readonly TypedExpression[] }
    | { readonly kind: 'newSet'; readonly type: SetType; readonly elements: readonly TypedExpression[] }
    | {
        readonly kind: 'newMap';
        readonly type: MapType;
        readonly entries: readonly { readonly key: TypedExpression; readonly value: TypedExpression }[];
      }
    | { readonly kind: 'newArray'; readonly type: ListType; readonly size: TypedExpression }
    | { readonly kind: 'cast'; readonly operand: TypedExpression }
    | { readonly kind: 'instanceOf'; readonly operand: TypedExpression; readonly tested: ApexType }
    | { readonly kind: 'convert'; readonly conversion: Conversion; readonly operand: TypedExpression }
    | {
        readonly kind: 'arithmetic';
        readonly operator: ArithmeticOperator;
        readonly number: NumberKind;
        readonly left: TypedExpression;
        readonly right: TypedExpression;
      }
    | { readonly kind: 'negate'; readonly number: NumberKind; readonly operand: TypedExpression }
    | { readonly kind: 'bitNot'; readonly number: 'Integer' | 'Long'; readonly operand: TypedExpression }
    | {
        readonly kind: 'datePlus';
        readonly negative: boolean;
        readonly left: TypedExpression;
        readonly right: TypedExpression;
      }
    | { readonly kind: 'concat'; readonly left: TypedExpression; readonly right: TypedExpression }
    | {
        readonly kind: 'compare';
        readonly operator: Comparison;
        readonly by: 'number' | 'value';
        readonly left: TypedExpression;
        readonly right: TypedExpression;
      }
    | {
        readonly kind: 'equal';
        readonly negated: boolean;
        readonly by: 'identity' | 'text' | 'id' | 'value';
        readonly left: TypedExpression;
        readonly right: TypedExpression;
      }
    | {
        readonly kind: 'logic';
        readonly operator: '&&' | '||' | '&' | '|' | '^';
        readonly left: TypedExpression;
        readonly right: TypedExpression;
      }
    | { readonly kind: 'not'; readonly operand: TypedExpression }
    | { readonly kind: 'assign'; readonly target: Assignable; readonly value: TypedExpression }
    /** Reads `target`, gives it to `value` as `old`, writes what comes out; `old` is the result of a postfix operator. */
    | {
        readonly kind: 'update';
        readonly target: Assignable;
        readonly old: LocalVariable;
        readonly value: TypedExpression;
        readonly result: 'old' | 'new';
      }
    | {
        readonly kind: 'conditional';
        readonly condition: TypedExpression;
        readonly whenTrue: TypedExpression;
        readonly whenFalse: TypedExpression;
      }
    | { readonly kind: 'coalesce'; readonly left: TypedExpression; readonly right: TypedExpression }
    /** `object?.rest`: `rest` reads `temporary`; null when the object is null. */
    | {
        readonly kind: 'safe';
        readonly object: TypedExpression;
        readonly temporary: LocalVariable;
        readonly rest: TypedExpression;
      }
    | { readonly kind: 'typeLiteral'; readonly literal: ApexType }
    | { readonly kind: 'sobjectToken' | 'describeToken'; readonly info: SObjectInfo }
    | { readonly kind: 'fieldToken'; readonly info: SObjectInfo; readonly slot: number }
    /** A query in brackets, or `Database.query(…)` as `call`; a single record may be taken from it. */
    | { readonly kind: 'query'; readonly call: TypedExpression | undefined }
    | { readonly kind: 'unsupported'; readonly code: string; readonly values: readonly string[] }
  );

/** What can stand left of an assignment. */
export type Assignable = Extract<
  TypedExpression,
  {
    kind:
      | 'local'
      | 'instanceField'
      | 'staticField'
      | 'platformProperty'
      | 'sobjectField'
      | 'sobjectParent'
      | 'index'
      | 'unsupported';
  }
>;

export type TypedStatement = { readonly start: number } & (
  | {
      readonly kind: 'block';
      readonly statements: readonly TypedStatement[];
      /** True of the declarations of one statement: their variables belong to the block around it. */
      readonly open?: boolean;
    }
  | { readonly kind: 'declare'; readonly variable: LocalVariable; readonly value: TypedExpression | undefined }
  | { readonly kind: 'expression'; readonly expression: TypedExpression }
  | {
      readonly kind: 'if';
      readonly condition: TypedExpression;
      readonly whenTrue: TypedStatement;
      readonly whenFalse: TypedStatement | undefined;
    }
  | { readonly kind: 'while'; readonly condition: TypedExpression; readonly body: TypedStatement }
  | { readonly kind: 'doWhile'; readonly condition: TypedExpression; readonly body: TypedStatement }
  | {
      readonly kind: 'for';
      readonly initializers: readonly TypedStatement[];
      readonly condition: TypedExpression | undefined;
      readonly updates: readonly TypedExpression[];
      readonly body: TypedStatement;
    }
  | {
      readonly kind: 'forEach';
      readonly variable: LocalVariable;
      readonly collection: TypedExpression;
      readonly element: Conversion | undefined;
      readonly body: TypedStatement;
    }
  | { readonly kind: 'return'; readonly value: TypedExpression | undefined }
  | { readonly kind: 'break' }
  | { readonly kind: 'continue' }
  | { readonly kind: 'throw'; readonly value: TypedExpression }
  | {
      readonly kind: 'try';
      readonly block: TypedStatement;
      readonly catches: readonly TypedCatch[];
      readonly finallyBlock: TypedStatement | undefined;
    }
  | {
      readonly kind: 'switch';
      readonly subject: TypedExpression;
      readonly temporary: LocalVariable;
      readonly cases: readonly TypedCase[];
      readonly otherwise: TypedStatement | undefined;
    }
  | {
      readonly kind: 'dml';
      readonly operation: DmlOperation;
      readonly records: TypedExpression;
      readonly externalId: string | undefined;
    }
  | {
      /** `System.runAs`: a user, or a version of a package, which changes nothing here. */
      readonly kind: 'runAs';
      readonly user: TypedExpression;
      readonly block: TypedStatement;
    }
  | { readonly kind: 'unsupported'; readonly code: string; readonly values: readonly string[] }
);

export interface TypedCatch {
  readonly type: ApexType;
  readonly variable: LocalVariable;
  readonly block: TypedStatement;
}

/** A branch of a switch; each test is a condition over the switch's temporary. */
export interface TypedCase {
  readonly tests: readonly TypedExpression[];
  readonly variable: { readonly variable: LocalVariable; readonly value: TypedExpression } | undefined;
  readonly block: TypedStatement;
}

/** The code of one method, constructor, accessor or initialiser. */
export interface TypedBody {
  readonly parameters: readonly LocalVariable[];
  readonly statement: TypedStatement;
  readonly returns: ApexType;
}

export interface TypedField {
  readonly field: FieldSymbol;
  readonly value: TypedExpression | undefined;
}

/** A checked class: bodies for everything that runs. Its inner classes are checked with it. */
export interface TypedClass {
  readonly symbol: ClassSymbol;
  readonly methods: readonly { readonly method: MethodSymbol; readonly body: TypedBody }[];
  readonly constructors: readonly { readonly callee: ConstructorSymbol; readonly body: TypedBody }[];
  readonly accessors: readonly {
    readonly field: FieldSymbol;
    readonly which: 'get' | 'set';
    readonly body: TypedBody;
  }[];
  /** In textual order, statics and instance parts apart. */
  readonly staticStartup: readonly (TypedField | TypedBody)[];
  readonly instanceStartup: readonly (TypedField | TypedBody)[];
  readonly inner: readonly TypedClass[];
}
