import * as vscode from 'vscode';
import { type HandlerRef, LANGUAGES, type RunCommandArguments } from '../../../server/protocol';
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
  /** Undefined when there is none; the server says best why. */
  readonly handler: Pick<HandlerRef, 'name' | 'uri'> | undefined;
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
  const isPayload = document && kindOf(document) === 'payload';
  const handler = (!(given instanceof vscode.Uri) && given?.handler) || (await handlerIn(session, document));
  if (handler) {
    const payload = isPayload ? document : await findPayload(context);
    return payload && { payload, handler };
  }

  const payload = isPayload ? document : context.payloads.current();
  if (!payload) {
    say('information', 'Open a payload first: a *.savelog.json file, or JSON with eventName, interaction and callLog.');
    return undefined;
  }
  const chosen = await chooseHandler(context, session, payload.uri);
  return chosen && { payload, handler: chosen === 'none' ? undefined : chosen };
}

async function documentOf(
  given: RunCommandArguments | vscode.Uri | undefined,
): Promise<vscode.TextDocument | undefined> {
  const uri = given instanceof vscode.Uri ? given : given?.uri && vscode.Uri.parse(given.uri, true);
  if (!uri) {
    return vscode.window.activeTextEditor?.document;
  }
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  // Opening an unsaved document that was closed would make a new, empty one.
  return open ?? (uri.scheme === 'untitled' ? undefined : vscode.workspace.openTextDocument(uri));
}

/** The handler that an Apex document declares; one with a mark of a handler that the server does not count is tried by its file name. */
async function handlerIn(
  session: Session,
  document: vscode.TextDocument | undefined,
): Promise<RunStart['handler'] | undefined> {
  if (document?.languageId !== LANGUAGES.apex) {
    return undefined;
  }
  const uri = document.uri.toString();
  const known = (await session.handlers({ uri })).find((handler) => handler.uri === uri);
  if (known) {
    return known;
  }
  return kindOf(document) === 'handler' ? { name: baseName(document.uri.path).replace(/\.cls$/i, ''), uri } : undefined;
}
