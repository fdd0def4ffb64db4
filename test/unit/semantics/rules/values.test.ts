import { describe, expect, it } from 'vitest';
import { expectProblems, expectStatements } from './support';

const CLASSES = [
  'public virtual class Base { }',
  'public class Derived extends Base { }',
  'public interface Shape { }',
  'public class Other { }',
];

describe('instanceof', () => {
  it.each([
    'Boolean b = ⟦o instanceof Object⟧type-instanceof;',
    'Boolean b = ⟦new Derived() instanceof Base⟧type-instanceof;',
    'Boolean b = ⟦new Other() instanceof Base⟧type-instanceof;',
    'Boolean b = ⟦s instanceof Other⟧type-instanceof;',
    'Task t; Boolean b = ⟦t instanceof SObject⟧type-instanceof;',
    'Base x; SObject r; Boolean b = x instanceof Derived; b = r instanceof Task; b = o instanceof Integer; b = s instanceof Id; b = x instanceof Shape;',
  ])('%s', (statements) => {
    expectStatements(statements, CLASSES);
  });

  it('says which answer the types give away', () => {
    const [always, never] = expectStatements(
      'Boolean b = ⟦new Derived() instanceof Base⟧type-instanceof; b = ⟦s instanceof Other⟧type-instanceof;',
      CLASSES,
    );
    expect(always?.message).toBe(
      'Operation instanceof is always true since an instance of Derived is always an instance of Base',
    );
    expect(never?.message).toBe(
      'Operation instanceof is always false since an instance of String is never an instance of Other',
    );
  });
});

describe('construction', () => {
  it.each([
    "List<String> l = new List<String>(⟦'text'⟧type-initializer);",
    'Set<String> l = new Set<String>(⟦1⟧type-initializer);',
    'Map<String, Integer> a; Map<String, Integer> b = new Map<String, Integer>(⟦new Map<Integer, Integer>()⟧type-initializer);',
    'List<String> l = new List<String>(new Set<String>()); Set<String> t = new Set<String>(l); Map<String, Object> m = new Map<String, Object>(new Map<String, Object>());',
    "Task t = new Task(Subject = 'a', ⟦subject⟧type-duplicate-field-value = 'b', Status = 'c');",
    "Other x = new ⟦Other⟧type-constructor-syntax(name = 'a');",
    "Task t = new ⟦Task⟧type-constructor-syntax('a');",
  ])('%s', (statements) => {
    expectStatements(statements, CLASSES);
  });
});

describe('values', () => {
  it.each([
    "s = ⟦'a' + nothing()⟧type-void-value;",
    'i = ⟦1 * nothing()⟧type-void-value;',
    'Map<String, Integer> a; a.putAll(⟦new Map<String, String>()⟧type-put-all);',
    'Map<String, Object> a; a.putAll(new Map<String, Object>());',
  ])('%s', (statements) => {
    expectStatements(statements, CLASSES);
  });

  it('safe navigation ends before the methods of a field', () => {
    expectProblems("public class C { void m(Task t) { t?.Subject?.⟦addError⟧type-safe-navigation('no'); } }");
    expectProblems('public class C { void m(Task t, Id i) { Integer n = t?.Subject?.length(); } }');
  });
});

describe('operators that want numbers', () => {
  it.each([
    '⟦s⟧type-wrong-operand++;',
    '--⟦o⟧type-wrong-operand;',
    'Boolean b = true; ⟦b⟧type-wrong-operand --;',
    'Integer shifted = ⟦i << 1.5⟧type-wrong-operand;',
    'Decimal d = 1; d++; --d; i = i << 1; Long l = 1; i = i >> l;',
  ])('%s', (statements) => {
    expectStatements(statements);
  });
});
