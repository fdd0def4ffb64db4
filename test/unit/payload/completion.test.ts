import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type OrgMetadata, objectsOnly } from '../../../engine/org/metadata/model';
import { field } from '../../../engine/org/metadata/standard/field';
import { taskInfo } from '../../../engine/org/metadata/standard/task';
import { payloadCompletion } from '../../../server/language/payload/completion';
import { payloadHover } from '../../../server/language/payload/hover';
import { metadata } from './marked';

/** Document and position of a text whose cursor is marked with `|`. */
function at(marked: string) {
  const offset = marked.indexOf('|');
  const document = TextDocument.create('file:///a.savelog.json', 'json', 1, marked.replace('|', ''));
  return { document, position: document.positionAt(offset) };
}

async function labels(marked: string, org: OrgMetadata = metadata): Promise<string[]> {
  const { document, position } = at(marked);
  return (await payloadCompletion(document, position, org))?.items.map(({ label }) => label) ?? [];
}

async function hover(marked: string): Promise<string> {
  const { document, position } = at(marked);
  return JSON.stringify((await payloadHover(document, position, metadata))?.contents ?? null);
}

describe('completion', () => {
  test('proposes the three parts', async () => {
    expect(await labels('{|}')).toEqual(['eventName', 'interaction', 'callLog']);
  });

  test('proposes the seven events with what they mean', async () => {
    const { document, position } = at('{"eventName": |}');
    const items = (await payloadCompletion(document, position, metadata))!.items;
    expect(items).toHaveLength(7);
    expect(items[0]).toMatchObject({ label: '"interactionChanged"', documentation: expect.stringContaining('alive') });
  });

  test('proposes keys of the interaction that are not there yet', async () => {
    const proposed = await labels('{"interaction":{"state":"HELD", "|"}}');
    expect(proposed).toContain('isDisconnected');
    expect(proposed).not.toContain('state');
  });

  test('proposes values that have been seen', async () => {
    const directions = (await labels('{"interaction":{"direction": |}}')).filter((label) => label.startsWith('"'));
    expect(directions).toEqual(['"Inbound"', '"Outbound"']);
    expect(await labels('{"interaction":{"isDone": |}}')).toEqual(expect.arrayContaining(['true', 'false']));
  });

  test('proposes the fields of Task that can be saved, and their picklist values', async () => {
    const fields = await labels('{"callLog":{|}}');
    expect(fields).toEqual(expect.arrayContaining(['Id', 'Subject', 'CallDisposition', 'IsRecurrence']));
    expect(fields).not.toContain('IsClosed');
    expect(await labels('{"callLog":{"Priority": |}}')).toEqual(['"High"', '"Normal"', '"Low"', 'null'].slice(0, 3));
  });

  test('proposes custom fields of the project', async () => {
    const task = { ...taskInfo, fields: [...taskInfo.fields, field('Queue__c', 'Queue', 'string', { custom: true })] };
    expect(
      await labels(
        '{"callLog":{|}}',
        objectsOnly(() => task),
      ),
    ).toContain('Queue__c');
    expect(await labels('{"callLog":{|}}')).not.toContain('Queue__c');
  });

  test('proposes nothing in a text that is nested too deep', async () => {
    expect(await labels(`{|"a":${'['.repeat(100_000)}`)).toEqual([]);
  });
});

describe('hover', () => {
  test('explains keys and events', async () => {
    expect(await hover('{"interaction":{"is|Done":true}}')).toContain('after\\\\-call work');
    expect(await hover('{"eventName":"openCall|Log"}')).toContain('opened the interaction log');
  });

  test('explains a field of Task with its type and length', async () => {
    expect(await hover('{"callLog":{"Call|Disposition":"x"}}')).toContain('up to 255 characters');
  });

  test('has nothing to say about unknown keys and texts nested too deep', async () => {
    expect(await hover('{"interaction":{"un|known":true}}')).toBe('null');
    expect(await hover(`{|"a":${'['.repeat(100_000)}`)).toBe('null');
  });
});
