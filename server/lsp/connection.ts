import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  RequestType,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isApexKind, lintAs } from '../language/lint';
import { unreadableSentence } from '../project/unreadable';
import {
  HANDLERS_REQUEST,
  type HandlersParams,
  type HandlersResult,
  type InitializationOptions,
  RUN_REQUEST,
  type RunParams,
  type RunResult,
  STATUS_NOTIFICATION,
  STOP_REQUEST,
  type StatusParams,
  TRUSTED_NOTIFICATION,
  type TrustedParams,
} from '../protocol';
import { ApexFeatures } from './apexFeatures';
import { INITIALIZE_RESULT, WATCHED_GLOBS } from './capabilities';
import { DiagnosticsScheduler, type Verdict } from './diagnostics';
import { Documents, kindOf } from './documents';
import { registerFeatures } from './features';
import { HandlerList } from './handlers';
import type { ServerHost } from './host';
import { MetadataDiagnostics } from './metadataDiagnostics';
import { Runs } from './runs';
import { SettingsCache } from './settings';
import { toDiagnostic } from './toLsp';
import { pathOf, uriOf } from './uris';
import { Workspace } from './workspace';

/** Wires a connection to the language functions and listens. Everything a session holds lives in the closure of this call. */
export function startServer(connection: Connection, host: ServerHost): void {
  const documents = new Documents();
  const workspace = new Workspace(documents.texts, host.fileSystem);
  const settings = new SettingsCache();
  const clientUri = (path: string) => documents.uriOf(path) ?? uriOf(path);
  const handlers = new HandlerList(workspace, clientUri);
  let client: InitializeParams['capabilities'] = {};
  let options: InitializationOptions = {};
  let isTrusted = false;
  let status: StatusParams = { running: 0, waiting: 0, unreadable: [] };

  const tell = (change: Partial<StatusParams>) => {
    const next = { ...status, unreadable: workspace.unreadable.map(unreadableSentence), ...change };
    if (JSON.stringify(next) === JSON.stringify(status)) return;
    status = next;
    void connection.sendNotification(STATUS_NOTIFICATION, status);
  };

  const runs = new Runs({
    host,
    workspace,
    handlers,
    isTrusted: () => isTrusted,
    settings: (uri) => settings.get(uri),
    workerPath: () => options.workerPath,
    uriOf: clientUri,
    onStatus: (running, waiting) => tell({ running, waiting }),
  });

  const judge = async (uri: string): Promise<Verdict | undefined> => {
    const { apex } = await settings.get(uri);
    const document = documents.get(uri);
    if (!document) return undefined;
    const path = pathOf(document.uri);
    const kind = kindOf(document);
    if (kind === 'payload' || kind === 'jsonPayload') runs.warm();
    const problems = lintAs(kind, { file: path, text: document.getText() }, workspace.viewOf(path, apex.check));
    tell({});
    const diagnostics = problems.map((problem) => toDiagnostic(problem, document, options.docsUri));
    if (kind !== 'none') metadata.projectUsed();
    return { uri: document.uri, version: document.version, diagnostics };
  };
  const onFault = (error: unknown) =>
    connection.console.error(`Checking failed: ${error instanceof Error ? error.stack : error}`);
  const diagnostics = new DiagnosticsScheduler(
    host,
    judge,
    (uri) => documents.get(uri)?.version,
    (verdict) => void connection.sendDiagnostics(verdict),
    onFault,
  );
  const metadata = new MetadataDiagnostics(
    host,
    workspace,
    (path) => (documents.uriOf(path) === undefined ? uriOf(path) : undefined),
    () => options.docsUri,
    (found) => void connection.sendDiagnostics(found),
    onFault,
  );
  const isApex = (document: TextDocument) => isApexKind(kindOf(document));
  const judgeAll = () => diagnostics.schedule(documents.all.keys());
  const judgeApex = () =>
    diagnostics.schedule(
      documents.all
        .all()
        .filter(isApex)
        .map(({ uri }) => uri),
    );

  documents.listen(
    connection,
    (document) => {
      diagnostics.schedule([document.uri]);
      if (!isApex(document)) return;
      workspace.documentChanged();
      judgeApex();
    },
    (document) => {
      diagnostics.forget(document.uri);
      settings.forget(document.uri);
      void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
      if (!isApex(document)) return;
      workspace.documentChanged();
      judgeApex();
    },
  );

  connection.onInitialize((params) => {
    client = params.capabilities;
    options = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    isTrusted = options.trusted === true;
    const root = params.rootUri ? [{ uri: params.rootUri }] : [];
    workspace.folders = (params.workspaceFolders ?? root).map(({ uri }) => pathOf(uri));
    if (client.workspace?.configuration) {
      settings.connect((uri) =>
        connection.workspace.getConfiguration({ section: 'savelog', ...(uri ? { scopeUri: uri } : {}) }),
      );
    }
    return INITIALIZE_RESULT;
  });

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'savelog' });
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: WATCHED_GLOBS.map((globPattern) => ({ globPattern })),
      });
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => pathOf(uri)));
        const rest = workspace.folders.filter((folder) => !gone.has(folder));
        workspace.folders = [...rest, ...added.map(({ uri }) => pathOf(uri))];
        settings.clear();
        judgeAll();
      });
    }
  });

  connection.onDidChangeConfiguration(() => {
    settings.clear();
    judgeAll();
  });

  const onDisk = (uris: readonly string[]) => {
    for (const uri of uris) workspace.pathChanged(pathOf(uri));
    judgeAll();
    metadata.changed();
  };
  connection.onDidChangeWatchedFiles(({ changes }) => onDisk(changes.map(({ uri }) => uri)));
  connection.workspace.onDidCreateFiles(({ files }) => onDisk(files.map(({ uri }) => uri)));
  connection.workspace.onDidDeleteFiles(({ files }) => onDisk(files.map(({ uri }) => uri)));
  connection.workspace.onDidRenameFiles(({ files }) => onDisk(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])));

  connection.onNotification(TRUSTED_NOTIFICATION, (params: TrustedParams) => {
    isTrusted = params.trusted === true;
  });
  connection.onRequest(new RequestType<RunParams, RunResult, void>(RUN_REQUEST), (params) => runs.run(params));
  connection.onRequest(STOP_REQUEST, () => runs.stop());
  connection.onRequest(HANDLERS_REQUEST, (params: HandlersParams | undefined): HandlersResult => {
    const found = handlers.saveLogHandlers(params?.uri).map((handler) => handlers.toRef(handler));
    tell({});
    return found;
  });
  const apexFeatures = new ApexFeatures({
    documents,
    workspace,
    settings: (uri) => settings.get(uri),
    uriOf: clientUri,
    client: () => client,
  });
  registerFeatures(connection, documents, workspace, () => client, apexFeatures);

  connection.onShutdown(async () => {
    diagnostics.dispose();
    metadata.dispose();
    await runs.dispose();
  });
  connection.listen();
}
