import { ApexErrorListener, ApexParserFactory } from '@apexdevtools/apex-parser';

class Counter extends ApexErrorListener {
  count = 0;
  apexSyntaxError(): void {
    this.count++;
  }
}

/** Whether apex-parser takes `text` as the whole of a query or a search in brackets. */
export function oracleAccepts(text: string): boolean {
  const listener = new Counter();
  const { parser } = ApexParserFactory.createLexerAndParser(`[${text}\n]`, listener);
  if (/^\s*find\b/i.test(text)) parser.soslLiteral();
  else parser.soqlLiteral();
  return listener.count === 0;
}
