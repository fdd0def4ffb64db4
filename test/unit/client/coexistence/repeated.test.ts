import { describe, expect, it } from 'vitest';
import type * as vscode from 'vscode';
import { type DiagnosticView, isCompilerError, unrepeated } from '../../../../client/vscode/coexistence/repeated';
import { Position, Range } from '../fakeVscode';

/** A diagnostic on lines, in characters 4 to 8 of them. */
function on(from: number, to: number, more: Partial<DiagnosticView>): DiagnosticView {
  const range = new Range(new Position(from, 4), new Position(to, 8)) as unknown as vscode.Range;
  return { range, severity: 0, source: undefined, code: undefined, ...more };
}

const ours = (line: number, code: string) => on(line, line, { source: 'savelog', code });
const rest = (mine: DiagnosticView[], theirs: DiagnosticView[]) => unrepeated(mine, theirs, ({ line }) => line + 2);

describe('errors of a compiler of Salesforce', () => {
  it.each([
    ['the Java server, which names no source', undefined, 0, true],
    ['the parser of the TypeScript server', 'apex-parser', 0, true],
    ['its checks', 'apex-semantic-validator', 0, true],
    ['a deploy of a class', 'ApexClass', 0, true],
    ['a deploy of a trigger', 'ApexTrigger', 0, true],
    ['a warning of theirs', 'apex-parser', 1, false],
    ['PMD, which is no compiler', 'apex pmd', 0, false],
    ['the code analyzer', 'pmd via Code Analyzer', 0, false],
  ] as const)('%s', (_, source, severity, expected) => {
    expect(isCompilerError(on(1, 1, { source, severity }))).toBe(expected);
  });
});

describe('what is left of our diagnostics', () => {
  const type = ours(3, 'type-unknown-variable');

  it('is all of them where nobody else says anything', () => {
    expect(rest([type], [])).toEqual([type]);
  });

  it.each([
    ['on the same line', on(3, 3, {}), []],
    ['around it', on(2, 5, {}), []],
    ['on the line above', on(2, 2, {}), [type]],
    ['on the line below', on(4, 4, {}), [type]],
    ['a warning on the same line', on(3, 3, { severity: 1 }), [type]],
    ['another tool on the same line', on(3, 3, { source: 'apex pmd' }), [type]],
  ])('a compiler problem with theirs %s', (_, theirs, expected) => {
    expect(rest([type], [theirs])).toEqual(expected);
  });

  it.each(['handler-returns-null', 'unsupported-method', 'payload-unknown-key'])(
    'always what only we know: %s',
    (code) => {
      const mine = ours(3, code);
      expect(rest([mine], [on(3, 3, {})])).toEqual([mine]);
    },
  );

  it('nothing of a missing semicolon where theirs blames the next word', () => {
    expect(rest([ours(3, 'syntax-missing-semicolon')], [on(5, 5, {})])).toEqual([]);
    expect(rest([ours(3, 'syntax-missing-semicolon')], [on(6, 6, {})])).toHaveLength(1);
    expect(rest([ours(3, 'syntax-unexpected')], [on(5, 5, {})])).toHaveLength(1);
  });

  it('knows a code with a link', () => {
    const linked = on(3, 3, { source: 'savelog', code: { value: 'type-condition', target: undefined as never } });
    expect(rest([linked], [on(3, 3, {})])).toEqual([]);
  });
});
