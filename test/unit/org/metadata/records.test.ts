import { describe, expect, it } from 'vitest';
import { ApexDate } from '../../../../engine/runtime/values/date';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { fieldXml, objectXml, orgOf, recordXml } from './support';

const type = {
  'objects/Route__mdt/Route__mdt.object-meta.xml': objectXml('<label>Route</label>'),
  'objects/Route__mdt/fields/Queue__c.field-meta.xml': fieldXml('Queue__c', 'Text', '<length>40</length>'),
  'objects/Route__mdt/fields/Weight__c.field-meta.xml': fieldXml('Weight__c', 'Number', '<scale>2</scale>'),
  'objects/Route__mdt/fields/Active__c.field-meta.xml': fieldXml('Active__c', 'Checkbox'),
  'objects/Route__mdt/fields/Since__c.field-meta.xml': fieldXml('Since__c', 'Date'),
  'objects/Route__mdt/fields/Next__c.field-meta.xml': fieldXml(
    'Next__c',
    'MetadataRelationship',
    '<referenceTo>Route__mdt</referenceTo><relationshipName>Previous</relationshipName>',
  ),
  'objects/Route__mdt/fields/Object__c.field-meta.xml': fieldXml(
    'Object__c',
    'MetadataRelationship',
    '<referenceTo>EntityDefinition</referenceTo>',
  ),
};

describe('records of a custom metadata type', () => {
  it('have the values of their file in the type of each field', () => {
    const { metadata, codes } = orgOf({
      ...type,
      'customMetadata/Route.Support.md-meta.xml': recordXml('Support line', {
        Queue__c: 'Tier 1',
        Weight__c: '2.5',
        Active__c: 'true',
        Since__c: '2026-01-31',
        Object__c: 'Case',
      }),
    });
    const [record, ...others] = metadata.customMetadataRecords('route__MDT');
    expect(others).toEqual([]);
    expect(record).toMatchObject({ developerName: 'Support', qualifiedApiName: 'Support' });
    const values = Object.fromEntries(record!.values);
    expect(values).toMatchObject({
      Id: record?.id,
      DeveloperName: 'Support',
      MasterLabel: 'Support line',
      Label: 'Support line',
      QualifiedApiName: 'Support',
      Language: 'en_US',
      Queue__c: 'Tier 1',
      Active__c: true,
      Object__c: 'Case',
    });
    expect(record?.values.has('NamespacePrefix')).toBe(false);
    expect(record?.values.get('Weight__c')).toEqual(ApexDecimal.parse('2.5'));
    expect(record?.values.get('Since__c')).toBeInstanceOf(ApexDate);
    expect(String(record?.values.get('Since__c'))).toContain('2026-01-31');
    expect(codes()).toEqual([]);
  });

  it('lack what is nil or empty; a checkbox is never empty', () => {
    const { metadata } = orgOf({
      ...type,
      'customMetadata/Route.A.md-meta.xml': recordXml('A', { Queue__c: null, Weight__c: '' }),
    });
    const [record] = metadata.customMetadataRecords('Route__mdt');
    expect([record?.values.has('Queue__c'), record?.values.has('Weight__c')]).toEqual([false, false]);
    expect(record?.values.get('Active__c')).toBe(false);
  });

  it('come by name, each with an Id of its own that relationships agree with', () => {
    const { metadata } = orgOf({
      ...type,
      'customMetadata/Route.B.md-meta.xml': recordXml('B', {}),
      'customMetadata/Route.A.md-meta.xml': recordXml('A', { Next__c: 'B' }),
      'customMetadata/Route.pkg__C.md-meta.xml': recordXml('C', {}),
      'customMetadata/Other.A.md-meta.xml': recordXml('A', {}),
    });
    const [a, b, c, ...others] = metadata.customMetadataRecords('Route__mdt');
    expect(others).toEqual([]);
    expect([a?.developerName, b?.developerName]).toEqual(['A', 'B']);
    expect(a?.values.get('Next__c')).toBe(b?.id);
    expect(new Set([a?.id, b?.id, c?.id]).size).toBe(3);
    expect(c).toMatchObject({ developerName: 'C', qualifiedApiName: 'pkg__C' });
    expect(c?.values.get('NamespacePrefix')).toBe('pkg');
  });

  it('are none of what is no custom metadata type', () => {
    const { metadata } = orgOf({ 'customMetadata/Task.A.md-meta.xml': recordXml('A', {}) });
    for (const name of ['Task', 'Route__mdt', 'Nope']) expect(metadata.customMetadataRecords(name)).toEqual([]);
  });

  it('that are broken are named at their place, and the rest is there', () => {
    const text = recordXml('A', { Active__c: 'perhaps', Nope__c: 'x', Queue__c: 'Tier 1' });
    const { metadata, problems } = orgOf({
      ...type,
      'customMetadata/Route.A.md-meta.xml': text,
      'customMetadata/Route.B.md-meta.xml': '<CustomMetadata>',
      'customMetadata/Route.C.md-meta.xml': '<CustomMetadata><values><value>x</value></values></CustomMetadata>',
    });
    const records = metadata.customMetadataRecords('Route__mdt');
    expect(records.map(({ developerName }) => developerName)).toEqual(['A', 'C']);
    expect(records[0]?.values.get('Queue__c')).toBe('Tier 1');
    expect(problems.map(({ problem }) => problem.code)).toEqual([
      'metadata-record-value',
      'metadata-record-field',
      'metadata-malformed',
      'metadata-missing-element',
    ]);
    const places = problems.map(({ problem }) => text.slice(problem.start, problem.end));
    expect(places.slice(0, 2)).toEqual(['<value xsi:type="xsd:string">perhaps</value>', '<field>Nope__c</field>']);
  });
});

describe('custom labels', () => {
  const label = (name: string, value: string) =>
    `<labels><fullName>${name}</fullName><language>es</language><protected>true</protected><value>${value}</value></labels>`;

  it('are found by name in any case, from shared files and files of their own', () => {
    const { metadata } = orgOf({
      'labels/CustomLabels.labels-meta.xml': `<CustomLabels>${label('Greeting', 'Hola &amp; adiós')}${label('Bye', 'x')}</CustomLabels>`,
      'labels/Own.label-meta.xml': '<CustomLabel><fullName>Own</fullName><value>Mine</value></CustomLabel>',
      'more/labels/More.labels-meta.xml': `<CustomLabels>${label('greeting', 'second')}</CustomLabels>`,
    });
    expect(metadata.label('GREETING')).toEqual({
      name: 'Greeting',
      value: 'Hola & adiós',
      language: 'es',
      protected: true,
    });
    expect(metadata.label('own')).toEqual({ name: 'Own', value: 'Mine', language: 'en_US', protected: false });
    expect(metadata.labels().map(({ name }) => name)).toEqual(['Bye', 'Greeting', 'Own']);
    for (const name of ['Nope', '__proto__', 'constructor']) expect(metadata.label(name)).toBeUndefined();
  });

  it('that lack a name or value are left out and named at their place', () => {
    const broken = '<labels><fullName>Bad</fullName></labels>';
    const text = `<CustomLabels>${broken}${label('Good', 'x')}<labels><value>x</value></labels></CustomLabels>`;
    const { metadata, problems, codes } = orgOf({
      'labels/A.labels-meta.xml': text,
      'labels/B.labels-meta.xml': '<CustomLabels><labels>',
    });
    expect(metadata.labels().map(({ name }) => name)).toEqual(['Good']);
    expect(codes()).toEqual([
      'labels/A.labels-meta.xml: metadata-missing-element',
      'labels/A.labels-meta.xml: metadata-missing-element',
      'labels/B.labels-meta.xml: metadata-malformed',
    ]);
    expect(problems[0]?.problem.start).toBe(text.indexOf(broken));
    expect(problems[1]?.problem.start).toBe(text.lastIndexOf('<labels>'));
  });
});
