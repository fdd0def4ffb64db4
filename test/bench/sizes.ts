import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BenchRow } from './row';

/** Sizes of what is shipped: the file, its budget in KB. Bundles without a budget are listed to be watched. */
const FILES: readonly (readonly [file: string, budgetKb?: number])[] = [
  ['dist/extension.js', 150],
  ['dist/languageClient.js'],
  ['dist/server.js'],
  ['dist/worker.js'],
  ['dist/cli.js'],
  ['out/savelog.vsix', 2048],
];

/**
 * @param root the project's folder, built and packaged
 * @returns a row for each file, in KB
 */
export function sizes(root: string): BenchRow[] {
  return FILES.filter(([file]) => existsSync(path.join(root, file))).map(([file, budget]) => {
    const ours = statSync(path.join(root, file)).size / 1024;
    const row = { name: `size of ${path.basename(file)}`, ours, reference: budget ?? Number.NaN, unit: 'KB' };
    return { ...row, ratio: ours / row.reference, budget: budget === undefined ? undefined : 1 };
  });
}
