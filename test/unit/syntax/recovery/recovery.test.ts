import { describe, expect, it } from 'vitest';
import { LineMap } from '../../../../engine/syntax/lineMap';
import { parseAnonymous, parseClassFile, parseTrigger } from '../../../../engine/syntax/parse';
import { handler, handlerMethods } from '../handler';
import { methodsOf } from './brokenEdit';

it('the handler that is broken in these tests is sound', () => {
  expect(parseClassFile(handler).problems).toEqual([]);
  expect(methodsOf(handler)).toEqual(handlerMethods);
});

describe('texts that are hardly Apex', () => {
  const codes = (text: string) => parseClassFile(text).problems.map((p) => p.code);

  it.each([
    ['an empty text', '', ['syntax-missing-declaration']],
    ['a blank text', ' \n\t// nothing\n', ['syntax-missing-declaration']],
    ['a class cut after its name', 'public class A', ['syntax-missing-opening-brace']],
    ['text behind the class', 'class A { }\nclass B { }', ['syntax-extra-declaration']],
    ['a brace behind the class', 'class A { }\n}', ['syntax-unexpected-closing-brace']],
    ['a body in an interface', 'interface A { void f() { } }', ['syntax-interface-member']],
    ['a field in an interface', 'interface A { Integer b; }', ['syntax-interface-member']],
    ['enum constants without a comma', 'enum A { B C }', ['syntax-missing-separator']],
  ])('%s', (_, text, expected) => expect(codes(text)).toEqual(expected));

  it('keeps the methods where no line is indented', () => {
    const flat = handler.replace(/^ +/gm, '');
    expect(methodsOf(flat.replace('return log.Id;\n}', 'return log.Id;'))).toEqual(handlerMethods);
    expect(methodsOf(flat.replace('return log;\n}', 'return log;\n}\n}'))).toEqual(handlerMethods);
  });

  it('keeps the methods where every brace is missing', () => {
    expect(() => parseClassFile(handler.replace(/[{}]/g, ''))).not.toThrow();
    expect(codes(handler.replace(/[{}]/g, '')).length).toBeGreaterThan(0);
  });

  it('reads several mistakes one by one', () => {
    const text = handler
      .replace('return log.Id;', 'return log.Id')
      .replace('count += 1;', 'count += ;')
      .replace('(Id whoId)', '(Id)');
    expect(codes(text)).toEqual(['syntax-missing-semicolon', 'syntax-missing-name', 'syntax-missing-expression']);
    expect(methodsOf(text)).toEqual(handlerMethods);
  });

  it('names lines as people count them', () => {
    const text = handler.replace('return log.Id;', 'return log.Id');
    const lines = new LineMap(text);
    expect(lines.oneBasedAt(parseClassFile(text).problems[0]!.end)).toEqual({ line: 19, column: 18 });
  });
});

describe('triggers and anonymous Apex', () => {
  it.each([
    ['trigger T on A (before insert) { f() }', 'syntax-missing-semicolon'],
    ['trigger T A (before insert) { }', 'syntax-missing-word'],
    ['trigger T on A (insert) { }', 'syntax-trigger-event'],
    ['trigger T on A (before upsert) { }', 'syntax-trigger-event'],
    ['trigger T on A (before insert { }', 'syntax-missing-parenthesis'],
    ['trigger T on A () { }', 'syntax-missing-word'],
    ['trigger T on A (before insert) { } }', 'syntax-unexpected-closing-brace'],
    ['class T { }', 'syntax-missing-trigger'],
  ])('%s', (text, code) => expect(parseTrigger(text).problems.map((p) => p.code)).toEqual([code]));

  it.each([
    ['Integer a = 1', 'syntax-missing-semicolon'],
    ['f(;', 'syntax-missing-expression'],
    ['f(); }', 'syntax-unexpected-closing-brace'],
    ['if (a) { f();', 'syntax-missing-closing-brace'],
  ])('%s', (text, code) => expect(parseAnonymous(text).problems.map((p) => p.code)).toEqual([code]));
});
