import type { PlatformClass, PlatformMethod } from '../../../engine/library/registry';
import type { Meaning } from '../../../engine/semantics/references';
import type { ClassSymbol, FieldSymbol, MethodSymbol } from '../../../engine/semantics/symbols';
import type { Modifier } from '../../../engine/syntax/tree';
import { typeName } from '../../../engine/types/names';
import type { ApexType } from '../../../engine/types/type';
import { typeText } from './typeText';

/** A parameter as signatures show it; facts about the platform sometimes lack its name. */
export interface ShownParameter {
  readonly name: string;
  readonly type: ApexType;
}

/** One line of Apex that declares what is meant: `private static Integer Handler.count`, `String.valueOf(Date value)`. */
export function declarationText(meaning: Meaning, type: ApexType): string {
  switch (meaning.kind) {
    case 'local':
      return `${typeName(type)} ${meaning.variable.name}`;
    case 'field':
      return fieldText(meaning.field);
    case 'method':
      return methodText(meaning.method);
    case 'constructor': {
      const modifiers = meaning.callee?.tree?.modifiers ?? [];
      return `${modifiersText(modifiers)}${meaning.target.name}(${parametersText(meaning.callee?.parameters ?? [])})`;
    }
    case 'class':
      return classText(meaning.symbol);
    case 'enumConstant':
      return `${meaning.symbol.name}.${constantName(meaning.symbol, meaning.index)}`;
    case 'sobject':
      return meaning.info.name;
    case 'sobjectField':
      return `${typeName(type)} ${meaning.info ? `${meaning.info.name}.` : ''}${meaning.field.name}`;
    case 'relationship':
      return `${typeName(type)} ${meaning.info.name}.${meaning.field.relationshipName ?? ''}`;
    case 'platformClass':
      return platformClassText(meaning.class);
    case 'platformMethod':
      return platformMethodText(meaning.method, type);
    case 'platformProperty': {
      const { isStatic, owner, name } = meaning.property;
      return `${isStatic ? 'static ' : ''}${typeName(type)} ${owner.name}.${name}`;
    }
    case 'platformConstant':
      return `${meaning.class.name}.${meaning.class.constants[meaning.index] ?? ''}`;
  }
}

/** `Integer size, String name`. */
export function parametersText(parameters: readonly ShownParameter[]): string {
  return parameters.map(parameterText).join(', ');
}

export function parameterText({ name, type }: ShownParameter): string {
  return name === '' ? typeName(type) : `${typeName(type)} ${name}`;
}

/** The parameters of what can be called; undefined for what cannot. */
export function parametersOf(meaning: Meaning): readonly ShownParameter[] | undefined {
  if (meaning.kind === 'constructor') return meaning.callee?.parameters ?? [];
  return meaning.kind === 'method' || meaning.kind === 'platformMethod' ? meaning.method.parameters : undefined;
}

/** The name of a constant of an enum, as it is declared. */
export function constantName({ tree }: ClassSymbol, index: number): string {
  return (tree.kind === 'EnumDeclaration' ? tree.constants[index]?.text : undefined) ?? '';
}

function fieldText({ owner, name, type, modifiers, property }: FieldSymbol): string {
  const accessors = property ? ` { ${property.getter ? 'get; ' : ''}${property.setter ? 'set; ' : ''}}` : '';
  return `${[...modifiers.keywords, typeName(type)].join(' ')} ${owner.name}.${name}${accessors}`;
}

function methodText({ owner, name, returns, parameters, tree }: MethodSymbol): string {
  return `${modifiersText(tree.modifiers)}${typeName(returns)} ${owner.name}.${name}(${parametersText(parameters)})`;
}

function classText({ tree, name, declares }: ClassSymbol): string {
  const above: string[] = [];
  if (tree.kind === 'ClassDeclaration' && tree.superclass) above.push(`extends ${typeText(tree.superclass)}`);
  if (tree.kind !== 'EnumDeclaration' && tree.interfaces.length > 0) {
    above.push(
      `${tree.kind === 'ClassDeclaration' ? 'implements' : 'extends'} ${tree.interfaces.map(typeText).join(', ')}`,
    );
  }
  return [`${modifiersText(tree.modifiers)}${declares}`, name, ...above].join(' ');
}

function platformClassText({ kind, name, typeParameters, superclass, interfaces }: PlatformClass): string {
  const generic = typeParameters.length > 0 ? `<${typeParameters.join(', ')}>` : '';
  const above = superclass ? ` extends ${typeName(superclass)}` : '';
  const promised = interfaces.length > 0 ? ` implements ${interfaces.map(typeName).join(', ')}` : '';
  return `${kind} ${name}${generic}${above}${promised}`;
}

function platformMethodText({ owner, name, isStatic, parameters }: PlatformMethod, returns: ApexType): string {
  if (name === 'new') return `${owner.name}(${parametersText(parameters)})`;
  return `${isStatic ? 'static ' : ''}${typeName(returns)} ${owner.name}.${name}(${parametersText(parameters)})`;
}

/** Keywords as they stand, annotations left out: they would make the line long. */
function modifiersText(modifiers: readonly Modifier[]): string {
  const keywords = modifiers.flatMap((modifier) => (modifier.kind === 'Modifier' ? [modifier.keyword] : []));
  return keywords.length === 0 ? '' : `${keywords.join(' ')} `;
}
