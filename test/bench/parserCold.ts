import { execFileSync } from 'node:child_process';
import { handler } from '../unit/syntax/handler';
import { median } from './median';
import type { BenchRow } from './row';

/** Fresh processes of each parser; the median counts. */
const STARTS = 9;

/** Our parser beside @apexdevtools/apex-parser: the first text that a fresh process parses, the parser's code loaded. */
export function bench(): BenchRow[] {
  const ours: number[] = [];
  const reference: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    ours.push(firstParseMs('ours'));
    reference.push(firstParseMs('reference'));
  }
  const [a, b] = [median(ours), median(reference)];
  // As throughput, of which more is better.
  const [us, them] = [handler.length / 1000 / a, handler.length / 1000 / b];
  return [
    {
      name: 'first parse of a process: a handler',
      ours: us,
      reference: them,
      ratio: us / them,
      budget: 50,
      bound: 'atLeast',
      unit: 'MB/s',
    },
  ];
}

function firstParseMs(which: string): number {
  return Number(execFileSync(process.execPath, [__filename, which], { encoding: 'utf8' }));
}

/** What a process of `firstParseMs` does: loads one of the two parsers, parses once, prints the milliseconds. */
async function parseOnce(which: string): Promise<void> {
  if (which === 'ours') {
    const { parseClassFile } = await import('../../engine/syntax/parse');
    report(() => parseClassFile(handler).problems.length);
  } else {
    const { ApexErrorListener, ApexParserFactory } = await import('@apexdevtools/apex-parser');
    let problems = 0;
    class Counter extends ApexErrorListener {
      apexSyntaxError(): void {
        problems++;
      }
    }
    report(() => {
      ApexParserFactory.createLexerAndParser(handler, new Counter()).parser.compilationUnit();
      return problems;
    });
  }
}

function report(parse: () => number): void {
  const began = performance.now();
  const problems = parse();
  const milliseconds = performance.now() - began;
  if (problems > 0) throw new Error('the handler has a problem');
  process.stdout.write(String(milliseconds));
}

if (require.main === module) void parseOnce(process.argv[2] ?? '');
