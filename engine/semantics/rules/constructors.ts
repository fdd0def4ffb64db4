import { mangle } from '../../library/signature';
import type { Block, MethodCall } from '../../syntax/tree';
import { typeName } from '../../types/names';
import type { ClassSymbol } from '../symbols';
import { isUnknownType } from './overrides';
import { type ClassRule, sameName } from './rule';

/** The `this(…)` or `super(…)` that a constructor's body begins with. */
export function firstConstructorCall(body: Block | undefined): MethodCall | undefined {
  const first = body?.statements[0];
  const call = first?.kind === 'ExpressionStatement' ? first.expression : undefined;
  return call?.kind === 'MethodCall' && isConstructorCall(call) ? call : undefined;
}

/** Whether a call is written `this(…)` or `super(…)`. */
export function isConstructorCall({ object, name }: MethodCall): boolean {
  return !object && (sameName(name.text, 'this') || sameName(name.text, 'super'));
}

/** Constructors are named like their class, differ from each other and can construct the superclass. */
export const checkConstructors: ClassRule = ({ symbol, report }) => {
  if (symbol.declares !== 'class') return;
  const { constructors } = symbol.members;
  const seen = new Set<string>();
  for (const { node, name, parameters } of constructors) {
    // The grammar takes a dotted name, of which the last part counts.
    const simple = name.slice(name.lastIndexOf('.') + 1);
    if (simple !== '' && !sameName(simple, symbol.simpleName)) report('type-constructor-name', node, name);
    const types = parameters.map(({ type }) => type);
    if (types.some(isUnknownType)) continue;
    const key = mangle('new', types);
    if (seen.has(key)) {
      const signature = `<Constructor>(${types.map(typeName).join(', ')})`;
      report('type-duplicate', node, `Method already defined: ${signature} from the type ${symbol.name}`);
    }
    seen.add(key);
  }
  const { superclass } = symbol;
  if (superclass?.kind !== 'user') return;
  const above = (superclass as ClassSymbol).members.constructors;
  if (above.length === 0 || above.some(({ parameters }) => parameters.length === 0)) return;
  if (/exception$/i.test(superclass.name)) return;
  const missing = (node: { start: number; end: number }) => report('type-default-constructor', node, superclass.name);
  if (constructors.length === 0) missing(symbol.tree.name);
  for (const { node, tree } of constructors) {
    if (tree?.body && !firstConstructorCall(tree.body)) missing(node);
  }
};
