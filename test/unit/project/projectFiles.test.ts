import { describe, expect, it } from 'vitest';
import { withClass } from '../../../server/project/overriding';
import { ProjectFiles } from '../../../server/project/projectFiles';
import { memoryFileSystem, permissionDenied } from '../support/memoryFileSystem';

const PROJECT = JSON.stringify({ packageDirectories: [{ path: 'lib' }, { path: 'force-app', default: true }] });

function project(files: Record<string, string | Error>, open = new Map<string, string>(), start = '/p/force-app') {
  const fileSystem = memoryFileSystem(files);
  return { fileSystem, open, files: ProjectFiles.find(start, start, open, fileSystem) };
}

describe('finding the project', () => {
  it('takes the nearest sfdx-project.json upwards, its default package directory first', () => {
    const { files } = project({ '/p/sfdx-project.json': PROJECT }, undefined, '/p/force-app/main/classes/Foo.cls');
    expect(files.root.folder).toBe('/p');
    expect(files.root.packageFolders).toEqual(['/p/force-app', '/p/lib']);
  });

  it('takes the fallback folder when there is none', () => {
    const { files } = project({ '/q/Foo.cls': 'class Foo {}' }, undefined, '/q');
    expect(files.root.packageFolders).toEqual(['/q']);
    expect(files.apexClass('foo')?.text).toBe('class Foo {}');
  });

  it.each([
    ['not JSON', '{', 'it is not valid JSON'],
    ['no directories', '{"packageDirectories": []}', 'it names no packageDirectories'],
    ['null', 'null', 'it names no packageDirectories'],
    ['permission', permissionDenied(), 'permission denied'],
  ])('uses the whole folder and says so when the project file is unusable: %s', (_, text, reason) => {
    const { files } = project({ '/p/sfdx-project.json': text, '/p/Foo.cls': 'class Foo {}' }, undefined, '/p');
    expect(files.unreadable).toEqual([{ path: '/p/sfdx-project.json', reason }]);
    expect(files.apexClass('foo')?.file).toBe('/p/Foo.cls');
  });

  it('reads package directories that were written on Windows', () => {
    const text = JSON.stringify({ packageDirectories: [{ path: 'force-app\\main' }] });
    const { files } = project({ '/p/sfdx-project.json': text, '/p/force-app/main/Foo.cls': 'class Foo {}' });
    expect(files.root.packageFolders).toEqual(['/p/force-app/main']);
    expect(files.unreadable).toEqual([]);
  });

  it('reads a project file with a byte-order mark', () => {
    const { files } = project({ '/p/sfdx-project.json': `\uFEFF${PROJECT}` });
    expect(files.unreadable).toEqual([]);
  });
});

describe('triggers', () => {
  it('are found by the object that they are on, whatever their file is called', () => {
    const { files } = project({
      '/p/sfdx-project.json': PROJECT,
      '/p/force-app/triggers/One.trigger': '// trigger X on Case\nTRIGGER One ON Account (before insert) { }',
      '/p/lib/Two.trigger': 'trigger Two on account(after insert) { }',
      '/p/lib/Three.trigger': 'trigger Three on Call__c (after insert) { }',
      '/p/lib/Broken.trigger': 'trigger',
    });
    const named = (object: string) => files.objectTriggers(object).map(({ file }) => file.replace(/.*\//, ''));
    expect(named('account').sort()).toEqual(['One.trigger', 'Two.trigger']);
    expect(named('call__c')).toEqual(['Three.trigger']);
    expect(named('case')).toEqual([]);
  });
});

describe('classes', () => {
  it('finds a class by lower-case name with its API version, and skips folders that hold no source', () => {
    const { files } = project({
      '/p/sfdx-project.json': PROJECT,
      '/p/force-app/classes/Foo.cls': 'class Foo {}',
      '/p/force-app/classes/Foo.cls-meta.xml': '<ApexClass><apiVersion>61.0</apiVersion></ApexClass>',
      '/p/force-app/node_modules/Bar.cls': 'class Bar {}',
      '/p/lib/Bare.cls': 'class Bare {}',
      '/p/elsewhere/Other.cls': 'class Other {}',
    });
    expect(files.apexClass('foo')).toEqual({
      file: '/p/force-app/classes/Foo.cls',
      text: 'class Foo {}',
      apiVersion: 61,
    });
    expect(files.apexClass('bare')?.apiVersion).toBeUndefined();
    expect(files.apexClass('bar')).toBeUndefined();
    expect(files.apexClass('other')).toBeUndefined();
    expect(files.classFiles()).toEqual(['/p/lib/Bare.cls', '/p/force-app/classes/Foo.cls']);
  });

  it('reads only what is asked for, and only once', () => {
    const { files, fileSystem } = project({
      '/p/sfdx-project.json': PROJECT,
      '/p/lib/A.cls': 'class A {}',
      '/p/lib/B.cls': 'class B {}',
    });
    files.apexClass('a');
    files.apexClass('a');
    expect(fileSystem.reads.filter((file) => file.endsWith('.cls'))).toEqual(['/p/lib/A.cls']);
  });

  it('is not misled by class names that JavaScript objects know', () => {
    const { files } = project({ '/p/sfdx-project.json': PROJECT, '/p/lib/constructor.cls': 'class constructor {}' });
    expect(files.apexClass('constructor')?.text).toBe('class constructor {}');
    expect(files.apexClass('__proto__')).toBeUndefined();
    expect(files.objectMetadata('__proto__')).toEqual([]);
  });
});

describe('metadata', () => {
  it('gives every metadata file below objects/<name>, by lower-case name', () => {
    const { files } = project({
      '/p/sfdx-project.json': PROJECT,
      '/p/force-app/objects/Activity/fields/Queue__c.field-meta.xml': '<CustomField/>',
      '/p/force-app/objects/Activity/Activity.object-meta.xml': '<CustomObject/>',
      '/p/force-app/objects/Activity/notes.txt': 'no metadata',
      '/p/force-app/objects/stray.object-meta.xml': '<CustomObject/>',
    });
    expect(files.objectMetadata('activity').map(({ file }) => file)).toEqual([
      '/p/force-app/objects/Activity/Activity.object-meta.xml',
      '/p/force-app/objects/Activity/fields/Queue__c.field-meta.xml',
    ]);
    expect(files.objectMetadata('task')).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it('is listed and counts as absent, and the rest is found', () => {
    const { files } = project({
      '/p/sfdx-project.json': PROJECT,
      '/p/force-app/secret': permissionDenied(),
      '/p/force-app/Locked.cls': permissionDenied(),
      '/p/lib/Open.cls': 'class Open {}',
    });
    expect(files.apexClass('open')).toBeDefined();
    expect(files.apexClass('locked')).toBeUndefined();
    expect(files.unreadable).toEqual([
      { path: '/p/force-app/secret', reason: 'permission denied' },
      { path: '/p/force-app/Locked.cls', reason: 'permission denied' },
    ]);
  });

  it('a package directory that does not exist is listed', () => {
    const { files } = project({ '/p/sfdx-project.json': PROJECT, '/p/lib/A.cls': 'class A {}' });
    files.classFiles();
    expect(files.unreadable).toEqual([{ path: '/p/force-app', reason: 'there is no such file or folder' }]);
  });
});

describe('open documents', () => {
  it('stand in for the file on the disk until they close', () => {
    const open = new Map([['/p/lib/A.cls', 'class A { Integer unsaved; }']]);
    const { files } = project({ '/p/sfdx-project.json': PROJECT, '/p/lib/A.cls': 'class A {}' }, open);
    const edited = files.apexClass('a');
    expect(edited?.text).toBe('class A { Integer unsaved; }');
    expect(files.apexClass('a')).toBe(edited);
    open.delete('/p/lib/A.cls');
    expect(files.apexClass('a')?.text).toBe('class A {}');
  });

  it('are found before they were ever saved, inside the project only', () => {
    const open = new Map([
      ['/p/lib/New.cls', 'class New {}'],
      ['/q/Stray.cls', 'class Stray {}'],
    ]);
    const { files } = project({ '/p/sfdx-project.json': PROJECT, '/p/lib/A.cls': '' }, open);
    expect(files.apexClass('new')?.text).toBe('class New {}');
    expect(files.apexClass('stray')).toBeUndefined();
    expect(files.classFiles()).toEqual(['/p/lib/A.cls', '/p/lib/New.cls']);
  });
});

describe('changes on the disk', () => {
  const start = () =>
    project({
      '/p/sfdx-project.json': PROJECT,
      '/p/force-app/A.cls': 'class A {}',
      '/p/force-app/A.cls-meta.xml': '<apiVersion>60.0</apiVersion>',
    });

  it('are seen after invalidate, and not before', () => {
    const { files, fileSystem } = start();
    files.apexClass('a');
    fileSystem.files['/p/force-app/A.cls'] = 'class A { Integer x; }';
    expect(files.apexClass('a')?.text).toBe('class A {}');
    files.invalidate('/p/force-app/A.cls');
    expect(files.apexClass('a')?.text).toBe('class A { Integer x; }');
  });

  it('of the -meta.xml change the version', () => {
    const { files, fileSystem } = start();
    files.apexClass('a');
    fileSystem.files['/p/force-app/A.cls-meta.xml'] = '<apiVersion>67.0</apiVersion>';
    files.invalidate('/p/force-app/A.cls-meta.xml');
    expect(files.apexClass('a')?.apiVersion).toBe(67);
  });

  it('new and deleted files come and go', () => {
    const { files, fileSystem } = start();
    expect(files.apexClass('b')).toBeUndefined();
    fileSystem.files['/p/force-app/B.cls'] = 'class B {}';
    files.invalidate('/p/force-app/B.cls');
    expect(files.apexClass('b')).toBeDefined();
    delete fileSystem.files['/p/force-app/B.cls'];
    files.invalidate('/p/force-app/B.cls');
    expect(files.apexClass('b')).toBeUndefined();
    expect(files.unreadable.map(({ path }) => path)).not.toContain('/p/force-app/B.cls');
  });

  it('a deleted folder takes its classes with it', () => {
    const { files, fileSystem } = start();
    fileSystem.files['/p/lib/C.cls'] = 'class C {}';
    expect(files.apexClass('c')).toBeDefined();
    delete fileSystem.files['/p/lib/C.cls'];
    files.invalidate('/p/lib');
    expect(files.apexClass('c')).toBeUndefined();
  });
});

describe('a class given by its file', () => {
  it('stands for its name before the class of the project', () => {
    const { files } = project({ '/p/sfdx-project.json': PROJECT, '/p/lib/A.cls': 'class A {}' });
    const given = { file: '/tmp/Scratch.cls', text: 'global class A {}', apiVersion: undefined };
    expect(withClass(files, 'A', given).apexClass('a')).toBe(given);
    expect(withClass(files, 'B', given).apexClass('a')?.file).toBe('/p/lib/A.cls');
  });
});
