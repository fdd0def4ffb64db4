import { TextDocument } from 'vscode-languageserver-textdocument';
import { findHandlers, type HandlerFile } from '../language/handler/find';
import type { HandlerRef } from '../protocol';
import { toRange } from './toLsp';
import { pathOf } from './uris';
import type { Workspace } from './workspace';

/** The handlers of the projects around, for the client's lists and for runs. */
export class HandlerList {
  /** @param uriOf the URI by which the client knows a path */
  constructor(
    private readonly workspace: Workspace,
    private readonly uriOf: (path: string) => string,
  ) {}

  /**
   * The classes that implement SaveLog by its exact name: those of the document's project, else (and without a
   * document) those of all workspace folders; sorted by name.
   */
  saveLogHandlers(uri: string | undefined): HandlerFile[] {
    return this.#handlers(uri).filter(({ points }) => points.includes('SaveLog'));
  }

  /** What a user reads where there is no handler: a class that nearly is one is named. */
  noHandlerSentence(uri: string | undefined): string {
    const near = this.#handlers(uri).find(({ nearMisses }) => nearMisses.includes('SaveLog'));
    return near
      ? `No class implements purecloud.CTIExtension.SaveLog. ${near.name} was probably meant to: its interface is not named exactly so.`
      : 'No class of this project implements purecloud.CTIExtension.SaveLog.';
  }

  toRef({ name, source, nameRange, points, methods }: HandlerFile): HandlerRef {
    const uri = this.uriOf(source.file);
    const document = TextDocument.create(uri, 'apex', 0, source.text);
    const method = methods.find(({ point }) => point === 'SaveLog');
    return { name, uri, range: toRange(method?.range ?? nameRange, document), extensionPoints: points };
  }

  #handlers(uri: string | undefined): HandlerFile[] {
    const project = uri === undefined ? undefined : this.workspace.projectOf(pathOf(uri));
    const ofProject = project ? [...this.workspace.viewOf(pathOf(uri ?? ''), 'handlers').handlers] : [];
    if (ofProject.some(({ points }) => points.includes('SaveLog'))) return ofProject;
    const sources = this.workspace
      .projects()
      .flatMap((each) => each.classFiles().flatMap((file) => each.source(file) ?? []));
    const all = findHandlers(sources);
    return all.length > 0 ? all : ofProject;
  }
}
