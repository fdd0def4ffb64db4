import { customRecordClass } from '../../library/custom/customRecords';
import type { MethodCall } from '../../syntax/tree';
import { type ApexType, anySObjectType, mapOf, platformType, stringType } from '../../types/type';
import type { BodyContext } from '../context';
import type { Candidate } from '../lookup';
import type { TypedExpression } from '../program';
import { choose, convertArguments } from './call';

/**
 * The static methods of an sObject's type: `Account.getSObjectType()`, and those of custom settings and custom metadata
 * types. Undefined for other calls.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dynamic_describe_objects_understanding.htm
 */
export function checkSObjectStatic(
  context: BodyContext,
  tree: MethodCall,
  sobject: string,
  args: TypedExpression[],
): TypedExpression | undefined {
  const info = context.world.metadata.sobject(sobject);
  if (!info) return undefined;
  const token: TypedExpression = {
    kind: 'sobjectToken',
    info,
    type: platformType('Schema.SObjectType'),
    start: tree.start,
  };
  const lower = tree.name.text.toLowerCase();
  if (lower === 'getsobjecttype' && args.length === 0) return token;
  const own: ApexType = { kind: 'sobject', name: info.name };
  const candidates = (customRecordClass(info)?.methods(lower) ?? [])
    .filter(({ isStatic }) => isStatic)
    .map((declared): Candidate & { kind: 'platform' } => {
      const parameters = declared.parameters.slice(1);
      const returns = declared.returns.kind === 'map' ? mapOf(stringType, own) : own;
      return { kind: 'platform', declared, method: { ...declared, parameters, returns }, parameters };
    });
  if (candidates.length === 0) return undefined;
  const chosen = choose(context, tree, candidates, args, anySObjectType);
  if (chosen?.kind !== 'platform') return undefined;
  return {
    kind: 'platformCall',
    object: undefined,
    method: chosen.declared,
    arguments: [token, ...convertArguments(context, args, chosen.parameters)],
    type: chosen.method.returns,
    start: tree.start,
  };
}
