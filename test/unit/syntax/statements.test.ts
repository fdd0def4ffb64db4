import { describe, expect, it } from 'vitest';
import { show, showType, statementOf, statementsOf } from './outline';

describe('statements', () => {
  it('reads variables', () => {
    const statement = statementOf('final Map<String, Integer> a = b, c;', 'LocalVariables');
    expect(showType(statement.type)).toBe('Map<String, Integer>');
    expect(statement.modifiers).toMatchObject([{ kind: 'Modifier', keyword: 'final' }]);
    expect(statement.variables.map((v) => [v.name.text, v.initializer && show(v.initializer)])).toEqual([
      ['a', 'b'],
      ['c', undefined],
    ]);
  });

  it('reads if with else if', () => {
    const statement = statementOf('if (a) b(); else if (c) { d(); } else e();', 'IfStatement');
    expect(show(statement.condition)).toBe('a');
    expect(statement.then.kind).toBe('ExpressionStatement');
    const chained = statement.otherwise;
    if (chained?.kind !== 'IfStatement') throw new Error();
    expect([chained.then.kind, chained.otherwise?.kind]).toEqual(['Block', 'ExpressionStatement']);
  });

  it('gives else to the nearest if', () => {
    const outer = statementOf('if (a) if (b) c(); else d();', 'IfStatement');
    expect(outer.otherwise).toBeUndefined();
    expect(outer.then).toMatchObject({ kind: 'IfStatement', otherwise: { kind: 'ExpressionStatement' } });
  });

  it('reads loops', () => {
    expect(statementOf('while (a) { b(); continue; }', 'WhileStatement').body?.kind).toBe('Block');
    expect(statementOf('while (a);', 'WhileStatement').body).toBeUndefined();
    expect(statementOf('do { break; } while (a);', 'DoWhileStatement').body.kind).toBe('Block');
    const loop = statementOf('for (Integer i = 0, j = 1; i < 5; i++, j--) f();', 'ForStatement');
    expect(loop.declaration?.variables.map((v) => v.name.text)).toEqual(['i', 'j']);
    expect(loop.condition && show(loop.condition)).toBe('(< i 5)');
    expect(loop.updates.map(show)).toEqual(['(i ++)', '(j --)']);
    expect(statementOf('for (i = 0; ; ) { }', 'ForStatement').initializers.map(show)).toEqual(['(= i 0)']);
    expect(statementOf('for (;;);', 'ForStatement')).toMatchObject({ body: undefined, condition: undefined });
    const each = statementOf('for (List<A> a : [SELECT Id FROM A WHERE b = :c]) { }', 'ForEachStatement');
    expect([showType(each.type), each.name.text, show(each.collection)]).toEqual(['List<A>', 'a', 'soql(c)']);
  });

  it('reads try', () => {
    const statement = statementOf(
      'try { a(); } catch (A.B e) { } catch (final Exception f) { } finally { }',
      'TryStatement',
    );
    expect(statement.catches.map((c) => [showType(c.type), c.name.text])).toEqual([
      ['A.B', 'e'],
      ['Exception', 'f'],
    ]);
    expect(statement.finallyBlock?.kind).toBe('Block');
    expect(statementOf('try { } finally { }', 'TryStatement').catches).toEqual([]);
  });

  it('reads switch', () => {
    const text = `switch on a.b(c) {
      when 1, -2, 3L { }
      when 'x', null { }
      when (4) { }
      when Account d { }
      when SPRING, Season.AUTUMN { }
      when else { }
    }`;
    const labels = statementOf(text, 'SwitchStatement').cases.map(({ label }) =>
      label.kind === 'WhenValues'
        ? label.values.map(show).join(' ')
        : label.kind === 'WhenType'
          ? `${showType(label.type)} ${label.name.text}`
          : 'else',
    );
    expect(labels).toEqual(['1 (- 2) 3L', "'x' null", '[4]', 'Account d', 'SPRING Season.AUTUMN', 'else']);
  });

  it.each([
    ['insert a;', 'insert', undefined, 'a', undefined],
    ['UPDATE as user a.b;', 'update', 'user', 'a.b', undefined],
    ['delete as system [SELECT Id FROM A];', 'delete', 'system', 'soql()', undefined],
    ['undelete new List<A>{a};', 'undelete', undefined, 'new List<A>{a}', undefined],
    ['upsert a Key__c;', 'upsert', undefined, 'a', 'Key__c'],
    ['upsert as user a A.Fields.Key__c;', 'upsert', 'user', 'a', 'A.Fields.Key__c'],
    ['merge a b;', 'merge', undefined, 'a', 'b'],
    ['insert as;', 'insert', undefined, 'as', undefined],
  ])('reads %s', (text, operation, accessLevel, expression, second) => {
    const dml = statementOf(text, 'DmlStatement');
    expect([dml.operation, dml.accessLevel, show(dml.expression), dml.second && show(dml.second)]).toEqual([
      operation,
      accessLevel,
      expression,
      second,
    ]);
  });

  it('reads System.runAs with its block', () => {
    const statement = statementOf('system.RUNAS(a) { b(); }', 'RunAsStatement');
    expect(statement.arguments.map(show)).toEqual(['a']);
    expect(statement.block.statements).toHaveLength(1);
  });

  it('reads jumps', () => {
    expect(statementsOf('return; return a; throw new E();').map((s) => s.kind)).toEqual([
      'ReturnStatement',
      'ReturnStatement',
      'ThrowStatement',
    ]);
  });
});
