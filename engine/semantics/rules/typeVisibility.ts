import { isVisible } from '../lookup';
import type { ClassSymbol } from '../symbols';

/** Whether code of `scope` can name a type: an inner one is as visible as a member of its outer class. */
export function isTypeVisible(type: ClassSymbol, scope: ClassSymbol | undefined): boolean {
  if (!type.outer || !scope) return true;
  return isVisible({ owner: type.outer, visibility: type.visibility, modifiers: type.modifiers }, scope);
}
