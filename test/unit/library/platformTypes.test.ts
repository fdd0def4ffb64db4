import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { PlatformClass } from '../../../engine/library/platformClass';
import {
  knownPlatform,
  knownPlatformNames,
  knownPlatformOf,
  PlatformTypes,
  usePack,
} from '../../../engine/library/platformTypes';
import { allPlatformClasses, findPlatform } from '../../../engine/library/registry';
import { Unsupported } from '../../../engine/runtime/exceptions';
import { typeName } from '../../../engine/types/names';
import { listOf, stringType } from '../../../engine/types/type';
import { packText } from '../pack/shipped';

/** A pack of these lines, sorted as packs are. */
function typesOf(...lines: string[]): PlatformTypes {
  const key = (line: string) => line.slice(0, line.indexOf('|')).toLowerCase();
  const text = [...lines].sort((a, b) => (key(a) < key(b) ? -1 : 1)).join('\n');
  return new PlatformTypes(() => text);
}

const methods = (found: PlatformClass | undefined, name: string) =>
  (found?.methods(name) ?? []).map(
    ({ simulated, returns, parameters }) =>
      `${simulated ? 'simulated' : 'known'} ${typeName(returns)}(${parameters.map(({ type }) => typeName(type)).join(',')})`,
  );

describe('a class that only the pack knows', () => {
  const types = typesOf(
    'Shop.Basket|class|<T> extends Shop.Container implements Iterable<T>|new(Integer size);void add(T,Schema.Asset asset);Shop.Gone last();static Shop.Kind KIND',
    'Shop.Container|abstract class||String label;Boolean isFull()',
    'Shop.Kind|enum||SMALL;LARGE',
    'System.Shelf|interface||void put(Object)',
  );
  const basket = types.find('shop.basket');

  it('has its header and is not simulated', () => {
    expect(basket).toMatchObject({ name: 'Shop.Basket', kind: 'class', simulated: false, typeParameters: ['T'] });
    expect(basket?.superclass).toEqual({ kind: 'platform', name: 'Shop.Container', arguments: [] });
    expect(basket?.interfaces.map(typeName)).toEqual(['System.Iterable<T>']);
    expect(types.find('Shop.Container')?.isAbstract).toBe(true);
  });

  it('has members with types of the platform, the pack, and sObjects', () => {
    expect(methods(basket, 'add')).toEqual(['known void(T,Asset)']);
    expect(basket?.methods('add')[0]?.parameters).toEqual([
      { name: 'p1', type: { kind: 'parameter', name: 'T' } },
      { name: 'asset', type: { kind: 'sobject', name: 'Asset' } },
    ]);
    expect(basket?.property('kind')).toMatchObject({
      isStatic: true,
      simulated: false,
      type: { kind: 'platform', name: 'Shop.Kind' },
    });
    expect(basket?.constructors).toMatchObject([{ name: 'new', simulated: false, parameters: [{ name: 'size' }] }]);
  });

  it('has a member whose type nobody knows', () => {
    expect(basket?.methods('last')[0]?.returns).toEqual({ kind: 'unknown' });
  });

  it('inherits from the pack and from what is simulated', () => {
    expect(methods(basket, 'isfull')).toEqual(['known Boolean()']);
    expect(basket?.property('label')?.owner.name).toBe('Shop.Container');
    expect(methods(basket, 'hashcode')).toEqual(['simulated Integer()']);
    expect(basket?.allMethods().map(({ name }) => name)).toEqual(expect.arrayContaining(['add', 'isFull', 'iterator']));
    expect(basket?.allProperties().map(({ name }) => name)).toEqual(expect.arrayContaining(['KIND', 'label']));
  });

  it('has constants when it is an enum', () => {
    expect(types.find('SHOP.KIND')).toMatchObject({ kind: 'enum', constants: ['SMALL', 'LARGE'], knownConstants: [] });
  });

  it('ends a run that calls it, by name', () => {
    const [add] = basket?.methods('add') ?? [];
    const [create] = basket?.constructors ?? [];
    expect(() => add?.row?.()).toThrow(Unsupported);
    expect(() => add?.row?.()).toThrow('unsupported-method: Shop.Basket.add');
    expect(() => create?.row?.()).toThrow('unsupported-constructor: Shop.Basket');
    expect(() => basket?.property('kind')?.row()).toThrow('unsupported-field: KIND, Shop.Basket');
  });

  it('has abstract methods when it is an interface', () => {
    expect(types.find('Shelf')?.methods('put')).toMatchObject([{ row: null, simulated: false, key: 'put$object' }]);
  });

  it('is found without its namespace only in System and Schema', () => {
    expect(types.find('shelf')?.name).toBe('System.Shelf');
    expect(types.find('Basket')).toBeUndefined();
    expect(types.find('Basket', 'Shop')).toBe(basket);
  });
});

describe('a simulated class', () => {
  const types = typesOf(
    'System.Math|class||static Integer abs(Integer x);static Integer dice(Integer sides);static String abs(String x)',
    'System.String|class||static String valueOf(Date d);static String valueOf(Object a,Object b);Integer length();Long LENGTHS',
    'System.LoggingLevel|enum||LOUD;ERROR',
  );

  it('keeps what it simulates and gets what the pack knows besides', () => {
    const math = types.find('Math');
    expect(math).toMatchObject({ simulated: true, name: 'System.Math' });
    expect(methods(math, 'dice')).toEqual(['known Integer(Integer)']);
    expect(methods(math, 'abs').filter((each) => each.includes('(Integer)'))).toEqual(['simulated Integer(Integer)']);
    expect(methods(math, 'abs').at(-1)).toBe('known String(String)');
    expect(types.find('String')?.property('lengths')).toMatchObject({ simulated: false, name: 'LENGTHS' });
  });

  it('covers overloads whose arguments it takes', () => {
    expect(methods(types.find('String'), 'valueof')).not.toContain('known String(Date)');
    expect(methods(types.find('String'), 'valueof')).toContain('known String(Object,Object)');
    expect(methods(types.find('String'), 'length')).toEqual(['simulated Integer()']);
  });

  it('tells the constants that it does not simulate', () => {
    const level = types.find('LoggingLevel');
    expect(level?.constants).toEqual(findPlatform('LoggingLevel')?.constants);
    expect(level?.knownConstants).toEqual(['LOUD']);
  });

  it('gives the members of a type its arguments', () => {
    const applied = types.classOf(listOf(stringType));
    expect(applied).toMatchObject({ class: { name: 'System.List' }, arguments: [stringType] });
  });
});

describe('with the shipped pack', () => {
  const types = new PlatformTypes(() => packText('platform'));

  it('every simulated member stays as it is and stands first', () => {
    for (const simulated of allPlatformClasses()) {
      const merged = types.find(simulated.name);
      expect(merged?.kind).toBe(simulated.kind);
      for (const method of simulated.allMethods()) {
        const same = merged?.methods(method.name.toLowerCase()) ?? [];
        const found = same.findIndex(({ key }) => key === method.key);
        expect(same[found], method.signature).toMatchObject({ simulated: true, row: method.row });
        expect(same.slice(0, found).every((each) => each.simulated)).toBe(true);
      }
      for (const property of simulated.allProperties()) {
        expect(merged?.property(property.name.toLowerCase())?.row).toBe(property.row);
      }
    }
  });

  it('every header and member reads, and every type in them is known', () => {
    const unknown: string[] = [];
    for (const name of types.names()) {
      const found = types.find(name) as PlatformClass;
      const known = types.pack?.knownClass(name)?.signatures ?? [];
      const read = new Set(
        [...found.allMethods(), ...found.constructors, ...found.allProperties()].map((each) => each.signature),
      );
      const supertypes = [found.superclass, ...found.interfaces].filter((type) => type?.kind === 'unknown');
      if (supertypes.length > 0) unknown.push(name);
      if (!found.simulated)
        unknown.push(...known.filter((signature) => !read.has(signature) && !isInherited(found, signature)));
    }
    expect(unknown).toEqual([]);
  });

  it('types documented calls', () => {
    expect(methods(types.find('Messaging.SingleEmailMessage'), 'settoaddresses')).toEqual([
      'simulated void(List<String>)',
    ]);
    expect(methods(types.find('Messaging.SingleEmailMessage'), 'setcustomheaders')).toEqual([
      'known void(Map<String,String>)',
    ]);
    // Inherited from Messaging.Email.
    expect(methods(types.find('Messaging.SingleEmailMessage'), 'setreplyto')).toEqual(['simulated void(String)']);
    expect(types.find('Database.Batchable')).toMatchObject({ kind: 'interface', typeParameters: ['T'] });
    expect(types.find('JSONToken')?.constants).toContain('START_OBJECT');
  });
});

/** Whether a simulated ancestor has the member: then its row is what is read. */
function isInherited(found: PlatformClass, signature: string): boolean {
  const name = signature.replace(/\(.*/, '').split(' ').at(-1)?.toLowerCase() ?? '';
  return [...found.methods(name), ...(found.property(name) ? [found.property(name)] : [])].some(
    (each) => each?.simulated,
  );
}

describe('the pack in use', () => {
  afterEach(() => usePack(undefined));

  it('is what names are looked up in, until it is taken away', () => {
    usePack(() => 'Shop.Kind|enum||SMALL');
    expect(knownPlatform('Shop.Kind')?.constants).toEqual(['SMALL']);
    expect(knownPlatformNames()).toContain('Shop.Kind');
    expect(knownPlatformOf(stringType)?.class.name).toBe('System.String');
    usePack(undefined);
    expect(knownPlatform('Shop.Kind')).toBeUndefined();
    expect(knownPlatform('String')).toBe(findPlatform('String'));
  });

  it('is not read before a name is looked up', () => {
    let reads = 0;
    const types = new PlatformTypes(() => {
      reads++;
      return undefined;
    });
    expect(reads).toBe(0);
    types.find('String');
    types.find('Nonsense');
    expect(reads).toBe(1);
  });
});

describe('a malformed pack', () => {
  it('never raises', () => {
    const piece = fc.constantFrom(
      'System.',
      'A',
      'b',
      '<',
      '>',
      ',',
      '(',
      ')',
      ' ',
      ';',
      '|',
      'class',
      'enum',
      'static',
      '\n',
      'new',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const types = new PlatformTypes(() => `System.A|class|${pieces.join('')}`);
        for (const found of [types.find('A'), types.find('b')]) {
          found?.allMethods();
          found?.allProperties();
          void found?.constructors;
          void found?.superclass;
        }
      }),
    );
  });

  it('has a class that is its own ancestor', () => {
    const types = typesOf(
      'System.A|class| extends A|void f()',
      'System.B|class| extends C|',
      'System.C|class| extends B|',
    );
    expect(methods(types.find('A'), 'f')).toEqual(['known void()']);
    expect(methods(types.find('B'), 'g')).toEqual([]);
  });
});
