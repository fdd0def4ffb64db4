import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTyped } from '../../../../engine/library/json/typed';
import type { SObjectInfo } from '../../../../engine/org/metadata/model';
import { standardObjects } from '../../../../engine/org/metadata/standard/objects';
import { Unsupported } from '../../../../engine/runtime/exceptions';
import { setClassInfoLookup } from '../../../../engine/runtime/values/classInfo';
import { ApexDate } from '../../../../engine/runtime/values/date';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { ApexDouble } from '../../../../engine/runtime/values/double';
import { platformEnum } from '../../../../engine/runtime/values/enumConstants';
import type { ApexList } from '../../../../engine/runtime/values/list';
import { ApexLong } from '../../../../engine/runtime/values/long';
import type { ApexMap } from '../../../../engine/runtime/values/map';
import type { ApexSet } from '../../../../engine/runtime/values/set';
import type { SObjectValue } from '../../../../engine/runtime/values/sobject';
import { textOf } from '../../../../engine/runtime/values/text';
import * as t from '../../../../engine/types/type';
import { fieldOf, startOrg, thrownBy } from '../../org/support';

const demo: t.UserType = { kind: 'user', name: 'Demo', declares: 'class', superclass: undefined, interfaces: [] };
const field = (name: string, type: t.ApexType) => ({
  name,
  type,
  transient: false,
  get: (object: object) => (object as Record<string, unknown>)[`f_${name}`],
  set: (object: object, value: unknown) => {
    (object as Record<string, unknown>)[`f_${name}`] = value;
  },
});

beforeEach(() => {
  startOrg();
  const fields = [
    field('name', t.stringType),
    field('inner', demo),
    field('any', t.objectType),
    field('names', t.listOf(t.stringType)),
    field('count', t.integerType),
    field('flag', t.booleanType),
    field('amount', t.decimalType),
    field('day', t.dateType),
  ];
  setClassInfoLookup((type) => (type === demo ? { create: () => ({}), fields } : undefined));
});
afterEach(() => setClassInfoLookup(() => undefined));

const read = (text: string, type: t.ApexType, strict = false) => readTyped(text, type, strict);

describe('JSON.deserialize', () => {
  it.each<[string, t.ApexType, unknown]>([
    ['5', t.integerType, 5],
    ['5', t.longType, new ApexLong(5)],
    ['5', t.doubleType, new ApexDouble(5)],
    ['5', t.decimalType, ApexDecimal.parse('5')],
    ['1.10', t.decimalType, ApexDecimal.parse('1.10')],
    ['"a"', t.stringType, 'a'],
    ['5', t.stringType, '5'],
    ['true', t.booleanType, true],
    ['null', t.integerType, null],
    ['"00T000000000001"', t.idType, '00T000000000001EAA'],
    ['"2024-01-02"', t.dateType, ApexDate.of(2024, 1, 2)],
  ])('%s as %o', (text, type, value) => {
    expect(read(text, type)).toEqual(value);
  });

  it.each([
    ['"x"', t.integerType],
    ['5000000000', t.integerType],
    ['"soon"', t.dateType],
    ['"no id"', t.idType],
    ['{}', t.stringType],
    ['5', t.booleanType],
  ])('%s is refused as %o', (text, type) => {
    expect(thrownBy(() => read(text, type))).toContain('System.JSONException');
  });

  it('makes collections of their element types', () => {
    const list = read('[1, null]', t.listOf(t.longType)) as ApexList;
    expect(list.items).toEqual([new ApexLong(1), null]);
    expect((read('["a","a"]', t.setOf(t.stringType)) as ApexSet).values()).toEqual(['a']);
    const map = read('{"1":"x"}', t.mapOf(t.integerType, t.stringType)) as ApexMap;
    expect(map.get(1)).toBe('x');
    expect(thrownBy(() => read('{}', t.listOf(t.stringType)))).toContain('System.JSONException');
    expect(thrownBy(() => read('[]', t.mapOf(t.stringType, t.stringType)))).toContain('System.JSONException');
  });

  it('fills the members of a class by name in any case', () => {
    const object = read('{"NAME":"a","inner":{"name":"b"},"names":["x"],"unknown":1}', demo) as Record<string, unknown>;
    expect(object.f_name).toBe('a');
    expect((object.f_inner as Record<string, unknown>).f_name).toBe('b');
    expect((object.f_names as ApexList).items).toEqual(['x']);
    expect(Object.keys(object)).toEqual(['f_name', 'f_inner', 'f_names']);
  });

  it('refuses unknown members when strict, and members of type Object', () => {
    expect(thrownBy(() => read('{"first":1}', demo, true))).toBe('System.JSONException: Unknown field: Demo.first');
    expect(thrownBy(() => read('{"any":1}', demo))).toBe('System.JSONException: Apex Type unsupported in JSON: Object');
    expect(read('{"any":null}', demo)).toEqual({ f_any: null });
  });

  // glade-sh/glade K031-K034, K094-K096
  it.each<[string, t.ApexType]>([
    ['{}', t.objectType],
    ['[null]', t.listOf(t.objectType)],
    ['{"a":1}', t.mapOf(t.stringType, t.objectType)],
    ['["a"]', t.setOf(t.objectType)],
  ])('refuses %s as %o', (text, type) => {
    expect(thrownBy(() => read(text, type))).toBe('System.JSONException: Apex Type unsupported in JSON: Object');
  });

  it('takes empty collections of Object', () => {
    expect((read('[]', t.listOf(t.objectType)) as ApexList).items).toEqual([]);
    expect((read('{}', t.mapOf(t.stringType, t.objectType)) as ApexMap).size()).toBe(0);
  });

  // octoberswimmer/aer-dist #293
  it('reads no further than the value', () => {
    expect(String(read('12:00:00.000Z', t.timeType))).toBe('12:00:00.000Z');
    expect((read('[1] and more', t.listOf(t.integerType)) as ApexList).items).toEqual([1]);
  });

  it('cuts the fraction of a number off, but not of an Integer member', () => {
    expect(read('1.9', t.integerType)).toBe(1);
    expect(read('-1.9', t.longType)).toEqual(new ApexLong(-1));
    expect(thrownBy(() => read('{"count":1.9}', demo))).toBe(
      'System.JSONException: For input string: "1.9" at [line:1, column:2]',
    );
  });

  // the message of the Java call behind each type, at the name or the comma before it: glade-sh/glade
  it.each([
    ['{"name":"a","count":"x"}', 'For input string: "x" at [line:1, column:12]'],
    ['{"count":5000000000}', 'For input string: "5000000000" at [line:1, column:2]'],
    ['{"flag":"true"}', 'Illegal value for boolean: true at [line:1, column:15]'],
    ['{"amount":""}', 'N/A at [line:1, column:2]'],
    [
      '{"amount":"x"}',
      'Character x is neither a decimal digit number, decimal point, nor "e" notation exponential mark. at [line:1, column:2]',
    ],
    ['{"name":{}}', 'Illegal value for primitive'],
    ['{"names":{}}', 'Expected List<String> but found {'],
    ['{"inner":[]}', "Malformed JSON: Expected '{' at the beginning of object"],
    ['{"day":"soon"}', 'Invalid format: "soon" at [line:1, column:2]'],
    [
      '{"day":"2017-14-31"}',
      'Cannot parse "2017-14-31": Value 14 for monthOfYear must be in the range [1,12] at [line:1, column:2]',
    ],
  ])('refuses %s', (text, message) => {
    expect(thrownBy(() => read(text, demo))).toBe(`System.JSONException: ${message}`);
  });

  it('refuses an endless nesting', () => {
    const depth = 100_000;
    expect(thrownBy(() => read(`${'{"inner":'.repeat(depth)}null${'}'.repeat(depth)}`, demo))).toContain(
      'System.JSONException',
    );
  });

  it('finds enum constants by name', () => {
    const level = t.platformType('Test.Level');
    const [low] = platformEnum(level, ['LOW', 'HIGH']);
    expect((read('["LOW"]', t.listOf(level)) as ApexList).items).toEqual([low]);
    expect(thrownBy(() => read('["LOW", "MIDDLE"]', t.listOf(level)))).toBe(
      'System.JSONException: The type Test.Level does not have an enum value MIDDLE at [line:1, column:7]',
    );
    // as the type of the whole text an enum is taken for a class: glade-sh/glade K040-K043
    expect(thrownBy(() => read('"LOW"', level))).toBe(
      "System.JSONException: Malformed JSON: Expected '{' at the beginning of object",
    );
  });
});

describe('JSON.deserialize of records', () => {
  const task = t.sobjectOf('Task');

  it('sets fields in any case in their types, and ignores what Task lacks', () => {
    const text =
      '{"attributes":{"type":"Task"},"SUBJECT":"Call","ActivityDate":"2024-01-02","CallDurationInSeconds":61,"IsReminderSet":true,"WhoId":"003000000000001","Description":null,"Nope":1}';
    const record = read(text, task) as SObjectValue;
    expect(textOf(record)).toBe(
      'Task:{Subject=Call, ActivityDate=2024-01-02 00:00:00, CallDurationInSeconds=61, IsReminderSet=true, WhoId=003000000000001AAA, Description=null}',
    );
    expect(record.queried).toBe(false);
  });

  it('refuses unknown fields when strict', () => {
    expect(thrownBy(() => read('{"first":1}', task, true))).toBe(
      "System.JSONException: No such column 'first' on sobject of type Task",
    );
    // Of Account only some fields are shipped, so the field may exist.
    expect(() => read('{"first":1}', t.sobjectOf('Account'), true)).toThrow(Unsupported);
  });

  it.each([
    ['{"ActivityDate":"2024-13-40"}', 'Cannot deserialize instance of date from VALUE_STRING value 2024-13-40'],
    ['{"CallDurationInSeconds":"x"}', 'Cannot deserialize instance of int from VALUE_STRING value x'],
    ['{"IsReminderSet":5}', 'Cannot deserialize instance of boolean from VALUE_NUMBER_INT value 5'],
    ['{"Subject":{}}', 'Cannot deserialize instance of'],
  ])('refuses %s', (text, message) => {
    expect(thrownBy(() => read(text, task))).toContain(`System.JSONException: ${message}`);
  });

  // bobalicious/SObjectFabricator sets such Ids in its tests
  it('takes any text for an Id, and empty texts for no number', () => {
    const record = read('{"Id":"id-1","WhoId":"nobody","CallDurationInSeconds":""}', task) as SObjectValue;
    expect(textOf(record)).toBe('Task:{Id=id-1, WhoId=nobody, CallDurationInSeconds=0}');
  });

  it('reads parents, and the sObject of the generic type from its attributes', () => {
    const contact = read('{"LastName":"x","Account":{"Name":"y"}}', t.sobjectOf('Contact')) as SObjectValue;
    expect(fieldOf(contact.parent(contact.relationshipSlot('account')) ?? undefined, 'Name')).toBe('y');
    expect((read('{"attributes":{"type":"Task"}}', t.anySObjectType) as SObjectValue).info.name).toBe('Task');
    expect(thrownBy(() => read('{}', t.anySObjectType))).toContain('System.JSONException');
  });

  it('reads child records, of an empty list too', () => {
    const text = '{"Contacts":{"totalSize":1,"done":true,"records":[{"LastName":"x"}]},"Tasks":{"records":[]}}';
    const info = standardObjects.get('account') as SObjectInfo;
    const childRelationships = [
      { name: 'Contacts', childObject: 'Contact', field: 'AccountId' },
      { name: 'Tasks', childObject: 'Task', field: 'WhatId' },
    ];
    startOrg({ ...info, childRelationships });
    const account = read(text, t.sobjectOf('Account')) as SObjectValue;
    expect(fieldOf(account.children('contacts')?.get(0) as SObjectValue, 'LastName')).toBe('x');
    expect(account.children('Tasks')?.size()).toBe(0);
    expect(thrownBy(() => read('{"Contacts":[]}', t.sobjectOf('Account')))).toBe(
      "System.JSONException: QueryResult must start with '{'",
    );
  });

  it('refuses a parent that is no object, and arrays even under keys it ignores', () => {
    expect(thrownBy(() => read('{"Who":"x"}', task))).toBe(
      'System.JSONException: The value provided for foreign key reference Who is not a nested SObject',
    );
    expect(thrownBy(() => read('{"Nope":{"a":[1]}}', task))).toBe(
      'System.JSONException: No field name specified on column for sobject of type Task',
    );
  });

  it('names what it cannot hold', () => {
    expect(() => read('{"Nobodies__r":{"totalSize":0,"records":[]}}', t.sobjectOf('Account'))).toThrow(Unsupported);
  });
});
