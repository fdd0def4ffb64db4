import { describe, expect, it } from 'vitest';
import { parseAnonymous, parseClassFile, parseTrigger } from '../../../engine/syntax/parse';
import { members, statements } from './acceptedTexts';
import { oracleAccepts, type Unit } from './apexParser';
import { handler } from './handler';

const parsers = { compilationUnit: parseClassFile, triggerUnit: parseTrigger, anonymousUnit: parseAnonymous } as const;

function verdicts(text: string, unit: Unit) {
  const { problems } = parsers[unit](text);
  return { ours: problems.length === 0, oracle: oracleAccepts(text, unit) };
}

/** Members that neither takes. */
const badMembers = [
  'Integer;',
  'Integer a',
  'Integer a b;',
  'void f( { }',
  'void f(Integer) { }',
  'void f(Integer a,) { }',
  'void f() {',
  'void f()',
  'void a;',
  'List<> a;',
  'List<String a;',
  'Integer list;',
  'Integer class;',
  'class { }',
  'class D { ',
  'enum D { ONE TWO }',
  'enum D { ONE, }',
  'interface D { Integer a; }',
  'interface D { void f() { } }',
  'Integer a { get }',
  '@ void f() { }',
  '@A(b) void f() { }',
  "@A('a' 'b') void f() { }",
  'a = 1;',
  'f();',
  'if (a) { }',
  '}',
];

/** Statements that neither takes. */
const badStatements = [
  'Integer a = ;',
  'a = 1',
  'a = b +;',
  'a = (b;',
  'a = b);',
  'f(a b);',
  'f(a,);',
  'f(, a);',
  'a.;',
  'a = new;',
  'a = new B;',
  'a = new List<B>;',
  'a = b[];',
  'a = b[0;',
  'a = b ? c;',
  "a = 'b;",
  'a = "b";',
  "a = 'b\\qc';",
  'a = b % c;',
  'a = 1.;',
  'a = 0x1F;',
  'a = 1d;',
  'a = #b;',
  ';',
  'if (a) ;',
  'if a { }',
  'if (a) { } else',
  'else { }',
  'while a { }',
  'do a(); while (b);',
  'do { } while (a)',
  'for (A a b) { }',
  'for (i = 0; i < 1) { }',
  'try { }',
  'catch (A b) { }',
  'try { } catch { }',
  'try { } catch (A) { }',
  'switch on a { }',
  'switch a { when 1 { } }',
  'switch on a { when 1.5 { } }',
  'switch on a { when b() { } }',
  'switch on a { case 1 { } }',
  'insert;',
  'merge a;',
  'upsert a b();',
  'System.runAs(a);',
  'Integer return = 1;',
  'throw;',
  'a = [SELECT Id FROM A;',
  'a = [1, 2];',
  'a = {1, 2};',
  'a => b;',
];

describe('the parser and @apexdevtools/apex-parser take and refuse the same', () => {
  it.each([...members, handler.slice(handler.indexOf('  private static final'), handler.lastIndexOf('}'))])(
    'take the member %s',
    (text) => expect(verdicts(`public class C { ${text} }`, 'compilationUnit')).toEqual({ ours: true, oracle: true }),
  );

  it.each(badMembers)('refuse the member %s', (text) =>
    expect(verdicts(`public class C { ${text} }`, 'compilationUnit')).toEqual({ ours: false, oracle: false }),
  );

  it.each(statements)('take the statement %s', (text) => {
    expect(verdicts(`class C { void f() { ${text} } }`, 'compilationUnit')).toEqual({ ours: true, oracle: true });
    expect(verdicts(text, 'anonymousUnit')).toEqual({ ours: true, oracle: true });
  });

  it.each(badStatements)('refuse the statement %s', (text) => {
    expect(verdicts(`class C { void f() { ${text} } }`, 'compilationUnit')).toEqual({ ours: false, oracle: false });
    expect(verdicts(text, 'anonymousUnit')).toEqual({ ours: false, oracle: false });
  });

  it.each([
    ['trigger T on Account (before insert, AFTER undelete) { a(); }', true],
    ['trigger T on Account (before insert) { void f() { } class B { } Integer c = 1; }', true],
    ['trigger T on Account (before insert) { public static Integer a { get; } }', true],
    ['trigger T on Account () { }', false],
    ['trigger T on Account (insert) { }', false],
    ['trigger T (before insert) { }', false],
    ['trigger on Account (before insert) { }', false],
    ['public trigger T on Account (before insert) { }', false],
    ['trigger T on Account (before insert) { } class A { }', false],
  ])('judge %s', (text, good) => expect(verdicts(text, 'triggerUnit')).toEqual({ ours: good, oracle: good }));

  it.each([
    ['', false],
    ['// nothing', false],
    ['enum A { B }', true],
    ['global interface A { }', true],
    ['@IsTest private class A { }', true],
    ['class A { } class B { }', false],
    ['Integer a;', false],
    ['void f() { }', false],
  ])('judge the file %s', (text, good) =>
    expect(verdicts(text, 'compilationUnit')).toEqual({ ours: good, oracle: good }),
  );
});

// Where the two differ on purpose.
describe('the parser refuses what the platform refuses and apex-parser lets pass', () => {
  it('a line break inside a string', () => {
    // "Line breaks not allowed in string literals" is the platform's own compile error [K].
    expect(verdicts("a = 'b\nc';", 'anonymousUnit')).toEqual({ ours: false, oracle: true });
  });

  it('letters outside ASCII in names', () => {
    // apex-parser's lexer says that it keeps Java's rule and leaves the check to its users [S].
    expect(verdicts('Integer λ;', 'anonymousUnit')).toEqual({ ours: false, oracle: true });
  });

  it('blanks inside a shift', () => {
    expect(verdicts('a = b > > c;', 'anonymousUnit')).toEqual({ ours: false, oracle: true });
  });
});
