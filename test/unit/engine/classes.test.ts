import { describe, expect, it } from 'vitest';
import { evaluate, runHandler, runStatements } from '../../support/apex';

const handler = (statements: string) =>
  `global class H implements purecloud.CTIExtension.SaveLog { global String onSaveLog(String data) { ${statements} } }`;

describe('classes', () => {
  const run = (statements: string, ...classes: string[]) => {
    const report = runHandler([handler(statements), ...classes]);
    expect(report.problems).toEqual([]);
    expect(report.exception).toBe(null);
    return report.value;
  };

  it('[D] override is dispatched by the object, super calls the class above', () => {
    expect(
      run(
        "A a = new B(); return a.hello('x');",
        "public virtual class A { public virtual String hello(String s) { return 'A' + s + own(); } protected virtual String own() { return 'a'; } }",
        "public class B extends A { public override String hello(String s) { return 'B' + super.hello(s); } protected override String own() { return 'b'; } }",
      ),
    ).toBe('BAxb');
  });

  it('[D] a private method belongs to its class alone', () => {
    expect(
      run(
        'return new B().both();',
        "public virtual class A { private String own() { return 'a'; } public String upper() { return own(); } }",
        "public class B extends A { private String own() { return 'b'; } public String both() { return upper() + own(); } }",
      ),
    ).toBe('ab');
  });

  it('[D] interfaces, abstract classes', () => {
    expect(
      run(
        'Shape s = new Square(3); Named n = (Named) s; return n.name() + s.area();',
        'public interface Named { String name(); }',
        "public abstract class Shape implements Named { public abstract Integer area(); public String name() { return 'shape '; } }",
        'public class Square extends Shape { Integer side; public Square(Integer side) { this.side = side; } public override Integer area() { return side * side; } }',
      ),
    ).toBe('shape 9');
  });

  it('[D] initialisers run in textual order: fields and blocks, then the constructor; this(…) does not repeat them', () => {
    expect(
      run(
        "return new C(1).log + '|' + new C().log;",
        `public class C { public String log = 'f'; { log += 'b'; } public String other = log;
          public C() { this(7); log += 'c'; } public C(Integer n) { log += n; } }`,
      ),
    ).toBe('fb1|fb7c');
  });

  it('[S] fflib_SObjectUnitOfWorkTest: fields and blocks of a superclass, then of its subclass, then the constructors', () => {
    expect(
      run(
        'return new D().log;',
        "public virtual class C { public String log = 'C'; public C() { log += 'c'; } }",
        "public class D extends C { { log += 'D'; } public D() { super(); log += 'd'; } }",
      ),
    ).toBe('CDcd');
  });

  it('[D] statics are initialised once, on first use, and do not outlive the transaction', () => {
    expect(
      run(
        'String before = T.log; Integer a = S.next() + S.next(); return before + T.log + a;',
        "public class T { public static String log = ''; }",
        "public class S { static Integer n = 10; static { T.log += 's'; } public static Integer next() { return n++; } }",
      ),
    ).toBe('s21');
  });

  it('properties: automatic, computed, lazy by their own name, private set', () => {
    expect(
      run(
        "P p = new P(); p.plain = 2; p.doubled = 5; return p.plain + ',' + p.doubled + ',' + p.lazy + p.lazy + ',' + P.count;",
        `public class P { public Integer plain { get; set; } public static Integer count { get { if (count == null) { count = 0; } return count; } private set; }
          public Integer doubled { get { return doubled * 2; } set { doubled = value + 1; } }
          public String lazy { get { if (lazy == null) { lazy = 'x'; count++; } return lazy; } private set; } }`,
      ),
    ).toBe('2,12,xx,1');
  });

  it('overloads: the most specific wins', () => {
    const members = `static String f(Object o) { return 'object'; } static String f(Long l) { return 'long'; } static String f(Decimal d) { return 'decimal'; } static String f(String s) { return 'string'; }`;
    expect(evaluate("f(1) + f(1.5) + f('') + f(new List<String>())", members)).toBe('longdecimalstringobject');
  });

  it('inner classes, enums with their methods', () => {
    const members = `enum Color { RED, GREEN } class Box { Color c; Box(Color c) { this.c = c; } String show() { return c.name() + c.ordinal(); } }`;
    expect(evaluate("new Box(Color.GREEN).show() + Color.values().size() + Color.valueOf('RED')", members)).toBe(
      'GREEN12RED',
    );
  });

  it('exceptions: own constructors, cause, default message', () => {
    const members = `class OwnException extends Exception { Integer code; OwnException(Integer code) { this.code = code; } }
      static String f() { try { try { throw new OwnException(7); } catch (OwnException e) { throw new OwnException('outer', e); } } catch (OwnException e) { return e.getMessage() + '<' + ((OwnException) e.getCause()).code; } }`;
    expect(evaluate('f()', members)).toBe('outer<7');
  });

  it('a stack names classes, methods and lines of the Apex, innermost first', () => {
    const report = runHandler([
      'global class H implements purecloud.CTIExtension.SaveLog {\n  global String onSaveLog(String data) {\n    return new Other().\n      deep(null);\n  }\n}',
      'public class Other {\n  public String deep(String s) {\n    for (Integer i = 0; i < 1; i++) {\n      s.length();\n    }\n    return s;\n  }\n}',
    ]);
    expect(
      report.exception?.stack.map((frame) => `${frame.class}.${frame.method}:${frame.file}:${frame.line}`),
    ).toEqual(['Other.deep:Other.cls:4', 'H.onSaveLog:H.cls:3']);
  });
});

describe('names that are special to JavaScript', () => {
  const words = [
    'constructor',
    'arguments',
    'eval',
    'prototype',
    'function',
    'var',
    'let',
    'await',
    'yield',
    'undefined',
    'NaN',
    'globalThis',
    'toString',
    'hasOwnProperty',
    'S',
    'N',
    'k0',
    '$fields'.slice(1),
  ];

  it.each(words)('%s as field, variable, parameter and method', (word) => {
    const members = `Integer ${word} = 1; Integer obtain(Integer ${word}) { return ${word} + this.${word}; }
      static Integer ${word}X(Integer ${word}) { return ${word}; }`;
    const report = runStatements(
      `Integer ${word} = 5; H h = new H(); h.${word} += 10; return String.valueOf(h.obtain(${word}) + ${word}X(${word}));`,
      members,
    );
    expect(report.problems).toEqual([]);
    expect(report.value).toBe('21');
  });

  it.each(['Function', 'ObjectX', 'Proxy', 'Symbol', 'Promise', 'Reflect', 'process', 'globalThis'])(
    '%s as a class',
    (word) => {
      const report = runHandler([
        handler(`return new ${word}().f();`),
        `public class ${word} { public String f() { return 'mine'; } }`,
      ]);
      expect(report.problems).toEqual([]);
      expect(report.value).toBe('mine');
    },
  );

  it('[D] __proto__ is no name in Apex: a name has no two underscores in a row and begins with a letter', () => {
    const report = runStatements("return '';", 'String __proto__;');
    expect(report).toMatchObject({ outcome: 'compileProblems', problems: [{ code: 'type-identifier' }] });
    expect(({} as Record<string, unknown>).f___proto__).toBeUndefined();
  });

  it('names differ in more than case', () => {
    expect(evaluate('COUNT + countUp()', 'static Integer Count = 2; static Integer CountUp() { return cOuNt; }')).toBe(
      '4',
    );
  });

  it('JSON keys that JavaScript treats specially are keys like any other', () => {
    const payload = '{"__proto__":{"polluted":"yes"},"constructor":1,"toString":2}';
    const report = runStatements(
      `Map<String, Object> m = (Map<String, Object>) JSON.deserializeUntyped(data);
       return String.join(new List<String>(m.keySet()), ',') + m.get('constructor') + m.get('polluted') + JSON.serialize(m);`,
      '',
      payload,
    );
    expect(report.value).toBe(`__proto__,constructor,toString1null${payload}`);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('text of any kind stays text', () => {
    const text = `'"\\\`\${1}\u2028\u2029</script>*/`;
    const literal = text.replace(/\\/g, '\\\\').replace(/'/g, "\\'");
    expect(evaluate(`'\\u0001\\u0002${literal}'`)).toBe(`\u0001\u0002${text}`);
  });
});
