import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Bench, type BenchRow, keepsBudget } from './row';
import { sizes } from './sizes';
import { table } from './table';

/** The bundles beside this one that measure something. */
function benchFiles(): string[] {
  const files = readdirSync(__dirname).filter((file) => /^(metadata|parser|payload|run).*\.js$/.test(file));
  if (files.length === 0) throw new Error('no benchmark was bundled');
  return files.sort();
}

/** @throws when a file does not export `bench`. */
function load(file: string): Bench {
  const { bench } = require(path.join(__dirname, file)) as { bench?: Bench };
  if (typeof bench !== 'function') throw new Error(`${file} exports no function 'bench'`);
  return bench;
}

/** Measures everything, one after the other, and prints the table; ends with 1 when a budget is missed. */
async function main(): Promise<void> {
  const rows: BenchRow[] = [];
  for (const file of benchFiles()) {
    console.log(`measuring ${path.basename(file, '.js')}`);
    rows.push(...(await load(file)()));
  }
  rows.push(...sizes(process.cwd()));
  console.log(`\n${table(rows)}\n`);
  const missed = rows.filter((row) => keepsBudget(row) === false);
  console.log(missed.length === 0 ? 'All budgets kept' : `${missed.length} budgets missed`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

void main();
