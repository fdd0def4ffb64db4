import { reporter } from '../problems/catalogue';
import type { Problem } from '../problems/problem';
import { typeProblems } from '../problems/type';
import { checkAnnotations } from './rules/annotations/annotations';
import { checkAuraEnabled } from './rules/annotations/auraEnabled';
import { checkAnnotatedMethods } from './rules/annotations/methods';
import { checkRestResource } from './rules/annotations/restResource';
import { checkTests } from './rules/annotations/tests';
import { checkConstructors } from './rules/constructors';
import { checkDeprecated } from './rules/deprecated';
import { checkEnclosing } from './rules/enclosing';
import { checkExceptions } from './rules/exceptions';
import { checkIdentifiers } from './rules/identifiers';
import { checkModifiers } from './rules/modifiers';
import { checkConstants, checkNesting } from './rules/nesting';
import { checkOverrides } from './rules/overrides';
import type { ClassRule } from './rules/rule';
import { checkMethodBodies, checkShapes } from './rules/shapes';
import { checkSupertypes } from './rules/supertypes';
import { checkTopLevelInterfaces } from './rules/topLevelInterfaces';
import type { ClassSymbol } from './symbols';
import type { World } from './world';

/** Every rule over the declarations of a class. Rules over code are asked where expressions and statements are typed. */
const RULES: readonly ClassRule[] = [
  checkModifiers,
  checkEnclosing,
  checkIdentifiers,
  checkShapes,
  checkMethodBodies,
  checkNesting,
  checkConstants,
  checkExceptions,
  checkSupertypes,
  checkTopLevelInterfaces,
  checkOverrides,
  checkConstructors,
  checkAnnotations,
  checkTests,
  checkAnnotatedMethods,
  checkAuraEnabled,
  checkRestResource,
  checkDeprecated,
];

const reportType = reporter(typeProblems);

/** Reports what the rules say of a class and of its inner classes. */
export function checkRules(world: World, symbol: ClassSymbol, problems: Problem[]): void {
  const report = (
    code: keyof typeof typeProblems,
    range: { start: number; end: number },
    ...values: (string | number)[]
  ) => {
    problems.push(reportType(code, range, values));
  };
  for (const rule of RULES) rule({ symbol, world, apiVersion: symbol.source.apiVersion, report });
  for (const inner of symbol.inner.values()) checkRules(world, inner, problems);
}
