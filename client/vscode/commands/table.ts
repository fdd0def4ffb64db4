import * as vscode from 'vscode';
import type { Context } from '../context';
import { say } from '../dialogs';
import { chooseHandler, sayNoHandler } from '../handlers/choose';
import { latestOnly } from '../latestOnly';
import type { Session } from '../session';
import { createHandler } from './createHandler';
import type { CommandName } from './names';
import { runHandler, tellUntrusted } from './run';

/** One command: what it does with the language server up, and its answer while it is not. */
interface Command {
  // biome-ignore lint/suspicious/noExplicitAny: the arguments come from menus, code lenses and other extensions
  readonly ready: (context: Context, session: Session, ...given: any[]) => unknown;
  /** `start`: starts the server and goes on with `ready`. */
  readonly notReady: 'start' | ((context: Context) => unknown);
  /** Needs a trusted workspace. */
  readonly trusted?: true;
}

/** Every command of the manifest. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  'savelog.run': { ready: latestOnly(runHandler), notReady: 'start', trusted: true },
  'savelog.stop': {
    ready: (_context, session) => session.stop(),
    notReady: () => say('information', 'Nothing is running.'),
  },
  'savelog.chooseHandler': {
    ready: async (context, session) => {
      const chosen = await chooseHandler(context, session, context.payloads.current()?.uri, true);
      return chosen === 'none' ? sayNoHandler() : chosen;
    },
    notReady: 'start',
  },
  'savelog.createHandler': { ready: createHandler, notReady: createHandler },
  'savelog.showLog': { ready: (context) => context.log.show(), notReady: (context) => context.log.show() },
};

/** Registers the table. A command that fails says so and points at the log; it never rejects towards the editor. */
export function registerCommands(context: Context): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    context.extension.subscriptions.push(
      vscode.commands.registerCommand(name, async (...given: unknown[]) => {
        try {
          return await execute(context, command, given);
        } catch (error) {
          context.log.error(error instanceof Error ? error : String(error));
          const reason = error instanceof Error ? error.message : String(error);
          say('error', `SaveLog could not do that: ${reason}`, { 'Show Log': () => context.log.show(true) });
          return undefined;
        }
      }),
    );
  }
}

async function execute(context: Context, { ready, notReady, trusted }: Command, given: unknown[]): Promise<unknown> {
  if (trusted && !vscode.workspace.isTrusted) {
    tellUntrusted();
    return undefined;
  }
  if (!context.session && notReady !== 'start') {
    return notReady(context);
  }
  return ready(context, context.session ?? (await startWithProgress(context)), ...given);
}

function startWithProgress(context: Context): Thenable<Session> {
  const options = { location: vscode.ProgressLocation.Window, title: 'SaveLog is starting' };
  return vscode.window.withProgress(options, () => context.start());
}
