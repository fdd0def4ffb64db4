import { type ClassRule, memberTrees } from './rule';

/** Inner types hold neither types nor statics, and no two types of one file share a name. */
export const checkNesting: ClassRule = ({ symbol, report }) => {
  const seen = new Set<string>();
  if (!symbol.outer) seen.add(symbol.tree.name.text.toLowerCase());
  for (const member of memberTrees(symbol)) {
    switch (member.kind) {
      case 'ClassDeclaration':
      case 'InterfaceDeclaration':
      case 'EnumDeclaration': {
        const lower = member.name.text.toLowerCase();
        if (symbol.outer) report('type-inner-type', member.name, 'Inner types are not allowed to have inner types');
        else if (seen.has(lower))
          report('type-duplicate', member.name, `Type name already in use: ${member.name.text}`);
        seen.add(lower);
        break;
      }
      case 'InitializerBlock':
        if (symbol.outer && member.isStatic)
          report(
            'type-inner-type',
            { start: member.start, end: member.body.start },
            'Inner types are not allowed to have static blocks',
          );
        break;
      case 'FieldDeclaration':
      case 'PropertyDeclaration':
      case 'MethodDeclaration': {
        if (!symbol.outer) break;
        const keyword = member.modifiers.find((each) => each.kind === 'Modifier' && each.keyword === 'static');
        const what =
          member.kind === 'MethodDeclaration'
            ? 'methods'
            : member.kind === 'FieldDeclaration'
              ? 'fields'
              : 'properties';
        if (keyword) report('type-inner-type', keyword, `static can only be used on ${what} of a top level type`);
        break;
      }
      default:
        break;
    }
  }
};

/** The constants of an enum differ. */
export const checkConstants: ClassRule = ({ symbol, report }) => {
  if (symbol.tree.kind !== 'EnumDeclaration') return;
  const seen = new Set<string>();
  for (const constant of symbol.tree.constants) {
    const lower = constant.text.toLowerCase();
    if (lower !== '' && seen.has(lower)) report('type-duplicate', constant, `Duplicate field: ${constant.text}`);
    seen.add(lower);
  }
};
