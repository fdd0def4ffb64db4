import { describe, expect, it } from 'vitest';
import { orgMetadata } from '../../../engine/org/metadata/orgMetadata';
import type { FileProvider, MetadataSource } from '../../../engine/run/contract';
import { Random } from '../../programs/random';
import { attempts, FIRST_SEED, TIMEOUT } from './amount';
import { mutated } from './mutate';

const XMLNS = 'xmlns="http://soap.sforce.com/2006/04/metadata"';
const field = (name: string, parts: string): string =>
  `<CustomField ${XMLNS}><fullName>${name}</fullName><label>${name}</label>${parts}</CustomField>`;
const OBJECT: readonly (readonly [string, string])[] = [
  [
    'Box__c.object-meta.xml',
    `<CustomObject ${XMLNS}><label>Box</label><pluralLabel>Boxes</pluralLabel><nameField><label>Name</label><type>AutoNumber</type><displayFormat>B-{0000}</displayFormat></nameField><deploymentStatus>Deployed</deploymentStatus></CustomObject>`,
  ],
  [
    'fields/Text__c.field-meta.xml',
    field(
      'Text__c',
      '<type>Text</type><length>80</length><required>true</required><unique>false</unique><externalId>true</externalId>',
    ),
  ],
  [
    'fields/Money__c.field-meta.xml',
    field('Money__c', '<type>Currency</type><precision>16</precision><scale>2</scale><defaultValue>1.5</defaultValue>'),
  ],
  [
    'fields/Pick__c.field-meta.xml',
    field(
      'Pick__c',
      '<type>Picklist</type><valueSet><restricted>true</restricted><valueSetDefinition><sorted>false</sorted><value><fullName>A</fullName><default>true</default><label>a</label></value><value><fullName>B</fullName></value></valueSetDefinition></valueSet>',
    ),
  ],
  [
    'fields/Look__c.field-meta.xml',
    field(
      'Look__c',
      '<type>Lookup</type><referenceTo>Account</referenceTo><relationshipName>Boxes</relationshipName><deleteConstraint>SetNull</deleteConstraint>',
    ),
  ],
  [
    'fields/Global__c.field-meta.xml',
    field('Global__c', '<type>MultiselectPicklist</type><valueSet><valueSetName>Colors</valueSetName></valueSet>'),
  ],
  [
    'fields/Formula__c.field-meta.xml',
    field('Formula__c', '<type>Number</type><precision>18</precision><scale>0</scale><formula>Money__c * 2</formula>'),
  ],
  [
    'fields/Sum__c.field-meta.xml',
    field(
      'Sum__c',
      '<type>Summary</type><summaryForeignKey>Child__c.Box__c</summaryForeignKey><summaryOperation>count</summaryOperation>',
    ),
  ],
  [
    'recordTypes/One.recordType-meta.xml',
    `<RecordType ${XMLNS}><fullName>One</fullName><label>One</label><active>true</active><picklistValues><picklist>Pick__c</picklist><values><fullName>A</fullName></values></picklistValues></RecordType>`,
  ],
  [
    'fieldSets/Set.fieldSet-meta.xml',
    `<FieldSet ${XMLNS}><fullName>Set</fullName><label>Set</label><displayedFields><field>Text__c</field><isFieldManaged>false</isFieldManaged></displayedFields></FieldSet>`,
  ],
];
const LABELS = `<CustomLabels ${XMLNS}><labels><fullName>Hello</fullName><language>en_US</language><protected>false</protected><shortDescription>h</shortDescription><value>Hello &amp; so on</value></labels></CustomLabels>`;
const COLORS = `<GlobalValueSet ${XMLNS}><masterLabel>Colors</masterLabel><customValue><fullName>Red</fullName><default>false</default></customValue></GlobalValueSet>`;
const SETTING = `<CustomMetadata ${XMLNS} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><label>One</label><protected>false</protected><values><field>Text__c</field><value xsi:type="xsd:string">x</value></values></CustomMetadata>`;
const DESCRIBE = JSON.stringify({
  name: 'Box__c',
  label: 'Box',
  fields: [
    { name: 'Id', type: 'id', nillable: false },
    { name: 'Text__c', type: 'string', length: 80, picklistValues: [], referenceTo: [] },
  ],
  childRelationships: [{ childSObject: 'Child__c', field: 'Box__c', relationshipName: 'Children__r' }],
});

function files(change: (text: string) => string): FileProvider {
  const one = (file: string, text: string): MetadataSource[] => [{ file, text: change(text) }];
  return {
    apexClass: () => undefined,
    objectMetadata: (name) =>
      name === 'box__c' || name === 'box__mdt'
        ? OBJECT.map(([path, text]) => ({ file: `objects/Box__c/${path}`, text: change(text) }))
        : [],
    metadataFiles: (kind, name) => {
      if (kind === 'labels') return one('labels/CustomLabels.labels-meta.xml', LABELS);
      if (kind === 'globalValueSet') return one('globalValueSets/Colors.globalValueSet-meta.xml', COLORS);
      if (kind === 'customMetadata') return one('customMetadata/Box.One.md-meta.xml', SETTING);
      if (kind === 'soqlMetadata') return name === 'box__c' ? one('soqlMetadata/Box__c.json', DESCRIBE) : [];
      return [];
    },
    project: () => ({ namespace: undefined, objects: ['Box__c', 'Box__mdt'] }),
  };
}

/** Asks for everything that the files say. */
function readAll(provider: FileProvider): number {
  const { metadata, problems } = orgMetadata(provider);
  const box = metadata.sobject('Box__c');
  const setting = metadata.sobject('Box__mdt');
  metadata.label('Hello');
  metadata.customMetadataRecords('Box__mdt');
  for (const each of [box, setting])
    JSON.stringify([each?.fields.map(({ name }) => name), each?.recordTypes, each?.complete]);
  return problems.length;
}

describe('metadata files with tokens that have been changed', () => {
  it('are read without problems as they are', () => {
    expect(readAll(files((text) => text))).toBe(0);
  });

  it('give problems and never throw', { timeout: TIMEOUT }, () => {
    const count = attempts(400);
    let faulty = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed++) {
      const random = new Random(seed);
      const change = (text: string): string =>
        random.oneIn(3) ? mutated(text, random) : random.oneIn(20) ? text.slice(0, random.below(text.length)) : text;
      try {
        faulty += readAll(files(change)) > 0 ? 1 : 0;
      } catch (fault) {
        expect((fault as Error).stack, `seed ${seed}`).toBeUndefined();
      }
    }
    expect(faulty).toBeGreaterThan(count / 10);
  });
});
