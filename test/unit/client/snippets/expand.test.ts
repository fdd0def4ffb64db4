// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written this way
import { describe, expect, it } from 'vitest';
import { expandSnippet } from '../../../../client/vscode/snippets/expand';

// Syntax: https://code.visualstudio.com/docs/editing/userdefinedsnippets#_snippet-syntax
describe('expandSnippet', () => {
  it.each([
    ['plain { text }', 'plain { text }'],
    ['${1:one} $1 ${1}', 'one one one'],
    ['a$0b', 'ab'],
    ['$0upsert record;', 'upsert record;'],
    ['$2', ''],
    ['${1:${TM_FILENAME_BASE:Default}}', 'Default'],
    ['${1|first,second|} $1', 'first first'],
    ['\\$1 \\\\ \\}', '$1 \\ }'],
    ['${1:a\\}b}', 'a}b'],
    ['cost: $', 'cost: $'],
    ['{"a":"\\\\"x\\\\""}', '{"a":"\\"x\\""}'],
  ])('%s → %s', (body, text) => {
    expect(expandSnippet([body])).toBe(text);
  });

  it('joins lines and fills variables', () => {
    expect(expandSnippet(['class ${1:${NAME:A}} {', '  $1 x;', '}'], { NAME: 'B' })).toBe('class B {\n  B x;\n}');
  });

  it('ends at the end of an unclosed placeholder', () => {
    expect(expandSnippet(['${1:open'])).toBe('open');
    expect(expandSnippet(['x\\'])).toBe('x');
  });
});
