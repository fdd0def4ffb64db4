import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApexDate } from '../../../../engine/runtime/values/date';
import { ApexDecimal } from '../../../../engine/runtime/values/decimal';
import { ApexDouble } from '../../../../engine/runtime/values/double';
import { compareStrings, equalKeys, equalStrings, equalValues } from '../../../../engine/runtime/values/equality';
import { hashOf } from '../../../../engine/runtime/values/hash';
import { ApexList } from '../../../../engine/runtime/values/list';
import { ApexLong } from '../../../../engine/runtime/values/long';
import { ApexMap } from '../../../../engine/runtime/values/map';
import { ApexSet } from '../../../../engine/runtime/values/set';
import { listOf, mapOf, objectType, setOf } from '../../../../engine/types/type';
import { record, thrownBy } from '../../org/support';

const decimal = (text: string) => ApexDecimal.parse(text) as ApexDecimal;
const list = (...items: unknown[]) => new ApexList(listOf(objectType), items);
const set = (...items: unknown[]) => ApexSet.of(setOf(objectType), items);
const map = (...entries: [unknown, unknown][]) => {
  const made = new ApexMap(mapOf(objectType, objectType));
  for (const [key, value] of entries) made.put(key, value);
  return made;
};

/** An object of a user's class whose equality looks at `key` alone; `hashes` counts calls. */
class Keyed {
  constructor(
    readonly key: string,
    readonly label = '',
  ) {}
  equals$object(other: unknown): boolean {
    return other instanceof Keyed && other.key === this.key;
  }
  hashcode$(): number {
    return 7;
  }
}

describe('==', () => {
  it('takes no notice of case in texts, and keys do', () => {
    expect(equalStrings('Outbound', 'OUTBOUND')).toBe(true);
    expect(equalStrings('a', null)).toBe(false);
    expect(equalStrings(null, null)).toBe(true);
    expect(equalValues('Abc', 'abc')).toBe(true);
    expect(equalKeys('Abc', 'abc')).toBe(false);
    expect(compareStrings('a', 'B')).toBeLessThan(0);
  });

  it('compares numbers of all types by value, and keys by type and scale', () => {
    const ones = [1, new ApexLong(1), new ApexDouble(1), decimal('1.00')];
    for (const a of ones) for (const b of ones) expect(equalValues(a, b)).toBe(true);
    expect(equalKeys(decimal('1.00'), decimal('1.0000'))).toBe(false);
    expect(equalKeys(1, new ApexLong(1))).toBe(false);
    expect(equalValues(decimal('1.00'), decimal('1.0000'))).toBe(true);
  });

  it('compares collections element by element', () => {
    expect(equalValues(list(1, 'a'), list(1, 'a'))).toBe(true);
    expect(equalValues(list(decimal('1.00')), list(decimal('1.0000')))).toBe(false);
    expect(equalValues(list(1, 2), list(2, 1))).toBe(false);
    expect(equalValues(set(1, 2), set(2, 1))).toBe(true);
    expect(equalValues(map(['a', 1]), map(['a', 1]))).toBe(true);
    expect(equalValues(map(['a', 1]), map(['A', 1]))).toBe(false);
    expect(equalValues(list(), set())).toBe(false);
  });

  it('compares records field by field and user objects by equals', () => {
    expect(equalValues(record('Task', { Subject: 'x' }), record('Task', { Subject: 'x' }))).toBe(true);
    expect(equalValues(record('Task', { Subject: 'x' }), record('Task', { Subject: 'y' }))).toBe(false);
    expect(equalValues(new Keyed('k', 'one'), new Keyed('k', 'two'))).toBe(true);
    expect(equalValues({}, {})).toBe(false);
  });
});

describe('hash', () => {
  // java.lang.String.hashCode, java.util.List.hashCode
  it('is that of Java for texts and lists', () => {
    expect(hashOf('hello')).toBe(99162322);
    expect(hashOf(list('a', 1))).toBe(31 * (31 * 1 + 97) + 1);
  });

  it('is the same for equal keys', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.integer().map((days) => new ApexDate(days)),
      fc.integer().map((number) => new ApexLong(number)),
      fc.double().map((number) => new ApexDouble(number)),
    );
    const values = fc.array(value, { maxLength: 4 });
    fc.assert(
      fc.property(values, (items) => {
        expect(hashOf(list(...items))).toBe(hashOf(list(...items)));
        expect(hashOf(set(...items))).toBe(hashOf(set(...[...items].reverse())));
        expect(equalKeys(set(...items), set(...[...items].reverse()))).toBe(true);
      }),
    );
  });

  it('ends for a list that holds itself', () => {
    const loop = list();
    loop.add(loop);
    expect(hashOf(loop)).toBe(hashOf(loop));
  });
});

describe('Map', () => {
  it('keeps the order of insertion and knows null', () => {
    const made = map(['b', 1], ['a', 2], [null, 3], ['b', 4]);
    expect(made.keys()).toEqual(['b', 'a', null]);
    expect(made.get('b')).toBe(4);
    expect(made.get(null)).toBe(3);
    expect(made.get('missing')).toBeNull();
    expect(made.put('a', 5)).toBe(2);
    expect(made.remove('a')).toBe(5);
    expect(made.remove('a')).toBeNull();
  });

  it('keeps keys of different types apart', () => {
    const keys = [1, '1', true, 'true', null, 'null', new ApexLong(1), new ApexDouble(1), decimal('1'), decimal('1.0')];
    expect(map(...keys.map((key): [unknown, unknown] => [key, 0])).size()).toBe(keys.length);
    for (const name of ['__proto__', 'constructor', 'toString']) expect(map().get(name)).toBeNull();
  });

  it('finds values, dates, records and user objects by equality', () => {
    const made = map([decimal('1.5'), 'd'], [ApexDate.of(2024, 1, 2), 't'], [record('Task', { Subject: 'x' }), 'r']);
    expect(made.get(decimal('1.5'))).toBe('d');
    expect(made.get(ApexDate.of(2024, 1, 2))).toBe('t');
    expect(made.get(record('Task', { Subject: 'x' }))).toBe('r');
    const first = new Keyed('k', 'first');
    const user = map([first, 1], [new Keyed('other'), 2], [new Keyed('k', 'second'), 3]);
    expect(user.size()).toBe(2);
    expect(user.get(new Keyed('k'))).toBe(3);
    expect(user.keys()[0]).toBe(first);
    expect(user.remove(new Keyed('k'))).toBe(3);
    expect(user.containsKey(new Keyed('k'))).toBe(false);
    expect(user.containsKey(new Keyed('other'))).toBe(true);
  });

  it('loses a record key that is changed', () => {
    const key = record('Task', { Subject: 'x' });
    const made = map([key, 1]);
    key.putByName('Subject', 'y');
    expect(made.containsKey(key)).toBe(false);
  });

  it('agrees with a JavaScript Map for texts', () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom('put', 'remove'), fc.constantFrom('a', 'b', '\0', '__proto__'), fc.nat()),
    );
    fc.assert(
      fc.property(steps, (all) => {
        const ours = map();
        const theirs = new Map<string, number>();
        for (const [step, key, value] of all) {
          const former = theirs.get(key) ?? null;
          expect(step === 'put' ? ours.put(key, value) : ours.remove(key)).toBe(former);
          if (step === 'put') theirs.set(key, value);
          else theirs.delete(key);
        }
        expect([...ours.entries()]).toEqual([...theirs]);
      }),
    );
  });

  it('shares its keys with keySet()', () => {
    const made = map(['a', 1], ['b', 2]);
    const keys = made.keySet();
    expect(keys.remove('a')).toBe(true);
    expect(made.containsKey('a')).toBe(false);
    expect(thrownBy(() => keys.add('c'))).toBe('System.FinalException: Collection is read-only');
  });
});

describe('List', () => {
  it('refuses an index that is not there', () => {
    const items = list('a', null);
    expect(items.get(1)).toBeNull();
    for (const index of [-1, 2]) {
      expect(thrownBy(() => items.get(index))).toBe(`System.ListException: List index out of bounds: ${index}`);
      expect(thrownBy(() => items.set(index, 1))).toContain('ListException');
      expect(thrownBy(() => items.remove(index))).toContain('ListException');
    }
    expect(thrownBy(() => items.insert(3, 1))).toContain('ListException');
    items.insert(2, 'end');
    expect(items.items).toEqual(['a', null, 'end']);
  });

  it('finds elements by equality, with case', () => {
    expect(list('a', 'B').contains('b')).toBe(false);
    expect(list(decimal('1.0')).indexOf(decimal('1.0'))).toBe(0);
    expect(list(1, null).indexOf(null)).toBe(1);
  });

  it('adds a list to itself once', () => {
    const items = list(1, 2);
    items.addAll(items.items);
    expect(items.items).toEqual([1, 2, 1, 2]);
  });

  it('gives an iterator', () => {
    const iterator = list('x').iterator$();
    expect(iterator.hasnext$()).toBe(true);
    expect(iterator.next$()).toBe('x');
    expect(iterator.hasnext$()).toBe(false);
    expect(thrownBy(() => iterator.next$())).toContain('System.NoSuchElementException');
  });
});

describe('a loop over a collection', () => {
  const refusal = 'System.FinalException: Cannot modify a collection while it is being iterated.';

  it('forbids changes of its size', () => {
    const items = list(1);
    items.iterating++;
    for (const change of [() => items.add(2), () => items.clear(), () => items.remove(0), () => items.addAll([1])]) {
      expect(thrownBy(change)).toBe(refusal);
    }
    items.set(0, 5);
    items.iterating--;
    items.add(2);
    expect(items.items).toEqual([5, 2]);
  });

  it('over keySet() forbids changes through the same view, not those of the map', () => {
    const made = map(['a', 1]);
    const keys = made.keySet();
    keys.iterating++;
    expect(thrownBy(() => keys.remove('a'))).toBe(refusal);
    expect(thrownBy(() => keys.clear())).toBe(refusal);
    expect(keys.remove('b')).toBe(false);
    made.put('b', 2);
    expect(made.remove('a')).toBe(1);
    keys.iterating--;
    expect(keys.remove('b')).toBe(true);
  });
});
