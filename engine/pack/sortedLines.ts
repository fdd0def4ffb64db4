/**
 * The form that the shipped packs of facts have: lines that begin with a name and `|`, sorted by the lower-cased name;
 * lines with `#` stand before them and are passed over. A name is found by halving, so that a lookup reads a handful of
 * lines however long the text is. Any text is taken; in one that is not sorted some names are not found.
 */
export class SortedLines {
  readonly #text: string;
  readonly #start: number;
  /** How many lines lookups have read so far. */
  linesRead = 0;

  constructor(text: string) {
    this.#text = text;
    let start = 0;
    while (text[start] === '#') start = this.#endOfLine(start) + 1;
    this.#start = start;
  }

  /** The columns of the line with this name, in any case, the name itself first; undefined when there is none. */
  find(name: string): readonly string[] | undefined {
    const wanted = name.toLowerCase();
    let low = this.#start;
    let high = this.#text.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const start = Math.max(low, middle === 0 ? 0 : this.#text.lastIndexOf('\n', middle - 1) + 1);
      const end = this.#endOfLine(middle);
      this.linesRead++;
      const key = this.#keyAt(start, end).toLowerCase();
      if (key === wanted) return this.#text.slice(start, end).split('|');
      if (key < wanted) low = end + 1;
      else high = start;
    }
    return undefined;
  }

  /** Every name in its declared spelling, in the order of the lines. Reads the whole text. */
  names(): string[] {
    const names: string[] = [];
    for (let start = this.#start; start < this.#text.length; ) {
      const end = this.#endOfLine(start);
      if (end > start) names.push(this.#keyAt(start, end));
      start = end + 1;
    }
    return names;
  }

  #keyAt(start: number, end: number): string {
    const bar = this.#text.indexOf('|', start);
    return this.#text.slice(start, bar < 0 || bar > end ? end : bar);
  }

  #endOfLine(from: number): number {
    const end = this.#text.indexOf('\n', from);
    return end < 0 ? this.#text.length : end;
  }
}
