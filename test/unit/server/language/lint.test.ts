import { describe, expect, it } from 'vitest';
import { documentKind, lintAs, lintFile } from '../../../../server/language/lint';
import { handler, viewOf } from '../../handler/support';
import { payload } from '../../payload/marked';

describe('what a document is', () => {
  it.each([
    ['/p/call.savelog.json', 'anything', undefined, 'payload'],
    ['/p/CALL.SAVELOG.JSON', '', 'json', 'payload'],
    ['untitled:Untitled-1', '', 'savelog-payload', 'payload'],
    ['/p/call.json', payload(), undefined, 'payload'],
    ['/p/call.json', payload(), 'json', 'jsonPayload'],
    ['/p/call.json', payload(), 'jsonc', 'jsonPayload'],
    ['/p/package.json', '{"eventName": 1}', undefined, 'none'],
    ['/p/package.json', '{"eventName": 1}', 'json', 'none'],
    ['/p/A.cls', '', undefined, 'class'],
    ['/p/A.cls', '', 'apex', 'class'],
    ['untitled:Untitled-1', 'System.debug(1);', 'apex', 'none'],
    ['untitled:Untitled-1', handler("return '';"), 'apex', 'class'],
    ['/p/A.trigger', 'trigger A on Task (before insert) {}', undefined, 'trigger'],
    ['/p/a.apex', 'System.debug(1);', 'apex-anon', 'anonymous'],
    ['/p/readme.md', payload(), undefined, 'none'],
  ])('%s (%s, %s) is %s', (file, text, language, kind) => {
    expect(documentKind(file, text, language)).toBe(kind);
  });
});

describe('linting a class', () => {
  const codes = (text: string, others: Record<string, string> = {}) => {
    const view = viewOf({ 'Handler.cls': text, ...others });
    return lintFile('/p/Handler.cls', text, view).map(({ code }) => code);
  };

  it('gives nothing for a flawless handler', () => {
    expect(codes(handler("return '';"))).toEqual([]);
  });

  it('gives compiler and handler problems in the order of the text', () => {
    const found = codes(handler('Integer n = data; return null;').replace('global class', 'public class'));
    expect(found).toEqual(['handler-not-global', 'type-illegal-assignment', 'handler-returns-null']);
  });

  it('names one cause once: a wrong interface', () => {
    expect(codes(handler("return '';").replace('purecloud.CTIExtension', 'purecloud.CTIExtensions'))).toEqual([
      'handler-interface-name',
    ]);
  });

  it('names one cause once: a missing method', () => {
    expect(codes('global class Handler implements purecloud.CTIExtension.SaveLog { }')).toEqual([
      'handler-method-missing',
    ]);
  });

  it('does not blame the handler for what could not be read', () => {
    const found = codes('global class Handler implements purecloud.CTIExtension.SaveLog { global String onSav');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((code) => !code.startsWith('syntax-'))).toEqual([]);
  });

  it('leaves alone a class that no handler reaches', () => {
    const text = 'public class Far { Integer n = true; }';
    const view = viewOf({ 'Far.cls': text, 'Handler.cls': handler("return '';") });
    expect(lintFile('/p/Far.cls', text, view)).toEqual([]);
  });

  it('is not stopped by a broken class elsewhere', () => {
    expect(codes(handler("return '';"), { 'Broken.cls': 'class {{{' })).toEqual([]);
  });

  it('judges the text that is given, not the one that is saved', () => {
    const view = viewOf({ 'Handler.cls': handler("return '';") });
    expect(lintFile('/p/Handler.cls', handler('return null;'), view).map(({ code }) => code)).toEqual([
      'handler-returns-null',
    ]);
  });
});

describe('linting a payload', () => {
  const text = payload().replace(/\}$/, ',}');

  it('tells of syntax, but not where somebody else does', () => {
    const view = viewOf({});
    expect(lintFile('/p/call.json', text, view).map(({ code }) => code)).toEqual(['payload-trailing-comma']);
    expect(lintAs('jsonPayload', { file: '/p/call.json', text }, view)).toEqual([]);
    expect(lintAs('none', { file: '/p/call.json', text }, view)).toEqual([]);
  });
});
