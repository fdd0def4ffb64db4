import { parseClassFile } from '../../../engine/syntax/parse';
import type {
  Block,
  ClassDeclaration,
  ConstructorDeclaration,
  Expression,
  MethodDeclaration,
  Modifier,
  PropertyDeclaration,
} from '../../../engine/syntax/tree';
import { EnumValue } from './values';

/** A field with its initialiser, or an initialiser block, in the order of the text. */
export type StartUp =
  | { readonly kind: 'field'; readonly name: string; readonly type: string; readonly value: Expression | undefined }
  | { readonly kind: 'block'; readonly body: Block };

/** A class as the interpreter sees it; members by lower-cased name. */
export interface ClassModel {
  readonly name: string;
  readonly superclass: string | undefined;
  readonly interfaces: readonly string[];
  readonly methods: ReadonlyMap<string, MethodDeclaration>;
  readonly constructors: readonly ConstructorDeclaration[];
  readonly properties: ReadonlyMap<string, PropertyDeclaration>;
  readonly instanceStartUp: readonly StartUp[];
  readonly staticStartUp: readonly StartUp[];
}

/** The constants of a text that declares an enum; undefined for any other. */
export function enumOf(text: string): { readonly name: string; readonly constants: readonly EnumValue[] } | undefined {
  const { declaration } = parseClassFile(text).tree;
  if (declaration?.kind !== 'EnumDeclaration') return undefined;
  const constants = declaration.constants.map((name, ordinal) => new EnumValue(name.text, ordinal));
  return { name: declaration.name.text, constants };
}

/** Reads a class; undefined for an interface, which has nothing to run. Throws when the text does not parse. */
export function modelOf(text: string): ClassModel | undefined {
  const { tree, problems } = parseClassFile(text);
  if (problems.length > 0) throw new Error(`${problems[0]?.message}\n${text}`);
  return tree.declaration?.kind === 'ClassDeclaration' ? modelOfClass(tree.declaration) : undefined;
}

function modelOfClass(declaration: ClassDeclaration): ClassModel {
  const methods = new Map<string, MethodDeclaration>();
  const constructors: ConstructorDeclaration[] = [];
  const properties = new Map<string, PropertyDeclaration>();
  const startUps: Record<'instance' | 'static', StartUp[]> = { instance: [], static: [] };
  for (const member of declaration.members) {
    if (member.kind === 'MethodDeclaration') methods.set(member.name.text.toLowerCase(), member);
    else if (member.kind === 'ConstructorDeclaration') constructors.push(member);
    else if (member.kind === 'PropertyDeclaration') properties.set(member.name.text.toLowerCase(), member);
    else if (member.kind === 'InitializerBlock') {
      startUps[member.isStatic ? 'static' : 'instance'].push({ kind: 'block', body: member.body });
    } else if (member.kind === 'FieldDeclaration') {
      for (const { name, initializer } of member.variables) {
        const type = member.type.parts[0]?.name.text ?? '';
        const startUp: StartUp = { kind: 'field', name: name.text.toLowerCase(), type, value: initializer };
        startUps[isStatic(member.modifiers) ? 'static' : 'instance'].push(startUp);
      }
    }
  }
  return {
    name: declaration.name.text,
    superclass: declaration.superclass?.parts[0]?.name.text.toLowerCase(),
    interfaces: declaration.interfaces.map(({ parts }) => parts[0]?.name.text.toLowerCase() ?? ''),
    methods,
    constructors,
    properties,
    instanceStartUp: startUps.instance,
    staticStartUp: startUps.static,
  };
}

export function isStatic(modifiers: readonly Modifier[]): boolean {
  return modifiers.some((each) => each.kind === 'Modifier' && each.keyword === 'static');
}
