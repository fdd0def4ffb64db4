import * as vscode from 'vscode';
import type { RunReport } from '../../../engine/run/contract';
import type { Refusal, RunCommandArguments } from '../../../server/protocol';
import type { Context } from '../context';
import { say } from '../dialogs';
import { chooseHandler, pickHandler, sayNoHandler } from '../handlers/choose';
import type { Session } from '../session';
import { findStart, type RunStart } from './start';

/**
 * Runs `onSaveLog` on the payload's present text, saved or not, and shows the report. Gives the report, or undefined
 * when there was no run; the user has been told why then.
 */
export async function runHandler(
  context: Context,
  session: Session,
  given?: RunCommandArguments | vscode.Uri,
): Promise<RunReport | undefined> {
  const start = await findStart(context, session, given);
  return start && runOn(context, session, start);
}

async function runOn(context: Context, session: Session, start: RunStart): Promise<RunReport | undefined> {
  const { payload, handler } = start;
  const text = payload.getText();
  context.failingLine.clear();
  const { name, uri } = handler;
  const result = await context.status.during(name, () =>
    session.run({ payload: { uri: payload.uri.toString(), text }, handler: { name, uri } }),
  );
  if ('refused' in result) {
    tellRefusal(context, result.refused);
    return undefined;
  }
  if ('choose' in result) {
    const chosen = await pickHandler(context, result.choose, payload.uri);
    return chosen && runOn(context, session, { payload, handler: chosen });
  }
  const again = (): unknown => vscode.commands.executeCommand('savelog.run', { uri: payload.uri.toString() });
  context.panel.show({
    report: result.report,
    payload: payload.uri,
    payloadText: text,
    runAgain: () =>
      vscode.commands.executeCommand('savelog.run', { uri: payload.uri.toString(), handler: { name, uri } }),
    chooseHandler: async () => (await chooseHandler(context, session, payload.uri, true)) && again(),
  });
  context.failingLine.show(result.report);
  return result.report;
}

/** Says why there was no run, with the way out where there is one. */
function tellRefusal(context: Context, { code, message }: Refusal): void {
  switch (code) {
    case 'noHandler':
      sayNoHandler();
      return;
    case 'untrusted':
      tellUntrusted();
      return;
    case 'stopped':
      return;
    case 'busy':
    case 'unreadable':
      say('warning', message);
      return;
    case 'failed':
      say('error', message, { 'Show Log': () => context.log.show(true) });
      return;
  }
}

/** Says that nothing runs in a workspace without trust, and offers to manage it. */
export function tellUntrusted(): void {
  say('warning', 'A run executes Apex of this workspace, so it needs your trust in the workspace first.', {
    'Manage Trust': () => vscode.commands.executeCommand('workbench.trust.manage'),
  });
}
