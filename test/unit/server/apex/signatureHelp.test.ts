import { describe, expect, it } from 'vitest';
import { body, signatures } from './support';

const METHODS = '  void say(Integer number) { }\n  void say(String text, Boolean loud) { }';

describe('signature help', () => {
  it('shows every overload, and the one that fits with its active parameter', () => {
    expect(signatures(body('say(|);', METHODS))).toEqual([
      '*say(⟦Integer number⟧): void',
      'say(String text, Boolean loud): void',
    ]);
    expect(signatures(body("say('x', |);", METHODS))).toEqual([
      'say(Integer number): void',
      '*say(String text, ⟦Boolean loud⟧): void',
    ]);
    expect(signatures(body("say('x|', true);", METHODS))[1]).toBe('*say(⟦String text⟧, Boolean loud): void');
  });

  it.each([
    ['nothing behind the parenthesis', 'say(|', '*say(⟦Integer number⟧): void'],
    ['nothing behind the comma', 'say(data, |', '*say(String text, ⟦Boolean loud⟧): void'],
    ['a statement behind it', 'say(data, |\n    Integer x = 1;', '*say(String text, ⟦Boolean loud⟧): void'],
    ['a half-typed argument', 'say(data, da|', '*say(String text, ⟦Boolean loud⟧): void'],
    [
      'a comma in a type before it',
      'say(new Map<String, Integer>().size(), |)',
      '*say(String text, ⟦Boolean loud⟧): void',
    ],
    ['a comma in a text before it', "say('a, b', |)", '*say(String text, ⟦Boolean loud⟧): void'],
    [
      'a list before it',
      "say(String.join(new List<String>{ 'a', 'b' }, ','), |)",
      '*say(String text, ⟦Boolean loud⟧): void',
    ],
  ])('works with %s', (_, statement, expected) => {
    expect(signatures(body(statement, METHODS))).toContain(expected);
  });

  it('shows the innermost call', () => {
    expect(signatures(body('say(data.left(|), true);', METHODS))).toEqual([
      expect.stringMatching(/^\*left\(⟦Integer \w+⟧\): String$/),
    ]);
    expect(signatures(body('say(data.left(1), |);', METHODS))).toContain('*say(String text, ⟦Boolean loud⟧): void');
    expect(signatures(body('say((1 + |), true);', METHODS))[0]).toMatch(/say/);
  });

  it('shows constructors, of the class and of the platform', () => {
    expect(signatures(body('new Inner(|);', 'class Inner { Inner(String name, Integer size) { } }'))).toEqual([
      '*A.Inner(⟦String name⟧, Integer size)',
    ]);
    expect(signatures(body("throw new MathException('|');"))).toContain('*System.MathException(⟦String message⟧)');
    expect(signatures('class A { A(Integer size) { } A() { this(|); } }')).toContain('*A(⟦Integer size⟧)');
  });

  it('shows methods of the platform', () => {
    expect(signatures(body("data.replace('a', |);"))).toEqual([
      expect.stringMatching(/^\*replace\(String \w+, ⟦String \w+⟧\): String$/),
    ]);
    expect(signatures(body('Map<String, Task> m; m.put(data, |);'))).toEqual([
      expect.stringMatching(/^\*put\(String \w+, ⟦Task \w+⟧\)/),
    ]);
  });

  it('shows nothing outside calls and where nothing is known', () => {
    expect(signatures(body('say(data, true);|', METHODS))).toEqual([]);
    expect(signatures(body('if (|) { }', METHODS))).toEqual([]);
    expect(signatures(body('unknown(|);', METHODS))).toEqual([]);
    expect(signatures(body('say(data, true); { | }', METHODS))).toEqual([]);
  });
});
