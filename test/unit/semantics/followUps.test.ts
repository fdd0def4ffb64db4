import { describe, expect, it } from 'vitest';
import { checkClass } from '../../../engine/semantics/check';
import { shippedPack } from '../../../server/project/packs';
import { project } from '../../support/apex';
import { shown, unmark } from '../payload/marked';

/** Checks that a class has exactly the marked problems. */
function expectProblems(marked: string): void {
  const { text, expected } = unmark(marked);
  const files = { ...project([]), pack: shippedPack };
  const problems = checkClass({ file: 'A.cls', text, apiVersion: 66 }, files);
  expect(shown(text, problems)).toEqual(expected);
}

const method = (statements: string, more = '') => `public class A { void m(String given) { ${statements} } ${more} }`;

describe('what follows from another problem is not told', () => {
  it.each([
    ['a missing variable, used again', method('⟦missing⟧type-unknown-variable++; missing++; if (missing > 0) { }')],
    [
      'what is done with a variable whose value does not fit',
      method(
        'String s = ⟦new List<String>()⟧type-illegal-assignment; s.add(given); for (String t : s) { } Integer i = s;',
      ),
    ],
    [
      'a constructor that was meant as a method',
      'public class A { void n() { help(1); } static ⟦help⟧type-constructor-name(Integer i) { return 1; } }',
    ],
    ['code behind a stray break', method('⟦break;⟧type-loop-control given = null;')],
    [
      'the index of what is no list',
      method("Map<String, String> s = new Map<String, String>(); given = ⟦s⟧type-wrong-operand['a'];"),
    ],
    ['anything beside the syntax', method('Integer i = true; given ⟦=⟧syntax-missing-expression ;')],
  ])('%s', (_, marked) => {
    expectProblems(marked);
  });
});

describe('what is a mistake of its own is told', () => {
  it.each([
    [
      'the same name in two methods',
      method('⟦missing⟧type-unknown-variable++;', 'void n() { ⟦missing⟧type-unknown-variable++; }'),
    ],
    ['two names in one method', method('⟦one⟧type-unknown-variable++; ⟦two⟧type-unknown-variable++;')],
    [
      'another variable behind one whose value does not fit',
      method("Integer i = ⟦'a'⟧type-illegal-assignment; Integer j = ⟦'b'⟧type-illegal-assignment;"),
    ],
    [
      'the same name outside the block of the doubtful variable',
      method("if (given == null) { Integer i = ⟦'a'⟧type-illegal-assignment; } String i = ⟦1⟧type-illegal-assignment;"),
    ],
    ['code behind a return', method('return; ⟦given = null;⟧type-unreachable')],
  ])('%s', (_, marked) => {
    expectProblems(marked);
  });
});
