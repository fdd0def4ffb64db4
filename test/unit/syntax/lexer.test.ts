import { describe, expect, it } from 'vitest';
import { keywords, reservedWords, wordKind } from '../../../engine/syntax/keywords';
import { tokenize } from '../../../engine/syntax/lexer/lexer';
import { isName, Kind } from '../../../engine/syntax/lexer/tokens';

function tokens(text: string): string[] {
  const { tokens } = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i])).slice(0, -1);
}

describe('tokens', () => {
  it.each([
    ['a.b?.c??d?e:f', 'a . b ?. c ?? d ? e : f'],
    ['a===b!==c<>d<=e', 'a === b !== c <> d <= e'],
    ['a>>>=b>>c>=d', 'a > > > = b > > c > = d'],
    ['a<<=b<<c', 'a <<= b << c'],
    ['i+++j---k', 'i ++ + j -- - k'],
    ['1.5d 1.5 .5 1L 1.a', '1.5d 1.5 .5 1L 1 . a'],
    ["'a\\'b'c'd'", "'a\\'b' c 'd'"],
    ['a/*b*/c//d\ne', 'a c e'],
    ['@A=>b|=c^=d', '@ A => b |= c ^= d'],
    ['\ufeffa', 'a'],
    ['$a _b', '$a _b'],
  ])('%s', (text, expected) => expect(tokens(text).join(' ')).toBe(expected));

  it('marks the first token of each line', () => {
    const { tokens } = tokenize('a b\nc\r\nd\re');
    expect(Array.from(tokens.breaks.subarray(0, tokens.count))).toEqual([1, 0, 1, 1, 1, 1]);
  });

  it('counts braces, not those in strings and comments', () => {
    expect(tokenize("{ { '}' /* } */ // }\n }").braceBalance).toBe(1);
  });

  it('reads the search text of FIND as SOSL does', () => {
    expect(tokens("[FIND 'a\\?b' IN x] [find {it's} y]")).toContain("'a\\?b'");
    expect(tokens("[find {it's} y]")).toEqual(['[', 'find', "{it's}", 'y', ']']);
    expect(tokenize("[FIND 'a\\?b']").problems).toEqual([]);
  });
});

describe('keywords', () => {
  it('are found in any case, and nothing else is', () => {
    for (const [word, kind] of keywords) {
      const mixed = word[0]!.toUpperCase() + word.slice(1, -1) + word.at(-1)!.toUpperCase();
      for (const spelling of [word, word.toUpperCase(), mixed])
        expect(wordKind(spelling, 0, spelling.length)).toBe(kind);
      for (const other of [`${word}x`, `_${word}`, word.slice(0, -1)]) {
        if (!keywords.has(other)) expect(wordKind(other, 0, other.length)).toBe(Kind.Identifier);
      }
    }
  });

  it('are reserved or contextual', () => {
    expect(reservedWords).toContain('return');
    expect(reservedWords).toContain('list');
    for (const word of ['get', 'set', 'when', 'with', 'user', 'trigger', 'transient', 'select']) {
      expect(isName(keywords.get(word)!)).toBe(true);
      expect(reservedWords).not.toContain(word);
    }
  });
});
