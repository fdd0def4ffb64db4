import { knownPlatform } from '../../library/platformTypes';
import type { Expression, FieldAccess, IndexAccess, MethodCall, Name, NameExpression } from '../../syntax/tree';
import { typeName } from '../../types/names';
import { type ApexType, integerType, platformType } from '../../types/type';
import { hasUnknownAncestor } from '../assignability';
import { type BodyContext, isUntyped } from '../context';
import { unboxed } from '../conversion';
import { findField, isVisible, knowsAllMembers, methodsOf, platformProperty } from '../lookup';
import type { LocalVariable, TypedExpression } from '../program';
import { sameName } from '../rules/rule';
import type { ClassSymbol, FieldSymbol } from '../symbols';
import { triggerVariableType } from '../triggerVariables';
import { checkCall } from './call';
import { describeMember, labelMember, namespacedLabel } from './describeMember';
import { checkExpression } from './expression';
import { describeOf, hasSObjectMember, rowCause, sobjectMember, sobjectStaticMember } from './sobjectMember';

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
  const label = namespacedLabel(context, tree);
  if (label) return { kind: 'value', value: label };
  const designation = throughDot(context, tree, leftOfDot(context, tree, tree.object, pending));
  context.world.references?.designated(context, tree.name, designation);
  return designation;
}

function throughDot(context: BodyContext, tree: FieldAccess, object: Designation): Designation {
  if (object.kind === 'value') return { kind: 'value', value: member(context, object.value, tree.name) };
  if (object.kind === 'type') return throughNamespace(context, tree) ?? staticMember(context, object.type, tree.name);
  const names = [...object.names, tree.name.text];
  if (names.length === 2 && names[0]?.toLowerCase() === 'page') return { kind: 'value', value: page(context, tree) };
  const type = context.world.types.named(names, context.owner);
  return type ? { kind: 'type', type } : { kind: 'path', names };
}

/** A Visualforce page by name. [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_system_pagereference.htm */
function page(context: BodyContext, { name }: FieldAccess): TypedExpression {
  return context.notSimulated('unsupported-property', name, platformType('System.PageReference'), name.text, 'Page');
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
  if (type.kind === 'sobject' && type.name !== undefined) return hasSObjectMember(context, type.name, lower);
  return platformProperty(type, lower)?.property.isStatic === false;
}

/** `System.JSON`, `Database.SaveResult`: names that are a class and a namespace are asked as a namespace first. */
function throughNamespace(context: BodyContext, { object, name }: FieldAccess): Designation | undefined {
  if (object.kind !== 'NameExpression' || !context.world.types.isNamespace(object.name.text)) return undefined;
  // `System.Page.Home`: Page is no class. [S] the site controllers that Salesforce writes into an org
  if (sameName(object.name.text, 'System') && sameName(name.text, 'Page')) return { kind: 'path', names: ['Page'] };
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
    const field = tree.kind === 'NameExpression' ? fieldInScope(context, tree.name.text.toLowerCase()) : undefined;
    if (field && tree.kind === 'NameExpression') return ownField(context, field, tree.name);
    context.problem('type-unknown-variable', tree, typeName(designation.type));
    return context.broken(tree);
  }
  return unresolved(context, designation.names, tree);
}

/**
 * A dotted name that names nothing: a type that is not known here when it looks like one, else a mistake. `isCall` says
 * that a method of this name is called.
 */
export function unresolved(
  context: BodyContext,
  names: readonly string[],
  tree: Expression,
  isCall = false,
): TypedExpression {
  const [first = ''] = names;
  if (first === '') return context.broken(tree);
  if (CUSTOM_OBJECT.test(first)) return context.unsupported('unsupported-sobject', firstName(tree), first);
  if (
    names.length > 1 &&
    (context.world.types.isNamespace(first) || /^[A-Z]/.test(first) || isOfPackage(names, isCall))
  ) {
    // Of `Missing.member` the type is the part before the dot.
    return context.unsupported('unsupported-type', tree, names.slice(0, Math.max(1, names.length - 1)).join('.'));
  }
  context.problem('type-unknown-variable', firstName(tree), first);
  return context.broken(tree);
}

/** Where the first name of a dotted one stands. */
function firstName(tree: Expression): Expression {
  let first = tree;
  while ((first.kind === 'FieldAccess' || first.kind === 'MethodCall') && first.object) first = first.object;
  return first;
}

const CUSTOM_OBJECT = /__(?:c|mdt|e|b|x|kav|share|history|feed|changeevent)$/i;

/** `npsp.Service.run()` and `npsp.Service.LIMIT`, but not `account.Owner.Name`: a class of a package by its namespace. */
function isOfPackage([, type = '', member = '']: readonly string[], isCall: boolean): boolean {
  return /^[A-Z]/.test(type) && member !== '' && (isCall || /^[A-Z][A-Z\d_]+$/.test(member));
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
  const type =
    field && (field.isStatic || !context.isStatic) ? undefined : context.world.types.named([name.text], context.owner);
  // Where there is no object, a property called like a type leaves its name to the type.
  if (field && !type) return { kind: 'value', value: ownField(context, field, name) };
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
  return instanceField(context, { kind: 'this', type: context.owner, start: name.start }, field, name, false);
}

function staticField(context: BodyContext, field: FieldSymbol, name: Name): TypedExpression {
  visible(context, field, name);
  return { kind: 'staticField', field, direct: isDirect(context, field), type: field.type, start: name.start };
}

function instanceField(
  context: BodyContext,
  object: TypedExpression,
  field: FieldSymbol,
  name: Name,
  isQualified: boolean,
): TypedExpression {
  visible(context, field, name);
  return {
    kind: 'instanceField',
    object,
    field,
    direct: isDirect(context, field),
    isSuper: object.kind === 'this' && object.type !== context.owner,
    isQualified,
    type: field.type,
    start: name.start,
  };
}

/** Storage rather than accessors: plain fields, automatic properties that nothing overrides, and a property inside its own accessors. [K] */
function isDirect(context: BodyContext, field: FieldSymbol): boolean {
  if (context.accessorOf === field || !field.property) return true;
  if (['virtual', 'abstract', 'override'].some((each) => field.modifiers.keywords.has(each))) return false;
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
    if (field && !field.isStatic) return instanceField(context, object, field, name, true);
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
  const described = describeMember(context, object, name);
  if (described) return described;
  const cause = rowCause(object, name);
  if (cause) return cause;
  // What components of Visualforce hold by any name, `component.expressions.value`, is not simulated, nor is what is in it.
  if (type.kind === 'object' && object.kind === 'unsupported') return context.broken(name);
  const property = platformProperty(type, lower);
  if (property && !property.property.isStatic) {
    if (!property.property.simulated) {
      return context.notSimulated('unsupported-property', name, property.type, name.text, typeName(type));
    }
    return unboxed({
      kind: 'platformProperty',
      object,
      property: property.property,
      type: property.type,
      start: name.start,
    });
  }
  if (type.kind === 'platform' && !knowsAllMembers(context, type))
    return context.unsupported('unsupported-field', name, name.text, typeName(type));
  context.problem('type-unknown-field', name, name.text, typeName(type));
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
  if (type.kind === 'sobject' && type.name !== undefined)
    return { kind: 'value', value: sobjectStaticMember(context, type.name, name) };
  if (type.kind === 'platform') {
    if (type.name === 'Schema.SObjectType') return { kind: 'value', value: describeOf(context, name) };
    if (type.name === 'System.Label') {
      const isNamespace = lower === 'c' || lower === context.world.metadata.namespace?.toLowerCase();
      return isNamespace ? { kind: 'type', type } : { kind: 'value', value: labelMember(context, name) };
    }
    const platform = knownPlatform(type.name);
    const index = platform?.constants.findIndex((constant) => constant.toLowerCase() === lower) ?? -1;
    const isKnownOnly =
      platform?.knownConstants.some((constant) => constant.toLowerCase() === lower) ||
      (index >= 0 && !platform?.simulated);
    if (isKnownOnly)
      return { kind: 'value', value: context.notSimulated('unsupported-property', name, type, name.text, type.name) };
    if (index >= 0)
      return { kind: 'value', value: { kind: 'platformConstant', enumName: type.name, index, type, start } };
    // `ApexPages` is a class and a namespace.
    const simple = type.name.replace(/^System\./, '');
    const inner = knownPlatform(`${type.name}.${name.text}`) ?? knownPlatform(`${simple}.${name.text}`);
    if (inner) return { kind: 'type', type: platformType(inner.name) };
  }
  const property = platformProperty(type, lower);
  if (property?.property.isStatic) {
    const known = triggerVariableType(context, type, property.type);
    if (!property.property.simulated) {
      return {
        kind: 'value',
        value: context.notSimulated('unsupported-property', name, known, name.text, typeName(type)),
      };
    }
    return {
      kind: 'value',
      value: unboxed({ kind: 'platformProperty', object: undefined, property: property.property, type: known, start }),
    };
  }
  const sameNamed = type.kind === 'platform' ? sobjectOfClass(context, type) : undefined;
  if (sameNamed) return { kind: 'value', value: sobjectStaticMember(context, sameNamed, name) };
  if (type.kind !== 'user' && !knowsAllMembers(context, type))
    return { kind: 'value', value: context.unsupported('unsupported-field', name, name.text, typeName(type)) };
  context.problem('type-unknown-field', name, name.text, typeName(type));
  return { kind: 'value', value: context.broken(name) };
}

/** The standard object that is called like a class of the platform, such as BusinessHours. */
function sobjectOfClass(context: BodyContext, { name }: Extract<ApexType, { kind: 'platform' }>): string | undefined {
  return context.world.metadata.sobject(name.replace(/^System\./, ''))?.name;
}

function checkIndex(context: BodyContext, tree: IndexAccess, pending: PendingSafe[]): TypedExpression {
  const object = value(context, designate(context, tree.object, pending), tree.object);
  const given = checkExpression(context, tree.index);
  if (isUntyped(object)) return object;
  if (object.type.kind !== 'list') {
    if (object.type.kind !== 'unknown') {
      context.problem('type-wrong-operand', tree.object, `Expression must be a list type: ${typeName(object.type)}`);
    }
    return context.broken(tree);
  }
  const index = context.assignable(given, integerType, tree.index);
  return unboxed({ kind: 'index', object, index, type: object.type.element, start: tree.start });
}
