import { describe, expect, it } from 'vitest';
import { parsedClass } from '../../../server/language/apex/parsed';
import { checkHandler } from '../../../server/language/handler/check';
import { handlerFixes } from '../../../server/language/handler/fixes';
import { viewOf } from './support';

const SAVE_LOG = 'purecloud.CTIExtension.SaveLog';
const METHOD = "global String onSaveLog(String data) { return ''; }";

/** The text after the fix of its one problem with this code. */
function fixed(text: string, code: string, name = 'Handler.cls'): string {
  const problems = checkHandler({ file: `/p/${name}`, text }, viewOf({ [name]: text }));
  const problem = problems.find((each) => each.code === code);
  expect(problem, `problems: ${problems.map((each) => each.code)}`).toBeDefined();
  const [fix] = problem ? handlerFixes(problem, text, parsedClass(text).tree) : [];
  const edits = [...(fix?.edits ?? [])].sort((a, b) => b.start - a.start);
  return edits.reduce((done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end), text);
}

describe('repairs', () => {
  it.each([
    [
      `public class Handler implements ${SAVE_LOG} { ${METHOD} }`,
      `global class Handler implements ${SAVE_LOG} { ${METHOD} }`,
    ],
    [`class Handler implements ${SAVE_LOG} { ${METHOD} }`, `global class Handler implements ${SAVE_LOG} { ${METHOD} }`],
    [
      `with sharing class Handler implements ${SAVE_LOG} { ${METHOD} }`,
      `global with sharing class Handler implements ${SAVE_LOG} { ${METHOD} }`,
    ],
    [
      `@IsTest\nclass Handler implements ${SAVE_LOG} { ${METHOD} }`,
      `@IsTest global\nclass Handler implements ${SAVE_LOG} { ${METHOD} }`,
    ],
  ])('make the class global: %s', (text, repaired) => {
    expect(fixed(text, 'handler-not-global')).toBe(repaired);
  });

  it('correct the name of the interface', () => {
    expect(
      fixed(
        `global class Handler implements pcdevpackageorg.CTIExtension.SaveLog { ${METHOD} }`,
        'handler-interface-name',
      ),
    ).toBe(`global class Handler implements ${SAVE_LOG} { ${METHOD} }`);
  });

  const inClass = (method: string) => `global class Handler implements ${SAVE_LOG} { ${method} }`;
  it.each([
    [
      'handler-method-visibility',
      "String onSaveLog(String data) { return ''; }",
      "public String onSaveLog(String data) { return ''; }",
    ],
    [
      'handler-method-visibility',
      "private String onSaveLog(String data) { return ''; }",
      "public String onSaveLog(String data) { return ''; }",
    ],
    ['handler-method-static', "global static String onSaveLog(String data) { return ''; }", METHOD],
    ['handler-method-static', "static  global String onSaveLog(String data) { return ''; }", METHOD],
    ['handler-method-name', "global String onSaveLogs(String data) { return ''; }", METHOD],
    ['handler-method-return-type', "global Id onSaveLog(String data) { return ''; }", METHOD],
    ['handler-returns-null', 'global String onSaveLog(String data) { return NULL; }', METHOD],
  ])('%s: %s', (code, method, repaired) => {
    expect(fixed(inClass(method), code)).toBe(inClass(repaired));
  });

  it('rename the class to its file, wherever the file names it', () => {
    const text = (name: string) => `global class ${name} implements ${SAVE_LOG} {
      private static ${name} instance = new ${name}();
      public ${name}() { }
      global String onSaveLog(String data) { return ${name}.instance.toString() + ${name}.help(data) + 'Handler'; }
      static String help(String Handler2) { return ''; }
    }`;
    expect(fixed(text('Handler'), 'handler-file-name', 'AgentScript.cls')).toBe(text('AgentScript'));
  });

  it('write the known key', () => {
    const text = (key: string) =>
      inClass(`global String onSaveLog(String data) {
        Map<String, Object> all = (Map<String, Object>) JSON.deserializeUntyped(data);
        return (String) all.get('${key}');
      }`);
    expect(fixed(text('eventname'), 'handler-unknown-key')).toBe(text('eventName'));
  });
});

describe('no repair', () => {
  it.each([
    ['handler-method-missing', `global class Handler implements ${SAVE_LOG} { }`],
    [
      'handler-method-parameters',
      `global class Handler implements ${SAVE_LOG} { global String onSaveLog() { return ''; } }`,
    ],
  ])('is offered where none is certain: %s', (code, text) => {
    expect(fixed(text, code)).toBe(text);
  });

  it('is offered when a file name is no name for a class', () => {
    const text = `global class Handler implements ${SAVE_LOG} { ${METHOD} }`;
    expect(fixed(text, 'handler-file-name', '1st-try.cls')).toBe(text);
  });

  it('is offered when the text has changed under the problem', () => {
    const problem = { code: 'handler-returns-null', severity: 'error', message: '', start: 0, end: 4 } as const;
    const text = `global class Handler implements ${SAVE_LOG} { }`;
    expect(handlerFixes(problem, text, parsedClass(text).tree)).toEqual([]);
    expect(handlerFixes(problem, '', parsedClass('').tree)).toEqual([]);
  });
});
