import type { OrgMetadata } from '../../engine/org/metadata/model';
import type { Problem } from '../../engine/problems/problem';
import type { ApexSource, FileProvider } from '../../engine/run/contract';
import type { HandlerFile } from './handler/find';

/** Which Apex files of a project are checked: handlers and what they reach, all, none. */
export type ApexCheck = 'handlers' | 'all' | 'off';

/** What a check may know of the project around its document. */
export interface WorkspaceView {
  readonly files: FileProvider;
  readonly metadata: OrgMetadata;
  /** What is wrong with a metadata file of the project. The first call reads all of its metadata. */
  metadataProblems(file: string): readonly Problem[];
  /** Every class file of the project that implements an extension point. */
  readonly handlers: readonly HandlerFile[];
  /** Every class file of the project that can be read. */
  readonly sources: readonly ApexSource[];
  /** Every trigger file of the project that can be read. */
  readonly triggers: readonly ApexSource[];
  /** Whether the class, trigger or anonymous block in this file is one of those that are checked. */
  isChecked(file: string): boolean;
}

/** A text and where it lies: a path or URI. */
export interface LintDocument {
  readonly file: string;
  readonly text: string;
}
