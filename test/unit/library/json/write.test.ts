import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readUntyped } from '../../../../engine/library/json/untyped';
import { writeJson } from '../../../../engine/library/json/writer';
import { ApexException } from '../../../../engine/runtime/exceptions';
import { reset } from '../../../../engine/runtime/state';
import { ApexBlob } from '../../../../engine/runtime/values/blob';
import { setClassInfoLookup } from '../../../../engine/runtime/values/classInfo';
import { ApexDate } from '../../../../engine/runtime/values/date';
import { ApexDatetime } from '../../../../engine/runtime/values/datetime';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { ApexDouble } from '../../../../engine/runtime/values/double';
import { ApexEnumValue } from '../../../../engine/runtime/values/enum';
import { ApexList } from '../../../../engine/runtime/values/list';
import { ApexLong } from '../../../../engine/runtime/values/long';
import { ApexMap } from '../../../../engine/runtime/values/map';
import { SObjectValue } from '../../../../engine/runtime/values/sobject';
import { ApexTime } from '../../../../engine/runtime/values/time';
import { TypeValue } from '../../../../engine/runtime/values/typeValue';
import * as t from '../../../../engine/types/type';
import { meter } from '../../../support/apex';
import { record, startOrg, thrownBy } from '../../org/support';

beforeEach(() => {
  startOrg();
  reset(meter, { cpuMs: 60_000, heapBytes: 1e9 }, (what) => {
    throw new Error(what);
  });
});

const moment = new ApexDatetime(Date.parse('2014-07-25T10:47:34.981Z'));
const write = (value: unknown) => writeJson(value, false, false);

describe('JSON.serialize', () => {
  it.each<[unknown, string]>([
    [null, 'null'],
    ['a"\n/é\u2028', '"a\\"\\n/é\u2028"'],
    ['\u001f\\', '"\\u001F\\\\"'],
    [1, '1'],
    [new ApexLong(2n ** 60n), '1152921504606846976'],
    [new ApexDouble(1), '1.0'],
    [ApexDecimal.parse('0.428571428571428571428571428571429'), '0.428571428571428571428571428571429'],
    [true, 'true'],
    [ApexDate.of(2014, 7, 25), '"2014-07-25"'],
    [moment, '"2014-07-25T10:47:34.981Z"'],
    [ApexTime.of(12, 0, 0, 0), '"12:00:00.000Z"'],
    [ApexBlob.ofText('hello'), '"aGVsbG8="'],
    [new ApexEnumValue(t.platformType('System.LoggingLevel'), 'INFO', 6), '"INFO"'],
    [new ApexList(t.listOf(t.objectType), [1, null, 'x']), '[1,null,"x"]'],
  ])('%o as %s', (value, text) => {
    expect(write(value)).toBe(text);
  });

  it('writes back what deserializeUntyped read', () => {
    const text = '{"b":[1,2.50,{"a":null}],"__proto__":"x","c":{},"d":[]}';
    expect(write(readUntyped(text))).toBe(text);
    fc.assert(
      fc.property(fc.json(), (any) => {
        fc.pre(!/\d{19}|[eE]\+(1[89]|[2-9]\d|\d{3})/.test(any));
        const once = write(readUntyped(any));
        expect(write(readUntyped(once))).toBe(once);
      }),
    );
  });

  it('writes records with attributes, and with the nulls that were set', () => {
    const task = record('Task', {
      Id: '00T000000000001EAA',
      Subject: 'Call',
      Description: null,
      ReminderDateTime: moment,
    });
    expect(write(task)).toBe(
      '{"attributes":{"type":"Task","url":"/services/data/v66.0/sobjects/Task/00T000000000001EAA"},' +
        '"Id":"00T000000000001EAA","Subject":"Call","Description":null,"ReminderDateTime":"2014-07-25T10:47:34.981+0000"}',
    );
    expect(write(record('Account'))).toBe('{"attributes":{"type":"Account"}}');
    const queried = new SObjectValue(task.info, true);
    queried.putByName('Description', null);
    expect(write(queried)).toBe('{"attributes":{"type":"Task"}}');
  });

  it('writes parents and child records behind the fields', () => {
    const account = record('Account', { Name: 'a' });
    const contacts = new ApexList(t.listOf(t.sobjectOf('Contact')), [record('Contact', { LastName: 'c' })]);
    account.setChildren('Contacts', contacts);
    const contact = record('Contact', { LastName: 'b' });
    contact.setParent(contact.relationshipSlot('Account'), account);
    expect(write(contact)).toBe(
      '{"attributes":{"type":"Contact"},"LastName":"b","Account":{"attributes":{"type":"Account"},"Name":"a",' +
        '"Contacts":{"totalSize":1,"done":true,"records":[{"attributes":{"type":"Contact"},"LastName":"c"}]}}}',
    );
  });

  it('writes keys that are no texts as texts', () => {
    const map = new ApexMap(t.mapOf(t.objectType, t.objectType));
    map.put(5, 'n');
    map.put(ApexDate.of(2024, 1, 2), 'd');
    expect(write(map)).toBe('{"5":"n","2024-01-02":"d"}');
  });

  it('writes the members of a class, transient ones left out', () => {
    const type: t.UserType = { kind: 'user', name: 'Demo', declares: 'class', superclass: undefined, interfaces: [] };
    const member = (name: string, value: unknown, transient = false) => ({
      name,
      type: t.objectType,
      transient,
      get: () => value,
      set: () => {},
    });
    setClassInfoLookup(() => ({
      create: () => ({}),
      fields: [member('a', 1), member('b', null), member('c', 2, true)],
    }));
    const object = Object.create({ $type: type });
    expect(write(object)).toBe('{"a":1,"b":null}');
    expect(writeJson(object, true, false)).toBe('{"a":1}');
    setClassInfoLookup(() => undefined);
  });

  it('refuses what JSON cannot hold', () => {
    expect(thrownBy(() => write(new TypeValue(t.stringType)))).toBe(
      'System.JSONException: Apex Type unsupported in JSON: System.Type',
    );
    // docs.gearset.com/en/articles/12781730
    expect(thrownBy(() => write(new ApexException('MyException', 'x')))).toBe(
      'System.JSONException: Type unsupported in JSON: MyException',
    );
    const loop = new ApexList(t.listOf(t.objectType));
    loop.add(loop);
    expect(thrownBy(() => write(loop))).toContain('System.JSONException');
  });
});

describe('JSON.serializePretty', () => {
  // the layout of Jackson's default pretty printer
  it('indents objects and keeps lists on their line', () => {
    expect(writeJson(readUntyped('{"a":1,"b":[1,{"c":null}],"d":{},"e":[]}'), false, true)).toBe(
      '{\n  "a" : 1,\n  "b" : [ 1, {\n    "c" : null\n  } ],\n  "d" : { },\n  "e" : [ ]\n}',
    );
  });
});
