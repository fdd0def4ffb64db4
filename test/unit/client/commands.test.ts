import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HandlerRef, RunResult } from '../../../server/protocol';
import { document, editor, type FakeDocument, fakeVscode, type Uri } from './fakeVscode';
import { exception, frame, report } from './reports';

const PAYLOAD = '{"eventName":"interactionChanged","interaction":{},"callLog":{}}';
const HANDLER = 'global class SaveCallLog implements purecloud.CTIExtension.SaveLog {\n}\n';

const handlerRef = (name: string): HandlerRef => ({
  name,
  uri: `file:///w/${name}.cls`,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
  extensionPoints: ['SaveLog'],
});

let fake: ReturnType<typeof fakeVscode>;
let session: ReturnType<typeof fakeSession>;
let startSession: ReturnType<typeof vi.fn>;
let command: (name: string, ...given: unknown[]) => Promise<unknown>;

function fakeSession() {
  return {
    handlers: vi.fn(async (): Promise<HandlerRef[]> => [handlerRef('SaveCallLog')]),
    run: vi.fn(async (_params: unknown): Promise<RunResult> => ({ report: report({}) })),
    stop: vi.fn(async () => ({ stopped: 1 })),
    dispose: vi.fn(),
  };
}

/** Activates the extension with these documents open and visible, the first one active. */
async function activate(...documents: FakeDocument[]): Promise<void> {
  const { window, workspace } = fake.vscode;
  workspace.textDocuments = documents;
  window.visibleTextEditors = documents.map((of) => editor(of));
  window.activeTextEditor = window.visibleTextEditors[0];
  const memory = new Map<string, unknown>();
  const extension = {
    subscriptions: [],
    extensionUri: fake.vscode.Uri.file('/extension'),
    workspaceState: {
      get: (key: string) => memory.get(key),
      update: async (key: string, value: unknown) => void memory.set(key, value),
    },
  };
  const { activate } = await import('../../../client/vscode/extension');
  activate(extension as never);
  command = (name, ...given) =>
    fake.registered.get(name)?.(...given) ?? Promise.reject(new Error(`no command ${name}`));
}

beforeEach(() => {
  vi.resetModules();
  fake = fakeVscode();
  session = fakeSession();
  startSession = vi.fn(async () => session);
  vi.doMock('vscode', () => fake.vscode);
  vi.doMock('../../../client/vscode/languageClient.js', () => ({ startSession }));
});

const ended = () => document('ended.savelog.json', 'savelog-payload', PAYLOAD);
const handlerDocument = () => document('SaveCallLog.cls', 'apex', HANDLER);

describe('activation', () => {
  it.each([
    ['a payload', ended(), true],
    ['JSON that looks like one', document('event.json', 'json', PAYLOAD), true],
    ['a handler', handlerDocument(), true],
    ['other JSON', document('package.json', 'json', '{}'), false],
    ['another class', document('A.cls', 'apex', 'class A {}'), false],
  ])('with %s starts the server: %s', async (_what, of, started) => {
    await activate(of);
    await vi.waitFor(() => expect(startSession).toHaveBeenCalledTimes(started ? 1 : 0));
    expect(fake.vscode.window.createOutputChannel).toHaveBeenCalledTimes(started ? 1 : 0);
  });

  it('checks every class when told to', async () => {
    fake.settings.set('savelog.apex.check', 'all');
    await activate(document('A.cls', 'apex', 'class A {}'));
    await vi.waitFor(() => expect(startSession).toHaveBeenCalledOnce());
  });

  it('notices a payload that is pasted into an empty JSON document', async () => {
    const empty = document('event.json', 'json', '');
    await activate(empty);
    empty.text = PAYLOAD;
    fake.events.changed.fire({ document: empty, contentChanges: [{ text: PAYLOAD }] });
    await vi.waitFor(() => expect(startSession).toHaveBeenCalledOnce());
    expect(fake.vscode.commands.executeCommand).toHaveBeenCalledWith('setContext', 'savelog.payloads', [
      '/w/event.json',
      '/w/event.json',
    ]);
  });

  it('says nothing when the server does not start for a document, and tries again for a command', async () => {
    startSession.mockRejectedValueOnce(new Error('no node'));
    await activate(ended());
    await vi.waitFor(() => expect(startSession).toHaveBeenCalledOnce());
    expect(fake.vscode.window.showErrorMessage).not.toHaveBeenCalled();
    expect(await command('savelog.run')).toMatchObject({ outcome: 'returned' });
  });
});

describe('savelog.run', () => {
  it('runs the only handler on the active payload’s present text', async () => {
    const payload = ended();
    await activate(payload);
    payload.text = PAYLOAD.replace('Changed', 'Removed');
    expect(await command('savelog.run')).toEqual(report({}));
    expect(session.run).toHaveBeenCalledWith({
      payload: { uri: 'file:///w/ended.savelog.json', text: payload.text },
      handler: { name: 'SaveCallLog', uri: 'file:///w/SaveCallLog.cls' },
    });
    expect(fake.panels[0]?.webview.html).toContain('interactionRemoved');
  });

  it('pressed ten times, runs twice at most and shows one panel', async () => {
    await activate(ended());
    await Promise.all(Array.from({ length: 10 }, () => command('savelog.run')));
    expect(session.run.mock.calls.length).toBeLessThanOrEqual(2);
    expect(fake.panels).toHaveLength(1);
  });

  it('asks once which of several handlers to run, and remembers', async () => {
    session.handlers.mockResolvedValue([handlerRef('One'), handlerRef('Two')]);
    fake.vscode.window.showQuickPick.mockImplementation(async (items) => items[1]);
    await activate(ended());
    await command('savelog.run');
    await command('savelog.run');
    expect(fake.vscode.window.showQuickPick).toHaveBeenCalledOnce();
    expect(session.run.mock.calls.map(([params]) => (params as { handler: { name: string } }).handler.name)).toEqual([
      'Two',
      'Two',
    ]);
    await command('savelog.chooseHandler');
    expect(fake.vscode.window.showQuickPick.mock.lastCall?.[0]).toMatchObject([{ label: 'Two' }, { label: 'One' }]);
  });

  it('does not run when the pick is dismissed', async () => {
    session.handlers.mockResolvedValue([handlerRef('One'), handlerRef('Two')]);
    fake.vscode.window.showQuickPick.mockResolvedValue(undefined);
    await activate(ended());
    expect(await command('savelog.run')).toBeUndefined();
    expect(session.run).not.toHaveBeenCalled();
  });

  it('offers to create a handler where there is none', async () => {
    session.handlers.mockResolvedValue([]);
    session.run.mockResolvedValue({ refused: { code: 'noHandler', message: 'No class implements it.' } });
    fake.vscode.window.showInformationMessage.mockResolvedValueOnce('Create a Handler');
    await activate(ended());
    await command('savelog.run');
    expect(fake.vscode.window.showInformationMessage).toHaveBeenCalledWith(
      'No class implements it.',
      'Create a Handler',
    );
    expect(fake.vscode.commands.executeCommand).toHaveBeenCalledWith('savelog.createHandler');
  });

  it('says that the setting names no handler', async () => {
    fake.settings.set('savelog.defaultHandler', 'Gone');
    await activate(ended());
    await command('savelog.run');
    expect(fake.vscode.window.showWarningMessage).toHaveBeenCalledWith(
      expect.stringContaining('Gone'),
      expect.any(String),
      expect.any(String),
    );
  });

  it('does not run in a workspace without trust, and offers to manage it', async () => {
    fake.vscode.workspace.isTrusted = false;
    fake.vscode.window.showWarningMessage.mockResolvedValueOnce('Manage Trust');
    await activate(ended());
    expect(await command('savelog.run')).toBeUndefined();
    expect(session.run).not.toHaveBeenCalled();
    expect(fake.vscode.commands.executeCommand).toHaveBeenCalledWith('workbench.trust.manage');
  });

  it('asks for a payload where none is open', async () => {
    await activate(document('notes.txt', 'plaintext', ''));
    await command('savelog.run');
    expect(fake.vscode.window.showInformationMessage).toHaveBeenCalledWith(expect.stringMatching(/^Open a payload/));
  });

  it('runs on the payload that was active before another document', async () => {
    const [payload, notes] = [ended(), document('notes.txt', 'plaintext', '')];
    await activate(payload, notes);
    fake.vscode.window.activeTextEditor = editor(notes);
    await command('savelog.run');
    expect(session.run).toHaveBeenCalledWith(
      expect.objectContaining({ payload: { uri: `${payload.uri}`, text: PAYLOAD } }),
    );
  });

  it.each([
    ['busy', 'showWarningMessage'],
    ['unreadable', 'showWarningMessage'],
    ['failed', 'showErrorMessage'],
  ] as const)('passes on why the server refused: %s', async (code, shown) => {
    session.run.mockResolvedValue({ refused: { code, message: 'Because.' } });
    await activate(ended());
    expect(await command('savelog.run')).toBeUndefined();
    expect(fake.vscode.window[shown]).toHaveBeenCalledWith(
      ...(code === 'failed' ? ['Because.', 'Show Log'] : ['Because.']),
    );
  });

  it('asks again when the server wants a choice', async () => {
    session.run.mockResolvedValueOnce({ choose: [handlerRef('One'), handlerRef('Two')] });
    await activate(ended());
    expect(await command('savelog.run')).toMatchObject({ outcome: 'returned' });
    expect(session.run).toHaveBeenLastCalledWith(
      expect.objectContaining({ handler: { name: 'One', uri: 'file:///w/One.cls' } }),
    );
  });

  it('says what went wrong when the server dies, and works the next time', async () => {
    session.run.mockRejectedValueOnce(new Error('Connection got disposed.'));
    await activate(ended());
    expect(await command('savelog.run')).toBeUndefined();
    expect(fake.vscode.window.showErrorMessage).toHaveBeenCalledWith(
      expect.stringContaining('Connection got disposed.'),
      'Show Log',
    );
    expect(await command('savelog.run')).toMatchObject({ outcome: 'returned' });
  });
});

describe('savelog.run from a handler', () => {
  it('runs that handler on the visible payload, without asking', async () => {
    session.handlers.mockResolvedValue([handlerRef('Other'), handlerRef('SaveCallLog')]);
    await activate(handlerDocument(), ended());
    await command('savelog.run');
    expect(session.run).toHaveBeenCalledWith({
      payload: { uri: 'file:///w/ended.savelog.json', text: PAYLOAD },
      handler: { name: 'SaveCallLog', uri: 'file:///w/SaveCallLog.cls' },
    });
    expect(fake.vscode.window.showQuickPick).not.toHaveBeenCalled();
  });

  it('runs the code lens’s handler on the only payload file', async () => {
    const payload = ended();
    fake.files.set(`${payload.uri}`, payload);
    fake.vscode.workspace.findFiles.mockResolvedValue([payload.uri]);
    await activate(handlerDocument());
    await command('savelog.run', { handler: { name: 'SaveCallLog', uri: 'file:///w/SaveCallLog.cls' } });
    expect(session.run).toHaveBeenCalledWith(
      expect.objectContaining({ payload: { uri: `${payload.uri}`, text: PAYLOAD } }),
    );
  });

  it('lets the user pick among several payload files, sorted', async () => {
    const uris = ['b', 'a'].map((name) => document(`${name}.savelog.json`, 'savelog-payload', '').uri);
    fake.vscode.workspace.findFiles.mockResolvedValue(uris);
    fake.vscode.window.showQuickPick.mockResolvedValue(undefined);
    await activate(handlerDocument());
    await command('savelog.run');
    expect(fake.vscode.window.showQuickPick.mock.lastCall?.[0]).toMatchObject([
      { label: 'a.savelog.json' },
      { label: 'b.savelog.json' },
    ]);
    expect(session.run).not.toHaveBeenCalled();
  });

  it('offers to create a payload where there is none', async () => {
    fake.vscode.window.showInformationMessage.mockResolvedValueOnce('Create a Payload');
    fake.vscode.workspace.fs.readFile.mockImplementation(async () => readFileSync('snippets/payload.json'));
    await activate(handlerDocument());
    await command('savelog.run');
    await vi.waitFor(() => expect(fake.vscode.window.showTextDocument).toHaveBeenCalledOnce());
    const [made] = fake.vscode.window.showTextDocument.mock.calls[0] as [FakeDocument];
    expect(made.languageId).toBe('savelog-payload');
    expect(JSON.parse(made.text)).toHaveProperty('eventName');
  });
});

describe('the report panel', () => {
  const threw = () => report({ outcome: 'threw', exception: exception({ stack: [frame({ line: 2 })] }) });

  it('opens a frame’s line beside itself', async () => {
    const handler = handlerDocument();
    fake.files.set(`${handler.uri}`, handler);
    session.run.mockResolvedValue({ report: threw() });
    await activate(ended());
    await command('savelog.run');
    fake.panels[0]?.post({ type: 'open', file: `${handler.uri}`, line: 2, column: 5 });
    await vi.waitFor(() => expect(fake.vscode.window.showTextDocument).toHaveBeenCalledOnce());
    const position = { line: 1, character: 4 };
    expect(fake.vscode.window.showTextDocument).toHaveBeenCalledWith(handler, {
      viewColumn: 1,
      selection: { start: position, end: position },
    });
  });

  it('runs again what it shows', async () => {
    await activate(ended());
    await command('savelog.run');
    fake.panels[0]?.post({ type: 'runAgain' });
    await vi.waitFor(() => expect(session.run).toHaveBeenCalledTimes(2));
    expect(session.run.mock.calls[1]).toEqual(session.run.mock.calls[0]);
  });

  it('marks the failing line until the handler is edited', async () => {
    session.run.mockResolvedValue({ report: threw() });
    const handler = handlerDocument();
    await activate(ended(), handler);
    await command('savelog.run');
    const { setDecorations } = fake.vscode.window.visibleTextEditors[1] as ReturnType<typeof editor>;
    expect(setDecorations.mock.lastCall?.[1]).toMatchObject([
      {
        range: { start: { line: 1 } },
        renderOptions: { after: { contentText: expect.stringContaining('NullPointer') } },
      },
    ]);
    fake.events.changed.fire({ document: handler, contentChanges: [{ text: 'x' }] });
    expect(setDecorations.mock.lastCall?.[1]).toEqual([]);
  });
});

describe('the other commands', () => {
  it('savelog.stop says that nothing runs while the server is not up, and does not start it', async () => {
    await activate();
    await command('savelog.stop');
    expect(fake.vscode.window.showInformationMessage).toHaveBeenCalledWith('Nothing is running.');
    expect(startSession).not.toHaveBeenCalled();
  });

  it('savelog.stop stops', async () => {
    await activate(ended());
    await command('savelog.run');
    await command('savelog.stop');
    expect(session.stop).toHaveBeenCalledOnce();
  });

  it('savelog.createHandler writes a class with its metadata where the project has its classes', async () => {
    fake.vscode.workspace.findFiles.mockResolvedValue([document('src/classes/A.cls', 'apex', '').uri]);
    fake.vscode.window.showInputBox.mockResolvedValue('AgentScript');
    fake.vscode.workspace.fs.readFile.mockImplementation(async ({ path }: Uri) => {
      const files: Record<string, Uint8Array> = {
        '/w/sfdx-project.json': Buffer.from('{"sourceApiVersion":"62.0"}'),
        '/extension/snippets/apex.json': readFileSync('snippets/apex.json'),
      };
      return files[path] ?? Promise.reject(new Error('no file'));
    });
    await activate();
    await command('savelog.createHandler');
    const written = fake.vscode.workspace.fs.writeFile.mock.calls.map(([uri, bytes]) => [
      uri.path,
      String(Buffer.from(bytes)),
    ]);
    expect(written).toEqual([
      ['/w/src/classes/AgentScript.cls', expect.stringContaining('global with sharing class AgentScript implements')],
      ['/w/src/classes/AgentScript.cls-meta.xml', expect.stringContaining('<apiVersion>62.0</apiVersion>')],
    ]);
  });

  it('savelog.createHandler knows where a project with a package.xml has its first class', async () => {
    fake.vscode.workspace.findFiles.mockResolvedValue([]);
    fake.vscode.window.showInputBox.mockResolvedValue('AgentScript');
    fake.vscode.workspace.fs.readFile.mockImplementation(async ({ path }: Uri) => {
      const manifest = '<Package xmlns="http://soap.sforce.com/2006/04/metadata"><version>59.0</version></Package>';
      const files: Record<string, Uint8Array> = {
        '/w/src/package.xml': Buffer.from(manifest),
        '/extension/snippets/apex.json': readFileSync('snippets/apex.json'),
      };
      return files[path] ?? Promise.reject(new Error('no file'));
    });
    await activate();
    await command('savelog.createHandler');
    const written = fake.vscode.workspace.fs.writeFile.mock.calls.map(([uri]) => uri.path);
    expect(written).toEqual(['/w/src/classes/AgentScript.cls', '/w/src/classes/AgentScript.cls-meta.xml']);
    const [, bytes] = fake.vscode.workspace.fs.writeFile.mock.calls[1]!;
    expect(String(Buffer.from(bytes))).toContain('<apiVersion>59.0</apiVersion>');
  });

  it('savelog.createHandler asks for a folder first', async () => {
    fake.vscode.workspace.workspaceFolders = undefined;
    await activate();
    await command('savelog.createHandler');
    expect(fake.vscode.window.showInformationMessage).toHaveBeenCalledWith(
      expect.stringContaining('open a folder'),
      'Open Folder',
    );
  });

  it('savelog.showLog needs no server', async () => {
    await activate();
    await command('savelog.showLog');
    expect(startSession).not.toHaveBeenCalled();
    expect(fake.vscode.window.createOutputChannel).toHaveBeenCalledOnce();
  });
});
