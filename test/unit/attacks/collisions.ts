import type { Attack } from './attack';

/** Names that would meet in generated code if they were joined without care. */
export const collisions: readonly Attack[] = [
  {
    name: 'a method named as the getter of a property',
    members: `class f_x { } class Box { public Integer x { get { return 1; } set; }
      public Integer get(f_x p) { return 2; } public Integer set(f_x p) { return 3; } }`,
    statements: "Box b = new Box(); b.x = 7; return '' + b.x + b.get(new f_x()) + b.set(null);",
    ends: ['returned 123'],
  },
  {
    name: 'a private method and one whose last parameter is named as its mark',
    members: `class p1 { } class p2 { } class Box { private Integer go(Integer i) { return 1; } public Integer go(Integer i, p1 p) { return 2; }
      private Integer go() { return 3; } public Integer go(p1 p) { return 4; } public String all() { return '' + go(0) + go(0, null) + go() + go(new p1()); } }`,
    statements: 'return new Box().all();',
    ends: ['returned 1234'],
  },
  {
    name: 'overloads whose types differ by a dot and an underscore',
    classes: [
      'public class H_Box { }',
      'public class B_C { }',
      'public class A_B { }',
      'public class A { }',
      'public class C { }',
    ],
    members: `public class Box { }
      static String by(H.Box b) { return 'inner'; } static String by(H_Box b) { return 'top'; }
      static String of(Map<A, B_C> m) { return '1'; } static String of(Map<A_B, C> m) { return '2'; }`,
    statements: 'return by(new H.Box()) + by(new H_Box()) + of(new Map<A, B_C>()) + of(new Map<A_B, C>());',
    ends: ['returned innertop12'],
  },
  {
    name: 'fields of a superclass and a subclass with one name, and methods named as them',
    members: `virtual class Up { private Integer n = 1; public Integer up() { return n; } public virtual Integer f_n() { return 3; } }
      class Down extends Up { private Integer n = 2; public Integer down() { return n; } public override Integer f_n() { return 4; } }`,
    statements: "Down d = new Down(); return '' + d.up() + d.down() + d.f_n();",
    ends: ['returned 124'],
  },
  {
    name: 'variables, classes and methods named as those of generated code',
    members: `class C_box { Integer n = 1; } class k0 { Integer n = 2; } static Integer t0() { return 3; } static Integer S() { return 4; }
      static Integer v0_i(Integer v1_i) { return v1_i; } static Integer castTo = 5; static Integer start() { return 6; } static Integer ready = 7;
      Integer items = 8; Integer reset() { return items; }`,
    statements: `Integer t0 = 1; Integer p = 2; Integer g1 = 3; Integer N = 4; Integer c3 = 5; Object o = t0; Integer again = (Integer) o;
      for (Integer i0 : new List<Integer>{ 1, 2 }) { again += i0; }
      return '' + new C_box().n + new k0().n + H.t0() + H.S() + v0_i(9) + castTo + start() + ready + reset() + p + g1 + N + c3 + again;`,
    ends: ['returned 12349567823454'],
  },
  {
    name: 'an enum, a class and an interface with names of the run-time of JavaScript',
    members: `enum prototype { name1, ordinal1, length } interface constructor { Integer toString1(); }
      class __Impossible { }`,
    statements: "return 'never';",
    ends: ['compileProblems'],
  },
  {
    name: 'a dollar sign in a name',
    members: 'static Integer get$x = 1;',
    statements: "return '' + get$x;",
    ends: ['compileProblems'],
  },
  {
    name: 'letters of other scripts and escapes in names',
    members: 'static Integer \\u0061bc = 1; static Integer naïve = 2;',
    statements: "return '' + \\u0061bc + naïve;",
    ends: ['compileProblems'],
  },
  {
    name: 'a name of 100,000 letters',
    members: `static Integer ${'x'.repeat(100_000)} = 1;`,
    statements: `return '' + ${'x'.repeat(100_000)};`,
    ends: ['compileProblems'],
  },
  {
    name: 'annotations and types named as members of every JavaScript object',
    members:
      "@AuraEnabled(constructor=true) public static String a() { return 'a'; } static constructor<Integer> b; @constructor static Integer c;",
    statements: "return 'never';",
    ends: ['compileProblems'],
  },
];
