import { describe, expect, test } from 'vitest';
import { type OrgMetadata, objectsOnly } from '../../../engine/org/metadata/model';
import { field, picklist } from '../../../engine/org/metadata/standard/field';
import { taskInfo } from '../../../engine/org/metadata/standard/task';
import { expectProblems, payload } from './marked';

const expectLog = (callLog: string, metadata?: OrgMetadata) =>
  expectProblems(payload({ callLog }), metadata ? { metadata } : {});

describe('field names', () => {
  test('are known in any case, id included', () => {
    expectLog('{"id":"00T000000000001EAA","subject":"Call","CALLTYPE":"Inbound"}');
    expectLog('{"Id":"00T000000000001","attributes":{"type":"Task"}}');
  });

  test('an unknown one is a warning with the nearest field', () => {
    const [problem] = expectLog('{⟦"CallDispositon"⟧payload-call-log-unknown-field:"Resolved"}');
    expect(problem).toMatchObject({ severity: 'warning', data: { replacement: '"CallDisposition"' } });
  });

  test('a custom field or one of a feature may exist in the org: information', () => {
    for (const name of ['Call_Queue__c', 'purecloud__Call_Id__c', 'CurrencyIsoCode']) {
      expect(expectLog(`{⟦"${name}"⟧payload-call-log-unseen-field:"x"}`)[0]?.severity).toBe('information');
    }
  });

  test('while only some fields of Task are known, none is called wrong', () => {
    const metadata = objectsOnly(() => ({ ...taskInfo, complete: false }));
    expectLog('{⟦"Whatever"⟧payload-call-log-unseen-field:"x"}', metadata);
  });

  test('a custom field of the project is checked like the others', () => {
    const custom = field('Queue__c', 'Queue', 'picklist', {
      custom: true,
      picklist: picklist(['Support', 'Sales']),
      restricted: true,
    });
    const metadata = objectsOnly(() => ({ ...taskInfo, fields: [...taskInfo.fields, custom] }));
    expectLog('{"queue__c":"Sales"}', metadata);
    expectLog('{"Queue__c":⟦"Sale"⟧payload-call-log-restricted}', metadata);
  });

  test('the same field in two spellings is a warning at the second', () => {
    expect(expectLog('{"Subject":"a",⟦"subject"⟧payload-call-log-duplicate:"b"}')[0]?.severity).toBe('warning');
  });

  test.each(['IsClosed', 'AccountId', 'CreatedDate', 'CompletedDateTime', 'whocount'])('%s is read-only', (name) => {
    expect(expectLog(`{⟦"${name}"⟧payload-call-log-read-only:null}`)[0]?.severity).toBe('warning');
  });

  test('TaskSubtype can be set on insert, not on update', () => {
    expectLog('{"TaskSubtype":"Call"}');
    expectLog('{"Id":"00T000000000001EAA",⟦"TaskSubtype"⟧payload-call-log-create-only:"Call"}');
  });

  test.each(['__proto__', 'constructor', 'toString'])('%s is no field of Task', (key) => {
    const code = key === '__proto__' ? 'payload-call-log-unseen-field' : 'payload-call-log-unknown-field';
    expectLog(`{⟦"${key}"⟧${code}:"x"}`);
  });

  test('without any metadata of Task, the schema judges', () => {
    expectLog(
      '{"Subject":⟦5⟧payload-call-log-type,"Whatever":1}',
      objectsOnly(() => undefined),
    );
  });
});

describe('types', () => {
  test.each([
    ['"CallDurationInSeconds":⟦"long"⟧payload-call-log-type', 'warning'],
    ['"CallDurationInSeconds":⟦1.5⟧payload-call-log-type', 'warning'],
    ['"CallDurationInSeconds":⟦"227"⟧payload-call-log-type', 'information'],
    ['"IsReminderSet":⟦"yes"⟧payload-call-log-type', 'warning'],
    ['"ActivityDate":⟦"14.05.2024"⟧payload-call-log-type', 'warning'],
    ['"ReminderDateTime":⟦"soon"⟧payload-call-log-type', 'warning'],
    ['"Subject":⟦7⟧payload-call-log-type', 'information'],
    ['"Subject":⟦{⟧payload-call-log-type}', 'warning'],
    ['"WhoId":⟦3⟧payload-call-log-type', 'warning'],
  ])('%s', (member, severity) => {
    expect(expectLog(`{${member}}`)[0]?.severity).toBe(severity);
  });

  test('values of the right type, null and the empty text are welcome', () => {
    expectLog(
      '{"CallDurationInSeconds":227,"IsReminderSet":true,"ActivityDate":"2024-05-14","ReminderDateTime":"2024-05-14T09:30:00.000Z",' +
        '"Subject":null,"WhatId":"","CallType":null,"Description":""}',
    );
  });
});

describe('lengths and picklists', () => {
  test('255 characters fit into CallObject, 256 do not', () => {
    expectLog(`{"CallObject":"${'x'.repeat(255)}"}`);
    const [problem] = expectLog(`{"CallObject":⟦"${'x'.repeat(256)}"⟧payload-call-log-too-long}`);
    expect(problem).toMatchObject({ severity: 'warning', message: expect.stringMatching(/255.*256/) });
    expectLog(`{"Description":"${'x'.repeat(32000)}"}`);
  });

  test('a value outside an open picklist is information', () => {
    const [problem] = expectLog('{"Status":⟦"completed"⟧payload-call-log-picklist}');
    expect(problem).toMatchObject({ severity: 'information', data: { replacement: '"Completed"' } });
    expect(expectLog('{"Priority":⟦"Whenever"⟧payload-call-log-picklist}')[0]?.data).toBeUndefined();
  });

  test('a value outside a restricted picklist is a warning', () => {
    expect(expectLog('{"TaskSubtype":⟦"Fax"⟧payload-call-log-restricted}')[0]?.severity).toBe('warning');
  });

  test('Subject is free text beside its values', () => {
    expectLog('{"Subject":"Call with Ada Lovelace"}');
  });
});

describe('Ids', () => {
  // Capitals among 00Q…: only the third character, so the suffix is bit 2 of the first five, the fifth letter: EAA.
  test('have 15 or 18 characters and a checksum', () => {
    expectLog('{"WhoId":"00Q000000000001EAA"}');
    expectLog('{"WhoId":"003000000000001"}');
    expect(expectLog('{"WhoId":⟦"00Q000000000001AAA"⟧payload-call-log-id}')[0]?.severity).toBe('warning');
    expectLog('{"WhoId":⟦"0030000000001"⟧payload-call-log-id}');
    expectLog('{"OwnerId":⟦"005-00000000001"⟧payload-call-log-id}');
  });

  test('of another object are information', () => {
    expect(expectLog('{"WhoId":⟦"001000000000001AAA"⟧payload-call-log-id-prefix}')[0]?.severity).toBe('information');
    expectLog('{"Id":⟦"500000000000001AAA"⟧payload-call-log-id-prefix}');
    expectLog('{"WhatId":⟦"005000000000001AAA"⟧payload-call-log-id-prefix}');
  });

  test('of a custom or unknown object may be what an activity is related to', () => {
    expectLog('{"WhatId":"a0X000000000001EAA"}');
    expectLog('{"WhatId":"701000000000001AAA"}');
  });

  test('a Lead goes without WhatId', () => {
    const [problem] = expectLog(
      '{"WhoId":"00Q000000000001EAA",⟦"WhatId"⟧payload-call-log-who-what:"001000000000001AAA"}',
    );
    expect(problem?.severity).toBe('information');
    expectLog('{"WhoId":"003000000000001AAA","WhatId":"001000000000001AAA"}');
    expectLog('{"WhoId":"00Q000000000001EAA","WhatId":null}');
  });
});
