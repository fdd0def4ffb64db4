import { describe, expect, it } from 'vitest';
import { Engine } from '../../../engine/run/engine';
import { evaluate, meter, project, request, runStatements } from '../../support/apex';

describe('casts between numbers', () => {
  it.each([
    ['(Integer) 3.9', '3'],
    ['(Integer) -3.9', '-3'],
    ['(Long) 4294967296.5', '4294967296'],
    ['(Integer) 4294967297L', '1'],
    ['(Decimal) 3', '3'],
    ['(Double) 3', '3.0'],
    ['(Long) 3', '3'],
  ])('%s is %s', (expression, expected) => {
    expect(evaluate(expression)).toBe(expected);
  });

  it('keep null', () => {
    expect(runStatements('Double d; Integer i = (Integer) d; return String.valueOf(i);').value).toBe(null);
  });
});

describe('overloads', () => {
  it('take a Decimal as it is before they make it a Double', () => {
    const members =
      "static String f(Double x, Double y) { return 'D'; } static String f(Decimal x, Decimal y) { return 'M'; }";
    expect(evaluate('f(3, 7.5)', members)).toBe('M');
  });
});

describe('a set that changes while a loop runs over it', () => {
  const handler = `global class H implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String data) {
    Set<Integer> numbers = new Set<Integer>{ 1, 2 };
    for (Integer each : numbers) { numbers.add(each + 10); }
    return String.valueOf(numbers); } }`;
  const runAt = (apiVersion: number) => {
    const files = project([handler]);
    const versioned = {
      ...files,
      apexClass: (name: string) => {
        const source = files.apexClass(name);
        return source && { ...source, apiVersion };
      },
    };
    return new Engine(meter).run(request('H', '{}'), versioned);
  };

  it('raises from API 62 on', () => {
    expect(runAt(62).exception?.type).toBe('System.FinalException');
  });

  it('is copied before', () => {
    expect(runAt(61).value).toBe('{1, 2, 11, 12}');
  });
});

describe('members that no class overrides', () => {
  it('are those of the object behind super', () => {
    const members = `class T { Integer x = 1;
      public override String toString() { return 'T ' + super.toString(); }
      public override Boolean equals(Object other) { return super.equals(other); }
      public override Integer hashCode() { return super.hashCode(); } }`;
    const statements = `T one = new T(); T other = new T();
      return one.toString() + one.equals(one) + one.equals(other) + (one.hashCode() == one.hashCode());`;
    expect(runStatements(statements, members).value).toBe('T T:[x=1]truefalsetrue');
  });
});

describe('assertions', () => {
  it.each([
    ['System.assert(false);', 'Assertion Failed'],
    ["System.assert(false, 'why');", 'Assertion Failed: why'],
    ['System.assertEquals(1, 2);', 'Assertion Failed: Expected: 1, Actual: 2'],
    ["Assert.areEqual(1, 2, 'msg');", 'Assertion Failed: msg: Expected: 1, Actual: 2'],
    ["Assert.areEqual('Abc', 'abc');", 'Assertion Failed: Expected: Abc, Actual: abc'],
    ["Assert.areNotEqual('a', 'a');", 'Assertion Failed: Same value: a'],
    ["Assert.fail('now');", 'Assertion Failed: now'],
    ["Assert.areEqual('001000000000001AAA', '001000000000001AAB');", undefined],
  ])('%s', (statement, message) => {
    const { exception } = runStatements(`try { ${statement} } catch (Exception e) { return 'caught'; } return null;`);
    expect(exception?.type).toBe('System.AssertException');
    if (message !== undefined) expect(exception?.message).toBe(message);
  });
});

describe('stacks', () => {
  it('begin where an exception of the program was made, without its constructors', () => {
    const members = 'class MyException extends Exception {} static void thrower() { throw new MyException(); }';
    const frames = runStatements('thrower(); return null;', members).exception?.stack ?? [];
    expect(frames.map(({ method }) => method)).toEqual(['thrower', 'onSaveLog']);
  });
});

describe('DML methods of other exceptions', () => {
  it('are named as unsupported', () => {
    expect(runStatements('Integer n = new MathException().getNumDml(); return null;').outcome).toBe('unsupported');
  });
});
