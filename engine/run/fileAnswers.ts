import type { FileProvider } from './contract';
import type { FileAnswer, FileQuestion } from './workerChannel';

/** A project without a single file. */
export const NO_FILES: FileProvider = { apexClass: () => undefined, objectMetadata: () => [] };

/** What `files` answers to a question of the worker. Raises whatever the provider does. */
export function answerFrom(files: FileProvider, question: FileQuestion): FileAnswer {
  switch (question.kind) {
    case 'class':
      return files.apexClass(question.name);
    case 'object':
      return files.objectMetadata(question.name);
    case 'triggers':
      return files.objectTriggers?.(question.name) ?? [];
    case 'metadata':
      return files.metadataFiles?.(question.of, question.name) ?? [];
    case 'staticResource':
      return files.staticResource?.(question.name);
    case 'project':
      return files.project?.();
    case 'pack':
      return files.pack?.(question.name);
  }
}
