import { usePack } from '../library/platformTypes';
import type { OrgMetadata } from '../org/metadata/model';
import { orgMetadata } from '../org/metadata/orgMetadata';
import type { Problem } from '../problems/problem';
import type { ApexSource, FileProvider } from '../run/contract';
import { parseClassFile, parseTrigger } from '../syntax/parse';
import type { ClassFile, TypeDeclaration } from '../syntax/tree';
import type { ApexType } from '../types/type';
import { resolveMembers } from './members';
import type { ReferenceRecorder } from './references';
import { type ClassMembers, ClassSymbol, type MemberResolver } from './symbols';
import { TypeResolver } from './typeResolver';

/** A file as the world knows it: its source, its tree and what the parser said. */
export interface ParsedFile {
  readonly source: ApexSource;
  readonly tree: ClassFile;
  readonly problems: readonly Problem[];
  readonly symbol: ClassSymbol | undefined;
}

/** What a world may be given instead of working it out itself. */
export interface WorldOptions {
  /** The org's metadata, where it has been read already. */
  readonly metadata?: OrgMetadata;
  /** Parses a class; for who keeps the trees of texts. */
  readonly parse?: typeof parseClassFile;
  readonly references?: ReferenceRecorder;
}

/**
 * All that a program can name: the user's classes, parsed when they are first named, and the org's metadata.
 * A world changes only by forgetting: changed files make a new one, or have everything forgotten that names them.
 */
export class World implements MemberResolver {
  readonly metadata: OrgMetadata;
  readonly types: TypeResolver;
  readonly #files = new Map<string, ParsedFile | undefined>();
  readonly #triggers = new Map<string, ReturnType<World['triggersOn']>>();
  readonly #declarationProblems = new Map<ClassSymbol, Problem[]>();

  /** Told what every name means that is checked; absent where nobody asks. */
  readonly references: ReferenceRecorder | undefined;
  readonly #parse: typeof parseClassFile;

  constructor(
    private readonly provider: FileProvider,
    { metadata, parse, references }: WorldOptions = {},
  ) {
    this.metadata = metadata ?? orgMetadata(provider).metadata;
    this.references = references;
    this.#parse = parse ?? parseClassFile;
    this.types = new TypeResolver(this);
    this.enter();
  }

  /** Makes the platform's classes those that this world's host knows; called before anything of the world is checked. */
  enter(): void {
    const { provider } = this;
    usePack(provider.pack && (() => provider.pack?.('platform')));
  }

  /** Whether every standard object of the platform is known, so that another name is wrong. */
  get knowsAllStandardObjects(): boolean {
    return this.provider.pack?.('sobjects') !== undefined;
  }

  /** The triggers of the project on an object, by its API name in any case. */
  triggersOn(object: string): readonly { readonly name: string; readonly events: readonly string[] }[] {
    const key = object.toLowerCase();
    let triggers = this.#triggers.get(key);
    if (!triggers) {
      triggers = (this.provider.objectTriggers?.(key) ?? []).map(({ text }) => {
        const { name, events } = parseTrigger(text).tree;
        return { name: name.text, events: events.map((event) => event.text) };
      });
      this.#triggers.set(key, triggers);
    }
    return triggers;
  }

  /** The parsed file of a top-level class by name, in any case; undefined when the project has none. */
  file(name: string): ParsedFile | undefined {
    const key = name.toLowerCase();
    if (this.#files.has(key)) return this.#files.get(key);
    const source = this.provider.apexClass(key);
    const file = source && this.parse(source);
    this.#files.set(key, file);
    return file;
  }

  /** Makes `source` the file of the class it declares, whatever its file is called; gives its parsed form. */
  add(source: ApexSource): ParsedFile {
    const file = this.parse(source);
    if (file.symbol) this.#files.set(file.symbol.name.toLowerCase(), file);
    return file;
  }

  /** Forgets classes by their lower-cased names, so that they are read again. No class that stays may name one of them. */
  forget(names: ReadonlySet<string>): void {
    for (const name of names) this.#files.delete(name);
  }

  /** Every top-level class that has been named so far. */
  namedClasses(): ClassSymbol[] {
    return [...this.#files.values()].flatMap((file) => (file?.symbol ? [file.symbol] : []));
  }

  topLevelClass(name: string): ClassSymbol | undefined {
    return this.file(name)?.symbol;
  }

  header(symbol: ClassSymbol): { superclass: ApexType | undefined; interfaces: ApexType[] } {
    const problems = this.#problemsOf(symbol);
    const scope = symbol.outer;
    const { tree } = symbol;
    const resolve = (reference: Parameters<TypeResolver['resolve']>[0]) =>
      this.types.resolve(reference, scope ?? symbol, problems);
    if (tree.kind === 'EnumDeclaration') return { superclass: undefined, interfaces: [] };
    return {
      superclass: tree.kind === 'ClassDeclaration' && tree.superclass ? resolve(tree.superclass) : undefined,
      interfaces: tree.interfaces.map(resolve),
    };
  }

  members(symbol: ClassSymbol): ClassMembers {
    return resolveMembers(symbol, this.types, this.#problemsOf(symbol));
  }

  /** What was wrong in the declarations of a class: its header and the signatures of its members. */
  declarationProblems(symbol: ClassSymbol): readonly Problem[] {
    void symbol.superclass;
    void symbol.members;
    return this.#problemsOf(symbol);
  }

  #problemsOf(symbol: ClassSymbol): Problem[] {
    let problems = this.#declarationProblems.get(symbol);
    if (!problems) {
      problems = [];
      this.#declarationProblems.set(symbol, problems);
    }
    return problems;
  }

  private parse(source: ApexSource): ParsedFile {
    const { tree, problems } = this.#parse(source.text);
    const symbol = tree.declaration && this.declare(tree.declaration, undefined, source);
    return { source, tree, problems, symbol };
  }

  /** The symbol of a declaration with those of its inner types; no name leads to it but through its outer one. */
  declare(tree: TypeDeclaration, outer: ClassSymbol | undefined, source: ApexSource): ClassSymbol {
    const symbol = new ClassSymbol(tree, outer, source, this);
    if (tree.kind === 'EnumDeclaration') return symbol;
    for (const member of tree.members) {
      if (
        member.kind === 'ClassDeclaration' ||
        member.kind === 'InterfaceDeclaration' ||
        member.kind === 'EnumDeclaration'
      ) {
        const key = member.name.text.toLowerCase();
        if (!symbol.inner.has(key)) symbol.inner.set(key, this.declare(member, symbol, source));
      }
    }
    return symbol;
  }
}
