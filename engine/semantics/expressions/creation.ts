import { substituteMethod } from '../../library/platformClass';
import { knownPlatformOf } from '../../library/platformTypes';
import { fieldApexType } from '../../org/metadata/fieldType';
import { type FieldInfo, type SObjectInfo, slotOf } from '../../org/metadata/model';
import type { NewArray, NewCollection, NewObject } from '../../syntax/tree';
import { typeName } from '../../types/names';
import { type ApexType, integerType, listOf } from '../../types/type';
import type { BodyContext } from '../context';
import { knowsAllMembers } from '../lookup';
import { chooseOverload } from '../overloads';
import type { TypedExpression } from '../program';
import { exceptionType } from '../rules/exceptions';
import { checkFieldsOnce, initializerProblem } from '../rules/initializers';
import type { ClassSymbol } from '../symbols';
import { convertArguments } from './call';
import { chooseConstructor, exceptionConstructor } from './constructors';
import { checkExpression, resolveType } from './expression';
import { mayHaveField, parentType } from './sobjectMember';

/** Types `new T(…)` and `new Account(Name = 'x')`. */
export function checkNewObject(context: BodyContext, tree: NewObject): TypedExpression {
  const type = resolveType(context, tree.type);
  const { start } = tree;
  if (type.kind === 'sobject') return newSObject(context, tree, type.name);
  const args = tree.arguments.map((argument) => checkExpression(context, argument));
  for (const field of tree.fields) checkExpression(context, field.value);
  if (tree.fields.length > 0 && type.kind !== 'unknown' && !isComponent(type)) {
    const message = 'Invalid constructor syntax, name=value pairs can only be used for SObjects';
    context.problem('type-constructor-syntax', tree.type, `${message}: ${typeName(type)}`);
    return context.broken(tree);
  }
  if (type.kind === 'unknown') return context.silentlyUnsupported('unsupported-type', tree.type, nameOf(tree));
  if (type.kind === 'platform' && type.name === exceptionType.name) {
    context.problem('type-not-instantiable', tree.type, 'Exception');
    return context.broken(tree);
  }
  if (type.kind === 'user') return newUser(context, tree, type as ClassSymbol, args);
  if (args.length === 0) {
    if (type.kind === 'list') return { kind: 'newList', type, elements: [], start };
    if (type.kind === 'set') return { kind: 'newSet', type, elements: [], start };
    if (type.kind === 'map') return { kind: 'newMap', type, entries: [], start };
  }
  const [argument] = args;
  const wrong = args.length === 1 && argument ? initializerProblem(type, argument.type) : undefined;
  if (wrong) {
    context.problem('type-initializer', tree.arguments[0] ?? tree, ...wrong);
    return context.broken(tree);
  }
  const platform = knownPlatformOf(type);
  const constructors = (platform?.class.constructors ?? []).map((declared) => ({
    declared,
    ...substituteMethod(declared, platform?.class.typeParameters ?? [], platform?.arguments ?? []),
  }));
  const [chosen] = chooseOverload(
    constructors,
    args.map((argument) => argument.type),
  );
  context.world.references?.platformConstructed(context, tree.type, constructors, chosen, type);
  if (!chosen?.declared.simulated) {
    if (chosen) convertArguments(context, args, chosen.parameters, chosen.declared.parameters);
    else if (
      constructors.length > 0 &&
      knowsAllMembers(context, type) &&
      args.every((each) => each.type.kind !== 'unknown')
    ) {
      context.problem(
        'type-unknown-constructor',
        tree.type,
        typeName(type),
        args.map((arg) => typeName(arg.type)).join(', '),
      );
      return context.broken(tree);
    }
    return context.notSimulated(
      'unsupported-constructor',
      tree.type,
      type,
      `${typeName(type)}(${args.map((arg) => typeName(arg.type)).join(', ')})`,
    );
  }
  return {
    kind: 'newPlatform',
    callee: chosen.declared,
    generic: (platform?.class.typeParameters.length ?? 0) > 0,
    arguments: convertArguments(context, args, chosen.parameters, chosen.declared.parameters),
    type,
    start,
  };
}

/** Types `new List<T>{…}`, `new Set<T>{…}`, `new Map<K, V>{k => v}` and `new T[]{…}`. */
export function checkNewCollection(context: BodyContext, tree: NewCollection): TypedExpression {
  const type = resolveType(context, tree.type);
  const elements = tree.elements.map((element) => ({ element, value: checkExpression(context, element) }));
  const entries = tree.entries.map((entry) => ({
    entry,
    key: checkExpression(context, entry.key),
    value: checkExpression(context, entry.value),
  }));
  const { start } = tree;
  const slot = (value: TypedExpression, to: ApexType, range: { start: number; end: number }) =>
    context.assignableBoxed(value, to, range);
  if (type.kind === 'list') {
    return {
      kind: 'newList',
      type,
      elements: elements.map(({ element, value }) => slot(value, type.element, element)),
      start,
    };
  }
  if (type.kind === 'set') {
    return {
      kind: 'newSet',
      type,
      elements: elements.map(({ element, value }) => slot(value, type.element, element)),
      start,
    };
  }
  if (type.kind === 'map') {
    const typed = entries.map(({ entry, key, value }) => ({
      key: slot(key, type.key, entry.key),
      value: slot(value, type.value, entry.value),
    }));
    return { kind: 'newMap', type, entries: typed, start };
  }
  if (type.kind !== 'unknown') context.problem('type-not-instantiable', tree.type, typeName(type));
  return context.broken(tree);
}

/** Types `new T[n]`: a list of n nulls. */
export function checkNewArray(context: BodyContext, tree: NewArray): TypedExpression {
  const type = listOf(resolveType(context, tree.type));
  const size = context.assignable(checkExpression(context, tree.size), integerType, tree.size);
  return { kind: 'newArray', type, size, start: tree.start };
}

function newUser(context: BodyContext, tree: NewObject, symbol: ClassSymbol, args: TypedExpression[]): TypedExpression {
  const { start } = tree;
  if (symbol.declares !== 'class' || symbol.modifiers.keywords.has('abstract')) {
    context.problem('type-not-instantiable', tree.type, symbol.name);
    return context.broken(tree);
  }
  const inherited = exceptionConstructor(symbol, args);
  if (inherited) {
    context.world.references?.constructed(context, tree.type, symbol, undefined);
    const converted = convertArguments(context, args, inherited.parameters);
    return { kind: 'new', target: symbol, callee: undefined, arguments: converted, type: symbol, start };
  }
  const callee = chooseConstructor(context, symbol, args, tree.type);
  const converted = callee ? convertArguments(context, args, callee.parameters) : [];
  return { kind: 'new', target: symbol, callee, arguments: converted, type: symbol, start };
}

function newSObject(context: BodyContext, tree: NewObject, name: string | undefined): TypedExpression {
  const info = name === undefined ? undefined : context.world.metadata.sobject(name);
  if (!info) {
    if (name !== undefined) return context.unsupported('unsupported-sobject', tree.type, name);
    context.problem('type-not-instantiable', tree.type, 'SObject');
    return context.broken(tree);
  }
  if (tree.arguments.length > 0) {
    const message = `Type requires name=value pair construction: ${info.name}`;
    context.problem('type-constructor-syntax', tree.type, message);
  }
  checkFieldsOnce(context, tree);
  const fields: { slot: number; value: TypedExpression; isParent?: boolean }[] = [];
  for (const { name: fieldName, value } of tree.fields) {
    const typed = checkExpression(context, value);
    const slot = slotOf(info, fieldName.text);
    const field = info.fields[slot];
    const reference = field ? undefined : parentOf(info, fieldName.text);
    if (field) context.world.references?.sobjectField(context, fieldName, info, field);
    if (field) fields.push({ slot, value: context.assignable(typed, fieldApexType(field), value) });
    else if (reference) {
      context.world.references?.relationship(context, fieldName, info, reference);
      const parent = context.assignable(typed, parentType(reference), value);
      fields.push({ slot: info.fields.indexOf(reference), value: parent, isParent: true });
    } else if (mayHaveField(context, info, fieldName.text)) {
      const type: ApexType = { kind: 'sobject', name: info.name };
      return context.notSimulated('unsupported-field', fieldName, type, fieldName.text, info.name);
    } else context.problem('type-unknown-field', fieldName, fieldName.text, info.name);
  }
  return { kind: 'newSObject', info, fields, type: { kind: 'sobject', name: info.name }, start: tree.start };
}

/** Components of Visualforce take pairs of name and value. [D] https://developer.salesforce.com/docs/atlas.en-us.pages.meta/pages/pages_dynamic_vf_components_implementation.htm */
function isComponent(type: ApexType): boolean {
  return type.kind === 'platform' && /^(?:Component\.|ApexPages\.Component$)/.test(type.name);
}

/** The reference field whose record can be given under this name. */
function parentOf(info: SObjectInfo, name: string): FieldInfo | undefined {
  const lower = name.toLowerCase();
  return info.fields.find(({ relationshipName }) => relationshipName?.toLowerCase() === lower);
}

function nameOf(tree: NewObject): string {
  return tree.type.parts.map(({ name }) => name.text).join('.');
}
