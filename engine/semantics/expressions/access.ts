import { knownPlatform } from '../../library/platformTypes';
import { fieldApexType } from '../../org/metadata/fieldType';
import { slotOf } from '../../org/metadata/model';
import { ID_SLOT } from '../../runtime/values/sobject';
import type { Expression, FieldAccess, IndexAccess, MethodCall, Name, NameExpression } from '../../syntax/tree';
import { typeName } from '../../types/names';
import { type ApexType, idType, integerType, listOf, platformType, sobjectOf } from '../../types/type';
import { type BodyContext, isUntyped } from '../context';
import { unboxed } from '../conversion';
import { findField, hasUnknownAncestor, isVisible, methodsOf, platformProperty } from '../lookup';
import type { LocalVariable, TypedExpression } from '../program';
import type { ClassSymbol, FieldSymbol } from '../symbols';
import { triggerVariableType } from '../triggerVariables';
import { checkCall } from './call';
import { checkExpression } from './expression';

type ChainLink = FieldAccess | IndexAccess | MethodCall;

/** What a name or a dotted path turns out to be. A path is one that names nothing yet, such as a namespace. */
export type Designation =
  | { readonly kind: 'value'; readonly value: TypedExpression }
  | { readonly kind: 'type'; readonly type: ApexType }
  | { readonly kind: 'path'; readonly names: readonly string[] };

/** A `?.` of a chain that waits for the chain's end. */
interface PendingSafe {
  readonly object: TypedExpression;
  readonly temporary: LocalVariable;
}

/** Types a chain of accesses; `?.` skips what follows it up to the chain's end. [D] Safe Navigation Operator */
export function checkChain(context: BodyContext, tree: ChainLink): TypedExpression {
  const pending: PendingSafe[] = [];
  let result = value(context, link(context, tree, pending), tree);
  for (const { object, temporary } of pending.reverse()) {
    result = { kind: 'safe', object, temporary, rest: result, type: result.type, start: tree.start };
  }
  return result;
}

/** Types a name standing alone. */
export function checkName(context: BodyContext, tree: NameExpression): TypedExpression {
  return value(context, designateName(context, tree.name), tree);
}

/** What stands left of a dot: a value, a type, or a path still to be completed. */
export function designate(context: BodyContext, tree: Expression, pending: PendingSafe[]): Designation {
  switch (tree.kind) {
    case 'NameExpression':
      return designateName(context, tree.name);
    case 'FieldAccess':
    case 'IndexAccess':
    case 'MethodCall':
      return link(context, tree, pending);
    default:
      return { kind: 'value', value: checkExpression(context, tree) };
  }
}

function link(context: BodyContext, tree: ChainLink, pending: PendingSafe[]): Designation {
  if (tree.kind === 'IndexAccess') return { kind: 'value', value: checkIndex(context, tree, pending) };
  if (tree.kind === 'MethodCall') {
    const receiver = tree.object && leftOfDot(context, tree, tree.object, pending);
    return { kind: 'value', value: checkCall(context, tree, receiver) };
  }
  const designation = throughDot(context, tree, leftOfDot(context, tree, tree.object, pending));
  context.world.references?.designated(context, tree.name, designation);
  return designation;
}

function throughDot(context: BodyContext, tree: FieldAccess, object: Designation): Designation {
  if (object.kind === 'value') return { kind: 'value', value: member(context, object.value, tree.name) };
  if (object.kind === 'type') return throughNamespace(context, tree) ?? staticMember(context, object.type, tree.name);
  const names = [...object.names, tree.name.text];
  const type = context.world.types.named(names, context.owner);
  return type ? { kind: 'type', type } : { kind: 'path', names };
}

function leftOfDot(
  context: BodyContext,
  tree: FieldAccess | MethodCall,
  object: Expression,
  pending: PendingSafe[],
): Designation {
  const found = receiverOf(context, object, tree, pending);
  context.world.references?.receiver(context, object, found);
  return withMember(context, tree, found);
}

/**
 * A name that is a variable and a type means the variable, unless only the type has the member: `Task task; …
 * Task.SObjectType`. [D] "Name resolution": each meaning is tried in turn
 */
function withMember(context: BodyContext, { object, name }: FieldAccess | MethodCall, found: Designation): Designation {
  if (found.kind !== 'value' || object?.kind !== 'NameExpression' || found.value.type.kind === 'unknown') return found;
  // Looking a type up may ask the host for a file, so the cheap question comes first.
  if (hasMember(context, found.value.type, name.text.toLowerCase())) return found;
  const type = context.world.types.named([object.name.text], context.owner);
  if (!type) return found;
  const designation: Designation = { kind: 'type', type };
  context.world.references?.designated(context, object.name, designation);
  return designation;
}

function hasMember(context: BodyContext, type: ApexType, lower: string): boolean {
  if (methodsOf(type, lower).some(({ method }) => !method.isStatic)) return true;
  if (type.kind === 'user') return findField(type as ClassSymbol, lower)?.isStatic === false;
  const info =
    type.kind === 'sobject' && type.name !== undefined ? context.world.metadata.sobject(type.name) : undefined;
  if (!info) return platformProperty(type, lower)?.property.isStatic === false;
  return (
    slotOf(info, lower) >= 0 || info.fields.some(({ relationshipName }) => relationshipName?.toLowerCase() === lower)
  );
}

/** `System.JSON`, `Database.SaveResult`: names that are a class and a namespace are asked as a namespace first. */
function throughNamespace(context: BodyContext, { object, name }: FieldAccess): Designation | undefined {
  if (object.kind !== 'NameExpression' || !context.world.types.isNamespace(object.name.text)) return undefined;
  const type = context.world.types.named([object.name.text, name.text], undefined);
  return type && { kind: 'type', type };
}

/** The receiver of a link; behind `?.` it is kept in a temporary until the chain ends. */
function receiverOf(
  context: BodyContext,
  tree: Expression,
  { safe, kind }: FieldAccess | MethodCall,
  pending: PendingSafe[],
): Designation {
  if (tree.kind === 'SuperExpression') {
    const type = context.owner.superclass?.kind === 'user' ? context.owner.superclass : context.owner;
    return { kind: 'value', value: { kind: 'this', type, start: tree.start } };
  }
  const designation = designate(context, tree, pending);
  if (!safe || designation.kind !== 'value') return designation;
  const { value: object } = designation;
  // The field of a query is that of its one record.
  const isRecord = kind === 'FieldAccess' && object.kind === 'query' && object.type.kind === 'list';
  const type = isRecord && object.type.kind === 'list' ? object.type.element : object.type;
  const temporary = context.temporary(type, undefined);
  pending.push({ object, temporary });
  return { kind: 'value', value: { kind: 'local', variable: temporary, type, start: object.start } };
}

function value(context: BodyContext, designation: Designation, tree: Expression): TypedExpression {
  if (designation.kind === 'value') return designation.value;
  if (designation.kind === 'type') {
    context.problem('type-unknown-variable', tree, typeName(designation.type));
    return context.broken(tree);
  }
  return unresolved(context, designation.names, tree);
}

/** A dotted name that names nothing: a platform type that is not simulated when it looks like one, else a mistake. */
export function unresolved(context: BodyContext, names: readonly string[], tree: Expression): TypedExpression {
  const [first = ''] = names;
  if (first === '') return context.broken(tree);
  if (names.length > 1 && (context.world.types.isNamespace(first) || /^[A-Z]/.test(first))) {
    return context.unsupported('unsupported-type', tree, names.join('.'));
  }
  context.problem('type-unknown-variable', tree, first);
  return context.broken(tree);
}

function designateName(context: BodyContext, name: Name): Designation {
  const designation = meaningOfName(context, name);
  context.world.references?.designated(context, name, designation);
  return designation;
}

function meaningOfName(context: BodyContext, name: Name): Designation {
  const lower = name.text.toLowerCase();
  const variable = context.lookup(lower);
  if (variable) return { kind: 'value', value: { kind: 'local', variable, type: variable.type, start: name.start } };
  const field = fieldInScope(context, lower);
  if (field) return { kind: 'value', value: ownField(context, field, name) };
  const type = context.world.types.named([name.text], context.owner);
  return type ? { kind: 'type', type } : { kind: 'path', names: [name.text] };
}

/** A field of the class or what it extends; from inside an inner class also a static of the outer one. */
function fieldInScope(context: BodyContext, lower: string): FieldSymbol | undefined {
  const own = findField(context.owner, lower);
  if (own) return own;
  const outer = context.owner.outer && findField(context.owner.outer, lower);
  return outer?.isStatic ? outer : undefined;
}

function ownField(context: BodyContext, field: FieldSymbol, name: Name): TypedExpression {
  if (field.isStatic) return staticField(context, field, name);
  if (context.beforeObject) {
    const message = `Cannot reference instance variables in a constructor invocation: ${field.name}`;
    context.problem('type-constructor-call', name, message);
    return context.broken(name);
  }
  if (context.isStatic) {
    context.problem('type-static-context', name, `Variable cannot be used in a static context: ${field.name}`);
    return context.broken(name);
  }
  return instanceField(context, { kind: 'this', type: context.owner, start: name.start }, field, name);
}

function staticField(context: BodyContext, field: FieldSymbol, name: Name): TypedExpression {
  visible(context, field, name);
  return { kind: 'staticField', field, direct: isDirect(context, field), type: field.type, start: name.start };
}

function instanceField(context: BodyContext, object: TypedExpression, field: FieldSymbol, name: Name): TypedExpression {
  visible(context, field, name);
  return {
    kind: 'instanceField',
    object,
    field,
    direct: isDirect(context, field),
    type: field.type,
    start: name.start,
  };
}

/** Storage rather than accessors: plain fields, automatic properties, and a property inside its own accessors. [K] */
function isDirect(context: BodyContext, field: FieldSymbol): boolean {
  if (context.accessorOf === field || !field.property) return true;
  const { getter, setter } = field.property;
  return !getter?.tree.body && !setter?.tree.body && getter !== undefined && setter !== undefined;
}

function visible(context: BodyContext, field: FieldSymbol, name: Name): void {
  if (!isVisible(field, context.owner)) context.problem('type-not-visible', name, `Variable ${field.name}`);
}

function member(context: BodyContext, object: TypedExpression, name: Name): TypedExpression {
  if (isUntyped(object)) return object;
  // A field behind a query is a field of its one record.
  const type = object.kind === 'query' && object.type.kind === 'list' ? object.type.element : object.type;
  const lower = name.text.toLowerCase();
  if (name.text === '') return context.broken(name);
  if (type.kind === 'unknown') return context.broken(name);
  if (type.kind === 'user') {
    const symbol = type as ClassSymbol;
    const field = findField(symbol, lower);
    if (field && !field.isStatic) return instanceField(context, object, field, name);
    if (field) {
      context.problem(
        'type-static-context',
        name,
        `Static field cannot be referenced from a non static context: ${field.name}`,
      );
      return context.broken(name);
    }
    if (hasUnknownAncestor(symbol))
      return context.silentlyUnsupported('unsupported-field', name, name.text, symbol.name);
  }
  if (type.kind === 'sobject') return sobjectMember(context, object, type.name, name);
  const property = platformProperty(type, lower);
  if (property && !property.property.isStatic) {
    if (!property.property.simulated) {
      return context.notSimulated('unsupported-field', name, property.type, name.text, typeName(type));
    }
    return unboxed({
      kind: 'platformProperty',
      object,
      property: property.property,
      type: property.type,
      start: name.start,
    });
  }
  if (type.kind === 'platform') return context.unsupported('unsupported-field', name, name.text, typeName(type));
  context.problem('type-unknown-field', name, name.text, typeName(type));
  return context.broken(name);
}

function sobjectMember(
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
    const [target] = reference.referenceTo;
    const parent: ApexType =
      reference.referenceTo.length === 1 && target ? sobjectOf(target) : { kind: 'sobject', name: undefined };
    return { kind: 'sobjectParent', object, slot: info.fields.indexOf(reference), type: parent, start: name.start };
  }
  const children = info.childRelationships?.find((each) => each.name.toLowerCase() === lower);
  if (children) {
    return context.notSimulated(
      'unsupported-field',
      name,
      listOf(sobjectOf(children.childObject)),
      name.text,
      info.name,
    );
  }
  // A child relationship may be declared by an object that is not here.
  const mayExist = !info.complete || lower.endsWith('__r') || slotOf(info, `${name.text}Id`) >= 0;
  if (mayExist) return context.unsupported('unsupported-field', name, name.text, info.name);
  context.problem('type-unknown-field', name, name.text, info.name);
  return context.broken(name);
}

/** A member of an sObject whose type is not known: its Id, or one of the fields that every target of a reference has. */
function anySObjectMember(context: BodyContext, object: TypedExpression, name: Name): TypedExpression {
  const field = context.world.metadata.sobject('Task')?.fields[ID_SLOT];
  if (name.text.toLowerCase() === 'id' && field) {
    return { kind: 'sobjectField', object, field, slot: ID_SLOT, type: idType, start: name.start };
  }
  if (object.kind === 'sobjectParent') return context.unsupported('unsupported-field', name, name.text, 'SObject');
  context.problem('type-unknown-field', name, name.text, 'SObject');
  return context.broken(name);
}

function staticMember(context: BodyContext, type: ApexType, name: Name): Designation {
  const { start } = name;
  const lower = name.text.toLowerCase();
  if (type.kind === 'user') {
    const symbol = type as ClassSymbol;
    if (symbol.tree.kind === 'EnumDeclaration') {
      const index = symbol.tree.constants.findIndex((constant) => constant.text.toLowerCase() === lower);
      if (index >= 0) return { kind: 'value', value: { kind: 'enumConstant', enumType: symbol, index, type, start } };
    }
    const field = findField(symbol, lower);
    if (field?.isStatic) return { kind: 'value', value: staticField(context, field, name) };
    const inner = context.world.types.named([symbol.name, name.text], symbol) ?? symbol.inner.get(lower);
    if (inner) return { kind: 'type', type: inner };
  }
  if (type.kind === 'sobject' && type.name !== undefined) {
    const info = context.world.metadata.sobject(type.name);
    if (info && lower === 'sobjecttype') {
      return { kind: 'value', value: { kind: 'sobjectToken', info, type: platformType('Schema.SObjectType'), start } };
    }
    const slot = info ? slotOf(info, name.text) : -1;
    if (info && slot >= 0) {
      return {
        kind: 'value',
        value: { kind: 'fieldToken', info, slot, type: platformType('Schema.SObjectField'), start },
      };
    }
    return { kind: 'value', value: context.unsupported('unsupported-field', name, name.text, type.name) };
  }
  if (type.kind === 'platform') {
    if (type.name === 'Schema.SObjectType') {
      const info = context.world.metadata.sobject(name.text);
      if (info)
        return {
          kind: 'value',
          value: { kind: 'describeToken', info, type: platformType('Schema.DescribeSObjectResult'), start },
        };
      return { kind: 'value', value: context.unsupported('unsupported-sobject', name, name.text) };
    }
    const platform = knownPlatform(type.name);
    const index = platform?.constants.findIndex((constant) => constant.toLowerCase() === lower) ?? -1;
    const isKnownOnly =
      platform?.knownConstants.some((constant) => constant.toLowerCase() === lower) ||
      (index >= 0 && !platform?.simulated);
    if (isKnownOnly)
      return { kind: 'value', value: context.notSimulated('unsupported-field', name, type, name.text, type.name) };
    if (index >= 0)
      return { kind: 'value', value: { kind: 'platformConstant', enumName: type.name, index, type, start } };
    const inner = knownPlatform(`${type.name}.${name.text}`);
    if (inner) return { kind: 'type', type: platformType(inner.name) };
  }
  const property = platformProperty(type, lower);
  if (property?.property.isStatic) {
    if (!property.property.simulated) {
      const known = triggerVariableType(context, type, property.type);
      return {
        kind: 'value',
        value: context.notSimulated('unsupported-field', name, known, name.text, typeName(type)),
      };
    }
    return {
      kind: 'value',
      value: unboxed({
        kind: 'platformProperty',
        object: undefined,
        property: property.property,
        type: property.type,
        start,
      }),
    };
  }
  if (type.kind !== 'user')
    return { kind: 'value', value: context.unsupported('unsupported-field', name, name.text, typeName(type)) };
  context.problem('type-unknown-field', name, name.text, typeName(type));
  return { kind: 'value', value: context.broken(name) };
}

function checkIndex(context: BodyContext, tree: IndexAccess, pending: PendingSafe[]): TypedExpression {
  const object = value(context, designate(context, tree.object, pending), tree.object);
  const index = context.assignable(checkExpression(context, tree.index), integerType, tree.index);
  if (isUntyped(object)) return object;
  if (object.type.kind !== 'list') {
    if (object.type.kind !== 'unknown') {
      context.problem('type-wrong-operand', tree.object, `Expression must be a list type: ${typeName(object.type)}`);
    }
    return context.broken(tree);
  }
  return unboxed({ kind: 'index', object, index, type: object.type.element, start: tree.start });
}
