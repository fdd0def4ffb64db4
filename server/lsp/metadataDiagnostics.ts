import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ServerHost } from './host';
import { toDiagnostic } from './toLsp';
import type { Workspace } from './workspace';

/** After the verdicts on open documents, which somebody waits for. */
const DELAY_MS = 500;

/**
 * Publishes what is wrong with the metadata files of the projects in use. Nobody opens these files to be told, so the
 * diagnostics stand on files that are not open; mere information is left out. Quiet until a document of a project was
 * judged.
 */
export class MetadataDiagnostics {
  #published: ReadonlySet<string> = new Set();
  #isStale = true;
  #cancel: (() => void) | undefined;

  /**
   * @param uriOf the URI by which the client knows a path; undefined for an open document, which has a verdict of its own
   * @param docsUri the folder that holds the pages on problems, if the client gave one
   */
  constructor(
    private readonly host: Pick<ServerHost, 'after'>,
    private readonly workspace: Workspace,
    private readonly uriOf: (path: string) => string | undefined,
    private readonly docsUri: () => string | undefined,
    private readonly send: (diagnostics: PublishDiagnosticsParams) => void,
    private readonly onFault: (error: unknown) => void,
  ) {}

  /** A document of a project was judged: its metadata is looked at soon, unless it was already. */
  projectUsed(): void {
    if (!this.#isStale || this.#cancel) return;
    this.#cancel = this.host.after(DELAY_MS, () => {
      this.#cancel = undefined;
      this.#isStale = false;
      try {
        this.#publish();
      } catch (error) {
        this.onFault(error);
      }
    });
  }

  /** Something changed on the disk; what was published already is looked at again. */
  changed(): void {
    const wasPublished = !this.#isStale;
    this.#isStale = true;
    if (wasPublished) this.projectUsed();
  }

  dispose(): void {
    this.#cancel?.();
  }

  #publish(): void {
    const now = new Set<string>();
    for (const { path, text, problems } of this.workspace.metadataProblems()) {
      const uri = this.uriOf(path);
      const grave = problems.filter(({ severity }) => severity !== 'information');
      if (uri === undefined || grave.length === 0) continue;
      const document = TextDocument.create(uri, 'xml', 0, text);
      this.send({ uri, diagnostics: grave.map((problem) => toDiagnostic(problem, document, this.docsUri())) });
      now.add(uri);
    }
    for (const uri of this.#published) if (!now.has(uri)) this.send({ uri, diagnostics: [] });
    this.#published = now;
  }
}
