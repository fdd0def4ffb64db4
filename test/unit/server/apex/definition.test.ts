import { describe, expect, it } from 'vitest';
import { body, definition, highlighted, references } from './support';

const BASE = `public virtual class Base {
  public Integer size;
  public virtual void save(Task t) { }
  public Base(String name) { }
  public enum Kind { CHAT, VOICE }
  public class Inner { public void go() { } }
}`;

describe('go to definition', () => {
  it.each([
    ['a local variable', body('Integer count = 1;\n    coun|t++;'), 'A.cls: Integer ⟦count⟧ = 1;'],
    ['a parameter', body('String copy = dat|a;'), 'A.cls: void run(String ⟦data⟧) {'],
    ['a field', body('nam|e = data;', '  String name;'), 'A.cls: String ⟦name⟧;'],
    ['a method', body('las|t();'), 'A.cls: void ⟦last⟧() { }'],
    [
      'the property around an accessor',
      body('Integer i = siz|e;', '  Integer size { get; set; }'),
      'A.cls: Integer ⟦size⟧ { get; set; }',
    ],
    ['a class in another file', body('Bas|e b;'), 'Base.cls: public virtual class ⟦Base⟧ {'],
    ['a field in another file', body('Base b; b.siz|e = 1;'), 'Base.cls: public Integer ⟦size⟧;'],
    ['a method in another file', body('Base b; b.sav|e(null);'), 'Base.cls: public virtual void ⟦save⟧(Task t) { }'],
    ['a constructor in another file', body('new Bas|e(data);'), 'Base.cls: public ⟦Base⟧(String name) { }'],
    ['an inner class', body('Base.Inne|r i;'), 'Base.cls: public class ⟦Inner⟧ { public void go() { } }'],
    ['the class before an inner class', body('Bas|e.Inner i;'), 'Base.cls: public virtual class ⟦Base⟧ {'],
    ['a constant', body('Object k = Base.Kind.CHA|T;'), 'Base.cls: public enum Kind { ⟦CHAT⟧, VOICE }'],
    [
      'a method of an inner class',
      body('new Base.Inner().g|o();'),
      'Base.cls: public class Inner { public void ⟦go⟧() { } }',
    ],
    ['super', 'class A extends Base { A() { supe|r(null); } }', 'Base.cls: public ⟦Base⟧(String name) { }'],
    ['what is extended', 'class A extends Bas|e { }', 'Base.cls: public virtual class ⟦Base⟧ {'],
  ])('%s', (_, marked, expected) => expect(definition(marked, { 'Base.cls': BASE })).toBe(expected));

  it('leads to the metadata file of a custom field and object', () => {
    const others = {
      'Activity/fields/Queue__c.field-meta.xml':
        '<CustomField><fullName>Queue__c</fullName><label>Queue</label><type>Text</type><length>9</length></CustomField>',
      'Call__c/Call__c.object-meta.xml':
        '<CustomObject><label>Call</label><pluralLabel>Calls</pluralLabel></CustomObject>',
    };
    expect(definition(body('Task t; t.Queue_|_c = data;'), others)).toBe(
      'objects/Activity/fields/Queue__c.field-meta.xml',
    );
    expect(definition(body('Call_|_c c;'), others)).toBe('objects/Call__c/Call__c.object-meta.xml');
  });

  it('leads to the name of a field in an object file that holds it', () => {
    const others = {
      'Activity.object':
        '<CustomObject><fields><fullName>Queue__c</fullName><type>Text</type><length>9</length></fields></CustomObject>',
      'Call__c.object': '<CustomObject><label>Call</label></CustomObject>',
    };
    expect(definition(body('Task t; t.Queue_|_c = data;'), others)).toBe(
      'objects/Activity.object: <CustomObject><fields>⟦<fullName>Queue__c</fullName>⟧<type>Text</type><length>9</length></fields></CustomObject>',
    );
    expect(definition(body('Call_|_c c;'), others)).toBe('objects/Call__c.object');
  });

  it('leads nowhere from what the platform declares', () => {
    expect(definition(body('Task t; t.Subje|ct = data;'))).toBeUndefined();
    expect(definition(body('JSO|N.serialize(data);'))).toBeUndefined();
  });
});

describe('highlights', () => {
  it('are every use of one variable and none of another of its name', () => {
    const marked = body('if (true) { Integer i = 1; |i++; } else { Integer i = 2; i--; }');
    expect(highlighted(marked)).toEqual([
      'A.cls: if (true) { Integer ⟦i⟧ = 1; i++; } else { Integer i = 2; i--; }',
      'A.cls: if (true) { Integer i = 1; ⟦i⟧++; } else { Integer i = 2; i--; }',
    ]);
  });

  it('ignore case, as Apex does', () => {
    expect(highlighted(body('String copy = DA|TA + Data;'))).toHaveLength(3);
  });

  it('tell overloads apart', () => {
    const members = '  void say(Integer i) { }\n  void say(String s) { }';
    expect(highlighted(body('sa|y(1); say(data);', members))).toEqual([
      'A.cls: void ⟦say⟧(Integer i) { }',
      'A.cls: ⟦say⟧(1); say(data);',
    ]);
  });
});

describe('find references', () => {
  const caller = 'public class Caller { void go(A a) { a.save(null); Integer n = A.total; new A(); } }';

  it('finds a method in every class of the project', () => {
    const marked = 'public class A { public void sa|ve(Task t) { } void twice() { save(null); } }';
    expect(references(marked, { 'Caller.cls': caller })).toEqual([
      'A.cls: public class A { public void ⟦save⟧(Task t) { } void twice() { save(null); } }',
      'A.cls: public class A { public void save(Task t) { } void twice() { ⟦save⟧(null); } }',
      'Caller.cls: public class Caller { void go(A a) { a.⟦save⟧(null); Integer n = A.total; new A(); } }',
    ]);
    expect(references(marked, { 'Caller.cls': caller }, 'all', false)).toHaveLength(2);
  });

  it('finds a class with the places that make it', () => {
    const found = references('public class |A { public static Integer total; public void save(Task t) { } }', {
      'Caller.cls': caller,
    });
    expect(found.filter((each) => each.startsWith('Caller'))).toHaveLength(3);
  });

  it('asks from the place of use as well as from the declaration', () => {
    const others = { 'B.cls': 'public class B { public Integer size; Integer twice() { return size * 2; } }' };
    expect(references('public class A { Integer x(B b) { return b.si|ze; } }', others)).toEqual([
      'A.cls: public class A { Integer x(B b) { return b.⟦size⟧; } }',
      'B.cls: public class B { public Integer ⟦size⟧; Integer twice() { return size * 2; } }',
      'B.cls: public class B { public Integer size; Integer twice() { return ⟦size⟧ * 2; } }',
    ]);
  });

  it('finds a method with those that override it', () => {
    const others = {
      'Base.cls': 'public virtual class Base { public virtual void save() { } }',
      'Other.cls': 'public class Other { void go(Base b, A a) { b.save(); a.save(); } void save() { } }',
    };
    const found = references('public class A extends Base { public override void sa|ve() { } }', others);
    expect(found.map((each) => each.slice(0, each.indexOf('.')))).toEqual(['A', 'Base', 'Other', 'Other']);
  });

  it('finds the uses of a field of an sObject', () => {
    const other =
      "public class B { Object o = new Task(Subject = 'x'); Object s = Task.Subject; Object n = new Case().Subject; }";
    expect(references(body('Task t; t.Subj|ect = data;'), { 'B.cls': other })).toHaveLength(3);
  });

  it('leaves out classes that no handler reaches, when only handlers are checked', () => {
    const handler =
      'global class A implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String d) { return B.na|me(); } }';
    const others = {
      'B.cls': 'public class B { public static String name() { return C.name(); } }',
      'C.cls': 'public class C { public static String name() { return B.name(); } }',
      'D.cls': 'public class D { String name() { return B.name(); } }',
    };
    const files = (check: 'handlers' | 'all') =>
      references(handler, others, check).map((each) => each.slice(0, each.indexOf('.')));
    expect(files('handlers')).toEqual(['A', 'B', 'C']);
    expect(files('all')).toEqual(['A', 'B', 'C', 'D']);
  });
});
