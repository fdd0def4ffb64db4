import { describe, expect, it } from 'vitest';
import { syntaxFixes } from '../../../../../server/language/apex/fixes/syntax';
import { fixed, fixesAt, inMethod } from './support';

describe('what the parser misses is added', () => {
  it.each([
    ['data = null|', 'Add ;', 'data = null;'],
    ['Integer i = 1|', 'Add ;', 'Integer i = 1;'],
    ['if (data == null| { }', 'Add )', 'if (data == null) { }'],
    ['Map<String, Object| m = null;', 'Add >', 'Map<String, Object> m = null;'],
    ['Object o = new List<String>|;', 'Add ()', 'Object o = new List<String>();'],
    ['last(1| 2);', 'Add ,', 'last(1, 2);'],
    ['data = |"it\'s";', 'Write in single quotes', "data = 'it\\'s';"],
    ["data = 'a|\\d';", 'Escape the backslash', "data = 'a\\\\d';"],
    ["retr|un 'x';", "Change to 'return'", "return 'x';"],
    ['whl|ie (true) { }', "Change to 'while'", 'while (true) { }'],
    ['for (String s| new List<String>()) { }', 'Add :', 'for (String s : new List<String>()) { }'],
  ])('%s', (marked, title, expected) => {
    expect(inMethod.take(fixed(inMethod.put(marked), title))).toBe(expected);
  });

  it.each([
    ['public class A {\n  void m() { }|', 'Add }', 'public class A {\n  void m() { }\n}'],
    ['public class A {\n}\n|}\n', 'Remove }', 'public class A {\n}\n'],
    ['public clas| A {\n}\n', "Change to 'class'", 'public class A {\n}\n'],
  ])('%j', (marked, title, expected) => {
    expect(fixed(marked, title)).toBe(expected);
  });
});

describe('nothing is offered', () => {
  it.each([
    ['where a string ends nowhere', "data = 'x|;"],
    ['where an expression is missing', 'data =| ;'],
  ])('%s', (_, marked) => {
    expect(fixesAt(inMethod.put(marked)).fixes).toEqual([]);
  });

  it('where the text has changed under the problem, or the place is not certain', () => {
    const problem = { severity: 'error', message: "Strings stand in single quotes ('…')", start: 0, end: 3 } as const;
    expect(syntaxFixes({ ...problem, code: 'syntax-missing-closing-brace' }, { text: '{ } }' })).toEqual([]);
    expect(syntaxFixes({ ...problem, code: 'syntax-double-quotes' }, { text: 'abc' })).toEqual([]);
    expect(syntaxFixes({ ...problem, code: 'syntax-unexpected-closing-brace' }, { text: 'abc' })).toEqual([]);
    expect(syntaxFixes({ ...problem, code: 'syntax-misspelt-word', message: 'no word' }, { text: 'abc' })).toEqual([]);
  });
});
