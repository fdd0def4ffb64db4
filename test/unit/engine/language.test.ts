import { describe, expect, it } from 'vitest';
import { evaluate, runStatements } from '../../support/apex';

/** Apex expression → text of its value. The tag says where the fact comes from; see the evidence scale in docs. */
const facts: [fact: string, expression: string, value: string][] = [
  ['[D] Integers wrap silently', '2147483647 + 1', '-2147483648'],
  ['[D] the overflow comes before the widening', '(Long) (365 * 24 * 60 * 60 * 1000)', '1471228928'],
  ['[D] Long arithmetic with a Long literal', '365L * 24 * 60 * 60 * 1000', '31536000000'],
  ['[D] Long wraps at 64 bits', '9223372036854775807L + 1', '-9223372036854775808'],
  ['[S] Integer division truncates', '7 / 2', '3'],
  ['[S] and truncates towards zero', '-7 / 2', '-3'],
  ['[V #345] Decimal division keeps 33 significant digits', '1.0 / 31', '0.0322580645161290322580645161290323'],
  ['[K] a sum keeps the larger scale', '1.10 + 1', '2.10'],
  ['[K] a product adds the scales', '1.10 * 1.10', '1.2100'],
  ['[D] shifts', '(1 << 4) + (-16 >> 2) + (-1 >>> 28)', '27'],
  ['[D] bit operators', '(6 & 3) + (6 | 3) + (6 ^ 3)', '14'],
  ['[V #45] number + String', "1.2345 + '12345'", '1.234512345'],
  ["[K] null concatenates as 'null'", "'a' + null", 'anull'],
  ['[D] == on Strings does not see case', "'Abc' == 'aBC'", 'true'],
  ['[D] equals does', "'Abc'.equals('aBC')", 'false'],
  ['[S] danjb: Decimals compare by value', '1.00 == 1.0000', 'true'],
  ['[S] danjb: inside lists with their scale', 'new List<Decimal>{1.00} == new List<Decimal>{1.0000}', 'false'],
  ['[D] lists compare element by element', 'new List<Integer>{1, 2} == new List<Integer>{1, 2}', 'true'],
  ['[D] === is identity', 'new List<Integer>{1} === new List<Integer>{1}', 'false'],
  ['[D] conditional operator', "1 < 2 ? 'yes' : 'no'", 'yes'],
  ['[D] ?? binds loosest', 'null ?? 100 - 1', '99'],
  ['[D] compound conditions stop early', 'false && 1 / 0 == 1', 'false'],
  ['[S] wtfapex: a number in an Object is every number', '((Object) 42) instanceof Decimal', 'true'],
  ['[D] text that is an Id', "'00T000000000001EAA' instanceof Id", 'true'],
  ['[D] text that is none', "'hello' instanceof Id", 'false'],
  ['[S] console-log: lists print in parentheses', 'new List<Integer>{1, null}', '(1, null)'],
  ['[S] sets and maps in braces', "new Map<String, Integer>{'a' => 1}", '{a=1}'],
];

describe('expressions', () => {
  it.each(facts)('%s: %s → %s', (_, expression, value) => {
    expect(evaluate(expression)).toBe(value);
  });
});

describe('null', () => {
  const raises = (statements: string, members = '') => {
    const report = runStatements(`${statements}\nreturn '';`, members);
    expect(report.exception?.type).toBe('System.NullPointerException');
    expect(report.exception?.message).toBe('Attempt to de-reference a null object');
    return report.exception?.stack[0]?.line;
  };

  it.each([
    ['member access', 'String s; Integer n = s.length();'],
    ['arithmetic', 'Integer a; Integer b = a + 1;'],
    ['a step', 'Integer a; a++;'],
    ['a condition', 'Boolean b; if (b) { return null; }'],
    ['a negation', 'Boolean b; Boolean c = !b;'],
    ['a loop over null', 'List<String> l; for (String s : l) { }'],
    ['an element of null', 'List<String> l; String s = l[0];'],
    ['assigning an element of null', "List<String> l; l[0] = '';"],
    ['a field of a null sObject', 'Task t; String s = t.Subject;'],
    ['a method of a null object', 'H h; h.toString();'],
    ['throwing null', 'Exception e; if (data != null) { throw e; }'],
  ])('[D] %s raises NullPointerException', (_, statements) => {
    expect(raises(statements)).toBe(1);
  });

  it.each(['Integer', 'Long', 'Double', 'Decimal'])(
    '[D] Expression operators, [S] salesforce.stackexchange.com/q/282619: a comparison of a null %s is false',
    (type) => {
      const members = `static ${type} x;`;
      expect(evaluate('(x < 1) + String.valueOf(x > 1) + (1 <= x) + String.valueOf(x >= x)', members)).toBe(
        'falsefalsefalsefalse',
      );
    },
  );

  it('[D] Expression operators: null comes before every text', () => {
    expect(evaluate("(x < '') + String.valueOf('' > x) + (x > '')", 'static String x;')).toBe('truetruefalse');
  });

  it('[S] wtfapex: a null Boolean is neither true nor false', () => {
    expect(evaluate('(b != true) + String.valueOf(b != false)', 'static Boolean b;')).toBe('truetrue');
  });

  it('[D] ?. skips the rest of the chain', () => {
    expect(evaluate('name?.trim().toLowerCase()', 'static String name;')).toBe(null);
    expect(evaluate("('' + name?.trim()).length()", 'static String name;')).toBe('4');
  });

  it('[D] ?? takes the first value that is not null, its left side evaluated once', () => {
    expect(
      evaluate('(next() ?? 5) + calls', 'static Integer calls = 0; static Integer next() { calls++; return null; }'),
    ).toBe('6');
  });
});

describe('statements', () => {
  const value = (statements: string, members = '') => {
    const report = runStatements(statements, members);
    expect(report.problems).toEqual([]);
    expect(report.exception).toBe(null);
    return report.value;
  };

  it('loops with break and continue', () => {
    expect(
      value(`Integer sum = 0;
        for (Integer i = 0; i < 10; i++) { if (i == 3) { continue; } if (i == 6) { break; } sum += i; }
        Integer w = 0; while (w < 3) { w++; }
        Integer d = 0; do { d++; } while (d < 4);
        for (Integer each : new Set<Integer>{100, 200}) { sum += each; }
        return sum + ',' + w + ',' + d;`),
    ).toBe('312,3,4');
  });

  it('[D] switch: values, several values, null, else; Strings compare with case', () => {
    const members = `static String kind(Object o, String s) {
      switch on s { when 'a', 'b' { return 'ab'; } when 'C' { return 'c'; } when null { return 'null'; } when else { return 'else'; } }
    }`;
    expect(value("return kind(1, 'b') + kind(1, 'c') + kind(1, null) + kind(1, 'C');", members)).toBe('abelsenullc');
  });

  it('[D] switch on an enum and on a type', () => {
    const members = `enum Season { WINTER, SUMMER }
      static String of(Season s) { switch on s { when WINTER { return 'cold'; } when else { return 'warm'; } } }
      static String what(SObject o) { switch on o { when Task t { return 'task ' + t.Subject; } when null { return 'nothing'; } when else { return 'other'; } } }`;
    expect(
      value("return of(Season.WINTER) + of(Season.SUMMER) + what(new Task(Subject = 'x')) + what(null);", members),
    ).toBe('coldwarmtask xnothing');
  });

  it('try, catch by type in order, finally', () => {
    const members = `public class MineException extends Exception {} 
      static List<String> seen = new List<String>();
      static void run(Integer n) {
        try { if (n == 0) { throw new MineException('mine'); } if (n == 1) { Integer z = 1 / (n - 1); } seen.add('body'); }
        catch (MathException e) { seen.add('math ' + e.getMessage()); }
        catch (MineException e) { seen.add(e.getTypeName() + ' ' + e.getMessage()); }
        finally { seen.add('finally'); }
      }`;
    expect(value("run(0); run(1); run(2); return String.join(seen, ';');", members)).toBe(
      'H.MineException mine;finally;math Divide by 0;finally;body;finally',
    );
  });

  it('finally runs when a return leaves the block, behind the value', () => {
    const members = `static Integer n = 1; static Integer f() { try { return n; } finally { n = 2; } }`;
    expect(value("return f() + ',' + n;", members)).toBe('1,2');
  });

  it('a value that is assigned is the value of the assignment', () => {
    expect(value("Integer a; Integer b = a = 4; a += 2; Integer c = a++ + ++a; return a + ',' + b + ',' + c;")).toBe(
      '8,4,14',
    );
  });
});
