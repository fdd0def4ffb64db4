import { describe, expect, it } from 'vitest';
import { checkClass } from '../../../engine/semantics/check';
import { shippedPack } from '../../../server/project/packs';
import { project } from '../../support/apex';
import { shown, unmark } from '../payload/marked';

const OTHERS = [
  `public virtual class Base { private Integer hidden; protected Integer kept; public Integer open; public virtual String name() { return ''; } public static Integer count; private static void secret() { } public Base() { } private Base(Integer n) { } }`,
  'public interface Shape { Integer area(); }',
  'public abstract class Plan { public abstract void go(); }',
];

/** Checks a marked text: `⟦range⟧code` for each problem that must come, and no other. */
function expectProblems(marked: string): void {
  const { text, expected } = unmark(marked);
  const problems = checkClass({ file: 'C.cls', text, apiVersion: 66 }, project(OTHERS));
  expect(shown(text, problems)).toEqual(expected);
}

const inMethod = (statements: string) =>
  `public class C { Integer field; static Integer total; Integer take(Integer a) { return a; } void m(String s, Integer i, Object o) { ${statements} } }`;

describe('statements that a deploy would refuse', () => {
  it.each([
    'i = ⟦nothing⟧type-unknown-variable;',
    'Integer x = s.⟦size⟧unsupported-method();',
    'Base b; b.⟦missing⟧type-unknown-field = 1;',
    "⟦take⟧type-unknown-method('text');",
    "Map<String, Object> m; Object x = m.get('a').⟦get⟧type-unknown-method('b');",
    '⟦int⟧type-unknown-type x = 1; List<⟦float⟧type-unknown-type> l;',
    'Set<Task> a; Set<SObject> b = ⟦a⟧type-illegal-assignment; List<Task> c; List<SObject> d = c;',
    'Set<String> a; Set<Object> b = ⟦a⟧type-illegal-assignment; List<String> c; List<Object> d = c;',
    'new ⟦Base⟧type-unknown-constructor(s);',
    'Integer x = ⟦s⟧type-illegal-assignment;',
    'String t = ⟦i⟧type-illegal-assignment;',
    'Integer x = ⟦1.5⟧type-illegal-assignment;',
    'List<Integer> l = new List<Integer>{ ⟦s⟧type-illegal-assignment };',
    "Integer x = (⟦Integer⟧type-illegal-cast) 'text';",
    'Boolean b = ⟦s < i⟧type-wrong-operand;',
    'Integer x = ⟦o - 1⟧type-wrong-operand;',
    'Boolean b = ⟦!i⟧type-wrong-operand;',
    'if (⟦i⟧type-condition) { }',
    'while (⟦s⟧type-condition) { }',
    'throw new NullPointerException(); ⟦i = 1;⟧type-unreachable',
    '⟦return 1;⟧type-return-value',
    'Integer ⟦i⟧type-duplicate = 1;',
    '⟦take(1)⟧type-not-assignable = 2;',
    '⟦o?.hashCode⟧type-not-assignable = 1;',
    'Base b; Integer x = b.⟦hidden⟧type-not-visible;',
    'Base.⟦secret⟧type-not-visible();',
    'new ⟦Base⟧type-not-visible(1);',
    'Shape x = new ⟦Shape⟧type-not-instantiable();',
    'Plan p = new ⟦Plan⟧type-not-instantiable();',
    'throw ⟦s⟧type-not-throwable;',
    'try { } catch (⟦Base⟧type-not-throwable e) { }',
    'for (Integer x : ⟦i⟧type-not-iterable) { }',
    'i = ⟦2147483648⟧type-literal-range;',
    '⟦break;⟧type-loop-control',
    'Task t = new Task(⟦Subjekt⟧type-unknown-field = s);',
    'Task t; t.⟦Subjekt⟧type-unknown-field = s;',
    'insert ⟦s⟧type-wrong-operand;',
    'SObject record; Task t = ⟦record⟧type-illegal-assignment;',
    'List<SObject> records; for (SObject record : records) { Task t = ⟦record⟧type-illegal-assignment; }',
  ])('%s', (statements) => {
    expectProblems(inMethod(statements));
  });
});

describe('records of any kind', () => {
  it.each([
    'Task t; SObject record = t;',
    'SObject record; Task t = (Task) record;',
    'List<SObject> records; List<Task> tasks = records; records = tasks;',
    "Task t = Database.query('SELECT Id FROM Task LIMIT 1');",
    "SObject record = Database.query('SELECT Id FROM Task LIMIT 1');",
  ])('%s', (statements) => {
    expectProblems(inMethod(statements));
  });
});

describe('declarations that a deploy would refuse', () => {
  it.each([
    'public class C { Integer ⟦m⟧type-missing-return() { } }',
    "public class C { String ⟦m⟧type-missing-return(Boolean b) { if (b) { return ''; } } }",
    'public class C { Integer a; String ⟦A⟧type-duplicate; }',
    'public class C { void m(Integer a) { } void ⟦M⟧type-duplicate(Integer b) { } }',
    'public class C { Integer a; static Integer m() { return ⟦a⟧type-static-context; } }',
    'public class C { void n() { } static void m() { ⟦n⟧type-static-context(); } }',
    'public class ⟦C⟧type-not-implemented implements Shape { }',
    'public class ⟦C⟧type-not-implemented extends Plan { }',
    "public class C { Integer a = ⟦'x'⟧type-illegal-assignment; }",
    'public class C { Integer p { get { return ⟦true⟧type-illegal-assignment; } } }',
    'public class C { Integer p { get { return 1; } } void m() { ⟦p⟧type-not-assignable = 1; } }',
  ])('%s', (source) => {
    expectProblems(source);
  });
});

describe('what deploys', () => {
  it.each([
    'Long l = 1; Double d = l; Decimal e = d; Decimal f = 1; Double g = 1.5;',
    'Id id = s; s = id; Object thing = 1; thing = s; thing = new Task();',
    'SObject r = new Task(); Task t = (Task) r; List<SObject> rs = new List<Task>(); List<Task> ts = (List<Task>) rs;',
    'Object[] a = new Object[3]; Integer[] b = new Integer[]{ 1, 2 }; List<List<String>> c = new List<List<String>>();',
    'Map<Id, Task> m = new Map<Id, Task>(); for (Id key : m.keySet()) { Task t = m.get(key); t.Subject = s; }',
    'Base b = new Base(); b.open = 1; Integer n = Base.count; s = b.name() + 1 + null + o;',
    'while (true) { if (i > 1) { break; } i++; }',
    "switch on i { when 1, 2 { s = ''; } when else { s = null; } }",
    'for (Integer k = 0, j = 1; k < j; k++, j--) { continue; }',
    'i += 2; i <<= 1; i++; --i; s += i; field = i; this.field = total;',
    'Boolean b = s == null || i != null && o instanceof String; b = !b ^ true; b = i === 1;',
    "String t = s?.trim()?.substring(1) ?? 'none'; i = s?.length();",
    'try { throw new DmlException(s); } catch (DmlException e) { s = e.getMessage(); } finally { i = 0; }',
    'System.debug(LoggingLevel.INFO, s); JSON.serialize(o); System.JSON.deserializeUntyped(s); Schema.SObjectType.Task.getLabel();',
    'Task task = new Task(); Object t = Task.SObjectType; t = Task.Subject; task.put(Task.Subject, s);',
    'Date d = Date.today() + 1; Datetime dt = d; Boolean later = dt > Datetime.now();',
    'Type t = List<String>.class; t = C.class;',
  ])('%s', (statements) => {
    expectProblems(inMethod(statements));
  });

  it('a method whose every path leaves', () => {
    expectProblems(`public class C {
      Integer a(Integer i) { if (i > 0) { return 1; } else { throw new NullPointerException(); } }
      Integer b() { while (true) { } }
      Integer c(Integer i) { switch on i { when 1 { return 1; } when else { return 2; } } }
      Integer d() { try { return 1; } catch (Exception e) { return 2; } finally { total = 1; } }
      static Integer total;
    }`);
  });

  it('names of inner classes, of outer statics, of inherited members', () => {
    expectProblems(`public class C extends Base {
      static Integer total = 1;
      enum Kind { ONE, TWO }
      class Nested { Kind kind = Kind.ONE; Integer f() { return total + C.total; } }
      Integer m() { Nested i = new Nested(); C.Nested j = i; return i.f() + open + kept + super.name().length(); }
    }`);
  });
});

describe('records of the pack', () => {
  /** The codes of the errors of statements, with the platform's own objects known. */
  const errors = (statements: string) => {
    const text = `public class C { C() { } C(SObject r) { } void m() { ${statements} } }`;
    const files = { ...project([]), pack: shippedPack };
    return checkClass({ file: 'C.cls', text, apiVersion: 66 }, files).flatMap(({ code, severity }) =>
      severity === 'error' ? [code] : [],
    );
  };

  it('a record can be made with its parent', () => {
    expect(errors("Opportunity o = new Opportunity(Account = new Account(Name = 'a'));")).toEqual([]);
    expect(errors("Opportunity o = new Opportunity(Acount = new Account(Name = 'a'));")).toEqual([
      'type-unknown-field',
    ]);
  });

  it('a query is one record where one is wanted', () => {
    expect(errors("Account a = (Account) Database.query('SELECT Id FROM Account');")).toEqual([]);
    expect(errors('String s = [SELECT Name FROM Account]?.Name;')).toEqual([]);
    expect(errors('new C([SELECT Id FROM Account]);')).toEqual([]);
  });
});

describe('a field that is called like a type', () => {
  it('is the field in a static method too, which has no object', () => {
    expectProblems(
      'public class C { String task; static void f() { String s = ⟦task⟧type-static-context; ⟦task⟧type-static-context = s; Type t = Task.class; } }',
    );
  });
});
