import { describe, expect, it } from 'vitest';
import { checkAnonymous } from '../../../engine/semantics/anonymous';
import { shippedPack } from '../../../server/project/packs';
import { project } from '../../support/apex';
import { shown, unmark } from '../payload/marked';

/** Checks a marked anonymous block; what is known and not simulated does not count. */
function expectErrors(marked: string): void {
  const { text, expected } = unmark(marked);
  const files = { ...project(['public class Base { public static Integer two() { return 2; } }']), pack: shippedPack };
  const problems = checkAnonymous({ file: 'a.apex', text, apiVersion: 66 }, files);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(shown(text, errors)).toEqual(expected);
}

describe('anonymous Apex', () => {
  // [D] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_anonymous_block.htm
  it.each([
    ['', 'nothing at all'],
    ["System.debug('x'); Integer i = Base.two(); insert new Task(Subject = 'x');", 'statements'],
    [
      'Integer int1 = 0; void myProcedure1() { myProcedure2(); } void myProcedure2() { int1++; } myProcedure1();',
      'methods call later methods and see earlier variables, as the documentation shows',
    ],
    ['void f() { ⟦i⟧type-unknown-variable++; } Integer i = 0;', 'a variable is not there before its declaration'],
    ['if (true) { Integer i = 0; } void f() { ⟦i⟧type-unknown-variable++; }', 'nor behind the end of its block'],
    ['Integer i = 0; void f(String i) { String j = i; }', 'a parameter hides a variable of the block'],
    [
      'class A { public virtual Integer m() { return 1; } } class B extends A { }',
      'classes can be extended as they are',
    ],
    ["throw new MineException('x'); class MineException extends Exception { }", 'exceptions of its own'],
    ['return; ', 'a return without a value'],
    ['Integer f() { return 1; } Integer j = f();', 'a method that is called'],
    ['Integer ⟦f⟧type-missing-return() { }', 'a method that returns nothing'],
    ["Integer i = ⟦'a'⟧type-illegal-assignment;", 'a wrong type'],
    ['Integer i; Integer ⟦i⟧type-duplicate;', 'a name twice'],
    ['⟦missing⟧type-unknown-method();', 'a method that nobody has'],
    ['Integer f() { Integer i = ⟦true⟧type-illegal-assignment; return i; }', 'a wrong type in a method'],
    ['Missin⟦g⟧syntax-missing-semicolon', 'a statement that is not finished'],
  ])('%s: %s', (marked) => {
    expectErrors(marked);
  });

  it.each(['}', '{{{', "'", 'class', 'void f(', '@', 'for (', '\u0000'])('%j does not make it throw', (text) => {
    expect(checkAnonymous({ file: 'a.apex', text, apiVersion: undefined }, project([])).length).toBeGreaterThan(0);
  });
});
