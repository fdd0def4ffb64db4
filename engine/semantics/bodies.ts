import { reporter } from '../problems/catalogue';
import type { Problem } from '../problems/problem';
import { typeProblems } from '../problems/type';
import type { Block } from '../syntax/tree';
import { typeName } from '../types/names';
import { type ApexType, voidType } from '../types/type';
import { BodyContext } from './context';
import { checkExpression } from './expressions/expression';
import { canComplete } from './flow';
import { settleNullness } from './nullness';
import type { LocalVariable, TypedBody, TypedClass, TypedExpression, TypedField } from './program';
import { firstConstructorCall } from './rules/constructors';
import { checkBlock } from './statement';
import type { ClassSymbol, FieldSymbol, ParameterSymbol } from './symbols';
import type { World } from './world';

const report = reporter(typeProblems);

/** Checks every body of a class and of its inner classes. The typed class can run when `problems` holds no error. */
export function checkBodies(world: World, symbol: ClassSymbol, problems: Problem[]): TypedClass {
  const { members } = symbol;
  const methods = [...members.methods.values()].flat().flatMap((method) => {
    if (!method.tree.body) return [];
    const context = new BodyContext(world, symbol, method.isStatic, method.returns, problems);
    const body = checkBody(context, method.parameters, method.tree.body);
    if (method.returns.kind !== 'void' && method.returns.kind !== 'unknown' && canComplete(method.tree.body)) {
      problems.push(
        report('type-missing-return', method.node as { start: number; end: number }, [typeName(method.returns)]),
      );
    }
    return [{ method, body }];
  });
  const constructors = members.constructors.flatMap((callee) => {
    if (!callee.tree?.body) return [];
    const context = new BodyContext(world, symbol, false, voidType, problems, undefined, 'constructor');
    context.constructorCall = firstConstructorCall(callee.tree.body);
    return [{ callee, body: checkBody(context, callee.parameters, callee.tree.body) }];
  });
  const accessors = [...members.fields.values()].flatMap((field) => checkAccessors(world, symbol, field, problems));
  const staticStartup: (TypedField | TypedBody)[] = [];
  const instanceStartup: (TypedField | TypedBody)[] = [];
  for (const part of members.startup) {
    if (part.kind === 'field') {
      const typed: TypedField = { field: part, value: checkInitializer(world, symbol, part, problems) };
      (part.isStatic ? staticStartup : instanceStartup).push(typed);
    } else {
      const context = new BodyContext(world, symbol, part.isStatic, voidType, problems, undefined, 'initializer');
      (part.isStatic ? staticStartup : instanceStartup).push(checkBody(context, [], part.body));
    }
  }
  const inner = [...symbol.inner.values()].map((each) => checkBodies(world, each, problems));
  return { symbol, methods, constructors, accessors, staticStartup, instanceStartup, inner };
}

/** Types the code of one body, its parameters declared. */
export function checkBody(context: BodyContext, parameters: readonly ParameterSymbol[], block: Block): TypedBody {
  const locals: LocalVariable[] = parameters.map(({ name, type, node }) =>
    context.declare(name, type, node, undefined),
  );
  const statement = checkBlock(context, block);
  settleNullness(context.variables);
  return { parameters: locals, statement, returns: context.returns };
}

function checkInitializer(
  world: World,
  symbol: ClassSymbol,
  field: FieldSymbol,
  problems: Problem[],
): TypedExpression | undefined {
  if (!field.initializer) return undefined;
  const context = new BodyContext(world, symbol, field.isStatic, voidType, problems);
  const value = context.assignable(checkExpression(context, field.initializer), field.type, field.initializer);
  settleNullness(context.variables);
  return value;
}

function checkAccessors(
  world: World,
  symbol: ClassSymbol,
  field: FieldSymbol,
  problems: Problem[],
): TypedClass['accessors'] {
  const { getter, setter } = field.property ?? {};
  const check = (which: 'get' | 'set', block: Block, returns: ApexType, parameters: readonly ParameterSymbol[]) => {
    const context = new BodyContext(world, symbol, field.isStatic, returns, problems, field, 'accessor');
    return { field, which, body: checkBody(context, parameters, block) };
  };
  const accessors = [];
  if (getter?.tree.body) {
    accessors.push(check('get', getter.tree.body, field.type, []));
    if (canComplete(getter.tree.body)) problems.push(report('type-missing-return', field.node, [typeName(field.type)]));
  }
  if (setter?.tree.body) {
    accessors.push(check('set', setter.tree.body, voidType, [{ name: 'value', type: field.type, node: field.node }]));
  }
  return accessors;
}
