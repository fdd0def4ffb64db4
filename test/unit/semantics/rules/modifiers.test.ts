import { describe, expect, it } from 'vitest';
import { errorCodes, expectProblems } from './support';

describe('modifiers', () => {
  it.each([
    'public ⟦public⟧type-modifier class C { public ⟦private⟧type-modifier Integer a; }',
    'public class C { ⟦virtual⟧type-modifier Integer a; ⟦override⟧type-modifier C() { } }',
    'public class C { void m(⟦static⟧type-modifier Integer a) { ⟦public⟧type-modifier Integer b; final Integer c; } }',
    'public virtual class C { public virtual ⟦static⟧type-modifier void m() { } public virtual ⟦final⟧type-modifier void n() { } }',
    'public ⟦with sharing⟧type-modifier interface C { ⟦private⟧type-modifier void m(); }',
    'public ⟦with sharing⟧type-modifier enum C { A }',
    'public with sharing ⟦without sharing⟧type-modifier class C { }',
    'public class C { Integer a { ⟦static⟧type-modifier get; private set; } }',
    'public class C { protected void ⟦m⟧type-modifier() { } }',
    'public virtual class C { protected void m() { } protected Integer a; }',
    'public inherited sharing class C { public static final Integer A = 1; private transient Integer b; public void m(final Integer c) { } }',
    'public class C { @TestVisible ⟦@TestVisible⟧type-modifier private Integer a; }',
  ])('%s', (source) => {
    expectProblems(source);
  });
});

describe('modifiers that are missing', () => {
  it.each([
    'class ⟦C⟧type-modifier-missing { }',
    'private enum ⟦C⟧type-modifier-missing { A }',
    '@IsTest private class C { }',
    'public class C { global Integer ⟦a⟧type-modifier-missing; global void ⟦m⟧type-modifier-missing() { } global class ⟦D⟧type-modifier-missing { } }',
    'global class C { global Integer a; global void m() { } webservice static void n() { } webservice void ⟦o⟧type-modifier-missing() { } }',
    'public class C { webservice static void ⟦m⟧type-modifier-missing() { } }',
    'global abstract class C { abstract void ⟦m⟧type-modifier-missing(); global abstract void n(); }',
    '@IsTest public class C { testmethod void ⟦m⟧type-modifier-missing() { } static testmethod void n() { } }',
  ])('%s', (source) => {
    expectProblems(source, [], 64);
  });

  it('an abstract method needs an abstract class', () => {
    expectProblems('public virtual class ⟦C⟧type-not-implemented { public abstract void ⟦m⟧type-modifier-missing(); }');
    expectProblems('public abstract class C { public abstract void m(); }');
  });
});

describe('what depends on the API version', () => {
  const base = 'public abstract class Base { protected abstract void m(); }';

  it('abstract and override methods say who sees them from version 65 on', () => {
    expectProblems('public abstract class C { abstract void ⟦m⟧type-api-version(); }', [], 65);
    expectProblems('public abstract class C { abstract void m(); }', [], 64);
    expectProblems('public class C extends Base { override void ⟦m⟧type-api-version() { } }', [base], 65);
    expectProblems('public class C extends Base { protected override void m() { } }', [base], 65);
  });

  it('WITH SECURITY_ENFORCED ends with version 67', () => {
    const source = (clause: string) =>
      `public class C { void m() { List<Task> t = [SELECT Id FROM Task ${clause}]; } }`;
    const at = (text: string, version: number) => errorCodes(text, [], version);
    expect(at(source('WITH SECURITY_ENFORCED'), 67)).toContain('type-api-version');
    expect(at(source('WITH SECURITY_ENFORCED'), 66)).not.toContain('type-api-version');
    expect(at(source("WHERE Subject = 'with security_enforced'"), 67)).not.toContain('type-api-version');
  });
});
