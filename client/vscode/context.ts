import * as vscode from 'vscode';
import { FailingLine } from './decorations/failingLine';
import { Payloads } from './payloads';
import { ReportPanel } from './results/panel';
import { RunStatus } from './runStatus';
import type { Session } from './session';

/**
 * What the extension holds while it is active; one object, handed to every command. All but the document tracker is
 * made on first use, so that a JSON document which is no payload costs nothing.
 */
export class Context {
  readonly payloads: Payloads;
  #log: vscode.LogOutputChannel | undefined;
  #panel: ReportPanel | undefined;
  #failingLine: FailingLine | undefined;
  #status: RunStatus | undefined;
  #starting: Promise<Session> | undefined;
  #session: Session | undefined;

  constructor(readonly extension: vscode.ExtensionContext) {
    this.payloads = this.#own(new Payloads());
  }

  get log(): vscode.LogOutputChannel {
    this.#log ??= this.#own(vscode.window.createOutputChannel('SaveLog', { log: true }));
    return this.#log;
  }

  get panel(): ReportPanel {
    this.#panel ??= this.#own(new ReportPanel(this.extension.extensionUri));
    return this.#panel;
  }

  get failingLine(): FailingLine {
    this.#failingLine ??= this.#own(new FailingLine());
    return this.#failingLine;
  }

  get status(): RunStatus {
    this.#status ??= this.#own(new RunStatus());
    return this.#status;
  }

  /** The language server when it is up; undefined before and while it starts. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** The language server, started when it is not. Rejects when it does not start; the next call tries again. */
  start(): Promise<Session> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = undefined;
      throw error;
    });
    return this.#starting;
  }

  async dispose(): Promise<void> {
    const session = await this.#starting?.catch(() => undefined);
    await session?.dispose();
  }

  async #start(): Promise<Session> {
    // Stage two: the language client is a bundle of its own.
    const { startSession } = await import('./languageClient.js');
    this.#session = await startSession(this.extension, this.log);
    return this.#session;
  }

  #own<T extends vscode.Disposable>(part: T): T {
    this.extension.subscriptions.push(part);
    return part;
  }
}
