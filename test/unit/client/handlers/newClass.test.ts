import { describe, expect, it } from 'vitest';
import {
  apexNameProblem,
  classFolders,
  manifestApiVersion,
  metaXml,
  packageFolder,
  sourceApiVersion,
} from '../../../../client/vscode/handlers/newClass';

describe('apexNameProblem', () => {
  it.each(['A', 'SaveCallLog', 'save_log2', 'x'.repeat(40)])('accepts %s', (name) => {
    expect(apexNameProblem(name)).toBeUndefined();
  });

  it.each(['', '1A', '_A', 'A-B', 'Größe', 'A__b', 'A_', 'x'.repeat(41), '../A', 'A B'])('refuses %j', (name) => {
    expect(apexNameProblem(name)).toMatch(/^A class name /);
  });
});

describe('classFolders', () => {
  it('puts the folder with most classes first', () => {
    expect(classFolders(['/w/a/A.cls', '/w/b/B.cls', '/w/b/C.cls', '/w/0/D.cls'])).toEqual(['/w/b', '/w/0', '/w/a']);
    expect(classFolders([])).toEqual([]);
  });
});

describe('packageFolder', () => {
  it.each([
    [undefined, 'force-app'],
    ['', 'force-app'],
    ['{', 'force-app'],
    ['null', 'force-app'],
    ['{"packageDirectories":"x"}', 'force-app'],
    ['{"packageDirectories":[null]}', 'force-app'],
    ['{"packageDirectories":[{"path":"src"}]}', 'src'],
    ['{"packageDirectories":[{"path":"a"},{"path":"b","default":true}]}', 'b'],
    ['{"packageDirectories":[{"path":"../elsewhere"}]}', 'force-app'],
  ])('of %j is %s', (project, folder) => {
    expect(packageFolder(project)).toBe(folder);
  });
});

describe('manifestApiVersion', () => {
  const manifest = (body: string) => `<Package xmlns="http://soap.sforce.com/2006/04/metadata">${body}</Package>`;
  it.each([
    [manifest('<version>58.0</version>'), '58.0'],
    [manifest('<version><x/></version>'), '61.0'],
    ['<package><version>1.0</version></package>', undefined],
    [undefined, undefined],
  ])('of %j is %s', (text, version) => {
    expect(manifestApiVersion(text)).toBe(version);
  });
});

describe('sourceApiVersion', () => {
  it.each([
    ['{"sourceApiVersion":"58.0"}', '58.0'],
    ['{"sourceApiVersion":"<x/>"}', '61.0'],
    ['[]', '61.0'],
    [undefined, '61.0'],
  ])('of %j is %s', (project, version) => {
    expect(sourceApiVersion(project)).toBe(version);
  });
});

it('writes the metadata of an active class', () => {
  expect(metaXml('62.0')).toContain('<apiVersion>62.0</apiVersion>');
  expect(metaXml('62.0')).toContain('<status>Active</status>');
});
