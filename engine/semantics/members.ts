import { mangle } from '../library/signature';
import { reporter } from '../problems/catalogue';
import type { Problem } from '../problems/problem';
import { typeProblems } from '../problems/type';
import type {
  InitializerBlock,
  MethodDeclaration,
  Parameter,
  PropertyDeclaration,
  TypeReference,
} from '../syntax/tree';
import { typeName } from '../types/names';
import type { ApexType } from '../types/type';
import { isUnknownType } from './rules/overrides';
import {
  type ClassMembers,
  type ClassSymbol,
  type ConstructorSymbol,
  type FieldSymbol,
  type MethodSymbol,
  type Modifiers,
  modifiersOf,
  type ParameterSymbol,
  visibilityOf,
} from './symbols';
import type { TypeResolver } from './typeResolver';

const report = reporter(typeProblems);

/** Builds the member symbols of a class, with their types resolved; problems of the declarations go to `problems`. */
export function resolveMembers(owner: ClassSymbol, types: TypeResolver, problems: Problem[]): ClassMembers {
  const fields = new Map<string, FieldSymbol>();
  const methods = new Map<string, MethodSymbol[]>();
  const constructors: ConstructorSymbol[] = [];
  const initializers: InitializerBlock[] = [];
  const startup: (FieldSymbol | InitializerBlock)[] = [];
  const { tree } = owner;
  if (tree.kind === 'EnumDeclaration') return { fields, methods, constructors, initializers, startup };

  const parametersOf = (parameters: readonly Parameter[]): ParameterSymbol[] =>
    parameters.map((node) => ({
      name: node.name.text,
      type: types.resolve(node.type, owner, problems),
      node: node.name,
    }));

  const addField = (field: FieldSymbol) => {
    const key = field.name.toLowerCase();
    const other = fields.get(key);
    // A static may follow an instance field of its name. [S] https://github.com/forcedotcom/apex-language-support
    const isTolerated = other && !other.isStatic && field.isStatic;
    if (other && !isTolerated)
      problems.push(report('type-duplicate', field.node, [`Duplicate field: ${owner.simpleName}.${field.name}`]));
    if (!other) fields.set(key, field);
    startup.push(field);
  };

  for (const member of tree.members) {
    switch (member.kind) {
      case 'FieldDeclaration': {
        const modifiers = modifiersOf(member.modifiers);
        const type = types.resolve(member.type, owner, problems);
        for (const variable of member.variables) {
          addField({
            kind: 'field',
            owner,
            name: variable.name.text,
            type,
            isStatic: modifiers.keywords.has('static'),
            isFinal: modifiers.keywords.has('final'),
            visibility: visibilityOf(modifiers),
            modifiers,
            initializer: variable.initializer,
            property: undefined,
            node: variable.name,
            key: fieldKey(owner, variable.name.text),
          });
        }
        break;
      }
      case 'PropertyDeclaration':
        addField(propertySymbol(owner, member, types.resolve(member.type, owner, problems)));
        break;
      case 'MethodDeclaration': {
        const method = methodSymbol(
          owner,
          member,
          types.resolve(member.returnType, owner, problems),
          parametersOf(member.parameters),
        );
        const overloads = methods.get(method.name.toLowerCase()) ?? [];
        const twin = overloads.find((other) => other.key === method.key);
        // Types that are not known may differ, unless they are written alike.
        const isOpen = method.parameters.some(({ type }) => isUnknownType(type));
        if (twin && (!isOpen || isWrittenAlike(twin.tree.parameters, member.parameters))) {
          const signature = `${method.name}(${method.parameters.map(({ type }) => typeName(type)).join(', ')})`;
          problems.push(
            report('type-duplicate', method.node, [`Method already defined: ${signature} from the type ${owner.name}`]),
          );
        } else if (!twin) overloads.push(method);
        methods.set(method.name.toLowerCase(), overloads);
        break;
      }
      case 'ConstructorDeclaration': {
        const modifiers = modifiersOf(member.modifiers);
        const parameters = parametersOf(member.parameters);
        constructors.push({
          kind: 'constructor',
          owner,
          name: member.name.text,
          isStatic: false,
          visibility: visibilityOf(modifiers),
          modifiers,
          node: member.name,
          parameters,
          tree: member,
          key: mangle(
            'new',
            parameters.map(({ type }) => type),
          ),
        });
        break;
      }
      case 'InitializerBlock':
        initializers.push(member);
        startup.push(member);
        break;
      default:
        break;
    }
  }
  return { fields, methods, constructors, initializers, startup };
}

function isWrittenAlike(some: readonly Parameter[], others: readonly Parameter[]): boolean {
  return some.every(({ type }, index) => writtenType(type) === writtenType(others[index]?.type ?? type));
}

/** A reference as it is written, without blanks and case. */
function writtenType({ parts, arrayDepth }: TypeReference): string {
  const names = parts.map(({ name, typeArguments }) => `${name.text}<${typeArguments.map(writtenType).join()}>`);
  return `${names.join('.')}${'[]'.repeat(arrayDepth)}`.toLowerCase();
}

function propertySymbol(owner: ClassSymbol, tree: PropertyDeclaration, type: ApexType): FieldSymbol {
  const modifiers = modifiersOf(tree.modifiers);
  const visibility = visibilityOf(modifiers);
  const accessor = (accessorTree: PropertyDeclaration['getter']) => {
    if (!accessorTree) return undefined;
    const own = modifiersOf(accessorTree.modifiers);
    return { tree: accessorTree, visibility: own.keywords.size > 0 ? visibilityOf(own) : visibility };
  };
  return {
    kind: 'field',
    owner,
    name: tree.name.text,
    type,
    isStatic: modifiers.keywords.has('static'),
    isFinal: false,
    visibility,
    modifiers,
    initializer: undefined,
    property: { getter: accessor(tree.getter), setter: accessor(tree.setter) },
    node: tree.name,
    key: overriddenKey(owner, tree.name.text, modifiers) ?? fieldKey(owner, tree.name.text),
  };
}

function methodSymbol(
  owner: ClassSymbol,
  tree: MethodDeclaration,
  returns: ApexType,
  parameters: ParameterSymbol[],
): MethodSymbol {
  const modifiers = modifiersOf(tree.modifiers);
  const inInterface = owner.declares === 'interface';
  return {
    kind: 'method',
    owner,
    name: tree.name.text,
    // A `testMethod` is static, said or not.
    isStatic: modifiers.keywords.has('static') || modifiers.keywords.has('testmethod'),
    // Whoever can name a value of an interface can call its methods, also where the interface itself is private.
    // [S] apexfarm/ApexTriggerHandler, TriggersTest: a test calls a method of a private interface of another class
    visibility: inInterface ? (owner.visibility === 'global' ? 'global' : 'public') : visibilityOf(modifiers),
    modifiers,
    node: tree.name,
    parameters,
    returns,
    isAbstract: inInterface || modifiers.keywords.has('abstract'),
    isVirtual: modifiers.keywords.has('virtual'),
    isOverride: modifiers.keywords.has('override'),
    tree,
    key: mangle(
      tree.name.text,
      parameters.map(({ type }) => type),
    ),
  };
}

/** The key of the property that an `override` one takes the place of, so that whoever knows only that one reaches this. */
function overriddenKey(owner: ClassSymbol, name: string, { keywords }: Modifiers): string | undefined {
  if (!keywords.has('override')) return undefined;
  const seen = new Set<ApexType>([owner]);
  for (let type = owner.superclass; type?.kind === 'user' && !seen.has(type); type = type.superclass) {
    seen.add(type);
    const above = (type as ClassSymbol).members.fields.get(name.toLowerCase());
    if (above?.property) return above.key;
  }
  return undefined;
}

/** A field's name in generated code. A field that a superclass also has (private ones may repeat) gets a place of its own. */
function fieldKey(owner: ClassSymbol, name: string): string {
  const lower = name.toLowerCase();
  let depth = 0;
  const seen = new Set<ApexType>();
  for (let type = owner.superclass; type?.kind === 'user' && !seen.has(type); type = type.superclass) {
    seen.add(type);
    if ((type as ClassSymbol).tree.kind === 'ClassDeclaration' && (type as ClassSymbol).members.fields.has(lower))
      depth++;
  }
  return depth === 0 ? `f_${lower}` : `f_${lower}$${depth}`;
}
