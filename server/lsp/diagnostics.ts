import type { Diagnostic } from 'vscode-languageserver';
import type { ServerHost } from './host';

/** Long enough to sit out a burst of typing, short enough not to be noticed. */
const DELAY_MS = 120;

/** What has been found in a document of this version. */
export interface Verdict {
  readonly uri: string;
  readonly version: number;
  readonly diagnostics: Diagnostic[];
}

/**
 * Sends diagnostics a moment after the last change. Documents are judged as they are when their turn comes, and a
 * verdict on a version that is no longer the document's is dropped.
 *
 * They are pushed rather than pulled: an edit of one class changes what is wrong in the others that are open, and
 * clients without pull support are served alike.
 */
export class DiagnosticsScheduler {
  readonly #due = new Set<string>();
  #cancel: (() => void) | undefined;
  #working = false;

  /**
   * @param judge gives the verdict on an open document; undefined when it is not open any more
   * @param versionOf the version of an open document now
   * @param send publishes a verdict
   */
  constructor(
    private readonly host: Pick<ServerHost, 'after'>,
    private readonly judge: (uri: string) => Promise<Verdict | undefined>,
    private readonly versionOf: (uri: string) => number | undefined,
    private readonly send: (verdict: Verdict) => void,
    private readonly onFault: (error: unknown) => void,
  ) {}

  /** Judges these documents soon, and with them those that wait already. */
  schedule(uris: Iterable<string>): void {
    for (const uri of uris) this.#due.add(uri);
    if (this.#due.size === 0) return;
    this.#cancel?.();
    this.#cancel = this.host.after(DELAY_MS, () => {
      this.#cancel = undefined;
      void this.#work();
    });
  }

  /** Takes a closed document out. */
  forget(uri: string): void {
    this.#due.delete(uri);
  }

  dispose(): void {
    this.#cancel?.();
    this.#due.clear();
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    try {
      for (const uri of this.#due) {
        this.#due.delete(uri);
        await this.#one(uri);
      }
    } finally {
      this.#working = false;
    }
  }

  async #one(uri: string): Promise<void> {
    try {
      const verdict = await this.judge(uri);
      if (verdict && verdict.version === this.versionOf(uri)) this.send(verdict);
    } catch (error) {
      this.onFault(error);
    }
  }
}
