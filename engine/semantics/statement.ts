import type { Block, Expression, Statement } from '../syntax/tree';
import { typeName } from '../types/names';
import type { ApexType } from '../types/type';
import { isAssignable, isSubtype, supertypeNamed } from './assignability';
import { type BodyContext, isUntyped } from './context';
import { boxConversion } from './conversion';
import { checkCondition, checkExpression, resolveType } from './expressions/expression';
import { alwaysLeaves } from './flow';
import type { TypedCatch, TypedExpression, TypedStatement } from './program';
import { checkPlace } from './rules/modifiers';
import type { Report } from './rules/rule';
import {
  checkCatchTypes,
  checkDmlTypes,
  checkExpressionStatement,
  checkQueryLoop,
  checkRunAs,
  returnProblem,
} from './rules/statements';
import { checkSwitch } from './switch';
import { modifiersOf } from './symbols';

const exceptionType: ApexType = { kind: 'platform', name: 'System.Exception', arguments: [] };

/** Classes of this API version and older deploy with statements that nothing reaches. [S] twilio/twilio-salesforce, TwilioQueue */
const LAST_WITH_UNREACHABLE = 30;

function toleratesUnreachable({ owner }: BodyContext): boolean {
  return (owner.source.apiVersion ?? LAST_WITH_UNREACHABLE + 1) <= LAST_WITH_UNREACHABLE;
}

/** Types the statements of a block in a scope of their own. */
export function checkBlock(context: BodyContext, tree: Block): TypedStatement {
  context.push();
  const statements: TypedStatement[] = [];
  let reachable = true;
  for (const statement of tree.statements) {
    if (!reachable) {
      if (!toleratesUnreachable(context)) context.problem('type-unreachable', statement);
      reachable = true;
    }
    statements.push(checkStatement(context, statement));
    reachable = !alwaysLeaves(statement);
  }
  context.pop();
  return { kind: 'block', statements, start: tree.start };
}

/** Types one statement. */
export function checkStatement(context: BodyContext, tree: Statement): TypedStatement {
  const { start } = tree;
  switch (tree.kind) {
    case 'Block':
      return checkBlock(context, tree);
    case 'LocalVariables':
      return checkLocals(context, tree);
    case 'ExpressionStatement':
      checkExpressionStatement(context, tree.expression);
      return { kind: 'expression', expression: checkExpression(context, tree.expression), start };
    case 'IfStatement':
      return checkIf(context, tree);
    case 'WhileStatement': {
      const condition = checkCondition(context, tree.condition);
      return { kind: 'while', condition, body: loopBody(context, tree.body, start), start };
    }
    case 'DoWhileStatement': {
      const body = loopBody(context, tree.body, start);
      return { kind: 'doWhile', condition: checkCondition(context, tree.condition), body, start };
    }
    case 'ForStatement':
      return checkFor(context, tree);
    case 'ForEachStatement':
      return checkForEach(context, tree);
    case 'ReturnStatement':
      return checkReturn(context, tree);
    case 'BreakStatement':
    case 'ContinueStatement':
      if (context.loopDepth === 0) {
        const word = tree.kind === 'BreakStatement' ? 'Break' : 'Continue';
        context.problem('type-loop-control', tree, `${word} statement must be in loop`);
      }
      return { kind: tree.kind === 'BreakStatement' ? 'break' : 'continue', start };
    case 'ThrowStatement': {
      const value = checkExpression(context, tree.expression);
      if (value.type.kind !== 'unknown' && !isAssignable(value.type, exceptionType)) {
        context.problem('type-not-throwable', tree.expression, typeName(value.type));
      }
      return { kind: 'throw', value, start };
    }
    case 'TryStatement':
      return checkTry(context, tree);
    case 'SwitchStatement':
      return checkSwitch(context, tree);
    case 'DmlStatement':
      return checkDml(context, tree);
    case 'RunAsStatement': {
      const args = tree.arguments.map((argument) => checkExpression(context, argument));
      checkRunAs(context, tree, args);
      const block = checkBlock(context, tree.block);
      const [user] = args;
      if (user && isUntyped(user)) return { kind: 'expression', expression: user, start };
      return user ? { kind: 'runAs', user, block, start } : block;
    }
    case 'MissingStatement':
      return { kind: 'block', statements: [], start };
  }
}

function scoped(context: BodyContext, tree: Statement): TypedStatement {
  if (tree.kind === 'Block') return checkBlock(context, tree);
  context.push();
  const statement = checkStatement(context, tree);
  context.pop();
  return statement;
}

/** A variable that is declared without braces in the first branch is known in the `else`, where it begins as null. [S] wtfapex "Local Scope Leak" */
function checkIf(context: BodyContext, tree: Extract<Statement, { kind: 'IfStatement' }>): TypedStatement {
  const { start, otherwise } = tree;
  const condition = checkCondition(context, tree.condition);
  if (!otherwise || tree.then.kind !== 'LocalVariables') {
    const whenTrue = scoped(context, tree.then);
    return { kind: 'if', condition, whenTrue, whenFalse: otherwise && scoped(context, otherwise), start };
  }
  context.push();
  const whenTrue = checkLocals(context, tree.then);
  const choice: TypedStatement = { kind: 'if', condition, whenTrue, whenFalse: scoped(context, otherwise), start };
  context.pop();
  const declared = whenTrue.kind === 'block' ? whenTrue.statements : [whenTrue];
  const leaked = declared.map((each) => ({ ...each, value: undefined, start }) as TypedStatement);
  return { kind: 'block', statements: [...leaked, choice], start };
}

function loopBody(context: BodyContext, tree: Statement | undefined, start: number): TypedStatement {
  if (!tree) return { kind: 'block', statements: [], start };
  context.loopDepth++;
  const body = scoped(context, tree);
  context.loopDepth--;
  return body;
}

function checkLocals(context: BodyContext, tree: Extract<Statement, { kind: 'LocalVariables' }>): TypedStatement {
  const type = resolveType(context, tree.type);
  const report: Report = (...problem) => context.problem(...problem);
  checkPlace(tree.modifiers, 'locals', report);
  const isFinal = modifiersOf(tree.modifiers).keywords.has('final');
  const statements = tree.variables.map((variable): TypedStatement => {
    const { initializer } = variable;
    const value = initializer && context.assignable(checkExpression(context, initializer), type, initializer);
    const local = context.declare(variable.name.text, type, variable.name, value);
    if (isFinal && initializer) context.finals.add(local);
    return { kind: 'declare', variable: local, value, start: variable.start };
  });
  const [only] = statements;
  return statements.length === 1 && only ? only : { kind: 'block', statements, open: true, start: tree.start };
}

function checkFor(context: BodyContext, tree: Extract<Statement, { kind: 'ForStatement' }>): TypedStatement {
  context.push();
  const initializers = tree.declaration
    ? [checkLocals(context, tree.declaration)]
    : tree.initializers.map(
        (each): TypedStatement => ({
          kind: 'expression',
          expression: checkExpression(context, each),
          start: each.start,
        }),
      );
  const condition = tree.condition && checkCondition(context, tree.condition);
  const updates = tree.updates.map((each) => checkExpression(context, each));
  const body = loopBody(context, tree.body, tree.start);
  context.pop();
  return { kind: 'for', initializers, condition, updates, body, start: tree.start };
}

function checkForEach(context: BodyContext, tree: Extract<Statement, { kind: 'ForEachStatement' }>): TypedStatement {
  const collection = checkExpression(context, tree.collection);
  const declared = resolveType(context, tree.type);
  const element = elementType(collection.type);
  if (!element) context.problem('type-not-iterable', tree.collection, typeName(collection.type));
  else if (!isAssignable(element, declared) && !isAssignable(declared, element) && !isChunk(collection, declared)) {
    context.problem('type-loop-variable', tree.type, typeName(element), typeName(declared));
  }
  checkQueryLoop(context, tree);
  context.push();
  const variable = context.declare(tree.name.text, declared, tree.name, undefined);
  const body = loopBody(context, tree.body, tree.start);
  context.pop();
  if (isUntyped(collection)) return { kind: 'expression', expression: collection, start: tree.start };
  const unbox = boxConversion(declared) ? ('unbox' as const) : undefined;
  return { kind: 'forEach', variable, collection, element: unbox, body, start: tree.start };
}

/** `for (List<Account> chunk : [SELECT …])`: a query is looped over record by record or 200 at a time. [D] SOQL For Loops */
function isChunk(collection: TypedExpression, declared: ApexType): boolean {
  return collection.kind === 'query' && isAssignable(collection.type, declared);
}

/** What a for-each loop over a value of this type yields; undefined when it cannot be looped over. */
function elementType(type: ApexType): ApexType | undefined {
  if (type.kind === 'list' || type.kind === 'set') return type.element;
  if (type.kind === 'unknown') return type;
  const iterable = supertypeNamed(type, 'System.Iterable') ?? supertypeNamed(type, 'System.Iterator');
  return iterable && (iterable.arguments[0] ?? { kind: 'object' });
}

function checkReturn(context: BodyContext, tree: Extract<Statement, { kind: 'ReturnStatement' }>): TypedStatement {
  const { start } = tree;
  const isVoid = context.returns.kind === 'void';
  const misplaced = returnProblem(context, tree.expression !== undefined);
  if (misplaced !== undefined) {
    context.problem('type-return-value', tree, misplaced);
    if (tree.expression) checkExpression(context, tree.expression);
    return { kind: 'return', value: undefined, start };
  }
  if (!tree.expression) {
    if (!isVoid)
      context.problem('type-return-value', tree, `Method must return a value of type: ${typeName(context.returns)}`);
    return { kind: 'return', value: undefined, start };
  }
  const value = checkExpression(context, tree.expression);
  if (isVoid) {
    context.problem('type-return-value', tree, 'Void method must not return a value');
    return { kind: 'return', value: undefined, start };
  }
  return { kind: 'return', value: context.assignable(value, context.returns, tree.expression), start };
}

function checkTry(context: BodyContext, tree: Extract<Statement, { kind: 'TryStatement' }>): TypedStatement {
  const block = checkBlock(context, tree.block);
  const catches = tree.catches.map((each): TypedCatch => {
    const type = resolveType(context, each.type);
    if (type.kind !== 'unknown' && !isSubtype(type, exceptionType))
      context.problem('type-not-throwable', each.type, typeName(type));
    context.push();
    const variable = context.declare(each.name.text, type, each.name, undefined);
    const handler = checkBlock(context, each.block);
    context.pop();
    return { type, variable, block: handler };
  });
  checkCatchTypes(
    context,
    catches.map(({ type }, index) => ({ type, range: tree.catches[index]?.type ?? tree })),
  );
  return {
    kind: 'try',
    block,
    catches,
    finallyBlock: tree.finallyBlock && checkBlock(context, tree.finallyBlock),
    start: tree.start,
  };
}

function checkDml(context: BodyContext, tree: Extract<Statement, { kind: 'DmlStatement' }>): TypedStatement {
  const records = checkExpression(context, tree.expression);
  const second = tree.operation === 'merge' && tree.second ? checkExpression(context, tree.second) : undefined;
  checkDmlTypes(context, tree, records, second);
  if (tree.operation === 'merge') return unsupportedStatement(context, tree, 'merge');
  // `as user` and `as system` come to the same: the simulated user may read and write everything.
  if (isUntyped(records)) return { kind: 'expression', expression: records, start: tree.start };
  const { type } = records;
  const element = type.kind === 'list' ? type.element : type;
  const isRecords = element.kind === 'sobject' || element.kind === 'unknown';
  if (!isRecords) {
    context.problem(
      'type-wrong-operand',
      tree.expression,
      `DML requires SObject or SObject list type: ${typeName(type)}`,
    );
  }
  return {
    kind: 'dml',
    operation: tree.operation,
    records,
    externalId: tree.second && lastName(tree.second),
    start: tree.start,
  };
}

function lastName(tree: Expression): string | undefined {
  return tree.kind === 'NameExpression' || tree.kind === 'FieldAccess' ? tree.name.text : undefined;
}

function unsupportedStatement(context: BodyContext, tree: Statement, what: string): TypedStatement {
  context.unsupported('unsupported-statement', tree, what);
  return { kind: 'unsupported', code: 'unsupported-statement', values: [what], start: tree.start };
}
