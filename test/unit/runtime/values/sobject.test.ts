import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotOf } from '../../../../engine/org/metadata/model';
import { accountInfo } from '../../../../engine/org/metadata/standard/business';
import { contactInfo } from '../../../../engine/org/metadata/standard/people';
import { Unsupported } from '../../../../engine/runtime/exceptions';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { ApexList } from '../../../../engine/runtime/values/list';
import { SObjectValue } from '../../../../engine/runtime/values/sobject';
import { listOf, sobjectOf } from '../../../../engine/types/type';
import { fieldOf, record, thrownBy } from '../../org/support';

const lastName = slotOf(contactInfo, 'LastName');
const accountId = slotOf(contactInfo, 'AccountId');

describe('a record', () => {
  it('reads null from a field that was never set', () => {
    const contact = new SObjectValue(contactInfo);
    expect(contact.get(lastName)).toBeNull();
    expect(contact.isSet(lastName)).toBe(false);
    expect(contact.id).toBeNull();
  });

  it('knows a field set to null from one that was not set', () => {
    const contact = new SObjectValue(contactInfo);
    contact.set(lastName, null);
    expect(contact.get(lastName)).toBeNull();
    expect(contact.isSet(lastName)).toBe(true);
    contact.clear(lastName);
    expect(contact.isSet(lastName)).toBe(false);
    expect(contact.setSlots()).toEqual([]);
  });

  it('remembers in which order its fields were first set', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(contactInfo.fields.length - 1)), (slots) => {
        const contact = new SObjectValue(contactInfo);
        for (const slot of slots) contact.set(slot, 'x');
        expect(contact.setSlots()).toEqual([...new Set(slots)]);
      }),
    );
  });

  it('finds fields by name in any case, and names those that it has not', () => {
    const task = record('Task', { sUBJECT: 'Call' });
    expect(task.getByName('subject')).toBe('Call');
    expect(thrownBy(() => task.getByName('Nope'))).toBe('System.SObjectException: Invalid field Nope for Task');
    expect(thrownBy(() => task.putByName('__proto__', 1))).toBe(
      'System.SObjectException: Invalid field __proto__ for Task',
    );
  });

  it('of an object that is known in part does not call a field wrong', () => {
    expect(() => record('Contact').getByName('Nope__c')).toThrow(Unsupported);
  });
});

describe('a queried record', () => {
  const queried = () => new SObjectValue(contactInfo, true);

  it('raises for a field that was not queried, but not for its Id', () => {
    const contact = queried();
    contact.set(lastName, null);
    expect(contact.get(lastName)).toBeNull();
    expect(contact.get(0)).toBeNull();
    expect(thrownBy(() => fieldOf(contact, 'Email'))).toBe(
      'System.SObjectException: SObject row was retrieved via SOQL without querying the requested field: Contact.Email',
    );
  });

  it('raises for a parent that was not queried', () => {
    expect(thrownBy(() => queried().getParent('Account'))).toContain('requested field: Contact.Account');
  });
});

describe('parent records', () => {
  it('stand beside the fields, by relationship name in any case', () => {
    const contact = new SObjectValue(contactInfo);
    expect(contact.getParent('Account')).toBeNull();
    const account = record('Account', { Name: 'Acme' });
    contact.setParent(accountId, account);
    expect(contact.getParent('aCCOUNT')).toBe(account);
    expect(contact.get(accountId)).toBeNull();
    expect(contact.setParents()).toEqual([[accountId, account]]);
  });
});

describe('clone', () => {
  const original = () => {
    const contact = record('Contact', { Id: '0035800001ZD7pDAAT', LastName: 'Doe', CreatedById: '005000000000001AAA' });
    contact.setParent(accountId, record('Account', { Name: 'Acme' }));
    return contact;
  };

  it('drops Id and read-only audit fields unless it is told otherwise', () => {
    expect(original().clone().setSlots()).toEqual([lastName]);
    expect(original().clone(true).id).toBe('0035800001ZD7pDAAT');
    expect(fieldOf(original().clone(false, false, true), 'CreatedById')).toBe('005000000000001AAA');
  });

  it('shares parents unless it is deep', () => {
    const contact = original();
    const parent = contact.getParent('Account');
    expect(contact.clone(false, false).getParent('Account')).toBe(parent);
    const deep = contact.clone(false, true).getParent('Account');
    expect(deep).not.toBe(parent);
    expect(deep?.equals(parent)).toBe(true);
  });

  it('gives a record that changes on its own', () => {
    const contact = original();
    contact.clone().set(lastName, 'Roe');
    expect(contact.get(lastName)).toBe('Doe');
  });
});

describe('a field that objects of several kinds have in common', () => {
  it("is the record's own, its name field, or its object", () => {
    const account = record('Account', { Name: 'Acme' });
    expect([account.commonField('Name'), account.commonField('Type')]).toEqual(['Acme', 'Account']);
    const one = record('Case', { CaseNumber: '00001' });
    expect([one.commonField('Name'), one.commonField('Title')]).toEqual(['00001', null]);
    expect(record('Contact').commonField('Type')).toBe('Contact');
    const owner = record('User', { LastName: 'B' });
    account.setParent(slotOf(accountInfo, 'OwnerId'), owner);
    expect(account.commonField('Owner')).toBe(owner);
  });
});

describe('child records', () => {
  const children = new ApexList(listOf(sobjectOf('Contact')), [record('Contact', { LastName: 'Smith' })]);

  it('stand under the name of their relationship, in any case', () => {
    const account = record('Account');
    expect(account.children('Contacts')).toBeNull();
    expect(account.childList('Contacts', children.type).size()).toBe(0);
    account.setChildren('Contacts', children);
    expect(account.children('CONTACTS')).toBe(children);
    expect(account.setChildLists()).toEqual([['Contacts', children]]);
  });

  it('of a queried record were queried or raise', () => {
    const account = new SObjectValue(accountInfo, true);
    expect(thrownBy(() => account.children('Contacts'))).toContain('the requested field: Account.Contacts');
  });

  it('come before fields and parents, which come in the order set', () => {
    const contact = record('Contact', { LastName: 'Smith' });
    contact.setParent(accountId, record('Account', { Name: 'Acme' }));
    contact.putByName('Title', 'Dr');
    contact.setChildren('Calls__r', children);
    expect(contact.populated().map(([name]) => name)).toEqual(['Calls__r', 'LastName', 'Account', 'Title']);
    expect(contact.setSlots().map((slot) => contactInfo.fields[slot]?.name)).toEqual(['LastName', 'Title']);
    contact.clearAll();
    expect([contact.populated(), contact.setParents(), contact.setChildLists()]).toEqual([[], [], []]);
  });

  it('are shared by a clone unless it is deep', () => {
    const account = record('Account', { Name: 'Acme' });
    account.setChildren('Contacts', children);
    expect(account.clone().children('Contacts')).toBe(children);
    const deep = account.clone(false, true).children('Contacts');
    expect(deep).not.toBe(children);
    expect(fieldOf(deep?.items[0] as SObjectValue, 'LastName')).toBe('Smith');
  });
});

describe('what a clone knows', () => {
  it('is the first record of the chain, when that has an Id and the Id was not copied', () => {
    const first = record('Contact', { Id: '003000000000001AAA' });
    expect([first.isClone, first.cloneSourceId]).toEqual([false, null]);
    expect(first.clone().clone().cloneSourceId).toBe(first.id);
    expect([first.clone(true).isClone, first.clone(true).cloneSourceId]).toEqual([true, null]);
    expect(first.copy().isClone).toBe(false);
  });

  it('drops auto numbers unless they are asked for', () => {
    const one = record('Case', { CaseNumber: '00001' });
    expect(fieldOf(one.clone(), 'CaseNumber')).toBeNull();
    expect(fieldOf(one.clone(false, false, false, true), 'CaseNumber')).toBe('00001');
  });

  it('does not copy errors', () => {
    const one = record('Contact');
    one.addError('wrong', ['LastName']);
    expect(one.errors).toEqual([{ message: 'wrong', fields: ['LastName'] }]);
    expect(one.clone().errors).toEqual([]);
  });
});

describe('equality', () => {
  it('is of the object and of every field, unset being the same as null', () => {
    const doe = record('Contact', { LastName: 'Doe', Email: null });
    expect(doe.equals(record('Contact', { LastName: 'Doe' }))).toBe(true);
    expect(doe.equals(record('Contact', { LastName: 'doe' }))).toBe(false);
    expect(doe.equals(record('Lead', { LastName: 'Doe' }))).toBe(false);
    expect(doe.equals(null)).toBe(false);
  });

  it('sees the scale of numbers', () => {
    const withRevenue = (text: string) => record(accountInfo, { AnnualRevenue: ApexDecimal.parse(text) });
    expect(withRevenue('1.00').equals(withRevenue('1.00'))).toBe(true);
    expect(withRevenue('1.00').equals(withRevenue('1.0'))).toBe(false);
  });
});
