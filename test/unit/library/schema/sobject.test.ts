import { describe, expect, it } from 'vitest';
import { sobjectClass } from '../../../../engine/library/schema/sobject';
import { fieldTokenOf } from '../../../../engine/org/describe';
import { slotOf } from '../../../../engine/org/metadata/model';
import { accountInfo } from '../../../../engine/org/metadata/standard/business';
import { contactInfo } from '../../../../engine/org/metadata/standard/people';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { ApexLong } from '../../../../engine/runtime/values/long';
import type { ApexMap } from '../../../../engine/runtime/values/map';
import { SObjectValue } from '../../../../engine/runtime/values/sobject';
import { record, thrownBy } from '../../org/support';
import { call } from '../support';

const put = (of: SObjectValue, name: string, value: unknown) =>
  call(sobjectClass, 'Object put(String fieldName, Object value)', of, name, value);
const get = (of: SObjectValue, name: string) => call(sobjectClass, 'Object get(String fieldName)', of, name);
const populated = (of: SObjectValue) => [
  ...(call(sobjectClass, 'Map<String,Object> getPopulatedFieldsAsMap()', of) as ApexMap).entries(),
];

describe('put', () => {
  it('sets a field by name in any case and gives the former value', () => {
    const task = record('Task');
    expect(put(task, 'sUbJeCt', 'Call')).toBeNull();
    expect(put(task, 'Subject', 'Email')).toBe('Call');
    expect(get(task, 'subject')).toBe('Email');
    expect(call(sobjectClass, 'Boolean isSet(String fieldName)', task, 'SUBJECT')).toBe(true);
  });

  it('turns an Id of 15 characters into one of 18', () => {
    const task = record('Task');
    put(task, 'WhoId', '0035800001ZD7pD');
    expect(get(task, 'WhoId')).toBe('0035800001ZD7pDAAT');
  });

  it('widens numbers to Decimal', () => {
    const account = record('Account');
    for (const [given, text] of [
      [7, '7'],
      [new ApexLong(8), '8'],
      [ApexDecimal.parse('9.50'), '9.50'],
    ] as const) {
      put(account, 'AnnualRevenue', given);
      expect(String(get(account, 'AnnualRevenue'))).toBe(text);
    }
  });

  it.each([
    ['Subject', 5, 'System.SObjectException: Illegal assignment from Integer to String'],
    ['CallDurationInSeconds', '5', 'System.SObjectException: Illegal assignment from String to Integer'],
    ['ActivityDate', 'today', 'System.SObjectException: Illegal assignment from String to Date'],
    ['IsReminderSet', 'true', 'System.SObjectException: Illegal assignment from String to Boolean'],
    ['WhoId', 'nobody', 'System.StringException: Invalid id: nobody'],
    ['IsClosed', true, 'System.SObjectException: Field IsClosed is not editable'],
    ['Nope', 1, 'System.SObjectException: Invalid field Nope for Task'],
  ])('refuses %s = %s', (name, value, message) => {
    const task = record('Task');
    expect(thrownBy(() => put(task, name, value))).toBe(message);
    expect(task.setSlots()).toEqual([]);
  });

  it('takes null for every field, and no null name', () => {
    const task = record('Task');
    expect(put(task, 'ActivityDate', null)).toBeNull();
    expect(thrownBy(() => put(task, null as unknown as string, 1))).toBe(
      'System.NullPointerException: Argument cannot be null.',
    );
  });

  it('takes the token of a field of the same object only', () => {
    const token = fieldTokenOf(contactInfo, slotOf(contactInfo, 'LastName'));
    const signature = 'Object put(Schema.SObjectField field, Object value)';
    const contact = record('Contact');
    call(sobjectClass, signature, contact, token, 'Doe');
    expect(get(contact, 'LastName')).toBe('Doe');
    expect(thrownBy(() => call(sobjectClass, signature, record('Lead'), token, 'Doe'))).toContain(
      'System.SObjectException',
    );
  });
});

describe('getPopulatedFieldsAsMap', () => {
  it('gives the fields in the order set, null ones too, then the parents', () => {
    const contact = record('Contact', { LastName: 'Doe', Email: null, FirstName: 'Jo' });
    const account = record('Account', { Name: 'Acme' });
    contact.setParent(slotOf(contactInfo, 'AccountId'), account);
    expect(populated(contact)).toEqual([
      ['LastName', 'Doe'],
      ['Email', null],
      ['FirstName', 'Jo'],
      ['Account', account],
    ]);
  });

  it('leaves nulls out of a queried record', () => {
    const contact = new SObjectValue(contactInfo, true);
    contact.putByName('Email', null);
    contact.putByName('Id', '0035800001ZD7pDAAT');
    contact.putByName('LastName', 'Doe');
    expect(populated(contact)).toEqual([
      ['Id', '0035800001ZD7pDAAT'],
      ['LastName', 'Doe'],
    ]);
  });
});

describe('parents', () => {
  it('are set and read by relationship name', () => {
    const contact = record('Contact');
    const account = record(accountInfo, { Name: 'Acme' });
    call(sobjectClass, 'SObject putSObject(String relationshipName, SObject parent)', contact, 'account', account);
    expect(call(sobjectClass, 'SObject getSObject(String relationshipName)', contact, 'Account')).toBe(account);
    expect(
      thrownBy(() => call(sobjectClass, 'SObject getSObject(String relationshipName)', record('Task'), 'Nope')),
    ).toBe('System.SObjectException: Invalid relationship Nope for Task');
  });
});

it('clear empties a record', () => {
  const task = record('Task', { Subject: 'Call', Status: 'Completed' });
  call(sobjectClass, 'void clear()', task);
  expect(populated(task)).toEqual([]);
});
