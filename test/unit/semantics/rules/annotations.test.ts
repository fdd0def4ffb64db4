import { describe, expect, it } from 'vitest';
import { errorCodes, expectProblems } from './support';

describe('annotations and their properties', () => {
  it.each([
    '⟦@Unheard⟧type-annotation-unknown public class C { ⟦@Other⟧type-annotation-unknown Integer a; }',
    'public class C { @AuraEnabled(⟦cachable=true⟧type-annotation-property) public static void m() { } }',
    'public class C { @AuraEnabled(cacheable=true ⟦cacheable=false⟧type-annotation-property) public static void m() { } }',
    "public class C { @AuraEnabled(⟦cacheable='maybe'⟧type-annotation-property) public static void m() { } }",
    "public class C { @AuraEnabled(⟦scope='local'⟧type-annotation-property) public static void m() { } }",
    "public class C { @AuraEnabled(cacheable=true continuation=true scope='global') public static void m() { } }",
    "public class C { ⟦@SuppressWarnings⟧type-annotation-property void m() { } @SuppressWarnings('PMD') void n() { } }",
    '⟦@JsonAccess⟧type-annotation-property public class C { }',
    "@JsonAccess(serializable='always' ⟦deserializable='sometimes'⟧type-annotation-property) public class C { }",
    'public class C { @Future(⟦delay=5000⟧type-annotation-property) static void m() { } @Future(callout=true) static void n() { } }',
    "public class C { ⟦@InvocableMethod(configurationEditor='two words')⟧type-annotation-property public static void m(List<String> a) { } }",
    "public class C { @InvocableMethod(label='a' description='b' category='c' configurationEditor='c-my-editor' iconName='slds:standard:account') public static void m(List<String> a) { } }",
  ])('%s', (source) => {
    expectProblems(source);
  });
});

describe('places of annotations', () => {
  it.each([
    '⟦@Future⟧type-annotation-place public class C { }',
    "public class C { ⟦@TestSetup⟧type-annotation-place Integer a; ⟦@RestResource(urlMapping='/a')⟧type-annotation-place void m() { } }",
    '@IsTest private class C { ⟦@IsTest⟧type-annotation-place class D { } class E { } }',
    '⟦@IsTest⟧type-annotation-place private class MyException extends Exception { }',
    'public class C { ⟦@ReadOnly⟧type-annotation-place public static void m() { } @ReadOnly @RemoteAction public static void n() { } @ReadOnly public void execute(Object o) { } }',
  ])('%s', (source) => {
    expectProblems(source);
  });
});

describe('tests', () => {
  it.each([
    '@IsTest private class C { @IsTest static void m⟦(Integer a)⟧type-test-method { } }',
    '@IsTest private class C { @IsTest static ⟦String⟧type-test-method m() { return null; } @IsTest void ⟦n⟧type-test-method() { } }',
    '@IsTest private class C { @TestSetup static void a() { } @TestSetup static void ⟦b⟧type-test-method() { } }',
    '@IsTest private class C { @TestSetup static ⟦Integer⟧type-test-method a() { return 1; } }',
    'public class C { @IsTest static void ⟦m⟧type-test-method() { } }',
    '@IsTest private class C { @TestSetup static void a() { } @IsTest static void b() { } static testmethod void c() { } static void d(Integer e) { } }',
    '⟦@IsTest(isParallel=true seeAllData=true)⟧type-annotation-property private class C { }',
    '@IsTest(isParallel=true) private class C { ⟦@IsTest(seeAllData=true)⟧type-annotation-property static void m() { } @IsTest static void n() { } }',
    '@IsTest private class C { @IsTest(seeAllData=true) static void m() { } } ',
    "⟦@IsTest(testFor='ApexClass:Nowhere')⟧type-annotation-property private class C { }",
    "⟦@IsTest(testFor='Class:Base')⟧type-annotation-property private class C { }",
    "@IsTest(testFor='ApexClass:Base, ApexTrigger:Any') private class C { }",
  ])('%s', (source) => {
    expectProblems(source, ['public class Base { }']);
  });

  it('tests stood in other classes before API version 28', () => {
    expect(errorCodes('public class C { static testmethod void m() { } }', [], 27)).toEqual([]);
    expect(errorCodes('public class C { static testmethod void m() { } }', [], 28)).toEqual(['type-test-method']);
  });
});

describe('methods that others call', () => {
  it.each([
    'public class C { @Future void ⟦m⟧type-future() { } @Future static ⟦String⟧type-future n() { return null; } }',
    'public class C { @Future static void m(Task ⟦a⟧type-future, List<Object> ⟦b⟧type-future, C ⟦c⟧type-future) { } }',
    'public class C { @Future(callout=true) static void m(Id a, List<Id> b, Map<String, Decimal> c) { } }',
    'public class C { @InvocableMethod public void ⟦m⟧type-invocable(List<String> a) { } }',
    'public class C { @InvocableMethod public static void m⟦(List<String> a, Integer b)⟧type-invocable { } }',
    'public class C { @InvocableMethod public static void m(String ⟦a⟧type-invocable) { } }',
    'public class C { @InvocableMethod ⟦@Future⟧type-invocable public static void m(List<String> a) { } }',
    'public class C { @InvocableMethod public static void m() { } @InvocableMethod public static void ⟦n⟧type-invocable() { } }',
    'public class C { @AuraEnabled public String ⟦getName⟧type-aura-enabled(Integer a) { return null; } @AuraEnabled public String ⟦read⟧type-aura-enabled() { return null; } }',
    'public class C { @AuraEnabled public String name; @AuraEnabled public String ⟦getName⟧type-aura-enabled() { return null; } }',
    'public class C { @AuraEnabled public static void m() { } @AuraEnabled public static void ⟦m⟧type-aura-enabled(Integer a) { } }',
    'public class C { @AuraEnabled public static void m(Integer a) { } public static void m() { } @AuraEnabled public String getName() { return null; } }',
    'public class C { @RemoteAction public static void m(Integer a) { } @RemoteAction public static void ⟦m⟧type-web-method(String a) { } @RemoteAction public static void m() { } }',
    'global class C { webservice static void m() { } webservice static void ⟦m⟧type-web-method(Integer a) { } }',
    'global class C { @HttpGet global static void ⟦m⟧type-web-method() { } }',
    "@RestResource(urlMapping='/a/*') global class C { @HttpGet global static void m() { } @HttpPost global void ⟦n⟧type-web-method() { } }",
    "⟦@RestResource(urlMapping='a')⟧type-web-method global class C { }",
    "⟦@RestResource(urlMapping='/a*')⟧type-web-method global class C { }",
    "⟦@RestResource(urlMapping='')⟧type-web-method global class C { }",
  ])('%s', (source) => {
    expectProblems(source);
  });
});

it('methods that components call could be overloaded before API version 55', () => {
  const overloads = (second: string) =>
    `public class C { @AuraEnabled public static void f() { } @AuraEnabled public static void ${second}(Integer n) { } }`;
  expectProblems(overloads('⟦f⟧type-aura-enabled'), [], 55);
  expectProblems(overloads('f'), [], 54);
});
