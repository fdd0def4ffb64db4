import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../engine/problems/problem';
import { parseAnonymous, parseClassFile, parseTrigger } from '../../../engine/syntax/parse';
import type { Node } from '../../../engine/syntax/tree';
import { forEachChild } from '../../../engine/syntax/walk';
import { handler } from './handler';

const parsers = [parseClassFile, parseTrigger, parseAnonymous];

/** Fails where a node reaches out of its parent. */
function checkRanges(node: Node): void {
  forEachChild(node, (child) => {
    const inside = node.start <= child.start && child.start <= child.end && child.end <= node.end;
    if (!inside) throw new Error(`${JSON.stringify(child)} reaches out of ${JSON.stringify(node)}`);
    checkRanges(child);
  });
}

function checkProblems(text: string, problems: readonly Problem[]): void {
  for (const { start, end, message } of problems) {
    if (!(0 <= start && start <= end && end <= text.length)) throw new Error(`${message}: ${start} to ${end}`);
    if (/\{\d\}/.test(message)) throw new Error(message);
  }
}

function checkAll(text: string): void {
  for (const parse of parsers) {
    const { tree, problems } = parse(text);
    checkRanges(tree);
    checkProblems(text, problems);
  }
}

describe('no text makes the parser throw or lose its bearings', () => {
  it('cut at any place, from either end', () => {
    for (let i = 0; i <= handler.length; i++) {
      checkAll(handler.slice(0, i));
      checkAll(handler.slice(i));
    }
  });

  it('reports a cut text, once, unless what is left is whole', () => {
    const end = handler.lastIndexOf('}') + 1;
    for (let i = 0; i < end; i++)
      expect(parseClassFile(handler.slice(0, i)).problems.length, handler.slice(0, i)).toBe(1);
  });

  it('with any character left out', () => {
    for (let i = 0; i < handler.length; i++) checkAll(handler.slice(0, i) + handler.slice(i + 1));
  });

  it('with pieces put in, left out and moved', () => {
    const piece = fc.constantFrom(
      ...['{', '}', '(', ')', '[', ']', ';', ',', '.', '<', '>', '=', "'", '"', '/*', '*/', '//', '\n', '@', '?', '??'],
      ...[
        '?.',
        ':',
        '=>',
        '%',
        '++',
        '-',
        '!',
        "'''\n",
        '\ud800',
        'é',
        '1.5',
        '12ab',
        'class',
        'public',
        'void',
        'if (',
      ],
      ...['else', 'return', 'new', 'switch on', 'when', 'for (', 'try {', 'catch', 'insert', 'List<', 'instanceof'],
      ...[
        '[SELECT Id FROM A WHERE b = :',
        'System.runAs(',
        'static {',
        'get;',
        'enum',
        'interface',
        'trigger',
        'extends',
      ],
    );
    const place = fc.nat(handler.length);
    const edit = fc.oneof(
      fc.record({ at: place, insert: piece }).map((e) => (s: string) => s.slice(0, e.at) + e.insert + s.slice(e.at)),
      fc
        .record({ at: place, length: fc.nat(60) })
        .map((e) => (s: string) => s.slice(0, e.at) + s.slice(e.at + e.length)),
      fc
        .record({ at: place, from: place, length: fc.nat(120) })
        .map((e) => (s: string) => s.slice(0, e.at) + s.slice(e.from, e.from + e.length) + s.slice(e.at)),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (changes) =>
        checkAll(changes.reduce((text, change) => change(text), handler)),
      ),
      { numRuns: 500 },
    );
  });

  it('of any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => checkAll(text)),
      { numRuns: 300 },
    );
  });
});

describe('depth', () => {
  const many = 100_000;
  it.each([
    '(',
    '[',
    '{',
    'a(',
    'a[',
    'a.',
    'a+',
    '!',
    '(A)',
    'a?',
    'a=',
    'if(a)',
    'new List<A>{',
    'List<',
    'class A {',
    'try {',
  ])('a hundred thousand times %s', (piece) => {
    for (const text of [piece.repeat(many), `class A { void f() { ${piece.repeat(many)} } }`]) {
      for (const parse of parsers) {
        const { problems } = parse(text);
        expect(problems.length).toBeGreaterThan(0);
        expect(problems.filter((p) => p.code === 'syntax-too-deep').length).toBeLessThanOrEqual(1);
      }
    }
  });

  it('says so once, and reads what people write', () => {
    const nested = (n: number) => `${'('.repeat(n)}a${')'.repeat(n)}`;
    const codes = (text: string) => parseAnonymous(text).problems.map((p) => p.code);
    expect(codes(`x = ${nested(100)};`)).toEqual([]);
    expect(codes(`x = ${nested(1000)};`)).toEqual(['syntax-too-deep']);
    expect(codes(`x = ${'a + '.repeat(900)}a;`)).toEqual([]);
    expect(codes(`x = ${'a + '.repeat(20_000)}a;`)).toEqual([]);
    expect(codes(`x = ${'a.'.repeat(2000)}a;`)).toEqual(['syntax-too-deep']);
    expect(codes(`${'if (a) { } else '.repeat(900)} { }`)).toEqual([]);
  });
});

describe('time grows with the length of the text, not faster', () => {
  // A quadratic step would take a thousand times as long; the bound leaves a wide margin for a busy machine.
  it('reads 10 MB', () => {
    const method = handler.slice(handler.indexOf('  private Task readLog'), handler.lastIndexOf('}'));
    const text = `class A {\n${method.repeat(Math.ceil(10_000_000 / method.length))}}\n`;
    const began = performance.now();
    const { problems } = parseClassFile(text);
    expect(problems).toEqual([]);
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 30_000);

  it.each([
    ['calls that never close', '  f(a b\n'],
    ['methods that never close', '  public void f(\n'],
    ['comparisons that look like types', 'a < b, '],
    ['queries that never close', '[SELECT a FROM b WHERE c = :'],
    ['searches that never close', '[FIND {'],
    ['braces too many', '  }\n'],
    ['empty strings in a row', "'''x "],
    ['annotations', '@a('],
  ])(
    '%s',
    (_, piece) => {
      const text = `class A {\n  void f() {\n${piece.repeat(10_000)}`;
      const began = performance.now();
      for (const parse of parsers) expect(parse(text).problems.length).toBeGreaterThan(0);
      expect(performance.now() - began).toBeLessThan(10_000);
    },
    30_000,
  );
});
