import { describe, expect, it } from 'vitest';
import type { SObjectInfo } from '../../../../engine/org/metadata/model';
import { field, idField, readOnly } from '../../../../engine/org/metadata/standard/field';
import { autoNumberText } from '../../../../engine/org/store/autoNumber';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { fieldOf, record, startOrg, thrownBy } from '../support';

describe('an auto number', () => {
  it.each([
    ['C-{0000}', 7, 'C-0007'],
    ['C-{0000}', 12345, 'C-12345'],
    ['{0}', 3, '3'],
    ['{YYYY}/{MM}/{DD}-{00}', 3, '2026/03/04-03'],
    ['{YY}{MM}', 3, '2603'],
  ])('%s for %i is %s', (format, count, expected) => {
    expect(autoNumberText({ format, start: 1 }, count, Date.parse('2026-03-04T05:06:07Z'))).toBe(expected);
  });
});

const call: SObjectInfo = {
  name: 'Call__c',
  label: 'Call',
  labelPlural: 'Calls',
  keyPrefix: 'a0C',
  fields: [
    idField('Record ID'),
    field('Name', 'Number', 'string', { ...readOnly, nillable: false, autoNumber: { format: 'C-{00}', start: 5 } }),
    field('Score__c', 'Score', 'double', { precision: 4, scale: 2, custom: true }),
  ],
  recordTypes: [],
  complete: true,
};

describe('saving', () => {
  it('numbers new records from the start', () => {
    const org = startOrg(call);
    const insert = () => org.store.dml('insert', [record(call)], { allOrNone: true, externalId: undefined })[0]?.id;
    const names = [insert(), insert()].map((id) => fieldOf(org.store.find('Call__c', id ?? ''), 'Name'));
    expect(names).toEqual(['C-05', 'C-06']);
  });

  it.each([
    ['99.99', undefined],
    ['-99.994', undefined],
    ['100', 'NUMBER_OUTSIDE_VALID_RANGE'],
    ['-100.5', 'NUMBER_OUTSIDE_VALID_RANGE'],
  ])('takes %s into a number of two and two digits unless it is %s', (text, code) => {
    const org = startOrg(call);
    const made = record(call, { Score__c: ApexDecimal.parse(text) });
    const insert = () => org.store.dml('insert', [made], { allOrNone: true, externalId: undefined });
    if (code === undefined) expect(insert()[0]?.success).toBe(true);
    else expect(thrownBy(insert)).toContain(code);
  });
});
