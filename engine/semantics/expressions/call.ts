import type { PlatformMethod } from '../../library/platformClass';
import { knownPlatform } from '../../library/platformTypes';
import type { MethodCall } from '../../syntax/tree';
import { typeName } from '../../types/names';
import type { ApexType } from '../../types/type';
import { hasUnknownAncestor, isAssignable, isPrimitive } from '../assignability';
import { type BodyContext, isSingleRecord, isUntyped } from '../context';
import { convertBoxed, unboxed } from '../conversion';
import { type Candidate, isVisible, knowsAllMembers, methodsOf } from '../lookup';
import { chooseOverload, fittingOverloads, isAmbiguous } from '../overloads';
import type { TypedExpression } from '../program';
import { checkSpecialCall } from '../rules/calls';
import { isConstructorCall } from '../rules/constructors';
import type { ClassSymbol } from '../symbols';
import { type Designation, unresolved } from './access';
import { checkConstructorCall } from './constructors';
import { checkExpression } from './expression';
import { checkFieldError } from './fieldError';
import { checkSObjectStatic } from './sobjectStatics';

/** Types a call. `receiver` is what stands left of the dot; undefined for a bare name. */
export function checkCall(context: BodyContext, tree: MethodCall, receiver: Designation | undefined): TypedExpression {
  const lower = tree.name.text.toLowerCase();
  const outside = context.beforeObject;
  context.beforeObject = outside || (!receiver && isConstructorCall(tree));
  const args = tree.arguments.map((argument) => checkExpression(context, argument));
  context.beforeObject = outside;
  if (!receiver) {
    if (lower === 'this' || lower === 'super') return checkConstructorCall(context, tree, lower, args);
    return bareCall(context, tree, args);
  }
  if (receiver.kind === 'path')
    return unresolved(context, [...receiver.names, tree.name.text], tree.object ?? tree, true);
  if (receiver.kind === 'type') return staticCall(context, tree, receiver.type, args);
  const object = receiver.value;
  if (isUntyped(object)) return object;
  if (checkSpecialCall(context, tree, object.type, args)) return context.broken(tree);
  if (object.type.kind === 'unknown') return context.broken(tree);
  const fieldError = checkFieldError(context, tree, object, args);
  if (fieldError) return fieldError;
  const isSuper = tree.object?.kind === 'SuperExpression';
  if (isSuper && context.isStatic)
    context.problem('type-static-context', tree.object ?? tree, 'Super cannot be referenced in a static context');
  const lookIn = isSuper ? (context.owner.superclass ?? { kind: 'object' as const }) : object.type;
  const candidates = methodsOf(lookIn, lower).filter(({ method }) => !method.isStatic);
  const chosen = choose(context, tree, candidates, args, lookIn);
  if (chosen) return instanceCall(context, tree, object, chosen, args, isSuper);
  // What a property that is not simulated holds may be more than an Object.
  return object.kind === 'unsupported' && lookIn.kind === 'object' ? object : missing(context, tree, lookIn, args);
}

/** Converts arguments to what the parameters want; the platform's generic slots get the boxed form. */
export function convertArguments(
  context: BodyContext,
  args: readonly TypedExpression[],
  parameters: readonly { readonly type: ApexType }[],
  declared: readonly { readonly type: ApexType }[] = parameters,
): TypedExpression[] {
  return args.map((argument, index) => {
    const { type } = parameters[index] as { type: ApexType };
    const at = { start: argument.start, end: argument.start };
    const value = context.assignable(argument, type, at);
    return declared[index]?.type.kind === 'parameter' ? convertBoxed(value, type) : value;
  });
}

function bareCall(context: BodyContext, tree: MethodCall, args: TypedExpression[]): TypedExpression {
  const lower = tree.name.text.toLowerCase();
  for (let scope: ClassSymbol | undefined = context.owner; scope; scope = scope.outer) {
    const isOwn = scope === context.owner;
    const candidates = methodsOf(scope, lower).filter(({ method }) => isOwn || method.isStatic);
    if (candidates.length === 0) continue;
    const chosen = choose(context, tree, candidates, args, scope);
    if (!chosen) continue;
    if (chosen.method.isStatic) return staticCallTo(context, tree, chosen, args);
    if (context.beforeObject) {
      const message = `Cannot reference instance methods in a constructor invocation: ${tree.name.text}`;
      context.problem('type-constructor-call', tree.name, message);
      return context.broken(tree);
    }
    if (context.isStatic) {
      context.problem(
        'type-static-context',
        tree.name,
        `Non static method cannot be referenced from a static context: ${callText(tree, args)}`,
      );
      return context.broken(tree);
    }
    return instanceCall(context, tree, { kind: 'this', type: context.owner, start: tree.start }, chosen, args, false);
  }
  return missing(context, tree, context.owner, args);
}

function staticCall(context: BodyContext, tree: MethodCall, type: ApexType, args: TypedExpression[]): TypedExpression {
  const lower = tree.name.text.toLowerCase();
  const ofEnum = isEnum(type) ? enumStatics(context, tree, type, args) : undefined;
  if (ofEnum) return ofEnum;
  const ofSObject =
    type.kind === 'sobject' && type.name !== undefined ? checkSObjectStatic(context, tree, type.name, args) : undefined;
  if (ofSObject) return ofSObject;
  // `System.debug` is a method of the class System in the namespace System; `Database.insert` likewise.
  const candidates = methodsOf(type, lower).filter(({ method }) => method.isStatic);
  const chosen = choose(context, tree, candidates, args, type);
  return chosen ? staticCallTo(context, tree, chosen, args) : missing(context, tree, type, args);
}

function staticCallTo(
  context: BodyContext,
  tree: MethodCall,
  chosen: Candidate,
  args: TypedExpression[],
): TypedExpression {
  if (chosen.kind === 'user') {
    visible(context, tree, chosen);
    const { method } = chosen;
    return {
      kind: 'staticCall',
      method,
      arguments: convertArguments(context, args, method.parameters),
      type: method.returns,
      start: tree.start,
    };
  }
  const call = platformCall(context, tree, undefined, chosen, args);
  const isQuery = chosen.declared.owner.name === 'System.Database' && /^query(withbinds)?$/i.test(chosen.method.name);
  return isQuery ? { kind: 'query', call, type: call.type, start: tree.start } : call;
}

function instanceCall(
  context: BodyContext,
  tree: MethodCall,
  object: TypedExpression,
  chosen: Candidate,
  args: TypedExpression[],
  isSuper: boolean,
): TypedExpression {
  if (chosen.kind === 'platform') return platformCall(context, tree, object, chosen, args, isSuper);
  visible(context, tree, chosen);
  const { method } = chosen;
  if (isSuper && method.isAbstract) context.problem('type-abstract-call', tree.name, method.name);
  const converted = convertArguments(context, args, method.parameters);
  return {
    kind: 'instanceCall',
    object,
    method,
    isSuper,
    arguments: converted,
    type: method.returns,
    start: tree.start,
  };
}

function platformCall(
  context: BodyContext,
  tree: MethodCall,
  object: TypedExpression | undefined,
  chosen: Extract<Candidate, { kind: 'platform' }>,
  args: TypedExpression[],
  isSuper = false,
): TypedExpression {
  const { method, declared } = chosen;
  if (!declared.simulated) {
    const signature = `${declared.owner.name}.${method.name}(${method.parameters.map(({ type }) => typeName(type)).join(', ')})`;
    convertArguments(context, args, method.parameters, declared.parameters);
    return context.notSimulated('unsupported-method', tree.name, method.returns, signature);
  }
  // Receivers that a generic row sees as Object keep their boxed form.
  const receiver =
    object && declared.owner.name === 'System.Object' ? convertBoxed(object, { kind: 'object' }) : object;
  const converted = isSearchForText(declared, args)
    ? args
    : convertArguments(context, args, method.parameters, declared.parameters);
  const call: TypedExpression = {
    kind: 'platformCall',
    object: receiver,
    method: declared,
    arguments: converted,
    isSuper,
    // A copy is of the type of what is copied, although its signature can only say Object.
    type: object && method.name === 'clone' && method.returns.kind !== 'parameter' ? object.type : method.returns,
    start: tree.start,
  };
  return declared.returns.kind === 'parameter' ? unboxed(call) : call;
}

/**
 * Whether a list is searched for a text, which stays as it is also in a list of Ids: one of 15 characters is not found.
 * [S] wtfapex "15 Char Id's don't work"
 */
function isSearchForText({ owner, name }: PlatformMethod, [wanted]: readonly TypedExpression[]): boolean {
  if (owner.name !== 'System.List' || !wanted || !isPrimitive(wanted.type, 'String')) return false;
  return ['contains', 'indexof'].includes(name.toLowerCase());
}

/** The candidate that a call means; undefined when none does, or the type of an argument leaves it open. */
export function choose(
  context: BodyContext,
  tree: MethodCall,
  candidates: readonly Candidate[],
  args: readonly TypedExpression[],
  type: ApexType,
): Candidate | undefined {
  const types = argumentTypes(candidates, args);
  const chosen = chooseOverload(candidates, types);
  // With an argument of unknown type several may be meant, and what they return decides what comes next.
  const isOpen = types.some(({ kind }) => kind === 'unknown') && fittingOverloads(candidates, types).length > 1;
  context.world.references?.called(context, tree.name, candidates, isOpen ? undefined : chosen[0]);
  if (isOpen) return undefined;
  if (chosen[0]?.kind === 'user' && isCallAmbiguous(candidates, types, type))
    context.problem('type-ambiguous-call', tree.name, `void ${callText(tree, args)}`);
  return chosen[0];
}

/** Whether a deploy is refused since several methods of the project are meant; what cannot be resolved above `type` may have the one. */
function isCallAmbiguous(candidates: readonly Candidate[], args: readonly ApexType[], type: ApexType): boolean {
  if (type.kind === 'user' && hasUnknownAncestor(type as ClassSymbol)) return false;
  return isAmbiguous(
    candidates.filter(({ kind }) => kind === 'user'),
    args,
  );
}

/** The types of arguments; a query is one record where no candidate takes its list. */
export function argumentTypes(
  candidates: readonly { readonly parameters: readonly { readonly type: ApexType }[] }[],
  args: readonly TypedExpression[],
): ApexType[] {
  const types = args.map(({ type }) => type);
  if (!args.some(({ kind }) => kind === 'query') || fittingOverloads(candidates, types).length > 0) return types;
  const records = args.map(({ kind, type }) => (kind === 'query' && type.kind === 'list' ? type.element : type));
  if (fittingOverloads(candidates, records).length > 0) return records;
  // What `Database.query` finds may be a record of the kind that some candidate wants. [S] NPSP, RD2_PauseForm_CTRL
  const [wanting] = candidates.filter(
    ({ parameters }) =>
      parameters.length === args.length &&
      parameters.every(
        ({ type }, index) =>
          isSingleRecord(args[index] as TypedExpression, type) || isAssignable(types[index] as ApexType, type),
      ),
  );
  return wanting
    ? wanting.parameters.map(({ type }, index) => (args[index]?.kind === 'query' ? type : (types[index] as ApexType)))
    : records;
}

function enumStatics(
  context: BodyContext,
  tree: MethodCall,
  type: ApexType,
  args: TypedExpression[],
): TypedExpression | undefined {
  const lower = tree.name.text.toLowerCase();
  const platform = knownPlatform('System.Enum');
  const [method] = platform?.methods(lower).filter(({ isStatic }) => isStatic) ?? [];
  if (!method) return undefined;
  // The rows take the enum's type first; the caller does not write it.
  const literal: TypedExpression = {
    kind: 'typeLiteral',
    literal: type,
    type: { kind: 'platform', name: 'System.Type', arguments: [] },
    start: tree.start,
  };
  const returns: ApexType = lower === 'values' ? { kind: 'list', element: type } : type;
  const asCalled = { ...method, parameters: method.parameters.slice(1), returns };
  const candidate: Candidate = {
    kind: 'platform',
    method: asCalled,
    declared: method,
    parameters: asCalled.parameters,
  };
  const types = args.map((argument) => argument.type);
  if (fittingOverloads([candidate], types).length === 0) return missing(context, tree, type, args);
  context.world.references?.called(context, tree.name, [candidate], candidate);
  const converted = convertArguments(context, args, method.parameters.slice(1));
  return {
    kind: 'platformCall',
    object: undefined,
    method,
    arguments: [literal, ...converted],
    type: returns,
    start: tree.start,
  };
}

/** Whether a type is an enum, the user's or the platform's. */
function isEnum(type: ApexType): boolean {
  if (type.kind === 'user') return type.declares === 'enum';
  return type.kind === 'platform' && knownPlatform(type.name)?.kind === 'enum';
}

function missing(
  context: BodyContext,
  tree: MethodCall,
  type: ApexType,
  args: readonly TypedExpression[],
): TypedExpression {
  const unknownArgument = args.find((argument) => argument.type.kind === 'unknown');
  if (unknownArgument) return unknownArgument.kind === 'unsupported' ? unknownArgument : context.broken(tree);
  if (tree.name.text === '' || type.kind === 'unknown') return context.broken(tree);
  const isComplete =
    type.kind === 'object' ||
    (type.kind === 'user' ? !hasUnknownAncestor(type as ClassSymbol) : knowsAllMembers(context, type));
  if (!isComplete)
    return context.unsupported('unsupported-method', tree.name, `${typeName(type)}.${callText(tree, args)}`);
  context.problem('type-unknown-method', tree.name, callText(tree, args), typeName(type));
  return context.broken(tree);
}

function visible(context: BodyContext, tree: MethodCall, { method }: Extract<Candidate, { kind: 'user' }>): void {
  if (!isVisible(method, context.owner)) context.problem('type-not-visible', tree.name, `Method ${method.name}`);
}

function callText(tree: MethodCall, args: readonly TypedExpression[]): string {
  return `${tree.name.text}(${args.map(({ type }) => typeName(type)).join(', ')})`;
}
