import { beforeEach, describe, expect, it } from 'vitest';
import { declarations } from '../../../../engine/library/declarations';
import { schemaDeclarations } from '../../../../engine/library/schema/declarations';
import { describeFieldResult } from '../../../../engine/library/schema/describeField';
import { describeSObjectResult, sobjectTypeFields } from '../../../../engine/library/schema/describeSObject';
import { picklistEntry, recordTypeInfo } from '../../../../engine/library/schema/recordType';
import { schemaClass } from '../../../../engine/library/schema/schemaClass';
import { sobjectField } from '../../../../engine/library/schema/sobjectField';
import { sobjectTypeClass } from '../../../../engine/library/schema/sobjectType';
import { headerName } from '../../../../engine/library/signature';
import { describeOf, fieldsOf, fieldTokenOf, sobjectTypeOf } from '../../../../engine/org/describe';
import { type SObjectInfo, slotOf } from '../../../../engine/org/metadata/model';
import { standardObjects } from '../../../../engine/org/metadata/standard/objects';
import { taskInfo } from '../../../../engine/org/metadata/standard/task';
import type { ApexList } from '../../../../engine/runtime/values/list';
import type { ApexMap } from '../../../../engine/runtime/values/map';
import type { SObjectValue } from '../../../../engine/runtime/values/sobject';
import { textOf } from '../../../../engine/runtime/values/text';
import { fieldOf, startOrg } from '../../org/support';
import { call, parsed } from '../support';

const sales = {
  id: '012000000000001AAA',
  developerName: 'Sales',
  name: 'Sales Record Type',
  active: true,
  isDefault: false,
  isMaster: false,
};
const info: SObjectInfo = { ...taskInfo, recordTypes: [sales, ...taskInfo.recordTypes] };
const task = describeOf(info);
const describeSubject = call(
  sobjectField,
  'Schema.DescribeFieldResult getDescribe()',
  fieldTokenOf(info, slotOf(info, 'Subject')),
);

beforeEach(() => {
  startOrg(info);
});

it('every signature of the Schema namespace can be parsed', () => {
  const classes = parsed(declarations);
  for (const { header } of schemaDeclarations) expect(classes.has(headerName(header))).toBe(true);
});

describe('record types', () => {
  const byName = () =>
    call(describeSObjectResult, 'Map<String,Schema.RecordTypeInfo> getRecordTypeInfosByName()', task) as ApexMap;

  it('are found by name, with case, and by developer name', () => {
    const found = byName().get('Sales Record Type');
    expect(call(recordTypeInfo, 'Id getRecordTypeId()', found)).toBe(sales.id);
    expect(byName().get('sales record type')).toBeNull();
    const byDeveloperName = call(
      describeSObjectResult,
      'Map<String,Schema.RecordTypeInfo> getRecordTypeInfosByDeveloperName()',
      task,
    ) as ApexMap;
    expect(byDeveloperName.get('Sales')).toBe(found);
    expect(call(recordTypeInfo, 'Boolean isMaster()', byDeveloperName.get('Master'))).toBe(true);
  });

  it('that are missing are null, so that the usual chain raises a null dereference', () => {
    expect(byName().get('No such type')).toBeNull();
  });
});

describe('an sObject', () => {
  it('has one token, whose text is its name', () => {
    expect(sobjectTypeOf(info)).toBe(sobjectTypeOf(info));
    expect(textOf(sobjectTypeOf(info))).toBe('Task');
    expect(call(sobjectTypeClass, 'Schema.DescribeSObjectResult getDescribe()', sobjectTypeOf(info))).toBe(task);
  });

  it('tells names, labels and key prefix', () => {
    expect(call(describeSObjectResult, 'String getName()', task)).toBe('Task');
    expect(call(describeSObjectResult, 'String getLabelPlural()', task)).toBe('Tasks');
    expect(call(describeSObjectResult, 'String getKeyPrefix()', task)).toBe('00T');
    expect(call(describeSObjectResult, 'Boolean isCustom()', task)).toBe(false);
  });

  it('makes records, with defaults when asked', () => {
    const make = (defaults: boolean) =>
      call(
        sobjectTypeClass,
        'SObject newSObject(Id recordTypeId, Boolean loadDefaults)',
        sobjectTypeOf(info),
        sales.id,
        defaults,
      ) as SObjectValue;
    expect(fieldOf(make(true), 'Status')).toBe('Not Started');
    expect(fieldOf(make(false), 'Status')).toBeNull();
    expect(fieldOf(make(false), 'RecordTypeId')).toBe(sales.id);
  });

  it('has a map of its fields, with keys in any case', () => {
    const map = call(sobjectTypeFields, 'Map<String,Schema.SObjectField> getMap()', fieldsOf(info)) as ApexMap;
    expect(map.size()).toBe(info.fields.length);
    expect(map.get('SUBJECT')).toBe(fieldTokenOf(info, slotOf(info, 'Subject')));
    expect(map.containsKey('subject')).toBe(true);
    expect(map.keys()).toContain('subject');
    expect(map.get('nope')).toBeNull();
  });
});

describe('a field', () => {
  const fieldDescribe = (name: string) =>
    call(sobjectField, 'Schema.DescribeFieldResult getDescribe()', fieldTokenOf(info, slotOf(info, name)));

  it('tells what the metadata says', () => {
    expect(call(describeFieldResult, 'String getName()', describeSubject)).toBe('Subject');
    expect(call(describeFieldResult, 'Integer getLength()', describeSubject)).toBe(255);
    expect(call(describeFieldResult, 'Boolean isNillable()', describeSubject)).toBe(true);
    expect(call(describeFieldResult, 'Boolean isUpdateable()', fieldDescribe('IsClosed'))).toBe(false);
    expect(call(describeFieldResult, 'Object getDefaultValue()', fieldDescribe('IsReminderSet'))).toBe(false);
    expect(call(describeFieldResult, 'Object getDefaultValue()', describeSubject)).toBeNull();
  });

  it.each([
    ['Id', 'ID'],
    ['WhoId', 'REFERENCE'],
    ['Subject', 'COMBOBOX'],
    ['CallDurationInSeconds', 'INTEGER'],
    ['CreatedDate', 'DATETIME'],
  ])('%s has the display type %s', (name, type) => {
    expect(textOf(call(describeFieldResult, 'Schema.DisplayType getType()', fieldDescribe(name)))).toBe(type);
  });

  it('lists its picklist values and the objects it refers to', () => {
    const values = call(
      describeFieldResult,
      'List<Schema.PicklistEntry> getPicklistValues()',
      fieldDescribe('Priority'),
    ) as ApexList;
    expect(values.items.map((entry) => call(picklistEntry, 'String getValue()', entry))).toEqual([
      'High',
      'Normal',
      'Low',
    ]);
    const targets = call(
      describeFieldResult,
      'List<Schema.SObjectType> getReferenceTo()',
      fieldDescribe('WhoId'),
    ) as ApexList;
    expect(targets.items.map(textOf)).toEqual(['Contact', 'Lead']);
  });
});

describe('Schema.getGlobalDescribe', () => {
  const global = () => call(schemaClass, 'static Map<String,Schema.SObjectType> getGlobalDescribe()') as ApexMap;

  it('finds an object by name in any case', () => {
    expect(global().get('tAsK')).toBe(sobjectTypeOf(info));
    expect(global().containsKey('task')).toBe(true);
    expect(global().get('Nope__c')).toBeNull();
  });

  it('lists what is known when all of it is asked for', () => {
    const all = global();
    expect(all.get('Task')).toBe(sobjectTypeOf(info));
    expect(all.keys()).toContain('contact');
    expect(all.size()).toBe(new Set(all.keys()).size);
    expect(all.size()).toBe(standardObjects.size);
    expect(all.get('TASK')).toBe(sobjectTypeOf(info));
  });
});
