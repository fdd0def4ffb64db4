import type { OperationName } from '../runtime/operations/operations';
import type { TypedClass } from '../semantics/program';
import type { ClassSymbol } from '../semantics/symbols';
import { LineMap } from '../syntax/lineMap';
import { emitClass } from './classCode';
import { type LineOrigin, ModuleWriter, type Probing } from './moduleWriter';

/** The JavaScript of one Apex file. */
export interface Module {
  /** Body of a function of `k` (the constants), `$` (the operations) and, where statements are probed, `p` and `$p` (see `probes`). */
  readonly code: string;
  readonly constants: readonly unknown[];
  /** For each line of `code`, from 0: the Apex it came from. */
  readonly origins: readonly (LineOrigin | undefined)[];
  readonly lines: LineMap;
  /**
   * Where each statement that is probed starts. When statement n runs, `p[n]` becomes 1 (coverage), or `$p(n)` is called
   * before if `p[n]` is not 0 (breakpoints). Empty where none is.
   */
  readonly probes: readonly number[];
}

/**
 * Turns a checked class and its inner classes into one module. `cellOf` gives the run-time cell of any class. `probing`
 * says what statements tell of themselves.
 */
export function emitModule(typed: TypedClass, cellOf: (symbol: ClassSymbol) => unknown, probing?: Probing): Module {
  const lines = new LineMap(typed.symbol.source.text);
  const writer = new ModuleWriter(lines, cellOf, probing);
  const operations = new Set<OperationName>();
  for (const each of superclassesFirst(typed)) emitClass(writer, each, operations);
  const body = writer.finish();
  const names = writer.constants.values.map((_, index) => `k${index} = k[${index}]`).join(', ');
  const head = `'use strict';const {${[...operations].join(', ')}} = $;${names ? `const ${names};` : ''}`;
  return {
    code: head + body.code,
    constants: writer.constants.values,
    origins: body.origins,
    lines,
    probes: writer.probes,
  };
}

/** The class and its inner classes, each behind what it extends inside the same file. */
function superclassesFirst(typed: TypedClass): TypedClass[] {
  const all = [typed, ...typed.inner];
  const ordered: TypedClass[] = [];
  const visit = (each: TypedClass): void => {
    if (ordered.includes(each)) return;
    const above = all.find(({ symbol }) => symbol === each.symbol.superclass);
    if (above && above !== each) visit(above);
    if (!ordered.includes(each)) ordered.push(each);
  };
  for (const each of all) visit(each);
  return ordered;
}
