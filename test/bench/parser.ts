import { ApexErrorListener, ApexParserFactory } from '@apexdevtools/apex-parser';
import { parseClassFile } from '../../engine/syntax/parse';
import { handler } from '../unit/syntax/handler';
import { largeClass } from './largeClass';
import type { BenchRow } from './row';

class Strict extends ApexErrorListener {
  apexSyntaxError(line: number, column: number, message: string): void {
    throw new Error(`${line}:${column} ${message}`);
  }
}

function parseByReference(text: string): void {
  ApexParserFactory.createLexerAndParser(text, new Strict()).parser.compilationUnit();
}

function parseByUs(text: string): void {
  const { problems } = parseClassFile(text);
  if (problems.length > 0) throw new Error(problems[0]!.message);
}

/** The best throughput of several rounds, in MB (10⁶ characters) a second, once `parse` has warmed up. */
function throughput(parse: (text: string) => void, text: string, milliseconds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let until = performance.now() + milliseconds; performance.now() < until; ) {
    const began = performance.now();
    parse(text);
    best = Math.min(best, performance.now() - began);
  }
  return text.length / 1000 / best;
}

/** Our parser beside @apexdevtools/apex-parser, both warm, on a class of 3,000 lines and on a small handler. */
export function bench(): BenchRow[] {
  const texts: [string, string][] = [
    ['parse a class of 3,800 lines', largeClass()],
    ['parse a handler', handler],
  ];
  return texts.map(([name, text]) => {
    const ours = throughput(parseByUs, text, 1500);
    const reference = throughput(parseByReference, text, 4000);
    return { name, ours, reference, ratio: ours / reference, budget: 25, bound: 'atLeast', unit: 'MB/s' };
  });
}
