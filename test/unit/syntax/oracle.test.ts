import { ApexErrorListener, ApexParserFactory } from '@apexdevtools/apex-parser';
import { describe, expect, it } from 'vitest';
import { parseAnonymous, parseClassFile, parseTrigger } from '../../../engine/syntax/parse';
import { handler } from './handler';

class Counter extends ApexErrorListener {
  count = 0;
  apexSyntaxError(): void {
    this.count++;
  }
}

type Unit = 'compilationUnit' | 'triggerUnit' | 'anonymousUnit';

function oracleAccepts(text: string, unit: Unit): boolean {
  const listener = new Counter();
  const { parser } = ApexParserFactory.createLexerAndParser(text, listener);
  parser[unit]();
  return listener.count === 0;
}

const parsers = { compilationUnit: parseClassFile, triggerUnit: parseTrigger, anonymousUnit: parseAnonymous } as const;

function verdicts(text: string, unit: Unit) {
  const { problems } = parsers[unit](text);
  return { ours: problems.length === 0, oracle: oracleAccepts(text, unit) };
}

/** Members of a class that both parsers take. */
const members = [
  'Integer a;',
  'private static final Map<String, List<Account>> A = new Map<String, List<Account>>();',
  'public Integer a = 1, b, c = 2;',
  'transient String a;',
  'String[] a; List<String[]> b; Map<String, Integer[]>[] c;',
  'public A.B<C> d { get; private set; }',
  'static Integer a { get { return 1; } set { a = value; } }',
  'void f() { }',
  'public virtual override String f(final Integer a, String[] b) { return null; }',
  'abstract void f();',
  'global static testmethod void f() { }',
  'webservice static String f(String a) { return a; }',
  '@AuraEnabled(cacheable=true) public static void f() { }',
  "@InvocableMethod(label='a' description='b') public static void f(List<Id> a) { }",
  "@InvocableMethod(label='a', description='b') public static void f(List<Id> a) { }",
  "@SuppressWarnings('PMD') @TestVisible private void f() { }",
  'C() { this(1); } C(Integer a) { super(a); }',
  'static { } { }',
  ';',
  'class D extends E.F implements G<H>, I { interface J { } }',
  'public enum D { ONE, TWO } enum E { }',
  'interface D extends E, F { void g(); Map<String, H> i(J k); }',
  'inherited sharing class D { } without sharing class E { } virtual with sharing class F { }',
  'Integer get; Integer set; String user; Object system, trigger, when, with, sharing, switch, select, limit, order;',
  'void get() { } void set(String after) { } void trigger(String before) { }',
];

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

/** Statements that both take. */
const statements = [
  'Integer a = 1;',
  'final Integer a = 1, b = 2;',
  'List<Map<String, Set<Id>>> a = new List<Map<String, Set<Id>>>();',
  'Integer[] a = new Integer[3]; Integer[] b = new Integer[]{1, 2,}; a[0] = b[1];',
  'A.B a = new A.B(c).d;',
  "Account a = new Account(Name = 'a', b__c = 1);",
  "Map<String, Integer> a = new Map<String, Integer>{'a' => 1, 'b' => 2};",
  'Set<Integer> a = new Set<Integer>{1, 2}; List<A> b = new List<A>{};',
  'a = b ? c : d ? e : f;',
  'a = b ?? c ?? d; a = b?.c?.d(); a = b?.c[0]?.e;',
  'a = b === c || d !== e && f <> g;',
  'a = b << 1 >> 2 >>> 3; a >>>= 1; a >>= 1; a <<= 1;',
  'a |= b; a &= b; a ^= b; a += 1; a -= 1; a *= 2; a /= 2;',
  'a = ~b & !c | d ^ -e + +f;',
  'a++; --a; ++a; a--;',
  'a = (B) c; a = (List<B>) c.d(); a = (B[]) c; a = (B) (C) d; a = (b) + (c); a = (Integer) -1;',
  'a = b instanceof C; a = b instanceof List<C>; if (!(a instanceof B.C)) { }',
  'a = B.class; a = List<B>.class; a = B[].class; a = B.C.class; a = Map<A, B[]>[].class; a = void.class;',
  "a = ''; a = 'a\\'b\\\\c\\n\\u00e9'; a = '//x'; a = '/*';",
  "a = '''\nb 'c' ''d\n''';",
  'a = 1L + 1.5 + .5 + 1.5d + 0;',
  'a = [SELECT Id FROM A WHERE b = :c AND d IN :e.f(g) LIMIT :h];',
  'a = [SELECT Id, (SELECT Id FROM Bs) FROM A][0].Id; Integer b = [SELECT COUNT() FROM C];',
  "a = [FIND 'b' IN ALL FIELDS RETURNING C(Id), D]; a = [FIND :b RETURNING C];",
  'for (A a : [SELECT Id FROM A]) { } for (A a : b) c(); for (A a : b);',
  'for (Integer i = 0, j = 1; i < 1; i++, j--) { } for (;;) { } for (i = 0; ; ) a();',
  'while (a) { } while (a) b(); while (a); do { } while (a);',
  'if (a) b(); else if (c) { } else d();',
  'try { } catch (A.B c) { } catch (final D e) { } finally { } try { } finally { }',
  "throw new A('b'); return; return a; break; continue;",
  'switch on a { when 1, 2 { } when -3 { } when else { } }',
  "switch on a { when 'b', null { } when C.D, E { } }",
  'switch on a { when Account b { } when C.D e { } when (1) { } }',
  'insert a; update a.b; delete [SELECT Id FROM C]; undelete a; upsert a; upsert a B__c; upsert a C.Fields.B__c; merge a b;',
  'insert as user a; update as system a; upsert as user a B__c; delete as system a; merge as user a b;',
  'System.runAs(a) { } system.runAs(a, b) { c(); }',
  'a.insert(b); a.delete(); a.new.size(); a.class(); a.if.then; Trigger.new[0].a();',
  '{ { } }',
  'a b; get set; a.b.c d; transient e; A<B> c;',
  'List<A>.class.getName(); A.B(c); a; 1; new A();',
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

  it('blanks inside an operator', () => {
    expect(verdicts('a = b > = c;', 'anonymousUnit')).toEqual({ ours: false, oracle: true });
  });
});
