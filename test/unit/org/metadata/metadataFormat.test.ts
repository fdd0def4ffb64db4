import { describe, expect, it } from 'vitest';
import { metadataFileKind, objectNameOf } from '../../../../engine/org/metadata/fileNames';
import { orgMetadata } from '../../../../engine/org/metadata/orgMetadata';
import { ProjectFiles } from '../../../../server/project/projectFiles';
import { memoryFileSystem } from '../../support/memoryFileSystem';
import { fieldOf, fieldXml, names, objectXml, orgOf, projectFile, recordXml } from './support';

const fields = (name: string, type: string, more = '') =>
  `<fields><fullName>${name}</fullName><label>${name}</label><type>${type}</type>${more}</fields>`;
const lookup = (name: string, target: string, relationship: string) =>
  fields(name, 'Lookup', `<referenceTo>${target}</referenceTo><relationshipName>${relationship}</relationshipName>`);
const TICKET = '<label>Ticket</label><pluralLabel>Tickets</pluralLabel>';

describe('the name of a metadata file', () => {
  it.each([
    ['/p/src/objects/Account.object', 'object'],
    ['C:\\p\\src\\objects\\Account.object', 'object'],
    ['objects/Account.object', 'object'],
    ['/p/objects/Account/Account.object-meta.xml', 'object'],
    ['/p/src/labels/CustomLabels.labels', 'labels'],
    ['/p/src/customMetadata/Route.Support.md', 'md'],
    ['/p/src/globalValueSets/Skills.globalValueSet', 'globalValueSet'],
    ['/p/src/standardValueSets/TaskStatus.standardValueSet', 'standardValueSet'],
    // Files of others that happen to end alike.
    ['/p/assets/Ball.object', undefined],
    ['/p/src/customMetadata/README.md', undefined],
    ['/p/notes/Route.Support.md', undefined],
    ['/p/labels/mail.labels', undefined],
    ['/p/src/objects/Account.objectTranslation', undefined],
    ['/p/src/objects/object', undefined],
    ['/p/x.constructor-meta.xml', undefined],
    ['-meta.xml', undefined],
  ])('%s', (path, kind) => {
    expect(metadataFileKind(path)).toBe(kind);
  });

  it('tells the object', () => {
    expect(objectNameOf('/objects/p/src/objects/Account.object')).toBe('Account');
    expect(objectNameOf('/p/objects/Account/fields/A__c.field-meta.xml')).toBe('Account');
    expect(objectNameOf('/p/objects/Account.object-meta.xml')).toBeUndefined();
  });
});

describe('an object of one file, in the format of the Metadata API', () => {
  it('has its fields, record types and field sets', () => {
    const { object, field, metadata, codes } = orgOf({
      'objects/Ticket__c.object': objectXml(
        `${TICKET}<enableHistory>true</enableHistory><sharingModel>ReadWrite</sharingModel>` +
          `<nameField><displayFormat>T-{0000}</displayFormat><label>No.</label><type>AutoNumber</type></nameField>` +
          `${fields('Code__c', 'Text', '<length>9</length><externalId>true</externalId><unique>true</unique>')}` +
          `<recordTypes><fullName>Call</fullName><active>true</active><label>A call</label></recordTypes>` +
          `<fieldSets><fullName>Short</fullName><label>Short</label><displayedFields><field>Code__c</field><isRequired>true</isRequired></displayedFields></fieldSets>` +
          `<listViews><fullName>All</fullName><columns>NAME</columns></listViews>`,
      ),
    });
    const ticket = object('ticket__C');
    expect(ticket).toMatchObject({ name: 'Ticket__c', label: 'Ticket', labelPlural: 'Tickets', complete: true });
    expect(field('Ticket__c', 'Code__c')).toMatchObject({ type: 'string', length: 9, externalId: true, unique: true });
    expect(field('Ticket__c', 'Name').autoNumber).toEqual({ format: 'T-{0000}', start: 1 });
    expect(field('Ticket__c', 'RecordTypeId').type).toBe('reference');
    expect(ticket.recordTypes.map(({ developerName, name }) => [developerName, name])).toContainEqual([
      'Call',
      'A call',
    ]);
    expect(ticket.fieldSets).toMatchObject([{ name: 'Short', fields: [{ path: 'Code__c', required: true }] }]);
    expect(metadata.sobject('Ticket__History')?.kind).toBe('history');
    expect(metadata.sobject('Ticket__Share')).toBeUndefined();
    expect(codes()).toEqual([]);
  });

  it('adds to a standard object, Activity to Task and Event', () => {
    const { field, object } = orgOf({
      'objects/Account.object': objectXml(fields('Tier__c', 'Text', '<length>3</length>')),
      'objects/Activity.object': objectXml(fields('Queue__c', 'Text', '<length>80</length>')),
    });
    expect(field('Account', 'Tier__c').length).toBe(3);
    expect(field('Account', 'Industry').type).toBe('picklist');
    expect(object('Account').label).toBe('Account');
    for (const name of ['Task', 'Event']) expect(field(name, 'Queue__c').length).toBe(80);
  });

  it('has picklists of today and those of API 37 and before', () => {
    const value = (name: string, more: string) => `<fullName>${name}</fullName>${more}`;
    const { field } = orgOf({
      'objects/Ticket__c.object': objectXml(
        TICKET +
          fields(
            'Now__c',
            'Picklist',
            `<valueSet><restricted>true</restricted><valueSetDefinition><value>${value('A', '<default>true</default>')}</value></valueSetDefinition></valueSet>`,
          ) +
          fields(
            'Old__c',
            'Picklist',
            `<picklist><controllingField>Now__c</controllingField><picklistValues>${value('X', '<default>false</default>')}</picklistValues><picklistValues>${value('Y', '<default>true</default>')}</picklistValues><sorted>false</sorted></picklist>`,
          ) +
          fields(
            'Closed__c',
            'Picklist',
            `<picklist><picklistValues>${value('Z', '<default>false</default>')}</picklistValues><restrictedPicklist>true</restrictedPicklist></picklist>`,
          ),
      ),
    });
    expect(field('Ticket__c', 'Now__c')).toMatchObject({ restricted: true, defaultValue: 'A' });
    const old = field('Ticket__c', 'Old__c');
    expect(old).toMatchObject({ restricted: false, controllingField: 'Now__c', defaultValue: 'Y' });
    expect(old.picklist.map(({ value: each }) => each)).toEqual(['X', 'Y']);
    expect(field('Ticket__c', 'Closed__c')).toMatchObject({ restricted: true, defaultValue: undefined });
  });

  it('makes collections of child records and roll-ups', () => {
    const { metadata, field, object } = orgOf({
      'objects/Ticket__c.object': objectXml(
        `${TICKET}${fields('Total__c', 'Summary', '<summarizedField>Line__c.Due__c</summarizedField>')}`,
      ),
      'objects/Line__c.object': objectXml(
        `<label>Line</label>${lookup('Ticket__c', 'Ticket__c', 'Lines')}${fields('Due__c', 'Date')}`,
      ),
      'objects/Activity.object': objectXml(lookup('Ticket__c', 'Ticket__c', 'Things')),
    });
    expect(field('Ticket__c', 'Total__c').type).toBe('date');
    const own = object('Ticket__c').childRelationships?.filter(({ field: each }) => each === 'Ticket__c');
    expect(own).toEqual([
      { name: 'Things__r', childObject: 'Task', field: 'Ticket__c' },
      { name: 'Things__r', childObject: 'Event', field: 'Ticket__c' },
      { name: 'Lines__r', childObject: 'Line__c', field: 'Ticket__c' },
    ]);
    expect(metadata.objectNames()).toContain('Line__c');
    expect(metadata.objectNames()).not.toContain('Activity');
  });

  it('that only adds to the object of a package does not tell what else it has', () => {
    const { object, metadata, codes } = orgOf({
      'objects/pkg__Case__c.object': objectXml(fields('Own__c', 'Checkbox')),
    });
    expect(object('pkg__Case__c').complete).toBe(false);
    expect(names(object('pkg__Case__c'))).toContain('Own__c');
    expect(metadata.sobject('pkg__Case__Share')?.kind).toBe('share');
    expect(codes()).toEqual([]);
  });

  it('can be a custom setting, an event or a custom metadata type with records', () => {
    const { object, metadata, codes } = orgOf({
      'objects/Config__c.object': objectXml('<customSettingsType>List</customSettingsType><label>Config</label>'),
      'objects/Call__e.object': objectXml('<label>Call</label><publishBehavior>PublishImmediately</publishBehavior>'),
      'objects/Route__mdt.object': objectXml(`<label>Route</label>${fields('Order__c', 'Number', '<scale>0</scale>')}`),
      'customMetadata/Route.Support.md': recordXml('Support', { Order__c: '3' }),
      'customMetadata/README.md': 'not ours',
    });
    expect(object('Config__c').kind).toBe('listSetting');
    expect(object('Call__e').publishesImmediately).toBe(true);
    const [record] = metadata.customMetadataRecords('Route__mdt');
    expect(record?.qualifiedApiName).toBe('Support');
    expect(record?.values.get('Label')).toBe('Support');
    expect(String(record?.values.get('Order__c'))).toBe('3');
    expect(codes()).toEqual([]);
  });

  it('takes values from value sets and has labels', () => {
    const { field, metadata } = orgOf({
      'objects/Ticket__c.object': objectXml(
        TICKET +
          fields(
            'Skill__c',
            'Picklist',
            '<valueSet><restricted>true</restricted><valueSetName>Skills</valueSetName></valueSet>',
          ),
      ),
      'globalValueSets/Skills.globalValueSet':
        '<GlobalValueSet><customValue><fullName>Piano</fullName></customValue></GlobalValueSet>',
      'standardValueSets/TaskStatus.standardValueSet':
        '<StandardValueSet><standardValue><fullName>Gone</fullName><closed>true</closed></standardValue></StandardValueSet>',
      'labels/CustomLabels.labels':
        '<CustomLabels><labels><fullName>Hi</fullName><value>Hello</value></labels></CustomLabels>',
    });
    expect(field('Ticket__c', 'Skill__c').picklist.map(({ value }) => value)).toEqual(['Piano']);
    expect(field('Task', 'Status').picklist).toMatchObject([{ value: 'Gone', closed: true }]);
    expect(metadata.label('hi')?.value).toBe('Hello');
  });
});

describe('both formats in one project', () => {
  it('complete each other; what has a file of its own wins', () => {
    const { field, object, codes } = orgOf({
      'a/objects/Ticket__c.object': objectXml(
        `${TICKET}${fields('A__c', 'Text', '<length>1</length>')}${fields('B__c', 'Text', '<length>1</length>')}`,
      ),
      'b/objects/Ticket__c/fields/A__c.field-meta.xml': fieldXml('A__c', 'Text', '<length>2</length>'),
      'b/objects/Ticket__c/fields/C__c.field-meta.xml': fieldXml('C__c', 'Text', '<length>2</length>'),
      'c/objects/Ticket__c.object': objectXml(fields('D__c', 'Text', '<length>3</length>')),
    });
    expect(object('Ticket__c')).toMatchObject({ label: 'Ticket', complete: true });
    const lengths = ['A__c', 'B__c', 'C__c', 'D__c'].map((name) => field('Ticket__c', name).length);
    expect(lengths).toEqual([2, 1, 2, 3]);
    expect(codes()).toEqual([]);
  });
});

describe('what is wrong with such a file', () => {
  it('is told where it stands', () => {
    const text = objectXml(`${TICKET}${fields('A__c', 'Texxt')}<fields/>${fields('Fine__c', 'Date')}<recordTypes/>`);
    const { object, problems } = orgOf({ 'objects/Ticket__c.object': text });
    expect(names(object('Ticket__c'))).toContain('Fine__c');
    const found = problems.map(({ file, problem }) => [file, problem.code, text.slice(problem.start, problem.end)]);
    expect(found).toEqual([
      ['/p/app/objects/Ticket__c.object', 'metadata-missing-element', '<recordTypes/>'],
      ['/p/app/objects/Ticket__c.object', 'metadata-unknown-type', '<type>Texxt</type>'],
      ['/p/app/objects/Ticket__c.object', 'metadata-missing-element', '<fields/>'],
    ]);
  });

  it.each([
    ['cut off', '<CustomObject><fields>', 'metadata-malformed'],
    ['another root', '<CustomField/>', 'metadata-malformed'],
    ['empty', '', 'metadata-malformed'],
    ['a document type', '<!DOCTYPE a><CustomObject/>', 'metadata-doctype'],
    ['far too large', `<CustomObject>${' '.repeat(20_000_001)}</CustomObject>`, 'metadata-too-large'],
  ])('leaves the shipped object as it is: %s', (_, text, code) => {
    const { field, codes } = orgOf({
      'objects/Account.object': text,
      'objects/Account/fields/A__c.field-meta.xml': fieldXml('A__c', 'Date'),
    });
    expect(field('Account', 'A__c').type).toBe('date');
    expect(codes()).toEqual([`objects/Account.object: ${code}`]);
  });

  it('is nothing of an object file with all of a large object', () => {
    const many = Array.from({ length: 800 }, (_, at) =>
      fields(`F${at}__c`, 'Text', `<length>255</length><description>${'x'.repeat(3000)}</description>`),
    );
    const { object, codes } = orgOf({ 'objects/Ticket__c.object': objectXml(TICKET + many.join('')) });
    expect(object('Ticket__c').fields.filter(({ custom }) => custom)).toHaveLength(800);
    expect(codes()).toEqual([]);
  });
});

describe('a change of an object file', () => {
  it('is read again, the other files are not', () => {
    const path = '/p/app/objects/Ticket__c.object';
    const fileSystem = memoryFileSystem({
      '/p/sfdx-project.json': projectFile(),
      [path]: objectXml(TICKET + fields('A__c', 'Date')),
      '/p/app/objects/Line__c.object': objectXml(`<label>Line</label>${lookup('Ticket__c', 'Ticket__c', 'Lines')}`),
    });
    const files = ProjectFiles.find('/p', '/p', undefined, fileSystem);
    const read = () => {
      const { metadata } = orgMetadata(files);
      const ticket = metadata.sobject('Ticket__c');
      if (!ticket) return undefined;
      return {
        type: fieldOf(ticket, 'A__c').type,
        lines: ticket.childRelationships?.some((c) => c.name === 'Lines__r'),
      };
    };
    expect(read()).toEqual({ type: 'date', lines: true });
    const reads = fileSystem.reads.length;
    expect(read()).toEqual({ type: 'date', lines: true });
    expect(fileSystem.reads).toHaveLength(reads);
    fileSystem.files[path] = objectXml(TICKET + fields('A__c', 'Time'));
    files.invalidate(path);
    expect(read()?.type).toBe('time');
    expect(fileSystem.reads.slice(reads)).toEqual([path]);
    delete fileSystem.files[path];
    files.invalidate(path);
    expect(read()).toBeUndefined();
  });
});
