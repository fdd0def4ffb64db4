import type { MethodCall, TypeReference } from '../../syntax/tree';
import { typeName } from '../../types/names';
import { type ApexType, stringType, voidType } from '../../types/type';
import { isSubtype } from '../assignability';
import type { BodyContext } from '../context';
import { isVisible } from '../lookup';
import { chooseOverload, isAmbiguous } from '../overloads';
import type { TypedExpression } from '../program';
import { exceptionType } from '../rules/exceptions';
import type { ClassSymbol, ConstructorSymbol } from '../symbols';
import { argumentTypes, convertArguments } from './call';

/** The constructors that every exception has beside its own. [S] wtfapex; [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_exception_custom.htm */
const EXCEPTION_CONSTRUCTORS: readonly { parameters: { type: ApexType }[] }[] = [
  { parameters: [] },
  { parameters: [{ type: stringType }] },
  { parameters: [{ type: exceptionType }] },
  { parameters: [{ type: stringType }, { type: exceptionType }] },
];

/** The constructor that every exception has which these arguments mean; undefined where an own one of `symbol` is meant. */
export function exceptionConstructor(
  symbol: ClassSymbol,
  args: readonly TypedExpression[],
): { parameters: { type: ApexType }[] } | undefined {
  if (!isSubtype(symbol, exceptionType)) return undefined;
  const types = args.map(({ type }) => type);
  const [own] = chooseOverload(symbol.members.constructors, types);
  return own ? undefined : chooseOverload(EXCEPTION_CONSTRUCTORS, types)[0];
}

/** Types `this(…)` and `super(…)`, which an exception may call with the constructors that every exception has, too. */
export function checkConstructorCall(
  context: BodyContext,
  tree: MethodCall,
  which: 'this' | 'super',
  args: TypedExpression[],
): TypedExpression {
  const target = which === 'this' ? context.owner : context.owner.superclass;
  if (context.constructorCall !== tree) {
    const message = `Call to '${which}()' must be the first statement in a constructor method`;
    context.problem('type-constructor-call', tree, message);
  } else if (!target && args.length > 0) {
    context.problem('type-constructor-call', tree, `No super type defined: ${context.owner.name}`);
  }
  if (target?.kind === 'user') {
    const symbol = target as ClassSymbol;
    const inherited = exceptionConstructor(symbol, args);
    const callee = inherited ? undefined : chooseConstructor(context, symbol, args, tree);
    const chosen = inherited ?? callee;
    const converted = chosen ? convertArguments(context, args, chosen.parameters) : args;
    return {
      kind: 'constructorCall',
      target: symbol,
      callee,
      which,
      arguments: converted,
      type: voidType,
      start: tree.start,
    };
  }
  // A superclass of the platform: Exception, whose constructors take a message, a cause or both.
  return {
    kind: 'constructorCall',
    target: context.owner,
    callee: undefined,
    which,
    arguments: args,
    type: voidType,
    start: tree.start,
  };
}

/** The constructor of a user's class for these arguments; undefined for the implicit one, or with a problem when none fits. */
export function chooseConstructor(
  context: BodyContext,
  symbol: ClassSymbol,
  args: readonly TypedExpression[],
  range: MethodCall | TypeReference,
): ConstructorSymbol | undefined {
  const { constructors } = symbol.members;
  const types = argumentTypes(constructors, args);
  const [chosen] = chooseOverload(constructors, types);
  context.world.references?.constructed(context, range, symbol, chosen);
  if (constructors.length === 0 && args.length === 0) return undefined;
  if (!chosen) {
    context.problem('type-unknown-constructor', range, symbol.name, args.map(({ type }) => typeName(type)).join(', '));
  } else if (!isVisible(chosen, context.owner)) {
    context.problem('type-not-visible', range, `Constructor of ${symbol.name}`);
  } else if (isAmbiguous(constructors, types)) {
    const given = args.map(({ type }) => typeName(type)).join(', ');
    context.problem('type-ambiguous-call', range, `void <Constructor>(${given})`);
  }
  return chosen;
}
