/** A module specifier as the source names it, and its line (from 1). */
export interface ImportedModule {
  readonly specifier: string;
  readonly line: number;
}

/** Comments and string literals, or one of the places where a module is named; only the latter have a specifier. */
const TOKENS = new RegExp(
  [
    String.raw`\/\/[^\n]*`,
    String.raw`\/\*[\s\S]*?\*\/`,
    // `import x from 'y'`, `import type …`, `import 'y'`, `export … from 'y'`
    String.raw`(?<=^|[;\n])\s*(?:import|export)\b(?:[\w\s{},*$]|type)*?(?:\bfrom\s*)?(['"])(?<static>[^'"\n]+)\1`,
    // `import('y')`, also as a type, and `require('y')`
    String.raw`\b(?:import|require)\s*\(\s*(['"])(?<call>[^'"\n]+)\3`,
    String.raw`'(?:[^'\\\n]|\\.)*'`,
    String.raw`"(?:[^"\\\n]|\\.)*"`,
    '`(?:[^`\\\\]|\\\\[\\s\\S])*`',
  ].join('|'),
  'g',
);

/**
 * Every module that a TypeScript source names: imports of values and of types, re-exports, lazy imports and `require`.
 *
 * @param text the source
 * @returns the specifiers in the order of the text
 */
export function readImports(text: string): ImportedModule[] {
  const found: ImportedModule[] = [];
  for (const match of text.matchAll(TOKENS)) {
    const specifier = match.groups?.static ?? match.groups?.call;
    if (specifier === undefined) continue;
    const end = match.index + match[0].length;
    found.push({ specifier, line: text.slice(0, end).split('\n').length });
  }
  return found;
}
