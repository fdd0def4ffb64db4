import type { Name } from '../../syntax/tree';
import { type ClassRule, memberTrees, type Report } from './rule';

/**
 * Words that can name methods only. [S] the compiler's list as public tools have it from deploys
 * (github.com/forcedotcom/apex-language-support); [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_reserved_words.htm
 */
const RESERVED = new Set(
  (
    'array activate any autonomous begin bigdecimal bulk byte case cast char collect commit const default desc end ' +
    'export exception exit float goto group having hint int into inner import join loop number object outer of ' +
    'package parallel pragma retrieve rollback sort short super switch system synchronized transaction this then when'
  ).split(' '),
);
const RESERVED_TYPES = new Set(['apexpages', 'page']);
const LONGEST = 255;

/** Whether a word can name neither a type nor a variable, in any case of its letters. */
export function isReservedName(name: string): boolean {
  return RESERVED.has(name.toLowerCase());
}

/** What is wrong with a name, in the compiler's words; undefined for a good one. */
export function identifierProblem(name: string, kind: 'type' | 'method' | 'constant' | 'variable'): string | undefined {
  if (!/^[a-z](?:_?[a-z0-9])*$/i.test(name)) return `Invalid character in identifier: ${name}`;
  if (name.length > LONGEST) return `Identifier name is too long: ${name}`;
  const lower = name.toLowerCase();
  if (kind === 'type' && RESERVED_TYPES.has(lower)) return `Identifier type is reserved: ${name}`;
  if ((kind === 'type' || kind === 'variable') && isReservedName(name)) return `Identifier name is reserved: ${name}`;
  return undefined;
}

/** Names of declarations are well formed, not too long and not reserved; those of local variables are checked with the bodies. */
export const checkIdentifiers: ClassRule = ({ symbol, report }) => {
  checkIdentifier(symbol.tree.name, 'type', report);
  if (symbol.tree.kind === 'EnumDeclaration')
    for (const constant of symbol.tree.constants) checkIdentifier(constant, 'constant', report);
  for (const member of memberTrees(symbol)) {
    if (member.kind === 'FieldDeclaration')
      for (const { name } of member.variables) checkIdentifier(name, 'variable', report);
    else if (member.kind === 'PropertyDeclaration') checkIdentifier(member.name, 'variable', report);
    else if (member.kind === 'MethodDeclaration') checkIdentifier(member.name, 'method', report);
  }
};

/** The same for one name; a name that the parser had to assume is passed over. */
export function checkIdentifier(name: Name, kind: Parameters<typeof identifierProblem>[1], report: Report): void {
  const problem = name.text === '' ? undefined : identifierProblem(name.text, kind);
  if (problem) report('type-identifier', name, problem);
}
