import { describe, expect, it } from 'vitest';
import { readDeclarations, renderType } from '../../../../tools/packs/declarations.mjs';

const STUB = `
/* A licence. */
@SuppressWarnings("unused")
public abstract class Box<T> extends Thing implements Iterable<T>, Other<List<T>> {
	public static Integer COUNT;
	public List<String>[] labels;
	protected Box() {throw new Unsupported();}
	public Box(Integer size) {if (true) { throw new Unsupported(); }}
	// a remark
	public static Box<T> of$(Map<String,T> things, T more) {throw new Unsupported();}
	void close();
	public enum Kind { SMALL$, LARGE }
	public static class Lid extends Thing {}
}`;

describe('a stub', () => {
  const [box] = readDeclarations(STUB, 'Shop.');

  it('gives its header', () => {
    expect(box).toMatchObject({
      name: 'Shop.Box',
      kind: 'class',
      isAbstract: true,
      typeParameters: ['T'],
      superclasses: ['Thing'],
      interfaces: ['Iterable<T>', 'Other<List<T>>'],
    });
  });

  it('gives its members, without what keeps their names out of the way of Java', () => {
    expect(
      box?.members.map(({ kind, isStatic, isHidden, type, name, parameters }) =>
        [
          isHidden ? 'hidden' : '',
          isStatic ? 'static' : '',
          kind,
          type,
          name,
          parameters.map((each) => each.type),
        ].join(' '),
      ),
    ).toEqual([
      ' static property Integer COUNT ',
      '  property List<String>[] labels ',
      'hidden static constructor void new ',
      ' static constructor void new Integer',
      ' static method Box<T> of Map<String,T>,T',
      '  method void close ',
    ]);
  });

  it('gives what is declared inside', () => {
    expect(box?.inner.map(({ name, kind, constants }) => [name, kind, ...constants])).toEqual([
      ['Shop.Box.Kind', 'enum', 'SMALL', 'LARGE'],
      ['Shop.Box.Lid', 'class'],
    ]);
  });

  it('that is malformed is refused, or loses the member alone', () => {
    const text = 'global class A { global String a; global Long Class size; global void b(String x) {} }';
    expect(() => readDeclarations(text, '')).toThrow('expected ; near: ');
    expect(readDeclarations(text, '', true)[0]?.members.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});

describe('a type', () => {
  it('is written with full names and lists for arrays', () => {
    expect(renderType('Map<String, Box[]>', (name) => (name === 'Box' ? 'Shop.Box' : name))).toBe(
      'Map<String,List<Shop.Box>>',
    );
  });
});
