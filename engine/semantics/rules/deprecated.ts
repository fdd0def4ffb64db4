import type { TextRange } from '../../problems/problem';
import type { ApexType } from '../../types/type';
import type { ClassSymbol, FieldSymbol, MethodSymbol } from '../symbols';
import type { ClassRule } from './rule';

/** Global members do not show deprecated types, unless they are deprecated themselves. */
export const checkDeprecated: ClassRule = ({ symbol, report }) => {
  if (symbol.declares === 'enum' || symbol.modifiers.annotations.has('deprecated')) return;
  const say = (node: TextRange, message: string, type: ApexType) => {
    const name = deprecatedName(type);
    if (name) report('type-deprecated', node, `${message}: ${name}`);
  };
  for (const field of symbol.members.fields.values()) {
    if (isShown(field)) say(field.node, 'Global fields must be deprecated when type is deprecated', field.type);
  }
  for (const method of [...symbol.members.methods.values()].flat()) {
    if (!isShown(method)) continue;
    say(method.node, 'Global methods must be deprecated when return type is deprecated', method.returns);
    for (const { node, type } of method.parameters)
      say(node, 'Global methods must be deprecated when parameter type is deprecated', type);
  }
};

function isShown({ visibility, modifiers }: FieldSymbol | MethodSymbol): boolean {
  return visibility === 'global' && !modifiers.annotations.has('deprecated');
}

function deprecatedName(type: ApexType): string | undefined {
  if (type.kind === 'list' || type.kind === 'set') return deprecatedName(type.element);
  if (type.kind === 'map') return deprecatedName(type.key) ?? deprecatedName(type.value);
  return type.kind === 'user' && (type as ClassSymbol).modifiers.annotations.has('deprecated') ? type.name : undefined;
}
