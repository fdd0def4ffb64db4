import { describe, expect, it } from 'vitest';
import { expectProblems } from './support';

const parameters = (count: number) => Array.from({ length: count }, (_, index) => `Integer p${index}`).join(', ');
const constants = (count: number) => Array.from({ length: count }, (_, index) => `V${index}`).join(', ');

describe('names', () => {
  it.each([
    'public class C { Integer ⟦two__underscores⟧type-identifier; Integer ⟦ending_⟧type-identifier; }',
    'public class C { Integer ⟦number⟧type-identifier; void m(Integer ⟦desc⟧type-identifier) { Integer ⟦any⟧type-identifier; } }',
    'public class C { class ⟦Inner⟧type-identifier { } }',
    'public class ⟦Page⟧type-identifier { }',
    `public class C { Integer ⟦${'a'.repeat(256)}⟧type-identifier; }`,
    'public enum C { A, ⟦B_⟧type-identifier }',
  ])('%s', (source) => {
    expectProblems(source);
  });

  it('methods may be named by words that are reserved elsewhere, and names may hold single underscores', () => {
    expectProblems(
      `public class C { Integer a_b1; Integer ${'a'.repeat(255)}; Integer page; Integer type; void sort() { } void any() { } }`,
    );
  });
});

describe('types and shapes', () => {
  it.each([
    `public class C { void ⟦m⟧type-parameter-count(${parameters(33)}) { } }`,
    `public class C { C(${parameters(32)}) { } void m(${parameters(32)}) { } }`,
    `public enum ⟦C⟧type-enum-size { ${constants(101)} }`,
    `public enum C { ${constants(100)} }`,
    'public abstract class C { protected abstract void ⟦m⟧type-method-body() { } void ⟦n⟧type-method-body(); }',
    'public abstract class C { protected abstract void m(); void n() { } }',
    'public class C { ⟦List⟧type-arguments a; ⟦Map<String>⟧type-arguments b; ⟦Set<String, Integer>⟧type-arguments c; ⟦String<Integer>⟧type-arguments d; }',
    `public class C { ⟦${'List<'.repeat(9)}String${'>'.repeat(9)}⟧type-arguments a; ${'List<'.repeat(8)}String${'>'.repeat(8)} b; }`,
    'public class C { List<Map<String, Set<Integer>>> a; Iterable<String> b; Iterator<String> c; Integer[][] d; }',
    'public class C { public ⟦Other⟧type-constructor-name() { } public c(Integer i) { } }',
    'public class C { C(String s) { } ⟦C⟧type-duplicate(String t) { } C(Id i) { } }',
  ])('%s', (source) => {
    expectProblems(source);
  });
});

describe('inner types', () => {
  it.each([
    'public class C { class D { class ⟦E⟧type-inner-type { } } }',
    'public class C { class D { ⟦static⟧type-inner-type Integer a; ⟦static⟧type-inner-type void m() { } ⟦static ⟧type-inner-type{ } } }',
    'public class C { static Integer a; static { a = 1; } class D { Integer b; { b = 1; } } interface I { } enum E { A } }',
    'public class C { class ⟦C⟧type-duplicate { } class D { } interface ⟦d⟧type-duplicate { } }',
    'public enum C { ONE, TWO, ⟦one⟧type-duplicate }',
    'public class C { Integer a; static Integer a; }',
    'public class C { static Integer a; Integer ⟦a⟧type-duplicate; }',
  ])('%s', (source) => {
    expectProblems(source);
  });

  it('an inner class can be named where it is visible', () => {
    const other = 'public class Other { private class Hidden { } public class Open { } }';
    expectProblems('public class C { Other.Open a; ⟦Other.Hidden⟧type-not-visible b; }', [other]);
    const forTests = 'public class Other { @TestVisible private class Hidden { } }';
    expectProblems('@IsTest private class C { Other.Hidden b; }', [forTests]);
  });
});

describe('exceptions', () => {
  it.each([
    'public class ⟦C⟧type-exception-name extends Exception { }',
    'public class C { class ⟦MyException⟧type-exception-name { } }',
    'public class C { class MyException extends Exception { } class OwnException extends MyException { } interface NoException { } }',
    'public class C { class MyException extends Exception { ⟦MyException⟧type-exception-constructor() { } ⟦MyException⟧type-exception-constructor(String s, Exception e) { } } }',
    'public class C { class MyException extends Exception { MyException(Integer code) { } MyException(String s, String t) { } } }',
  ])('%s', (source) => {
    expectProblems(source);
  });
});

it('messages read as those of a deploy', () => {
  const [first, second] = expectProblems(
    'public class C { ⟦Map<String>⟧type-arguments a; Integer ⟦group⟧type-identifier; }',
  );
  expect([first?.message, second?.message]).toEqual([
    'Invalid type argument count for Map: expected 2 but found 1',
    'Identifier name is reserved: group',
  ]);
});

it('constructors have a body', () => {
  expectProblems('public class C { public ⟦C⟧type-method-body(); }');
});
