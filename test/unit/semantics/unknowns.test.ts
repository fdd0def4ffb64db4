import { describe, expect, it } from 'vitest';
import type { ApexSource, FileProvider } from '../../../engine/run/contract';
import { checkClass } from '../../../engine/semantics/check';
import { shippedPack } from '../../../server/project/packs';
import { project } from '../../support/apex';
import { shown, unmark } from '../payload/marked';

const METADATA = {
  job__c: {
    'Job__c.object-meta.xml':
      '<CustomObject><label>Job</label><pluralLabel>Jobs</pluralLabel><nameField><type>Text</type></nameField></CustomObject>',
    'fields/Title__c.field-meta.xml':
      '<CustomField><fullName>Title__c</fullName><type>Text</type><length>80</length></CustomField>',
  },
};

/** Checks marked text in a project that knows the whole platform: `⟦range⟧code` for each problem, and no other. */
function expectProblems(marked: string, classes: readonly string[] = [], more: Partial<FileProvider> = {}): void {
  const { text, expected } = unmark(marked);
  const source: ApexSource = { file: 'C.cls', text, apiVersion: 66 };
  const files = { ...project(classes, METADATA), pack: shippedPack, ...more };
  expect(shown(text, checkClass(source, files))).toEqual(expected);
}

const inMethod = (statements: string) => `public class C { void m(Account a, Job__c job) { ${statements} } }`;

describe('a class of a managed package', () => {
  it('is said to be unknown where it is named first, and nothing that follows from it', () => {
    expectProblems(
      inMethod(
        '⟦npsp.Foo⟧unsupported-type x = new npsp.Foo(1); x.go().there(); npsp.Foo.run(); x = npsp.Foo.LIMIT_X; List<npsp.Foo> all = new List<npsp.Foo>{ x }; for (npsp.Foo each : all) each.value = 1;',
      ),
    );
  });

  it('is found by a call alone', () => {
    expectProblems(inMethod('Object o = ⟦npsp.Foo⟧unsupported-type.find(1);'));
  });

  it('may make whatever extends it a Queueable, an exception or what the project asks for', () => {
    expectProblems(
      `public class C {
        interface Saver { }
        class Job extends ⟦npsp.Job⟧unsupported-type { }
        class Rule implements ⟦npsp.Rule⟧unsupported-type { }
        static void take(Saver saver) { }
        void m() {
          System.enqueueJob(new Job());
          Queueable queued = new Job();
          Saver saver = new Rule();
          take(new Rule());
          List<Saver> all = new List<Saver>{ new Rule() };
          saver = (Saver) new Job();
        }
      }`,
    );
  });

  it('leaves a call to the method that surely takes what extends it', () => {
    expectProblems(
      `public class C {
        interface Saver { }
        interface Finder { }
        class Rule extends ⟦npsp.Rule⟧unsupported-type implements Finder { }
        static Integer take(Saver saver) { return 1; }
        static String take(Finder finder) { return ''; }
        String m() { return take(new Rule()).toLowerCase(); }
      }`,
    );
  });

  it('makes nothing that extends it a text or a record', () => {
    expectProblems(
      `public class C {
        class Rule extends ⟦npsp.Rule⟧unsupported-type { }
        void m() { String s = ⟦new Rule()⟧type-illegal-assignment; Account a = ⟦new Rule()⟧type-illegal-assignment; }
      }`,
    );
  });

  it('is no variable that is spelt wrong', () => {
    expectProblems(inMethod('⟦acc⟧type-unknown-variable.Owner.Name = 1;'));
  });

  it('is known once a class stands for its namespace, as docs say', () => {
    const stub = 'public class npsp { public virtual class Foo { public Foo(Integer n) { } } }';
    expectProblems(inMethod('npsp.Foo x = new npsp.Foo(1);'), [stub]);
    expectProblems(inMethod("npsp.Foo x = new ⟦npsp.Foo⟧type-unknown-constructor('one');"), [stub]);
  });
});

describe('what an org may have beside the project', () => {
  it.each([
    ['a custom field of a standard object', 'a.⟦Tier__c⟧unsupported-field = 1;'],
    ['the same in a new record', "a = new Account(⟦Tier__c⟧unsupported-field = '1');"],
    [
      'a field that a package has added',
      'a.⟦npsp__Tier__c⟧unsupported-field = 1; job.⟦npsp__Tier__c⟧unsupported-field = 1;',
    ],
    ['a child relationship', 'Object o = a.⟦Jobs__r⟧unsupported-field;'],
    ['an object', 'Object o = ⟦Tier__c⟧unsupported-sobject.getInstance(); Tier__c t; t.Size__c = 1;'],
    ['a label of a package', "String s = Label.npsp.⟦Hello⟧unsupported-label.toUpperCase() + ' ' + Label.npsp.Hello;"],
  ])('%s is a warning', (_, statements) => {
    expectProblems(inMethod(statements));
  });

  it.each([
    ['a standard field', 'a.⟦Tier⟧type-unknown-field = 1;'],
    ['a field of an object of the project', 'job.⟦Tier__c⟧type-unknown-field = 1;'],
  ])('%s is not', (_, statements) => {
    expectProblems(inMethod(statements));
  });

  it('a variable whose type may have the field is not taken for the class of its name', () => {
    expectProblems('public class C { void m(Account settings) { settings.⟦npsp__Tier__c⟧unsupported-field = 1; } }', [
      'public class Settings { }',
    ]);
  });
});

describe('members of the platform', () => {
  it.each([
    ["String s = 'a'.⟦sizeOf⟧type-unknown-method();"],
    ["String s = 'a'.⟦substring⟧type-unknown-method('b');"],
    ["Object o = 'a'.⟦first⟧type-unknown-field;"],
    ["Http h = new ⟦Http⟧type-unknown-constructor('a');"],
    ['System.⟦debugg⟧type-unknown-method(1);'],
    ['Database.⟦insertAll⟧type-unknown-method(new List<Task>());'],
    ['Object o = Quiddity.⟦NOT_YET⟧unsupported-field;'],
  ])('%s', (statements) => {
    expectProblems(inMethod(statements));
  });

  it.each([
    ['a class that is a namespace too', 'ApexPages.Severity s = ApexPages.Severity.ERROR;'],
    ['an object that is called like a class', 'BusinessHours h; Object o = BusinessHours.SObjectType; h.Name = null;'],
    ['fields that several objects have in common', 'Task t; String s = t.Who.FirstName + t.Owner.Name + t.What.Type;'],
    ['lists of Ids', "EmailMessage m = new EmailMessage(ToIds = new List<String>{ 'x' });"],
    ['a reason for sharing', "String s = Job__Share.RowCause.Manual + '';"],
    [
      'an Id of metadata that leads to its record',
      'FieldDefinition f; String s = f.EntityDefinition.QualifiedApiName;',
    ],
    ['a field by its object', 'SObjectField f = Account.fields.Name; f = Account.SObjectType.fields.Name;'],
    ['a text with a plus before it', "Set<String> s = new Set<String>{ 'a', + 'b' };"],
  ])('%s: known', (_, statements) => {
    const { text } = unmark(inMethod(statements));
    const files = { ...project([], METADATA), pack: shippedPack };
    const problems = checkClass({ file: 'C.cls', text, apiVersion: 66 }, files);
    const wrong = problems.filter(({ severity, code }) => severity === 'error' || code === 'unsupported-field');
    expect(wrong).toEqual([]);
  });

  it('pages, components and scripts of the org may be named without being known', () => {
    const { text } = unmark(
      inMethod(
        "PageReference p = Page.Start; Object c = new Component.Box(value = 'x'); DataWeave.Script s = new DataWeaveScriptResource.toCsv();",
      ),
    );
    const problems = checkClass({ file: 'C.cls', text, apiVersion: 66 }, { ...project([], {}), pack: shippedPack });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.map(({ code }) => code)).not.toContain('unsupported-type');
  });

  it('a property called like its type leaves the name to the type where there is no object', () => {
    expectProblems(
      'public class C { public enum Kind { ONE } public Kind Kind { get; set; } static Kind first = Kind.ONE; String name() { return Kind.name(); } }',
    );
  });
});
