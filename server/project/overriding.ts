import type { ApexSource, FileProvider } from '../../engine/run/contract';

/**
 * A project in which one class stands for its name wherever it lies: a handler given by its file, whose file may lie
 * outside the project's folders or bear another name. `className` is the declared name of the class in `source`.
 */
export function withClass(files: FileProvider, className: string, source: ApexSource): FileProvider {
  const key = className.toLowerCase();
  return {
    apexClass: (lowerName) => (lowerName === key ? source : files.apexClass(lowerName)),
    objectMetadata: (lowerName) => files.objectMetadata(lowerName),
    objectTriggers: (lowerName) => files.objectTriggers?.(lowerName) ?? [],
    metadataFiles: (kind, lowerName) => files.metadataFiles?.(kind, lowerName) ?? [],
    staticResource: (lowerName) => files.staticResource?.(lowerName),
    pack: (name) => files.pack?.(name),
    project: () => files.project?.(),
  };
}
