import * as vscode from 'vscode';
import type { RunReport } from '../../../engine/run/contract';
import type { HandlerRef, Refusal, RunCommandArguments } from '../../../server/protocol';
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
  const { payload } = start;
  const text = payload.getText();
  const handler = start.handler && { name: start.handler.name, uri: start.handler.uri };
  context.failingLine.clear();
  const result = await context.status.during(handler?.name ?? 'onSaveLog', () =>
    session.run({ payload: { uri: payload.uri.toString(), text }, ...(handler && { handler }) }),
  );
  if ('refused' in result) {
    tellRefusal(context, result.refused);
    return undefined;
  }
  if ('choose' in result) {
    const chosen = await pickHandler(context, result.choose, payload.uri);
    return chosen && runOn(context, session, { payload, handler: chosen });
  }
  const again = (on: RunCommandArguments['handler']): unknown =>
    vscode.commands.executeCommand('savelog.run', { uri: payload.uri.toString(), ...(on && { handler: on }) });
  context.panel.show({
    report: result.report,
    payload: payload.uri,
    payloadText: text,
    runAgain: () => again(handler),
    chooseHandler: () => chooseAnother(context, session, payload.uri, again),
  });
  context.failingLine.show(result.report);
  return result.report;
}

/** Lets the user pick a handler and hands it to `run`. */
async function chooseAnother(
  context: Context,
  session: Session,
  payload: vscode.Uri,
  run: (handler: HandlerRef) => unknown,
): Promise<void> {
  const chosen = await chooseHandler(context, session, payload, true);
  if (chosen === 'none') {
    sayNoHandler();
  } else if (chosen) {
    run(chosen);
  }
}

/** Says why there was no run, with the way out where there is one. */
function tellRefusal(context: Context, { code, message }: Refusal): void {
  switch (code) {
    case 'noHandler':
      sayNoHandler(message);
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
    case 'setting':
      say('warning', message, {
        'Open Settings': () => vscode.commands.executeCommand('workbench.action.openSettings', 'savelog.user'),
      });
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
