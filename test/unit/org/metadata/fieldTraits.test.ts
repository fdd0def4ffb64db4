import { describe, expect, it } from 'vitest';
import {
  compoundField,
  isAggregatable,
  isAutoNumber,
  isFilterable,
  isGroupable,
  isIdLookup,
  isNameField,
  isPermissionable,
  isSortable,
  localName,
} from '../../../../engine/org/metadata/fieldTraits';
import { type FieldInfo, type SObjectInfo, slotOf } from '../../../../engine/org/metadata/model';
import { field, readOnly } from '../../../../engine/org/metadata/standard/field';
import { standardObjects } from '../../../../engine/org/metadata/standard/objects';

const object = (name: string) => standardObjects.get(name.toLowerCase()) as SObjectInfo;
const fieldOf = (info: SObjectInfo, name: string) => info.fields[slotOf(info, name)] as FieldInfo;

describe('what follows from type and length', () => {
  it.each([
    ['a short text', field('A', 'A', 'string', { length: 80 }), true, true, true, true],
    ['a short text area', field('A', 'A', 'textarea', { length: 255 }), true, true, true, true],
    ['a long text area', field('A', 'A', 'textarea', { length: 32000 }), false, false, false, false],
    ['a multi-select picklist', field('A', 'A', 'multipicklist'), true, false, false, false],
    ['a checkbox', field('A', 'A', 'boolean'), true, true, true, false],
    ['a date', field('A', 'A', 'date'), true, true, true, true],
    ['a datetime', field('A', 'A', 'datetime'), true, false, true, true],
    ['a currency', field('A', 'A', 'currency'), true, false, true, true],
    ['bytes', field('A', 'A', 'base64'), false, false, false, false],
  ])('%s', (_, info, filterable, groupable, sortable, aggregatable) => {
    const contact = object('Contact');
    expect([isFilterable(info), isGroupable(contact, info), isSortable(info), isAggregatable(info)]).toEqual([
      filterable,
      groupable,
      sortable,
      aggregatable,
    ]);
  });
});

describe('names', () => {
  it.each([
    ['Task', 'Subject', true],
    ['Case', 'CaseNumber', true],
    ['Contact', 'Name', true],
    ['Contact', 'LastName', false],
  ])('%s.%s names its record: %s', (name, fieldName, expected) => {
    expect(isNameField(object(name), fieldOf(object(name), fieldName))).toBe(expected);
  });

  it.each([
    ['Queue__c', 'Queue__c'],
    ['acme__Queue__c', 'Queue__c'],
    ['Task', 'Task'],
    ['acme__Place__Latitude__s', 'Place__Latitude__s'],
  ])('%s is %s without its namespace', (name, expected) => {
    expect(localName(name)).toBe(expected);
  });
});

describe('fields', () => {
  it('are numbered by the platform when the object or the project says so', () => {
    expect(isAutoNumber(object('Case'), fieldOf(object('Case'), 'CaseNumber'))).toBe(true);
    expect(isAutoNumber(object('Case'), fieldOf(object('Case'), 'Subject'))).toBe(false);
    const own = field('Name', 'Call', 'string', { ...readOnly, autoNumber: { format: 'C-{0}', start: 1 } });
    expect(isAutoNumber(object('Case'), own)).toBe(true);
  });

  it('are ways to find a record when they are Ids, external ids or known to be', () => {
    const contact = object('Contact');
    expect(isIdLookup(contact, fieldOf(contact, 'Id'))).toBe(true);
    expect(isIdLookup(contact, fieldOf(contact, 'Email'))).toBe(true);
    expect(isIdLookup(contact, fieldOf(contact, 'Title'))).toBe(false);
    expect(isIdLookup(contact, field('Code__c', 'Code', 'string', { externalId: true }))).toBe(true);
  });

  it('have permissions of their own unless every record has them or they must be filled', () => {
    const contact = object('Contact');
    expect(isPermissionable(fieldOf(contact, 'Title'))).toBe(true);
    expect(isPermissionable(fieldOf(contact, 'LastName'))).toBe(false);
    expect(isPermissionable(fieldOf(contact, 'CreatedDate'))).toBe(false);
  });

  it('may be parts of names, addresses and places', () => {
    const contact = object('Contact');
    expect(compoundField(contact, fieldOf(contact, 'LastName'))).toBe('Name');
    expect(compoundField(contact, fieldOf(contact, 'Title'))).toBeUndefined();
    const place: SObjectInfo = {
      ...contact,
      fields: [
        ...contact.fields,
        field('MailingAddress', 'Mailing Address', 'address', readOnly),
        field('Site__c', 'Site', 'location', readOnly),
        field('acme__Ship__c', 'Ship', 'address', readOnly),
      ],
    };
    expect(compoundField(place, fieldOf(contact, 'MailingCity'))).toBe('MailingAddress');
    expect(compoundField(place, field('Site__Latitude__s', 'Site', 'double'))).toBe('Site__c');
    expect(compoundField(place, field('acme__Ship__Street__s', 'Ship', 'textarea'))).toBe('acme__Ship__c');
    expect(compoundField(place, field('Site__Street__s', 'Site', 'textarea'))).toBeUndefined();
  });
});
