import { modifiersOf } from '../symbols';
import { type ClassRule, memberTrees, sameName } from './rule';

const MOST_PARAMETERS = 32;
const MOST_CONSTANTS = 100;

/** No more parameters and enum constants than the platform takes. [S] the compiler's messages */
export const checkShapes: ClassRule = ({ symbol, report }) => {
  if (symbol.tree.kind === 'EnumDeclaration') {
    if (symbol.tree.constants.length > MOST_CONSTANTS) report('type-enum-size', symbol.tree.name, MOST_CONSTANTS);
    return;
  }
  for (const member of memberTrees(symbol)) {
    const isCallable = member.kind === 'MethodDeclaration' || member.kind === 'ConstructorDeclaration';
    if (isCallable && member.parameters.length > MOST_PARAMETERS)
      report('type-parameter-count', member.name, MOST_PARAMETERS);
  }
};

/** Abstract methods have no body; all others of a class, and its constructors, have one. */
export const checkMethodBodies: ClassRule = ({ symbol, report }) => {
  if (symbol.declares !== 'class') return;
  for (const member of memberTrees(symbol)) {
    const isConstructor = member.kind === 'ConstructorDeclaration' && sameName(member.name.text, symbol.simpleName);
    if (member.kind !== 'MethodDeclaration' && !isConstructor) continue;
    const isAbstract = modifiersOf(member.modifiers).keywords.has('abstract');
    if (isConstructor && !isAbstract && !member.body)
      report('type-method-body', member.name, 'Constructor must have a body');
    if (isConstructor) continue;
    if (isAbstract && member.body) report('type-method-body', member.name, 'Abstract methods cannot have a body');
    else if (!isAbstract && !member.body) report('type-method-body', member.name, 'Method must have a body');
  }
};
