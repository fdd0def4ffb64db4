import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldFromJson, fieldJson, parseFieldText } from '../../../engine/org/fieldText';
import type { FieldType } from '../../../engine/org/metadata/model';
import { field } from '../../../engine/org/metadata/standard/field';
import { ApexBlob } from '../../../engine/runtime/values/blob';
import { ApexDatetime } from '../../../engine/runtime/values/datetime';
import { ApexDecimal } from '../../../engine/runtime/values/decimal';

const of = (type: FieldType) => field('F__c', 'F', type);

describe('a field’s value from its text', () => {
  it.each<[FieldType, string]>([
    ['id', '0015800001ZD7pDAAT'],
    ['reference', '0015800001ZD7pDAAT'],
    ['string', ' kept '],
    ['textarea', ''],
    ['picklist', 'High'],
    ['boolean', 'true'],
    ['int', '-12'],
    ['double', '12.50'],
    ['currency', '0.10'],
    ['date', '2024-02-29'],
  ])('of type %s reads %s', (type, text) => {
    expect(String(parseFieldText(of(type), text))).toBe(text);
  });

  it.each<[FieldType, string]>([
    ['id', 'abc'],
    ['boolean', 'yes'],
    ['int', '1.5'],
    ['int', '2147483648'],
    ['int', ''],
    ['double', '1,5'],
    ['date', '2023-02-29'],
    ['date', '2023-02-28T00:00:00Z'],
    ['datetime', 'yesterday'],
    ['time', '25:00'],
    ['address', 'x'],
  ])('of type %s refuses %s', (type, text) => {
    expect(parseFieldText(of(type), text)).toBeUndefined();
  });

  it('comes from JSON as it stands there, null included', () => {
    expect(fieldFromJson(of('boolean'), true)).toBe(true);
    expect(fieldFromJson(of('int'), 7)).toBe(7);
    expect(fieldFromJson(of('string'), null)).toBeNull();
    expect(fieldFromJson(of('string'), ['a'])).toBeUndefined();
  });
});

describe('the JSON form of a value', () => {
  it('writes datetimes as inside an sObject', () => {
    expect(fieldJson(new ApexDatetime(Date.parse('2014-07-25T10:47:34.981Z')))).toBe('2014-07-25T10:47:34.981+0000');
  });

  it('keeps every digit of a number', () => {
    expect(fieldJson(ApexDecimal.parse('12.50'))).toBe(12.5);
    expect(fieldJson(ApexDecimal.parse('12345678901234567.89'))).toBe('12345678901234567.89');
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(8), (coefficient, scale) => {
        const decimal = ApexDecimal.of(coefficient, scale);
        const back = ApexDecimal.parse(String(fieldJson(decimal)));
        expect(back?.equals(decimal)).toBe(true);
      }),
    );
  });

  it('leaves plain values alone and writes blobs as base64', () => {
    expect([fieldJson('x'), fieldJson(true), fieldJson(null), fieldJson(3)]).toEqual(['x', true, null, 3]);
    expect(fieldJson(ApexBlob.ofText('hi'))).toBe('aGk=');
  });
});
