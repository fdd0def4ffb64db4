import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expandSnippet } from '../../../client/vscode/snippets/expand';
import { parseClassFile } from '../../../engine/syntax/parse';
import { checkHandler } from '../../../server/language/handler/check';
import { createView } from '../../../server/language/workspaceView';
import snippets from '../../../snippets/apex.json';

const texts = Object.entries(snippets).map(
  ([key, { body }]) => [key, expandSnippet(body, { TM_FILENAME_BASE: 'Inserted' })] as const,
);
const ofKey = (key: keyof typeof snippets) => texts.find(([name]) => name === key)?.[1] ?? '';

/** Problems of a text as a class file of a project that has no other. */
function problemsOf(name: string, text: string) {
  const source = { file: `/p/${name}.cls`, text, apiVersion: 62 };
  const files = { apexClass: () => undefined, objectMetadata: () => [] };
  const view = createView(files, () => [source], 'handlers');
  return [...parseClassFile(text).problems, ...checkHandler(source, view)];
}

describe('the Apex snippets', () => {
  it.each(texts.filter(([key]) => key !== 'test'))('%s has no problems', (_key, text) => {
    expect(problemsOf('Inserted', text)).toEqual([]);
  });

  it('test has no problems', () => {
    expect(problemsOf('InsertedTest', ofKey('test'))).toEqual([]);
  });

  it('name the class as the file', () => {
    for (const [, text] of texts.filter(([key]) => key !== 'test')) {
      expect(text).toMatch(/^global with sharing class Inserted implements/m);
    }
  });

  it('implement what they say', () => {
    expect(ofKey('extensionPoints').match(/purecloud\.CTIExtension\.(\w+)/g)).toEqual([
      'purecloud.CTIExtension.SaveLog',
      'purecloud.CTIExtension.ClickToDial',
      'purecloud.CTIExtension.ScreenPop',
    ]);
    expect(ofKey('test')).toContain('@IsTest');
  });

  it('keep the robust handler to eighty lines without SOQL', () => {
    expect(ofKey('robust').split('\n').length).toBeLessThanOrEqual(80);
    expect(ofKey('robust')).not.toMatch(/\[\s*SELECT/i);
  });

  it('have prefixes of their own', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });
});

describe('the handlers of examples and fixtures', () => {
  it.each([['SaveCallLog', 'examples/force-app/main/default/classes/SaveCallLog.cls']])(
    '%s has no problems',
    (name, file) => {
      expect(problemsOf(name, readFileSync(file, 'utf8'))).toEqual([]);
    },
  );

  // The public samples catch nothing, which is information; nothing is wrong with them otherwise.
  it.each(['DocumentedSample', 'RecordTypeSample'])('%s is only unguarded', (name) => {
    const text = readFileSync(`test/fixtures/handlers/${name}.cls`, 'utf8');
    expect(problemsOf(name, text).map(({ code }) => code)).toEqual(['handler-unguarded']);
  });
});
