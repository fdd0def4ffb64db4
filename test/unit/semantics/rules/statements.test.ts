import { describe, expect, it } from 'vitest';
import { checkClass } from '../../../../engine/semantics/check';
import { projectOf } from '../../org/metadata/support';
import { expectErrors, expectProblems, expectStatements } from './support';

const KIND = 'public enum Kind { ONE, TWO }';
const SHAPES = ['public virtual class Shape { }', 'public class Circle extends Shape { }', 'public class Other { }'];

describe('loops, jumps, exceptions', () => {
  it.each([
    'for (⟦Integer⟧type-loop-variable x : new List<String>()) { }',
    'for (⟦Other⟧type-loop-variable x : new List<Shape>()) { }',
    'for (Shape x : new List<Circle>()) { } for (Circle x : new List<Shape>()) { } for (Object x : new Set<String>()) { }',
    '⟦for (Task t : ⟦[SELECT Id FROM Task]⟧unsupported-soql);⟧type-query-loop',
    'for (String t : new List<String>()); for (Integer k = 0; k < 2; k++);',
    'try { } catch (DmlException e) { } catch (⟦DmlException⟧type-catch-duplicate e) { }',
    'try { } catch (Exception e) { } catch (DmlException e) { }',
    'while (true) { try { break; } finally { i = 1; } }',
  ])('%s', (statements) => {
    expectStatements(statements, SHAPES);
  });

  it('what a body may return depends on what it belongs to', () => {
    expectProblems('public class C { C() { ⟦return 1;⟧type-return-value } { ⟦return;⟧type-return-value } }');
    expectProblems(
      'public class C { C() { return; } static Integer m() { return 1; } Integer p { get { return 1; } set { return; } } }',
    );
  });
});

describe('expression statements', () => {
  it.each([
    '⟦1 + 2⟧type-expression-statement;',
    '⟦i == 1⟧type-expression-statement;',
    '⟦s⟧type-expression-statement;',
    'i++; --i; i += 1; nothing(); new Other(); s.trim();',
  ])('%s', (statements) => {
    expectStatements(statements, SHAPES);
  });
});

describe('switch', () => {
  it.each([
    'Boolean b = true; switch on ⟦b⟧type-switch-subject { when else { } }',
    'switch on ⟦1.5⟧type-switch-subject { when else { } }',
    "switch on s { when 'a', 'b' { } when ⟦'a'⟧type-switch-duplicate { } when 'A' { } }",
    'switch on i { when 1 { } when ⟦1⟧type-switch-duplicate { } when -1 { } when else { } }',
    'switch on i { when ⟦else⟧type-switch-else { } when 1 { } }',
    'switch on i { when ⟦field⟧type-switch-value { } when ⟦total⟧type-switch-value { } }',
    "switch on i { when ⟦'a'⟧type-switch-value { } when null { } }",
    "switch on s { when 'a', 'b' { } when null { } when else { } }",
    'Kind k = Kind.ONE; switch on k { when ONE { } when ⟦THREE⟧type-switch-value { } when ⟦one⟧type-switch-duplicate { } }',
    'Kind k = Kind.ONE; switch on k { when ONE { } when Kind.TWO { } when null { } }',
    'SObject r; switch on r { when ⟦1⟧type-switch-value { } when Task t { } when ⟦Task⟧type-switch-duplicate u { } when null { } }',
    'Task r; switch on r { when ⟦Task⟧type-switch-value t { } }',
    'switch on s { when ⟦Task⟧type-switch-value t { } }',
    'Long l = 1; switch on l { when 1L { } when 2 { } }',
  ])('%s', (statements) => {
    expectStatements(statements, [KIND]);
  });

  it('static final fields with a literal are constants', () => {
    expectProblems(
      "public class C { static final String A = 'a'; static final String B = A; void m(String s) { switch on s { when A { } when ⟦B⟧type-switch-value { } } } }",
    );
  });
});

describe('final', () => {
  it.each([
    'public class C { final Integer a = 1; void m() { ⟦a⟧type-final = 2; } }',
    'public class C { static final Integer A; C() { ⟦A⟧type-final = 2; } }',
    'public class C { final Integer a; static final Integer B; C() { a = 1; this.a = 2; } static { B = 1; } }',
    'public class C { final Integer a; { a = 1; } }',
    'public class C { void m() { final Integer a = 1; ⟦a⟧type-final = 2; ⟦a⟧type-final++; final Integer b; b = 1; } }',
    'public class C { void m(final Integer a) { a = 1; } }',
  ])('%s', (source) => {
    expectProblems(source);
  });
});

describe('DML and runAs', () => {
  it.each([
    'merge ⟦r⟧type-dml rs;',
    'merge t ⟦cs⟧type-dml;',
    'upsert ⟦rs⟧type-dml Key__c;',
    'merge t new List<Task>(); merge t t.Id; upsert t Key__c; upsert rs;',
    'System.runAs(⟦s⟧type-run-as) { }',
    'System.runAs(⟦t⟧type-run-as) { }',
    'System.runAs(⟦u, s⟧type-run-as) { }',
    'System.runAs(u) { }',
  ])('%s', (statements) => {
    expectErrors(
      `public class C { void m(SObject r, List<SObject> rs, Task t, List<Contact> cs, User u, String s) { ${statements} } }`,
    );
  });
});

describe('the field of upsert', () => {
  const field = (name: string, more: string) =>
    `<CustomField><fullName>${name}</fullName><type>Text</type><length>20</length>${more}</CustomField>`;
  const files = projectOf({
    'objects/Account/fields/Key__c.field-meta.xml': field('Key__c', '<externalId>true</externalId>'),
    'objects/Account/fields/Only__c.field-meta.xml': field('Only__c', '<unique>true</unique>'),
    'objects/Account/fields/Note__c.field-meta.xml': field('Note__c', ''),
  });
  const problems = (statement: string) =>
    checkClass(
      {
        file: 'C.cls',
        text: `public class C { void m(Account t, List<Account> ts) { ${statement} } }`,
        apiVersion: 66,
      },
      files,
    ).filter(({ severity }) => severity === 'error');

  it('is no custom field without an index', () => {
    for (const statement of ['upsert ts Note__c;', 'upsert t Account.note__c;']) {
      expect(problems(statement).map(({ code, message }) => [code, message])).toEqual([
        ['type-dml', 'Invalid field for upsert, must be an External Id custom or standard indexed field: Note__c'],
      ]);
    }
  });

  it('is an external id, a unique field, the Id, or a standard field, of which too little is known', () => {
    expect(
      problems('upsert t Key__c; upsert ts Account.Key__c; upsert t Only__c; upsert t Id; upsert t Phone;'),
    ).toEqual([]);
  });
});
