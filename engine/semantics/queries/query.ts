import { fieldApexType } from '../../org/metadata/fieldType';
import type { FieldInfo, SObjectInfo } from '../../org/metadata/model';
import { reporter } from '../../problems/catalogue';
import { unsupportedProblems } from '../../problems/unsupported';
import type {
  SoqlArgument,
  SoqlBind,
  SoqlComparison,
  SoqlCondition,
  SoqlFunction,
  SoqlQuery,
  SoqlSelectItem,
  SoqlValue,
} from '../../syntax/soql/tree';
import type { SoqlExpression } from '../../syntax/tree';
import { typeName } from '../../types/names';
import { type ApexType, integerType, listOf, sobjectOf, unknownType } from '../../types/type';
import { isAssignable, isCastable } from '../assignability';
import type { BodyContext } from '../context';
import { checkExpression } from '../expressions/expression';
import type { TypedExpression } from '../program';
import { type QuerySources, reportQuery, resolveFieldPath } from './fieldPath';

const reportUnsupported = reporter(unsupportedProblems);

/** Types a query in brackets and checks its objects, fields and binds against the org's metadata. */
export function checkSoql(context: BodyContext, tree: SoqlExpression): TypedExpression {
  context.problems.push(reportUnsupported('unsupported-soql', tree, ['A SOQL query']));
  const type = tree.parsed ? checkQuery(context, tree.parsed) : unknownType;
  return { kind: 'query', call: undefined, type, start: tree.start };
}

/** What a query gives: records of its object, an Integer for `COUNT()`, else rows of aggregates. */
function checkQuery(context: BodyContext, query: SoqlQuery): ApexType {
  const sources = sourcesOf(context, query);
  const isCount = query.select.length === 1 && isBareCount(query.select[0]);
  const isAggregate =
    query.groupBy !== undefined || query.select.some(({ expression }) => isAggregateFunction(expression));
  if (!sources) {
    for (const bind of bindsOf(query)) checkExpression(context, bind.expression);
    return isCount ? integerType : isAggregate ? listOf(sobjectOf('AggregateResult')) : unknownType;
  }
  for (const item of query.select) checkItem(context, item, sources);
  if (query.where) checkCondition(context, query.where, sources);
  if (query.having) checkCondition(context, query.having, sources);
  for (const { expression } of query.orderBy) checkArgument(context, expression as SoqlArgument, sources);
  for (const bound of [query.limit, query.offset])
    if (bound?.kind === 'SoqlBind') checkExpression(context, bound.expression);
  if (isCount) return integerType;
  return listOf(sobjectOf(isAggregate ? 'AggregateResult' : sources.main.name));
}

function sourcesOf(context: BodyContext, query: SoqlQuery): QuerySources | undefined {
  const [main, ...others] = query.from;
  const name = main?.path.length === 1 ? main.path[0] : undefined;
  if (!main || !name || name.text === '') return undefined;
  const info = context.world.metadata.sobject(name.text);
  if (!info) {
    const isCustom = /__[a-z]+$/i.test(name.text);
    context.problems.push(
      isCustom || !context.world.knowsAllStandardObjects
        ? reportUnsupported('unsupported-sobject', name, [name.text])
        : reportQuery('query-unknown-object', name, [name.text]),
    );
    return undefined;
  }
  context.world.references?.sobject(context, name, info);
  const aliases = new Map<string, SObjectInfo>([[info.name.toLowerCase(), info]]);
  if (main.alias) aliases.set(main.alias.text.toLowerCase(), info);
  // A further source is a relationship behind an alias; what it leads to is told by the paths that use it.
  if (others.length > 0) return undefined;
  return { main: info, aliases };
}

function checkItem(context: BodyContext, { expression }: SoqlSelectItem, sources: QuerySources): void {
  switch (expression.kind) {
    case 'SoqlField':
      resolveFieldPath(context, expression.path, sources);
      break;
    case 'SoqlFunction':
      checkArgument(context, expression, sources);
      break;
    case 'SoqlSubquery':
      checkChildren(context, expression.query, sources.main);
      break;
    default:
      break;
  }
}

/** A sub-query of the SELECT list: its FROM names a collection of children. */
function checkChildren(context: BodyContext, query: SoqlQuery, parent: SObjectInfo): void {
  const name = query.from[0]?.path[0];
  const child = name && parent.childRelationships?.find((each) => each.name.toLowerCase() === name.text.toLowerCase());
  const info = child && context.world.metadata.sobject(child.childObject);
  if (!info) {
    for (const bind of bindsOf(query)) checkExpression(context, bind.expression);
    return;
  }
  if (name) context.world.references?.sobject(context, name, info);
  const sources: QuerySources = { main: info, aliases: new Map() };
  for (const item of query.select) checkItem(context, item, sources);
  if (query.where) checkCondition(context, query.where, sources);
}

function checkArgument(context: BodyContext, argument: SoqlArgument, sources: QuerySources): FieldInfo | undefined {
  if (argument.kind === 'SoqlField') return resolveFieldPath(context, argument.path, sources);
  if (argument.kind === 'SoqlBind') checkExpression(context, argument.expression);
  // The word in FIELDS(…) is no field; what GROUPING and DISTANCE take is left to the platform.
  if (argument.kind === 'SoqlFunction' && argument.function !== 'FIELDS') {
    for (const inner of argument.arguments) checkArgument(context, inner, sources);
  }
  return undefined;
}

function checkCondition(context: BodyContext, condition: SoqlCondition, sources: QuerySources): void {
  switch (condition.kind) {
    case 'SoqlLogical':
      for (const operand of condition.operands) checkCondition(context, operand, sources);
      break;
    case 'SoqlNot':
      checkCondition(context, condition.operand, sources);
      break;
    case 'SoqlComparison':
      checkComparison(context, condition, sources);
      break;
  }
}

function checkComparison(context: BodyContext, { left, right }: SoqlComparison, sources: QuerySources): void {
  const field = left.kind === 'SoqlMissing' ? undefined : checkArgument(context, left, sources);
  checkValue(context, right, field);
}

function checkValue(context: BodyContext, value: SoqlValue, field: FieldInfo | undefined): void {
  if (value.kind === 'SoqlList') for (const each of value.values) checkValue(context, each, field);
  else if (value.kind === 'SoqlSubquery') checkQuery(context, value.query);
  else if (value.kind === 'SoqlBind') {
    const bound = checkExpression(context, value.expression).type;
    if (field && !fitsField(bound, fieldApexType(field))) {
      context.problems.push(reportQuery('query-bind-type', value, [typeName(bound), typeName(fieldApexType(field))]));
    }
  }
}

/** Whether a bound value, or an element of a bound collection, can be compared with a field. Records stand for their Ids. */
function fitsField(bound: ApexType, field: ApexType): boolean {
  if (bound.kind === 'list' || bound.kind === 'set') return fitsField(bound.element, field);
  if (bound.kind === 'map' || bound.kind === 'sobject' || bound.kind === 'object' || bound.kind === 'user') return true;
  if (bound.kind === 'platform') return true;
  return isAssignable(bound, field) || isCastable(bound, field) || isCastable(field, bound);
}

function isBareCount(item: SoqlSelectItem | undefined): boolean {
  const expression = item?.expression;
  return expression?.kind === 'SoqlFunction' && expression.function === 'COUNT' && expression.arguments.length === 0;
}

const AGGREGATES = new Set(['COUNT', 'COUNT_DISTINCT', 'AVG', 'SUM', 'MIN', 'MAX', 'GROUPING']);

function isAggregateFunction(expression: { readonly kind: string }): boolean {
  return expression.kind === 'SoqlFunction' && AGGREGATES.has((expression as SoqlFunction).function);
}

/** Every bind of a query whose object is not known: their expressions are checked all the same. */
function bindsOf(node: unknown, found: SoqlBind[] = []): SoqlBind[] {
  if (typeof node !== 'object' || node === null) return found;
  if (!Array.isArray(node) && (node as { kind?: string }).kind === 'SoqlBind') {
    found.push(node as SoqlBind);
    return found;
  }
  for (const value of Object.values(node)) bindsOf(value, found);
  return found;
}
