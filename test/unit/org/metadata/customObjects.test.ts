import { describe, expect, it } from 'vitest';
import { fieldOf, fieldXml, lookupXml, names, objectXml, orgOf } from './support';

describe('a custom object', () => {
  it('has a last activity only when it allows activities', () => {
    const { object } = orgOf({
      'objects/Quiet__c/Quiet__c.object-meta.xml': objectXml(
        '<label>Quiet</label><enableActivities>false</enableActivities>',
      ),
      'objects/Busy__c/Busy__c.object-meta.xml': objectXml(
        '<label>Busy</label><enableActivities>true</enableActivities>',
      ),
    });
    expect(names(object('Quiet__c'))).not.toContain('LastActivityDate');
    expect(names(object('Busy__c'))).toContain('LastActivityDate');
  });

  it('numbers its records as its name field says', () => {
    const nameField =
      '<nameField><label>No</label><type>AutoNumber</type><displayFormat>T-{0000}</displayFormat><startingNumber>7</startingNumber></nameField>';
    const { field } = orgOf({ 'objects/T__c/T__c.object-meta.xml': objectXml(`<label>T</label>${nameField}`) });
    expect(field('T__c', 'Name')).toMatchObject({ autoNumber: { format: 'T-{0000}', start: 7 }, createable: false });
  });

  it('may declare fields, record types and field sets in its own file', () => {
    const { object, codes } = orgOf({
      'objects/T__c/T__c.object-meta.xml': objectXml(
        '<label>T</label><fields><fullName>A__c</fullName><type>Checkbox</type></fields><fields><fullName>B__c</fullName></fields><recordTypes><fullName>Big</fullName></recordTypes><fieldSets><fullName>Card</fullName><displayedFields><field>A__c</field></displayedFields></fieldSets>',
      ),
    });
    const info = object('T__c');
    expect(fieldOf(info, 'A__c').type).toBe('boolean');
    expect(info.recordTypes.map(({ developerName }) => developerName)).toEqual(['Big', 'Master']);
    expect(info.fieldSets?.map(({ name }) => name)).toEqual(['Card']);
    expect(codes()).toEqual(['objects/T__c/T__c.object-meta.xml: metadata-missing-element']);
  });

  it('may have an object file in several package directories; the one that declares it counts', () => {
    const files = {
      '/sfdx-project.json': JSON.stringify({ packageDirectories: [{ path: 'app', default: true }, { path: 'base' }] }),
      'objects/T__c/T__c.object-meta.xml': objectXml('<enableHistory>true</enableHistory>'),
      '/base/objects/T__c/T__c.object-meta.xml': objectXml('<label>Ticket</label>'),
      '/base/objects/T__c/fields/A__c.field-meta.xml': fieldXml('A__c', 'Text', '<length>5</length>'),
      'objects/T__c/fields/A__c.field-meta.xml': fieldXml('A__c', 'Text', '<length>9</length>'),
    };
    const { object, field } = orgOf(files);
    expect(object('T__c')).toMatchObject({ label: 'Ticket', complete: true });
    // The default package directory is searched first.
    expect(field('T__c', 'A__c').length).toBe(9);
  });

  it('lists its field sets with paths through relationships', () => {
    const { object } = orgOf({
      'objects/T__c/T__c.object-meta.xml': objectXml(),
      'objects/T__c/fieldSets/Card.fieldSet-meta.xml':
        '<FieldSet><fullName>Card</fullName><description>On the card</description><label>The card</label><availableFields><field>Hidden__c</field></availableFields><displayedFields><field>Name</field><isRequired>true</isRequired></displayedFields><displayedFields><field>Owner.Name</field><isRequired>false</isRequired></displayedFields></FieldSet>',
    });
    expect(object('T__c').fieldSets).toEqual([
      {
        name: 'Card',
        label: 'The card',
        description: 'On the card',
        fields: [
          { path: 'Name', required: true },
          { path: 'Owner.Name', required: false },
        ],
      },
    ]);
  });
});

describe('other kinds of objects', () => {
  const { object, codes, metadata } = orgOf({
    'objects/S__c/S__c.object-meta.xml': objectXml(
      '<label>S</label><customSettingsType>Hierarchy</customSettingsType>',
    ),
    'objects/L__c/L__c.object-meta.xml': objectXml('<label>L</label><customSettingsType>List</customSettingsType>'),
    'objects/M__mdt/M__mdt.object-meta.xml': objectXml(),
    'objects/E__e/E__e.object-meta.xml': objectXml('<label>E</label><eventType>HighVolume</eventType>'),
    'objects/E__e/fields/A__c.field-meta.xml': fieldXml('A__c', 'Text', '<length>5</length>'),
    'objects/B__b/B__b.object-meta.xml': objectXml(),
    'objects/X__x/X__x.object-meta.xml': objectXml(),
    'objects/K__kav/K__kav.object-meta.xml': objectXml(),
  });

  it('have the fields that the platform gives them', () => {
    expect(names(object('S__c'))).toEqual(expect.arrayContaining(['Id', 'Name', 'SetupOwnerId', 'CreatedDate']));
    expect(names(object('S__c'))).not.toContain('OwnerId');
    expect(names(object('M__mdt'))).toEqual(
      expect.arrayContaining([
        'DeveloperName',
        'MasterLabel',
        'Label',
        'QualifiedApiName',
        'NamespacePrefix',
        'Language',
      ]),
    );
    expect(names(object('E__e'))).toEqual(['ReplayId', 'EventUuid', 'CreatedDate', 'CreatedById', 'A__c']);
    expect(names(object('X__x'))).toEqual(expect.arrayContaining(['ExternalId', 'DisplayUrl']));
  });

  it.each([
    ['S__c', 'hierarchySetting'],
    ['L__c', 'listSetting'],
    ['M__mdt', 'customMetadata'],
    ['E__e', 'platformEvent'],
    ['B__b', 'bigObject'],
    ['X__x', 'externalObject'],
    ['K__kav', 'knowledgeArticle'],
  ])('%s is a %s', (name, kind) => {
    expect(object(name).kind).toBe(kind);
    expect(object(name).recordTypes).toEqual([]);
  });

  it('are named where their records are not simulated', () => {
    for (const name of ['B__b', 'X__x']) metadata.sobject(name);
    expect(codes().sort()).toEqual([
      'objects/B__b/B__b.object-meta.xml: metadata-not-simulated',
      'objects/X__x/X__x.object-meta.xml: metadata-not-simulated',
    ]);
  });
});

describe('objects that the platform makes beside a custom one', () => {
  const { object, metadata } = orgOf({
    'objects/Private__c/Private__c.object-meta.xml': objectXml(
      '<label>Private</label><sharingModel>Private</sharingModel><enableHistory>true</enableHistory>',
    ),
    'objects/Private__c/fields/A__c.field-meta.xml': fieldXml('A__c', 'Checkbox'),
    'objects/Open__c/Open__c.object-meta.xml': objectXml('<label>Open</label><sharingModel>ReadWrite</sharingModel>'),
  });

  it('are shares, history, feed and change events', () => {
    expect(object('private__share')).toMatchObject({ name: 'Private__Share', kind: 'share' });
    expect(names(object('Private__Share'))).toEqual(
      expect.arrayContaining(['ParentId', 'UserOrGroupId', 'AccessLevel', 'RowCause']),
    );
    expect(fieldOf(object('Private__Share'), 'ParentId').referenceTo).toEqual(['Private__c']);
    expect(names(object('Private__History'))).toEqual(expect.arrayContaining(['Field', 'OldValue', 'NewValue']));
    expect(names(object('Private__ChangeEvent'))).toEqual(expect.arrayContaining(['ChangeEventHeader', 'A__c']));
  });

  it('are there only when the object is so set up', () => {
    for (const name of ['Open__Share', 'Open__History', 'Private__Feed', 'Nope__Share', '__share']) {
      expect(metadata.sobject(name)).toBeUndefined();
    }
  });
});

describe('what is known of fields', () => {
  it('of formulas and roll-ups is their type, and that they are read-only', () => {
    const { field } = orgOf({
      'objects/P__c/P__c.object-meta.xml': objectXml(),
      'objects/P__c/fields/F__c.field-meta.xml': fieldXml('F__c', 'Text', '<formula>Name &amp; "!"</formula>'),
      'objects/P__c/fields/Sum__c.field-meta.xml': fieldXml(
        'Sum__c',
        'Summary',
        '<summarizedField>C__c.Amount__c</summarizedField><summaryOperation>sum</summaryOperation>',
      ),
      'objects/P__c/fields/Last__c.field-meta.xml': fieldXml(
        'Last__c',
        'Summary',
        '<summarizedField>Opportunity.CloseDate</summarizedField><summaryOperation>max</summaryOperation>',
      ),
      'objects/P__c/fields/Count__c.field-meta.xml': fieldXml(
        'Count__c',
        'Summary',
        '<summaryOperation>count</summaryOperation>',
      ),
      'objects/P__c/fields/Round__c.field-meta.xml': fieldXml(
        'Round__c',
        'Summary',
        '<summarizedField>P__c.Round__c</summarizedField>',
      ),
      'objects/C__c/fields/Amount__c.field-meta.xml': fieldXml(
        'Amount__c',
        'Currency',
        '<precision>18</precision><scale>2</scale>',
      ),
    });
    expect(field('P__c', 'F__c')).toMatchObject({
      type: 'string',
      calculated: true,
      formula: 'Name & "!"',
      length: 1300,
      createable: false,
      updateable: false,
    });
    expect(field('P__c', 'Sum__c')).toMatchObject({ type: 'currency', calculated: true, createable: false });
    expect(field('P__c', 'Last__c').type).toBe('date');
    expect(field('P__c', 'Count__c').type).toBe('double');
    expect(field('P__c', 'Round__c').type).toBe('double');
    expect(field('C__c', 'Amount__c')).toMatchObject({ precision: 18, scale: 2 });
  });

  it('of auto-numbers, master-detail and help is kept', () => {
    const { field } = orgOf({
      'objects/T__c/fields/No__c.field-meta.xml': fieldXml(
        'No__c',
        'AutoNumber',
        '<displayFormat>A-{00}</displayFormat>',
      ),
      'objects/T__c/fields/P__c.field-meta.xml': fieldXml(
        'P__c',
        'MasterDetail',
        '<referenceTo>Account</referenceTo><relationshipName>Lines</relationshipName><inlineHelpText>Whose?</inlineHelpText>',
      ),
      'objects/T__c/fields/Q__c.field-meta.xml': lookupXml(
        'Q__c',
        'Account',
        'Qs',
        '<deleteConstraint>Cascade</deleteConstraint>',
      ),
    });
    expect(field('T__c', 'No__c').autoNumber).toEqual({ format: 'A-{00}', start: 1 });
    expect(field('T__c', 'P__c')).toMatchObject({
      cascadeDelete: true,
      helpText: 'Whose?',
      childRelationshipName: 'Lines__r',
    });
    expect(field('T__c', 'Q__c').cascadeDelete).toBe(true);
  });
});

describe('a standard field that is not shipped', () => {
  it('is known by what its file says, and named', () => {
    const { field, codes } = orgOf({
      'objects/Task/fields/Tier.field-meta.xml': fieldXml('Tier', 'Picklist'),
      'objects/Task/fields/Untold.field-meta.xml': '<CustomField><fullName>Untold</fullName></CustomField>',
    });
    expect(field('Task', 'tier')).toMatchObject({ name: 'Tier', type: 'picklist', custom: false });
    expect(() => field('Task', 'Untold')).toThrow();
    expect(codes()).toEqual([
      'objects/Task/fields/Tier.field-meta.xml: metadata-unknown-field',
      'objects/Task/fields/Untold.field-meta.xml: metadata-unknown-field',
    ]);
  });
});

describe('value sets', () => {
  const shared = (restricted: boolean) =>
    fieldXml(
      'Skill__c',
      'Picklist',
      `<valueSet><restricted>${restricted}</restricted><valueSetName>Skills</valueSetName></valueSet>`,
    );
  const skills =
    '<GlobalValueSet><customValue><fullName>a</fullName><default>true</default><label>A</label></customValue><customValue><fullName>b</fullName><default>false</default><isActive>false</isActive></customValue><masterLabel>Skills</masterLabel><sorted>false</sorted></GlobalValueSet>';

  it('of the whole org give a field its values and default', () => {
    const { field, codes } = orgOf({
      'objects/Activity/fields/Skill__c.field-meta.xml': shared(true),
      'globalValueSets/Skills.globalValueSet-meta.xml': skills,
    });
    expect(field('Task', 'Skill__c')).toMatchObject({ restricted: true, defaultValue: 'a' });
    expect(field('Task', 'Skill__c').picklist).toEqual([
      { value: 'a', label: 'A', isDefault: true, active: true },
      { value: 'b', label: 'b', isDefault: false, active: false },
    ]);
    expect(codes()).toEqual([]);
  });

  it.each([
    ['that the project lacks', {}, ['objects/T__c/fields/Skill__c.field-meta.xml: metadata-global-value-set']],
    [
      'that are broken',
      { 'globalValueSets/Skills.globalValueSet-meta.xml': '<GlobalValueSet>' },
      [
        'globalValueSets/Skills.globalValueSet-meta.xml: metadata-malformed',
        'objects/T__c/fields/Skill__c.field-meta.xml: metadata-global-value-set',
      ],
    ],
    [
      'that are empty',
      { 'globalValueSets/Skills.globalValueSet-meta.xml': '<GlobalValueSet></GlobalValueSet>' },
      [
        'globalValueSets/Skills.globalValueSet-meta.xml: metadata-missing-element',
        'objects/T__c/fields/Skill__c.field-meta.xml: metadata-global-value-set',
      ],
    ],
  ])('%s restrict nothing', (_, more, expected) => {
    const { field, codes } = orgOf({ 'objects/T__c/fields/Skill__c.field-meta.xml': shared(true), ...more });
    expect(field('T__c', 'Skill__c')).toMatchObject({ restricted: false, picklist: [] });
    expect(codes()).toEqual(expected);
  });

  it('of the platform change a standard field, with what counts as closed', () => {
    const { field } = orgOf({
      'standardValueSets/TaskStatus.standardValueSet-meta.xml':
        '<StandardValueSet><sorted>false</sorted><standardValue><fullName>Open</fullName><default>true</default><label>Open</label><closed>false</closed></standardValue><standardValue><fullName>Done</fullName><default>false</default><label>Done</label><closed>true</closed></standardValue></StandardValueSet>',
    });
    const { picklist, defaultValue } = field('Task', 'Status');
    expect(picklist.map(({ value, closed }) => [value, closed])).toEqual([
      ['Open', undefined],
      ['Done', true],
    ]);
    expect(defaultValue).toBe('Open');
  });

  it('of the platform tell which priority is high', () => {
    const { field } = orgOf({
      'standardValueSets/TaskPriority.standardValueSet-meta.xml':
        '<StandardValueSet><standardValue><fullName>Urgent</fullName><highPriority>true</highPriority></standardValue><standardValue><fullName>High</fullName><highPriority>false</highPriority></standardValue></StandardValueSet>',
    });
    const high = field('Task', 'Priority').picklist.map(({ value, highPriority }) => [value, highPriority]);
    expect(high).toEqual([
      ['Urgent', true],
      ['High', undefined],
    ]);
  });
});
