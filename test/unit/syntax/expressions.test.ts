import { describe, expect, it } from 'vitest';
import { grouped, statementOf, statementsOf, textOf } from './outline';

describe('operators bind as the grammar says', () => {
  it.each([
    ['a + b * c', '(+ a (* b c))'],
    ['a - b - c', '(- (- a b) c)'],
    ['a << 1 + b', '(<< a (+ 1 b))'],
    ['a >> b >>> c', '(>>> (>> a b) c)'],
    ['a < b == c > d', '(== (< a b) (> c d))'],
    ['a >= b && c <= d', '(&& (>= a b) (<= c d))'],
    ['a > = b && c < = d', '(&& (>= a b) (<= c d))'],
    ['a instanceof B == c', '(== (instanceof a B) c)'],
    ['!a instanceof B', '(instanceof (! a) B)'],
    ['a & b ^ c | d', '(| (^ (& a b) c) d)'],
    ['a && b || c && d', '(|| (&& a b) (&& c d))'],
    ['a === b !== c', '(!== (=== a b) c)'],
    ['a <> b', '(!= a b)'],
    ['a ? b : c ? d : e', '(? a b (? c d e))'],
    ['a ? b ? c : d : e', '(? a (? b c d) e)'],
    ['a ?.5 : 1', '(? a .5 1)'],
    ['a = b = c', '(= a (= b c))'],
    ['a += b >>= c', '(+= a (>>= b c))'],
    ['a >>>= b', '(>>>= a b)'],
    ['-a.b()', '(- a.b())'],
    ['-a++', '(- (a ++))'],
    ['- -1', '(- (- 1))'],
    ['~a + ++b', '(+ (~ a) (++ b))'],
    ['(a + b) * c', '(* [(+ a b)] c)'],
  ])('%s', (text, tree) => expect(grouped(text)).toBe(tree));

  // Apex Developer Guide, Null Coalescing Operator: the operator has a very low precedence [D].
  it('?? binds looser than arithmetic and logic, tighter than ?:', () => {
    expect(grouped('top ?? 100 - bottom ?? 0')).toBe('(?? (?? top (- 100 bottom)) 0)');
    expect(grouped('a ?? b || c')).toBe('(?? a (|| b c))');
    expect(grouped('a ?? b ? c : d')).toBe('(? (?? a b) c d)');
  });
});

describe('casts', () => {
  it.each([
    ['(A) b', '(cast A b)'],
    ['(A) b.c[0]', '(cast A b.c[0])'],
    ['(A) (b)', '(cast A [b])'],
    ["(Map<String, Object>) JSON.deserializeUntyped('x')", "(cast Map<String, Object> JSON.deserializeUntyped('x'))"],
    ['(String[]) b', '(cast String[] b)'],
    ['(A.B) (C) d', '(cast A.B (cast C d))'],
    ['(A) b + c', '(+ (cast A b) c)'],
    ['(a) + b', '(+ [a] b)'],
    ['(a) - b', '(- [a] b)'],
    ['(Integer) -1', '(cast Integer (- 1))'],
    ['(a)++', '([a] ++)'],
    ['(a) && b', '(&& [a] b)'],
    ['(A) !b', '(cast A (! b))'],
    ['(a)[0]', '[a][0]'],
    ['(List<Account>) [SELECT Id FROM Account]', '(cast List<Account> soql())'],
    ['(a) instanceof B', '(instanceof [a] B)'],
    ['((a)).b', '[[a]].b'],
    ['(a < b)', '[(< a b)]'],
  ])('%s', (text, tree) => expect(grouped(text)).toBe(tree));
});

describe('operands', () => {
  it.each([
    ['a?.b?.c()', 'a?.b?.c()'],
    ['a[0][1].b', 'a[0][1].b'],
    ['this.a', 'this.a'],
    ['super.f(1)', 'super.f(1)'],
    ['a.insert(b)', 'a.insert(b)'],
    ['Trigger.new', 'Trigger.new'],
    ['Database.delete(x)', 'Database.delete(x)'],
    ['set.size() + get.a', '(+ set.size() get.a)'],
    ['new A()', 'new A()'],
    ["new Task(Subject = 'a', Status = b)", "new Task(Subject: 'a', Status: b)"],
    ['new A(b, c = d)', 'new A(b, (= c d))'],
    ['new List<A>{b, c}', 'new List<A>{b, c}'],
    ['new Map<A, List<B>>{k => v, l => w}', 'new Map<A, List<B>>{k => v, l => w}'],
    ['new Set<A>{}', 'new Set<A>{}'],
    ['new A[]{b, c,}', 'new A[]{b, c}'],
    ['new A[3]', 'new A[3]'],
    ['new A.B<C>().d', 'new A.B<C>().d'],
    ['A.class', 'A.class'],
    ['A.B.class', 'A.B.class'],
    ['List<String>.class', 'List<String>.class'],
    ['Map<String, List<A>>[].class', 'Map<String, List<A>>[].class'],
    ['String[].class', 'String[].class'],
    ['A.B[][].class', 'A.B[][].class'],
    ['void.class', 'void.class'],
    ['Map.class', 'Map.class'],
    ['a < b', '(< a b)'],
    ['f(a < b, c > d)', 'f((< a b), (> c d))'],
    ['a < b.c', '(< a b.c)'],
  ])('%s', (text, tree) => expect(grouped(text)).toBe(tree));

  it('an array literal type covers its brackets', () => {
    const source = 'x = A.B[].class;';
    const { expression } = statementOf(source, 'ExpressionStatement');
    if (expression.kind !== 'AssignmentExpression' || expression.value.kind !== 'ClassLiteral') throw new Error();
    expect(textOf(source, expression.value.type)).toBe('A.B[]');
    expect(textOf(source, expression.value)).toBe('A.B[].class');
  });
});

describe('literals', () => {
  it.each([
    ['1', 'Integer', '1'],
    ['007', 'Integer', '007'],
    ['99999999999', 'Integer', '99999999999'],
    ['1L', 'Long', '1'],
    ['1l', 'Long', '1'],
    ['1.5', 'Decimal', '1.5'],
    ['.5', 'Decimal', '.5'],
    ['1.5d', 'Double', '1.5'],
    ['1.5D', 'Double', '1.5'],
    ['TRUE', 'Boolean', 'true'],
    ['nUlL', 'Null', 'null'],
    ["'a'", 'String', 'a'],
    ["''", 'String', ''],
    ["'\\'\\\\\\n\\t\\u00e9\\\"'", 'String', '\'\\\n\té"'],
    ["'//no /* comment'", 'String', '//no /* comment'],
    ["'''\none\n  it''s\n'''", 'String', "one\n  it''s\n"],
    ["'''\r\none\\n'''", 'String', 'one\n'],
  ])('%s', (text, type, value) => {
    const { expression } = statementOf(`return ${text};`, 'ReturnStatement');
    expect(expression).toMatchObject({ kind: 'Literal', type, value });
  });
});

describe('queries', () => {
  function query(text: string) {
    const source = `x = ${text};`;
    const { expression } = statementOf(source, 'ExpressionStatement');
    if (expression.kind !== 'AssignmentExpression') throw new Error();
    const { value } = expression;
    if (value.kind !== 'SoqlExpression' && value.kind !== 'SoslExpression') throw new Error(value.kind);
    return {
      query: textOf(source, value.query),
      binds: value.binds.map((bind) => textOf(source, bind)),
      kind: value.kind,
    };
  }

  it('gives the text between the brackets', () => {
    expect(query('[SELECT Id FROM Task]').query).toBe('SELECT Id FROM Task');
  });

  it.each([
    ["[SELECT Id FROM A WHERE b = ':no' AND c = :d]", ['d']],
    [
      '[SELECT Id FROM A WHERE b IN :c.d(e) AND f = :g[0] ORDER BY h LIMIT :i OFFSET :j + 1]',
      ['c.d(e)', 'g[0]', 'i', 'j + 1'],
    ],
    ['[SELECT Id, (SELECT Id FROM B WHERE c = :d) FROM A WHERE e IN (:f, :g)]', ['d', 'f', 'g']],
    ['[SELECT Id FROM A WHERE b = :(c) AND d = :(e) LIMIT 1]', ['(c)', '(e)']],
    ['[SELECT Id FROM A WHERE b = :(String) c AND d = 1]', ['(String) c']],
    ['[SELECT Id FROM A WHERE b = LAST_N_DAYS:30 AND c > n_weeks_ago:2]', []],
    ['[SELECT Id FROM A WHERE b > 2020-01-01T10:20:30Z AND c < 2020-01-01T10:20:30+01:00]', []],
    ['[SELECT Id FROM A WHERE b IN :[SELECT Id FROM C WHERE d = :e]]', ['[SELECT Id FROM C WHERE d = :e]']],
    ['[SELECT Id FROM A /* ] :no */ WHERE b = :c // ]\n]', ['c']],
    ['[SELECT Id FROM A WHERE b IN :Trigger.new FOR UPDATE]', ['Trigger.new']],
  ])('finds the binds of %s', (text, binds) => expect(query(text).binds).toEqual(binds));

  it('tells searches from queries', () => {
    expect(query('[FIND :term IN ALL FIELDS RETURNING Account(Name), Contact]')).toMatchObject({
      kind: 'SoslExpression',
      binds: ['term'],
    });
    expect(query("[FIND 'it\\'s \\?' RETURNING Account]").kind).toBe('SoslExpression');
  });

  it('reads what follows', () => {
    expect(grouped('[SELECT Id FROM A][0].Id')).toBe('soql()[0].Id');
    expect(grouped('[SELECT Id FROM A]?.Id')).toBe('soql()?.Id');
  });
});

describe('declarations and expressions are told apart', () => {
  it.each([
    ['a b;', 'LocalVariables'],
    ['a.b.c d = e;', 'LocalVariables'],
    ['List<a> b;', 'LocalVariables'],
    ['a<b>[] c;', 'LocalVariables'],
    ['Map<a, Map<b, c>> d = new Map<a, Map<b, c>>();', 'LocalVariables'],
    ['final a b = c;', 'LocalVariables'],
    ["@SuppressWarnings('x') a b;", 'LocalVariables'],
    ['transient a;', 'LocalVariables'],
    ['get set;', 'LocalVariables'],
    ['a.b = c;', 'ExpressionStatement'],
    ['a[0] = b;', 'ExpressionStatement'],
    ['a(b);', 'ExpressionStatement'],
    ['a.b(c);', 'ExpressionStatement'],
    ['a++;', 'ExpressionStatement'],
    ['switch(a);', 'ExpressionStatement'],
    ['System.runAsUser(a);', 'ExpressionStatement'],
    ['new A();', 'ExpressionStatement'],
    ['List<A>.class.getName();', 'ExpressionStatement'],
  ])('%s', (text, kind) => expect(statementsOf(text)[0]?.kind).toBe(kind));
});
