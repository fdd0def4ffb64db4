import { type Attack, LIMIT } from './attack';

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');
/** Within what the checker may say of a program that no org would compile. */
const REFUSED = ['compileProblems'];

/** Programs that are valid, or nearly so, and larger, deeper or more twisted than people write. */
export const shapes: readonly Attack[] = [
  {
    name: '10,000 members',
    members: times(5000, (n) => `static Integer f${n} = ${n}; static Integer m${n}() { return f${n}; } `),
    statements: "return '' + (m0() + m4999());",
    ends: ['returned 4999'],
  },
  {
    name: '2,000 calls inside each other',
    members: 'static Integer m(Integer n) { return n + 1; }',
    statements: `return '' + ${'m('.repeat(2000)}0${')'.repeat(2000)};`,
    ends: ['returned 2000', ...REFUSED, ...LIMIT],
  },
  {
    name: '200 calls inside each other',
    members: 'static Integer m(Integer n) { return n + 1; }',
    statements: `return '' + ${'m('.repeat(200)}0${')'.repeat(200)};`,
    ends: ['returned 200'],
  },
  {
    name: 'a chain of 5,000 calls',
    members: 'Integer n = 0; H next() { n++; return this; }',
    statements: `H h = this${times(5000, () => '.next()')}; return '' + n;`,
    ends: ['returned 5000', ...REFUSED, ...LIMIT],
  },
  {
    name: '10,000 operators in one expression',
    statements: `Integer i = 1; return '' + (0${times(10_000, () => ' + i')});`,
    ends: ['returned 10000'],
  },
  {
    name: '1,000 blocks inside each other',
    statements: `Integer n = 0; ${'if (n == 0) {'.repeat(1000)} n = 1; ${'}'.repeat(1000)} return '' + n;`,
    ends: ['returned 1', ...REFUSED],
  },
  {
    name: '100 blocks with try and finally inside each other',
    statements: `Integer n = 0; ${'try { '.repeat(100)} n += 1 / n; ${'} finally { n++; }'.repeat(100)} return '' + n;`,
    ends: ['threw System.MathException: Divide by 0'],
  },
  {
    name: '300 conditions inside each other',
    statements: `Integer n = 7; return '' + ${times(300, (n) => `(n == ${n + 1000} ? ${n} : `)}n${')'.repeat(300)};`,
    ends: ['returned 7', ...REFUSED],
  },
  {
    name: 'an else-if of 3,000 branches',
    statements: `Integer n = 2999; ${times(3000, (n) => `if (n == ${n}) { return '${n}'; } else `)} { return 'none'; }`,
    ends: ['returned 2999', ...REFUSED, ...LIMIT],
  },
  {
    name: 'a switch of 5,000 branches',
    statements: `Integer n = 4999; switch on n { ${times(5000, (n) => `when ${n} { return '${n}'; } `)} } return 'none';`,
    ends: ['returned 4999', ...REFUSED, ...LIMIT],
  },
  {
    name: 'a chain of 1,000 superclasses',
    classes: [
      'public virtual class Up0 { public Integer n = 0; public virtual Integer m() { return 0; } }',
      ...Array.from(
        { length: 999 },
        (_, n) =>
          `public virtual class Up${n + 1} extends Up${n} { public override Integer m() { return super.m() + 1; } }`,
      ),
    ],
    statements: "return '' + new Up999().n;",
    ends: ['returned 0', 'limit'],
  },
  {
    name: 'a chain of 200 superclasses that call each other',
    classes: [
      'public virtual class Up0 { public Integer n = 0; public virtual Integer m() { return 0; } }',
      ...Array.from(
        { length: 199 },
        (_, n) =>
          `public virtual class Up${n + 1} extends Up${n} { public override Integer m() { return super.m() + 1; } }`,
      ),
    ],
    statements: "return '' + new Up199().m();",
    ends: ['returned 199'],
  },
  {
    name: 'classes that extend each other in a circle',
    classes: ['public virtual class Egg extends Hen { }', 'public virtual class Hen extends Egg { }'],
    statements: "return '' + new Egg();",
    ends: REFUSED,
  },
  {
    name: 'a class that extends itself, and an interface likewise',
    members:
      'virtual class Self extends Self { } interface Mirror extends Mirror { } class Both extends Both implements Mirror { }',
    statements: "return '' + new Self();",
    ends: REFUSED,
  },
  {
    name: 'inner classes that extend their outer class in a circle',
    members: 'public virtual class A extends B.C { } public virtual class B { } class D extends H { }',
    classes: ['public virtual class B extends H.A { public virtual class C { } }'],
    statements: "return '' + new D();",
    ends: REFUSED,
  },
  {
    name: 'a text literal of 64 KB, and many of them',
    statements: `String s = '${'x'.repeat(65_536)}'; List<String> l = new List<String>{ ${times(20, () => `'${'y'.repeat(65_536)}', `)}'z' }; return '' + s.length() + l.size();`,
    ends: ['returned 6553621'],
  },
  {
    name: 'a list of 20,000 elements written out',
    statements: `List<Integer> l = new List<Integer>{ ${times(20_000, (n) => `${n},`)} 0 }; return '' + l.size();`,
    ends: ['returned 20001'],
  },
  {
    name: 'a method of 2,000 variables that calls itself as deep as it may',
    members: `static Integer deep(Integer n) { ${times(2000, (n) => `Integer v${n} = n + ${n}; `)} return n == 0 ? v0 : deep(n - 1) + v1999 - v1999; }`,
    statements: "return '' + deep(900);",
    ends: ['returned 0', ...LIMIT],
  },
  {
    name: 'a method of 300 parameters',
    members: `static Integer m(${times(300, (n) => `${n > 0 ? ', ' : ''}Integer p${n}`)}) { return p0 + p299; }`,
    statements: `return '' + m(${times(300, (n) => `${n > 0 ? ', ' : ''}${n}`)});`,
    ends: ['returned 299', ...REFUSED],
  },
  {
    name: 'methods of enums with other arguments than theirs',
    members: 'enum E { A }',
    statements: "return '' + E.values(1).size() + E.valueOf() + E.valueOf('A', 'B') + LoggingLevel.valueOf('INFO', 1);",
    ends: REFUSED,
  },
  {
    name: 'types inside types inside types',
    statements: `${'List<'.repeat(500)}Integer${'>'.repeat(500)} l = null; return '' + l;`,
    ends: REFUSED,
  },
  {
    name: 'comments, blanks and braces without end',
    statements: `${'/* * / */ '.repeat(20_000)} ${'{ }'.repeat(5000)} ${';'.repeat(0)} return 'done';`,
    ends: ['returned done'],
  },
  {
    name: 'code that only looks like a comment of generated code',
    statements: "// \\u000a globalThis.broken = 1;\n/* */ return 'a' /* ' + '\\u2028 */ + '//# sourceURL=x' + '\\n*/';",
    ends: ['returned a//# sourceURL=x\n*/'],
  },
];
