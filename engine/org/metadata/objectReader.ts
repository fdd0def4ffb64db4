import type { FileProvider, MetadataSource } from '../../run/contract';
import { isShared, platformChildRelationships, projectChildRelationships } from './childRelationships';
import { customObject, isCustomObject } from './customObject';
import { derivedFrom, derivedObject } from './derivedObject';
import { type Description, readDescribeFile } from './describeFile';
import type { FieldFile } from './fieldFile';
import { metadataFileKind, objectNameOf } from './fileNames';
import { isLazy, withLazy } from './lazy';
import type { ChildRelationship, FieldInfo, SObjectInfo } from './model';
import { type ObjectFiles, readObjectFiles } from './objectFiles';
import { summaryType } from './rollUp';
import { shippedChildRelationships, shippedObject } from './shipped';
import { recordTypeField } from './standard/shared';
import { standardValueSetsOf } from './standardValueSets';
import { readValueSetFile } from './valueSet';
import { type FileProblem, reportMetadata, startOf } from './xml';

/** Where the files of an object stand besides its own folder. Custom fields of Task and Event live on Activity. [D] */
const sharedFolders: ReadonlyMap<string, string> = new Map([
  ['task', 'activity'],
  ['event', 'activity'],
]);

const NO_SOURCES: readonly MetadataSource[] = [];

/** Puts objects together: what is shipped, what a describe result says of them, and what the project declares. */
export class ObjectReader {
  constructor(
    private readonly files: FileProvider,
    private readonly problems: FileProblem[],
    private readonly namespace: () => string | undefined,
  ) {}

  /** The object of a lower-cased name as it is written, undefined when nothing is known of it; `other` gives other objects. */
  read(lowerName: string, other: (lowerName: string) => SObjectInfo | undefined): SObjectInfo | undefined {
    const shipped = shippedObject(lowerName, this.files);
    const parentName = shipped ? undefined : derivedFrom(lowerName);
    const description = this.description(lowerName);
    if (parentName !== undefined) {
      const parent = other(parentName);
      const derived = parent && this.derived(lowerName, parent);
      return description ? description.apply(derived) : derived;
    }
    if (shipped && !description && isLazy(shipped, 'fields') && !sharedFolders.has(lowerName)) {
      const sources = this.files.objectMetadata(lowerName);
      if (sources.length === 0 && standardValueSetsOf(lowerName).length === 0) return this.untouched(shipped);
    }
    const isCustom = !shipped && isCustomObject(lowerName);
    const standard = isCustom ? undefined : standardObject(shipped, description);
    if (!standard && !isCustom) return undefined;
    const own = this.files.objectMetadata(lowerName);
    const shared = sharedFolders.get(lowerName);
    const sources = shared === undefined ? own : [...own, ...this.files.objectMetadata(shared)];
    if (sources.length === 0 && !standard && !description) return undefined;
    const files = readObjectFiles(sources, standard?.name ?? declaredName(own, lowerName));
    this.problems.push(...files.problems);
    const base = standard ?? this.custom(declaredName(own, lowerName), files, description);
    if (base.kind === 'bigObject' || base.kind === 'externalObject') this.reportUnsimulated(base, files, own);
    return this.withRelationships(this.withProject(base, files, sources), files);
  }

  /** A shipped object of which the project says nothing, as are nearly all: of its fields nothing is read yet. */
  private untouched(shipped: SObjectInfo): SObjectInfo {
    return withLazy(shipped, {
      fields: () => withoutFeatures(shipped, undefined).fields,
      childRelationships: () => this.relationships(shipped, []),
    });
  }

  /** What the user's org says of an object, when its description is there and can be read. */
  private description(lowerName: string): Description | undefined {
    const [source] = this.files.metadataFiles?.('soqlMetadata', lowerName) ?? NO_SOURCES;
    if (!source) return undefined;
    const read = readDescribeFile(source);
    if (!('problem' in read)) return read;
    this.problems.push(read);
    return undefined;
  }

  /** A custom object; of those fields that only some custom objects have, a description tells which this one has. */
  private custom(name: string, files: ObjectFiles, description: Description | undefined): SObjectInfo {
    const base = customObject(name, files.definition, {
      hasMaster: files.fields.some((file) => file.masterDetail),
      hasRecordTypes: files.recordTypes.length > 0,
    });
    if (!description) return base;
    const described = description.apply(base);
    return {
      ...described,
      fields: described.fields.filter((field) => description.fieldNames.has(field.name.toLowerCase())),
    };
  }

  private derived(lowerName: string, parent: SObjectInfo): SObjectInfo | undefined {
    const { definition } = readObjectFiles(
      this.files.objectMetadata(parent.name.toLowerCase()).filter(({ file }) => metadataFileKind(file) === 'object'),
      parent.name,
    );
    const derived = derivedObject(lowerName, parent);
    const exists =
      definition === undefined ||
      (derived?.kind === 'share' && isShared(definition)) ||
      (derived?.kind === 'history' && definition.isTrue('enableHistory')) ||
      (derived?.kind === 'feed' && definition.isTrue('enableFeeds')) ||
      derived?.kind === 'changeEvent';
    return exists ? derived : undefined;
  }

  private withProject(base: SObjectInfo, files: ObjectFiles, sources: readonly MetadataSource[]): SObjectInfo {
    const { definition, recordTypes, fieldSets } = files;
    const fields = new Map(base.fields.map((field) => [field.name.toLowerCase(), field]));
    const changed = this.applyStandardValueSets(base, fields);
    if (sources.length === 0 && !changed) return base;
    for (const file of files.fields) this.applyFieldFile(base, file, fields);
    if (recordTypes.length > 0 && !fields.has('recordtypeid')) fields.set('recordtypeid', recordTypeField);
    const namespace = this.namespace();
    return {
      ...base,
      label: definition?.textOf('label') ?? base.label,
      labelPlural: definition?.textOf('pluralLabel') ?? base.labelPlural,
      fields: [...fields.values()],
      recordTypes: [...recordTypes, ...base.recordTypes],
      ...(fieldSets.length > 0 ? { fieldSets } : {}),
      ...(namespace === undefined ? {} : { namespace }),
    };
  }

  private applyStandardValueSets({ name }: SObjectInfo, fields: Map<string, FieldInfo>): boolean {
    let changed = false;
    for (const [fieldName, set] of standardValueSetsOf(name)) {
      const field = fields.get(fieldName);
      const [source] = field ? (this.files.metadataFiles?.('standardValueSet', set) ?? NO_SOURCES) : NO_SOURCES;
      if (!field || !source) continue;
      const read = readValueSetFile(source, 'StandardValueSet');
      if ('problem' in read) this.problems.push(read);
      else {
        const defaultValue = read.values.find((value) => value.isDefault)?.value;
        fields.set(fieldName, { ...field, picklist: read.values, defaultValue });
        changed = true;
      }
    }
    return changed;
  }

  private applyFieldFile(base: SObjectInfo, file: FieldFile, fields: Map<string, FieldInfo>): void {
    for (const field of file.fields) fields.set(field.name.toLowerCase(), this.completed(field, file));
    if (file.name.includes('__')) return;
    const key = file.name.toLowerCase();
    const overridden = fields.get(key);
    if (overridden) {
      fields.set(key, { ...overridden, ...file.override });
      return;
    }
    if (file.undocumented) fields.set(key, file.undocumented);
    // Nothing says which standard fields an object has of which only some are known.
    if (base.complete) this.report(file.file, 'metadata-unknown-field', file.range, [base.name, file.name]);
  }

  /** A field with what other files say of it: the values of its global value set, the type of what it sums up. */
  private completed(field: FieldInfo, { file, globalValueSet, summarized }: FieldFile): FieldInfo {
    if (summarized !== undefined) return { ...field, type: summaryType(this.files, summarized) ?? field.type };
    if (!globalValueSet) return field;
    const { name, range } = globalValueSet;
    const [source] = this.files.metadataFiles?.('globalValueSet', name.toLowerCase()) ?? NO_SOURCES;
    const read = source && readValueSetFile(source, 'GlobalValueSet');
    if (read && 'values' in read) {
      const defaultValue = field.defaultValue ?? read.values.find((value) => value.isDefault)?.value;
      return { ...field, picklist: read.values, defaultValue };
    }
    if (read) this.problems.push(read);
    this.report(file, 'metadata-global-value-set', range, [field.name, name]);
    return { ...field, restricted: false };
  }

  /** The object with its collections of child records, which are worked out when they are first asked for. */
  private withRelationships(info: SObjectInfo, { definition }: ObjectFiles): SObjectInfo {
    if (!this.files.metadataFiles && !this.files.pack && !isOrdinaryCustom(info)) return info;
    const platform = isOrdinaryCustom(info) ? platformChildRelationships(definition, info) : [];
    return withLazy(info, { childRelationships: () => this.relationships(info, platform) });
  }

  private relationships(info: SObjectInfo, platform: readonly ChildRelationship[]): readonly ChildRelationship[] {
    return distinct([
      ...(info.childRelationships ?? shippedChildRelationships(info.name, this.files)),
      ...platform,
      ...projectChildRelationships(this.files, info.name, this.namespace()),
    ]);
  }

  private reportUnsimulated({ name }: SObjectInfo, { file }: ObjectFiles, sources: readonly MetadataSource[]): void {
    const source = sources.find((each) => each.file === file);
    if (source) this.report(source.file, 'metadata-not-simulated', startOf(source.text), [name]);
  }

  private report(
    file: string,
    code: Parameters<typeof reportMetadata>[0],
    range: Parameters<typeof reportMetadata>[1],
    values: readonly string[],
  ): void {
    this.problems.push({ file, problem: reportMetadata(code, range, values) });
  }
}

function isOrdinaryCustom({ name, kind }: SObjectInfo): boolean {
  return kind === undefined && isCustomObject(name);
}

/** A standard object, shipped or known from its description alone. */
function standardObject(
  shipped: SObjectInfo | undefined,
  description: Description | undefined,
): SObjectInfo | undefined {
  const base = shipped && withoutFeatures(shipped, description);
  return description ? description.apply(base) : base;
}

/** Fields that an org only has with person accounts or several currencies. [D] Object Reference: Account, CurrencyIsoCode */
const FEATURE = /^(?:CurrencyIsoCode|IsPersonAccount|Person[A-Z]\w*|\w+__pc)$/;

/** A shipped object without the fields of features that no description says the org has. */
function withoutFeatures(shipped: SObjectInfo, description: Description | undefined): SObjectInfo {
  const has = ({ name }: FieldInfo): boolean =>
    !FEATURE.test(name) || description?.fieldNames.has(name.toLowerCase()) === true;
  return shipped.fields.every(has) ? shipped : { ...shipped, fields: shipped.fields.filter(has) };
}

function distinct(relationships: readonly ChildRelationship[]): ChildRelationship[] {
  const seen = new Set<string>();
  return relationships.filter(({ name, childObject }) => {
    const key = `${name}.${childObject}`.toLowerCase();
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** The object's API name in its declared spelling, as its folder or file has it. */
function declaredName(sources: readonly MetadataSource[], lowerName: string): string {
  for (const { file } of sources) {
    const name = objectNameOf(file);
    if (name?.toLowerCase() === lowerName) return name;
  }
  return lowerName;
}
