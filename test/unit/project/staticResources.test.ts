import { describe, expect, it } from 'vitest';
import { withClass } from '../../../server/project/overriding';
import { ProjectFiles } from '../../../server/project/projectFiles';
import { memoryFileSystem, permissionDenied } from '../support/memoryFileSystem';

const FOLDER = '/p/app/staticresources';
const DECLARATION = '<StaticResource><contentType>text/plain</contentType></StaticResource>';

/** A project whose folder of static resources holds these files. */
function project(files: Record<string, string | Error>, open = new Map<string, string>()) {
  const fileSystem = memoryFileSystem({
    '/p/sfdx-project.json': '{"packageDirectories":[{"path":"app"}]}',
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`${FOLDER}/${name}`, text])),
  });
  return { fileSystem, project: ProjectFiles.find('/p', '/p', open, fileSystem) };
}

describe('a static resource', () => {
  it.each([
    ['in source format', 'Data.csv'],
    ['in metadata format', 'Data.resource'],
    ['without an extension', 'Data'],
  ])('%s is found by its name in any case', (_, name) => {
    const { project: files } = project({
      'Data.resource-meta.xml': DECLARATION,
      [name]: 'content',
      'Data.more.csv': 'that of another',
      'DataMore.csv': 'that of another',
    });
    const expected = {
      file: `${FOLDER}/${name}`,
      declaration: { file: `${FOLDER}/Data.resource-meta.xml`, text: DECLARATION },
      text: 'content',
    };
    expect(files.staticResource('data')).toEqual(expected);
    expect(files.staticResource('DATA')).toEqual(expected);
    const other = withClass(files, 'A', { file: '/tmp/x.cls', text: '', apiVersion: undefined });
    expect(other.staticResource?.('data')).toEqual(expected);
  });

  it('that is an archive has no text', () => {
    const { project: files } = project({ 'Zip.resource-meta.xml': DECLARATION, 'Zip/a.js': 'a', 'Zip/b/c.css': 'b' });
    expect(files.staticResource('zip')).toEqual({
      file: `${FOLDER}/Zip`,
      declaration: { file: `${FOLDER}/Zip.resource-meta.xml`, text: DECLARATION },
    });
  });

  it.each([
    ['its declaration', { 'Data.csv': 'a' }],
    ['its content', { 'Data.resource-meta.xml': DECLARATION, 'Other.csv': 'a' }],
    ['content that can be read', { 'Data.resource-meta.xml': DECLARATION, 'Data.csv': permissionDenied() }],
    ['a declaration that can be read', { 'Data.resource-meta.xml': permissionDenied(), 'Data.csv': 'a' }],
  ])('is not there without %s', (_, files) => {
    expect(project(files).project.staticResource('data')).toBeUndefined();
  });

  it('has no name of what every object has', () => {
    const { project: files } = project({ 'Data.resource-meta.xml': DECLARATION, 'Data.csv': 'a' });
    for (const name of ['', '__proto__', 'constructor', 'data.csv']) expect(files.staticResource(name)).toBeUndefined();
  });

  it('keeps its bytes where they may be no UTF-8', () => {
    const { project: files } = project({ 'Data.resource-meta.xml': DECLARATION, 'Data.bin': 'a\uFFFD' });
    const { text, base64 = '' } = files.staticResource('data') ?? {};
    expect(text).toBeUndefined();
    expect(Buffer.from(base64, 'base64').toString()).toBe('a\uFFFD');
  });

  it('is that of the open document while there is one', () => {
    const path = `${FOLDER}/Data.csv`;
    const open = new Map([[path, 'edited']]);
    const { project: files } = project({ 'Data.resource-meta.xml': DECLARATION, 'Data.csv': 'saved' }, open);
    expect(files.staticResource('data')?.text).toBe('edited');
  });

  it('is read when it is asked for, and once until it changes', () => {
    const { project: files, fileSystem } = project({ 'Data.resource-meta.xml': DECLARATION, 'Data.csv': 'one' });
    files.classFiles();
    const reads = () => fileSystem.reads.filter((path) => path.startsWith(FOLDER)).length;
    expect(reads()).toBe(0);
    files.staticResource('data');
    files.staticResource('data');
    expect(reads()).toBe(2);
    fileSystem.files[`${FOLDER}/Data.csv`] = 'two';
    files.invalidate(`${FOLDER}/Data.csv`);
    expect(files.staticResource('data')?.text).toBe('two');
  });

  it('comes and goes with its files', () => {
    const { project: files, fileSystem } = project({ 'Other.resource-meta.xml': DECLARATION });
    const change = (name: string, text?: string) => {
      if (text === undefined) delete fileSystem.files[`${FOLDER}/${name}`];
      else fileSystem.files[`${FOLDER}/${name}`] = text;
      files.invalidate(`${FOLDER}/${name}`);
      return files.staticResource('data')?.text;
    };
    expect(change('Data.csv', 'a')).toBeUndefined();
    expect(change('Data.resource-meta.xml', DECLARATION)).toBe('a');
    expect(change('Data.csv')).toBeUndefined();
    expect(change('Data.txt', 'b')).toBe('b');
    expect(change('Data.resource-meta.xml')).toBeUndefined();
  });
});
