import type { Expression, MethodCall, MethodDeclaration } from '../../../../engine/syntax/tree';

/** The expression inside parentheses and casts. */
export function unwrapped(expression: Expression): Expression {
  let inner = expression;
  while (inner.kind === 'ParenthesizedExpression' || inner.kind === 'CastExpression') inner = inner.expression;
  return inner;
}

/**
 * The method of the same class that a call reaches: called by its bare name or on `this` or the class's own name, and
 * the only one with this name and number of parameters. Undefined for every other call.
 */
export function calledMethod(
  call: MethodCall,
  className: string,
  methods: readonly MethodDeclaration[],
): MethodDeclaration | undefined {
  const { object } = call;
  const isOwn =
    object === undefined ||
    object.kind === 'ThisExpression' ||
    (object.kind === 'NameExpression' && object.name.text.toLowerCase() === className.toLowerCase());
  if (!isOwn) return undefined;
  const named = methods.filter(
    ({ name, parameters }) =>
      name.text.toLowerCase() === call.name.text.toLowerCase() && parameters.length === call.arguments.length,
  );
  return named.length === 1 ? named[0] : undefined;
}
