import { sameType } from '../types/names';
import type { ApexType } from '../types/type';
import { isAssignable, isPrimitive, isText, maybeSubtype, numberRank } from './assignability';

interface Callable {
  readonly parameters: readonly { readonly type: ApexType }[];
}

/** The candidates that take these arguments, the most specific one alone when there is one. */
export function chooseOverload<C extends Callable>(candidates: readonly C[], args: readonly ApexType[]): C[] {
  const fitting = withoutNarrowing(fittingOverloads(candidates, args), args);
  if (fitting.length < 2) return fitting;
  const best = fitting.filter((one) => fitting.every((other) => other === one || !isWorse(one, other, args)));
  const undominated = best.filter((one) => best.every((other) => other === one || isBetter(one, other, args)));
  // Where none is, the first declared stands for all: `isAmbiguous` tells whether that is to be refused.
  return undominated.length === 1 ? undominated : best.length > 0 ? best.slice(0, 1) : fitting;
}

/**
 * Whether several candidates of different parameters take these arguments and none is the most specific one, so that a
 * deploy is refused: of two interfaces that a class implements neither is nearer, though one extends the other
 * [V] https://github.com/apex-enterprise-patterns/fflib-apex-common/issues/347; of parameters that the literal `null` can
 * mean the narrower one is [S] github.com/apex-dev-tools/apex-ls, MethodTest and ConstructorTest.
 */
export function isAmbiguous(candidates: readonly Callable[], args: readonly ApexType[]): boolean {
  if (candidates.length < 2 || args.some(({ kind }) => kind === 'unknown')) return false;
  const fitting = withoutNarrowing(fittingOverloads(candidates, args), args);
  if (
    fitting.some(({ parameters }) => parameters.some(({ type }, index) => maybeSubtype(args[index] as ApexType, type)))
  )
    return false;
  const distinct = fitting.filter((one, at) => fitting.findIndex((other) => haveSameTypes(one, other)) === at);
  const isAtLeastAsGood = (one: Callable, other: Callable) =>
    args.every((arg, index) => {
      const [own, others] = [one.parameters[index]?.type, other.parameters[index]?.type];
      if (!own || !others) return false;
      if (arg.kind === 'null') return isAssignable(own, others);
      const farther = distance(arg, own) - distance(arg, others);
      return farther < 0 || (farther === 0 && isAssignable(own, others) && isAssignable(others, own));
    });
  return (
    distinct.length > 1 && !distinct.some((one) => distinct.every((each) => each === one || isAtLeastAsGood(one, each)))
  );
}

function haveSameTypes(one: Callable, other: Callable): boolean {
  return one.parameters.every(({ type }, index) =>
    sameType(type, (other.parameters[index] as { type: ApexType }).type),
  );
}

/** The candidates that take these arguments; those that only may, by an ancestor nobody knows, where no other does. */
export function fittingOverloads<C extends Callable>(candidates: readonly C[], args: readonly ApexType[]): C[] {
  const fitting = candidates.filter(
    ({ parameters }) =>
      parameters.length === args.length &&
      parameters.every(({ type }, index) => isAssignable(args[index] as ApexType, type)),
  );
  const sure = fitting.filter(({ parameters }) =>
    parameters.every(({ type }, index) => !maybeSubtype(args[index] as ApexType, type)),
  );
  return sure.length > 0 ? sure : fitting;
}

/** A Decimal becomes a Double only where no candidate takes it as it is. */
function withoutNarrowing<C extends Callable>(fitting: readonly C[], args: readonly ApexType[]): C[] {
  const narrows = ({ parameters }: C) =>
    args.some((arg, index) => {
      const rank = numberRank(parameters[index]?.type ?? arg);
      return rank >= 0 && numberRank(arg) > rank;
    });
  const widening = fitting.filter((each) => !narrows(each));
  return widening.length > 0 ? widening : [...fitting];
}

function isBetter(one: Callable, other: Callable, args: readonly ApexType[]): boolean {
  return !isWorse(one, other, args) && isWorse(other, one, args);
}

/** Whether some argument fits `one` less closely than `other`. */
function isWorse(one: Callable, other: Callable, args: readonly ApexType[]): boolean {
  return args.some(
    (arg, index) => distance(arg, one.parameters[index]?.type) > distance(arg, other.parameters[index]?.type),
  );
}

/** How far an argument is from a parameter: 0 for the same type, more for each step of widening. */
function distance(arg: ApexType, parameter: ApexType | undefined): number {
  if (!parameter) return 100;
  if (sameType(arg, parameter)) return 0;
  if (parameter.kind === 'object') return 90;
  if (arg.kind === 'null') return isText(parameter) ? 1 : 2;
  const rank = numberRank(arg);
  if (rank >= 0) return numberRank(parameter) < rank ? 8 : 1 + numberRank(parameter) - rank;
  if (isText(arg) && isText(parameter)) return isPrimitive(parameter, 'String') ? 1 : 2;
  if (parameter.kind === 'sobject' && parameter.name === undefined) return 5;
  if (arg.kind === 'user') return 2 + stepsUp(arg, parameter);
  // By what they hold: List<SObject> is nearer to List<Account> than List<Object>. [S] pkozuchowski/Apex-Opensource-Library CollectionTest
  if ((arg.kind === 'list' || arg.kind === 'set') && parameter.kind === arg.kind) {
    return 2 + distance(arg.element, parameter.element) / 20;
  }
  // [S] SalesforceFoundation/NPSP, fflib_SObjects2Test: Map<String, String> means Map<String, Object> before Map<Id, Object>
  if (arg.kind === 'map' && parameter.kind === 'map') {
    return 2 + (distance(arg.key, parameter.key) + distance(arg.value, parameter.value)) / 40;
  }
  return 10;
}

function stepsUp(type: ApexType, ancestor: ApexType): number {
  let steps = 0;
  for (let current: ApexType | undefined = type; current?.kind === 'user' && steps < 50; current = current.superclass) {
    if (sameType(current, ancestor)) return steps;
    steps++;
  }
  return 50;
}
