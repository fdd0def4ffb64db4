import type { TypedExpression } from '../semantics/program';
import { emit } from './expression';
import type { MethodEmitter } from './methodEmitter';

/** How many operators of one chain are written into each other. JavaScript's own compiler goes down them recursively. */
const MOST_NESTED = 100;

/** The temporary that holds the value of an expression, for the rest of the chain that it begins. */
export function heldText({ held }: MethodEmitter, x: TypedExpression): string | undefined {
  return held.size === 0 ? undefined : held.get(x);
}

/**
 * A chain such as `a + b + c …` of more than a hundred operators, as a row of assignments to a temporary: what stands
 * left is worked out first anyhow. Undefined for any other expression.
 */
export function emitLongChain(e: MethodEmitter, x: TypedExpression): string | undefined {
  if (leftOf(x) === undefined) return undefined;
  const chain: TypedExpression[] = [];
  for (let each: TypedExpression | undefined = x; each && !e.held.has(each); each = leftOf(each)) chain.push(each);
  if (chain.length <= MOST_NESTED) return undefined;
  const steps: string[] = [];
  let before: TypedExpression | undefined;
  for (let index = chain.length - MOST_NESTED; index > 0; index -= MOST_NESTED - 1) {
    const part = chain[index] as TypedExpression;
    const text = emit(e, part);
    const temporary = e.temporary();
    if (before) e.held.delete(before);
    e.held.set(part, temporary);
    before = part;
    steps.push(`${temporary} = ${text}`);
  }
  const last = emit(e, x);
  if (before) e.held.delete(before);
  return `(${[...steps, last].join(', ')})`;
}

/** What an operator's left side is, or what is converted: where a chain goes on. */
function leftOf(x: TypedExpression): TypedExpression | undefined {
  switch (x.kind) {
    case 'arithmetic':
    case 'concat':
    case 'logic':
    case 'coalesce':
    case 'datePlus':
    case 'compare':
    case 'equal':
      return x.left;
    case 'convert':
      return x.operand;
    default:
      return undefined;
  }
}
