import { knownPlatform } from '../../library/platformTypes';
import { fieldSetOf } from '../../org/describe';
import { type SObjectInfo, slotOf } from '../../org/metadata/model';
import type { Expression, FieldAccess, Name } from '../../syntax/tree';
import { platformType, stringType } from '../../types/type';
import type { BodyContext } from '../context';
import type { TypedExpression } from '../program';

/**
 * The members that describe values have by the names of what they describe: `Schema.SObjectType.Task.fields.Subject` (a
 * describe result), `Task.SObjectType.fields.Subject` (a token) and `….fieldSets.Basics`. Undefined for other members.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dynamic_field_describe_results.htm;
 * [S] apex-enterprise-patterns/fflib-apex-common, fflib_SObjectDescribeTest
 */
export function describeMember(context: BodyContext, object: TypedExpression, name: Name): TypedExpression | undefined {
  if (object.kind !== 'platformProperty') return undefined;
  const { object: of, property } = object;
  if (of?.kind !== 'describeToken' && of?.kind !== 'sobjectToken') return undefined;
  switch (property.type.kind === 'platform' ? property.type.name : '') {
    case 'Schema.SObjectTypeFields':
      return fieldMember(context, of.info, name, of.kind === 'describeToken');
    case 'Schema.SObjectTypeFieldSets':
      return fieldSetMember(context, of.info, name);
    default:
      return undefined;
  }
}

function fieldMember(context: BodyContext, info: SObjectInfo, name: Name, describes: boolean): TypedExpression {
  const { start } = name;
  const slot = slotOf(info, name.text);
  if (slot < 0) return context.unsupported('unsupported-field', name, name.text, info.name);
  const token: TypedExpression = {
    kind: 'fieldToken',
    info,
    slot,
    type: platformType('Schema.SObjectField'),
    start,
  };
  const [method] = describes ? (knownPlatform('Schema.SObjectField')?.methods('getdescribe') ?? []) : [];
  if (!method) return token;
  return { kind: 'platformCall', object: token, method, arguments: [], type: method.returns, start };
}

function fieldSetMember(context: BodyContext, info: SObjectInfo, name: Name): TypedExpression {
  const lower = name.text.toLowerCase();
  const fieldSet = info.fieldSets?.find((each) => each.name.toLowerCase() === lower);
  const owner = knownPlatform('Schema.SObjectTypeFieldSets');
  if (!fieldSet || !owner) return context.unsupported('unsupported-field', name, name.text, `${info.name}.fieldSets`);
  const type = platformType('Schema.FieldSet');
  return {
    kind: 'platformProperty',
    object: undefined,
    property: {
      owner,
      name: fieldSet.name,
      isStatic: true,
      type,
      simulated: true,
      row: () => fieldSetOf(info, fieldSet),
      inline: undefined,
      signature: `Schema.FieldSet ${fieldSet.name}`,
    },
    type,
    start: name.start,
  };
}

/** `Label.npsp.Greeting`, the label of a package or, by the project's namespace or `c`, its own; undefined for any other name. */
export function namespacedLabel(context: BodyContext, { object, name }: FieldAccess): TypedExpression | undefined {
  if (object.kind !== 'FieldAccess' || !namesLabels(object.object) || context.lookup('label')) return undefined;
  const { metadata } = context.world;
  const namespace = object.name.text.toLowerCase();
  if (namespace === 'c' || namespace === metadata.namespace?.toLowerCase()) return labelMember(context, name);
  if (metadata.label(object.name.text)) return undefined;
  return context.notSimulated('unsupported-label', name, stringType, `${object.name.text}.${name.text}`);
}

/** Whether an expression is `Label` or `System.Label`. */
function namesLabels(tree: Expression): boolean {
  if (tree.kind === 'NameExpression') return tree.name.text.toLowerCase() === 'label';
  if (tree.kind !== 'FieldAccess' || tree.object.kind !== 'NameExpression') return false;
  return tree.name.text.toLowerCase() === 'label' && tree.object.name.text.toLowerCase() === 'system';
}

/** `System.Label.Greeting`: the label's text. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_system_labels.htm */
export function labelMember(context: BodyContext, name: Name): TypedExpression {
  const label = context.world.metadata.label(name.text);
  if (!label) return context.notSimulated('unsupported-label', name, stringType, name.text);
  return { kind: 'constant', value: label.value, type: stringType, start: name.start };
}
