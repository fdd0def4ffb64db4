import { beforeEach, describe, expect, it } from 'vitest';
import type { SObjectInfo } from '../../../../engine/org/metadata/model';
import { KnownObjects } from '../../../../engine/org/metadata/pack/knownObjects';
import { ApexDatetime } from '../../../../engine/runtime/values/datetime';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { packText } from '../../pack/shipped';
import { fieldOf, record, startOrg } from '../support';

const known = new KnownObjects(packText('sobjects'));
const named = (name: string): SObjectInfo => known.knownObject(name) as SObjectInfo;
const NAMES = ['Event', 'ContentVersion', 'Contract', 'Group', 'Order', 'PricebookEntry', 'VoiceCall', 'UserRole'];
const partly = { allOrNone: false, externalId: undefined };
const start = new ApexDatetime(Date.parse('2026-02-03T09:00:00Z'));

let org: ReturnType<typeof startOrg>;

beforeEach(() => {
  org = startOrg(...NAMES.map(named));
});

/** The fields of a record as they are stored once it is inserted. */
function inserted(object: string, fields: Record<string, unknown>): (field: string) => unknown {
  const given = record(named(object), fields);
  expect(org.store.dml('insert', [given], partly)).toMatchObject([{ success: true, errors: [] }]);
  return (field) => fieldOf(org.store.find(object, given.id ?? ''), field);
}

/** `STATUS: fields` of the first error of an insert. */
function refused(object: string, fields: Record<string, unknown>): string {
  const [error] = org.store.dml('insert', [record(named(object), fields)], partly)[0]?.errors ?? [];
  return `${error?.statusCode}: ${error?.fields.join(' ')}`;
}

// [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_list.htm
describe('a record of a standard object', () => {
  it('gets the defaults that are the same in each org', () => {
    const file = inserted('ContentVersion', { Title: 'Call', PathOnClient: 'call.txt' });
    expect(['Origin', 'ContentLocation', 'SharingOption', 'SharingPrivacy'].map(file)).toEqual(['C', 'S', 'A', 'N']);
    expect(file('OwnerId')).toBe(org.user.id);
    expect(inserted('Contract', { AccountId: '001000000000001AAA' })('Status')).toBe('Draft');
    expect(inserted('Group', { Name: 'Agents' })('Type')).toBe('Regular');
  });

  it('may leave out what the platform fills in with a value that is not known here', () => {
    expect(inserted('UserRole', { Name: 'Agent' })('OpportunityAccessForAccountOwner') ?? null).toBeNull();
  });

  it('needs what it must have', () => {
    expect(refused('Order', { AccountId: '001000000000001AAA' })).toBe('REQUIRED_FIELD_MISSING: EffectiveDate Status');
    expect(refused('VoiceCall', { CallType: 'Inbound' })).toBe(
      'REQUIRED_FIELD_MISSING: CallEndDateTime CallStartDateTime FromPhoneNumber ToPhoneNumber',
    );
  });

  it('keeps to the length, the precision and the access of its fields', () => {
    expect(refused('Group', { Name: 'x'.repeat(41) })).toBe('STRING_TOO_LONG: Name');
    const entry = { Pricebook2Id: '01s000000000001AAA', Product2Id: '01t000000000001AAA' };
    const price = (text: string) => ({ ...entry, UnitPrice: ApexDecimal.parse(text) });
    expect(refused('PricebookEntry', price('12345678901234567'))).toBe('NUMBER_OUTSIDE_VALID_RANGE: UnitPrice');
    expect(refused('PricebookEntry', { ...price('1'), Name: 'Phone' })).toBe('INVALID_FIELD_FOR_INSERT_UPDATE: Name');
    expect(inserted('PricebookEntry', price('9.90'))('UnitPrice')).toEqual(ApexDecimal.parse('9.90'));
  });
});

// [D] https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_event.htm
describe('an event', () => {
  it('has an end that follows from its length, and both starts', () => {
    const call = inserted('Event', { StartDateTime: start, DurationInMinutes: 45 });
    expect(call('ActivityDateTime')).toEqual(start);
    expect(call('EndDateTime')).toEqual(new ApexDatetime(Date.parse('2026-02-03T09:45:00Z')));
    expect(call('ShowAs')).toBe('Busy');
  });

  it('has a length that follows from its end', () => {
    const end = new ApexDatetime(Date.parse('2026-02-03T11:00:00Z'));
    const call = inserted('Event', { ActivityDateTime: start, EndDateTime: end });
    expect(call('DurationInMinutes')).toBe(120);
    expect(call('StartDateTime')).toEqual(start);
  });

  it('needs a start, and a length or an end unless it takes the whole day', () => {
    expect(refused('Event', {})).toBe('REQUIRED_FIELD_MISSING: EndDateTime ActivityDateTime');
    expect(refused('Event', { IsAllDayEvent: true })).toBe('REQUIRED_FIELD_MISSING: ActivityDate');
    expect(refused('Event', { StartDateTime: start })).toBe('REQUIRED_FIELD_MISSING: EndDateTime');
    inserted('Event', { IsAllDayEvent: true, StartDateTime: start });
  });
});
