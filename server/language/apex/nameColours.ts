import type { CompilationUnit, Name } from '../../../engine/syntax/tree';
import type { TokenType } from './semanticTokens';
import { walk } from './walk';

/** The colour of every name that the tree knows, by the offset where the name begins. */
export function coloursOfNames(file: CompilationUnit): ReadonlyMap<number, TokenType> {
  const colours = new Map<number, TokenType>();
  const declared = new Map<string, TokenType>();
  const paint = (name: Name, type: TokenType) => colours.set(name.start, type);
  const declare = (name: Name, type: TokenType) => {
    paint(name, type);
    declared.set(name.text.toLowerCase(), type);
  };

  walk(file, (node) => {
    switch (node.kind) {
      case 'TriggerFile':
        paint(node.name, 'class');
        paint(node.object, 'type');
        break;
      case 'ClassDeclaration':
        paint(node.name, 'class');
        break;
      case 'InterfaceDeclaration':
        paint(node.name, 'interface');
        break;
      case 'EnumDeclaration':
        paint(node.name, 'enum');
        for (const constant of node.constants) paint(constant, 'enumMember');
        break;
      case 'MethodDeclaration':
      case 'ConstructorDeclaration':
        paint(node.name, node.kind === 'MethodDeclaration' ? 'method' : 'class');
        for (const { name } of node.parameters) declare(name, 'parameter');
        break;
      case 'FieldDeclaration':
      case 'LocalVariables':
        for (const { name } of node.variables)
          declare(name, node.kind === 'FieldDeclaration' ? 'property' : 'variable');
        break;
      case 'PropertyDeclaration':
        declare(node.name, 'property');
        break;
      case 'ForEachStatement':
        declare(node.name, 'variable');
        break;
      case 'TryStatement':
        for (const { name } of node.catches) declare(name, 'variable');
        break;
      case 'SwitchStatement':
        for (const { label } of node.cases) if (label.kind === 'WhenType') declare(label.name, 'variable');
        break;
      case 'Annotation':
        paint(node.name, 'decorator');
        for (const { name } of node.arguments) if (name) paint(name, 'property');
        break;
      case 'TypeReference':
        for (const { name } of node.parts) paint(name, 'type');
        break;
      case 'NewObject':
        for (const { name } of node.fields) paint(name, 'property');
        break;
      case 'FieldAccess':
        paint(node.name, 'property');
        break;
      case 'MethodCall':
        paint(node.name, 'method');
        break;
    }
    return undefined;
  });
  paintUses(file, declared, colours);
  return colours;
}

/** A bare name has the colour of its declaration; one that is declared nowhere in the file and has members is a class. */
function paintUses(
  file: CompilationUnit,
  declared: ReadonlyMap<string, TokenType>,
  colours: Map<number, TokenType>,
): void {
  walk(file, (node) => {
    if (node.kind === 'NameExpression') {
      if (!colours.has(node.name.start))
        colours.set(node.name.start, declared.get(node.name.text.toLowerCase()) ?? 'variable');
    } else if ((node.kind === 'FieldAccess' || node.kind === 'MethodCall') && node.object?.kind === 'NameExpression') {
      const { name } = node.object;
      colours.set(name.start, declared.get(name.text.toLowerCase()) ?? 'class');
    }
    return undefined;
  });
}
