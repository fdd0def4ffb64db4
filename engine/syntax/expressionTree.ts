import type { SoqlQuery, SoslSearch } from './soql/tree';
import type { Name, Node, TypeReference } from './tree';

export type Expression =
  | Literal
  | NameExpression
  | ThisExpression
  | SuperExpression
  | FieldAccess
  | IndexAccess
  | MethodCall
  | NewObject
  | NewCollection
  | NewArray
  | CastExpression
  | InstanceOfExpression
  | UnaryExpression
  | PostfixExpression
  | BinaryExpression
  | AssignmentExpression
  | ConditionalExpression
  | ParenthesizedExpression
  | ClassLiteral
  | SoqlExpression
  | SoslExpression
  | MissingExpression;

export type LiteralType = 'Integer' | 'Long' | 'Double' | 'Decimal' | 'String' | 'Boolean' | 'Null';

/**
 * A literal. `value`: the digits as written without suffix for numbers (a number may not fit), the unescaped text
 * for strings, `true`/`false`, `null`. A number with a fraction and no suffix is a Decimal on the platform.
 */
export interface Literal extends Node {
  readonly kind: 'Literal';
  readonly type: LiteralType;
  readonly value: string;
}

export interface NameExpression extends Node {
  readonly kind: 'NameExpression';
  readonly name: Name;
}

export interface ThisExpression extends Node {
  readonly kind: 'ThisExpression';
}

export interface SuperExpression extends Node {
  readonly kind: 'SuperExpression';
}

/** `object.name`, also where `object` turns out to be a type or a namespace. */
export interface FieldAccess extends Node {
  readonly kind: 'FieldAccess';
  readonly object: Expression;
  readonly name: Name;
  /** `?.` */
  readonly safe: boolean;
}

export interface IndexAccess extends Node {
  readonly kind: 'IndexAccess';
  readonly object: Expression;
  readonly index: Expression;
}

/**
 * `name(…)`, `object.name(…)`; `this(…)` and `super(…)` have that word as name and no object.
 */
export interface MethodCall extends Node {
  readonly kind: 'MethodCall';
  readonly object: Expression | undefined;
  readonly name: Name;
  readonly safe: boolean;
  readonly arguments: readonly Expression[];
}

/** `new T(a, b)`, or `new Account(Name = 'x')`: then every argument is named. */
export interface NewObject extends Node {
  readonly kind: 'NewObject';
  readonly type: TypeReference;
  readonly arguments: readonly Expression[];
  readonly fields: readonly FieldInitializer[];
}

export interface FieldInitializer extends Node {
  readonly name: Name;
  readonly value: Expression;
}

/** `new List<T>{…}`, `new T[]{…}` (as a type with arrayDepth), `new Set<T>{…}`, `new Map<K,V>{k => v}`. */
export interface NewCollection extends Node {
  readonly kind: 'NewCollection';
  readonly type: TypeReference;
  readonly elements: readonly Expression[];
  readonly entries: readonly MapEntry[];
}

export interface MapEntry extends Node {
  readonly key: Expression;
  readonly value: Expression;
}

/** `new T[n]`; `type` is the element type. */
export interface NewArray extends Node {
  readonly kind: 'NewArray';
  readonly type: TypeReference;
  readonly size: Expression;
}

export interface CastExpression extends Node {
  readonly kind: 'CastExpression';
  readonly type: TypeReference;
  readonly expression: Expression;
}

export interface InstanceOfExpression extends Node {
  readonly kind: 'InstanceOfExpression';
  readonly expression: Expression;
  readonly type: TypeReference;
}

export interface UnaryExpression extends Node {
  readonly kind: 'UnaryExpression';
  readonly operator: '+' | '-' | '!' | '~' | '++' | '--';
  readonly operand: Expression;
}

export interface PostfixExpression extends Node {
  readonly kind: 'PostfixExpression';
  readonly operator: '++' | '--';
  readonly operand: Expression;
}

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '<<'
  | '>>'
  | '>>>'
  | '<'
  | '>'
  | '<='
  | '>='
  | '=='
  | '!='
  | '==='
  | '!=='
  | '&'
  | '|'
  | '^'
  | '&&'
  | '||'
  | '??';

/** `<>` is given as `!=`. */
export interface BinaryExpression extends Node {
  readonly kind: 'BinaryExpression';
  readonly operator: BinaryOperator;
  readonly operatorStart: number;
  readonly left: Expression;
  readonly right: Expression;
}

export type AssignmentOperator = '=' | '+=' | '-=' | '*=' | '/=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '>>>=';

export interface AssignmentExpression extends Node {
  readonly kind: 'AssignmentExpression';
  readonly operator: AssignmentOperator;
  readonly target: Expression;
  readonly value: Expression;
}

export interface ConditionalExpression extends Node {
  readonly kind: 'ConditionalExpression';
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}

/** Kept in the tree: a parenthesis ends the reach of `?.`. */
export interface ParenthesizedExpression extends Node {
  readonly kind: 'ParenthesizedExpression';
  readonly expression: Expression;
}

/** `Type.class`. */
export interface ClassLiteral extends Node {
  readonly kind: 'ClassLiteral';
  readonly type: TypeReference;
}

/**
 * `[SELECT …]`. `query` is the range between the brackets; `binds` the expressions behind each `:`, in order.
 * `parsed` is undefined only where no SELECT stands behind the bracket.
 */
export interface SoqlExpression extends Node {
  readonly kind: 'SoqlExpression';
  readonly query: Node;
  readonly binds: readonly Expression[];
  readonly parsed?: SoqlQuery;
}

/** `[FIND …]`. */
export interface SoslExpression extends Node {
  readonly kind: 'SoslExpression';
  readonly query: Node;
  readonly binds: readonly Expression[];
  readonly parsed?: SoslSearch;
}

/** A place where an expression had to stand; its problem has been reported. */
export interface MissingExpression extends Node {
  readonly kind: 'MissingExpression';
}
