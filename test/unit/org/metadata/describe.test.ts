import { describe, expect, it } from 'vitest';
import { fieldOf, fieldXml, lookupXml, names, objectXml, orgOf } from './support';

/** A field as the Salesforce extensions write it: part of what a describe result has. */
const described = (name: string, type: string, more: Record<string, unknown> = {}) => ({
  aggregatable: true,
  custom: name.endsWith('__c'),
  defaultValue: null,
  extraTypeInfo: null,
  filterable: true,
  groupable: true,
  inlineHelpText: null,
  label: `${name} label`,
  name,
  nillable: true,
  picklistValues: [],
  referenceTo: [],
  relationshipName: null,
  sortable: true,
  type,
  ...more,
});

const file = (name: string, fields: unknown[], more: Record<string, unknown> = {}) => ({
  [`/.sfdx/tools/soqlMetadata/${name.endsWith('__c') ? 'custom' : 'standard'}Objects/${name}.json`]: JSON.stringify({
    fields,
    childRelationships: [],
    custom: name.endsWith('__c'),
    name,
    queryable: true,
    ...more,
  }),
});

describe('what the user’s org says of an object', () => {
  it('wins over what is shipped, which keeps what it does not say', () => {
    const shipped = orgOf({}).field('Task', 'Subject');
    const { field, object } = orgOf(
      file('Task', [
        described('Subject', 'combobox', {
          label: 'What about',
          nillable: false,
          picklistValues: [{ active: true, defaultValue: true, label: 'Ring', validFor: null, value: 'Call' }],
        }),
        described('Wave__c', 'double'),
      ]),
    );
    expect(field('Task', 'Subject')).toEqual({
      ...shipped,
      label: 'What about',
      nillable: false,
      picklist: [{ value: 'Call', label: 'Ring', isDefault: true, active: true }],
    });
    expect(field('Task', 'Wave__c')).toMatchObject({ type: 'double', custom: true, createable: true });
    expect(object('Task').keyPrefix).toBe('00T');
  });

  it('makes an object that is not shipped known, its system fields read-only', () => {
    const { object } = orgOf(
      file('Wave', [described('Id', 'id'), described('Height', 'double'), described('CreatedDate', 'datetime')], {
        label: 'A wave',
        keyPrefix: '0wv',
      }),
    );
    const wave = object('wave');
    expect(wave).toMatchObject({ name: 'Wave', label: 'A wave', keyPrefix: '0wv', complete: true });
    expect(wave.fields.map(({ name, createable }) => [name, createable])).toEqual([
      ['Id', false],
      ['Height', true],
      ['CreatedDate', false],
    ]);
  });

  it('makes a custom object known that is not in the project, with just the fields it has', () => {
    const { object } = orgOf(
      file('pkg__Thing__c', [described('Id', 'id'), described('Name', 'string'), described('pkg__A__c', 'date')]),
    );
    const thing = object('PKG__thing__c');
    expect(names(thing)).toEqual(['Id', 'Name', 'pkg__A__c']);
    expect(thing).toMatchObject({ name: 'pkg__Thing__c', complete: true });
    expect(fieldOf(thing, 'Id').createable).toBe(false);
  });

  it('gives way to the files of the project, which are what will be deployed', () => {
    const { field, object } = orgOf({
      ...file('T__c', [described('Id', 'id'), described('A__c', 'string', { label: 'Old' })]),
      'objects/T__c/T__c.object-meta.xml': objectXml(),
      'objects/T__c/fields/A__c.field-meta.xml': fieldXml('A__c', 'Text', '<length>7</length>'),
      'objects/T__c/fields/New__c.field-meta.xml': fieldXml('New__c', 'Checkbox'),
    });
    expect(field('T__c', 'A__c')).toMatchObject({ label: 'A__c', length: 7 });
    expect(names(object('T__c'))).toEqual(['Id', 'A__c', 'New__c']);
  });

  it('has the facts of a whole describe result where it is one', () => {
    const { object } = orgOf(
      file(
        'T__c',
        [
          described('A__c', 'currency', {
            length: 0,
            precision: 12,
            scale: 2,
            createable: false,
            updateable: false,
            calculated: true,
            unique: true,
            externalId: true,
            restrictedPicklist: false,
          }),
        ],
        {
          recordTypeInfos: [
            {
              active: true,
              defaultRecordTypeMapping: true,
              developerName: 'Big',
              master: false,
              name: 'Big one',
              recordTypeId: '012000000000001AAA',
            },
          ],
          childRelationships: [
            { childSObject: 'Line__c', field: 'T__c', relationshipName: 'Lines__r' },
            { childSObject: 'TChangeEvent', field: 'T__c', relationshipName: null },
          ],
        },
      ),
    );
    const info = object('T__c');
    expect(fieldOf(info, 'A__c')).toMatchObject({
      precision: 12,
      scale: 2,
      length: undefined,
      createable: false,
      calculated: true,
      unique: true,
      externalId: true,
    });
    expect(info.recordTypes).toEqual([
      {
        id: '012000000000001AAA',
        developerName: 'Big',
        name: 'Big one',
        active: true,
        isDefault: true,
        isMaster: false,
      },
    ]);
    expect(info.childRelationships).toContainEqual({ name: 'Lines__r', childObject: 'Line__c', field: 'T__c' });
  });

  it('decides whether there are fields of person accounts and several currencies', () => {
    const features = ['CurrencyIsoCode', 'IsPersonAccount', 'PersonEmail', 'Score__pc'];
    const { object } = orgOf(
      file('Account', [
        described('CurrencyIsoCode', 'picklist'),
        described('IsPersonAccount', 'boolean'),
        described('PersonEmail', 'email'),
        described('Score__pc', 'double'),
      ]),
    );
    expect(names(object('Account'))).toEqual(expect.arrayContaining(features));
    expect(names(orgOf({}).object('Account')).filter((name) => features.includes(name))).toEqual([]);
  });

  it('adds to the child collections that fields of the project make', () => {
    const { object } = orgOf({
      ...file('Account', [], {
        childRelationships: [{ childSObject: 'Contact', field: 'AccountId', relationshipName: 'Contacts' }],
      }),
      'objects/Line__c/fields/A__c.field-meta.xml': lookupXml('A__c', 'Account', 'Lines'),
    });
    expect(object('Account').childRelationships?.map(({ name }) => name)).toEqual(['Contacts', 'Lines__r']);
  });

  it('may be long, as that of an object with long picklists is', () => {
    const values = Array.from({ length: 30_000 }, (_, index) => ({
      active: true,
      label: `Value ${index}`,
      value: `${index}`,
    }));
    const { field, codes } = orgOf(
      file('Wave', [described('A', 'picklist', { picklistValues: values, pad: ' '.repeat(2_000_000) })]),
    );
    expect(field('Wave', 'A').picklist).toHaveLength(30_000);
    expect(codes()).toEqual([]);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['of no name', '{"fields":[]}'],
  ])('is left out and named when it is %s', (_, text) => {
    const path = '/.sfdx/tools/soqlMetadata/standardObjects/Task.json';
    const { object, problems } = orgOf({ [path]: text });
    expect(object('Task').fields).toEqual(orgOf({}).object('Task').fields);
    expect(problems.map(({ file: at, problem }) => [at, problem.code])).toEqual([[`/p${path}`, 'metadata-describe']]);
  });

  it('is read as far as its entries have the right shape', () => {
    const { object } = orgOf(
      file('Wave', [null, 5, { name: 'A' }, { type: 'string' }, described('B', 'Long'), described('C', 'none')], {
        childRelationships: [{}, 'x'],
        recordTypeInfos: 'x',
      }),
    );
    expect(object('Wave').fields.map(({ name, type }) => [name, type])).toEqual([['B', 'int']]);
  });
});
