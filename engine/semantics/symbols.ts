import type { ApexSource } from '../run/contract';
import type {
  Accessor,
  ConstructorDeclaration,
  Expression,
  InitializerBlock,
  MethodDeclaration,
  Modifier,
  Node,
  TypeDeclaration,
} from '../syntax/tree';
import type { ApexType, UserType } from '../types/type';

export type Visibility = 'private' | 'protected' | 'public' | 'global';

/** The keywords of a declaration, as sets of facts. */
export interface Modifiers {
  readonly keywords: ReadonlySet<string>;
  readonly annotations: ReadonlySet<string>;
}

/** Lower-cased keywords and annotation names of a declaration. */
export function modifiersOf(modifiers: readonly Modifier[]): Modifiers {
  const keywords = new Set<string>();
  const annotations = new Set<string>();
  for (const modifier of modifiers) {
    if (modifier.kind === 'Modifier') keywords.add(modifier.keyword);
    else annotations.add(modifier.name.text.toLowerCase());
  }
  return { keywords, annotations };
}

/** The declared visibility, `private` when none is written. [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_access_modifiers.htm */
export function visibilityOf({ keywords }: Modifiers): Visibility {
  if (keywords.has('global') || keywords.has('webservice')) return 'global';
  if (keywords.has('public')) return 'public';
  return keywords.has('protected') ? 'protected' : 'private';
}

export interface ParameterSymbol {
  readonly name: string;
  readonly type: ApexType;
  readonly node: Node;
}

interface MemberSymbol {
  readonly owner: ClassSymbol;
  readonly name: string;
  readonly isStatic: boolean;
  readonly visibility: Visibility;
  readonly modifiers: Modifiers;
  /** Where the member's name is written. */
  readonly node: Node;
}

/** A field, or a property: then at least one accessor is set. */
export interface FieldSymbol extends MemberSymbol {
  readonly kind: 'field';
  readonly type: ApexType;
  readonly isFinal: boolean;
  readonly initializer: Expression | undefined;
  readonly property: PropertyAccessors | undefined;
  /** Name in generated code. */
  readonly key: string;
}

export interface PropertyAccessors {
  readonly getter: AccessorSymbol | undefined;
  readonly setter: AccessorSymbol | undefined;
}

export interface AccessorSymbol {
  readonly visibility: Visibility;
  readonly tree: Accessor;
}

export interface MethodSymbol extends MemberSymbol {
  readonly kind: 'method';
  readonly parameters: readonly ParameterSymbol[];
  readonly returns: ApexType;
  readonly isAbstract: boolean;
  readonly isVirtual: boolean;
  readonly isOverride: boolean;
  readonly tree: MethodDeclaration;
  readonly key: string;
}

export interface ConstructorSymbol extends MemberSymbol {
  readonly kind: 'constructor';
  readonly parameters: readonly ParameterSymbol[];
  readonly tree: ConstructorDeclaration | undefined;
  readonly key: string;
}

/** A class, interface or enum of the user's. Its members are resolved when they are first asked for. */
export class ClassSymbol implements UserType {
  readonly kind = 'user';
  readonly name: string;
  readonly declares: 'class' | 'interface' | 'enum';
  readonly modifiers: Modifiers;
  /** True while the header is being resolved. */
  resolvingHeader = false;
  #header: { superclass: ApexType | undefined; interfaces: ApexType[] } | undefined;
  #members: ClassMembers | undefined;

  constructor(
    readonly tree: TypeDeclaration,
    readonly outer: ClassSymbol | undefined,
    readonly source: ApexSource,
    private readonly resolver: MemberResolver,
  ) {
    this.name = outer ? `${outer.name}.${tree.name.text}` : tree.name.text;
    this.declares =
      tree.kind === 'ClassDeclaration' ? 'class' : tree.kind === 'InterfaceDeclaration' ? 'interface' : 'enum';
    this.modifiers = modifiersOf(tree.modifiers);
  }

  get visibility(): Visibility {
    return visibilityOf(this.modifiers);
  }

  get simpleName(): string {
    return this.tree.name.text;
  }

  /** The top-level class that this one stands in, or itself. */
  get topLevel(): ClassSymbol {
    return this.outer ?? this;
  }

  get superclass(): ApexType | undefined {
    return this.header().superclass;
  }

  get interfaces(): readonly ApexType[] {
    return this.header().interfaces;
  }

  private header(): { superclass: ApexType | undefined; interfaces: ApexType[] } {
    if (this.#header) return this.#header;
    if (this.resolvingHeader) return { superclass: undefined, interfaces: [] };
    this.resolvingHeader = true;
    this.#header = this.resolver.header(this);
    this.resolvingHeader = false;
    return this.#header;
  }

  get members(): ClassMembers {
    this.#members ??= this.resolver.members(this);
    return this.#members;
  }

  /** The inner types by lower-cased name; known without resolving anything. */
  readonly inner = new Map<string, ClassSymbol>();
}

export interface ClassMembers {
  readonly fields: ReadonlyMap<string, FieldSymbol>;
  readonly methods: ReadonlyMap<string, readonly MethodSymbol[]>;
  readonly constructors: readonly ConstructorSymbol[];
  readonly initializers: readonly InitializerBlock[];
  /** Field initialisers and initialiser blocks in textual order, as they run. */
  readonly startup: readonly (FieldSymbol | InitializerBlock)[];
}

/** Resolves what a class symbol says of itself; the program's world implements it. */
export interface MemberResolver {
  header(symbol: ClassSymbol): { superclass: ApexType | undefined; interfaces: ApexType[] };
  members(symbol: ClassSymbol): ClassMembers;
}
