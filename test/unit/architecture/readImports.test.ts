import { describe, expect, it } from 'vitest';
import { readImports } from './readImports';

const specifiers = (text: string) => readImports(text).map(({ specifier }) => specifier);

describe('reading the imports of a source', () => {
  it('finds values, types, side effects, re-exports, lazy imports and require', () => {
    const text = `
      import { a } from 'a';
      import type { B } from "b";
      import c, { type C, c2 as c3 } from 'c';
      import * as d from 'd';
      import 'e';
      export { f } from './f';
      export * from './g';
      export type { H } from './h';
      const i = await import('./i');
      type J = import('./j').J;
      const k = require('k');
      import {
        l,
        l2,
      } from '../l';`;
    expect(specifiers(text)).toEqual(['a', 'b', 'c', 'd', 'e', './f', './g', './h', './i', './j', 'k', '../l']);
  });

  it('tells the line', () => {
    expect(readImports("\nimport {\n  a,\n} from 'a';")).toEqual([{ specifier: 'a', line: 4 }]);
  });

  it('is not taken in by comments and strings', () => {
    const text = `
      // import { a } from 'a';
      /*
      import { b } from 'b';
      */
      const text = "import('c')";
      const other = \`
import { d } from 'd';\`;
      export const from = 'e';
      export function f(x = 'f') {}`;
    expect(specifiers(text)).toEqual([]);
  });
});
