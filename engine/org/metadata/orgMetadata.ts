import type { FileProvider, MetadataSource } from '../../run/contract';
import { readCustomMetadataFile } from './customMetadataFile';
import { isCustomObject } from './customObject';
import { readLabelsFile } from './labelsFile';
import {
  type CustomLabel,
  type CustomMetadataRecord,
  type OrgMetadata,
  type SObjectInfo,
  type StaticResource,
  withoutNamespace,
} from './model';
import { ObjectReader } from './objectReader';
import { shippedObject, shippedObjectNames } from './shipped';
import { readStaticResource } from './staticResource';
import type { FileProblem } from './xml';

/** The org's metadata and what is wrong with the files that were read for it so far. */
export interface ReadMetadata {
  readonly metadata: OrgMetadata;
  /** Grows with what is asked for. */
  readonly problems: readonly FileProblem[];
}

/**
 * What the org has: the shipped standard objects, each with the project's own fields, record types and overrides and
 * with what a describe result of the user's org says of it; the project's custom objects, custom metadata records and
 * labels. Files are read when what they declare is first asked for. A broken file is left out and named, the rest is
 * still there. In a project with a namespace, names resolve with and without it. Never throws.
 */
export function orgMetadata(files: FileProvider): ReadMetadata {
  const problems: FileProblem[] = [];
  return { metadata: new ProjectMetadata(files, problems), problems };
}

/** Names that are remembered to mean nothing: a program may ask for any number of them. */
const MOST_KEPT = 20_000;

class ProjectMetadata implements OrgMetadata {
  readonly #objects = new Map<string, SObjectInfo | undefined>();
  readonly #records = new Map<string, readonly CustomMetadataRecord[]>();
  readonly #resources = new Map<string, StaticResource | undefined>();
  readonly #reader: ObjectReader;
  #facts: ReturnType<NonNullable<FileProvider['project']>> | undefined;
  #labels: ReadonlyMap<string, CustomLabel> | undefined;

  constructor(
    private readonly files: FileProvider,
    private readonly problems: FileProblem[],
  ) {
    this.#reader = new ObjectReader(files, problems, () => this.namespace);
  }

  get namespace(): string | undefined {
    return this.#project.namespace;
  }

  sobject(name: string): SObjectInfo | undefined {
    const lower = name.toLowerCase();
    if (!this.#objects.has(lower)) {
      // Set first: an object that is derived from itself by name would never end.
      this.#objects.set(lower, undefined);
      const read = this.#read(lower);
      if (read || this.#objects.size < MOST_KEPT) this.#objects.set(lower, read);
      else this.#objects.delete(lower);
    }
    return this.#objects.get(lower);
  }

  objectNames(): readonly string[] {
    const names = new Map(shippedObjectNames(this.files).map((name) => [name.toLowerCase(), name]));
    for (const name of this.#project.objects) {
      const lower = name.toLowerCase();
      if (!names.has(lower) && this.#isKnown(lower)) names.set(lower, name);
    }
    return [...names.values()].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  }

  label(name: string): CustomLabel | undefined {
    return this.#labelsByName.get(name.toLowerCase());
  }

  labels(): readonly CustomLabel[] {
    return [...this.#labelsByName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, label]) => label);
  }

  customMetadataRecords(type: string): readonly CustomMetadataRecord[] {
    const info = this.sobject(type);
    if (info?.kind !== 'customMetadata') return [];
    const key = info.name.toLowerCase().replace(/__mdt$/, '');
    let records = this.#records.get(key);
    if (!records) {
      records = this.#readRecords(info, this.files.metadataFiles?.('customMetadata', key) ?? []);
      this.#records.set(key, records);
    }
    return records;
  }

  staticResource(name: string): StaticResource | undefined {
    const lower = name.toLowerCase();
    const own = `${this.namespace?.toLowerCase()}__`;
    const key = this.namespace !== undefined && lower.startsWith(own) ? lower.slice(own.length) : lower;
    if (!this.#resources.has(key)) {
      const source = this.files.staticResource?.(key);
      const read = source && readStaticResource(source);
      this.problems.push(...(read?.problems ?? []));
      this.#resources.set(key, read?.resource);
    }
    return this.#resources.get(key);
  }

  /** Whether there is an object of this name, without reading it. A folder alone makes no object: Activity is none. */
  #isKnown(lower: string): boolean {
    return (
      isCustomObject(lower) ||
      shippedObject(lower, this.files) !== undefined ||
      (this.files.metadataFiles?.('soqlMetadata', lower) ?? []).length > 0
    );
  }

  get #project() {
    this.#facts ??= this.files.project?.() ?? { namespace: undefined, objects: [] };
    return this.#facts;
  }

  #read(lower: string): SObjectInfo | undefined {
    const literal = this.#reader.read(lower, (parent) => this.sobject(parent));
    if (literal || !lower.includes('__')) return literal;
    const local = withoutNamespace(lower, this.namespace);
    return local === lower ? undefined : this.sobject(local);
  }

  get #labelsByName(): ReadonlyMap<string, CustomLabel> {
    if (!this.#labels) {
      const labels = new Map<string, CustomLabel>();
      for (const source of this.files.metadataFiles?.('labels', '') ?? []) {
        const read = readLabelsFile(source);
        this.problems.push(...read.problems);
        for (const label of read.labels) {
          const key = label.name.toLowerCase();
          if (!labels.has(key)) labels.set(key, label);
        }
      }
      this.#labels = labels;
    }
    return this.#labels;
  }

  #readRecords(type: SObjectInfo, sources: readonly MetadataSource[]): CustomMetadataRecord[] {
    const records = new Map<string, CustomMetadataRecord>();
    for (const source of sources) {
      const { record, problems } = readCustomMetadataFile(source, type);
      this.problems.push(...problems);
      const key = record?.qualifiedApiName.toLowerCase();
      if (record && key !== undefined && !records.has(key)) records.set(key, record);
    }
    return [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
  }
}
