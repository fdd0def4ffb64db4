import { describe, expect, it } from 'vitest';
import { parseAnonymous, parseClassFile, parseTrigger } from '../../../engine/syntax/parse';
import type { Member, Modifier } from '../../../engine/syntax/tree';
import { classOf, show, showType, textOf } from './outline';

function modifier(m: Modifier): string {
  if (m.kind === 'Modifier') return m.keyword;
  const values = m.arguments.map((a) => `${a.name ? `${a.name.text}=` : ''}${a.value ? show(a.value) : ''}`);
  return `@${m.name.text}(${values.join(' ')})`;
}

function memberOf<K extends Member['kind']>(text: string, kind: K): Extract<Member, { kind: K }> {
  const member = classOf(`class C { ${text} }`).members[0];
  if (member?.kind !== kind) throw new Error(`${text}: read as ${member?.kind}`);
  return member as Extract<Member, { kind: K }>;
}

describe('classes', () => {
  it('reads the header', () => {
    const text = '@IsTest(SeeAllData=true) global abstract WITH  Sharing class A extends B.C implements D<E>, F { }';
    const declaration = classOf(text);
    expect(declaration.modifiers.map(modifier)).toEqual([
      '@IsTest(SeeAllData=true)',
      'global',
      'abstract',
      'with sharing',
    ]);
    expect(declaration.superclass && showType(declaration.superclass)).toBe('B.C');
    expect(declaration.interfaces.map(showType)).toEqual(['D<E>', 'F']);
    expect(textOf(text, declaration.body)).toBe('{ }');
  });

  it.each(['with sharing', 'without sharing', 'inherited sharing', 'virtual', 'public', 'private'])(
    'takes %s',
    (word) => {
      expect(classOf(`${word} class A { }`).modifiers.map(modifier)).toEqual([word]);
    },
  );

  it('reads inner types, initializers and empty members', () => {
    const text = `public class A {
      enum E { ONE, two }
      interface I extends J, K { void f(); String g(Integer a); }
      class B { class D { } }
      static { a = 1; }
      { b = 2; }
      ;
    }`;
    const kinds = classOf(text).members.map((m) => m.kind);
    expect(kinds).toEqual([
      'EnumDeclaration',
      'InterfaceDeclaration',
      'ClassDeclaration',
      'InitializerBlock',
      'InitializerBlock',
    ]);
    const [enumeration, iface, , first, second] = classOf(text).members;
    expect(enumeration).toMatchObject({ constants: [{ text: 'ONE' }, { text: 'two' }] });
    expect(iface).toMatchObject({ members: [{ name: { text: 'f' } }, { name: { text: 'g' } }] });
    expect([first, second]).toMatchObject([{ isStatic: true }, { isStatic: false }]);
  });

  it('reads top-level interfaces and enums', () => {
    expect(parseClassFile('global interface A extends B { }').tree.declaration?.kind).toBe('InterfaceDeclaration');
    expect(parseClassFile('public enum A { B }').tree.declaration?.kind).toBe('EnumDeclaration');
  });
});

describe('members', () => {
  it('reads fields', () => {
    const field = memberOf('private static transient final Map<A, B[]> c = d, e;', 'FieldDeclaration');
    expect(field.modifiers.map(modifier)).toEqual(['private', 'static', 'transient', 'final']);
    expect(showType(field.type)).toBe('Map<A, B[]>');
    expect(field.variables.map((v) => v.name.text)).toEqual(['c', 'e']);
  });

  it('reads methods', () => {
    const text = 'protected override List<A> f(final B c, D.E[] g) { return null; }';
    const method = memberOf(text, 'MethodDeclaration');
    expect(showType(method.returnType)).toBe('List<A>');
    expect(method.parameters.map((p) => [p.modifiers.map(modifier).join(), showType(p.type), p.name.text])).toEqual([
      ['final', 'B', 'c'],
      ['', 'D.E[]', 'g'],
    ]);
    expect(textOf(`class C { ${text} }`, method.parameterList)).toBe('(final B c, D.E[] g)');
    expect(method.body?.statements).toHaveLength(1);
    expect(memberOf('abstract void f();', 'MethodDeclaration')).toMatchObject({ body: undefined, parameters: [] });
    expect(memberOf('webservice static testmethod void f() { }', 'MethodDeclaration').modifiers.map(modifier)).toEqual([
      'webservice',
      'static',
      'testmethod',
    ]);
  });

  it('reads constructors', () => {
    expect(memberOf('public C(A b) { this(b, 1); }', 'ConstructorDeclaration')).toMatchObject({
      name: { text: 'C' },
      parameters: [{ name: { text: 'b' } }],
    });
  });

  it('reads properties', () => {
    const property = memberOf('public static A b { get { return b; } private set; }', 'PropertyDeclaration');
    expect(property.getter?.body?.statements).toHaveLength(1);
    expect(property.setter).toMatchObject({ body: undefined, modifiers: [{ keyword: 'private' }] });
    expect(memberOf('A b { get; }', 'PropertyDeclaration')).toMatchObject({ setter: undefined });
  });

  it('takes contextual words as names', () => {
    const text =
      'class C { Integer get; String set(String transient) { with = when; return sharing; } Trigger user { get; set; } Foo with(Bar without) { } }';
    expect(classOf(text).members.map((m) => m.kind)).toEqual([
      'FieldDeclaration',
      'MethodDeclaration',
      'PropertyDeclaration',
      'MethodDeclaration',
    ]);
  });

  it.each([
    ["@AuraEnabled(cacheable=true scope='global') void f() { }", "@AuraEnabled(cacheable=true scope='global')"],
    ["@InvocableMethod(label='a', description='b') void f() { }", "@InvocableMethod(label='a' description='b')"],
    ["@SuppressWarnings('PMD') void f() { }", "@SuppressWarnings('PMD')"],
    ['@Future() void f() { }', '@Future()'],
    ['@TestVisible void f() { }', '@TestVisible()'],
  ])('reads %s', (text, shown) => expect(memberOf(text, 'MethodDeclaration').modifiers.map(modifier)).toEqual([shown]));
});

describe('other files', () => {
  it('reads triggers', () => {
    const text = `trigger T on Account (before INSERT, after  undelete) {
      Integer a = 1;
      public void f() { }
      if (Trigger.isInsert) { f(); }
      class B { }
    }`;
    const { tree, problems } = parseTrigger(text);
    expect(problems).toEqual([]);
    expect([tree.name.text, tree.object.text, tree.events.map((e) => e.text)]).toEqual([
      'T',
      'Account',
      ['before insert', 'after undelete'],
    ]);
    expect(tree.members.map((m) => m.kind)).toEqual(['MethodDeclaration', 'ClassDeclaration']);
    expect(tree.body.statements.map((s) => s.kind)).toEqual(['LocalVariables', 'IfStatement']);
  });

  it('reads anonymous Apex', () => {
    const { tree, problems } = parseAnonymous(
      'Integer a = f(1);\nInteger f(Integer b) { return b; }\nenum E { X }\nSystem.debug(a);',
    );
    expect(problems).toEqual([]);
    expect(tree.members.map((m) => m.kind)).toEqual(['MethodDeclaration', 'EnumDeclaration']);
    expect(tree.body.statements).toHaveLength(2);
  });

  it('collects comments', () => {
    const text = '/** a */ class A { // b\n /* c\n */ }';
    const { comments } = parseClassFile(text);
    expect(comments.map((c) => [textOf(text, c), c.block])).toEqual([
      ['/** a */', true],
      ['// b', false],
      ['/* c\n */', true],
    ]);
  });
});
