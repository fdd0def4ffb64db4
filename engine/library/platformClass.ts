import { type ApexType, listOf, mapOf, setOf } from '../types/type';
import type { InlineRow, PlatformDeclaration, PlatformFunction } from './platform';
import {
  mangle,
  type ParsedHeader,
  type ParsedSignature,
  type PlatformParameter,
  parseHeader,
  parseSignature,
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
  /** What it does; null for a method of an interface, which is called on the receiver by `key`. */
  readonly row: PlatformFunction | null;
  /** JavaScript to write instead of a call; see `InlineRow`. */
  readonly inline: string | undefined;
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
  readonly row: PlatformFunction;
  readonly inline: string | undefined;
  readonly signature: string;
}

type FindPlatform = (name: string) => PlatformClass | undefined;

/** A class, interface or enum of the platform. Its header and rows are parsed on first use, and only those asked for. */
export class PlatformClass {
  private parsedHeader: ParsedHeader | undefined;
  private ownMembers: Map<string, string[]> | undefined;
  private readonly methodsByName = new Map<string, readonly PlatformMethod[]>();
  private readonly propertiesByName = new Map<string, PlatformProperty | undefined>();
  private builtConstructors: readonly PlatformMethod[] | undefined;

  constructor(
    /** With its namespace: `System.JSON`. */
    readonly name: string,
    private readonly declaration: PlatformDeclaration,
    private readonly find: FindPlatform,
  ) {}

  get kind(): 'class' | 'interface' | 'enum' {
    return this.header.kind;
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

  /** Names of an enum's constants, in order; empty for classes. */
  get constants(): readonly string[] {
    return this.declaration.constants ?? [];
  }

  get constructors(): readonly PlatformMethod[] {
    this.builtConstructors ??= (this.own.get('new') ?? []).map((signature) => this.method(signature));
    return this.builtConstructors;
  }

  /** The methods of this lower-cased name, own ones first, then inherited ones (down to Object's) they do not override. */
  methods(lowerName: string): readonly PlatformMethod[] {
    let methods = this.methodsByName.get(lowerName);
    if (!methods) {
      methods = this.collectMethods(lowerName);
      this.methodsByName.set(lowerName, methods);
    }
    return methods;
  }

  /** The property of this lower-cased name, own or inherited. */
  property(lowerName: string): PlatformProperty | undefined {
    if (this.propertiesByName.has(lowerName)) return this.propertiesByName.get(lowerName);
    const signature = this.own.get(lowerName)?.find((text) => !text.includes('('));
    const property =
      signature === undefined
        ? this.supertypes()
            .map((type) => this.classOf(type)?.property(lowerName))
            .find((found) => found !== undefined)
        : this.buildProperty(signature);
    this.propertiesByName.set(lowerName, property);
    return property;
  }

  /** Every method, own and inherited, constructors left out: for completion. */
  allMethods(): readonly PlatformMethod[] {
    const names = new Set<string>();
    this.collectNames(names, (text) => text.includes('('));
    names.delete('new');
    return [...names].flatMap((name) => this.methods(name));
  }

  /** Every property, own and inherited: for completion. */
  allProperties(): readonly PlatformProperty[] {
    const names = new Set<string>();
    this.collectNames(names, (text) => !text.includes('('));
    return [...names].flatMap((name) => this.property(name) ?? []);
  }

  private get header(): ParsedHeader {
    this.parsedHeader ??= parseHeader(this.declaration.header, (name) => this.find(name)?.name);
    return this.parsedHeader;
  }

  private get own(): Map<string, string[]> {
    if (!this.ownMembers) {
      this.ownMembers = new Map();
      for (const signature of Object.keys(this.declaration.rows)) {
        const name = signatureName(signature);
        const same = this.ownMembers.get(name);
        if (same) same.push(signature);
        else this.ownMembers.set(name, [signature]);
      }
    }
    return this.ownMembers;
  }

  private collectNames(names: Set<string>, wanted: (signature: string) => boolean): void {
    for (const [name, signatures] of this.own) if (signatures.some(wanted)) names.add(name);
    for (const type of this.supertypes()) this.classOf(type)?.collectNames(names, wanted);
  }

  private collectMethods(lowerName: string): PlatformMethod[] {
    const signatures = this.own.get(lowerName)?.filter((text) => text.includes('(')) ?? [];
    const methods = lowerName === 'new' ? [] : signatures.map((signature) => this.method(signature));
    const keys = new Set(methods.map((method) => method.key));
    for (const supertype of this.supertypes()) {
      const platform = this.classOf(supertype);
      const args = supertype.kind === 'platform' ? supertype.arguments : [];
      for (const inherited of platform?.methods(lowerName) ?? []) {
        const method = substituteMethod(inherited, platform?.typeParameters ?? [], args);
        if (keys.has(method.key)) continue;
        keys.add(method.key);
        methods.push(method);
      }
    }
    return methods;
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
    const { name, isStatic, parameters, returns } = this.parse(signature);
    const row = this.declaration.rows[signature] as PlatformFunction | InlineRow | null;
    const key = mangle(
      name,
      parameters.map((parameter) => parameter.type),
    );
    return { owner: this, name, isStatic, parameters, returns, ...unpack(row), key, signature };
  }

  private buildProperty(signature: string): PlatformProperty {
    const { name, isStatic, returns } = this.parse(signature);
    const { row, inline } = unpack(this.declaration.rows[signature] as PlatformFunction | InlineRow);
    return { owner: this, name, isStatic, type: returns, row: row as PlatformFunction, inline, signature };
  }

  private parse(signature: string): ParsedSignature {
    return parseSignature(signature, {
      typeParameters: this.header.typeParameters,
      platformName: (name) => this.find(name)?.name,
    });
  }
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

function unpack(row: PlatformFunction | InlineRow | null): Pick<PlatformMethod, 'row' | 'inline'> {
  if (row === null || typeof row === 'function') return { row, inline: undefined };
  return { row: row.run, inline: row.inline };
}
