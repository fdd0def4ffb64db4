import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { CONTRACT_VERSION, type RunReport, type RunRequest } from '../../../engine/run/contract';
import { startServer } from '../../../server/lsp/connection';
import type { Engine } from '../../../server/lsp/engine';
import type { ServerHost } from '../../../server/lsp/host';
import { STATUS_NOTIFICATION, type StatusParams } from '../../../server/protocol';
import { memoryFileSystem } from '../support/memoryFileSystem';

/** The clock of every session. */
export const NOW = '2026-01-31T09:30:00.000Z';

/** A report of a run that returned `value`. */
export function returned(request: RunRequest, value: string, more: Partial<RunReport> = {}): RunReport {
  return {
    version: CONTRACT_VERSION,
    outcome: 'returned',
    handler: request.handler,
    handlerFile: null,
    value,
    exception: null,
    problems: [],
    log: [],
    changes: [],
    queries: [],
    limits: [],
    coverage: null,
    timings: { compile: 0, run: 0 },
    ...more,
  };
}

/** Gives each run its own payload back as value. */
export const echo: Engine = {
  run: (request) => Promise.resolve(returned(request, request.payload)),
  stop: () => {},
  dispose: () => {},
};

export interface SessionOptions {
  /** Files by absolute path. */
  readonly files?: Record<string, string | Error>;
  /** Paths of the workspace folders. */
  readonly folders?: readonly string[];
  readonly trusted?: boolean;
  /** The section `savelog` of the settings, the same for every resource. */
  readonly settings?: unknown;
  readonly engine?: Engine;
  readonly capabilities?: ClientCapabilities;
}

/** A client that speaks with the real server over streams. */
export interface Session {
  readonly client: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly files: Record<string, string | Error>;
  readonly statuses: readonly StatusParams[];
  /** Resolves as soon as the server has told a status like this. */
  told(like: (status: StatusParams) => boolean): Promise<void>;
  /** Changes what the client answers when it is asked for settings, and tells the server. */
  configure(settings: unknown): Promise<void>;
  open(uri: string, languageId: string, text: string): Promise<void>;
  /** Replaces the whole text of an open document. */
  edit(uri: string, text: string, version: number): Promise<void>;
  close(uri: string): Promise<void>;
  /** Diagnostics of the next verdict on a document (of this version, if given) that has not been asked for before. */
  verdict(uri: string, version?: number): Promise<Diagnostic[]>;
  fixes(uri: string, diagnostics: readonly Diagnostic[]): Promise<CodeAction[]>;
  changedOnDisk(...uris: string[]): Promise<void>;
}

const sessions: ProtocolConnection[] = [];

/** Ends the sessions of a test; for `afterEach`. */
export async function endSessions(): Promise<void> {
  for (const client of sessions.splice(0)) {
    await client.sendRequest('shutdown');
    client.dispose();
  }
}

export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const { folders = [], trusted = true, engine = echo, capabilities = {} } = options;
  const fileSystem = memoryFileSystem({ ...options.files });
  const up = new PassThrough();
  const down = new PassThrough();
  const host: ServerHost = {
    createEngine: () => engine,
    fileSystem,
    now: () => new Date(NOW),
    after(_, task) {
      const immediate = setImmediate(task);
      return () => clearImmediate(immediate);
    },
  };
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), host);
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  sessions.push(client);

  let settings = options.settings;
  const statuses: StatusParams[] = [];
  const listeners: (() => void)[] = [];
  const verdicts: PublishDiagnosticsParams[] = [];
  const waiting: { uri: string; version: number | undefined; resolve: (diagnostics: Diagnostic[]) => void }[] = [];
  const match = () => {
    for (const wish of [...waiting]) {
      const at = verdicts.findIndex(
        ({ uri, version }) => uri === wish.uri && (wish.version === undefined || wish.version === version),
      );
      if (at < 0) continue;
      waiting.splice(waiting.indexOf(wish), 1);
      wish.resolve(verdicts.splice(at, 1)[0]?.diagnostics ?? []);
    }
  };
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    verdicts.push(params);
    match();
  });
  client.onNotification(STATUS_NOTIFICATION, (params: StatusParams) => {
    statuses.push(params);
    for (const wake of listeners.splice(0)) wake();
  });
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings ?? null));
  client.onRequest('client/registerCapability', () => null);
  client.listen();

  const initialized = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {
      ...capabilities,
      workspace: { configuration: true, workspaceFolders: true, ...capabilities.workspace },
    },
    workspaceFolders: folders.map((folder) => ({ uri: `file://${folder}`, name: folder })),
    initializationOptions: { docsUri: 'file:///docs', trusted },
  });
  await client.sendNotification('initialized', {});

  return {
    client,
    initialized,
    files: fileSystem.files,
    statuses,
    async told(like) {
      while (!statuses.some(like)) await new Promise<void>((wake) => listeners.push(wake));
    },
    configure(changed) {
      settings = changed;
      return client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    open: (uri, languageId, text) =>
      client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    edit: (uri, text, version) =>
      client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] }),
    close: (uri) => client.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    verdict: (uri, version) =>
      new Promise((resolve) => {
        waiting.push({ uri, version, resolve });
        match();
      }),
    fixes: (uri, diagnostics) =>
      client.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range: diagnostics[0]?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics },
      }),
    changedOnDisk: (...uris) =>
      client.sendNotification('workspace/didChangeWatchedFiles', { changes: uris.map((uri) => ({ uri, type: 2 })) }),
  };
}

/** The class of a flawless handler. */
export function handlerClass(name: string): string {
  return `global class ${name} implements purecloud.CTIExtension.SaveLog {
  global String onSaveLog(String data) {
    try {
      return data;
    } catch (Exception e) {
      return '';
    }
  }
}`;
}

/** A project of these classes below /p, by class name. */
export function projectOf(...names: string[]): Record<string, string> {
  const classes = names.map((name) => [`/p/force-app/classes/${name}.cls`, handlerClass(name)]);
  return {
    '/p/sfdx-project.json': '{"packageDirectories":[{"path":"force-app"}]}',
    '/p/force-app/readme.md': '',
    ...Object.fromEntries(classes),
  };
}
