import { describe, expect, it } from 'vitest';
import { lintFile } from '../../../../server/language/lint';
import { isMetadataFile, metadataProblems } from '../../../../server/language/metadataProblems';
import { createView } from '../../../../server/language/workspaceView';
import { fieldXml, objectXml, projectOf, recordXml } from '../../org/metadata/support';

const found = (files: Record<string, string>) =>
  Object.fromEntries(
    [...metadataProblems(projectOf(files))].map(([file, problems]) => [
      file.replace('/p/app/', ''),
      problems.map(({ code }) => code),
    ]),
  );

describe('the problems of a project’s metadata', () => {
  it('are those of all its objects, records and labels, each once', () => {
    expect(
      found({
        'objects/Activity/fields/A__c.field-meta.xml': fieldXml('A__c', 'Texxt'),
        'objects/B__c/fields/A__c.field-meta.xml': '<CustomField>',
        'objects/Route__mdt/Route__mdt.object-meta.xml': objectXml(),
        'customMetadata/Route.A.md-meta.xml': recordXml('A', { Nope__c: 'x' }),
        'labels/A.labels-meta.xml': '<CustomLabels><labels/></CustomLabels>',
        'objects/C__c/fields/Fine__c.field-meta.xml': fieldXml('Fine__c', 'Date'),
      }),
    ).toEqual({
      'objects/Activity/fields/A__c.field-meta.xml': ['metadata-unknown-type'],
      'objects/B__c/fields/A__c.field-meta.xml': ['metadata-malformed'],
      'customMetadata/Route.A.md-meta.xml': ['metadata-record-field'],
      'labels/A.labels-meta.xml': ['metadata-missing-element'],
    });
  });

  it('are none in a project without metadata', () => {
    expect(found({ 'classes/A.cls': 'class A {}' })).toEqual({});
  });
});

describe('the check of one file', () => {
  const files = {
    'objects/Activity/fields/A__c.field-meta.xml': fieldXml('A__c', 'Texxt'),
    'globalValueSets/Unused.globalValueSet-meta.xml': '<GlobalValueSet>',
    'objects/Task/listViews/All.listView-meta.xml': '<ListView>',
  };
  const view = createView(projectOf(files), () => [], 'handlers');
  const lint = (path: keyof typeof files) => lintFile(`/p/app/${path}`, files[path], view).map(({ code }) => code);

  it('has what the project’s metadata says of it', () => {
    expect(lint('objects/Activity/fields/A__c.field-meta.xml')).toEqual(['metadata-unknown-type']);
  });

  it('has what keeps it from being read, though nothing uses it', () => {
    expect(lint('globalValueSets/Unused.globalValueSet-meta.xml')).toEqual(['metadata-malformed']);
  });

  it('is none of metadata that is not read', () => {
    expect(lint('objects/Task/listViews/All.listView-meta.xml')).toEqual([]);
    expect(isMetadataFile('file:///p/x.field-meta.xml')).toBe(true);
    expect(isMetadataFile('C:\\p\\x.labels-meta.xml')).toBe(true);
    expect(isMetadataFile('file:///p/src/objects/Task.object')).toBe(true);
    expect(isMetadataFile('/p/A.cls-meta.xml')).toBe(false);
    expect(isMetadataFile('/p/src/customMetadata/README.md')).toBe(false);
  });

  it('is that of a package.xml of Salesforce metadata', () => {
    const lintManifest = (text: string) => lintFile('/p/src/package.xml', text, view).map(({ code }) => code);
    expect(lintManifest('<Package xmlns="http://soap.sforce.com/2006/04/metadata">')).toEqual(['metadata-malformed']);
    expect(lintManifest('<Package xmlns="http://soap.sforce.com/2006/04/metadata"/>')).toEqual([]);
    expect(lintManifest('<package format="3">')).toEqual([]);
  });

  it('is that of the project’s own file by its name', () => {
    const [problem] = lintFile('/p/sfdx-project.json', '{"packageDirectories": []}', view);
    expect(problem).toMatchObject({ code: 'metadata-project-file', severity: 'error', start: 23, end: 25 });
  });
});
