import { afterEach, describe, expect, it } from 'vitest';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { endSessions, handlerClass, projectOf, type SessionOptions, startSession } from '../session';

afterEach(endSessions);

const HANDLER = 'file:///p/force-app/Handler.cls';
const withStatement = (statement: string) =>
  handlerClass('Handler').replace('return data;', `${statement} return data;`);

async function actionsOn(text: string, files: Record<string, string> = {}, options: Partial<SessionOptions> = {}) {
  const session = await startSession({
    files: { ...projectOf(), '/p/force-app/Handler.cls': text, ...files },
    folders: ['/p'],
    ...options,
  });
  await session.open(HANDLER, 'apex', text);
  const diagnostics = await session.verdict(HANDLER);
  return { session, diagnostics, actions: await session.fixes(HANDLER, diagnostics) };
}

const textOf = (edit: WorkspaceEdit | undefined, uri: string): TextEdit[] => edit?.changes?.[uri] ?? [];

describe('a quick fix in a class', () => {
  it('that is certain is preferred, and repairs', async () => {
    const { session, actions } = await actionsOn(withStatement('Sytem.debug(data);'));
    expect(actions).toMatchObject([{ title: "Change to 'System'", kind: 'quickfix', isPreferred: true }]);
    expect(textOf(actions[0]?.edit, HANDLER)).toMatchObject([{ newText: 'System' }]);
    await session.edit(HANDLER, withStatement('System.debug(data);'), 2);
    expect(await session.verdict(HANDLER, 2)).toEqual([]);
  });

  it('that is one of several is offered only', async () => {
    const { actions } = await actionsOn(withStatement('Integer n = data;'));
    expect(actions.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Convert with Integer.valueOf(…)', undefined],
    ]);
  });

  it('is for the version that was seen where the client says that it takes one', async () => {
    const capabilities = { workspace: { workspaceEdit: { documentChanges: true } } };
    const { actions } = await actionsOn(withStatement('Sytem.debug(data);'), {}, { capabilities });
    expect(actions[0]?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: HANDLER, version: 1 } }]);
  });

  it('may edit the class above', async () => {
    const files = { '/p/force-app/Base.cls': 'public class Base {\n}' };
    const text = handlerClass('Handler').replace(' implements', ' extends Base implements');
    const { actions } = await actionsOn(text, files);
    expect(actions.map(({ title }) => title)).toEqual(['Make Base virtual']);
    const start = { line: 0, character: 'public '.length };
    expect(actions[0]?.edit?.changes).toEqual({
      'file:///p/force-app/Base.cls': [{ range: { start, end: start }, newText: 'virtual ' }],
    });
  });

  it('is none where the text has changed meanwhile', async () => {
    const { session, diagnostics } = await actionsOn(withStatement('Sytem.debug(data);'));
    await session.edit(HANDLER, 'x', 2);
    await session.verdict(HANDLER, 2);
    expect(await session.fixes(HANDLER, diagnostics)).toEqual([]);
  });

  it('is none for what another tool says', async () => {
    const { session, diagnostics } = await actionsOn(withStatement('Sytem.debug(data);'));
    const theirs = diagnostics.map((each) => ({ ...each, source: 'apex-parser' }));
    expect(await session.fixes(HANDLER, theirs)).toEqual([]);
  });
});
