import { describe, expect, it } from 'vitest';
import { parseClassFile, parseTrigger } from '../../../engine/syntax/parse';
import type { Node } from '../../../engine/syntax/tree';
import { forEachChild, nodeAt } from '../../../engine/syntax/walk';
import { handler } from './handler';

function kindsAt(text: string, place: string, shift = 0): (string | undefined)[] {
  const { tree } = parseClassFile(text);
  return nodeAt(tree, text.indexOf(place) + shift).map((node) => (node as { kind?: string }).kind);
}

describe('walking the tree', () => {
  it('finds the path to a name', () => {
    expect(kindsAt(handler, 'whoId')).toEqual([
      'ClassFile',
      'ClassDeclaration',
      'MethodDeclaration',
      undefined,
      undefined,
    ]);
  });

  it('finds the name before the caret', () => {
    const text = 'class A { void f() { abc; } }';
    const at = text.indexOf('abc') + 3;
    expect(nodeAt(parseClassFile(text).tree, at).at(-1)).toMatchObject({ text: 'abc' });
  });

  it('finds types inside types and members of triggers', () => {
    expect(kindsAt('class A { Map<B, List<C>> d; }', 'C>').filter((kind) => kind === 'TypeReference')).toHaveLength(3);
    const text = 'trigger T on A (before insert) { void f() { g(); } }';
    expect(nodeAt(parseTrigger(text).tree, text.indexOf('g()')).map((n) => (n as { kind?: string }).kind)).toContain(
      'MethodDeclaration',
    );
  });

  it('gives nothing outside', () => {
    expect(nodeAt(parseClassFile('class A { }').tree, 99)).toEqual([]);
  });

  it('visits every name once and stops when told to', () => {
    const names: string[] = [];
    const visit = (node: Node): void => {
      if ('text' in node) names.push(String(node.text));
      forEachChild(node, visit);
    };
    visit(parseClassFile('class A extends B { C d(E f) { return g.h(i)[j]; } }').tree);
    expect(names.sort()).toEqual(['A', 'B', 'C', 'E', 'd', 'f', 'g', 'h', 'i', 'j']);
    let seen = 0;
    const { tree } = parseClassFile('class A { } ');
    expect(forEachChild(tree.declaration!, () => ++seen === 1)).toBe(true);
    expect(seen).toBe(1);
  });
});
