import { describe, expect, it } from 'vitest';
import { checkClass } from '../../../../engine/semantics/check';
import { shippedPack } from '../../../../server/project/packs';
import { project } from '../../../support/apex';
import { expectProblems } from './support';

const OTHERS = [
  `public virtual class Base { public virtual Integer open() { return 1; } public Integer closed() { return 1; } protected virtual void kept() { } private void hidden() { } public static void shared() { } public Base() { } }`,
  'public abstract class Plan { public abstract void go(); }',
  'public interface Shape { Integer area(); void draw(List<String> lines); }',
  'public class Closed { }',
  'public interface Mark { }',
  'public virtual class Made { public Made(Integer size) { } }',
];

describe('overriding', () => {
  it.each([
    'public class C extends Base { public Integer ⟦open⟧type-override() { return 2; } }',
    'public class C extends Base { public Integer ⟦closed⟧type-override() { return 2; } }',
    'public class C extends Base { public override void ⟦nowhere⟧type-override() { } }',
    'public class C extends Base { protected override Integer ⟦open⟧type-override() { return 2; } }',
    'public class C extends Base { public override String ⟦open⟧type-return-clash() { return null; } }',
    'public class C extends Base { public override Integer open() { return super.open(); } public override void kept() { } public void hidden() { } public Integer open(String s) { return 1; } }',
    'public class C extends Base { public static void shared() { } public override String toString() { return null; } public Boolean equals(Object o) { return true; } }',
    'public class C extends Plan { public override void go() { super.⟦go⟧type-abstract-call(); } }',
    'public class C extends Plan { public override void go() { } }',
    'public class C implements Shape { private Integer ⟦area⟧type-interface-visibility() { return 1; } public void draw(List<String> lines) { } }',
    'public class C implements Shape { public String ⟦area⟧type-return-clash() { return null; } public void draw(List<String> lines) { } }',
    'public class C implements Shape { public Integer area() { return 1; } public void draw(List<String> lines) { } }',
    'global class C implements Shape { @Deprecated global Integer ⟦area⟧type-deprecated() { return 1; } global void draw(List<String> lines) { } }',
  ])('%s', (source) => {
    expectProblems(source, OTHERS);
  });
});

describe('supertypes', () => {
  it.each([
    'public class C extends ⟦Closed⟧type-supertype { }',
    'public class C extends ⟦Mark⟧type-supertype { }',
    'public class C extends ⟦String⟧type-supertype { }',
    'public class C implements ⟦Base⟧type-supertype { }',
    'public interface C extends ⟦Base⟧type-supertype { }',
    'public interface C extends Shape, ⟦Shape⟧type-supertype { }',
    'public abstract class C extends Base implements Shape { }',
    'public class C { class OwnException extends Exception { } class LastException extends OwnException { } }',
    'public class ⟦C⟧type-circular extends C { }',
    'public interface ⟦C⟧type-circular extends C { }',
    'public class C { public interface Worker { } class Task1 implements Worker, Comparable { public Integer compareTo(Object o) { return 0; } } }',
  ])('%s', (source) => {
    expectProblems(source, OTHERS);
  });
});

it('only top-level classes implement Database.Batchable', () => {
  const body = `implements Database.Batchable<SObject> {
    public List<SObject> start(Database.BatchableContext c) { return null; }
    public void execute(Database.BatchableContext c, List<SObject> l) { }
    public void finish(Database.BatchableContext c) { } }`;
  const codes = (text: string) =>
    checkClass({ file: 'C.cls', text, apiVersion: 66 }, { ...project([]), pack: shippedPack }).map(({ code }) => code);
  expect(codes(`public class C { class Work ${body} }`)).toEqual(['type-supertype']);
  expect(codes(`public class C ${body}`)).toEqual([]);
});

describe('constructors', () => {
  it.each([
    'public class C { C() { this(1); } C(Integer i) { i = 1; ⟦this()⟧type-constructor-call; } void m() { ⟦this()⟧type-constructor-call; } }',
    'public class C extends Base { Integer a; static Integer b; C() { super(); } }',
    'public class C extends Made { Integer a; static Integer b; Integer size() { return 1; } static Integer least() { return 1; } C() { super(b + least()); } C(Integer i) { super(⟦a⟧type-constructor-call + ⟦size⟧type-constructor-call()); } }',
    'public class ⟦C⟧type-default-constructor extends Made { }',
    'public class C extends Made { ⟦C⟧type-default-constructor() { } C(Integer i) { super(i); } C(String s) { this(1); } }',
    'public class C { static void m() { ⟦super⟧type-static-context.toString(); } void n() { super.toString(); } }',
  ])('%s', (source) => {
    expectProblems(source, OTHERS);
  });
});

describe('deprecated types', () => {
  const old = '@Deprecated global class Old { }';

  it.each([
    'global class C { global Old ⟦a⟧type-deprecated; global Old ⟦m⟧type-deprecated() { return null; } global void n(List<Old> ⟦o⟧type-deprecated) { } }',
    'global class C { @Deprecated global Old a; public Old b; @Deprecated global Old m() { return null; } }',
  ])('%s', (source) => {
    expectProblems(source, [old]);
  });
});

describe("methods of the platform's interfaces", () => {
  it('are public in the class that implements them', () => {
    expectProblems(
      'public class C implements Comparable { Integer ⟦compareTo⟧type-interface-visibility(Object o) { return 0; } }',
    );
    expectProblems('public class C implements Comparable { public Integer compareTo(Object o) { return 0; } }');
  });

  it('may replace what a test is shown of a class', () => {
    const base = 'public virtual class Base { @TestVisible private virtual String name() { return null; } }';
    const stub = 'private class Stub extends Base { public override String name() { return null; } }';
    expectProblems(`@IsTest private class C { ${stub} }`, [base]);
    expectProblems(
      'public class C { private class Stub extends Base { public override String ⟦name⟧type-override() { return null; } } }',
      [base],
    );
  });
});
