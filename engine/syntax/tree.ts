/**
 * The syntax tree of Apex: what the parser builds and every later stage reads. Plain objects, one discriminated
 * union per family. All positions are UTF-16 offsets into the text, `end` exclusive. Names keep the spelling of the
 * text; comparing them case-insensitively is the reader's business.
 */
export interface Node {
  readonly start: number;
  readonly end: number;
}

/** An identifier where it is written. `text` is empty when the parser had to assume one. */
export interface Name extends Node {
  readonly text: string;
}

/** A comment, delimiters included in the range. */
export interface Comment extends Node {
  readonly block: boolean;
}

/** `Map<String, List<Account>>[]`, `Outer.Inner`: dotted parts with their type arguments, and how many `[]` follow. */
export interface TypeReference extends Node {
  readonly kind: 'TypeReference';
  readonly parts: readonly TypePart[];
  readonly arrayDepth: number;
}

export interface TypePart {
  readonly name: Name;
  readonly typeArguments: readonly TypeReference[];
}

// --- files

export type CompilationUnit = ClassFile | TriggerFile | AnonymousFile;

/** A `.cls` file: one top-level type, or none when the text holds nothing usable. */
export interface ClassFile extends Node {
  readonly kind: 'ClassFile';
  readonly declaration: TypeDeclaration | undefined;
}

export interface TriggerFile extends Node {
  readonly kind: 'TriggerFile';
  readonly name: Name;
  readonly object: Name;
  /** `before insert`, `after update` …, lower case, single blank. */
  readonly events: readonly (Node & { readonly text: string })[];
  readonly members: readonly Member[];
  readonly body: Block;
}

/** Statements outside any class, as "Execute Anonymous" takes them; declarations may stand between them. */
export interface AnonymousFile extends Node {
  readonly kind: 'AnonymousFile';
  readonly members: readonly Member[];
  readonly body: Block;
}

// --- declarations

export type TypeDeclaration = ClassDeclaration | InterfaceDeclaration | EnumDeclaration;
export type Member =
  | TypeDeclaration
  | FieldDeclaration
  | PropertyDeclaration
  | MethodDeclaration
  | ConstructorDeclaration
  | InitializerBlock;

export type Modifier = KeywordModifier | Annotation;

/** `keyword` is lower case with single blanks: `public`, `with sharing`, `testmethod` … */
export interface KeywordModifier extends Node {
  readonly kind: 'Modifier';
  readonly keyword: string;
}

export interface Annotation extends Node {
  readonly kind: 'Annotation';
  readonly name: Name;
  readonly arguments: readonly AnnotationArgument[];
}

/** `label='x'`, or a bare value (then `name` is undefined). */
export interface AnnotationArgument extends Node {
  readonly name: Name | undefined;
  readonly value: Expression | undefined;
}

export interface ClassDeclaration extends Node {
  readonly kind: 'ClassDeclaration';
  readonly modifiers: readonly Modifier[];
  readonly name: Name;
  readonly superclass: TypeReference | undefined;
  readonly interfaces: readonly TypeReference[];
  readonly members: readonly Member[];
  /** From `{` to after `}`. */
  readonly body: Node;
}

export interface InterfaceDeclaration extends Node {
  readonly kind: 'InterfaceDeclaration';
  readonly modifiers: readonly Modifier[];
  readonly name: Name;
  readonly interfaces: readonly TypeReference[];
  readonly members: readonly Member[];
  readonly body: Node;
}

export interface EnumDeclaration extends Node {
  readonly kind: 'EnumDeclaration';
  readonly modifiers: readonly Modifier[];
  readonly name: Name;
  readonly constants: readonly Name[];
  readonly body: Node;
}

export interface FieldDeclaration extends Node {
  readonly kind: 'FieldDeclaration';
  readonly modifiers: readonly Modifier[];
  readonly type: TypeReference;
  readonly variables: readonly VariableDeclarator[];
}

export interface VariableDeclarator extends Node {
  readonly name: Name;
  readonly initializer: Expression | undefined;
}

export interface PropertyDeclaration extends Node {
  readonly kind: 'PropertyDeclaration';
  readonly modifiers: readonly Modifier[];
  readonly type: TypeReference;
  readonly name: Name;
  readonly getter: Accessor | undefined;
  readonly setter: Accessor | undefined;
}

/** `get;` (no body) or `get { … }`. */
export interface Accessor extends Node {
  readonly modifiers: readonly Modifier[];
  readonly body: Block | undefined;
}

export interface MethodDeclaration extends Node {
  readonly kind: 'MethodDeclaration';
  readonly modifiers: readonly Modifier[];
  /** `void` is a reference whose one part is named `void`. */
  readonly returnType: TypeReference;
  readonly name: Name;
  readonly parameters: readonly Parameter[];
  /** From `(` to after `)`. */
  readonly parameterList: Node;
  /** Undefined for abstract and interface methods. */
  readonly body: Block | undefined;
}

export interface ConstructorDeclaration extends Node {
  readonly kind: 'ConstructorDeclaration';
  readonly modifiers: readonly Modifier[];
  readonly name: Name;
  readonly parameters: readonly Parameter[];
  readonly parameterList: Node;
  readonly body: Block | undefined;
}

export interface Parameter extends Node {
  readonly modifiers: readonly Modifier[];
  readonly type: TypeReference;
  readonly name: Name;
}

export interface InitializerBlock extends Node {
  readonly kind: 'InitializerBlock';
  readonly isStatic: boolean;
  readonly body: Block;
}

// --- statements

export type Statement =
  | Block
  | LocalVariables
  | ExpressionStatement
  | IfStatement
  | WhileStatement
  | DoWhileStatement
  | ForStatement
  | ForEachStatement
  | ReturnStatement
  | BreakStatement
  | ContinueStatement
  | ThrowStatement
  | TryStatement
  | SwitchStatement
  | DmlStatement
  | RunAsStatement
  | MissingStatement;

export interface Block extends Node {
  readonly kind: 'Block';
  readonly statements: readonly Statement[];
}

export interface LocalVariables extends Node {
  readonly kind: 'LocalVariables';
  readonly modifiers: readonly Modifier[];
  readonly type: TypeReference;
  readonly variables: readonly VariableDeclarator[];
}

export interface ExpressionStatement extends Node {
  readonly kind: 'ExpressionStatement';
  readonly expression: Expression;
}

export interface IfStatement extends Node {
  readonly kind: 'IfStatement';
  readonly condition: Expression;
  readonly then: Statement;
  readonly otherwise: Statement | undefined;
}

export interface WhileStatement extends Node {
  readonly kind: 'WhileStatement';
  readonly condition: Expression;
  readonly body: Statement | undefined;
}

export interface DoWhileStatement extends Node {
  readonly kind: 'DoWhileStatement';
  readonly body: Statement;
  readonly condition: Expression;
}

export interface ForStatement extends Node {
  readonly kind: 'ForStatement';
  readonly declaration: LocalVariables | undefined;
  /** Expressions in place of a declaration. */
  readonly initializers: readonly Expression[];
  readonly condition: Expression | undefined;
  readonly updates: readonly Expression[];
  readonly body: Statement | undefined;
}

/** `for (T x : collection)`; over a SOQL query it also iterates in chunks when T is a list. */
export interface ForEachStatement extends Node {
  readonly kind: 'ForEachStatement';
  readonly type: TypeReference;
  readonly name: Name;
  readonly collection: Expression;
  readonly body: Statement | undefined;
}

export interface ReturnStatement extends Node {
  readonly kind: 'ReturnStatement';
  readonly expression: Expression | undefined;
}

export interface BreakStatement extends Node {
  readonly kind: 'BreakStatement';
}

export interface ContinueStatement extends Node {
  readonly kind: 'ContinueStatement';
}

export interface ThrowStatement extends Node {
  readonly kind: 'ThrowStatement';
  readonly expression: Expression;
}

export interface TryStatement extends Node {
  readonly kind: 'TryStatement';
  readonly block: Block;
  readonly catches: readonly CatchClause[];
  readonly finallyBlock: Block | undefined;
}

export interface CatchClause extends Node {
  readonly type: TypeReference;
  readonly name: Name;
  readonly block: Block;
}

export interface SwitchStatement extends Node {
  readonly kind: 'SwitchStatement';
  readonly expression: Expression;
  readonly cases: readonly SwitchCase[];
}

export interface SwitchCase extends Node {
  readonly label: SwitchLabel;
  readonly block: Block;
}

export type SwitchLabel =
  | (Node & { readonly kind: 'WhenValues'; readonly values: readonly Expression[] })
  | (Node & { readonly kind: 'WhenType'; readonly type: TypeReference; readonly name: Name })
  | (Node & { readonly kind: 'WhenElse' });

export type DmlOperation = 'insert' | 'update' | 'upsert' | 'delete' | 'undelete' | 'merge';

export interface DmlStatement extends Node {
  readonly kind: 'DmlStatement';
  readonly operation: DmlOperation;
  readonly accessLevel: 'user' | 'system' | undefined;
  readonly expression: Expression;
  /** `upsert x Field__c` (a possibly dotted name) or `merge master duplicates`. */
  readonly second: Expression | undefined;
}

export interface RunAsStatement extends Node {
  readonly kind: 'RunAsStatement';
  readonly arguments: readonly Expression[];
  readonly block: Block;
}

/** Text that is no statement; its problem has been reported. */
export interface MissingStatement extends Node {
  readonly kind: 'MissingStatement';
}

// --- expressions

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

/** `[SELECT …]`. `query` is the range between the brackets; `binds` the expressions behind each `:`, in order. */
export interface SoqlExpression extends Node {
  readonly kind: 'SoqlExpression';
  readonly query: Node;
  readonly binds: readonly Expression[];
}

/** `[FIND …]`. */
export interface SoslExpression extends Node {
  readonly kind: 'SoslExpression';
  readonly query: Node;
  readonly binds: readonly Expression[];
}

/** A place where an expression had to stand; its problem has been reported. */
export interface MissingExpression extends Node {
  readonly kind: 'MissingExpression';
}
