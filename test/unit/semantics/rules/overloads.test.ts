import { describe, expect, it } from 'vitest';
import { errorCodes, expectProblems } from './support';

const TYPES = [
  'public interface Named { }',
  'public interface Listed extends Named { }',
  'public virtual class Animal { }',
  'public class Cat extends Animal implements Listed { }',
];

/** A class that calls `f` with `argument`, where `f` is declared once for each list of parameters. */
const calling = (argument: string, ...parameters: string[]) =>
  `public class C { ${parameters.map((each) => `static void f(${each}) { }`).join(' ')} void m(Cat cat, Listed listed, Integer i) { f(${argument}); } }`;

const codes = (argument: string, ...parameters: string[]) => errorCodes(calling(argument, ...parameters), TYPES);

describe('calls that several methods fit', () => {
  it.each([
    ['a class and two of its interfaces, one extending the other', 'cat', ['Named n', 'Listed l']],
    ['null and two unrelated types', 'null', ['String s', 'Integer i']],
    ['null and two collections', 'null', ['List<String> s', 'Map<String, String> m']],
    ['each argument nearer to another method', 'i, i', ['Integer a, Object b', 'Object a, Integer b']],
  ])('are ambiguous: %s', (_, argument, parameters) => {
    expect(codes(argument, ...parameters)).toEqual(['type-ambiguous-call']);
  });

  it.each([
    ['the interface itself', 'listed', ['Named n', 'Listed l']],
    ['a cast to the interface', '(Listed) cat', ['Named n', 'Listed l']],
    ['the superclass before an interface', 'cat', ['Named n', 'Animal a']],
    ['anything before Object', 'cat', ['Object o', 'Named n']],
    ['null and a narrower type', 'null', ['Object o', 'String s']],
    ['null and a narrower class', 'null', ['Animal a', 'Cat c']],
    ['null and a type that the other argument decides', 'i, null', ['Integer a, String b', 'Object a, String b']],
    ['a cast of null', '(String) null', ['String s', 'Integer i']],
    ['a text of either kind', 'null', ['Id a', 'String b']],
    ['another number of arguments', 'null', ['String s', 'Integer i, Integer j']],
  ])('are clear: %s', (_, argument, parameters) => {
    expect(codes(argument, ...parameters)).toEqual([]);
  });

  it('the message names the arguments, as a deploy does', () => {
    const [problem] = expectProblems(
      'public class C { void f(Named n) { } void f(Listed l) { } void m(Cat c) { ⟦f⟧type-ambiguous-call(c); } }',
      TYPES,
    );
    expect(problem?.message).toBe('Ambiguous method signature: void f(Cat)');
  });

  it('constructors too', () => {
    expect(errorCodes('public class C { C(String s) { } C(Integer i) { } C m() { return new C(null); } }')).toEqual([
      'type-ambiguous-call',
    ]);
    expect(errorCodes('public class C { C(String s) { } C(Object o) { this(null); } }')).toEqual([]);
  });

  it('an override or an obligation of the same parameters is no second candidate', () => {
    const others = [
      'public interface Way { void go(Object o); }',
      'public abstract class Street implements Way { public abstract void go(Object o); }',
    ];
    expect(errorCodes('public class C { void m(Street s) { s.go(null); s.go(1); } }', others)).toEqual([]);
  });

  it('nothing is said where an argument or what stands above the class is unknown', () => {
    expect(codes('new Nowhere()', 'Named n', 'Listed l')).toEqual([]);
    expect(
      errorCodes(
        'public class C extends Nowhere { void f(Named n) { } void f(Listed l) { } void m(Cat c) { f(c); } }',
        TYPES,
      ),
    ).toEqual([]);
  });
});
