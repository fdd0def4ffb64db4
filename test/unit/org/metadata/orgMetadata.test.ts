import { describe, expect, it } from 'vitest';
import { type FieldInfo, slotOf } from '../../../../engine/org/metadata/model';
import { orgMetadata } from '../../../../engine/org/metadata/orgMetadata';
import { taskInfo } from '../../../../engine/org/metadata/standard/task';
import type { FileProvider } from '../../../../engine/run/contract';

/** A project whose files stand below `objects/`, by path. */
function project(files: Record<string, string>): FileProvider {
  return {
    apexClass: () => undefined,
    objectMetadata: (lowerName) =>
      Object.entries(files)
        .filter(([file]) => file.toLowerCase().startsWith(`${lowerName}/`))
        .map(([file, text]) => ({ file: `objects/${file}`, text })),
  };
}

const field = (...elements: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CustomField xmlns="http://soap.sforce.com/2006/04/metadata">${elements.join('')}</CustomField>`;

/** The field `name` of `object` in a project with these files, and the codes of all problems. */
function read(files: Record<string, string>, object: string, name: string) {
  const { metadata, problems } = orgMetadata(project(files));
  const info = metadata.sobject(object);
  const found = info?.fields[slotOf(info, name)];
  return { info, field: found as FieldInfo, problems, codes: problems.map(({ problem }) => problem.code) };
}

describe('fields of a project', () => {
  it('on Activity belong to Task, behind the standard fields', () => {
    const { info, field: queue } = read(
      {
        'Activity/fields/Queue__c.field-meta.xml': field(
          '<fullName>Queue__c</fullName><label>Queue &amp; skill</label><type>Text</type><length>80</length>',
        ),
      },
      'task',
      'queue__C',
    );
    expect(queue).toMatchObject({ name: 'Queue__c', label: 'Queue & skill', type: 'string', length: 80, custom: true });
    expect(info?.fields.slice(0, -1)).toEqual(taskInfo.fields);
  });

  it.each<[string, string, Partial<FieldInfo>]>([
    ['Checkbox', '<defaultValue>true</defaultValue>', { type: 'boolean', nillable: false, defaultValue: 'true' }],
    ['Checkbox', '', { type: 'boolean', defaultValue: 'false' }],
    ['Number', '<precision>18</precision><scale>2</scale>', { type: 'double', scale: 2 }],
    ['Number', '<scale>0</scale><defaultValue>7</defaultValue>', { type: 'double', scale: 0, defaultValue: '7' }],
    ['Currency', '<scale>2</scale>', { type: 'currency', scale: 2 }],
    ['Percent', '<scale>1</scale>', { type: 'percent', scale: 1 }],
    ['Date', '', { type: 'date', length: undefined }],
    ['DateTime', '', { type: 'datetime' }],
    ['Time', '', { type: 'time' }],
    ['Email', '<unique>true</unique>', { type: 'email', length: 80, unique: true }],
    ['Phone', '', { type: 'phone', length: 40 }],
    ['Url', '', { type: 'url', length: 255 }],
    ['Text', '<length>20</length><externalId>true</externalId>', { type: 'string', length: 20, externalId: true }],
    ['Text', '<defaultValue>&quot;none&quot;</defaultValue>', { defaultValue: 'none' }],
    ['TextArea', '', { type: 'textarea', length: 255 }],
    ['LongTextArea', '<length>131072</length>', { type: 'textarea', length: 131072 }],
    ['Html', '<length>1000</length>', { type: 'textarea', length: 1000 }],
    ['Text', '<required>true</required>', { nillable: false }],
    ['AutoNumber', '', { type: 'string', createable: false, updateable: false }],
    ['Summary', '', { type: 'double', createable: false }],
    ['Text', '<formula>Name</formula>', { type: 'string', createable: false, updateable: false }],
    [
      'Lookup',
      '<referenceTo>Account</referenceTo><relationshipName>Calls</relationshipName>',
      { type: 'reference', referenceTo: ['Account'], relationshipName: 'F__r', nillable: true },
    ],
    ['MasterDetail', '<referenceTo>Account</referenceTo>', { type: 'reference', nillable: false, updateable: false }],
  ])('of type %s with %s', (type, elements, expected) => {
    const text = field(`<fullName>F__c</fullName><label>F</label><type>${type}</type>${elements}`);
    const { field: found, codes } = read({ 'Account/fields/F__c.field-meta.xml': text }, 'Account', 'F__c');
    expect(found).toMatchObject(expected);
    expect(codes).toEqual([]);
  });

  it('of type Picklist have their values, labels, default and restriction', () => {
    const { field: found } = read(
      {
        'Activity/fields/Outcome__c.field-meta.xml': field(
          '<fullName>Outcome__c</fullName><label>Outcome</label><type>Picklist</type><valueSet><restricted>true</restricted><valueSetDefinition><sorted>false</sorted>',
          '<value><fullName>won</fullName><default>true</default><label>Won it</label></value>',
          '<value><fullName>lost</fullName><default>false</default><isActive>false</isActive></value>',
          '</valueSetDefinition></valueSet>',
        ),
      },
      'Task',
      'Outcome__c',
    );
    expect(found).toMatchObject({ type: 'picklist', restricted: true, defaultValue: 'won' });
    expect(found.picklist).toEqual([
      { value: 'won', label: 'Won it', isDefault: true, active: true },
      { value: 'lost', label: 'lost', isDefault: false, active: false },
    ]);
  });

  it('of type Location come with their two numbers', () => {
    const text = field('<fullName>Place__c</fullName><label>Place</label><type>Location</type><scale>5</scale>');
    const { info } = read({ 'Account/fields/Place__c.field-meta.xml': text }, 'Account', 'Place__c');
    expect(info?.fields.slice(-3).map(({ name, type, createable }) => [name, type, createable])).toEqual([
      ['Place__c', 'location', false],
      ['Place__Latitude__s', 'double', true],
      ['Place__Longitude__s', 'double', true],
    ]);
  });

  it('of type Address come with their eight parts', () => {
    const text = field('<fullName>Ship__c</fullName><label>Ship</label><type>Address</type>');
    const { info } = read({ 'Account/fields/Ship__c.field-meta.xml': text }, 'Account', 'Ship__c');
    expect(info?.fields.slice(-9).map(({ name, type, createable }) => [name, type, createable])).toEqual([
      ['Ship__c', 'address', false],
      ['Ship__Street__s', 'textarea', true],
      ['Ship__City__s', 'string', true],
      ['Ship__PostalCode__s', 'string', true],
      ['Ship__StateCode__s', 'picklist', true],
      ['Ship__CountryCode__s', 'picklist', true],
      ['Ship__Latitude__s', 'double', true],
      ['Ship__Longitude__s', 'double', true],
      ['Ship__GeocodeAccuracy__s', 'picklist', true],
    ]);
  });

  it('change a standard field in its place', () => {
    const { info, field: found } = read(
      {
        'Task/fields/Priority.field-meta.xml': field(
          '<fullName>Priority</fullName><label>Urgency</label><type>Picklist</type><valueSet><valueSetDefinition><value><fullName>P1</fullName><default>true</default></value></valueSetDefinition></valueSet>',
        ),
      },
      'Task',
      'Priority',
    );
    expect(found).toMatchObject({ label: 'Urgency', defaultValue: 'P1', nillable: false });
    expect(slotOf(info!, 'Priority')).toBe(slotOf(taskInfo, 'Priority'));
    expect(info?.fields).toHaveLength(taskInfo.fields.length);
  });

  it('say what is not simulated', () => {
    const withDefault = (value: string) =>
      field(`<fullName>D__c</fullName><label>D</label><type>Date</type><defaultValue>${value}</defaultValue>`);
    const path = 'Account/fields/D__c.field-meta.xml';
    expect(read({ [path]: withDefault('TODAY()') }, 'Account', 'D__c')).toMatchObject({
      field: { defaultValue: undefined },
      codes: ['metadata-default-formula'],
    });
    const shared = field(
      '<fullName>D__c</fullName><type>Picklist</type><valueSet><restricted>true</restricted><valueSetName>Skills</valueSetName></valueSet>',
    );
    expect(read({ [path]: shared }, 'Account', 'D__c')).toMatchObject({
      field: { restricted: false, picklist: [] },
      codes: ['metadata-global-value-set'],
    });
  });
});

describe('custom objects', () => {
  const object = (body: string) => `<CustomObject>${body}</CustomObject>`;

  it('have the fields that the platform gives them, labels and a name', () => {
    const { info, field: name } = read(
      {
        'Ticket__c/Ticket__c.object-meta.xml': object(
          '<label>Ticket</label><pluralLabel>Tickets</pluralLabel><nameField><label>Number</label><type>AutoNumber</type></nameField>',
        ),
      },
      'ticket__c',
      'Name',
    );
    expect(info).toMatchObject({ name: 'Ticket__c', label: 'Ticket', labelPlural: 'Tickets', complete: true });
    expect(info?.keyPrefix).toMatch(/^a[0-9A-Za-z]{2}$/);
    expect(info?.fields[0]?.name).toBe('Id');
    expect(info?.fields.map((each) => each.name)).toEqual(expect.arrayContaining(['OwnerId', 'CreatedDate']));
    expect(name).toMatchObject({ label: 'Number', createable: false });
  });

  it('that are details have no owner', () => {
    const files = {
      'Line__c/Line__c.object-meta.xml': object('<label>Line</label>'),
      'Line__c/fields/Parent__c.field-meta.xml': field(
        '<fullName>Parent__c</fullName><type>MasterDetail</type><referenceTo>Account</referenceTo>',
      ),
    };
    const { info } = read(files, 'Line__c', 'Parent__c');
    expect(info?.fields.some((each) => each.name === 'OwnerId')).toBe(false);
  });

  it('whose own file is not in the project are known in part', () => {
    const text = field('<fullName>X__c</fullName><type>Text</type><length>5</length>');
    expect(read({ 'Pkg__c/fields/X__c.field-meta.xml': text }, 'Pkg__c', 'X__c').info?.complete).toBe(false);
  });

  it('that the project does not have, and objects that are not shipped, are unknown', () => {
    const { metadata } = orgMetadata(project({}));
    for (const name of ['Nope__c', 'Quote', '__proto__', 'constructor', '']) {
      expect(metadata.sobject(name)).toBeUndefined();
    }
    expect(metadata.sobject('TASK')).toBe(taskInfo);
  });
});

describe('record types', () => {
  const recordType = (name: string, label: string, active: boolean) =>
    `<RecordType><fullName>${name}</fullName><active>${active}</active><label>${label}</label></RecordType>`;

  it('are read with a made-up Id that stays the same, besides Master', () => {
    const files = {
      'Task/recordTypes/Sales.recordType-meta.xml': recordType('Sales', 'Sales Record Type', true),
      'Task/recordTypes/Old.recordType-meta.xml': recordType('Old', 'Old', false),
    };
    const { info } = read(files, 'Task', 'Id');
    expect(info?.recordTypes.map(({ developerName, name, active }) => [developerName, name, active])).toEqual([
      ['Sales', 'Sales Record Type', true],
      ['Old', 'Old', false],
      ['Master', 'Master', true],
    ]);
    const [sales, old] = info!.recordTypes;
    expect(sales?.id).toMatch(/^012[0-9A-Za-z]{15}$/);
    expect(sales?.id).not.toBe(old?.id);
    expect(read(files, 'Task', 'Id').info?.recordTypes[0]?.id).toBe(sales?.id);
  });
});

describe('files that are broken', () => {
  const path = 'Activity/fields/Bad__c.field-meta.xml';
  const good = field('<fullName>Good__c</fullName><type>Date</type>');

  it.each([
    ['not XML', 'hello', 'metadata-malformed'],
    ['empty', '', 'metadata-malformed'],
    ['cut off', '<CustomField><fullName>Bad__c</fullName>', 'metadata-malformed'],
    ['another root', '<Profile/>', 'metadata-malformed'],
    [
      'an entity bomb',
      '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><CustomField>&c;</CustomField>',
      'metadata-doctype',
    ],
    [
      'deep nesting',
      `<CustomField>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</CustomField>`,
      'metadata-malformed',
    ],
    ['names of JavaScript', '<CustomField><__proto__>x</__proto__></CustomField>', 'metadata-missing-element'],
    ['far too large', `<CustomField>${' '.repeat(2_000_001)}</CustomField>`, 'metadata-too-large'],
    ['without a name', field('<type>Text</type>'), 'metadata-missing-element'],
    ['without a type', field('<fullName>Bad__c</fullName>'), 'metadata-missing-element'],
    ['of a type that is none', field('<fullName>Bad__c</fullName><type>Texxt</type>'), 'metadata-unknown-type'],
    ['of a standard field that is none', field('<fullName>Subjekt</fullName>'), 'metadata-unknown-field'],
  ])('are named and left out: %s', (_, text, code) => {
    const {
      codes,
      problems,
      field: found,
    } = read({ [path]: text, 'Activity/fields/Good__c.field-meta.xml': good }, 'Task', 'Good__c');
    expect(codes).toEqual([code]);
    expect(problems[0]?.file).toBe(`objects/${path}`);
    expect(problems[0]?.problem.end).toBeLessThanOrEqual(text.length);
    expect(found.type).toBe('date');
  });

  it('point at the place', () => {
    const text = '<CustomField>\n  <fullName>Bad__c</label>\n</CustomField>';
    const { problems } = read({ [path]: text }, 'Task', 'Id');
    expect(text.slice(problems[0]?.problem.start)).toMatch(/^<\/label>/);
  });
});
