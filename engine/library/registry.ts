import { platformEnum } from '../runtime/values/enumConstants';
import { setPlatformSupertypes } from '../runtime/values/supertypes';
import { type ApexType, objectType, platformType } from '../types/type';
import { declarations } from './declarations';
import type { PlatformDeclaration } from './platform';
import { PlatformClass, substitute } from './platformClass';
import { headerName } from './signature';

export type { PlatformClass, PlatformMethod, PlatformProperty } from './platformClass';

/** Namespaces that a program may leave away. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_System_Schema_namespaces.htm */
export const implicitNamespaces = ['system', 'schema'];

const classes = new Map<string, PlatformClass>();
const declarationsByName = new Map<string, PlatformDeclaration>();
for (const declaration of declarations) {
  const name = headerName(declaration.header);
  classes.set(name.toLowerCase(), new PlatformClass(name, declaration, findPlatform));
  declarationsByName.set(name.toLowerCase(), declaration);
  if (declaration.constants) platformEnum(platformType(name), declaration.constants);
}
setPlatformSupertypes(platformSupertypes);

/**
 * The platform class, interface or enum of this name in any case: `JSON`, `System.JSON`, `List`, `String`, `Object`,
 * `purecloud.CTIExtension.SaveLog`; undefined when the library has none. `namespace` looks only inside it.
 */
export function findPlatform(name: string, namespace?: string): PlatformClass | undefined {
  const lower = name.toLowerCase();
  if (namespace !== undefined) return classes.get(`${namespace.toLowerCase()}.${lower}`);
  const exact = classes.get(lower);
  if (exact) return exact;
  for (const implicit of implicitNamespaces) {
    const found = classes.get(`${implicit}.${lower}`);
    if (found) return found;
  }
  return undefined;
}

/** What the file of a simulated class declares, by the lower-cased full name. */
export function simulatedDeclaration(lowerFullName: string): PlatformDeclaration | undefined {
  return declarationsByName.get(lowerFullName);
}

/** Every platform class, in no order that matters. */
export function allPlatformClasses(): Iterable<PlatformClass> {
  return classes.values();
}

/** A platform class and the arguments for its type parameters. */
export interface AppliedClass {
  readonly class: PlatformClass;
  readonly arguments: readonly ApexType[];
}

/**
 * The library class whose members a value of this type has (`System.List` for `List<Account>`, `System.Object` for
 * `Object`, `System.String` …) with the arguments for its type parameters; undefined for user types, sObjects and void.
 * `find` gives the classes by name.
 */
export function platformClassOf(
  type: ApexType,
  find: (name: string) => PlatformClass | undefined = findPlatform,
): AppliedClass | undefined {
  const named = nameAndArguments(type);
  const found = named && find(named[0]);
  return found && { class: found, arguments: named[1] };
}

function nameAndArguments(type: ApexType): [string, readonly ApexType[]] | undefined {
  switch (type.kind) {
    case 'primitive':
      return [type.name, []];
    case 'object':
      return ['Object', []];
    case 'list':
      return ['List', [type.element]];
    case 'set':
      return ['Set', [type.element]];
    case 'map':
      return ['Map', [type.key, type.value]];
    case 'platform':
      return [type.name, type.arguments];
    default:
      return undefined;
  }
}

/** Superclass and interfaces of a platform type, with its type arguments put in; `Object` where there is no other. */
function platformSupertypes(type: ApexType): readonly ApexType[] {
  const platform = platformClassOf(type);
  if (!platform || type.kind === 'object') return [];
  const { superclass, interfaces, typeParameters } = platform.class;
  const declared = superclass ? [superclass, ...interfaces] : interfaces;
  return declared.length === 0
    ? [objectType]
    : declared.map((each) => substitute(each, typeParameters, platform.arguments));
}
