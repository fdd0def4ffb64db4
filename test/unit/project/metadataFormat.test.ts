import { describe, expect, it } from 'vitest';
import { ProjectFiles } from '../../../server/project/projectFiles';
import { mayMarkProject } from '../../../server/project/root';
import { memoryFileSystem, permissionDenied } from '../support/memoryFileSystem';

const MANIFEST = (more = '') =>
  `<?xml version="1.0"?><Package xmlns="http://soap.sforce.com/2006/04/metadata">${more}<version>61.0</version></Package>`;

function rootOf(files: Record<string, string | Error>, start: string, fallback = '/fallback') {
  const { root } = ProjectFiles.find(start, fallback, undefined, memoryFileSystem(files));
  return { folder: root.folder, source: root.packageFolders, namespace: root.namespace, unreadable: root.unreadable };
}

describe('a project in the format of the Metadata API', () => {
  it.each(['/p', '/p/src', '/p/src/classes/A.cls', '/p/payloads'])(
    'is found by its src/package.xml from %s',
    (start) => {
      const files = {
        '/p/src/package.xml': MANIFEST('<namespacePrefix>acme</namespacePrefix>'),
        '/p/payloads/a.json': '',
      };
      expect(rootOf(files, start)).toEqual({ folder: '/p', source: ['/p/src'], namespace: 'acme', unreadable: [] });
    },
  );

  it('is the folder of a package.xml whatever its name', () => {
    const files = { '/p/unpackaged/package.xml': MANIFEST(), '/p/unpackaged/classes/A.cls': '' };
    const root = { folder: '/p/unpackaged', source: ['/p/unpackaged'], namespace: undefined, unreadable: [] };
    expect(rootOf(files, '/p/unpackaged/classes')).toEqual(root);
    expect(rootOf(files, '/p').folder).toBe('/fallback');
  });

  it('is not made by a package.xml of something else', () => {
    const robots = '<?xml version="1.0"?><package format="3"><name>arm</name></package>';
    const pear = '<package xmlns="http://pear.php.net/dtd/package-2.0"/>';
    for (const text of [robots, pear, '', permissionDenied()]) {
      expect(rootOf({ '/p/src/package.xml': text }, '/p/src')).toMatchObject({ folder: '/fallback', unreadable: [] });
    }
  });

  it('is the one above a package.xml of something else', () => {
    const files = { '/p/src/package.xml': MANIFEST(), '/p/src/lib/package.xml': '<package/>' };
    expect(rootOf(files, '/p/src/lib').folder).toBe('/p');
  });

  it('whose package.xml is broken still is one, and it is named', () => {
    const broken = MANIFEST().replace('</Package>', '');
    expect(rootOf({ '/p/src/package.xml': broken }, '/p')).toEqual({
      folder: '/p',
      source: ['/p/src'],
      namespace: undefined,
      unreadable: [{ path: '/p/src/package.xml', reason: 'its XML cannot be used' }],
    });
  });

  it('has no namespace that could be none', () => {
    const files = { '/p/src/package.xml': MANIFEST('<namespacePrefix>9 lives</namespacePrefix>') };
    expect(rootOf(files, '/p').namespace).toBeUndefined();
  });

  it('may have a project file instead that names its folder', () => {
    const files = {
      '/p/src/package.xml': MANIFEST(),
      '/p/sfdx-project.json': '{"packageDirectories":[{"path":"src"}]}',
    };
    expect(rootOf(files, '/p/src')).toMatchObject({ folder: '/p', source: ['/p/src'] });
  });

  it('is part of the source-format project around it only as its src', () => {
    const project = '{"packageDirectories":[{"path":"force-app"}],"namespace":"acme"}';
    const files = {
      '/p/sfdx-project.json': project,
      '/p/src/package.xml': MANIFEST('<namespacePrefix>other</namespacePrefix>'),
      '/p/manifest/package.xml': MANIFEST(),
      '/p/force-app/A.cls': '',
    };
    const root = { folder: '/p', source: ['/p/force-app', '/p/src'], namespace: 'acme', unreadable: [] };
    for (const start of ['/p', '/p/src', '/p/manifest', '/p/force-app']) expect(rootOf(files, start)).toEqual(root);
    const whole = { ...files, '/p/sfdx-project.json': '{"packageDirectories":[{"path":"src/main"},{"path":"."}]}' };
    expect(rootOf(whole, '/p').source).toEqual(['/p/src/main', '/p']);
  });

  it('has classes, triggers, labels, static resources and objects', () => {
    const fileSystem = memoryFileSystem({
      '/p/src/package.xml': MANIFEST(),
      '/p/src/classes/A.cls': 'class A {}',
      '/p/src/classes/A.cls-meta.xml': '<ApexClass><apiVersion>31.0</apiVersion></ApexClass>',
      '/p/src/triggers/T.trigger': 'trigger T on Case (before insert) {}',
      '/p/src/labels/CustomLabels.labels': '<CustomLabels/>',
      '/p/src/objects/Case.object': '<CustomObject><referenceTo>Call__c</referenceTo></CustomObject>',
      '/p/src/customMetadata/Route.A.md': '<CustomMetadata/>',
      '/p/src/customMetadata/README.md': '',
      '/p/src/staticresources/Rates.resource': 'a,b',
      '/p/src/staticresources/Rates.resource-meta.xml': '<StaticResource/>',
    });
    const files = ProjectFiles.find('/p', '/p', undefined, fileSystem);
    const paths = (sources: readonly { file: string }[]) => sources.map(({ file }) => file.replace('/p/src/', ''));
    expect(files.apexClass('a')?.apiVersion).toBe(31);
    expect(paths(files.objectTriggers('case'))).toEqual(['triggers/T.trigger']);
    expect(paths(files.objectMetadata('case'))).toEqual(['objects/Case.object']);
    expect(paths(files.metadataFiles('lookups', 'call__c'))).toEqual(['objects/Case.object']);
    expect(paths(files.metadataFiles('customMetadata', 'route'))).toEqual(['customMetadata/Route.A.md']);
    expect(paths(files.metadataFiles('labels', ''))).toEqual(['labels/CustomLabels.labels']);
    expect(files.staticResource('rates')?.text).toBe('a,b');
    expect(files.project().objects).toEqual(['Case']);
  });

  it.each([
    ['customMetadata', 'other', '/p/src/customMetadata/Other.A.md'],
    ['globalValueSet', 'new', '/p/src/globalValueSets/New.globalValueSet'],
    ['lookups', 'call__c', '/p/src/objects/New__c.object'],
  ] as const)('notices that a file of kind %s comes and goes', (kind, name, path) => {
    const fileSystem = memoryFileSystem({ '/p/src/package.xml': MANIFEST() });
    const files = ProjectFiles.find('/p', '/p', undefined, fileSystem);
    const paths = () => files.metadataFiles(kind, name).map(({ file }) => file);
    expect(paths()).toEqual([]);
    fileSystem.files[path] = '<CustomObject><referenceTo>Call__c</referenceTo></CustomObject>';
    files.invalidate(path);
    expect(paths()).toEqual([path]);
    delete fileSystem.files[path];
    files.invalidate(path);
    expect(paths()).toEqual([]);
  });

  it('names an object file that may not be read', () => {
    const path = '/p/src/objects/Case.object';
    const fileSystem = memoryFileSystem({ '/p/src/package.xml': MANIFEST(), [path]: permissionDenied() });
    const files = ProjectFiles.find('/p', '/p', undefined, fileSystem);
    expect(files.objectMetadata('case')).toEqual([]);
    expect(files.unreadable).toEqual([{ path, reason: 'permission denied' }]);
  });
});

describe('a trigger that two folders hold', () => {
  it('is that of the first', () => {
    const fileSystem = memoryFileSystem({
      '/p/sfdx-project.json': '{"packageDirectories":[{"path":"app"}]}',
      '/p/app/triggers/T.trigger': 'trigger T on Case (before insert) {}',
      '/p/src/package.xml': MANIFEST(),
      '/p/src/triggers/t.trigger': 'trigger T on Case (before update) {}',
      '/p/src/triggers/U.trigger': 'trigger U on Case (before update) {}',
    });
    const files = ProjectFiles.find('/p', '/p', undefined, fileSystem);
    expect(files.objectTriggers('case').map(({ file }) => file)).toEqual([
      '/p/app/triggers/T.trigger',
      '/p/src/triggers/U.trigger',
    ]);
  });
});

it('projects may come and go with their project files', () => {
  expect(['/p/package.xml', '/p/sfdx-project.json', '/p/package.json'].map(mayMarkProject)).toEqual([
    true,
    true,
    false,
  ]);
});
