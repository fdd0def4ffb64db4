import { describe, expect, it } from 'vitest';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { ApexEnumValue } from '../../../../engine/runtime/values/enum';
import { ApexList } from '../../../../engine/runtime/values/list';
import { ApexMap } from '../../../../engine/runtime/values/map';
import { ApexSet } from '../../../../engine/runtime/values/set';
import { listOf, mapOf, objectType, platformType, setOf } from '../../../../engine/types/type';
import { record, thrownBy } from '../../org/support';
import { call, callAs, construct } from '../call';

const type = listOf(objectType);
const list = (...items: unknown[]) => new ApexList(type, items);
const set = (...items: unknown[]) => ApexSet.of(setOf(objectType), items);
const mapType = mapOf(objectType, objectType);

describe('List', () => {
  it('is built in four ways', () => {
    expect((construct('List', type) as ApexList).items).toEqual([]);
    const source = list(1, 2);
    const copy = (construct('List', type, 3) as ApexList).items;
    expect(copy).toEqual([null, null, null]);
    const clone = call('List', 'clone', source) as ApexList;
    clone.add(3);
    expect(source.items).toEqual([1, 2]);
    callAs('List', 'addAll(Set<T>)', source, set(7));
    expect(source.items).toEqual([1, 2, 7]);
  });

  it('inserts, sets and removes', () => {
    const items = list('a', 'b');
    callAs('List', 'add(Integer, T)', items, 0, 'x');
    call('List', 'set', items, 2, 'c');
    expect(call('List', 'remove', items, 1)).toBe('a');
    expect(items.items).toEqual(['x', 'c']);
  });

  it('clones records deeply, without Id unless told', () => {
    const task = record('Task', { Id: '00T000000000001EAA', Subject: 'x' });
    const [copy] = (call('List', 'deepClone', list(task)) as ApexList).items as (typeof task)[];
    expect(copy).not.toBe(task);
    expect(copy?.id).toBeNull();
    const [kept] = (call('List', 'deepClone', list(task), true) as ApexList).items as (typeof task)[];
    expect(kept?.id).toBe('00T000000000001EAA');
  });
});

describe('sort', () => {
  const sorted = (...items: unknown[]) => {
    const values = list(...items);
    callAs('List', 'sort()', values);
    return values.items;
  };
  const decimal = (text: string) => ApexDecimal.parse(text);

  it('puts null first, numbers in order, capital letters before small ones', () => {
    expect(sorted(10, 9, null, 1)).toEqual([null, 1, 9, 10]);
    expect(sorted('b', 'a', 'B')).toEqual(['B', 'a', 'b']);
    expect(sorted(decimal('1.5'), 1, decimal('0.5')).map(String)).toEqual(['0.5', '1', '1.5']);
  });

  it('orders enum constants by place, records by fields, user objects by compareTo', () => {
    const level = platformType('Test.Level');
    const low = new ApexEnumValue(level, 'LOW', 0);
    const high = new ApexEnumValue(level, 'HIGH', 1);
    expect(sorted(high, low)).toEqual([low, high]);
    const b = record('Account', { Name: 'b' });
    const a = record('Account', { Name: 'a' });
    expect(sorted(b, a)).toEqual([a, b]);
    const comparable = (size: number) => ({ size, compareto$object: (other: { size: number }) => size - other.size });
    expect(sorted(comparable(2), comparable(1)).map((each) => (each as { size: number }).size)).toEqual([1, 2]);
    expect(thrownBy(() => sorted({}, {}))).toContain('System.ListException');
  });

  it('asks a comparator', () => {
    class Descending {
      compare$integer$integer(a: number, b: number): number {
        return b - a;
      }
    }
    const values = list(1, 3, 2);
    call('List', 'sort', values, new Descending());
    expect(values.items).toEqual([3, 2, 1]);
  });
});

describe('Set', () => {
  it('tells whether it changed', () => {
    const items = set(1, 2, 3);
    expect(call('Set', 'add', items, 1)).toBe(false);
    expect(call('Set', 'addAll', items, list(3, 4))).toBe(true);
    expect(call('Set', 'removeAll', items, list(1, 9))).toBe(true);
    expect(call('Set', 'retainAll', items, list(2, 4))).toBe(true);
    expect(call('Set', 'retainAll', items, list(2, 4))).toBe(false);
    expect(items.values()).toEqual([2, 4]);
    expect(call('Set', 'containsAll', items, list(2))).toBe(true);
    expect(call('Set', 'containsAll', items, list(2, 3))).toBe(false);
  });
});

describe('Map', () => {
  it('takes records by Id', () => {
    const task = record('Task', { Id: '00T000000000001EAA' });
    const map = new ApexMap(mapType);
    callAs('Map', 'putAll(List<SObject>)', map, list(task));
    expect(map.get('00T000000000001EAA')).toBe(task);
    expect(thrownBy(() => callAs('Map', 'putAll(List<SObject>)', map, list(record('Task'))))).toBe(
      'System.ListException: Row with null Id at index: 0',
    );
  });

  it('copies, and gives its values as a list', () => {
    const map = new ApexMap(mapType);
    map.put('a', 1);
    const copy = call('Map', 'clone', map) as ApexMap;
    copy.put('b', 2);
    expect(map.size()).toBe(1);
    const values = call('Map', 'values', copy) as ApexList;
    expect(values.items).toEqual([1, 2]);
    values.add(3);
    expect(copy.size()).toBe(2);
  });
});
