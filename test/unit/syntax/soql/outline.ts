import { parseSoql, parseSosl } from '../../../../engine/syntax/soql/parse';
import type { QueryMode } from '../../../../engine/syntax/soql/state';
import type {
  SoqlArgument,
  SoqlBind,
  SoqlCondition,
  SoqlOption,
  SoqlOrder,
  SoqlQuery,
  SoqlSelectItem,
  SoqlTypeOf,
  SoqlValue,
  SoqlWith,
  SoslSearch,
  SoslText,
  SoslWithOption,
} from '../../../../engine/syntax/soql/tree';
import type { Name } from '../../../../engine/syntax/tree';
import { show as showExpression } from '../outline';

/** Reads a query that must be without problems. */
export function soqlOf(text: string, mode: QueryMode = 'static'): SoqlQuery {
  const { query, problems } = parseSoql(text, 0, text.length, mode);
  if (problems.length > 0) throw new Error(`${text}: ${problems.map((p) => p.message).join('; ')}`);
  return query;
}

/** Reads a search that must be without problems. */
export function soslOf(text: string, mode: QueryMode = 'static'): SoslSearch {
  const { search, problems } = parseSosl(text, 0, text.length, mode);
  if (problems.length > 0) throw new Error(`${text}: ${problems.map((p) => p.message).join('; ')}`);
  return search;
}

const dotted = (path: readonly Name[]) => path.map(({ text }) => text).join('.');

type Shown = SoqlArgument | SoqlValue | SoqlSelectItem['expression'] | SoslText;

/** A value, a field or a function as text: literals with their type, binds in braces, what is missing as `?`. */
export function show(node: Shown): string {
  switch (node.kind) {
    case 'SoqlField':
      return dotted(node.path);
    case 'SoqlFunction':
      return `${node.function}(${node.arguments.map(show).join(', ')})`;
    case 'SoqlSubquery':
      return `(${showQuery(node.query)})`;
    case 'SoqlTypeOf':
      return showTypeOf(node);
    case 'SoqlLiteral':
      return `${node.type} ${node.value}`;
    case 'SoqlDateLiteral':
      return node.count === undefined ? node.name : `${node.name}:${node.count}`;
    case 'SoqlList':
      return `(${node.values.map(show).join(', ')})`;
    case 'SoqlBind':
      return `{${showExpression(node.expression)}}`;
    case 'SoslText':
      return `text ${node.value}`;
    case 'SoqlMissing':
      return '?';
  }
}

function showTypeOf({ field, cases, otherwise }: SoqlTypeOf): string {
  const list = (fields: readonly { path: readonly Name[] }[]) => fields.map(({ path }) => dotted(path)).join(', ');
  const whens = cases.map(({ object, fields }) => `${dotted(object.path)}: ${list(fields)}`);
  return `TYPEOF ${dotted(field.path)} [${[...whens, `else: ${list(otherwise)}`].join('; ')}]`;
}

/** A condition with every grouping made visible. */
export function showCondition(condition: SoqlCondition): string {
  switch (condition.kind) {
    case 'SoqlLogical':
      return `(${condition.operands.map(showCondition).join(` ${condition.operator} `)})`;
    case 'SoqlNot':
      return `(NOT ${showCondition(condition.operand)})`;
    case 'SoqlComparison':
      return `${show(condition.left)} ${condition.operator} ${show(condition.right)}`;
  }
}

const showItem = ({ expression, alias }: SoqlSelectItem) => show(expression) + (alias ? ` as ${alias.text}` : '');

export function showOrder({ expression, direction, nulls }: SoqlOrder): string {
  return [show(expression), direction, nulls && `NULLS ${nulls}`].filter(Boolean).join(' ');
}

const showOption = ({ name, value }: SoqlOption) => `${name.text}: ${show(value)}`;

function showWith(node: SoqlWith | SoslWithOption): string {
  switch (node.kind) {
    case 'SoqlWithMode':
      return node.mode;
    case 'SoqlWithCategories':
      return node.filters.map((f) => `${f.group.text} ${f.selector} [${f.categories.map((c) => c.text)}]`).join(' & ');
    case 'SoqlWithVisibility':
      return `visibility ${node.options.map(showOption).join(', ')}`;
    case 'SoqlWithCondition':
      return showCondition(node.condition);
    case 'SoslWithOption':
      return [node.name, ...node.values.map(show)].join(' ');
  }
}

/** A query, one clause behind another, those that are missing left out. */
export function showQuery(query: SoqlQuery): string {
  const options = query.options as readonly SoqlOption[] | SoqlBind | undefined;
  const clauses: [string, string | undefined][] = [
    ['select', query.select.map(showItem).join(', ')],
    ['from', query.from.map(({ path, alias }) => dotted(path) + (alias ? ` as ${alias.text}` : '')).join(', ')],
    ['scope', query.scope?.text],
    ['where', query.where && showCondition(query.where)],
    ['with', query.with && showWith(query.with)],
    [
      'group',
      query.groupBy && [query.groupBy.mode, query.groupBy.items.map(show).join(', ')].filter(Boolean).join(' '),
    ],
    ['having', query.having && showCondition(query.having)],
    ['order', query.orderBy.map(showOrder).join(', ')],
    ['limit', query.limit && show(query.limit)],
    ['offset', query.offset && show(query.offset)],
    ['all', query.allRows ? 'rows' : undefined],
    ['for', query.for.map((f) => f.mode).join(', ')],
    ['update', query.update.map((u) => u.mode).join(', ')],
    ['options', options && ('kind' in options ? show(options) : options.map(showOption).join(', '))],
  ];
  return clauses.flatMap(([name, text]) => (text ? [`${name} ${text}`] : [])).join(' | ');
}

/** A search, one clause behind another. */
export function showSearch(search: SoslSearch): string {
  const returning = search.returning.map((r) => {
    const inner: (string | undefined)[] = [
      r.fields.map(showItem).join(', '),
      r.where && `where ${showCondition(r.where)}`,
      r.listView && `view ${r.listView.text}`,
      r.orderBy.length > 0 ? `order ${r.orderBy.map(showOrder).join(', ')}` : undefined,
      r.limit && `limit ${show(r.limit)}`,
      r.offset && `offset ${show(r.offset)}`,
    ];
    return `${r.object.text}(${inner.filter(Boolean).join(' | ')})`;
  });
  const clauses: [string, string | undefined][] = [
    ['find', show(search.find)],
    ['in', search.group],
    ['returning', returning.join(', ')],
    ['with', search.with.map(showWith).join(' & ')],
    ['limit', search.limit && show(search.limit)],
    ['update', search.update.map((u) => u.mode).join(', ')],
  ];
  return clauses.flatMap(([name, text]) => (text ? [`${name} ${text}`] : [])).join(' | ');
}
