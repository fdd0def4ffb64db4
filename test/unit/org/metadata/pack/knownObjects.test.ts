import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldInfo, slotOf } from '../../../../../engine/org/metadata/model';
import { KnownObjects } from '../../../../../engine/org/metadata/pack/knownObjects';
import { packText } from '../../../pack/shipped';

const text = packText('sobjects');
const known = new KnownObjects(text);

const fieldOf = (object: string, name: string, from = known): FieldInfo | undefined => {
  const info = from.knownObject(object);
  return info?.fields[slotOf(info, name)];
};

describe('the shipped objects', () => {
  // [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_list.htm
  it.each([
    ['Account', 'BillingCity', { type: 'string', nillable: true, label: 'Billing City' }],
    ['Account', 'AnnualRevenue', { type: 'currency' }],
    ['contact', 'accountid', { type: 'reference', referenceTo: ['Account'], relationshipName: 'Account' }],
    ['Contact', 'LastName', { type: 'string', nillable: false }],
    ['Event', 'WhoId', { type: 'reference', referenceTo: ['Contact', 'Lead'], relationshipName: 'Who' }],
    ['Event', 'OwnerId', { referenceTo: expect.arrayContaining(['User']), relationshipName: 'Owner' }],
    ['EmailMessage', 'ParentId', { referenceTo: ['Case'], relationshipName: 'Parent' }],
    ['ContentVersion', 'VersionData', { type: 'base64' }],
    ['CampaignMember', 'LeadId', { referenceTo: ['Lead'], relationshipName: 'Lead' }],
    ['User', 'ProfileId', { referenceTo: ['Profile'], relationshipName: 'Profile' }],
    ['Case', 'CaseNumber', { nillable: false, createable: false, updateable: false }],
    ['OpportunityLineItem', 'Quantity', { type: 'double' }],
    ['Product2', 'IsActive', { type: 'boolean', defaultValue: 'false' }],
    ['AsyncApexJob', 'ApexClassId', { referenceTo: ['ApexClass'] }],
    ['Order', 'CreatedById', { referenceTo: ['User'], relationshipName: 'CreatedBy', createable: false }],
    ['AccountShare', 'UserOrGroupId', { type: 'reference', relationshipName: 'UserOrGroup' }],
    ['AccountHistory', 'NewValue', { type: 'anytype' }],
    ['Contact', 'MailingAddress', { type: 'address', createable: false }],
  ])('have %s.%s', (object, name, expected) => {
    expect(fieldOf(object, name)).toMatchObject(expected);
  });

  it.each([
    ['Account', 'Contacts', 'Contact', 'AccountId'],
    ['Account', 'ChildAccounts', 'Account', 'ParentId'],
    ['Account', 'Opportunities', 'Opportunity', 'AccountId'],
    ['Case', 'CaseComments', 'CaseComment', 'ParentId'],
    ['Opportunity', 'OpportunityLineItems', 'OpportunityLineItem', 'OpportunityId'],
    ['Contact', 'Tasks', 'Task', 'WhoId'],
    ['Campaign', 'CampaignMembers', 'CampaignMember', 'CampaignId'],
  ])('have the records %s.%s', (object, name, childObject, field) => {
    expect(known.knownObject(object)?.childRelationships).toContainEqual({ name, childObject, field });
  });

  it('have picklist values, with their labels and the default', () => {
    const status = fieldOf('Task', 'Status')?.picklist ?? [];
    expect(status.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Not Started', 'In Progress', 'Completed', 'Waiting on someone else', 'Deferred']),
    );
    expect(status.find(({ isDefault }) => isDefault)?.value).toBe('Not Started');
    expect(fieldOf('Task', 'TaskSubtype')?.picklist).toContainEqual({
      value: 'ListEmail',
      label: 'List Email',
      isDefault: false,
      active: true,
    });
  });

  it('have labels, plurals and key prefixes', () => {
    expect(known.knownObject('CaseComment')).toMatchObject({ label: 'Case Comment', keyPrefix: '00a' });
    expect(known.knownObject('Opportunity')?.labelPlural).toBe('Opportunities');
    expect(known.knownObject('Asset')).toMatchObject({ keyPrefix: '02i', complete: true });
  });

  it('have kinds where they stand beside another object', () => {
    const kinds = [
      'AccountShare',
      'AccountHistory',
      'AccountFeed',
      'AccountChangeEvent',
      'Account',
      'LoginHistory',
    ].map((name) => known.knownObject(name)?.kind);
    expect(kinds).toEqual(['share', 'history', 'feed', 'changeEvent', undefined, undefined]);
  });

  it('do not claim to know every permission of a profile', () => {
    expect(known.knownObject('Profile')?.complete).toBe(false);
    expect(known.knownObject('PermissionSet')?.complete).toBe(false);
  });

  it('do not claim that an insert without a field fails when the platform may fill it', () => {
    expect(fieldOf('Solution', 'Status')).toMatchObject({ nillable: false, requiredOnCreate: 'unknown' });
    expect(fieldOf('Campaign', 'Name')?.requiredOnCreate).toBeUndefined();
  });

  // [D] https://developer.salesforce.com/docs/atlas.en-us.sfFieldRef.meta/sfFieldRef/salesforce_field_reference.htm
  it.each([
    ['Campaign', 'Name', { length: 80 }],
    ['Campaign', 'ExpectedResponse', { precision: 10, scale: 2 }],
    ['EmailMessage', 'TextBody', { length: 131072 }],
    ['Product2', 'Name', { length: 255 }],
    ['PricebookEntry', 'UnitPrice', { precision: 18, scale: 2 }],
    ['OpportunityLineItem', 'Quantity', { precision: 12, scale: 2 }],
    ['Asset', 'SerialNumber', { length: 80 }],
    ['Order', 'BillingLatitude', { precision: 18, scale: 15 }],
    ['Event', 'Recurrence2PatternText', { length: 512 }],
    ['Contact', 'Department', { length: 80 }],
    ['AbnExperiment', 'Description', { length: undefined, precision: undefined }],
  ])('have the size of %s.%s', (object, name, expected) => {
    const { length, precision, scale } = fieldOf(object, name) ?? {};
    expect({ length, precision, scale }).toMatchObject(expected);
  });

  // [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_list.htm
  it.each([
    ['Event', 'Subject', 'create update'],
    ['Event', 'EventSubtype', 'create'],
    ['Event', 'AccountId', ''],
    ['Event', 'ShowAs', 'create update defaulted'],
    ['CaseComment', 'ParentId', 'create'],
    ['Campaign', 'NumberOfLeads', ''],
    ['Campaign', 'HierarchyActualCost', ''],
    ['CampaignMember', 'HasResponded', ''],
    ['Group', 'Name', 'create update lookup'],
    ['GroupMember', 'UserOrGroupId', 'create'],
    ['PermissionSetAssignment', 'IsRevoked', 'update'],
    ['EmailMessage', 'Incoming', 'create'],
    ['ContentVersion', 'PathOnClient', 'create'],
    ['ContentVersion', 'Title', 'create update lookup'],
    ['ContentDocument', 'Title', 'update'],
    ['VoiceCall', 'VendorCallKey', 'create lookup'],
    ['Contract', 'ActivatedDate', 'update'],
    ['Contract', 'Status', 'create update defaulted'],
    ['Contract', 'ContractNumber', 'lookup'],
    ['Order', 'BillingAddress', ''],
    ['PricebookEntry', 'Pricebook2Id', 'create'],
    ['PricebookEntry', 'Name', ''],
    ['Organization', 'Name', 'update'],
    ['AsyncApexJob', 'Status', ''],
    ['CronTrigger', 'CronExpression', ''],
  ])('tell who writes %s.%s', (object, name, expected) => {
    const { createable, updateable, defaultedOnCreate, idLookup } = fieldOf(object, name) ?? {};
    const found = [
      createable ? 'create' : '',
      updateable ? 'update' : '',
      defaultedOnCreate ? 'defaulted' : '',
      idLookup ? 'lookup' : '',
    ];
    expect(found.filter((each) => each !== '').join(' ')).toBe(expected);
  });

  it('are each found by the name they are listed with, the Id in the first slot', () => {
    expect(known.names().length).toBeGreaterThan(4500);
    for (const name of known.names()) {
      const info = known.knownObject(name);
      expect(info?.name).toBe(name);
      expect(info?.fields[0]?.name).toBe('Id');
      expect(new Set(info?.fields.map((field) => field.name.toLowerCase())).size).toBe(info?.fields.length);
    }
  });

  it('have every field and relationship that is written', () => {
    const columns = text
      .split('\n')
      .flatMap((line) => (line.startsWith('#') || !line.includes('|') ? [] : [line.split('|')]));
    for (const [name = '', , , , fields = '', children = ''] of columns) {
      const info = known.knownObject(name);
      if (!info) continue;
      const written = fields
        .split(';')
        .flatMap((field) => (field === '*' ? ['CreatedDate', 'SystemModstamp'] : [field.split(' ')[0]]));
      const names = new Set(info.fields.map((field) => field.name));
      expect(written.filter((field) => !names.has(field ?? ''))).toEqual([]);
      expect(info.childRelationships?.length).toBe(children === '' ? 0 : children.split(';').length);
    }
  });

  it('hold nothing that one org has added', () => {
    const objects = known.names().map((name) => known.knownObject(name));
    const custom = objects.flatMap((info) => info?.fields.filter(({ name }) => name.includes('__')) ?? []);
    expect(custom).toEqual([]);
    expect(text).not.toMatch(/@|\.my\.salesforce\.com|__c\b|__mdt\b/);
  });

  it.each(['', 'Nonsense', 'Task.Status', '#', 'Account|'])('have none named %j', (name) => {
    expect(known.knownObject(name)).toBeUndefined();
  });
});

describe('an object of a pack', () => {
  const of = (...lines: string[]) => new KnownObjects(lines.join('\n'));

  it('has what its marks and the marks of its fields say', () => {
    const line = (marks: string) =>
      `Box|||${marks}|Id k!;Name s!80&;Kind p!40+%;Price q?18.2~;Rate f?.3-;Sort p!*;Owner r!>User|`;
    expect(of(line('')).knownObject('Box')).toMatchObject({ complete: true, ofFeature: true });
    expect(of(line('-+')).knownObject('Box')).toMatchObject({ complete: false });
    expect(of(line('+')).knownObject('Box')?.ofFeature).toBeUndefined();
    const open = (marks: string) =>
      of(line(marks))
        .knownObject('Box')
        ?.fields.filter(({ requiredOnCreate }) => requiredOnCreate === 'unknown')
        .map(({ name }) => name);
    expect(open('')).toEqual(['Name', 'Kind', 'Sort', 'Owner']);
    expect(open('=')).toEqual(['Kind']);
    const box = of(line('='));
    expect(fieldOf('Box', 'Name', box)).toMatchObject({ length: 80, idLookup: true });
    expect(fieldOf('Box', 'Kind', box)).toMatchObject({ length: 40, createable: true, updateable: false });
    expect(fieldOf('Box', 'Price', box)).toMatchObject({
      precision: 18,
      scale: 2,
      createable: false,
      updateable: true,
    });
    expect(fieldOf('Box', 'Rate', box)).toMatchObject({ scale: 3, createable: false, updateable: false });
    expect(fieldOf('Box', 'Rate', box)?.precision).toBeUndefined();
    expect(fieldOf('Box', 'Sort', box)?.defaultedOnCreate).toBe(true);
  });

  it('is read from its line', () => {
    const objects = of(
      'Box||||Id k!"Box ID;*;Name s!;LidId r?>Lid,Cap.Cover;MakerId r>;Size p?#Lid.Size;Color p?#;Note t?=none"A note',
      'Box.Color|*red=Red one|!blue|\\*star=\\=is',
      'Lid.Size|S|L',
    );
    const box = objects.knownObject('BOX');
    expect(box?.fields.map(({ name }) => name)).toEqual([
      ...['Id', 'CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById', 'SystemModstamp'],
      ...['Name', 'LidId', 'MakerId', 'Size', 'Color', 'Note'],
    ]);
    expect(fieldOf('Box', 'Note', objects)).toMatchObject({ type: 'textarea', defaultValue: 'none', label: 'A note' });
    expect(fieldOf('Box', 'LidId', objects)).toMatchObject({ referenceTo: ['Lid', 'Cap'], relationshipName: 'Cover' });
    expect(fieldOf('Box', 'MakerId', objects)).toMatchObject({ referenceTo: [], relationshipName: 'Maker' });
    expect(fieldOf('Box', 'Size', objects)?.picklist.map(({ value }) => value)).toEqual(['S', 'L']);
    expect(fieldOf('Box', 'Color', objects)?.picklist).toEqual([
      { value: 'red', label: 'Red one', isDefault: true, active: true },
      { value: 'blue', label: 'blue', isDefault: false, active: false },
      { value: '*star', label: '=is', isDefault: false, active: true },
    ]);
  });

  it('without an Id field gets one', () => {
    expect(
      of('Box||||Name s')
        .knownObject('Box')
        ?.fields.map(({ name }) => name),
    ).toEqual(['Id', 'Name']);
  });

  it('without a key prefix has one that no org has, and takes every Id', () => {
    expect(of('Box||||Id k').knownObject('Box')?.keyPrefix).toMatch(/^y\w\w$/);
  });

  it('never makes a lookup raise, however malformed the text is', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(3000), fc.string(), (at, length, noise) => {
        const broken = new KnownObjects(text.slice(at, at + length) + noise);
        for (const name of broken.names().slice(0, 20)) {
          for (const field of broken.knownObject(name)?.fields ?? []) expect(field.name).not.toBe('');
        }
      }),
    );
  });
});
