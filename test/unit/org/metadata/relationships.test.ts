import { describe, expect, it } from 'vitest';
import { slotOf } from '../../../../engine/org/metadata/model';
import { orgMetadata } from '../../../../engine/org/metadata/orgMetadata';
import { ProjectFiles } from '../../../../server/project/projectFiles';
import { memoryFileSystem } from '../../support/memoryFileSystem';
import { fieldXml, lookupXml, objectXml, orgOf, projectFile } from './support';

const children = (info: { childRelationships?: readonly { name: string; childObject: string; field: string }[] }) =>
  (info.childRelationships ?? []).map(({ name, childObject, field }) => `${name}: ${childObject}.${field}`);

describe('collections of child records', () => {
  const files = {
    'objects/Ticket__c/Ticket__c.object-meta.xml': objectXml(
      '<label>Ticket</label><sharingModel>ReadWrite</sharingModel>',
    ),
    'objects/Line__c/fields/Ticket__c.field-meta.xml': lookupXml('Ticket__c', 'Ticket__c', 'Lines'),
    'objects/Line__c/fields/Nameless__c.field-meta.xml': fieldXml(
      'Nameless__c',
      'Lookup',
      '<referenceTo>Ticket__c</referenceTo>',
    ),
    'objects/Case/fields/Ticket__c.field-meta.xml': lookupXml('Ticket__c', 'ticket__C', 'Cases'),
    'objects/Activity/fields/Ticket__c.field-meta.xml': lookupXml('Ticket__c', 'Ticket__c', 'Calls'),
    'objects/Line__c/fields/Payer__c.field-meta.xml': lookupXml('Payer__c', 'Account', 'Paid_Lines'),
    'objects/Whole__c/Whole__c.object-meta.xml': objectXml(
      '<label>W</label><fields><fullName>T__c</fullName><type>Lookup</type><referenceTo>Ticket__c</referenceTo><relationshipName>Wholes</relationshipName></fields>',
    ),
  };

  it('come from the lookups of all objects, with __r', () => {
    const { object } = orgOf(files);
    expect(children(object('Ticket__c'))).toEqual(
      expect.arrayContaining([
        'Lines__r: Line__c.Ticket__c',
        'Cases__r: Case.Ticket__c',
        'Calls__r: Task.Ticket__c',
        'Calls__r: Event.Ticket__c',
        'Wholes__r: Whole__c.T__c',
        'Attachments: Attachment.ParentId',
      ]),
    );
    expect(children(object('Account'))).toContain('Paid_Lines__r: Line__c.Payer__c');
  });

  it('of activities, shares and history are there only when the object has them', () => {
    const { object } = orgOf({
      ...files,
      'objects/Busy__c/Busy__c.object-meta.xml': objectXml(
        '<label>Busy</label><enableActivities>true</enableActivities><enableHistory>true</enableHistory><sharingModel>Private</sharingModel>',
      ),
    });
    expect(children(object('Busy__c'))).toEqual(
      expect.arrayContaining([
        'Tasks: Task.WhatId',
        'Histories: Busy__History.ParentId',
        'Shares: Busy__Share.ParentId',
      ]),
    );
    expect(children(object('Ticket__c')).filter((each) => /^(?:Tasks|Histories|Shares):/.test(each))).toEqual([]);
  });

  it('are worked out when they are asked for: until then no other object is read', () => {
    const fileSystem = memoryFileSystem({
      '/p/sfdx-project.json': projectFile(),
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`/p/app/${path}`, text])),
    });
    const { metadata } = orgMetadata(ProjectFiles.find('/p', '/p', undefined, fileSystem));
    const ticket = metadata.sobject('Ticket__c');
    expect(fileSystem.reads.filter((file) => file.includes('/Line__c/'))).toEqual([]);
    expect(children(ticket!)).toContain('Lines__r: Line__c.Ticket__c');
    expect(fileSystem.reads.filter((file) => file.includes('/Line__c/'))).not.toEqual([]);
  });
});

describe('the namespace of the project', () => {
  const { metadata, object } = orgOf(
    {
      'objects/Ticket__c/Ticket__c.object-meta.xml': objectXml(),
      'objects/Ticket__c/fields/Queue__c.field-meta.xml': fieldXml('Queue__c', 'Text', '<length>9</length>'),
      'objects/Activity/fields/Skill__c.field-meta.xml': fieldXml('Skill__c', 'Text', '<length>9</length>'),
      'objects/Line__c/fields/Ticket__c.field-meta.xml': lookupXml('Ticket__c', 'acme__Ticket__c', 'Lines'),
      'objects/other__Thing__c/fields/A__c.field-meta.xml': fieldXml('A__c', 'Checkbox'),
    },
    'acme',
  );

  it('may stand before the names of its objects and fields', () => {
    expect(metadata.namespace).toBe('acme');
    expect(metadata.sobject('ACME__Ticket__c')).toBe(object('ticket__c'));
    const ticket = object('Ticket__c');
    expect(slotOf(ticket, 'acme__Queue__c')).toBe(slotOf(ticket, 'Queue__c'));
    expect(slotOf(object('Task'), 'acme__Skill__c')).toBe(slotOf(object('Task'), 'Skill__c'));
    expect(children(ticket)).toContain('Lines__r: Line__c.Ticket__c');
  });

  it('does not stand before what is not of the project', () => {
    for (const name of ['acme__Task', 'acme__Nope__c', 'acme__other__Thing__c__c', 'other__Ticket__c']) {
      expect(metadata.sobject(name)).toBeUndefined();
    }
    expect(object('other__Thing__c').name).toBe('other__Thing__c');
    expect(slotOf(object('Task'), 'acme__Subject')).toBe(-1);
  });

  it('is nothing in a project without one', () => {
    const { metadata: plain } = orgOf({ 'objects/Ticket__c/Ticket__c.object-meta.xml': objectXml() });
    expect(plain.namespace).toBeUndefined();
    expect(plain.sobject('acme__Ticket__c')).toBeUndefined();
  });
});

describe('the names of all objects', () => {
  it('are the shipped and the project’s, without Activity and folders of nothing', () => {
    const { metadata } = orgOf({
      'objects/Ticket__c/fields/Queue__c.field-meta.xml': fieldXml('Queue__c', 'Checkbox'),
      'objects/Activity/fields/Skill__c.field-meta.xml': fieldXml('Skill__c', 'Checkbox'),
      'objects/NoSuchObject/fields/Skill__c.field-meta.xml': fieldXml('Skill__c', 'Checkbox'),
      '/.sfdx/tools/soqlMetadata/standardObjects/Wave.json': '{"name":"Wave","fields":[]}',
    });
    const all = metadata.objectNames();
    expect(all).toEqual(expect.arrayContaining(['Account', 'Task', 'Ticket__c', 'Wave']));
    expect(all).not.toContain('Activity');
    expect(all).not.toContain('NoSuchObject');
    for (const name of all) expect(metadata.sobject(name)?.name).toBe(name);
  });
});
