import type { OrgMetadata, SObjectInfo } from '../../../../engine/org/metadata/model';
import { Kind } from '../../../../engine/syntax/lexer/tokens';
import type { SoqlQuery } from '../../../../engine/syntax/soql/tree';
import type { SoqlExpression } from '../../../../engine/syntax/tree';
import { nodeAt } from '../../../../engine/syntax/walk';
import type { Cursor } from '../cursor';
import type { DescribedClass } from '../described';
import { USUAL_OBJECTS } from './bareNames';
import { fieldSuggestion } from './memberSuggestions';
import type { Suggestion } from './suggestion';

/** Words of queries. [D] https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select.htm */
const WORDS: readonly Suggestion[] = (
  'SELECT FROM WHERE AND OR NOT IN LIKE INCLUDES EXCLUDES ORDER BY ASC DESC NULLS FIRST LAST LIMIT OFFSET GROUP HAVING ' +
  'COUNT TODAY YESTERDAY THIS_WEEK THIS_MONTH LAST_N_DAYS WITH USER_MODE SYSTEM_MODE'
)
  .split(' ')
  .map((label) => ({ label, kind: 'Keyword', detail: 'SOQL', rank: 8 }));

/**
 * What may stand in a query: objects behind FROM, else fields and relationships of the object that is queried.
 * Undefined outside queries and where Apex stands in one, behind a colon; empty in SOSL.
 */
export function queryNames({ file, world }: DescribedClass, cursor: Cursor): Suggestion[] | undefined {
  const { offset, path } = cursor;
  const left = cursor.before();
  // Behind a blank a query that breaks off there has ended already: what stands before the blank is in it.
  const place = cursor.word.text === '' && left ? left.end : offset;
  const nodes = nodeAt(file.tree, place) as { readonly kind?: string }[];
  const at = nodes.findIndex(({ kind }) => kind === 'SoqlExpression' || kind === 'SoslExpression');
  const expression = nodes[at] as SoqlExpression | undefined;
  if (!expression || !isIn(expression.query, offset)) return undefined;
  const isApex = expression.binds.some((bind) => isIn(bind, offset)) || left?.kind === Kind.Colon;
  if (isApex) return undefined;
  const queries = nodes.slice(at).filter((node): node is SoqlQuery => node.kind === 'SoqlQuery');
  if (queries.length === 0) return [];
  const [parent, object] = queriedObjects(queries, world.metadata);
  if (left?.text.toLowerCase() === 'from')
    return parent ? childNames(parent) : objectNames(world.metadata, cursor.word.text);
  const info = path.length === 0 ? object : parentOf(object, path, world.metadata);
  return info ? [...fieldNames(info), ...(path.length === 0 ? WORDS : [])] : path.length === 0 ? [...WORDS] : [];
}

/** The object of the innermost query and, where that is one of children, the object that they belong to. */
function queriedObjects(
  queries: readonly SoqlQuery[],
  metadata: OrgMetadata,
): [parent: SObjectInfo | undefined, object: SObjectInfo | undefined] {
  let parent: SObjectInfo | undefined;
  let object: SObjectInfo | undefined;
  for (const [index, query] of queries.entries()) {
    const name = query.from[0]?.path[0]?.text ?? '';
    const isOfChildren =
      index > 0 && queries[index - 1]?.select.some(({ start, end }) => start <= query.start && query.end <= end);
    parent = isOfChildren ? object : undefined;
    const child = parent?.childRelationships?.find((each) => each.name.toLowerCase() === name.toLowerCase());
    object = metadata.sobject(child?.childObject ?? name);
  }
  return [parent, object];
}

/** The object that a path of relationships leads to: `Account.Owner` of Contact is User. */
function parentOf(
  info: SObjectInfo | undefined,
  path: readonly string[],
  metadata: OrgMetadata,
): SObjectInfo | undefined {
  let object = info;
  for (const name of path) {
    const lower = name.toLowerCase();
    const [target] =
      object?.fields.find(({ relationshipName }) => relationshipName?.toLowerCase() === lower)?.referenceTo ?? [];
    object = target === undefined ? undefined : metadata.sobject(target);
  }
  return object;
}

function fieldNames({ fields }: SObjectInfo): Suggestion[] {
  const parents = fields.flatMap(({ relationshipName, label, name }): Suggestion[] =>
    relationshipName === undefined
      ? []
      : [{ label: relationshipName, kind: 'Reference', detail: label, documentation: `By ${name}`, rank: 4 }],
  );
  return [...fields.map(fieldSuggestion), ...parents];
}

function childNames({ childRelationships = [] }: SObjectInfo): Suggestion[] {
  return childRelationships.map(({ name, childObject }) => ({ label: name, kind: 'Reference', detail: childObject }));
}

function objectNames(metadata: OrgMetadata, prefix: string): Suggestion[] {
  const letter = prefix.charAt(0).toLowerCase();
  return (letter === '' ? USUAL_OBJECTS : metadata.objectNames())
    .filter((name) => name.toLowerCase().startsWith(letter))
    .map((label) => ({ label, kind: 'Struct', detail: 'sObject' }));
}

function isIn({ start, end }: { readonly start: number; readonly end: number }, offset: number): boolean {
  return start <= offset && offset <= end;
}
