import type {
  CompilationUnit,
  Member,
  MethodDeclaration,
  Name,
  Node,
  Parameter,
  TypeDeclaration,
} from '../../../engine/syntax/tree';
import { typeText } from './typeText';

/** The kinds of symbols that Apex has, by the names LSP gives them. */
export type ApexSymbolKind =
  | 'Class'
  | 'Interface'
  | 'Enum'
  | 'EnumMember'
  | 'Method'
  | 'Constructor'
  | 'Field'
  | 'Property';

/** A declaration in the outline of a file. `range` is all of it, `selection` its name; offsets. */
export interface ApexSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: ApexSymbolKind;
  readonly range: Node;
  readonly selection: Node;
  readonly children: readonly ApexSymbol[];
}

/** The outline of a file. A declaration whose name is missing in the text is left out, its members too. */
export function documentSymbols(file: CompilationUnit): ApexSymbol[] {
  if (file.kind === 'ClassFile') return file.declaration ? typeSymbol(file.declaration) : [];
  const members = file.members.flatMap(memberSymbol);
  if (file.kind === 'AnonymousFile') return members;
  return symbol(file.name.text, file.object.text, 'Class', file, file.name, members);
}

const TYPE_KINDS = { ClassDeclaration: 'Class', InterfaceDeclaration: 'Interface', EnumDeclaration: 'Enum' } as const;

function typeSymbol(type: TypeDeclaration): ApexSymbol[] {
  const children =
    type.kind === 'EnumDeclaration'
      ? type.constants.flatMap((constant) => symbol(constant.text, '', 'EnumMember', constant, constant))
      : type.members.flatMap(memberSymbol);
  return symbol(type.name.text, '', TYPE_KINDS[type.kind], type, type.name, children);
}

function memberSymbol(member: Member): ApexSymbol[] {
  switch (member.kind) {
    case 'FieldDeclaration':
      return member.variables.flatMap(({ name }) =>
        symbol(name.text, typeText(member.type), 'Field', member.variables.length === 1 ? member : name, name),
      );
    case 'PropertyDeclaration':
      return symbol(member.name.text, typeText(member.type), 'Property', member, member.name);
    case 'MethodDeclaration':
      return symbol(signature(member), typeText(member.returnType), 'Method', member, member.name);
    case 'ConstructorDeclaration':
      return symbol(signature(member), '', 'Constructor', member, member.name);
    case 'InitializerBlock':
      return [];
    default:
      return typeSymbol(member);
  }
}

function signature({ name, parameters }: { name: Name; parameters: readonly Parameter[] } | MethodDeclaration): string {
  return name.text && `${name.text}(${parameters.map(({ type }) => typeText(type)).join(', ')})`;
}

function symbol(
  name: string,
  detail: string,
  kind: ApexSymbolKind,
  range: Node,
  selection: Node,
  children: readonly ApexSymbol[] = [],
): ApexSymbol[] {
  return name === '' ? [] : [{ name, detail, kind, range, selection, children }];
}
