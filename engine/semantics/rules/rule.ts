import type { TextRange } from '../../problems/problem';
import type { typeProblems } from '../../problems/type';
import type { Member, MethodDeclaration } from '../../syntax/tree';
import type { ClassSymbol } from '../symbols';
import type { World } from '../world';

/** Reports a problem of the `type` chapter; `values` fill its message. */
export type Report = (code: keyof typeof typeProblems, range: TextRange, ...values: (string | number)[]) => void;

/** What a rule over a class gets to see. */
export interface RuleContext {
  readonly symbol: ClassSymbol;
  readonly world: World;
  /** Of the file; undefined when it is not known. Then no rule that depends on it speaks. */
  readonly apiVersion: number | undefined;
  readonly report: Report;
}

/** One rule of the compiler over the declarations of one class, its inner classes not included. */
export type ClassRule = (context: RuleContext) => void;

/** The members of a class as they are written; none for an enum. */
export function memberTrees({ tree }: ClassSymbol): readonly Member[] {
  return tree.kind === 'EnumDeclaration' ? [] : tree.members;
}

/** The methods of a class as they are written, those that are declared twice included. */
export function methodTrees(symbol: ClassSymbol): MethodDeclaration[] {
  return memberTrees(symbol).filter((member) => member.kind === 'MethodDeclaration');
}

/** Whether two names are the same name. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
