import { sep } from 'node:path';
import type {
  ApexSource,
  FileProvider,
  MetadataKind,
  MetadataSource,
  PackName,
  ProjectFacts,
  StaticResourceSource,
} from '../../engine/run/contract';
import { parseTrigger } from '../../engine/syntax/parse';
import { apiVersionOf } from './apiVersion';
import type { FileSystem } from './fileSystem';
import { nodeFileSystem, reason } from './fileSystem';
import { metadataPlace } from './metadataPaths';
import { shippedPack } from './packs';
import { ProjectMetadata } from './projectMetadata';
import { findProjectRoot, type ProjectRoot } from './root';
import { classNameOf, indexSource, isTriggerFile, metadataKey, type SourceIndex } from './sourceIndex';
import type { Unreadable } from './unreadable';

/** Texts of open documents by absolute path; they stand in for what is on the disk. */
export type OpenTexts = ReadonlyMap<string, string>;

/**
 * The Apex classes and metadata of one project, as the engine asks for them. Nothing is read before it is asked for,
 * nothing is read twice until `invalidate` says that it changed, and nothing throws: what cannot be read is listed in
 * `unreadable` and counts as absent.
 */
export class ProjectFiles implements FileProvider {
  #index: SourceIndex | undefined;
  readonly #texts = new Map<string, string | undefined>();
  readonly #sources = new Map<string, ApexSource>();
  readonly #unreadable = new Map<string, Unreadable>();
  readonly #metadata: ProjectMetadata;

  constructor(
    readonly root: ProjectRoot,
    private readonly openTexts: OpenTexts = new Map(),
    private readonly fileSystem: FileSystem = nodeFileSystem,
  ) {
    this.#metadata = new ProjectMetadata(
      root,
      fileSystem,
      () => this.#indexed(),
      (file) => this.text(file),
    );
  }

  /** The project that `start` (a file or folder) belongs to; `fallback` is its folder when no sfdx-project.json is found. */
  static find(start: string, fallback: string, openTexts?: OpenTexts, fileSystem = nodeFileSystem): ProjectFiles {
    return new ProjectFiles(findProjectRoot(start, fallback, fileSystem), openTexts, fileSystem);
  }

  apexClass(lowerName: string): ApexSource | undefined {
    const file = this.#indexed().classes.get(lowerName) ?? this.#unsavedClass(lowerName);
    return file === undefined ? undefined : this.source(file);
  }

  objectMetadata(lowerName: string): readonly MetadataSource[] {
    return this.#metadata.files('object', lowerName);
  }

  objectTriggers(lowerName: string): readonly ApexSource[] {
    return [...this.triggers()].filter((source) => objectOf(source) === lowerName);
  }

  metadataFiles(kind: MetadataKind, lowerName: string): readonly MetadataSource[] {
    return this.#metadata.files(kind, lowerName);
  }

  staticResource(lowerName: string): StaticResourceSource | undefined {
    return this.#metadata.staticResource(lowerName);
  }

  project(): ProjectFacts {
    return this.#metadata.facts();
  }

  pack(name: PackName): Uint8Array | undefined {
    return shippedPack(name);
  }

  /** Every class file of the project, each path once, sorted by class name; open documents that were never saved are among them. */
  classFiles(): string[] {
    const files = new Map(this.#indexed().classes);
    for (const path of this.openTexts.keys()) {
      const name = classNameOf(path)?.toLowerCase();
      if (name !== undefined && !files.has(name) && this.#holds(path)) files.set(name, path);
    }
    return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
  }

  /** Every class of the project that can be read. */
  *sources(): Generator<ApexSource> {
    for (const file of this.classFiles()) yield* this.#readable(file);
  }

  /** Every trigger of the project that can be read; open documents that were never saved are among them. */
  *triggers(): Generator<ApexSource> {
    const { triggers } = this.#indexed();
    const isUnsaved = (path: string) => isTriggerFile(path) && !triggers.includes(path) && this.#holds(path);
    for (const file of [...triggers, ...[...this.openTexts.keys()].filter(isUnsaved)]) yield* this.#readable(file);
  }

  /** The class or trigger in a file with the API version of its `-meta.xml`; the same object until either changes. Undefined when it cannot be read. */
  source(file: string): ApexSource | undefined {
    const text = this.text(file);
    if (text === undefined) return undefined;
    const known = this.#sources.get(file);
    if (known?.text === text) return known;
    const source: ApexSource = { file, text, apiVersion: apiVersionOf(this.#metadataText(file)) };
    this.#sources.set(file, source);
    return source;
  }

  /** The text of a file: that of the open document, else that on the disk; undefined when it cannot be read. */
  text(file: string): string | undefined {
    const open = this.openTexts.get(file);
    if (open !== undefined) return open;
    if (!this.#texts.has(file)) this.#texts.set(file, this.#read(file));
    return this.#texts.get(file);
  }

  /** Whether a path lies in one of the folders that hold this project's source. */
  #holds(path: string): boolean {
    return this.root.packageFolders.some((folder) => path.startsWith(folder.endsWith(sep) ? folder : folder + sep));
  }

  /** What could not be read so far, each path once. */
  get unreadable(): readonly Unreadable[] {
    return [...this.root.unreadable, ...(this.#index?.unreadable ?? []), ...this.#unreadable.values()];
  }

  /** Forgets what was read of a path (a file or a folder) that was created, changed or deleted. */
  invalidate(path: string): void {
    this.#texts.delete(path);
    this.#unreadable.delete(path);
    this.#sources.delete(path.replace(/-meta\.xml$/, ''));
    this.#metadata.invalidate(path);
    if (!this.#isIndexedStill(path)) this.#index = undefined;
  }

  /** Whether the index need not change: the file is in it and still exists, or is of no kind that it holds. */
  #isIndexedStill(path: string): boolean {
    if (/\.(cls|trigger)-meta\.xml$/.test(path)) return true;
    const className = classNameOf(path)?.toLowerCase();
    const place = metadataPlace(path);
    const indexed =
      (className === undefined && place === undefined && !isTriggerFile(path)) ||
      (className !== undefined && this.#index?.classes.get(className) === path) ||
      this.#index?.triggers.includes(path) ||
      (place !== undefined && this.#index?.metadata.get(metadataKey(place.kind, place.name))?.includes(path));
    return indexed === true && this.#isFile(path);
  }

  #readable(file: string): ApexSource[] {
    const source = this.source(file);
    return source ? [source] : [];
  }

  #indexed(): SourceIndex {
    this.#index ??= indexSource(this.root.packageFolders, this.fileSystem);
    return this.#index;
  }

  #unsavedClass(lowerName: string): string | undefined {
    for (const path of this.openTexts.keys()) {
      if (classNameOf(path)?.toLowerCase() === lowerName && this.#holds(path)) return path;
    }
    return undefined;
  }

  #isFile(path: string): boolean {
    try {
      return this.fileSystem.kind(path) === 'file';
    } catch {
      return false;
    }
  }

  #read(file: string): string | undefined {
    try {
      return this.fileSystem.read(file);
    } catch (error) {
      this.#unreadable.set(file, { path: file, reason: reason(error) });
      return undefined;
    }
  }

  /** A class without a `-meta.xml` beside it is nothing to report. */
  #metadataText(classFile: string): string | undefined {
    const file = `${classFile}-meta.xml`;
    const open = this.openTexts.get(file);
    if (open !== undefined) return open;
    try {
      return this.fileSystem.read(file);
    } catch {
      return undefined;
    }
  }
}

const triggerObjects = new WeakMap<ApexSource, string>();

/** The lower-cased name of the object that a trigger is on; empty where its text does not say. */
function objectOf(source: ApexSource): string {
  let object = triggerObjects.get(source);
  if (object === undefined) {
    object = parseTrigger(source.text).tree.object.text.toLowerCase();
    triggerObjects.set(source, object);
  }
  return object;
}
