import { describe, expect, it } from 'vitest';
import type { FileProvider } from '../../../engine/run/contract';
import { checkClass } from '../../../engine/semantics/check';
import { shippedPack } from '../../../server/project/packs';
import { project } from '../../support/apex';

/** The codes of a class that say that it would not deploy, or that something of it is not known. */
function refusals(text: string, others: readonly string[] = [], apiVersion = 66, more: Partial<FileProvider> = {}) {
  const files = { ...project(others), pack: shippedPack, ...more };
  const problems = checkClass({ file: 'C.cls', text, apiVersion }, files);
  return problems
    .filter(({ severity, code }) => severity === 'error' || /^unsupported-(?:type|sobject|field)$/.test(code))
    .map(({ code }) => code);
}

const inMethod = (statements: string) => `public class C { void m(Account a, String s) { ${statements} } }`;

describe('what public projects deploy is not refused', () => {
  it('a call through a private interface of another class', () => {
    const other =
      'public class Other { @TestVisible static Loader loader; private interface Loader { Integer load(String s); } }';
    expect(refusals("@IsTest class C { static void m() { Integer i = Other.loader.load('x'); } }", [other])).toEqual(
      [],
    );
  });

  it('an interface that demands what every object has', () => {
    const text = (method: string) => `public class C { interface I { ${method} } class D implements I { } }`;
    expect(refusals(text('String toString();'))).toEqual([]);
    expect(refusals(text('Boolean equals(Object o); Integer hashCode();'))).toEqual([]);
    expect(refusals(text('String equals(Object o);'))).toEqual(['type-not-implemented']);
    expect(refusals(text('String toString(Integer i);'))).toEqual(['type-not-implemented']);
  });

  it('types by the namespace of the project', () => {
    const others = ['public virtual class Base { public static Integer limit_x; public class Inner { } }'];
    const ours = { project: () => ({ namespace: 'ours', valueSets: [], labels: [] }) as never };
    const text =
      'public class C extends ours.Base { void m() { ours.Base.Inner i = new ours.Base.Inner(); ours.Base.limit_x = 1; Type t = OURS.Base.class; } }';
    expect(refusals(text, others, 66, ours)).toEqual([]);
    expect(refusals('public class C { ours.Missing m; }', others, 66, ours)).toEqual(['unsupported-type']);
    expect(refusals('public class C { ours.String m; }', others, 66, ours)).toEqual(['unsupported-type']);
    expect(refusals(text, others)).toContain('unsupported-type');
  });

  it.each([
    ['a page by System', 'PageReference p = System.Page.Home;'],
    [
      'a page reference by ApexPages',
      'ApexPages.PageReference p = new PageReference(s); p = new ApexPages.PageReference(s);',
    ],
    ['a flow by name', 'Flow.Interview.My_Flow f = new Flow.Interview.My_Flow(new Map<String, Object>()); f.start();'],
    ['a component with a namespace', 'Object o = new Component.c.Field();'],
    ['an exception whose documentation does not say that it is one', 'throw new Site.ExternalUserCreateException();'],
    [
      'a type of ConnectApi that System has, too',
      'ConnectApi.UserSettings u; ConnectApi.TimeZone z = u.timeZone; s = z.name;',
    ],
    ['a query or a record', 'Account b = s == null ? [SELECT Id FROM Account LIMIT 1] : a;'],
    ['a query or a record, by ??', 'Account b = [SELECT Id FROM Account LIMIT 1] ?? a;'],
    ['lists of either', 'List<Account> b = s == null ? [SELECT Id FROM Account] : new List<Account>{ a };'],
  ])('%s', (_, statements) => expect(refusals(inMethod(statements))).toEqual([]));

  it('a text query where one record is wanted', () => {
    const taker = (parameters: string) => `public class Taker { public Taker(${parameters}) { } }`;
    const call = inMethod('Object o = new Taker(Database.query(s));');
    expect(refusals(call, [taker('Account a')])).toEqual([]);
    expect(refusals(call, [taker('List<Account> a')])).toEqual([]);
    expect(refusals(call, [taker('Integer i')])).toEqual(['type-unknown-constructor']);
    expect(refusals(call, [taker('Account a, Integer i')])).toEqual(['type-unknown-constructor']);
  });

  it('a statement that nothing reaches, up to API version 30', () => {
    const text = 'public class C { Integer m() { return 1; return 2; } }';
    expect(refusals(text, [], 30)).toEqual([]);
    expect(refusals(text, [], 31)).toEqual(['type-unreachable']);
  });
});
