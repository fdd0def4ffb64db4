import { afterEach, describe, expect, it } from 'vitest';
import type { CodeLens, CompletionList, DocumentSymbol, Hover, SemanticTokens } from 'vscode-languageserver/node';
import { IS_PAYLOAD_REQUEST, RUN_COMMAND } from '../../../server/protocol';
import { payload } from '../payload/marked';
import { endSessions, handlerClass, projectOf, type Session, startSession } from './session';

afterEach(endSessions);

const PAYLOAD = 'file:///p/call.savelog.json';
const HANDLER = 'file:///p/force-app/classes/Handler.cls';

const lenses = ({ client }: Session, uri: string) =>
  client.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });

describe('code lenses', () => {
  it('stand above a payload and above onSaveLog, and run it', async () => {
    const session = await startSession({ files: projectOf(), folders: ['/p'] });
    await session.open(PAYLOAD, 'savelog-payload', payload());
    await session.open(HANDLER, 'apex', handlerClass('Handler'));
    expect(await lenses(session, PAYLOAD)).toMatchObject([
      { range: { start: { line: 0 } }, command: { command: RUN_COMMAND, arguments: [{ uri: PAYLOAD }] } },
    ]);
    expect(await lenses(session, HANDLER)).toMatchObject([
      {
        range: { start: { line: 1, character: 16 } },
        command: { command: RUN_COMMAND, arguments: [{ handler: { name: 'Handler', uri: HANDLER } }] },
      },
    ]);
  });

  it('stand nowhere else', async () => {
    const session = await startSession();
    await session.open(
      'file:///p/Plain.cls',
      'apex',
      'public class Plain { String onSaveLog(String s) { return s; } }',
    );
    await session.open('file:///p/package.json', 'json', '{}');
    expect(await lenses(session, 'file:///p/Plain.cls')).toEqual([]);
    expect(await lenses(session, 'file:///p/package.json')).toEqual([]);
    expect(await lenses(session, 'file:///p/never-opened.cls')).toEqual([]);
  });
});

describe('Apex', () => {
  it('has an outline', async () => {
    const session = await startSession();
    await session.open(HANDLER, 'apex', handlerClass('Handler'));
    const symbols = await session.client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: HANDLER },
    });
    expect(symbols).toMatchObject([{ name: 'Handler', children: [{ name: 'onSaveLog(String)', detail: 'String' }] }]);
  });

  it('has colours, a token for each line of a comment', async () => {
    const session = await startSession();
    await session.open(HANDLER, 'apex', '/* a\r\n  b */\r\nclass A {}');
    const legend = session.initialized.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const { data } = await session.client.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri: HANDLER },
    });
    const tokens = Array.from({ length: data.length / 5 }, (_, index) => data.slice(index * 5, index * 5 + 5));
    expect(tokens.map(([line, character, length, type]) => [line, character, length, legend[type ?? -1]])).toEqual([
      [0, 0, 4, 'comment'],
      [1, 0, 6, 'comment'],
      [1, 0, 5, 'keyword'],
      [0, 6, 1, 'class'],
    ]);
  });
});

describe('payloads', () => {
  it('have completion and hover', async () => {
    const session = await startSession();
    const text = '{"eventName": "openCallLog", "interaction": {}, "callLog": {}}';
    await session.open(PAYLOAD, 'savelog-payload', text);
    const at = (needle: string) => ({ line: 0, character: text.indexOf(needle) + 2 });
    const hover = await session.client.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri: PAYLOAD },
      position: at('"eventName'),
    });
    expect(JSON.stringify(hover?.contents)).toMatch(/event/i);
    const completion = await session.client.sendRequest<CompletionList | null>('textDocument/completion', {
      textDocument: { uri: PAYLOAD },
      position: at('"openCallLog'),
    });
    expect(completion?.items.map(({ label }) => label)).toContain('"interactionDisconnected"');
  });

  it('are recognised, by document and by text', async () => {
    const session = await startSession();
    await session.open('file:///p/call.json', 'json', payload());
    await session.open('file:///p/package.json', 'json', '{}');
    const isPayload = (params: object) => session.client.sendRequest(IS_PAYLOAD_REQUEST, params);
    expect(await isPayload({ uri: 'file:///p/call.json' })).toBe(true);
    expect(await isPayload({ uri: 'file:///p/package.json' })).toBe(false);
    expect(await isPayload({ uri: 'file:///p/never-opened.json' })).toBe(false);
    expect(await isPayload({ text: payload() })).toBe(true);
    expect(await isPayload({ text: '[]' })).toBe(false);
    expect(await isPayload({})).toBe(false);
  });

  it('have quick fixes, with versions for clients that take them', async () => {
    const session = await startSession({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } });
    await session.open(PAYLOAD, 'savelog-payload', payload().replace(/\}$/, ',}'));
    const diagnostics = await session.verdict(PAYLOAD);
    expect(diagnostics.map(({ code }) => code)).toEqual(['payload-trailing-comma']);
    expect(await session.fixes(PAYLOAD, diagnostics)).toMatchObject([
      { edit: { documentChanges: [{ textDocument: { uri: PAYLOAD, version: 1 }, edits: [{ newText: '' }] }] } },
    ]);
  });

  it('have no quick fixes for the diagnostics of others', async () => {
    const session = await startSession();
    await session.open(PAYLOAD, 'savelog-payload', payload());
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const foreign = [
      { range, message: 'x', source: 'json', code: 'payload-trailing-comma', data: { replacement: '' } },
      { range, message: 'x', source: 'savelog', code: 7 },
    ];
    expect(await session.fixes(PAYLOAD, foreign)).toEqual([]);
  });
});
