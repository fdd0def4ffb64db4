import { fieldApexType } from '../../org/metadata/fieldType';
import { type FieldInfo, type SObjectInfo, slotOf } from '../../org/metadata/model';
import { ID_SLOT } from '../../runtime/values/sobject';
import type { Name } from '../../syntax/tree';
import { type ApexType, idType, listOf, platformType, sobjectOf, stringType } from '../../types/type';
import type { BodyContext } from '../context';
import { platformProperty } from '../lookup';
import type { TypedExpression } from '../program';

/** The field, parent or child records that `name` is of a record; `sobject` is undefined where its object is not known. */
export function sobjectMember(
  context: BodyContext,
  object: TypedExpression,
  sobject: string | undefined,
  name: Name,
): TypedExpression {
  const info = sobject === undefined ? undefined : context.world.metadata.sobject(sobject);
  if (!info) {
    if (sobject !== undefined) return context.unsupported('unsupported-sobject', name, sobject);
    return anySObjectMember(context, object, name);
  }
  const slot = slotOf(info, name.text);
  const field = info.fields[slot];
  if (field) return { kind: 'sobjectField', object, field, slot, type: fieldApexType(field), start: name.start };
  const lower = name.text.toLowerCase();
  const reference = info.fields.find(({ relationshipName }) => relationshipName?.toLowerCase() === lower);
  if (reference?.relationshipName) {
    const type = parentType(reference);
    return { kind: 'sobjectParent', object, slot: info.fields.indexOf(reference), type, start: name.start };
  }
  const children = info.childRelationships?.find((each) => each.name.toLowerCase() === lower);
  if (children) {
    const type = listOf(sobjectOf(children.childObject));
    return { kind: 'sobjectChildren', object, name: children.name, type, start: name.start };
  }
  if (mayHaveField(context, info, name.text) || slotOf(info, `${name.text}Id`) >= 0)
    return context.unsupported('unsupported-field', name, name.text, info.name);
  context.problem('type-unknown-field', name, name.text, info.name);
  return context.broken(name);
}

/**
 * Whether an org may have a field of this name that is not known here: a custom field of a standard object need not be
 * in the project, nor a package's field of any object, nor a child relationship, which another object declares.
 */
export function mayHaveField({ world }: BodyContext, { complete, name: object }: SObjectInfo, name: string): boolean {
  if (!complete || /__r$/i.test(name)) return true;
  const [, namespace] = /^([a-z]\w*?)__\w+?__[a-z]+$/i.exec(name) ?? [];
  if (namespace !== undefined) return namespace.toLowerCase() !== world.metadata.namespace?.toLowerCase();
  return /__(?:c|pc)$/i.test(name) && !/__[a-z]+$/i.test(object);
}

/** The type of the record behind a reference field: SObject where it may be one of several. */
export function parentType({ referenceTo }: FieldInfo): ApexType {
  const [target] = referenceTo;
  return referenceTo.length === 1 && target ? sobjectOf(target) : { kind: 'sobject', name: undefined };
}

/**
 * A member of an sObject whose type is not known: its Id, or, of a parent that may be of several objects, one of the
 * fields that they have in common, which are those of the object Name.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_name.htm
 */
function anySObjectMember(context: BodyContext, object: TypedExpression, name: Name): TypedExpression {
  const info = context.world.metadata.sobject('Name');
  const field = info?.fields[slotOf(info, name.text)];
  const own = context.world.metadata.sobject('Task')?.fields[ID_SLOT];
  if (name.text.toLowerCase() === 'id' && own)
    return { kind: 'sobjectField', object, field: own, slot: ID_SLOT, type: idType, start: name.start };
  if (object.kind === 'sobjectParent') {
    if (field) return { kind: 'commonField', object, name: field.name, type: fieldApexType(field), start: name.start };
    const reference = info?.fields.find(({ relationshipName }) => isSame(relationshipName, name));
    const [parent] = reference?.referenceTo ?? [];
    if (reference?.relationshipName && parent !== undefined)
      return {
        kind: 'commonField',
        object,
        name: reference.relationshipName,
        type: sobjectOf(parent),
        start: name.start,
      };
    return context.unsupported('unsupported-field', name, name.text, 'SObject');
  }
  context.problem('type-unknown-field', name, name.text, 'SObject');
  return context.broken(name);
}

function isSame(relationshipName: string | undefined, { text }: Name): boolean {
  return relationshipName?.toLowerCase() === text.toLowerCase();
}

/** A reason for sharing: `Job__Share.RowCause.Recruiter__c`, its name as text. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_bulk_sharing_creating_with_apex.htm */
export function rowCause(object: TypedExpression, { text, start }: Name): TypedExpression | undefined {
  if (object.kind !== 'fieldToken' || object.info.fields[object.slot]?.name !== 'RowCause') return undefined;
  return { kind: 'constant', value: text, type: stringType, start };
}

const tokenType = platformType('Schema.SObjectType');

/** What `name` is of an sObject's type: `Task.SObjectType`, or the token of a field, `Task.Subject`. */
export function sobjectStaticMember(context: BodyContext, sobject: string, name: Name): TypedExpression {
  const { start } = name;
  const info = context.world.metadata.sobject(sobject);
  if (info && name.text.toLowerCase() === 'sobjecttype') return { kind: 'sobjectToken', info, type: tokenType, start };
  const slot = info ? slotOf(info, name.text) : -1;
  // `Account.fields` is that of its token.
  const fields = slot < 0 && name.text.toLowerCase() === 'fields' ? platformProperty(tokenType, 'fields') : undefined;
  if (info && fields?.property.simulated) {
    const object: TypedExpression = { kind: 'sobjectToken', info, type: tokenType, start };
    return { kind: 'platformProperty', object, property: fields.property, type: fields.type, start };
  }
  if (info && slot >= 0) return { kind: 'fieldToken', info, slot, type: platformType('Schema.SObjectField'), start };
  return context.unsupported('unsupported-field', name, name.text, sobject);
}

/** The describe result behind `Schema.SObjectType.Task`. */
export function describeOf(context: BodyContext, name: Name): TypedExpression {
  const info = context.world.metadata.sobject(name.text);
  if (!info) return context.unsupported('unsupported-sobject', name, name.text);
  return { kind: 'describeToken', info, type: platformType('Schema.DescribeSObjectResult'), start: name.start };
}

/** Whether a record of this object has a field or parent of this lower-cased name. */
export function hasSObjectMember(context: BodyContext, sobject: string, lower: string): boolean {
  const info = context.world.metadata.sobject(sobject);
  if (!info) return false;
  return (
    slotOf(info, lower) >= 0 ||
    info.fields.some(({ relationshipName }) => relationshipName?.toLowerCase() === lower) ||
    info.childRelationships?.some((each) => each.name.toLowerCase() === lower) === true ||
    (!/^(?:sobjecttype|fields|fieldsets)$/.test(lower) && mayHaveField(context, info, lower))
  );
}
