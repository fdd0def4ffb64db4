import { ApexErrorListener, ApexParserFactory } from '@apexdevtools/apex-parser';

class Counter extends ApexErrorListener {
  count = 0;
  apexSyntaxError(): void {
    this.count++;
  }
}

/** What a text is parsed as. */
export type Unit = 'compilationUnit' | 'triggerUnit' | 'anonymousUnit';

/** Whether apex-parser takes `text` as a whole. */
export function oracleAccepts(text: string, unit: Unit): boolean {
  const listener = new Counter();
  const { parser } = ApexParserFactory.createLexerAndParser(text, listener);
  parser[unit]();
  return listener.count === 0;
}
