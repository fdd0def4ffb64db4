import { isUpsertKey } from '../../org/metadata/fieldTraits';
import { slotOf } from '../../org/metadata/model';
import type { DmlStatement, Expression, ForEachStatement, RunAsStatement } from '../../syntax/tree';
import { sameType, typeName } from '../../types/names';
import type { ApexType } from '../../types/type';
import type { BodyContext } from '../context';
import type { TypedExpression } from '../program';

/** An expression that stands alone does something. [S] the compiler's message */
export function checkExpressionStatement(context: BodyContext, tree: Expression): void {
  switch (tree.kind) {
    case 'MethodCall':
    case 'AssignmentExpression':
    case 'PostfixExpression':
    case 'NewObject':
    case 'NewCollection':
    case 'NewArray':
    case 'SoqlExpression':
    case 'SoslExpression':
    case 'MissingExpression':
      return;
    case 'UnaryExpression':
      if (tree.operator === '++' || tree.operator === '--') return;
      break;
    case 'ParenthesizedExpression':
      checkExpressionStatement(context, tree.expression);
      return;
    default:
      break;
  }
  context.problem('type-expression-statement', tree);
}

/** What a `return` may give back, by what the body belongs to; undefined where the method's type decides. */
export function returnProblem(context: BodyContext, hasValue: boolean): string | undefined {
  if (context.kind === 'initializer') return 'Return must be called from a method';
  if (!hasValue) return undefined;
  if (context.kind === 'constructor') return 'Constructors must not return a value';
  if (context.kind === 'trigger') return 'Trigger bodies must not return a value';
  return undefined;
}

/** A clause that catches what an earlier clause of the same `try` catches is never reached. */
export function checkCatchTypes(
  context: BodyContext,
  catches: readonly { readonly type: ApexType; readonly range: { start: number; end: number } }[],
): void {
  for (const [index, { type, range }] of catches.entries()) {
    if (type.kind === 'unknown') continue;
    if (catches.slice(0, index).some((earlier) => sameType(earlier.type, type)))
      context.problem('type-catch-duplicate', range, typeName(type));
  }
}

/** A loop over a query has a body. */
export function checkQueryLoop(context: BodyContext, tree: ForEachStatement): void {
  if (!tree.body && tree.collection.kind === 'SoqlExpression') context.problem('type-query-loop', tree);
}

/** `merge` and `upsert` with a field take records of one concrete sObject. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dml_section.htm */
export function checkDmlTypes(
  context: BodyContext,
  tree: DmlStatement,
  records: TypedExpression,
  second: TypedExpression | undefined,
): void {
  const { type } = records;
  const element = type.kind === 'list' ? type.element : type;
  if (tree.operation === 'upsert' && tree.second && element.kind === 'sobject' && element.name === undefined) {
    context.problem('type-dml', tree.expression, 'Upsert with a field specification requires a concrete SObject type');
  }
  if (tree.operation === 'upsert' && tree.second && element.kind === 'sobject' && element.name !== undefined) {
    checkUpsertField(context, tree.second, element.name);
  }
  if (tree.operation !== 'merge' || type.kind === 'unknown' || type.kind === 'null') return;
  if (type.kind !== 'sobject' || type.name === undefined) {
    context.problem('type-dml', tree.expression, `Merge requires a concrete SObject type: ${typeName(type)}`);
  } else if (second && tree.second && !isDuplicateOf(second.type, type)) {
    context.problem('type-dml', tree.second, 'Invalid type for duplicate records');
  }
}

/**
 * A custom field by which `upsert` shall find records is an external id. [S] https://salesforce.stackexchange.com/questions/218463
 * and the deploy error of github.com/hardisgroupcom/sfdx-hardis, deployment assistant
 */
function checkUpsertField(context: BodyContext, tree: Expression, object: string): void {
  const name = tree.kind === 'NameExpression' || tree.kind === 'FieldAccess' ? tree.name.text : undefined;
  const info = context.world.metadata.sobject(object);
  const field = name === undefined ? undefined : info?.fields[slotOf(info, name)];
  if (!info || !field?.custom || isUpsertKey(info, field)) return;
  const message = `Invalid field for upsert, must be an External Id custom or standard indexed field: ${field.name}`;
  context.problem('type-dml', tree, message);
}

function isDuplicateOf(type: ApexType, master: ApexType): boolean {
  const element = type.kind === 'list' ? type.element : type;
  if (element.kind === 'unknown' || element.kind === 'null') return true;
  // Ids of records do as well.
  if (element.kind === 'primitive') return element.name === 'Id' || element.name === 'String';
  return element.kind === 'sobject' && (element.name === undefined || sameType(element, master));
}

/** `System.runAs` takes one user or one version. */
export function checkRunAs(context: BodyContext, tree: RunAsStatement, args: readonly TypedExpression[]): void {
  const [only] = args;
  if (args.length === 1 && only && isUserOrVersion(only.type)) return;
  const first = tree.arguments[0];
  const last = tree.arguments[tree.arguments.length - 1];
  const range = first && last ? { start: first.start, end: last.end } : { start: tree.start, end: tree.block.start };
  context.problem('type-run-as', range);
}

function isUserOrVersion(type: ApexType): boolean {
  if (type.kind === 'unknown' || type.kind === 'null' || type.kind === 'platform') return true;
  return type.kind === 'sobject' && (type.name === undefined || type.name.toLowerCase() === 'user');
}
