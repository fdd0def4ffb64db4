import { dirname, sep } from 'node:path';
import type { OrgMetadata } from '../../engine/org/metadata/model';
import { orgMetadata } from '../../engine/org/metadata/orgMetadata';
import type { Problem } from '../../engine/problems/problem';
import type { ApexSource } from '../../engine/run/contract';
import { metadataProblems, projectFileProblems } from '../language/metadataProblems';
import type { ApexCheck, WorkspaceView } from '../language/view';
import { createView, lonelyView } from '../language/workspaceView';
import type { FileSystem } from '../project/fileSystem';
import { shippedPack } from '../project/packs';
import { type OpenTexts, ProjectFiles } from '../project/projectFiles';
import { findProjectRoot, mayMarkProject } from '../project/root';
import type { Unreadable } from '../project/unreadable';
import { isUri } from './uris';

/** The projects that the open documents and workspace folders belong to, each read once and kept until it changes. */
export class Workspace {
  readonly #projects = new Map<string, ProjectFiles>();
  readonly #rootOf = new Map<string, ProjectFiles>();
  readonly #views = new Map<string, WorkspaceView>();
  readonly #metadata = new Map<ProjectFiles, OrgMetadata>();
  #folders: readonly string[] = [];

  constructor(
    private readonly openTexts: OpenTexts,
    private readonly fileSystem: FileSystem,
  ) {}

  /** Absolute paths of the workspace folders; what was known of projects is forgotten. */
  set folders(folders: readonly string[]) {
    this.#folders = folders;
    this.#forgetProjects();
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** The workspace folder that holds a path: the innermost one. */
  folderOf(path: string): string | undefined {
    return this.#folders
      .filter((folder) => path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep))
      .sort((a, b) => b.length - a.length)[0];
  }

  /** The project of a file; undefined for a document that is not on the disk. */
  projectOf(path: string): ProjectFiles | undefined {
    if (isUri(path)) return undefined;
    return this.#projectOfFolder(dirname(path), this.folderOf(path) ?? dirname(path));
  }

  /** The projects of the workspace folders. */
  projects(): ProjectFiles[] {
    return [...new Set(this.#folders.map((folder) => this.#projectOfFolder(folder, folder)))];
  }

  /** The project of a file at this moment; the same until something changes. A document outside the disk is alone in its own. */
  viewOf(path: string, check: ApexCheck): WorkspaceView {
    const project = this.projectOf(path);
    if (!project)
      return lonelyView(
        { file: path, text: this.openTexts.get(path) ?? '', apiVersion: undefined },
        check,
        shippedPack,
      );
    const key = `${check} ${project.root.folder}`;
    let view = this.#views.get(key);
    if (!view) {
      view = createView(
        project,
        () => project.sources(),
        check,
        this.#metadataOf(project),
        () => project.triggers(),
      );
      this.#views.set(key, view);
    }
    return view;
  }

  /** The class in a file with its API version, be it saved or not; undefined when it cannot be read. */
  source(path: string): ApexSource | undefined {
    const project = this.projectOf(path);
    if (project) return project.source(path);
    const text = this.openTexts.get(path);
    return text === undefined ? undefined : { file: path, text, apiVersion: undefined };
  }

  /** An open document was opened, edited or closed. */
  documentChanged(): void {
    this.#views.clear();
  }

  /** A file or folder was created, changed or deleted on the disk. */
  pathChanged(path: string): void {
    this.#views.clear();
    this.#metadata.clear();
    if (mayMarkProject(path)) this.#forgetProjects();
    else for (const project of this.#projects.values()) project.invalidate(path);
  }

  /** What is wrong with the metadata of the projects in use, by file. Reads all of it. */
  *metadataProblems(): Generator<{ path: string; text: string; problems: readonly Problem[] }> {
    for (const project of this.#projects.values()) {
      const found = new Map(metadataProblems(project));
      const { marker } = project.root;
      if (marker !== undefined && this.#isFile(marker)) {
        found.set(marker, projectFileProblems(marker, project.text(marker) ?? ''));
      }
      for (const [path, problems] of found) {
        const text = project.text(path);
        if (text !== undefined) yield { path, text, problems };
      }
    }
  }

  /** What could not be read of the projects so far, each path once. */
  get unreadable(): readonly Unreadable[] {
    const all = [...this.#projects.values()].flatMap((project) => project.unreadable);
    return [...new Map(all.map((each) => [each.path, each])).values()];
  }

  /** Outlives the views: editing a class changes no object, and what completion builds on it is costly. */
  #metadataOf(project: ProjectFiles): OrgMetadata {
    const known = this.#metadata.get(project) ?? orgMetadata(project).metadata;
    this.#metadata.set(project, known);
    return known;
  }

  #projectOfFolder(folder: string, fallback: string): ProjectFiles {
    const known = this.#rootOf.get(folder);
    if (known) return known;
    const root = findProjectRoot(folder, fallback, this.fileSystem);
    const project = this.#projects.get(root.folder) ?? new ProjectFiles(root, this.openTexts, this.fileSystem);
    this.#projects.set(root.folder, project);
    this.#rootOf.set(folder, project);
    return project;
  }

  #isFile(path: string): boolean {
    try {
      return this.fileSystem.kind(path) === 'file';
    } catch {
      return false;
    }
  }

  #forgetProjects(): void {
    this.#projects.clear();
    this.#rootOf.clear();
    this.#metadata.clear();
    this.#views.clear();
  }
}
