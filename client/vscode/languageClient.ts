import * as vscode from 'vscode';
import { LanguageClient, RevealOutputChannelOn, TransportKind } from 'vscode-languageclient/node';
import {
  HANDLERS_REQUEST,
  type HandlersResult,
  type InitializationOptions,
  LANGUAGES,
  RUN_REQUEST,
  type RunResult,
  STATUS_NOTIFICATION,
  STOP_REQUEST,
  type StatusParams,
  type StopResult,
  TRUSTED_NOTIFICATION,
} from '../../server/protocol';
import { UnrepeatedDiagnostics } from './coexistence/diagnostics';
import { coexisting } from './coexistence/middleware';
import { givesWay } from './coexistence/neighbours';
import type { Session } from './session';

/**
 * Stage two of the activation, a bundle of its own: starts the language server over node's IPC and gives the session
 * the commands speak to. Rejects when the server cannot be started.
 */
export async function startSession(extension: vscode.ExtensionContext, log: vscode.LogOutputChannel): Promise<Session> {
  const module = extension.asAbsolutePath('dist/server.js');
  const initializationOptions: InitializationOptions = {
    docsUri: vscode.Uri.joinPath(extension.extensionUri, 'docs').toString(),
    trusted: vscode.workspace.isTrusted,
  };
  const diagnostics = new UnrepeatedDiagnostics();
  // The id names the setting `savelog.trace.server`.
  const client = new LanguageClient(
    'savelog',
    'SaveLog',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6011'] } },
    },
    {
      // Other schemes (`git`, `output` …) show copies that nobody edits.
      documentSelector: Object.values(LANGUAGES).flatMap((language) => [
        { scheme: 'file', language },
        { scheme: 'untitled', language },
      ]),
      initializationOptions,
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      middleware: coexisting(givesWay, diagnostics),
    },
  );

  const subscriptions = [
    diagnostics,
    vscode.workspace.onDidGrantWorkspaceTrust(() => client.sendNotification(TRUSTED_NOTIFICATION, { trusted: true })),
    client.onNotification(STATUS_NOTIFICATION, ({ unreadable }: StatusParams) => {
      for (const sentence of unreadable) {
        log.warn(sentence);
      }
    }),
  ];
  await client.start();
  return {
    handlers: (params) => client.sendRequest<HandlersResult>(HANDLERS_REQUEST, params),
    run: (params) => client.sendRequest<RunResult>(RUN_REQUEST, params),
    stop: () => client.sendRequest<StopResult>(STOP_REQUEST, {}),
    dispose: async () => {
      for (const subscription of subscriptions) {
        subscription.dispose();
      }
      await client.dispose();
    },
  };
}
