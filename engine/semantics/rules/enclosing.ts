import { modifiersOf } from '../symbols';
import { type ClassRule, memberTrees } from './rule';

const NOUNS = {
  FieldDeclaration: 'fields',
  PropertyDeclaration: 'properties',
  MethodDeclaration: 'methods',
  ConstructorDeclaration: 'constructors',
  ClassDeclaration: 'types',
  InterfaceDeclaration: 'types',
  EnumDeclaration: 'types',
} as const;

/** What a declaration demands of the class around it, and a class of what it declares. */
export const checkEnclosing: ClassRule = ({ symbol, report, apiVersion }) => {
  const { keywords, annotations } = symbol.modifiers;
  if (!symbol.outer && !keywords.has('public') && !keywords.has('global') && !annotations.has('istest')) {
    report('type-modifier-missing', symbol.tree.name, 'Top-level type must have public or global visibility');
  }
  if (symbol.declares !== 'class') return;
  for (const member of memberTrees(symbol)) {
    if (member.kind === 'InitializerBlock') continue;
    const own = modifiersOf(member.modifiers).keywords;
    if (own.size === 0) continue;
    const name = member.kind === 'FieldDeclaration' ? (member.variables[0]?.name ?? member) : member.name;
    const missing = (message: string) => report('type-modifier-missing', name, message);
    for (const keyword of ['global', 'webservice']) {
      if (own.has(keyword) && !keywords.has('global')) {
        missing(`Defining type for ${keyword} ${NOUNS[member.kind]} must be declared as global`);
      }
    }
    if (member.kind !== 'MethodDeclaration') continue;
    const isVisible = own.has('public') || own.has('protected') || own.has('global');
    if (own.has('abstract') && !keywords.has('abstract')) {
      missing('Defining type for abstract methods must be declared as abstract');
    } else if (own.has('abstract') && keywords.has('global') && !isVisible) {
      missing('global defined types requires that abstract methods must be declared as global');
    } else if ((own.has('abstract') || own.has('override')) && !isVisible && (apiVersion ?? 0) >= 65) {
      const keyword = own.has('abstract') ? 'abstract' : 'override';
      report(
        'type-api-version',
        name,
        `${keyword} methods require at least one of the following public, protected, global`,
      );
    }
    if (own.has('webservice') && (own.has('public') || own.has('private') || own.has('protected'))) {
      missing('webservice methods must be declared as global');
    }
    for (const keyword of ['webservice', 'testmethod']) {
      if (own.has(keyword) && !own.has('static')) missing(`${keyword} methods must be declared as static`);
    }
    const isOpen = keywords.has('virtual') || keywords.has('abstract');
    if (own.has('protected') && !own.has('override') && !isOpen) {
      report('type-modifier', name, 'New protected methods cannot be defined in non-virtual classes');
    }
  }
};
