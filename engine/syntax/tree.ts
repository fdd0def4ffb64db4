import type { Expression } from './expressionTree';

export type * from './expressionTree';

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
