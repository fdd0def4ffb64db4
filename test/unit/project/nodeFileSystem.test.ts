import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { nodeFileSystem, reason } from '../../../server/project/fileSystem';
import { ProjectFiles } from '../../../server/project/projectFiles';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'savelog-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('lists files and folders by name; a link to a file is a file, a link to a folder is not followed', () => {
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'b.cls'), 'class B {}');
  symlinkSync(join(folder, 'b.cls'), join(folder, 'a.cls'));
  symlinkSync(folder, join(folder, 'circle'));
  expect(nodeFileSystem.list(folder)).toEqual([
    { name: 'a.cls', kind: 'file' },
    { name: 'b.cls', kind: 'file' },
    { name: 'circle', kind: 'other' },
    { name: 'sub', kind: 'folder' },
  ]);
});

it('finds the classes of a project on the disk, in a folder that links to itself', () => {
  mkdirSync(join(folder, 'classes'));
  writeFileSync(join(folder, 'classes', 'Foo.cls'), 'class Foo {}');
  symlinkSync(folder, join(folder, 'classes', 'circle'));
  const files = ProjectFiles.find(folder, folder);
  expect(files.classFiles()).toEqual([join(folder, 'classes', 'Foo.cls')]);
  expect(files.unreadable).toEqual([]);
});

it('reads the bytes of a static resource that is no text', () => {
  const image = Uint8Array.of(0xff, 0xd8, 0x00, 0x41);
  writeFileSync(join(folder, 'Logo.resource-meta.xml'), '<StaticResource/>');
  writeFileSync(join(folder, 'Logo.jpg'), image);
  expect(ProjectFiles.find(folder, folder).staticResource('logo')).toEqual({
    file: join(folder, 'Logo.jpg'),
    declaration: { file: join(folder, 'Logo.resource-meta.xml'), text: '<StaticResource/>' },
    base64: '/9gAQQ==',
  });
});

it('says why a path cannot be read', () => {
  const attempt = (path: string) => {
    try {
      nodeFileSystem.read(path);
      return 'read';
    } catch (error) {
      return reason(error);
    }
  };
  expect(attempt(join(folder, 'missing'))).toBe('there is no such file or folder');
  expect(attempt(folder)).toBe('it is a folder');
});
