import { beforeEach, describe, expect, it } from 'vitest';
import { customRecordClass } from '../../../../engine/library/custom/customRecords';
import { label } from '../../../../engine/library/custom/label';
import { describeOf, sobjectTypeOf } from '../../../../engine/org/describe';
import type {
  CustomMetadataRecord,
  OrgMetadata,
  SObjectInfo,
  SObjectKind,
} from '../../../../engine/org/metadata/model';
import { field, idField } from '../../../../engine/org/metadata/standard/field';
import { Unsupported } from '../../../../engine/runtime/exceptions';
import { enter } from '../../../../engine/runtime/transaction';
import type { ApexMap } from '../../../../engine/runtime/values/map';
import type { SObjectValue } from '../../../../engine/runtime/values/sobject';
import { fieldOf, startOrg } from '../../org/support';
import { call } from '../support';

const routeOf = (kind: SObjectKind | undefined): SObjectInfo => ({
  name: 'Route__mdt',
  label: 'Route',
  labelPlural: 'Routes',
  keyPrefix: 'm00',
  fields: [
    idField('Record ID'),
    field('DeveloperName', 'Name', 'string'),
    field('Text__c', 'Text', 'textarea', { length: 32768, custom: true }),
    field('Short__c', 'Short', 'string', { custom: true }),
  ],
  recordTypes: [],
  complete: true,
  ...(kind === undefined ? {} : { kind }),
});
const route = routeOf('customMetadata');
const north: CustomMetadataRecord = {
  id: 'm00000000000001AAA',
  developerName: 'North',
  qualifiedApiName: 'acme__North',
  values: new Map<string, unknown>([
    ['Id', 'm00000000000001AAA'],
    ['DeveloperName', 'North'],
    ['Text__c', 'x'.repeat(300)],
    ['Short__c', 'y'.repeat(300)],
  ]),
};
const type = sobjectTypeOf(route);
const row = (name: string, ...args: unknown[]) => {
  const [method] = customRecordClass(route)?.methods(name) ?? [];
  return method?.row?.(type, ...args);
};

beforeEach(() => {
  const org = startOrg(route);
  const metadata: OrgMetadata = {
    ...org.metadata,
    customMetadataRecords: (name) => (name === 'Route__mdt' ? [north] : []),
    label: (name) =>
      name.toLowerCase() === 'saved'
        ? { name: 'Saved', value: 'Gespeichert', language: 'de', protected: false }
        : undefined,
    namespace: 'acme',
  };
  enter({ ...org, metadata });
});

describe('the static methods of an sObject', () => {
  it.each([
    ['customMetadata', ['getall', 'getinstance']],
    ['listSetting', ['getall', 'getinstance', 'getvalues']],
    ['hierarchySetting', ['getinstance', 'getorgdefaults', 'getvalues']],
    ['platformEvent', []],
    [undefined, []],
  ] as const)('of kind %s are %j', (kind, expected) => {
    const own = customRecordClass(routeOf(kind));
    const names = ['getall', 'getinstance', 'getorgdefaults', 'getvalues'];
    expect(names.filter((name) => own?.methods(name).some(({ isStatic }) => isStatic))).toEqual(expected);
  });
});

describe('custom metadata', () => {
  it('is found by Id of both lengths, developer name and qualified name', () => {
    for (const name of [north.id, north.id.slice(0, 15), 'North', 'acme__North']) {
      expect((row('getinstance', name) as SObjectValue | null)?.id, name).toBe(north.id);
    }
    expect(row('getinstance', 'South')).toBeNull();
  });

  it('gives the first 255 characters of a long text', () => {
    const record = (row('getall') as ApexMap).get('acme__North') as SObjectValue;
    expect(String(fieldOf(record, 'Text__c'))).toHaveLength(255);
    expect(String(fieldOf(record, 'Short__c'))).toHaveLength(300);
    expect(describeOf(record.info)).toBe(describeOf(route));
  });
});

describe('Label.get', () => {
  const get = (...args: unknown[]) =>
    call(
      label,
      `static String get(String namespace, String label${args.length > 2 ? ', String language' : ''})`,
      ...args,
    );

  it.each([[null], [''], ['c'], ['ACME']])('knows the labels of the project under the namespace %j', (namespace) => {
    expect(get(namespace, 'saved')).toBe('Gespeichert');
    expect(get(namespace, 'saved', 'DE')).toBe('Gespeichert');
  });

  it.each([
    ['another namespace', ['other', 'Saved']],
    ['a label that is not there', ['', 'Nope']],
    ['a translation', ['', 'Saved', 'fr']],
  ])('ends the run for %s', (_, args) => {
    expect(() => get(...args)).toThrow(Unsupported);
  });
});
