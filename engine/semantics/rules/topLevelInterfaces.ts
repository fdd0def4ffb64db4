import { typeName } from '../../types/names';
import type { ClassRule } from './rule';

/** Interfaces whose implementations the platform constructs by name. [S] the compiler's message; for Batchable known from deploys */
const TOP_LEVEL_ONLY = new Set(['database.batchable']);

/** Inner classes do not implement what only top-level classes can. */
export const checkTopLevelInterfaces: ClassRule = ({ symbol, report }) => {
  if (!symbol.outer || symbol.tree.kind !== 'ClassDeclaration') return;
  for (const [index, type] of symbol.interfaces.entries()) {
    const range = symbol.tree.interfaces[index];
    if (range && type.kind === 'platform' && TOP_LEVEL_ONLY.has(type.name.toLowerCase()))
      report('type-supertype', range, `Only top-level classes can implement ${typeName(type)}`);
  }
};
