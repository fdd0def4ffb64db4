import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handlerLenses } from '../../../../server/language/apex/codeLenses';
import { parsedClass } from '../../../../server/language/apex/parsed';
import { reachableFiles } from '../../../../server/language/apex/reach';
import { semanticTokens } from '../../../../server/language/apex/semanticTokens';
import { type ApexSymbol, documentSymbols } from '../../../../server/language/apex/symbols';
import { nodesOfKind, walk } from '../../../../server/language/apex/walk';
import { viewOf } from '../../handler/support';

describe('walking a tree', () => {
  it('meets parents before children, in the order of the text, and leaves out what it is told to', () => {
    const { tree } = parsedClass('class A { void m() { if (x) { y(); } z(); } class B { void n() {} } }');
    const kinds: string[] = [];
    walk(tree, (node) => {
      if (node.kind === 'TypeReference') return false;
      kinds.push(node.kind);
      return node.kind !== 'IfStatement';
    });
    expect(kinds.indexOf('ClassFile')).toBe(0);
    expect(kinds).toContain('IfStatement');
    expect(kinds.filter((kind) => kind === 'MethodCall')).toHaveLength(1);
    expect(nodesOfKind(tree, 'MethodDeclaration').map(({ name }) => name.text)).toEqual(['m', 'n']);
  });

  it('does not mind depth', () => {
    let deep: object = { kind: 'ThisExpression', start: 0, end: 0 };
    for (let depth = 0; depth < 100_000; depth++)
      deep = { kind: 'ParenthesizedExpression', start: 0, end: 0, expression: deep };
    expect(nodesOfKind(deep as never, 'ThisExpression')).toHaveLength(1);
  });
});

describe('the outline', () => {
  const shape = (symbols: readonly ApexSymbol[]): unknown =>
    symbols.map(({ name, kind, children }) => (children.length > 0 ? [kind, name, shape(children)] : [kind, name]));

  it('shows every declaration', () => {
    const text = `public class A {
      private Integer a, b = 2;
      public String P { get; set; }
      static { b(); }
      public A(Map<Id, Account> m) {}
      void go(String[] names, Integer n) {}
      interface I { void x(); }
      enum E { RED, GREEN }
    }`;
    expect(shape(documentSymbols(parsedClass(text).tree))).toEqual([
      [
        'Class',
        'A',
        [
          ['Field', 'a'],
          ['Field', 'b'],
          ['Property', 'P'],
          ['Constructor', 'A(Map<Id,Account>)'],
          ['Method', 'go(String[], Integer)'],
          ['Interface', 'I', [['Method', 'x()']]],
          [
            'Enum',
            'E',
            [
              ['EnumMember', 'RED'],
              ['EnumMember', 'GREEN'],
            ],
          ],
        ],
      ],
    ]);
  });

  it.each(['', 'class', 'class {', 'class A { void (', 'enum A { , }'])('of %s has no empty name', (text) => {
    const names: string[] = [];
    const collect = (symbols: readonly ApexSymbol[]): void => {
      for (const { name, range, selection, children } of symbols) {
        names.push(name);
        expect(range.start).toBeLessThanOrEqual(selection.start);
        expect(selection.end).toBeLessThanOrEqual(range.end);
        collect(children);
      }
    };
    collect(documentSymbols(parsedClass(text).tree));
    expect(names).not.toContain('');
  });
});

describe('colours', () => {
  /** The text with each coloured word written as `word:type`. */
  const coloured = (text: string): string => {
    const tokens = semanticTokens(text, parsedClass(text));
    return [...tokens]
      .reverse()
      .reduce((done, { end, type }) => `${done.slice(0, end)}:${type}${done.slice(end)}`, text);
  };

  it.each([
    ['global class A {}', 'global:keyword class:keyword A:class {}'],
    ["String s = 'it''s' ;", "String:type s:property = 'it':string's':string ;"],
    ['Integer n = 1;', 'Integer:type n:property = 1:number;'],
    ['Integer get { get; set; }', 'Integer:type get:property { get:keyword; set:keyword; }'],
    ['void m(Id p) { p = null; }', 'void:keyword m:method(Id:type p:parameter) { p:parameter = null:keyword; }'],
    ['void m() { Test.isRunningTest(); }', 'void:keyword m:method() { Test:class.isRunningTest:method(); }'],
    [
      '@IsTest(seeAllData=true) void m() {}',
      '@IsTest:decorator(seeAllData:property=true:keyword) void:keyword m:method() {}',
    ],
  ])('%s', (member, expected) => {
    const whole = member.includes('class') ? coloured(member) : coloured(`class A { ${member} }`);
    expect(whole).toBe(member.includes('class') ? expected : `class:keyword A:class { ${expected} }`);
  });

  it('of queries', () => {
    expect(
      coloured('class A { Object o = [SELECT Id, (SELECT Name FROM Contacts) FROM Account WHERE Name = :x]; }'),
    ).toContain(
      '[SELECT:keyword Id:property, (SELECT:keyword Name:property FROM:keyword Contacts:property) FROM:keyword Account:property WHERE:keyword Name:property = :x:variable]',
    );
  });

  it('of comments', () => {
    expect(coloured('// a\nclass A {} /* b */')).toBe('// a:comment\nclass:keyword A:class {} /* b */:comment');
  });

  it('never overlap and stay in the text, whatever it holds', () => {
    const pieces = fc.constantFrom(
      'class ',
      'A',
      '{',
      '}',
      '(',
      ')',
      "'",
      '/*',
      '*/',
      '//',
      '\n',
      '[SELECT ',
      ']',
      '@',
      'get;',
      '1.5d',
      '\u0000',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of semanticTokens(text, parsedClass(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('reach', () => {
  const { files } = viewOf({
    'A.cls': 'class A extends Base { void m() { B.go(); Object o = new C.Inner(); List<D> d; } }',
    'Base.cls': 'virtual class Base { A back; }',
    'B.cls': "class B { static void go() { String s = 'E'; } }",
    'C.cls': 'class C { class Inner { Object x = (F) null; } }',
    'D.cls': 'class D { } // E',
    'E.cls': 'class E { }',
    'F.cls': 'class F {',
  });

  it('goes through types, static access and superclasses, not through text', () => {
    const root = files.apexClass('a');
    expect([...reachableFiles(root ? [root] : [], files)].sort()).toEqual(
      ['A', 'B', 'Base', 'C', 'D', 'F'].map((name) => `/p/${name}.cls`),
    );
  });

  it('of nothing is nothing', () => {
    expect(reachableFiles([], files).size).toBe(0);
  });
});

describe('the lens of a handler', () => {
  const lens = (text: string) =>
    handlerLenses({ file: '/p/A.cls', text }).map(({ range, handler }) => [
      handler,
      text.slice(range.start, range.end),
    ]);

  it.each([
    ['class A implements purecloud.CTIExtension.SaveLog { String ONSAVELOG(String s) {} }', [['A', 'ONSAVELOG']]],
    ['class A implements purecloud.CTIExtension.ScreenPop { String onSaveLog(String s) {} }', []],
    ['class A implements pcdev.CTIExtension.SaveLog { String onSaveLog(String s) {} }', []],
    ['class A implements purecloud.CTIExtension.SaveLog { }', []],
  ])('%s', (text, expected) => {
    expect(lens(text)).toEqual(expected);
  });
});
