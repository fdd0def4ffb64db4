import { metadataFileKind } from '../../engine/org/metadata/fileNames';
import type { MetadataKind, MetadataSource, ProjectFacts, StaticResourceSource } from '../../engine/run/contract';
import { type DescribedObject, describedObjects, mayBeDescription } from './describes';
import type { FileSystem } from './fileSystem';
import { lookupsIn } from './lookups';
import type { ProjectRoot } from './root';
import { metadataKey, type SourceIndex } from './sourceIndex';
import { base64Of, contentOf } from './staticResources';

/** The metadata files of one project, by what they declare. Reads what is asked for, and again only when it changed. */
export class ProjectMetadata {
  readonly #sources = new Map<string, MetadataSource>();
  #described: ReadonlyMap<string, DescribedObject> | undefined;
  #facts: ProjectFacts | undefined;
  #lookups: ReadonlyMap<string, readonly string[]> | undefined;

  /** @param text the text of a file; undefined when it cannot be read */
  constructor(
    private readonly root: ProjectRoot,
    private readonly fileSystem: FileSystem,
    private readonly index: () => SourceIndex,
    private readonly text: (file: string) => string | undefined,
  ) {}

  /** The files of a kind by name in any case. */
  files(kind: 'object' | MetadataKind, name: string): readonly MetadataSource[] {
    return this.#paths(kind, name).flatMap((file) => this.#source(file) ?? []);
  }

  /** A static resource by name in any case; undefined when its declaration or its content is not there. */
  staticResource(name: string): StaticResourceSource | undefined {
    for (const path of this.index().metadata.get(metadataKey('staticResource', name)) ?? []) {
      const declaration = this.#source(path);
      const content = declaration && contentOf(path, this.fileSystem);
      if (!content) continue;
      if (content.kind === 'folder') return { file: content.path, declaration };
      const text = this.text(content.path);
      if (text === undefined) continue;
      const base64 = base64Of(content.path, text, this.fileSystem);
      return { file: content.path, declaration, ...(base64 === undefined ? { text } : { base64 }) };
    }
    return undefined;
  }

  facts(): ProjectFacts {
    if (!this.#facts) {
      const names = new Map(this.index().objectNames.map((name) => [name.toLowerCase(), name]));
      for (const [lower, { name }] of this.#descriptions()) if (!names.has(lower)) names.set(lower, name);
      this.#facts = { namespace: this.root.namespace, objects: [...names.values()] };
    }
    return this.#facts;
  }

  /** Forgets what was made from a path that was created, changed or deleted. */
  invalidate(path: string): void {
    this.#sources.delete(path);
    this.#facts = undefined;
    this.#lookups = undefined;
    if (mayBeDescription(path, this.root.folder)) this.#described = undefined;
  }

  #paths(kind: 'object' | MetadataKind, name: string): readonly string[] {
    if (kind === 'lookups') return this.#referring().get(name.toLowerCase()) ?? [];
    if (kind !== 'soqlMetadata') return this.index().metadata.get(metadataKey(kind, name)) ?? [];
    const described = this.#descriptions().get(name.toLowerCase());
    return described ? [described.file] : [];
  }

  /** The same object until the text changes, so that what was read from it can be kept with it. */
  #source(file: string): MetadataSource | undefined {
    const text = this.text(file);
    if (text === undefined) return undefined;
    const known = this.#sources.get(file);
    if (known?.text === text) return known;
    const source = { file, text };
    this.#sources.set(file, source);
    return source;
  }

  #descriptions(): ReadonlyMap<string, DescribedObject> {
    this.#described ??= describedObjects(this.root.folder, this.fileSystem);
    return this.#described;
  }

  #referring(): ReadonlyMap<string, readonly string[]> {
    this.#lookups ??= lookupsIn(this.#objectTexts());
    return this.#lookups;
  }

  *#objectTexts(): Generator<readonly [string, string]> {
    for (const [key, files] of this.index().metadata) {
      if (!key.startsWith('object ')) continue;
      for (const file of files) {
        const kind = metadataFileKind(file);
        const text = kind === 'field' || kind === 'object' ? this.text(file) : undefined;
        if (text !== undefined) yield [file, text];
      }
    }
  }
}
