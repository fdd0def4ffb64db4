import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { type Host, startHost } from '../../../tools/vscode-host/host.mjs';

const ROOT = path.resolve(process.cwd());
/** What the editor may take to answer a step on a slow machine. */
const STEP_MS = 20_000;

export interface WorkbenchOptions {
  /** Folder to open, relative to the project. A copy is opened: the tree is never written to. */
  readonly folder: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Opens the folder in restricted mode, as VS Code does before it is trusted; without it every folder is trusted. */
  readonly workspaceTrust?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly deviceScaleFactor?: number;
}

/**
 * A VS Code with the packaged extension installed, as a user sees it: everything goes through keyboard, mouse and what
 * stands on the page. Each method waits for its effect.
 */
export class Workbench {
  private constructor(
    private readonly host: Host,
    /** The copy of the folder that is open. */
    readonly folder: string,
  ) {}

  /** Starts a VS Code on a copy of a folder; `out/savelog.vsix` must exist. */
  static async open({ folder, ...options }: WorkbenchOptions): Promise<Workbench> {
    const parent = mkdtempSync(path.join(tmpdir(), 'savelog-ui-'));
    const copy = path.join(parent, path.basename(folder));
    cpSync(path.join(ROOT, folder), copy, { recursive: true });
    try {
      const vsix = [path.join(ROOT, 'out/savelog.vsix')];
      const host = await startHost({ ...options, workspace: copy, vsix });
      host.page.setDefaultTimeout(STEP_MS);
      const workbench = new Workbench(host, copy);
      await workbench.explorer.waitFor();
      return workbench;
    } catch (error) {
      rmSync(parent, { recursive: true, force: true });
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.host.close();
    rmSync(path.dirname(this.folder), { recursive: true, force: true });
  }

  get page(): Page {
    return this.host.page;
  }

  /** Addresses outside this machine that were asked for. */
  get externalRequests(): readonly string[] {
    return this.host.externalRequests;
  }

  get explorer(): Locator {
    return this.page.locator('.explorer-folders-view');
  }

  /** The editor with the focus, or that had it last. */
  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** The suggestions, commands or files of the open quick input. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:not([style*="display: none"])');
  }

  get notifications(): Locator {
    return this.page.locator('.notifications-toasts .notification-toast');
  }

  /** Rows of the problems view. */
  get problems(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row .marker-row, .markers-panel .monaco-list-row');
  }

  /** The page inside the report's webview. */
  get report(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Code lenses of the active editor, by their text. */
  codeLens(text: string): Locator {
    return this.editor.locator('.codelens-decoration a', { hasText: text });
  }

  /** A line of the active editor that holds a text. Blanks are drawn as no-break spaces. */
  line(text: string): Locator {
    const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');
    return this.editor.locator('.view-line', { hasText: new RegExp(pattern) });
  }

  /**
   * Waits for a note behind a line of the active editor, such as the message at a line that failed, and gives the
   * line's text. Notes are drawn by style sheets, so that they are no text of the page.
   */
  async lineWithNote(note: string): Promise<string> {
    const found = await this.page.waitForFunction((wanted) => {
      for (const part of document.querySelectorAll('.editor-group-container.active .view-line span')) {
        if (getComputedStyle(part, '::after').content.includes(wanted)) {
          return part.closest('.view-line')?.textContent?.replaceAll('\u00a0', ' ');
        }
      }
      return undefined;
    }, note);
    return String(await found.jsonValue());
  }

  /** A button in the title of the active editor. */
  titleButton(name: string): Locator {
    return this.page.locator('.editor-group-container.active .editor-actions').getByRole('button', { name });
  }

  /** An open suggestion by its label. */
  suggestion(label: string): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: label }).first();
  }

  /** Opens a file of the workspace by its name, through quick open. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Control+P');
    await this.quickInput.locator('input').fill(name);
    const row = this.quickInput.locator('.monaco-list-row', { hasText: name }).first();
    await row.waitFor();
    await row.click();
    await this.tab(name).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /** The tab of a file. */
  tab(name: string): Locator {
    return this.page.locator('.editor-group-container.active .tab.active', { hasText: name });
  }

  /** Runs a command by its full title, through the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.quickInput.locator('input').fill(`>${title}`);
    const row = this.quickInput.locator('.monaco-list-row', { hasText: title }).first();
    await row.waitFor();
    await row.click();
  }

  /** Waits until no error is underlined in the active editor. */
  async noErrors(): Promise<void> {
    await this.editor.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  }

  /** Opens an empty document in a language, given by its name. */
  async newFile(language: string): Promise<void> {
    // Not `Create: New File...`: it fails in a window whose start is not over yet.
    await this.runCommand('File: New Untitled Text File');
    await this.tab('Untitled').waitFor();
    await this.runCommand('Change Language Mode');
    await this.quickInput.locator('input').fill(language);
    await this.quickInput.locator('.monaco-list-row', { hasText: language }).first().click();
    await this.page.locator('#status\\.editor\\.mode', { hasText: language }).waitFor();
    await this.editor.click();
  }

  /** Selects the first occurrence of a text in the active editor and types another over it; no quotes or brackets, which close themselves. */
  async replaceInEditor(text: string, by: string): Promise<void> {
    await this.goTo(1);
    await this.page.keyboard.press('Control+F');
    const find = this.page.locator('.find-widget.visible textarea').first();
    await find.fill(text);
    // Attached, not visible: a narrow editor hides it.
    await this.page.locator('.find-widget .matchesCount', { hasText: /^1 of / }).waitFor({ state: 'attached' });
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.insertText(by);
    await this.line(by).first().waitFor();
  }

  /** Puts the cursor at a place of the active editor; line and column count from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.quickInput.locator('input').fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /** Takes the pointer and open hovers out of the way: they swallow clicks on what lies under them. */
  async clearHovers(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.mouse.move(2, 2);
  }

  /** Writes a picture of the whole window. */
  async screenshot(file: string): Promise<void> {
    mkdirSync(path.dirname(file), { recursive: true });
    await this.clearHovers();
    await this.page.screenshot({ path: file });
  }
}
