import { knownPlatform } from '../library/platformTypes';
import { isCustomObject } from '../org/metadata/customObject';
import { reporter } from '../problems/catalogue';
import type { Problem } from '../problems/problem';
import { typeProblems } from '../problems/type';
import { unsupportedProblems } from '../problems/unsupported';
import type { TypeReference } from '../syntax/tree';
import {
  type ApexType,
  anySObjectType,
  listOf,
  mapOf,
  objectType,
  platformType,
  primitives,
  setOf,
  sobjectOf,
  unknownType,
  voidType,
} from '../types/type';
import { isReservedName } from './rules/identifiers';
import { typeArgumentProblem } from './rules/typeArguments';
import { isTypeVisible } from './rules/typeVisibility';
import type { ClassSymbol } from './symbols';
import type { World } from './world';

const report = reporter(unsupportedProblems);
const reportType = reporter(typeProblems);
const COLLECTIONS = new Set(['list', 'set', 'map']);

/** Namespaces whose types and objects may be named with them. */
const namespaces = new Set(['system', 'schema', 'database', 'purecloud']);

/**
 * Namespaces whose types are the org's own components: Visualforce components, with or without a namespace of their own
 * (`Component.c.Field`), and DataWeave scripts.
 * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/DataWeaveInApex.htm
 */
const PROJECT_NAMESPACES: ReadonlyMap<string, ApexType> = new Map([
  ['component', platformType('ApexPages.Component')],
  ['dataweavescriptresource', platformType('DataWeave.Script')],
]);

/** Turns the names of types into types, as the platform looks them up: inner before outer, the user's before the platform's. */
export class TypeResolver {
  constructor(private readonly world: World) {}

  /** The type a reference names inside `scope`; unknown, with a problem, when nothing has this name. */
  resolve(reference: TypeReference, scope: ClassSymbol | undefined, problems: Problem[]): ApexType {
    let type = this.element(reference, scope, problems);
    this.world.references?.typeNamed(reference, type, scope, this.world);
    for (let depth = 0; depth < reference.arrayDepth; depth++) type = listOf(type);
    return type;
  }

  /** The type of a dotted name without type arguments, or undefined: for names that may also be variables. */
  named(names: readonly string[], scope: ClassSymbol | undefined): ApexType | undefined {
    const [first] = names as [string];
    const lower = first.toLowerCase();
    if (names.length === 1) {
      const primitive = primitives.get(lower);
      if (primitive) return primitive;
      if (lower === 'object') return objectType;
      if (lower === 'sobject') return anySObjectType;
      if (lower === 'void') return voidType;
      return this.userType(lower, scope) ?? this.platformOrSObject(first);
    }
    const user = this.userType(lower, scope);
    if (user) {
      const inner = names.length === 2 ? innerOf(user, (names[1] as string).toLowerCase()) : undefined;
      if (inner) return inner;
    }
    const platform = knownPlatform(names.join('.'));
    if (platform) return platformOf(platform.name);
    const ofProject = this.ofProject(names);
    if (ofProject) return ofProject;
    if (names.length === 2 && namespaces.has(lower)) {
      const second = names[1] as string;
      const builtin = lower === 'system' ? this.named([second], undefined) : undefined;
      if (builtin && builtin.kind !== 'user') return builtin;
      const info = this.world.metadata.sobject(second);
      if (info) return sobjectOf(info.name);
    }
    return undefined;
  }

  /**
   * The type of a dotted name that begins with the project's own namespace, or names one of its components or flows.
   * [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_namespace_prefix.htm
   */
  private ofProject(names: readonly string[]): ApexType | undefined {
    const [first = '', second = ''] = names.map((name) => name.toLowerCase());
    const component = PROJECT_NAMESPACES.get(first);
    if (component && names.length > 1) return component;
    if (first === 'flow' && second === 'interview' && names.length > 2) return platformType('Flow.Interview');
    // [S] LightningLoginFormController, which Salesforce writes into an org
    if (first === 'apexpages' && second === 'pagereference' && names.length === 2)
      return platformType('System.PageReference');
    if (first !== this.world.metadata.namespace?.toLowerCase()) return undefined;
    const own = this.named(names.slice(1), undefined);
    return own?.kind === 'user' || own?.kind === 'sobject' ? own : undefined;
  }

  /** Whether a name is a namespace that types can be reached through. */
  isNamespace(name: string): boolean {
    return namespaces.has(name.toLowerCase());
  }

  private element(reference: TypeReference, scope: ClassSymbol | undefined, problems: Problem[]): ApexType {
    const last = reference.parts[reference.parts.length - 1];
    const args = (last?.typeArguments ?? []).map((argument) => this.resolve(argument, scope, problems));
    const names = reference.parts.map((part) => part.name.text);
    if (names.some((name) => name === '')) return unknownType;
    const [first, second] = args;
    const lower = names
      .join('.')
      .toLowerCase()
      .replace(/^system\./, '');
    const found = args.length === 0 || !COLLECTIONS.has(lower) ? this.named(names, scope) : undefined;
    const wrong = typeArgumentProblem(reference, names.join('.'), found);
    if (wrong) {
      problems.push(reportType('type-arguments', reference, [wrong]));
      return unknownType;
    }
    if (lower === 'list' && first) return listOf(first);
    if (lower === 'set' && first) return setOf(first);
    if (lower === 'map' && first && second) return mapOf(first, second);
    if (found?.kind === 'user' && !isTypeVisible(found as ClassSymbol, scope))
      problems.push(reportType('type-not-visible', reference, [`Type ${found.name}`]));
    const ofName = found?.kind === 'platform' && names.length === 1 ? this.standsForRecord(found.name) : undefined;
    if (ofName) return ofName;
    if (found) return args.length > 0 && found.kind === 'platform' ? platformType(found.name, ...args) : found;
    const name = names.join('.');
    if (names.length === 1 && isReservedName(name)) {
      problems.push(reportType('type-unknown-type', reference, [name]));
      return unknownType;
    }
    problems.push(report(isCustomObject(name) ? 'unsupported-sobject' : 'unsupported-type', reference, [name]));
    return unknownType;
  }

  /**
   * The standard object that a class of the platform has its name from, where the class has statics only: variables of
   * type BusinessHours, Network or Site hold records.
   */
  private standsForRecord(name: string): ApexType | undefined {
    const info = this.world.metadata.sobject(name.replace(/^System\./, ''));
    const platform = knownPlatform(name);
    if (!info || platform?.kind !== 'class') return undefined;
    const members = [...platform.allMethods(), ...platform.allProperties()];
    return members.some((each) => !each.isStatic && each.owner === platform) ? undefined : sobjectOf(info.name);
  }

  private userType(lower: string, scope: ClassSymbol | undefined): ClassSymbol | undefined {
    for (let outer = scope; outer; outer = outer.outer) {
      if (outer.simpleName.toLowerCase() === lower) return outer;
      const inner = innerOf(outer, lower);
      if (inner) return inner;
    }
    return this.world.topLevelClass(lower);
  }

  private platformOrSObject(name: string): ApexType | undefined {
    const platform = knownPlatform(name);
    if (platform) return platformOf(platform.name);
    const info = this.world.metadata.sobject(name);
    return info && sobjectOf(info.name);
  }
}

/** An inner type of a class or of what it extends. */
function innerOf(symbol: ClassSymbol, lower: string): ClassSymbol | undefined {
  const seen = new Set<ClassSymbol>();
  let current: ClassSymbol | undefined = symbol;
  while (current && !seen.has(current)) {
    seen.add(current);
    const inner = current.inner.get(lower);
    if (inner) return inner;
    // Asking for the superclass while it is being resolved would go round in a circle; its name is looked up without us.
    if (current.tree.kind !== 'ClassDeclaration' || !current.tree.superclass || current.resolvingHeader)
      return undefined;
    const superclass: ApexType | undefined = current.superclass;
    current = superclass?.kind === 'user' ? (superclass as ClassSymbol) : undefined;
  }
  return undefined;
}

function platformOf(name: string): ApexType {
  const simple = name.replace(/^System\./, '').toLowerCase();
  return (
    primitives.get(simple) ??
    (simple === 'object' ? objectType : simple === 'sobject' ? anySObjectType : platformType(name))
  );
}
