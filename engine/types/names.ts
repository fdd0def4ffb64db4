import type { ApexType } from './type';

/** The name of a type as a deploy's messages write it: `List<Account>`, `Map<String,Object>`, `System.JSON`, `Outer.Inner`. */
export function typeName(type: ApexType): string {
  return name(type, 'Object');
}

/** The name as run-time messages and `String.valueOf` of a collection type write it: `Object` inside reads `ANY`. */
export function runtimeTypeName(type: ApexType): string {
  return type.kind === 'object' ? 'Object' : name(type, 'ANY');
}

function name(type: ApexType, object: string): string {
  switch (type.kind) {
    case 'primitive':
    case 'user':
    case 'parameter':
      return type.name;
    case 'platform':
      return type.arguments.length === 0
        ? type.name.replace(/^System\.System$/, 'System')
        : `${type.name}<${type.arguments.map((argument) => name(argument, object)).join(',')}>`;
    case 'object':
      return object;
    case 'list':
      return `List<${name(type.element, object)}>`;
    case 'set':
      return `Set<${name(type.element, object)}>`;
    case 'map':
      return `Map<${name(type.key, object)},${name(type.value, object)}>`;
    case 'sobject':
      return type.name ?? 'SObject';
    default:
      return type.kind;
  }
}

/** Whether two types are the same type; names compare case-insensitively, user types by identity. */
export function sameType(a: ApexType, b: ApexType): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case 'primitive':
    case 'parameter':
      return a.name === (b as typeof a).name;
    case 'list':
    case 'set':
      return sameType(a.element, (b as typeof a).element);
    case 'map':
      return sameType(a.key, (b as typeof a).key) && sameType(a.value, (b as typeof a).value);
    case 'sobject':
      return a.name?.toLowerCase() === (b as typeof a).name?.toLowerCase();
    case 'platform': {
      const other = b as typeof a;
      return (
        a.name.toLowerCase() === other.name.toLowerCase() &&
        a.arguments.length === other.arguments.length &&
        a.arguments.every((argument, index) => sameType(argument, other.arguments[index] as ApexType))
      );
    }
    case 'user':
      return false;
    default:
      return true;
  }
}
