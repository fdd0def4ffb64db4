import { Unsupported } from '../runtime/exceptions';
import { type ApexType, listOf, mapOf, setOf } from '../types/type';
import { isCovered, otherType } from './pack/covered';
import type { PackClass } from './pack/knownClasses';
import type { KnownRow, PlatformDeclaration, PlatformFunction, PropertyRow } from './platform';
import {
  mangle,
  type ParsedHeader,
  type ParsedSignature,
  type PlatformParameter,
  parseHeader,
  parseSignature,
  type SignatureScope,
  signatureName,
} from './signature';

/** A method or constructor of a platform class. Its types may be type parameters of `owner`: see `substitute`. */
export interface PlatformMethod {
  readonly owner: PlatformClass;
  /** In its declared spelling; `new` for a constructor. */
  readonly name: string;
  readonly isStatic: boolean;
  readonly parameters: readonly PlatformParameter[];
  /** `void` for a constructor. */
  readonly returns: ApexType;
  /** False of one that is known by name and types only. */
  readonly simulated: boolean;
  /** What it does; null for a method of an interface, which is called on the receiver by `key`. One that is not simulated ends the run. */
  readonly row: PlatformFunction | null;
  /** JavaScript to write instead of a call; see `KnownRow`. */
  readonly inline: string | undefined;
  /** The same where the result is not used. */
  readonly statement?: string;
  /** Set where it is known never to give null. */
  readonly nonNull?: true;
  /** The mangled name, e.g. `compareto$object`. */
  readonly key: string;
  /** The row's key as it is written in the source, for hover texts. */
  readonly signature: string;
}

/** A property or static field of a platform class. */
export interface PlatformProperty {
  readonly owner: PlatformClass;
  readonly name: string;
  readonly isStatic: boolean;
  readonly type: ApexType;
  /** False of one that is known by name and type only. */
  readonly simulated: boolean;
  readonly row: PlatformFunction;
  readonly inline: string | undefined;
  /** How it is set; undefined where a program may only read it. */
  readonly setter?: PlatformFunction;
  readonly signature: string;
}

type FindPlatform = (name: string) => PlatformClass | undefined;

/**
 * A class, interface or enum of the platform: what its rows declare, and what the pack knows of it besides. Header and
 * members are parsed on first use, and only those asked for.
 */
export class PlatformClass {
  private parsedHeader: ParsedHeader | undefined;
  private readonly rows: Signatures;
  private readonly known: Signatures;
  private readonly methodsByName = new Map<string, readonly PlatformMethod[]>();
  private readonly propertiesByName = new Map<string, PlatformProperty | undefined>();
  private builtConstructors: readonly PlatformMethod[] | undefined;

  constructor(
    /** With its namespace: `System.JSON`. */
    readonly name: string,
    private readonly declaration: PlatformDeclaration | undefined,
    private readonly find: FindPlatform,
    private readonly pack?: PackClass,
  ) {
    this.rows = new Signatures(() => Object.keys(declaration?.rows ?? {}));
    this.known = new Signatures(() => pack?.signatures ?? []);
  }

  /** False of a class that is known by its names and types only: no value of it can be made. */
  get simulated(): boolean {
    return this.declaration !== undefined;
  }

  get kind(): 'class' | 'interface' | 'enum' {
    return this.header.kind;
  }

  get isAbstract(): boolean {
    return this.pack?.isAbstract ?? false;
  }

  get typeParameters(): readonly string[] {
    return this.header.typeParameters;
  }

  get superclass(): ApexType | undefined {
    return this.header.superclass;
  }

  get interfaces(): readonly ApexType[] {
    return this.header.interfaces;
  }

  /** Names of an enum's constants, in order, those of a simulated one as its rows have them; empty for classes. */
  get constants(): readonly string[] {
    return this.declaration?.constants ?? this.pack?.constants ?? [];
  }

  /** Constants of a simulated enum that only the pack has: they are valid, and no value of them can be made. */
  get knownConstants(): readonly string[] {
    if (!this.declaration) return [];
    const simulated = new Set(this.constants.map((name) => name.toLowerCase()));
    return (this.pack?.constants ?? []).filter((name) => !simulated.has(name.toLowerCase()));
  }

  get constructors(): readonly PlatformMethod[] {
    this.builtConstructors ??= withKnown(
      this.rows.named('new').map((signature) => this.method(signature)),
      this.knownMethods('new'),
    );
    return this.builtConstructors;
  }

  /**
   * The methods of this lower-cased name, own ones first, then inherited ones (down to Object's) they do not override.
   * Those that are not simulated stand last; they leave out what a simulated one covers.
   */
  methods(lowerName: string): readonly PlatformMethod[] {
    let methods = this.methodsByName.get(lowerName);
    if (!methods) {
      // Set first: a malformed pack can make a class its own ancestor.
      this.methodsByName.set(lowerName, []);
      methods = this.collectMethods(lowerName);
      this.methodsByName.set(lowerName, methods);
    }
    return methods;
  }

  /** The property of this lower-cased name, own or inherited. */
  property(lowerName: string): PlatformProperty | undefined {
    if (!this.propertiesByName.has(lowerName)) {
      this.propertiesByName.set(lowerName, undefined);
      this.propertiesByName.set(lowerName, this.findProperty(lowerName));
    }
    return this.propertiesByName.get(lowerName);
  }

  /** Every method, own and inherited, constructors left out: for completion. */
  allMethods(): readonly PlatformMethod[] {
    const names = new Set<string>();
    this.collectNames(names, isMethod);
    names.delete('new');
    return [...names].flatMap((name) => this.methods(name));
  }

  /** Every property, own and inherited: for completion. */
  allProperties(): readonly PlatformProperty[] {
    const names = new Set<string>();
    this.collectNames(names, (text) => !isMethod(text));
    return [...names].flatMap((name) => this.property(name) ?? []);
  }

  private get header(): ParsedHeader {
    this.parsedHeader ??= this.parseHeader();
    return this.parsedHeader;
  }

  private parseHeader(): ParsedHeader {
    const platformName = (name: string) => this.find(name)?.name;
    if (this.declaration) return parseHeader(this.declaration.header, { platformName });
    try {
      return parseHeader(this.pack?.header ?? '', { platformName, otherType });
    } catch {
      // Of a line that is malformed nothing but the name is known.
      return parseHeader(`class ${this.name}`, { platformName });
    }
  }

  /** The names of the wanted members, own and inherited; `passed` are the classes that have been looked at. */
  private collectNames(
    names: Set<string>,
    wanted: (signature: string) => boolean,
    passed: Set<PlatformClass> = new Set([this]),
  ): void {
    this.rows.collectNames(names, wanted);
    this.known.collectNames(names, wanted);
    for (const type of this.supertypes()) {
      const above = this.classOf(type);
      if (above && !passed.has(above)) above.collectNames(names, wanted, passed.add(above));
    }
  }

  private collectMethods(lowerName: string): PlatformMethod[] {
    if (lowerName === 'new') return [];
    const simulated = this.rows
      .named(lowerName)
      .filter(isMethod)
      .map((signature) => this.method(signature));
    const known = this.knownMethods(lowerName);
    const keys = new Set(simulated.map((method) => method.key));
    for (const supertype of this.supertypes()) {
      const platform = this.classOf(supertype);
      const args = supertype.kind === 'platform' ? supertype.arguments : [];
      for (const inherited of platform?.methods(lowerName) ?? []) {
        const method = substituteMethod(inherited, platform?.typeParameters ?? [], args);
        if (!method.simulated) known.push(method);
        else if (!keys.has(method.key)) {
          keys.add(method.key);
          simulated.push(method);
        }
      }
    }
    return withKnown(simulated, known);
  }

  private findProperty(lowerName: string): PlatformProperty | undefined {
    const signature = this.rows.named(lowerName).find((text) => !isMethod(text));
    if (signature !== undefined) return this.rowProperty(signature);
    const inherited = this.supertypes().flatMap((type) => this.classOf(type)?.property(lowerName) ?? []);
    const known = this.known.named(lowerName).find((text) => !isMethod(text));
    return (
      inherited.find(({ simulated }) => simulated) ??
      (known === undefined ? undefined : this.knownProperty(known)) ??
      inherited[0]
    );
  }

  private supertypes(): readonly ApexType[] {
    const { superclass, interfaces, kind } = this.header;
    const types = superclass ? [superclass, ...interfaces] : [...interfaces];
    if (!superclass && kind !== 'interface' && this.name !== 'System.Object') types.push({ kind: 'object' });
    return types;
  }

  private classOf(type: ApexType): PlatformClass | undefined {
    return this.find(type.kind === 'platform' ? type.name : 'System.Object');
  }

  private method(signature: string): PlatformMethod {
    const row = this.declaration?.rows[signature] as PlatformFunction | KnownRow | null;
    return { ...this.signed(this.parse(signature)), simulated: true, ...unpack(row), signature };
  }

  private signed({ name, isStatic, parameters, returns }: ParsedSignature) {
    const types = parameters.map((parameter) => parameter.type);
    return { owner: this, name, isStatic, parameters, returns, key: mangle(name, types) };
  }

  private rowProperty(signature: string): PlatformProperty {
    const { name, isStatic, returns } = this.parse(signature);
    const declared = this.declaration?.rows[signature] as PlatformFunction | KnownRow | PropertyRow;
    const property = { owner: this, name, isStatic, type: returns, simulated: true, signature };
    if ('get' in declared) return { ...property, row: declared.get, inline: undefined, setter: declared.set };
    const { row, inline } = unpack(declared);
    return { ...property, row: row as PlatformFunction, inline };
  }

  private knownMethods(lowerName: string): PlatformMethod[] {
    return this.known
      .named(lowerName)
      .filter(isMethod)
      .flatMap((signature) => {
        const parsed = this.parseKnown(signature);
        if (!parsed) return [];
        const row = this.kind === 'interface' ? null : notSimulated(this.name, parsed);
        return [{ ...this.signed(parsed), simulated: false, row, inline: undefined, signature }];
      });
  }

  private knownProperty(signature: string): PlatformProperty | undefined {
    const parsed = this.parseKnown(signature);
    if (!parsed) return undefined;
    const { name, isStatic, returns } = parsed;
    const row = notSimulated(this.name, parsed);
    return { owner: this, name, isStatic, type: returns, simulated: false, row, inline: undefined, signature };
  }

  private parse(signature: string): ParsedSignature {
    return parseSignature(signature, this.scope);
  }

  /** A signature of the pack; undefined when it is malformed. */
  private parseKnown(signature: string): ParsedSignature | undefined {
    try {
      return parseSignature(signature, { ...this.scope, otherType });
    } catch {
      return undefined;
    }
  }

  private get scope(): SignatureScope {
    return { typeParameters: this.header.typeParameters, platformName: (name) => this.find(name)?.name };
  }
}

/** Signatures by the lower-cased name of their member, sorted out when they are first asked for. */
class Signatures {
  private byName: Map<string, string[]> | undefined;

  constructor(private readonly signatures: () => readonly string[]) {}

  named(lowerName: string): readonly string[] {
    return this.sorted.get(lowerName) ?? [];
  }

  collectNames(names: Set<string>, wanted: (signature: string) => boolean): void {
    for (const [name, signatures] of this.sorted) if (signatures.some(wanted)) names.add(name);
  }

  private get sorted(): Map<string, string[]> {
    if (!this.byName) {
      this.byName = new Map();
      for (const signature of this.signatures()) {
        const name = signatureName(signature);
        const same = this.byName.get(name);
        if (same) same.push(signature);
        else this.byName.set(name, [signature]);
      }
    }
    return this.byName;
  }
}

function isMethod(signature: string): boolean {
  return signature.includes('(');
}

/** The simulated methods, and those of the known ones that they do not cover, each key once. */
function withKnown(simulated: PlatformMethod[], known: readonly PlatformMethod[]): PlatformMethod[] {
  const all = [...simulated];
  const keys = new Set(simulated.map(({ key }) => key));
  for (const method of known) {
    if (keys.has(method.key) || simulated.some((each) => isCovered(method, each))) continue;
    keys.add(method.key);
    all.push(method);
  }
  return all;
}

/** What a member does that is known by its signature only: it ends the run. */
function notSimulated(owner: string, { member, name }: ParsedSignature): PlatformFunction {
  return () => {
    if (member === 'constructor') throw new Unsupported('unsupported-constructor', [owner]);
    if (member === 'method') throw new Unsupported('unsupported-method', [`${owner}.${name}`]);
    throw new Unsupported('unsupported-field', [name, owner]);
  };
}

/**
 * Replaces the type parameters `names` inside `type` by `args`, in order. With fewer arguments than names the rest
 * stay as they are.
 */
export function substitute(type: ApexType, names: readonly string[], args: readonly ApexType[]): ApexType {
  switch (type.kind) {
    case 'parameter':
      return args[names.indexOf(type.name)] ?? type;
    case 'list':
      return listOf(substitute(type.element, names, args));
    case 'set':
      return setOf(substitute(type.element, names, args));
    case 'map':
      return mapOf(substitute(type.key, names, args), substitute(type.value, names, args));
    case 'platform':
      return type.arguments.length === 0
        ? type
        : { ...type, arguments: type.arguments.map((argument) => substitute(argument, names, args)) };
    default:
      return type;
  }
}

/** The same method with the type parameters `names` replaced by `args` in its parameters and result; `key` stays. */
export function substituteMethod(
  method: PlatformMethod,
  names: readonly string[],
  args: readonly ApexType[],
): PlatformMethod {
  if (names.length === 0 || args.length === 0) return method;
  return {
    ...method,
    parameters: method.parameters.map(({ name, type }) => ({ name, type: substitute(type, names, args) })),
    returns: substitute(method.returns, names, args),
  };
}

function unpack(
  row: PlatformFunction | KnownRow | null,
): Pick<PlatformMethod, 'row' | 'inline' | 'statement' | 'nonNull'> {
  if (row === null || typeof row === 'function') return { row, inline: undefined };
  const { run, inline, statement, nonNull } = row;
  return { row: run, inline, ...(statement ? { statement } : {}), ...(nonNull ? { nonNull } : {}) };
}
