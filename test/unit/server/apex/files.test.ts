import { afterEach, describe, expect, it } from 'vitest';
import { endSessions, handlerClass, projectOf, type Session, startSession } from '../session';

afterEach(endSessions);

const HANDLER = 'file:///p/force-app/Handler.cls';
const HELPER = 'file:///p/force-app/Helper.cls';
const HELPER_PATH = '/p/force-app/Helper.cls';
const HELPER_TEXT = 'public class Helper { public static String help(String data) { return data; } }';
const USER = handlerClass('Handler').replace('return data', 'return Helper.help(data)');

const start = (files: Record<string, string | Error> = {}) =>
  startSession({
    files: { ...projectOf(), '/p/force-app/Handler.cls': USER, [HELPER_PATH]: HELPER_TEXT, ...files },
    folders: ['/p'],
  });

const codes = async (session: Session, uri: string, version?: number) =>
  (await session.verdict(uri, version)).map(({ code }) => code);

describe('a class that others use', () => {
  it('may vanish and come back', async () => {
    const session = await start();
    await session.open(HANDLER, 'apex', USER);
    expect(await codes(session, HANDLER)).toEqual([]);
    delete session.files[HELPER_PATH];
    await session.changedOnDisk(HELPER);
    expect(await codes(session, HANDLER)).toEqual(['unsupported-type']);
    session.files[HELPER_PATH] = HELPER_TEXT;
    await session.changedOnDisk(HELPER);
    expect(await codes(session, HANDLER)).toEqual([]);
  });

  it('may be renamed', async () => {
    const session = await start();
    await session.open(HANDLER, 'apex', USER);
    expect(await codes(session, HANDLER)).toEqual([]);
    delete session.files[HELPER_PATH];
    session.files['/p/force-app/Aide.cls'] = HELPER_TEXT.replace('Helper', 'Aide');
    await session.client.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: HELPER, newUri: 'file:///p/force-app/Aide.cls' }],
    });
    expect(await codes(session, HANDLER)).toEqual(['unsupported-type']);
    await session.edit(HANDLER, USER.replace('Helper', 'Aide'), 2);
    expect(await codes(session, HANDLER, 2)).toEqual([]);
  });

  it('may move with its folder', async () => {
    const session = await start();
    await session.open(HANDLER, 'apex', USER);
    await session.verdict(HANDLER);
    delete session.files[HELPER_PATH];
    session.files['/p/force-app/deep/classes/Helper.cls'] = HELPER_TEXT;
    await session.client.sendNotification('workspace/didRenameFiles', {
      files: [{ oldUri: 'file:///p/force-app/old', newUri: 'file:///p/force-app/deep' }],
    });
    expect(await codes(session, HANDLER)).toEqual([]);
  });

  it('may become unreadable', async () => {
    const session = await start();
    await session.open(HANDLER, 'apex', USER);
    await session.verdict(HANDLER);
    session.files[HELPER_PATH] = new Error('EACCES');
    await session.changedOnDisk(HELPER);
    expect(await codes(session, HANDLER)).toEqual(['unsupported-type']);
    await session.told(({ unreadable }) => unreadable.some((sentence) => sentence.includes('Helper.cls')));
  });
});

describe('an open document', () => {
  it('whose file is deleted keeps its own text and loses its diagnostics when it closes', async () => {
    const session = await start();
    const broken = HELPER_TEXT.replace('return data', 'return 1');
    await session.open(HELPER, 'apex', broken);
    expect(await codes(session, HELPER)).toEqual(['type-illegal-assignment']);
    delete session.files[HELPER_PATH];
    await session.changedOnDisk(HELPER);
    expect(await codes(session, HELPER)).toEqual(['type-illegal-assignment']);
    await session.close(HELPER);
    expect(await session.verdict(HELPER)).toEqual([]);
  });

  it('that is renamed takes its diagnostics to its new name', async () => {
    const session = await start();
    const broken = USER.replace('return Helper.help(data)', 'return 1');
    await session.open(HANDLER, 'apex', broken);
    expect(await codes(session, HANDLER)).toEqual(['type-illegal-assignment']);
    const renamed = 'file:///p/force-app/Other.cls';
    session.files['/p/force-app/Other.cls'] = broken;
    delete session.files['/p/force-app/Handler.cls'];
    await session.close(HANDLER);
    await session.open(renamed, 'apex', broken);
    await session.changedOnDisk(HANDLER, renamed);
    expect(await session.verdict(HANDLER)).toEqual([]);
    expect(await codes(session, renamed)).toEqual(['handler-file-name', 'type-illegal-assignment']);
  });

  it('that closes at once leaves nothing behind', async () => {
    const session = await start();
    const published: { uri: string; diagnostics: unknown[] }[] = [];
    session.client.onNotification('textDocument/publishDiagnostics', (params) => void published.push(params));
    await session.open(HELPER, 'apex', HELPER_TEXT.replace('return data', 'return 1'));
    await session.close(HELPER);
    await session.open(HANDLER, 'apex', USER);
    // Answered after what was asked before it: by then the closed document would have been judged.
    while (!published.some(({ uri }) => uri === HANDLER)) await session.fixes(HANDLER, []);
    expect(published.filter(({ uri, diagnostics }) => uri === HELPER && diagnostics.length > 0)).toEqual([]);
  });
});

describe('a very large class', () => {
  const method = (index: number) =>
    `  public static String m${index}(String s) { List<String> l = new List<String>{ s, '${index}' }; return l[0] + s; }\n`;
  const large = (count: number) =>
    `public class Helper {\n  public static String help(String s) { return s; }\n${Array.from({ length: count }, (_, i) => method(i)).join('')}}`;

  // A million characters, which is all that the platform takes [D] Execution Governors and Limits.
  it('of 10,000 lines has its one problem, and the next edit too', async () => {
    const session = await start();
    const text = large(10_000);
    await session.open(HELPER, 'apex', text.replace('return s; }', 'return 1; }'));
    expect(await codes(session, HELPER)).toEqual(['type-illegal-assignment']);
    await session.edit(HELPER, text, 2);
    expect(await codes(session, HELPER, 2)).toEqual([]);
    const outline = await session.client.sendRequest<{ children: unknown[] }[]>('textDocument/documentSymbol', {
      textDocument: { uri: HELPER },
    });
    expect(outline[0]?.children).toHaveLength(10_001);
    // While somebody types in the handler that uses it.
    await session.open(HANDLER, 'apex', USER);
    expect(await codes(session, HANDLER)).toEqual([]);
  }, 30_000);

  it.each([
    ['braces', '{'.repeat(300_000)],
    ['parentheses', `public class Helper { Integer i = ${'('.repeat(300_000)}`],
    ['one line', `public class Helper { String s = '${'x'.repeat(3_000_000)}'; }`],
    ['dots', `public class Helper { Object o = a${'.a'.repeat(100_000)}; }`],
    ['sums', `public class Helper { Integer i = 1${' + 1'.repeat(100_000)}; }`],
  ])(
    'of %s gets a verdict',
    async (_, text) => {
      const session = await start();
      await session.open(HELPER, 'apex', text);
      expect(await codes(session, HELPER)).toBeInstanceOf(Array);
      await session.open(HANDLER, 'apex', USER);
      expect(await codes(session, HANDLER)).toBeInstanceOf(Array);
    },
    30_000,
  );
});
