import { vi } from 'vitest';

/** A URI of the editor, as much of it as the client uses. */
export class Uri {
  private constructor(
    readonly scheme: string,
    readonly path: string,
  ) {}

  static parse(text: string): Uri {
    const [, scheme, path] = /^([a-z][a-z0-9+.-]*):(?:\/\/)?(.*)$/i.exec(text) ?? [];
    if (scheme === undefined || path === undefined) {
      throw new Error(`no scheme: ${text}`);
    }
    return new Uri(scheme, decodeURIComponent(path));
  }

  static file(path: string): Uri {
    return new Uri('file', path);
  }

  static joinPath(base: Uri, ...segments: string[]): Uri {
    return new Uri(base.scheme, [base.path, ...segments].join('/'));
  }

  get fsPath(): string {
    return this.path;
  }

  with({ path }: { path: string }): Uri {
    return new Uri(this.scheme, path);
  }

  toString(): string {
    return `${this.scheme}:${this.scheme === 'file' ? '//' : ''}${encodeURI(this.path)}`;
  }
}

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

export class Range {
  constructor(
    readonly start: Position,
    readonly end: Position,
  ) {}
}

export interface FakeDocument {
  readonly uri: Uri;
  readonly languageId: string;
  readonly isClosed: boolean;
  readonly lineCount: number;
  text: string;
  getText(): string;
  lineAt(line: number): { range: Range; text: string; isEmptyOrWhitespace: boolean };
  validatePosition(position: Position): Position;
}

/** A document by its URI; `file:///w/…` unless it has a scheme. */
export function document(name: string, languageId: string, text: string): FakeDocument {
  return {
    uri: Uri.parse(name.includes(':') ? name : `file:///w/${name}`),
    languageId,
    isClosed: false,
    text,
    get lineCount() {
      return this.text.split('\n').length;
    },
    getText() {
      return this.text;
    },
    lineAt(line) {
      const content = this.text.split('\n')[line] ?? '';
      const start = new Position(line, 0);
      return { range: new Range(start, start), text: content, isEmptyOrWhitespace: content.trim() === '' };
    },
    validatePosition: (position) => position,
  };
}

export function editor(of: FakeDocument, viewColumn = 1) {
  return { document: of, viewColumn, setDecorations: vi.fn() };
}

class Event<T> {
  readonly #listeners = new Set<(value: T) => unknown>();
  readonly on = (listener: (value: T) => unknown) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };
  fire(value: T): void {
    for (const listener of this.#listeners) {
      listener(value);
    }
  }
}

/** The editor's `vscode` module as far as the client uses it, with what a test sets and looks at. */
export function fakeVscode() {
  const registered = new Map<string, (...given: unknown[]) => Promise<unknown>>();
  const panels: ReturnType<typeof panel>[] = [];
  const events = {
    activeEditor: new Event<unknown>(),
    visibleEditors: new Event<unknown[]>(),
    opened: new Event<FakeDocument>(),
    saved: new Event<FakeDocument>(),
    diagnostics: new Event<{ uris: readonly Uri[] }>(),
    changed: new Event<{ document: FakeDocument; contentChanges: { text: string }[] }>(),
  };
  const files = new Map<string, FakeDocument>();
  /** The installed extensions by id: whether each is active. */
  const extensions = new Map<string, boolean>();
  /** All diagnostics in the editor by URI, ours and others'. */
  const diagnostics = new Map<string, readonly unknown[]>();
  const settings = new Map<string, unknown>([
    ['savelog.defaultHandler', ''],
    ['savelog.apex.check', 'handlers'],
    ['savelog.apex.features', 'auto'],
  ]);

  function panel() {
    const received = new Event<unknown>();
    return {
      title: '',
      visible: true,
      viewColumn: 2,
      webview: { html: '', onDidReceiveMessage: received.on },
      reveal: vi.fn(),
      onDidDispose: vi.fn(),
      dispose: vi.fn(),
      post: (message: unknown) => received.fire(message),
    };
  }

  const vscode = {
    Uri,
    Position,
    Range,
    RelativePattern: class {},
    ThemeColor: class {},
    ViewColumn: { Beside: -2, One: 1 },
    ProgressLocation: { Window: 10 },
    StatusBarAlignment: { Left: 1 },
    OverviewRulerLane: { Full: 7 },
    DecorationRangeBehavior: { ClosedClosed: 1 },
    extensions: {
      getExtension: (id: string) => {
        const isActive = extensions.get(id);
        return isActive === undefined ? undefined : { id, isActive };
      },
    },
    languages: {
      onDidChangeDiagnostics: events.diagnostics.on,
      getDiagnostics: (uri: Uri): readonly unknown[] => diagnostics.get(uri.toString()) ?? [],
    },
    commands: {
      registerCommand: (name: string, run: (...given: unknown[]) => Promise<unknown>) => {
        registered.set(name, run);
        return { dispose: () => registered.delete(name) };
      },
      executeCommand: vi.fn(async (name: string, ...given: unknown[]) => registered.get(name)?.(...given)),
    },
    window: {
      activeTextEditor: undefined as ReturnType<typeof editor> | undefined,
      visibleTextEditors: [] as ReturnType<typeof editor>[],
      tabGroups: { all: [{ viewColumn: 1 }, { viewColumn: 2 }] },
      onDidChangeActiveTextEditor: events.activeEditor.on,
      onDidChangeVisibleTextEditors: events.visibleEditors.on,
      showInformationMessage: vi.fn(async (): Promise<string | undefined> => undefined),
      showWarningMessage: vi.fn(async (): Promise<string | undefined> => undefined),
      showErrorMessage: vi.fn(async (): Promise<string | undefined> => undefined),
      showQuickPick: vi.fn(async (items: readonly unknown[]): Promise<unknown> => items[0]),
      showInputBox: vi.fn(async (): Promise<string | undefined> => undefined),
      showWorkspaceFolderPick: vi.fn(),
      showTextDocument: vi.fn(),
      createOutputChannel: vi.fn(() => ({ show: vi.fn(), error: vi.fn(), warn: vi.fn(), dispose: vi.fn() })),
      createStatusBarItem: vi.fn(() => ({ text: '', show: vi.fn(), hide: vi.fn(), dispose: vi.fn() })),
      createTextEditorDecorationType: vi.fn(() => ({ dispose: vi.fn() })),
      createWebviewPanel: vi.fn(() => {
        panels.push(panel());
        return panels.at(-1);
      }),
      withProgress: (_options: unknown, work: () => Promise<unknown>) => work(),
    },
    workspace: {
      isTrusted: true,
      textDocuments: [] as FakeDocument[],
      workspaceFolders: [{ uri: Uri.file('/w'), name: 'w', index: 0 }] as unknown[] | undefined,
      onDidOpenTextDocument: events.opened.on,
      onDidSaveTextDocument: events.saved.on,
      onDidChangeTextDocument: events.changed.on,
      getWorkspaceFolder: () => vscode.workspace.workspaceFolders?.[0],
      getConfiguration: () => ({ get: (name: string) => settings.get(name) }),
      asRelativePath: (uri: Uri) => uri.path.replace(/^\/w\//, ''),
      findFiles: vi.fn(async (): Promise<Uri[]> => []),
      openTextDocument: vi.fn(async (what: Uri | { language: string; content: string }) => {
        const found =
          what instanceof Uri ? files.get(what.toString()) : document('untitled:1', what.language, what.content);
        if (!found) {
          throw new Error(`cannot open ${what}`);
        }
        return found;
      }),
      fs: {
        readFile: vi.fn(async (uri: Uri): Promise<Uint8Array> => {
          throw new Error(`no file ${uri}`);
        }),
        writeFile: vi.fn(),
      },
    },
  };
  return { vscode, events, panels, files, settings, registered, extensions, diagnostics };
}
