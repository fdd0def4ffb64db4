import { describe, expect, it } from 'vitest';
import { withClass } from '../../../server/project/overriding';
import { ProjectFiles } from '../../../server/project/projectFiles';
import { memoryFileSystem } from '../support/memoryFileSystem';

const LOOKUP = '<CustomField><referenceTo> Ticket__c </referenceTo></CustomField>';

function project(more: Record<string, string> = {}, open = new Map<string, string>()) {
  const fileSystem = memoryFileSystem({
    '/p/sfdx-project.json': JSON.stringify({
      packageDirectories: [{ path: 'lib' }, { path: 'app', default: true }],
      namespace: 'acme',
    }),
    '/p/lib/objects/Ticket__c/Ticket__c.object-meta.xml': '<CustomObject/>',
    '/p/lib/objects/Line__c/fields/Ticket__c.field-meta.xml': LOOKUP,
    '/p/app/objects/Ticket__c/fields/A__c.field-meta.xml': '<CustomField/>',
    '/p/app/objects/Ticket__c/listViews/All.listView-meta.xml': '<ListView/>',
    '/p/app/customMetadata/Route.Support.md-meta.xml': '<CustomMetadata/>',
    '/p/app/customMetadata/acme__Route.Sales.md-meta.xml': '<CustomMetadata/>',
    '/p/app/labels/CustomLabels.labels-meta.xml': '<CustomLabels/>',
    '/p/lib/labels/CustomLabels.labels-meta.xml': '<CustomLabels/>',
    '/p/app/globalValueSets/Skills.globalValueSet-meta.xml': '<GlobalValueSet/>',
    '/p/app/standardValueSets/TaskStatus.standardValueSet-meta.xml': '<StandardValueSet/>',
    '/p/.sfdx/tools/soqlMetadata/standardObjects/Task.json': '{}',
    '/p/.sfdx/tools/soqlMetadata/customObjects/Pkg__c.json': '{}',
    '/p/.sfdx/tools/soqlMetadata/typeNames.json': '[]',
    ...more,
  });
  const files = ProjectFiles.find('/p', '/p', open, fileSystem);
  const paths = (...question: Parameters<ProjectFiles['metadataFiles']>) =>
    files.metadataFiles(...question).map(({ file }) => file);
  return { files, paths, fileSystem };
}

describe('the metadata of a project', () => {
  it('is found by kind and name, the default package directory first', () => {
    const { files, paths } = project();
    expect(files.objectMetadata('ticket__c').map(({ file }) => file)).toEqual([
      '/p/app/objects/Ticket__c/fields/A__c.field-meta.xml',
      '/p/lib/objects/Ticket__c/Ticket__c.object-meta.xml',
    ]);
    expect(paths('customMetadata', 'route')).toEqual(['/p/app/customMetadata/Route.Support.md-meta.xml']);
    expect(paths('customMetadata', 'acme__route')).toEqual(['/p/app/customMetadata/acme__Route.Sales.md-meta.xml']);
    expect(paths('labels', '')).toEqual([
      '/p/app/labels/CustomLabels.labels-meta.xml',
      '/p/lib/labels/CustomLabels.labels-meta.xml',
    ]);
    expect(paths('globalValueSet', 'skills')).toEqual(['/p/app/globalValueSets/Skills.globalValueSet-meta.xml']);
    expect(paths('standardValueSet', 'taskstatus')).toHaveLength(1);
    expect(paths('soqlMetadata', 'task')).toEqual(['/p/.sfdx/tools/soqlMetadata/standardObjects/Task.json']);
    expect(paths('soqlMetadata', 'pkg__c')).toHaveLength(1);
    for (const name of ['nope', '', '__proto__', 'constructor', 'typenames']) {
      expect(paths('globalValueSet', name)).toEqual([]);
      expect(paths('soqlMetadata', name)).toEqual([]);
    }
  });

  it('tells which files refer to an object', () => {
    const { paths } = project();
    expect(paths('lookups', 'ticket__c')).toEqual(['/p/lib/objects/Line__c/fields/Ticket__c.field-meta.xml']);
    expect(paths('lookups', 'account')).toEqual([]);
  });

  it('has a namespace and the names of all objects', () => {
    const { files } = project();
    expect(files.project()).toEqual({ namespace: 'acme', objects: ['Ticket__c', 'Line__c', 'Task', 'Pkg__c'] });
  });

  it('reads nothing that is not asked for, and nothing twice', () => {
    const { paths, fileSystem } = project();
    paths('labels', '');
    paths('labels', '');
    expect(fileSystem.reads.filter((file) => file !== '/p/sfdx-project.json')).toEqual([
      '/p/app/labels/CustomLabels.labels-meta.xml',
      '/p/lib/labels/CustomLabels.labels-meta.xml',
    ]);
  });

  it('gives the same sources until a text changes', () => {
    const { files, fileSystem } = project();
    const [before] = files.metadataFiles('globalValueSet', 'skills');
    expect(files.metadataFiles('globalValueSet', 'skills')[0]).toBe(before);
    fileSystem.files[before!.file] = '<GlobalValueSet></GlobalValueSet>';
    expect(files.metadataFiles('globalValueSet', 'skills')[0]).toBe(before);
    files.invalidate(before!.file);
    expect(files.metadataFiles('globalValueSet', 'skills')[0]?.text).toBe('<GlobalValueSet></GlobalValueSet>');
  });

  it('is that of the open document while there is one', () => {
    const path = '/p/app/labels/CustomLabels.labels-meta.xml';
    const { files } = project({}, new Map([[path, '<edited/>']]));
    expect(files.metadataFiles('labels', '')[0]).toEqual({ file: path, text: '<edited/>' });
  });

  it('stays with a project in which one class stands for its name', () => {
    const { files } = project();
    const other = withClass(files, 'A', { file: '/tmp/x.cls', text: '', apiVersion: undefined });
    expect(other.project?.()).toEqual(files.project());
    expect(other.metadataFiles?.('labels', '')).toEqual(files.metadataFiles('labels', ''));
  });
});

describe('changes of metadata on the disk', () => {
  it.each([
    ['labels', '', '/p/app/labels/New.labels-meta.xml'],
    ['customMetadata', 'other', '/p/app/customMetadata/Other.A.md-meta.xml'],
    ['globalValueSet', 'new', '/p/app/globalValueSets/New.globalValueSet-meta.xml'],
    ['soqlMetadata', 'new__c', '/p/.sfdx/tools/soqlMetadata/customObjects/New__c.json'],
    ['lookups', 'ticket__c', '/p/app/objects/New__c/fields/A__c.field-meta.xml'],
  ] as const)('of kind %s are seen when a file comes and goes', (kind, name, path) => {
    const { files, paths, fileSystem } = project();
    const before = paths(kind, name);
    const objects = files.project().objects;
    fileSystem.files[path] = LOOKUP;
    files.invalidate(path);
    expect(paths(kind, name)).toContain(path);
    delete fileSystem.files[path];
    files.invalidate(path);
    expect(paths(kind, name)).toEqual(before);
    expect(files.project().objects).toEqual(objects);
  });

  it('of the folder of descriptions are seen as a whole', () => {
    const { files, paths, fileSystem } = project();
    expect(paths('soqlMetadata', 'task')).toHaveLength(1);
    delete fileSystem.files['/p/.sfdx/tools/soqlMetadata/standardObjects/Task.json'];
    files.invalidate('/p/.sfdx');
    expect(paths('soqlMetadata', 'task')).toEqual([]);
  });
});
