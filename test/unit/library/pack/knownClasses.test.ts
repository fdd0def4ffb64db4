import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnownClasses } from '../../../../engine/library/pack/knownClasses';
import { packText } from '../../pack/shipped';

const text = packText('platform');
const known = new KnownClasses(text);

describe('the shipped classes', () => {
  // [D] https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_ref_guide.htm
  it.each([
    ['Messaging.SingleEmailMessage', 'class Messaging.SingleEmailMessage extends Messaging.Email'],
    ['database.batchable', 'interface Database.Batchable<T>'],
    ['System.Map', 'class System.Map<K,V>'],
    ['System.Iterable', 'interface System.Iterable<T>'],
    ['System.JSONToken', 'enum System.JSONToken'],
    ['System.DmlException', 'class System.DmlException extends Exception'],
    ['Database.DMLOptions.EmailHeader', 'class Database.DMLOptions.EmailHeader'],
    ['Schema.DescribeSObjectResult', 'class Schema.DescribeSObjectResult'],
  ])('have %s', (name, header) => {
    expect(known.knownClass(name)?.header).toBe(header);
  });

  it.each([
    ['Messaging.SingleEmailMessage', /^void setToAddresses\(List<String>/],
    ['Messaging.SingleEmailMessage', /^new\(\)$/],
    ['Database.Batchable', /^void execute\(Database\.BatchableContext/],
    ['System.Schedulable', /^void execute\(SchedulableContext/],
    ['System.PageReference', /^Map<String,String> getParameters\(\)$/],
    ['ApexPages.StandardController', /^SObject getRecord\(\)$/],
    ['System.EventBus', /^static Database\.SaveResult publish\(SObject/],
    ['Cache.Org', /^static void put\(String \w+,Object/],
    ['System.Trigger', /^static Boolean isExecuting$/],
    ['ConnectApi.FeedElementInput', /^String subjectId$/],
  ])('%s has a member like %s', (name, signature) => {
    expect(known.knownClass(name)?.signatures.some((each) => signature.test(each))).toBe(true);
  });

  it('have the constants of their enums', () => {
    expect(known.knownClass('System.JSONToken')?.constants).toEqual(
      expect.arrayContaining(['START_OBJECT', 'END_OBJECT', 'FIELD_NAME', 'VALUE_STRING']),
    );
    expect(known.knownClass('Schema.SOAPType')?.constants).toContain('STRING');
  });

  it.each(['', 'String', 'System', 'System.Nonsense', 'Account', '#'])('have none named %j', (name) => {
    expect(known.knownClass(name)).toBeUndefined();
  });

  it('are of all namespaces', () => {
    const namespaces = new Set(known.names().map((name) => name.split('.')[0]));
    for (const name of [
      'System',
      'Schema',
      'Database',
      'Messaging',
      'ConnectApi',
      'Auth',
      'Reports',
      'Dom',
      'EventBus',
    ]) {
      expect(namespaces).toContain(name);
    }
    expect(known.names().length).toBeGreaterThan(1700);
  });

  it('are each found by the name they are listed with', () => {
    for (const name of known.names()) expect(known.knownClass(name)?.name).toBe(name);
  });
});

describe('a malformed pack', () => {
  it.each(['System.A', 'System.A|', 'System.A|thing|x|y', 'System.A|abstract interface class'])(
    'has no class in the line %j',
    (line) => {
      expect(new KnownClasses(line).knownClass('system.a')).toBeUndefined();
    },
  );

  it('never raises', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(text.length), fc.nat(2000), (noise, at, length) => {
        const broken = new KnownClasses(text.slice(at, at + length) + noise);
        for (const name of broken.names().slice(0, 20)) broken.knownClass(name);
      }),
    );
  });
});
