import type { ApexSource, FileProvider, MetadataSource } from './contract';

/** Hands files on and remembers which it was asked for, so that a later run can tell whether anything has changed. */
export class RecordedFiles implements FileProvider {
  private readonly classes = new Map<string, ApexSource | undefined>();
  private readonly objects = new Map<string, readonly MetadataSource[]>();

  constructor(private files: FileProvider) {}

  apexClass(lowerName: string): ApexSource | undefined {
    if (this.classes.has(lowerName)) return this.classes.get(lowerName);
    const source = this.files.apexClass(lowerName);
    this.classes.set(lowerName, source);
    return source;
  }

  objectMetadata(lowerName: string): readonly MetadataSource[] {
    const known = this.objects.get(lowerName);
    if (known) return known;
    const sources = this.files.objectMetadata(lowerName);
    this.objects.set(lowerName, sources);
    return sources;
  }

  /** Whether `files` answers every question asked so far as before; from then on it answers new ones. */
  isUnchanged(files: FileProvider): boolean {
    for (const [name, source] of this.classes) if (!sameSource(source, files.apexClass(name))) return false;
    for (const [name, sources] of this.objects) {
      const now = files.objectMetadata(name);
      if (
        now.length !== sources.length ||
        !now.every((each, index) => each.file === sources[index]?.file && each.text === sources[index]?.text)
      )
        return false;
    }
    this.files = files;
    return true;
  }
}

function sameSource(a: ApexSource | undefined, b: ApexSource | undefined): boolean {
  return (
    a === b ||
    (a !== undefined && b !== undefined && a.file === b.file && a.text === b.text && a.apiVersion === b.apiVersion)
  );
}
