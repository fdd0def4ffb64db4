import type { FieldInfo, SObjectInfo } from '../../org/metadata/model';
import { slotOf } from '../../org/metadata/model';
import { reporter } from '../../problems/catalogue';
import { queryProblems } from '../../problems/query';
import { unsupportedProblems } from '../../problems/unsupported';
import type { Name } from '../../syntax/tree';
import type { BodyContext } from '../context';
import { mayHaveField } from '../expressions/sobjectMember';

export const reportQuery = reporter(queryProblems);
const reportUnsupported = reporter(unsupportedProblems);

/** The objects that a query's names can start from: by alias and by name, lower-cased. */
export interface QuerySources {
  readonly main: SObjectInfo;
  readonly aliases: ReadonlyMap<string, SObjectInfo>;
}

/**
 * The field that a dotted path of a query ends in; undefined when it cannot be told (its problem has been reported, or
 * something on the way is not known here). Polymorphic parents have the fields of Name.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_relationships_understanding.htm
 */
export function resolveFieldPath(
  context: BodyContext,
  path: readonly Name[],
  sources: QuerySources,
): FieldInfo | undefined {
  const names = pathWithoutAlias(path, sources);
  let info: SObjectInfo | undefined = names.info;
  for (const [index, name] of names.path.entries()) {
    if (name.text === '') return undefined;
    const isLast = index === names.path.length - 1;
    if (isLast) return fieldOf(context, info, name);
    const reference: FieldInfo | undefined = referenceOf(info, name.text);
    if (!reference) {
      missing(context, info, name, 'query-unknown-relationship');
      return undefined;
    }
    context.world.references?.relationship(context, name, info, reference);
    // A reference to several objects, or to one that is not known here, ends what can be said of the path.
    const [target, ...others]: readonly string[] = reference.referenceTo;
    info = target !== undefined && others.length === 0 ? context.world.metadata.sobject(target) : undefined;
    if (!info) return undefined;
  }
  return undefined;
}

function pathWithoutAlias(
  path: readonly Name[],
  { main, aliases }: QuerySources,
): { info: SObjectInfo; path: readonly Name[] } {
  const [first] = path;
  const aliased = path.length > 1 && first ? aliases.get(first.text.toLowerCase()) : undefined;
  return aliased ? { info: aliased, path: path.slice(1) } : { info: main, path };
}

function fieldOf(context: BodyContext, info: SObjectInfo, name: Name): FieldInfo | undefined {
  const field = info.fields[slotOf(info, name.text)];
  if (!field) missing(context, info, name, 'query-unknown-field');
  else context.world.references?.sobjectField(context, name, info, field);
  return field;
}

function referenceOf(info: SObjectInfo, name: string): FieldInfo | undefined {
  const lower = name.toLowerCase();
  return info.fields.find(({ relationshipName }) => relationshipName?.toLowerCase() === lower);
}

/** Reports a name that an object lacks: wrong when all its fields are known, else only not known here. */
function missing(
  context: BodyContext,
  info: SObjectInfo,
  name: Name,
  code: 'query-unknown-field' | 'query-unknown-relationship',
): void {
  if (mayHaveField(context, info, name.text))
    context.problems.push(reportUnsupported('unsupported-field', name, [name.text, info.name]));
  else context.problems.push(reportQuery(code, name, [name.text, info.name]));
}
