import { afterEach, describe, expect, it } from 'vitest';
import type { Hover, Location } from 'vscode-languageserver';
import { endSessions, handlerClass, projectOf, type Session, startSession } from '../session';

afterEach(endSessions);

const TASK = 'file:///p/force-app/OnTask.trigger';
const CASE = 'file:///p/force-app/OnCase.trigger';
const BLOCK = 'file:///p/scripts/seed.apex';
const HELPER = 'file:///p/force-app/Helper.cls';
const WRONG = "Integer wrong = 'text';";
const onTask = (body: string) => `trigger OnTask on Task (before insert) { ${body} }`;
const onCase = (body: string) => `trigger OnCase on Case (before insert) { ${body} }`;

const start = (settings?: unknown) =>
  startSession({
    files: {
      ...projectOf(),
      '/p/force-app/Handler.cls': handlerClass('Handler').replace('try {', 'insert new Task(); try {'),
      '/p/force-app/OnTask.trigger': onTask('Helper.help(Trigger.new);'),
      '/p/force-app/OnTask.trigger-meta.xml': '<ApexTrigger><apiVersion>60.0</apiVersion></ApexTrigger>',
      '/p/force-app/OnCase.trigger': onCase(''),
      '/p/force-app/Helper.cls': 'public class Helper { public static void help(List<Task> tasks) { } }',
    },
    folders: ['/p'],
    settings,
  });

async function codesOf(session: Session, uri: string, language: string, text: string) {
  await session.open(uri, language, text);
  return (await session.verdict(uri)).map(({ code }) => code);
}

describe('a trigger', () => {
  it('on an object that a handler names is checked, with the classes it reaches', async () => {
    const session = await start();
    expect(await codesOf(session, TASK, 'apex', onTask(WRONG))).toEqual(['type-illegal-assignment']);
    await session.edit(TASK, onTask('Helper.help(Trigger.new);'), 2);
    expect((await session.verdict(TASK, 2)).filter(({ severity }) => severity === 1)).toEqual([]);
    const helper = `public class Helper { public static void help(List<Task> tasks) { ${WRONG} } }`;
    expect(await codesOf(session, HELPER, 'apex', helper)).toEqual(['type-illegal-assignment']);
  });

  it.each([
    ['handlers', []],
    ['all', ['type-illegal-assignment']],
    ['off', []],
  ])('on another object is checked when the setting says so: %s', async (check, expected) => {
    const session = await start({ apex: { check } });
    expect(await codesOf(session, CASE, 'apex', onCase(WRONG))).toEqual(expected);
  });

  it('is off with all the rest', async () => {
    const session = await start({ apex: { check: 'off' } });
    expect(await codesOf(session, TASK, 'apex', onTask(WRONG))).toEqual([]);
  });

  it('is found by the project when it is created and forgotten when it is deleted', async () => {
    const session = await start();
    session.files['/p/force-app/Another.trigger'] =
      'trigger Another on Task (after insert) { Helper.help(Trigger.new); }';
    await session.changedOnDisk('file:///p/force-app/Another.trigger');
    await session.open(HELPER, 'apex', 'public class Helper { public static void help(List<Task> tasks) { } }');
    await session.verdict(HELPER);
    const references = () =>
      session.client.sendRequest<Location[]>('textDocument/references', {
        textDocument: { uri: HELPER },
        position: { line: 0, character: 'public class Helper { public static void he'.length },
        context: { includeDeclaration: false },
      });
    expect((await references()).map(({ uri }) => uri).sort()).toEqual(['file:///p/force-app/Another.trigger', TASK]);
    delete session.files['/p/force-app/Another.trigger'];
    await session.changedOnDisk('file:///p/force-app/Another.trigger');
    await session.verdict(HELPER);
    expect((await references()).map(({ uri }) => uri)).toEqual([TASK]);
  });
});

describe('anonymous Apex', () => {
  it.each([
    ['handlers', []],
    ['all', ['type-illegal-assignment']],
    ['off', []],
  ])('is checked with all Apex only: %s', async (check, expected) => {
    const session = await start({ apex: { check } });
    expect(await codesOf(session, BLOCK, 'apex-anon', WRONG)).toEqual(expected);
  });
});

describe('in the editor', () => {
  const ask = <T>(session: Session, method: string, uri: string, text: string, behind: string) =>
    session.client.sendRequest<T>(`textDocument/${method}`, {
      textDocument: { uri },
      position: { line: 0, character: text.indexOf(behind) + behind.length },
    });
  const contents = (hover: Hover | null) => (hover?.contents as { value: string } | undefined)?.value ?? '';

  it('a trigger has hovers, definitions, completion and an outline', async () => {
    const session = await start({ apex: { check: 'all' } });
    const text = onTask('for (Task each : Trigger.new) { Helper.help(Trigger.new); each. }');
    await session.open(TASK, 'apex', text);
    await session.verdict(TASK);
    expect(contents(await ask(session, 'hover', TASK, text, 'on Ta'))).toContain('Task');
    expect(contents(await ask(session, 'hover', TASK, text, '(Task ea'))).toContain('Task each');
    const [place] = await ask<Location[]>(session, 'definition', TASK, text, 'Helper.he');
    expect(place?.uri).toBe(HELPER);
    const list = await ask<{ items: { label: string }[] }>(session, 'completion', TASK, text, 'each.');
    expect(list.items.map(({ label }) => label)).toContain('Subject');
    const names = await ask<{ items: { label: string }[] }>(session, 'completion', TASK, text, '{ Hel');
    expect(names.items.map(({ label }) => label)).toEqual(expect.arrayContaining(['Helper', 'each']));
    const outline = await session.client.sendRequest('textDocument/documentSymbol', { textDocument: { uri: TASK } });
    expect(outline).toMatchObject([{ name: 'OnTask', detail: 'Task' }]);
  });

  it('an anonymous block has them too', async () => {
    const session = await start({ apex: { check: 'all' } });
    const text = 'Task first = new Task(); void help(Integer n) { first.Subject = n.format(); } help(1); first. ';
    await session.open(BLOCK, 'apex-anon', text);
    await session.verdict(BLOCK);
    expect(contents(await ask(session, 'hover', BLOCK, text, 'help(1'.slice(0, 2)))).toContain('void');
    const list = await ask<{ items: { label: string }[] }>(session, 'completion', BLOCK, text, 'help(1); first.');
    expect(list.items.map(({ label }) => label)).toContain('Subject');
    const outline = await session.client.sendRequest('textDocument/documentSymbol', { textDocument: { uri: BLOCK } });
    expect(outline).toMatchObject([{ name: 'help(Integer)' }]);
  });
});
