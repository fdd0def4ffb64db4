import * as vscode from 'vscode';
import type { HandlerRef, RunCommandArguments } from '../../../server/protocol';
import type { Context } from '../context';
import { say } from '../dialogs';
import { kindOf } from '../documents';
import { chooseHandler } from '../handlers/choose';
import { baseName } from '../results/render/place';
import type { Session } from '../session';
import { findPayload } from './findPayload';

/** The handler and payload of a run. */
export interface RunStart {
  readonly payload: vscode.TextDocument;
  readonly handler: Pick<HandlerRef, 'name' | 'uri'>;
}

/**
 * Finds out what to run from where the command was given: a code lens (`RunCommandArguments`), an editor's title (its
 * URI) or nothing, then the active editor. Undefined when the user has been told or has dismissed a pick.
 */
export async function findStart(
  context: Context,
  session: Session,
  given: RunCommandArguments | vscode.Uri | undefined,
): Promise<RunStart | undefined> {
  const document = await documentOf(given);
  let handler = given instanceof vscode.Uri ? undefined : given?.handler;
  if (!handler && document && document.languageId === 'apex') {
    handler = await handlerIn(session, document);
  }
  if (handler) {
    const payload = await findPayload(context);
    return payload && { payload, handler };
  }

  const payload = document && kindOf(document) === 'payload' ? document : context.payloads.current();
  if (!payload) {
    say('information', 'Open a payload first: a *.savelog.json file, or JSON with eventName, interaction and callLog.');
    return undefined;
  }
  const chosen = await chooseHandler(context, session, payload.uri);
  return chosen && { payload, handler: chosen };
}

async function documentOf(
  given: RunCommandArguments | vscode.Uri | undefined,
): Promise<vscode.TextDocument | undefined> {
  const uri = given instanceof vscode.Uri ? given : given?.uri && vscode.Uri.parse(given.uri, true);
  return uri ? vscode.workspace.openTextDocument(uri) : vscode.window.activeTextEditor?.document;
}

/** The handler that an Apex document declares; one with a mark of a handler that the server does not count is tried by its file name. */
async function handlerIn(session: Session, document: vscode.TextDocument): Promise<RunStart['handler'] | undefined> {
  const uri = document.uri.toString();
  const known = (await session.handlers({ uri })).find((handler) => handler.uri === uri);
  if (known) {
    return known;
  }
  return kindOf(document) === 'handler' ? { name: baseName(document.uri.path).replace(/\.cls$/i, ''), uri } : undefined;
}
