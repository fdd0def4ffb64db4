import { expect, it } from 'vitest';
import { fileNameOf } from '../../../server/language/fileName';
import { isUri, pathOf, uriOf } from '../../../server/lsp/uris';

it.each([
  ['file:///p/a%20b.cls', '/p/a b.cls'],
  ['file:///p/%C3%A4.cls', '/p/ä.cls'],
])('%s ↔ %s', (uri, path) => {
  expect(pathOf(uri)).toBe(path);
  expect(uriOf(path)).toBe(uri);
});

it('takes every spelling of the same path', () => {
  expect(pathOf('file:///p/%48andler.cls')).toBe('/p/Handler.cls');
});

it.each(['untitled:Untitled-1', 'vscode-remote://host/p/a.cls', 'file://%zz'])('leaves %s as it is', (uri) => {
  expect(pathOf(uri)).toBe(uri);
});

it('knows a URI from a path', () => {
  expect(isUri('untitled:Untitled-1')).toBe(true);
  expect(isUri('c:\\project\\A.cls')).toBe(false);
  expect(isUri('/p/A.cls')).toBe(false);
});

it.each([
  ['file:///p/My%20Call.savelog.json', 'My Call.savelog.json'],
  ['/p/100% done.cls', '100% done.cls'],
  ['c:\\p\\A.cls', 'A.cls'],
  ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ['vscode-remote://host/p/A.cls?x=/y', 'A.cls'],
  ['A.cls', 'A.cls'],
])('the file name of %s is %s', (file, name) => {
  expect(fileNameOf(file)).toBe(name);
});
