import { afterEach, describe, expect, it } from 'vitest';
import { interaction, payload } from '../payload/marked';
import { endSessions, handlerClass, projectOf, type Session, startSession } from './session';

afterEach(endSessions);

const PAYLOAD = 'file:///p/call.savelog.json';
const HANDLER = 'file:///p/force-app/classes/Handler.cls';
const BAD_EVENT = payload({ event: 'interactionChangedd' });

const codes = async (session: Session, uri: string, version?: number) =>
  (await session.verdict(uri, version)).map(({ code }) => code);

describe('a payload', () => {
  it('has diagnostics with source, code, page and place, which go when it is repaired', async () => {
    const session = await startSession();
    await session.open(PAYLOAD, 'savelog-payload', BAD_EVENT);
    const [diagnostic, ...others] = await session.verdict(PAYLOAD);
    expect(others).toEqual([]);
    const code = String(diagnostic?.code);
    expect(code).toMatch(/^payload-/);
    expect(diagnostic).toMatchObject({
      source: 'savelog',
      severity: 1,
      codeDescription: { href: `file:///docs/problems/${code}.md` },
      range: { start: { line: 0, character: 13 }, end: { line: 0, character: 34 } },
    });
    await session.edit(PAYLOAD, payload(), 2);
    expect(await session.verdict(PAYLOAD, 2)).toEqual([]);
  });

  it('is known by its name, whatever the editor calls its language', async () => {
    const session = await startSession();
    await session.open(PAYLOAD, 'json', '{');
    expect(await codes(session, PAYLOAD)).not.toEqual([]);
  });

  it('in a JSON file has no syntax problems from us, but all others', async () => {
    const session = await startSession();
    const uri = 'file:///p/call.json';
    await session.open(uri, 'json', BAD_EVENT.replace(/\}$/, ',}'));
    const [only, ...others] = await codes(session, uri);
    expect(others).toEqual([]);
    await session.open(PAYLOAD, 'savelog-payload', BAD_EVENT.replace(/\}$/, ',}'));
    expect(await codes(session, PAYLOAD)).toEqual([only, 'payload-trailing-comma']);
  });

  it('is nothing in a JSON file that does not look like one', async () => {
    const session = await startSession();
    await session.open('file:///p/package.json', 'json', '{"name": 1,}');
    expect(await session.verdict('file:///p/package.json')).toEqual([]);
  });

  it('knows the fields of the project', async () => {
    const field =
      '<CustomField><fullName>Queue__c</fullName><label>Queue</label><type>Text</type><length>9</length></CustomField>';
    const files = projectOf();
    const session = await startSession({ files, folders: ['/p'] });
    const text = payload({ callLog: '{"Queue__c":"Support"}' });
    await session.open(PAYLOAD, 'savelog-payload', text);
    const before = await codes(session, PAYLOAD);
    session.files['/p/force-app/objects/Activity/fields/Queue__c.field-meta.xml'] = field;
    await session.changedOnDisk('file:///p/force-app/objects/Activity/fields/Queue__c.field-meta.xml');
    expect(before).not.toEqual([]);
    expect(await codes(session, PAYLOAD)).toEqual([]);
  });

  it('that closes takes its diagnostics along', async () => {
    const session = await startSession();
    await session.open(PAYLOAD, 'savelog-payload', BAD_EVENT);
    await session.verdict(PAYLOAD);
    await session.close(PAYLOAD);
    expect(await session.verdict(PAYLOAD)).toEqual([]);
  });

  it('that was edited meanwhile is judged as it is last', async () => {
    const session = await startSession();
    await session.open(PAYLOAD, 'savelog-payload', BAD_EVENT);
    for (let version = 2; version < 20; version++)
      await session.edit(PAYLOAD, BAD_EVENT + ' '.repeat(version), version);
    await session.edit(PAYLOAD, payload(), 20);
    expect(await session.verdict(PAYLOAD, 20)).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['a list', '[]'],
    ['truncated', '{"eventName":'],
    ['deep', '['.repeat(100_000)],
    ['keys of JavaScript objects', '{"__proto__":1,"constructor":{},"toString":[]}'],
  ])('gets a verdict: %s', async (_, text) => {
    const session = await startSession();
    await session.open(PAYLOAD, 'savelog-payload', text);
    const found = await codes(session, PAYLOAD);
    expect(found).not.toEqual([]);
    expect(found.every((code) => String(code).startsWith('payload-'))).toBe(true);
  });

  it('may begin with a byte-order mark', async () => {
    const session = await startSession();
    await session.open(PAYLOAD, 'savelog-payload', `\uFEFF${payload()}`);
    expect(await codes(session, PAYLOAD)).toEqual([]);
  });

  it('of 50 MB is refused, and the server goes on', async () => {
    const session = await startSession();
    await session.open(PAYLOAD, 'savelog-payload', `["${'x'.repeat(50_000_000)}"]`);
    expect(await codes(session, PAYLOAD)).toEqual(['payload-too-large']);
    await session.open('file:///p/other.savelog.json', 'savelog-payload', payload());
    expect(await codes(session, 'file:///p/other.savelog.json')).toEqual([]);
  });
});

describe('a handler', () => {
  it('has diagnostics and a quick fix that removes them', async () => {
    const session = await startSession({ files: projectOf(), folders: ['/p'] });
    await session.open(HANDLER, 'apex', handlerClass('Handler').replace('global class', 'public class'));
    const diagnostics = await session.verdict(HANDLER);
    expect(diagnostics).toMatchObject([
      {
        code: 'handler-not-global',
        source: 'savelog',
        codeDescription: { href: 'file:///docs/problems/handler-not-global.md' },
      },
    ]);
    expect(await session.fixes(HANDLER, diagnostics)).toMatchObject([
      {
        title: 'Make the class global',
        kind: 'quickfix',
        edit: { changes: { [HANDLER]: [{ newText: 'global', range: { start: { line: 0, character: 0 } } }] } },
      },
    ]);
    await session.edit(HANDLER, handlerClass('Handler'), 2);
    expect(await session.verdict(HANDLER, 2)).toEqual([]);
  });

  it('is linted in an untrusted workspace too', async () => {
    const session = await startSession({ files: projectOf(), folders: ['/p'], trusted: false });
    await session.open(HANDLER, 'apex', handlerClass('Handler').replace('global class', 'class'));
    expect(await codes(session, HANDLER)).toEqual(['handler-not-global']);
  });

  it('hears of another handler that is opened, edited and deleted', async () => {
    const session = await startSession({ files: projectOf('Handler'), folders: ['/p'] });
    await session.open(HANDLER, 'apex', handlerClass('Handler'));
    expect(await codes(session, HANDLER)).toEqual([]);
    const other = 'file:///p/force-app/classes/Other.cls';
    await session.open(other, 'apex', handlerClass('Other'));
    expect(await codes(session, HANDLER)).toEqual(['handler-several']);
    await session.close(other);
    expect(await codes(session, HANDLER)).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['binary', '\u0000\uFFFD\u0001'.repeat(50)],
    ['without braces', handlerClass('Handler').replaceAll(/[{}]/g, '')],
    ['only braces', '{'.repeat(10_000)],
  ])('gets a verdict: %s', async (_, text) => {
    const session = await startSession({ files: projectOf(), folders: ['/p'] });
    await session.open(HANDLER, 'apex', text);
    expect(await codes(session, HANDLER)).toBeInstanceOf(Array);
  });
});

describe('which classes are checked', () => {
  const broken = (name: string) => `public class ${name} { public static Integer value() { return 'text'; } }`;
  const start = (settings?: unknown) =>
    startSession({
      files: {
        ...projectOf(),
        '/p/force-app/Handler.cls': handlerClass('Handler').replace('return data', 'return data + Reached.value()'),
        '/p/force-app/Reached.cls': broken('Reached'),
        '/p/force-app/Far.cls': broken('Far'),
      },
      folders: ['/p'],
      settings,
    });
  const check = async (session: Session, name: string) => {
    const uri = `file:///p/force-app/${name}.cls`;
    await session.open(uri, 'apex', broken(name));
    return codes(session, uri);
  };

  it('handlers and what they reach', async () => {
    const session = await start();
    expect(await check(session, 'Reached')).not.toEqual([]);
    expect(await check(session, 'Far')).toEqual([]);
  });

  it('all', async () => {
    const session = await start({ apex: { check: 'all' } });
    expect(await check(session, 'Far')).not.toEqual([]);
  });

  it('none, until the setting changes', async () => {
    const session = await start({ apex: { check: 'off' } });
    expect(await check(session, 'Reached')).toEqual([]);
    await session.configure({ apex: { check: 'handlers' } });
    expect(await codes(session, 'file:///p/force-app/Reached.cls')).not.toEqual([]);
  });
});

it('an interaction may be edited to death without the server dying', async () => {
  const session = await startSession();
  const text = payload({ interaction: JSON.stringify(interaction(), null, 2) });
  await session.open(PAYLOAD, 'savelog-payload', text);
  for (let cut = text.length; cut > 0; cut -= 97)
    await session.edit(PAYLOAD, text.slice(0, cut), 1 + text.length - cut);
  await session.edit(PAYLOAD, text, text.length + 2);
  expect(await session.verdict(PAYLOAD, text.length + 2)).toEqual([]);
});

describe('metadata files', () => {
  const FIELD = 'file:///p/force-app/objects/Task/fields/A__c.field-meta.xml';
  const path = '/p/force-app/objects/Task/fields/A__c.field-meta.xml';
  const field = (type: string) => `<CustomField>\n<fullName>A__c</fullName><type>${type}</type></CustomField>`;

  it('have diagnostics although nobody opened them, which go when they are repaired on the disk', async () => {
    const session = await startSession({ files: { ...projectOf(), [path]: field('Texxt') }, folders: ['/p'] });
    await session.open(PAYLOAD, 'savelog-payload', payload());
    const [problem, ...others] = await session.verdict(FIELD);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'metadata-unknown-type',
      severity: 2,
      range: { start: { line: 1, character: 25 }, end: { line: 1, character: 43 } },
    });
    session.files[path] = field('Text');
    await session.changedOnDisk(FIELD);
    expect(await session.verdict(FIELD)).toEqual([]);
  });

  it('of the format of the Metadata API have them too, and the package.xml that makes the project', async () => {
    const object = 'file:///w/src/objects/Task.object';
    const manifest = 'file:///w/src/package.xml';
    const files = {
      '/w/src/package.xml': '<Package xmlns="http://soap.sforce.com/2006/04/metadata">\n</Pakage>',
      '/w/src/objects/Task.object': `<CustomObject>${field('Texxt').replaceAll('CustomField', 'fields')}</CustomObject>`,
    };
    const session = await startSession({ files, folders: ['/w'] });
    await session.open('file:///w/a.savelog.json', 'savelog-payload', payload());
    const [ofManifest, ofObject] = await Promise.all([session.verdict(manifest), session.verdict(object)]);
    expect(ofManifest).toMatchObject([{ code: 'metadata-malformed', range: { start: { line: 1, character: 0 } } }]);
    expect(ofObject).toMatchObject([
      { code: 'metadata-unknown-type', range: { start: { line: 1, character: 25 }, end: { line: 1, character: 43 } } },
    ]);
    session.files['/w/src/objects/Task.object'] = '<CustomObject/>';
    session.files['/w/src/package.xml'] = '<package/>';
    await session.changedOnDisk(object, manifest);
    expect(await session.verdict(object)).toEqual([]);
    expect(await session.verdict(manifest)).toEqual([]);
  });

  it('are left alone until a document of the project was checked', async () => {
    const session = await startSession({ files: { ...projectOf(), [path]: field('Texxt') }, folders: ['/p'] });
    let isTold = false;
    const told = session.verdict(FIELD).then((found) => {
      isTold = true;
      return found;
    });
    await session.changedOnDisk(FIELD);
    await session.open('file:///q/other.txt', 'plaintext', 'x');
    await session.verdict('file:///q/other.txt');
    await session.fixes('file:///q/other.txt', []);
    expect(isTold).toBe(false);
    await session.open(PAYLOAD, 'savelog-payload', payload());
    expect(await told).toHaveLength(1);
  });
});
