import type { TypeReference } from '../../syntax/tree';
import { modifiersOf } from '../symbols';
import { type ClassRule, memberTrees, type Report, sameName } from './rule';

const MOST_PARAMETERS = 32;
const MOST_CONSTANTS = 100;

/** Parameters and enum constants in bounds, and nothing but methods void. */
export const checkShapes: ClassRule = ({ symbol, report }) => {
  if (symbol.tree.kind === 'EnumDeclaration') {
    if (symbol.tree.constants.length > MOST_CONSTANTS) report('type-enum-size', symbol.tree.name, MOST_CONSTANTS);
    return;
  }
  for (const member of memberTrees(symbol)) {
    if (member.kind === 'FieldDeclaration') voidType(member.type, 'Variables', report);
    else if (member.kind === 'PropertyDeclaration') voidType(member.type, 'Properties', report);
    else if (member.kind === 'MethodDeclaration' || member.kind === 'ConstructorDeclaration') {
      if (member.parameters.length > MOST_PARAMETERS) report('type-parameter-count', member.name, MOST_PARAMETERS);
      for (const { type } of member.parameters) voidType(type, 'Parameters', report);
    }
  }
};

/** Reports a reference to `void` where a value is declared. */
export function voidType(type: TypeReference, what: 'Variables' | 'Properties' | 'Parameters', report: Report): void {
  const [only] = type.parts;
  if (type.parts.length === 1 && only && sameName(only.name.text, 'void')) report('type-void-declaration', type, what);
}

/** Abstract methods have no body, all others of a class have one. */
export const checkMethodBodies: ClassRule = ({ symbol, report }) => {
  if (symbol.declares !== 'class') return;
  for (const member of memberTrees(symbol)) {
    if (member.kind !== 'MethodDeclaration' && member.kind !== 'ConstructorDeclaration') continue;
    const isAbstract = member.kind === 'MethodDeclaration' && modifiersOf(member.modifiers).keywords.has('abstract');
    if (isAbstract && member.body) report('type-method-body', member.name, 'Abstract methods cannot have a body');
    else if (!isAbstract && !member.body) report('type-method-body', member.name, 'Method must have a body');
  }
};
