import { dirname } from 'node:path';
import type { ApexCheck, WorkspaceView } from '../../../server/language/view';
import { createView } from '../../../server/language/workspaceView';
import type { FileSystem } from '../../../server/project/fileSystem';
import { type OpenTexts, ProjectFiles } from '../../../server/project/projectFiles';
import { findProjectRoot } from '../../../server/project/root';

/** The projects that the checked files belong to, each read once. */
export class Projects {
  readonly #byRoot = new Map<string, ProjectFiles>();
  readonly #byFolder = new Map<string, ProjectFiles>();
  readonly #views = new Map<string, WorkspaceView>();

  /** @param texts what was read already, by absolute path */
  constructor(
    private readonly texts: OpenTexts,
    private readonly files: FileSystem,
  ) {}

  /**
   * What a check may know of the project around the file at `path`.
   * @param fallback the project's folder where the file lies in none that says so
   */
  viewOf(path: string, fallback: string, apex: ApexCheck): WorkspaceView {
    const project = this.#projectOf(dirname(path), fallback);
    const key = `${apex} ${project.root.folder}`;
    const view =
      this.#views.get(key) ??
      createView(
        project,
        () => project.sources(),
        apex,
        undefined,
        () => project.triggers(),
      );
    this.#views.set(key, view);
    return view;
  }

  #projectOf(folder: string, fallback: string): ProjectFiles {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const root = findProjectRoot(folder, fallback, this.files);
    const project = this.#byRoot.get(root.folder) ?? new ProjectFiles(root, this.texts, this.files);
    this.#byRoot.set(root.folder, project);
    this.#byFolder.set(folder, project);
    return project;
  }
}
