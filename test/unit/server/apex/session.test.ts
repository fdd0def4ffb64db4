import { afterEach, describe, expect, it } from 'vitest';
import type { CompletionList, DocumentHighlight, Hover, Location, SignatureHelp } from 'vscode-languageserver/node';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { payload } from '../../payload/marked';
import { endSessions, projectOf, type Session, type SessionOptions, startSession } from '../session';

afterEach(endSessions);

const HANDLER = 'file:///p/force-app/classes/Handler.cls';
const HELPER = 'file:///p/force-app/classes/Helper.cls';

const helper = 'public class Helper {\n  public static String subject(String name) { return name; }\n}';
const handler = `global class Handler implements purecloud.CTIExtension.SaveLog {
  global String onSaveLog(String data) {
    try {
      Task record = new Task(Subject = Helper.subject(data));
      return record.Id;
    } catch (Exception e) {
      return '';
    }
  }
}`;

const files = () => ({ ...projectOf('Handler'), '/p/force-app/classes/Helper.cls': helper });

async function open(options: SessionOptions = {}): Promise<Session> {
  const session = await startSession({ files: files(), folders: ['/p'], ...options });
  await session.open(HANDLER, 'apex', handler);
  return session;
}

/** The position behind the first occurrence of a text. */
function behind(needle: string, text = handler) {
  const lines = text.slice(0, text.indexOf(needle) + needle.length).split('\n');
  return { line: lines.length - 1, character: lines[lines.length - 1]?.length ?? 0 };
}

const ask = <T>({ client }: Session, method: string, uri: string, needle: string, more: object = {}, text?: string) =>
  client.sendRequest<T>(`textDocument/${method}`, { textDocument: { uri }, position: behind(needle, text), ...more });

describe('a handler in the editor', () => {
  it('has hovers', async () => {
    const found = await ask<Hover>(await open(), 'hover', HANDLER, 'return rec');
    expect(found.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('Task record') });
    expect(found.range).toEqual({ start: { line: 4, character: 13 }, end: { line: 4, character: 19 } });
  });

  it('leads to definitions in other files', async () => {
    const found = await ask<Location[]>(await open(), 'definition', HANDLER, 'Helper.subj');
    expect(found).toEqual([
      { uri: HELPER, range: { start: { line: 1, character: 23 }, end: { line: 1, character: 30 } } },
    ]);
  });

  it('has references in the classes that it reaches, and highlights', async () => {
    const session = await open();
    const context = { includeDeclaration: true };
    const found = await ask<Location[]>(session, 'references', HANDLER, 'Helper.subj', { context });
    expect(found.map(({ uri }) => uri)).toEqual([HANDLER, HELPER]);
    const highlights = await ask<DocumentHighlight[]>(session, 'documentHighlight', HANDLER, 'return rec');
    expect(highlights.map(({ range }) => range.start.line)).toEqual([3, 4]);
  });

  it('has completion as one types, in the words of the text as it is now', async () => {
    const session = await open({
      capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    });
    const typed = handler.replace('return record.Id;', 'record.\n      return record.Id;');
    await session.edit(HANDLER, typed, 2);
    const context = { triggerKind: 2, triggerCharacter: '.' };
    const { items } = await ask<CompletionList>(session, 'completion', HANDLER, '      record.', { context }, typed);
    const at = behind('      record.', typed);
    expect(items.find(({ label }) => label === 'Subject')?.textEdit).toEqual({
      range: { start: at, end: at },
      newText: 'Subject',
    });
    expect(items.find(({ label }) => label === 'put')).toMatchObject({ insertTextFormat: 2 });
  });

  it('has completion without snippets for clients that take none', async () => {
    const { items } = await ask<CompletionList>(await open(), 'completion', HANDLER, 'return record.');
    expect(items.find(({ label }) => label === 'put')?.textEdit).toMatchObject({ newText: 'put' });
    expect(items.filter(({ insertTextFormat }) => insertTextFormat === 2)).toEqual([]);
  });

  it('has signature help', async () => {
    const found = await ask<SignatureHelp>(await open(), 'signatureHelp', HANDLER, 'Helper.subject(');
    expect(found).toMatchObject({
      signatures: [{ label: 'subject(String name): String', parameters: [{ label: [8, 19] }] }],
      activeParameter: 0,
    });
  });

  it('shares completion with payloads: each has its own characters', async () => {
    const session = await open();
    const complete = (uri: string, triggerCharacter: string) =>
      session.client.sendRequest('textDocument/completion', {
        textDocument: { uri },
        position: { line: 0, character: 0 },
        context: { triggerKind: 2, triggerCharacter },
      });
    await session.open('file:///p/call.savelog.json', 'savelog-payload', payload());
    expect(await complete(HANDLER, ' ')).toBeNull();
    expect(await complete('file:///p/call.savelog.json', '.')).toBeNull();
  });
});

describe('other classes', () => {
  const nothing = async (session: Session, uri: string, text: string) => {
    for (const method of ['hover', 'definition', 'documentHighlight', 'signatureHelp', 'completion'])
      expect(await ask(session, method, uri, 'subj', {}, text), method).toBeNull();
    const context = { includeDeclaration: true };
    expect(await ask(session, 'references', uri, 'subj', { context }, text)).toBeNull();
  };

  it('are left to other extensions, unless the setting says all', async () => {
    const uri = 'file:///p/force-app/classes/Other.cls';
    const other = 'public class Other { void run() { Helper.subject(null); } }';
    const session = await open({ settings: { apex: { check: 'handlers' } } });
    await session.open(uri, 'apex', other);
    await nothing(session, uri, other);
    await session.configure({ apex: { check: 'all' } });
    expect(await ask<Location[]>(session, 'definition', uri, 'subj', {}, other)).toHaveLength(1);
  });

  it('have no answers when checking is off, handlers neither', async () => {
    const session = await open({ settings: { apex: { check: 'off' } } });
    await nothing(session, HANDLER, handler);
  });

  it('have none in a workspace without handlers, nor in other languages', async () => {
    const session = await startSession({ files: { '/p/force-app/classes/Helper.cls': helper }, folders: ['/p'] });
    await session.open(HELPER, 'apex', helper);
    await nothing(session, HELPER, helper);
    await session.open('file:///p/Helper.java', 'java', helper);
    await nothing(session, 'file:///p/Helper.java', helper);
    await nothing(session, 'file:///p/never-opened.cls', helper);
  });
});

describe('answers that nobody waits for', () => {
  const hover = (session: Session, token?: CancellationTokenSource['token']) =>
    session.client.sendRequest(
      'textDocument/hover',
      { textDocument: { uri: HANDLER }, position: behind('return rec') },
      ...(token ? [token] : []),
    );

  it('are not worked out once they are cancelled', async () => {
    const session = await open();
    const source = new CancellationTokenSource();
    const answer = hover(session, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
  });

  it('are refused when the text was edited before the answer', async () => {
    const session = await open();
    // The settings are asked for once more, so that the edit arrives before the client's answer does.
    await session.configure({});
    const answer = hover(session);
    await session.edit(HANDLER, `\n\n${handler}`, 2);
    await expect(answer).rejects.toMatchObject({ code: -32801 });
  });
});
