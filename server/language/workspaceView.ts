import type { OrgMetadata } from '../../engine/org/metadata/model';
import { orgMetadata } from '../../engine/org/metadata/orgMetadata';
import type { Problem } from '../../engine/problems/problem';
import type { ApexSource, FileProvider } from '../../engine/run/contract';
import { reachableFiles } from './apex/reach';
import { findHandlers, type HandlerFile } from './handler/find';
import { metadataProblems } from './metadataProblems';
import type { ApexCheck, WorkspaceView } from './view';

/**
 * The view of a project at one moment; what is costly is worked out when it is first asked for. A changed file needs a
 * new view. `sources` gives every class of the project, `triggerSources` every trigger; `known` is the org's metadata where
 * it was read already.
 */
export function createView(
  files: FileProvider,
  sources: () => Iterable<ApexSource>,
  check: ApexCheck,
  known?: OrgMetadata,
  triggerSources: () => Iterable<ApexSource> = () => [],
): WorkspaceView {
  let all: readonly ApexSource[] | undefined;
  let triggers: readonly ApexSource[] | undefined;
  let handlers: readonly HandlerFile[] | undefined;
  let reached: ReadonlySet<string> | undefined;
  let metadata = known;
  let problems: ReadonlyMap<string, readonly Problem[]> | undefined;
  return {
    files,
    get metadata() {
      metadata ??= orgMetadata(files).metadata;
      return metadata;
    },
    metadataProblems(file) {
      problems ??= metadataProblems(files);
      return problems.get(file) ?? [];
    },
    get handlers() {
      handlers ??= findHandlers(this.sources);
      return handlers;
    },
    get sources() {
      all ??= [...sources()];
      return all;
    },
    get triggers() {
      triggers ??= [...triggerSources()];
      return triggers;
    },
    isChecked(file) {
      if (check !== 'handlers') return check === 'all';
      // Statements for "Execute Anonymous" are reached by nobody.
      if (/\.apex$/i.test(file)) return false;
      // A document without a file was opened to become a handler.
      if (!/\.(cls|trigger)$/i.test(file)) return true;
      reached ??= reachableFiles(
        this.handlers.map(({ source }) => source),
        files,
        this.triggers,
      );
      return reached.has(file);
    },
  };
}

/** A view of one class and nothing else, for a document that belongs to no project. */
export function lonelyView(source: ApexSource, check: ApexCheck, pack: FileProvider['pack']): WorkspaceView {
  const files: FileProvider = { apexClass: () => undefined, objectMetadata: () => [], ...(pack ? { pack } : {}) };
  return createView(files, () => [source], check);
}
