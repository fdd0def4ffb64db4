import { describe, expect, it } from 'vitest';
import '../../../../engine/library/registry';
import { ApexException } from '../../../../engine/runtime/exceptions';
import { ApexBlob } from '../../../../engine/runtime/values/blob';
import { castTo } from '../../../../engine/runtime/values/cast';
import { ApexDate } from '../../../../engine/runtime/values/date';
import { ApexDatetime } from '../../../../engine/runtime/values/datetime';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { ApexDouble } from '../../../../engine/runtime/values/double';
import { ApexEnumValue } from '../../../../engine/runtime/values/enum';
import { isInstance } from '../../../../engine/runtime/values/instanceOf';
import { ApexList } from '../../../../engine/runtime/values/list';
import { ApexLong } from '../../../../engine/runtime/values/long';
import { ApexMap } from '../../../../engine/runtime/values/map';
import { ApexSet } from '../../../../engine/runtime/values/set';
import { textOf } from '../../../../engine/runtime/values/text';
import { ApexTime } from '../../../../engine/runtime/values/time';
import { typeOfValue } from '../../../../engine/runtime/values/typeOf';
import { TypeValue } from '../../../../engine/runtime/values/typeValue';
import { runtimeTypeName } from '../../../../engine/types/names';
import * as t from '../../../../engine/types/type';
import { record, thrownBy } from '../../org/support';

const decimal = (text: string) => ApexDecimal.parse(text) as ApexDecimal;
const userClass = (name: string, superclass?: t.ApexType, ...interfaces: t.ApexType[]): t.UserType => ({
  kind: 'user',
  name,
  declares: 'class',
  superclass,
  interfaces,
});
const base = userClass('Base', undefined, t.platformType('System.Comparable'));
const derived = userClass('Outer.Derived', base);
const instance = (type: t.UserType, members: object = {}) => Object.assign(Object.create({ $type: type }), members);
const list = (element: t.ApexType, ...items: unknown[]) => new ApexList(t.listOf(element), items);
const account = t.sobjectOf('Account');

describe('numbers in an Object', () => {
  // [S] wtfapex "Polymorphic primitives"
  it('an Integer is every kind of number', () => {
    for (const type of [t.integerType, t.longType, t.doubleType, t.decimalType]) {
      expect(isInstance(42, type)).toBe(true);
    }
    expect(isInstance(decimal('4.2'), t.integerType)).toBe(false);
    expect(isInstance(new ApexLong(1), t.integerType)).toBe(false);
    expect(isInstance('42', t.integerType)).toBe(false);
  });

  it('are cast with widening only', () => {
    expect(castTo(42, t.longType)).toEqual(new ApexLong(42));
    expect(castTo(42, t.doubleType)).toEqual(new ApexDouble(42));
    expect(String(castTo(42, t.decimalType))).toBe('42');
    expect(castTo(decimal('4.5'), t.doubleType)).toEqual(new ApexDouble(4.5));
    expect(castTo(null, t.integerType)).toBeNull();
    expect(thrownBy(() => castTo(decimal('4.5'), t.integerType))).toBe(
      'System.TypeException: Invalid conversion from runtime type Decimal to Integer',
    );
    expect(thrownBy(() => castTo(1, t.stringType))).toBe(
      'System.TypeException: Invalid conversion from runtime type Integer to String',
    );
  });
});

describe('texts', () => {
  it('that are Ids are Ids', () => {
    expect(isInstance('00T000000000001', t.idType)).toBe(true);
    expect(isInstance('hello', t.idType)).toBe(false);
    expect(castTo('00T000000000001', t.idType)).toBe('00T000000000001EAA');
  });
});

describe('collections', () => {
  const untyped = new ApexMap(t.mapOf(t.stringType, t.objectType));

  // wording of salesforce.stackexchange 384277
  it('name their types in a failing cast', () => {
    expect(thrownBy(() => castTo(untyped, t.listOf(t.objectType)))).toBe(
      'System.TypeException: Invalid conversion from runtime type Map<String,ANY> to List<ANY>',
    );
    expect(thrownBy(() => castTo(list(t.objectType), t.listOf(t.mapOf(t.stringType, t.objectType))))).toContain(
      'from runtime type List<ANY> to List<Map<String,ANY>>',
    );
  });

  it('lists of sObjects go both ways, sets do not', () => {
    expect(isInstance(list(account), t.listOf(t.anySObjectType))).toBe(true);
    expect(isInstance(list(t.anySObjectType), t.listOf(account))).toBe(true);
    expect(isInstance(list(account), t.listOf(t.sobjectOf('Contact')))).toBe(false);
    expect(isInstance(new ApexSet(t.setOf(account)), t.setOf(t.anySObjectType))).toBe(false);
    expect(isInstance(list(t.stringType), t.listOf(t.objectType))).toBe(true);
    expect(isInstance(list(t.objectType), t.listOf(t.stringType))).toBe(false);
  });

  it('lists and sets are Iterable', () => {
    expect(isInstance(list(t.stringType), t.platformType('System.Iterable', t.stringType))).toBe(true);
    expect(isInstance(list(t.stringType), t.platformType('System.Iterable', t.integerType))).toBe(false);
  });
});

describe('classes', () => {
  it('are instances of their superclasses and interfaces', () => {
    const value = instance(derived);
    for (const type of [derived, base, t.platformType('System.Comparable'), t.objectType]) {
      expect(isInstance(value, type)).toBe(true);
    }
    expect(isInstance(instance(base), derived)).toBe(false);
    expect(isInstance(null, t.objectType)).toBe(false);
    expect(thrownBy(() => castTo(instance(base), derived))).toContain('runtime type Base to Outer.Derived');
  });

  it('exceptions are instances of System.Exception', () => {
    const failure = new ApexException('System.JSONException', 'bad');
    expect(isInstance(failure, t.platformType('System.Exception'))).toBe(true);
    expect(isInstance(failure, t.platformType('System.MathException'))).toBe(false);
  });

  it('records are instances of their sObject and of SObject', () => {
    const task = record('Task');
    expect(isInstance(task, t.sobjectOf('task'))).toBe(true);
    expect(isInstance(task, t.anySObjectType)).toBe(true);
    expect(isInstance(task, account)).toBe(false);
  });
});

describe('typeOfValue', () => {
  it.each([
    ['x', 'String'],
    [1, 'Integer'],
    [new ApexLong(1), 'Long'],
    [new ApexDouble(1), 'Double'],
    [decimal('1'), 'Decimal'],
    [false, 'Boolean'],
    [ApexDate.of(2024, 1, 1), 'Date'],
    [new ApexDatetime(0), 'Datetime'],
    [new ApexTime(0), 'Time'],
    [ApexBlob.ofText(''), 'Blob'],
    [list(t.objectType), 'List<ANY>'],
    [record('Task'), 'Task'],
    [new ApexException('System.MathException'), 'System.MathException'],
    [instance(derived), 'Outer.Derived'],
    [new TypeValue(t.stringType), 'System.Type'],
    [new ApexEnumValue(t.platformType('System.LoggingLevel'), 'INFO', 6), 'System.LoggingLevel'],
  ])('%o has a type', (value, name) => {
    expect(runtimeTypeName(typeOfValue(value))).toBe(name);
  });
});

describe('text', () => {
  const fields = (...all: [string, unknown][]) => ({ $fields: () => all });

  it.each([
    [null, 'null'],
    ['a', 'a'],
    [1, '1'],
    [true, 'true'],
    [new ApexDouble(1), '1.0'],
    [decimal('1.10'), '1.10'],
    [ApexDate.of(2024, 1, 2), '2024-01-02 00:00:00'],
    [new ApexDatetime(Date.parse('2024-01-02T03:04:05.678Z')), '2024-01-02 03:04:05'],
    [ApexTime.of(12, 0, 0, 0), '12:00:00.000Z'],
    [ApexBlob.ofText('hello'), 'Blob[5]'],
    [list(t.stringType, 'a', 'b'), '(a, b)'],
    [ApexSet.of(t.setOf(t.stringType), ['a', 'b']), '{a, b}'],
    [record('Account', { Name: 'test112' }), 'Account:{Name=test112}'],
    [instance(base, fields(['x', 1], ['inner', null])), 'Base:[x=1, inner=null]'],
    [instance(base, { tostring$: () => 'mine' }), 'mine'],
    [new ApexException('System.NullPointerException', 'Attempt'), 'System.NullPointerException: Attempt'],
    [new TypeValue(t.mapOf(t.idType, t.idType)), 'Map<Id,Id>'],
  ])('of %o', (value, text) => {
    expect(textOf(value)).toBe(text);
  });

  it('of a map', () => {
    const map = new ApexMap(t.mapOf(t.stringType, t.objectType));
    map.put('k', list(t.stringType, 'v'));
    map.put('n', null);
    expect(textOf(map)).toBe('{k=(v), n=null}');
  });

  it('ends for a value that contains itself', () => {
    const loop = list(t.objectType, 1);
    loop.add(loop);
    expect(textOf(loop)).toBe('(1, (already output))');
    const node = instance(base, { $fields: () => [['self', node]] });
    expect(textOf(node)).toBe('Base:[self=(already output)]');
  });
});
